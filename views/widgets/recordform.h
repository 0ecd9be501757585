#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/text.h"
#include "views/shell/workspace.h"
#include "views/widgets/inputs.h"
#include "views/widgets/periodedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QFormLayout;
class QLabel;

namespace maillage {

/// The part of a record form that knows no record: fields one below the other, a sentence for what is wrong, and
/// when to write. A field is written when it is left (one edit a field, not one a key).
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *addLine(const QString &label);
    QPlainTextEdit *addMemo(const QString &label, int lines);
    QComboBox *addChoice(const QString &label, const CodeSet &codes);
    DayEdit *addDay(const QString &label);
    TimeEdit *addTime(const QString &label);
    PeriodEdit *addPeriod(const QString &label);
    ReferenceEdit *addReference(const QString &label, const ReferenceEdit::Source &source, bool creatable);
    QCheckBox *addFlag(const QString &label);
    /// Puts the next `count` fields side by side under one label.
    void beginRow(const QString &label);
    void endRow();
    void addSection(const QString &title);
    void focusFirstField();
    /// Shows or hides a field with its label; not for fields that share a row.
    void setFieldShown(QWidget *field, bool shown);

    Workspace &workspace() const { return m_workspace; }

signals:
    /// A new record was written for the first time.
    void created(qint64 id);

protected:
    virtual void commit() = 0;
    void showProblem(const QString &problem);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QString &label, QWidget *field);

    Workspace &m_workspace;
    QFormLayout *m_layout;
    QWidget *m_row = nullptr;
    QString m_rowLabel;
    QLabel *m_problem;
};

/// Edits one record through the members one names: `form->text(tr("Name"), &Structure::name)`. It shows the record
/// that `show` names and follows the store; `draft` begins a new one, which is written as soon as it is sound.
/// `editText` names the undo step, given the record as it will be.
template<Record R>
class RecordForm : public FormPanel
{
public:
    using EditText = std::function<QString(const R &)>;

    RecordForm(Workspace &given, EditText editText, QWidget *parent = nullptr)
        : FormPanel(given, parent)
        , m_editText(std::move(editText))
    {
        m_reading = follow(workspace().store(), this, {QString(R::table)}, [this] {
            if (!m_draft && !m_asked.isNull())
                load(m_asked);
        });
        setEnabled(false);
    }

    void show(IdOf<R> id)
    {
        m_asked = id;
        m_reading->take([this, id] { load(id); });
    }

private:
    void load(IdOf<R> id)
    {
        const std::optional<R> found = id ? maillage::find<R>(workspace().database(), id) : std::nullopt;
        // What is being typed in this very record is not overwritten.
        const bool same = found && found->id == m_record.id;
        m_record = found.value_or(R());
        m_draft = false;
        setEnabled(found.has_value());
        for (const Field &field : m_fields) {
            if (!same || !field.isBusy())
                field.load(m_record);
        }
        showProblem({});
        if (m_shown)
            m_shown(m_record);
    }

public:
    void draft(R initial)
    {
        m_asked = {};
        m_record = std::move(initial);
        m_draft = true;
        setEnabled(true);
        for (const Field &field : m_fields)
            field.load(m_record);
        showProblem({});
        if (m_shown)
            m_shown(m_record);
    }

    const R &record() const { return m_record; }
    bool isDraft() const { return m_draft; }

