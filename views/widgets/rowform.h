#pragma once

#include "models/domain/record.h"
#include "views/widgets/formpanel.h"

#include <functional>
#include <vector>

namespace maillage {

class Reading;

/// The part of a record form that knows no kind of record: it shows the row it is asked for and follows the store; a draft is a new
/// one, which is written as soon as it is sound. What is typed and cannot be written is kept, said and offered again. How a field
/// gets a member of the record and back is said by who adds it, see RecordForm.
class RowForm : public FormPanel
{
    Q_OBJECT

public:
    bool isDraft() const { return m_draft; }
    /// Whether a new record was begun there and is not written yet.
    bool hasDraft(const QString &scope) { return drafts().find(newKey(scope)) != nullptr; }
    /// What was typed and not written is no longer wanted.
    void giveUp();

    void settle() override;
    bool writeAgain(const QString &wanted) override;
    const QWidget *ownerOf(const QString &wanted) const override;
    void reveal(const QString &wanted) override;

protected:
    /// How a field gets the value it shows out of a record and back into it.
    template<typename T>
    struct Access
    {
        std::function<T(const void *record)> get;
        std::function<void(void *record, const T &value)> set;
    };
    /// What a record says in words, or what is to be done with it.
    using Saying = std::function<QString(const void *)>;

    RowForm(Workspace &workspace, const RecordType &type, Saying editText, QWidget *parent);

    /// Shows the row with that id (0: none).
    void showRow(qint64 id);
    /// A new record, not written yet, that belongs to `scope`: what was typed for it before is there again.
    void beginDraft(AnyRecord initial, const QString &scope);
    const AnyRecord &row() const { return m_record; }

    struct Field
    {
        QWidget *widget;
        std::function<void(const void *record)> load;
        /// Into the record; says what is wrong. With a transaction it may make the row that the field refers to.
        std::function<QString(void *record, Transaction *)> store;
        QVariant loaded = {}; // what stood in it when it was last as the record is

        bool isTyped() const { return typedIn(widget) != loaded; }
    };

    /// A field as its kind is edited, labelled as its list heads it; a Reference chooses among the rows it may refer to.
    QWidget *add(const RecordField &field);

    QLineEdit *text(const QString &label, const Access<QString> &value);
    QPlainTextEdit *memo(const QString &label, const Access<QString> &value, int lines);
    QLineEdit *written(const QString &label, Saying show, std::function<QString(void *, const QString &)> read);
    QComboBox *choice(const QString &label, const CodeSet &codes, const QString *none, const Access<QString> &code);
    QComboBox *choice(const QString &label, const QList<std::pair<QString, QString>> &items, const Access<QString> &code);
    QLineEdit *number(const QString &label, const Access<std::optional<int>> &value, bool mayBeEmpty);
    QLineEdit *decimal(const QString &label, const Access<std::optional<double>> &value);
    DayEdit *day(const QString &label, const Access<QDate> &value);
    TimeEdit *time(const QString &label, const Access<QTime> &value);
    PeriodEdit *period(const QString &label, const Access<Period> &value);
    QCheckBox *flag(const QString &label, const Access<bool> &value);
    ReferenceEdit *reference(const QString &label, const ReferenceEdit::Source &source, const Access<qint64> &id,
                             const std::function<qint64(Transaction &, const QString &)> &create);

    void commit() override;
    void judgeAgain(QWidget *widget) override;

    std::function<void(void *)> m_adjust;
    std::function<void(const void *)> m_shown;
    std::function<void(Transaction &, const void *)> m_follow;

private:
    QString amongOthers(const AnyRecord &record) const;
    QString newKey(const QString &scope) const;
    QString key() const;
    bool isFound(qint64 id, AnyRecord &record) const;
    void addLineField(QLineEdit *field, std::function<void(const void *)> load, std::function<QString(void *, Transaction *)> store);
    void read(qint64 id);
    void load(bool keepingTyped);
    QString typedFor(const QString &key) const;
    bool isTyped() const;
    void finishAll();
    void leave();
    bool readCurrent(AnyRecord &current);
    std::vector<Field *> soundFields(const AnyRecord &current, QString &wrong);
    AnyRecord with(AnyRecord record, const std::vector<Field *> &fields, Transaction *transaction = nullptr) const;
    QString write(const AnyRecord &current, const std::vector<Field *> &fields);
    void keepTyped(const QString &reason);
    void putBack();

    const RecordType &m_type;
    Saying m_editText;
    std::vector<Field> m_fields;
    AnyRecord m_record;
    qint64 m_asked = 0;
    Reading *m_reading;
    QString m_scope;
    Drafts::Place m_place;
    bool m_draft = false;
    bool m_writing = false; // what the fields say while it is so is not to be written
    bool m_isInEdit = false;
    bool m_quiet = false;   // what is written is not what is to be shown
    QString m_brokenRule;   // that the form was refused by; the file may refuse it, too, and what is typed says nothing of that
    std::function<void()> m_postponed; // what is to be shown once what is being written is
};

} // namespace maillage