    QLineEdit *text(const QString &label, QString R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({[=](const R &record) { field->setText(record.*member); field->setModified(false); },
                            [=](R &record, Transaction *) { record.*member = field->text().trimmed(); return QString(); },
                            [=] { return field->isModified(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QPlainTextEdit *memo(const QString &label, QString R::*member, int lines = 3)
    {
        QPlainTextEdit *field = addMemo(label, lines);
        m_fields.push_back({[=](const R &record) {
                                if (field->toPlainText() != record.*member)
                                    field->setPlainText(record.*member);
                                field->document()->setModified(false);
                            },
                            [=](R &record, Transaction *) { record.*member = field->toPlainText(); return QString(); },
                            [=] { return field->document()->isModified(); }});
        return field; // written when the focus leaves it, see eventFilter
    }

    /// A text that stands for something else: `show` writes it, `read` takes it into the record and says what is wrong.
    QLineEdit *written(const QString &label, std::function<QString(const R &)> show, std::function<QString(R &, const QString &)> read)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({[=](const R &record) { field->setText(show(record)); field->setModified(false); },
                            [=](R &record, Transaction *) { return field->isModified() ? read(record, field->text().trimmed()) : QString(); },
                            [=] { return field->isModified(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    /// A choice among codes that are no enum, each with its label.
    QComboBox *choice(const QString &label, QString R::*member, const QList<std::pair<QString, QString>> &items)
    {
        QComboBox *field = addChoice(label, {});
        for (const auto &[code, words] : items)
            field->addItem(words, code);
        m_fields.push_back({[=](const R &record) {
                                // What this program does not know stays, and is seen.
                                if (field->findData(record.*member) < 0)
                                    field->addItem(record.*member, record.*member);
                                field->setCurrentIndex(field->findData(record.*member));
                            },
                            [=](R &record, Transaction *) { record.*member = field->currentData().toString(); return QString(); },
                            [] { return false; }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    QLineEdit *number(const QString &label, std::optional<int> R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({[=](const R &record) { field->setText((record.*member) ? text::number(*(record.*member)) : QString()); field->setModified(false); markWrong(field, {}); },
                            [=](R &record, Transaction *) {
                                const std::optional<int> read = text::readInteger(field->text());
                                if (!field->text().trimmed().isEmpty() && !read)
                                    return FormPanel::tr("“%1” is no whole number.").arg(field->text());
                                record.*member = read;
                                return QString();
                            },
                            [=] { return field->isModified(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QLineEdit *number(const QString &label, int R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({[=](const R &record) { field->setText(text::number(record.*member)); field->setModified(false); markWrong(field, {}); },
                            [=](R &record, Transaction *) {
                                const std::optional<int> read = text::readInteger(field->text());
                                if (!read)
                                    return FormPanel::tr("“%1” is no whole number.").arg(field->text());
                                record.*member = *read;
                                return QString();
                            },
                            [=] { return field->isModified(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QLineEdit *decimal(const QString &label, std::optional<double> R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({[=](const R &record) { field->setText((record.*member) ? QLocale().toString(*(record.*member), 'f', QLocale::FloatingPointShortest) : QString()); field->setModified(false); },
                            [=](R &record, Transaction *) {
                                bool ok = false;
                                const double read = field->text().trimmed().replace(u',', u'.').toDouble(&ok);
                                if (!field->text().trimmed().isEmpty() && !ok)
                                    return FormPanel::tr("“%1” is no number.").arg(field->text());
                                record.*member = ok ? std::optional(read) : std::nullopt;
                                return QString();
                            },
                            [=] { return field->isModified(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    template<CodedEnum E>
    QComboBox *choice(const QString &label, E R::*member)
    {
        QComboBox *field = addChoice(label, codeSet<E>());
        m_fields.push_back({[=](const R &record) { field->setCurrentIndex(field->findData(codeOf(record.*member))); },
                            [=](R &record, Transaction *) { record.*member = fromCode<E>(field->currentData().toString()); return QString(); },
                            [] { return false; }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    /// A choice that may be none, under a word of its own.
    template<CodedEnum E>
    QComboBox *choice(const QString &label, std::optional<E> R::*member, const QString &none)
    {
        QComboBox *field = addChoice(label, codeSet<E>());
        field->insertItem(0, none, QString());
        m_fields.push_back({[=](const R &record) { field->setCurrentIndex((record.*member) ? field->findData(codeOf(*(record.*member))) : 0); },
                            [=](R &record, Transaction *) {
                                record.*member = field->currentIndex() > 0 ? std::optional(fromCode<E>(field->currentData().toString())) : std::nullopt;
                                return QString();
                            },
                            [] { return false; }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    DayEdit *day(const QString &label, QDate R::*member)
    {
        DayEdit *field = addDay(label);
        m_fields.push_back({[=](const R &record) { field->setDay(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->day(); return field->isWrong() ? field->toolTip() : QString(); },
                            [=] { return field->isModified() || field->isWrong(); }});
        connect(field, &DayEdit::edited, this, [this] { commit(); });
        return field;
    }

    TimeEdit *time(const QString &label, QTime R::*member)
    {
        TimeEdit *field = addTime(label);
        m_fields.push_back({[=](const R &record) { field->setTime(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->time(); return field->isWrong() ? field->toolTip() : QString(); },
                            [=] { return field->isModified() || field->isWrong(); }});
        connect(field, &TimeEdit::edited, this, [this] { commit(); });
        return field;
    }

    PeriodEdit *period(const QString &label, Period R::*member)
    {
        PeriodEdit *field = addPeriod(label);
        m_fields.push_back({[=](const R &record) { field->setPeriod(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->period(); return QString(); },
                            [=] { return field->isModified(); }});
        connect(field, &PeriodEdit::edited, this, [this] { commit(); });
        return field;
    }

    QCheckBox *flag(const QString &label, bool R::*member)
    {
        QCheckBox *field = addFlag(label);
        m_fields.push_back({[=](const R &record) { field->setChecked(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->isChecked(); return QString(); },
                            [] { return false; }});
        connect(field, &QCheckBox::clicked, this, [this] { commit(); });
        return field;
    }

    /// `create` makes the row for a name that is not known yet; without it only known names are taken.
    template<typename Tag>
    ReferenceEdit *reference(const QString &label, Id<Tag> R::*member, const ReferenceEdit::Source &source,
                             std::function<Id<Tag>(Transaction &, const QString &)> create = {})
    {
        ReferenceEdit *field = addReference(label, source, bool(create));
        m_fields.push_back({[=](const R &record) { field->setId((record.*member).value()); },
                            [=](R &record, Transaction *transaction) {
                                record.*member = Id<Tag>(field->id());
                                if (transaction && create && !field->newName().isEmpty())
                                    record.*member = create(*transaction, field->newName());
                                return field->isWrong() ? field->toolTip() : QString();
                            },
                            [=] { return field->isModified() || field->isWrong(); }});
        connect(field, &ReferenceEdit::chosen, this, [this] { commit(); });
        return field;
    }

protected:
    void commit() override
    {
        if (!m_draft && m_record.id.isNull())
            return;
        R changed = m_record;
        if (!m_draft) {
            if (const std::optional<R> current = maillage::find<R>(workspace().database(), m_record.id))
                changed = *current;
        }
        for (const Field &field : m_fields) {
            if (const QString problem = field.store(changed, nullptr); !problem.isEmpty()) {
                showProblem(problem);
                return;
            }
        }
        if (m_adjust)
            m_adjust(changed);
        const auto write = [&](Transaction &transaction) {
            for (const Field &field : m_fields)
                field.store(changed, &transaction);
            if (m_adjust)
                m_adjust(changed);
            m_draft ? void(maillage::insert(transaction, changed)) : maillage::update(transaction, changed);
            if (m_follow)
                m_follow(transaction, changed);
        };
        const bool wasDraft = m_draft;
        try {
            workspace().store().edit(m_editText(changed), write);
        } catch (const Failure &failure) {
            showProblem(failure.sentence());
            if (wasDraft)
                changed.id = {};
            return;
        }
        m_draft = false;
        m_record.id = {}; // everything typed is written: no field is busy any more
        show(changed.id);
        if (wasDraft)
            emit created(changed.id.value());
    }

public:
    /// Brings members that depend on each other into line before the record is judged and written.
    void setAdjust(std::function<void(R &)> adjust) { m_adjust = std::move(adjust); }

    /// Called with the record whenever it is shown anew, for what else of the form follows from it.
    void setShown(std::function<void(const R &)> shown) { m_shown = std::move(shown); }

    /// Writes what follows from the record, in the same edit.
    void setFollow(std::function<void(Transaction &, const R &)> follow) { m_follow = std::move(follow); }

private:
    struct Field
    {
        std::function<void(const R &)> load;
        std::function<QString(R &, Transaction *)> store;
        std::function<bool()> isBusy;
    };

    EditText m_editText;
    std::function<void(R &)> m_adjust;
    std::function<void(const R &)> m_shown;
    std::function<void(Transaction &, const R &)> m_follow;
    std::vector<Field> m_fields;
    R m_record;
    IdOf<R> m_asked;
    Reading *m_reading = nullptr;
    bool m_draft = false;
};

} // namespace maillage
