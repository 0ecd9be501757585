#pragma once

#include "models/domain/choicelist.h"

#include <QLineEdit>
#include <QVariant>

#include <functional>

class QAbstractItemView;
class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace maillage {

class Store;

/// A field that names another row (a structure, a theme, a network…): one types the beginning of any word of its
/// name, accents aside, and chooses from the list below. What is chosen is a row, not a text: two rows of one name are
/// told apart in the list and in the field, and the one that was chosen is the one that is written. The list has what was
/// added a moment ago.
///
/// A new row is made only by the last line of the list, "Create “…”" ("Create another “…”" of what may share a name), there
/// where `setCreatable` was called; Enter takes that line where it is the only one. Leaving the field takes the row that alone bears what was typed; anything else stays as it was typed,
/// marked, with a sentence that says why.
class ReferenceEdit : public QLineEdit
{
    Q_OBJECT

public:
    struct Source
    {
        const Store *store = nullptr; // the choices are read again when it changed
        std::function<std::vector<ChoiceRow>()> read;
        std::function<QString(const QString &name)> created = {}; // said when a row of that name was made
        bool mayShareName = false; // two of them may bear one name, as people do
    };

    explicit ReferenceEdit(Source source, QWidget *parent = nullptr);

    void setCreatable(bool creatable) { m_creatable = creatable; }
    /// The chosen row; 0 when the field is empty, wrong, or names something new.
    qint64 id() const { return m_id; }
    void setId(qint64 id);
    /// The name for which "Create" was chosen; empty otherwise.
    QString newName() const { return m_newName; }
    QString createdSentence() const { return m_source.created ? m_source.created(m_newName) : QString(); }
    bool isWrong() const { return m_wrong; }
    /// Takes what was typed and not left yet, as leaving the field does.
    void finish();
    /// What stands in it, to put it there again.
    QVariant typed() const;
    void typeAgain(const QVariant &typed);
    /// The list below the field, shown while one types.
    QAbstractItemView *offered() const;

signals:
    /// The field was left or something was chosen: it has another row, a new name, or is wrong now.
    void chosen();
    /// The row that was chosen is no longer in the file; the field says so.
    void gone();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString readChoices();
    void offer();
    bool clickBeside(QMouseEvent *event);
    bool takeKey(int key);
    bool isOnlyCreation() const;
    bool isOnlyKnown() const;
    bool offersSeveral(const QStringList &words) const;
    void moveChoice(int step);
    void take(const QModelIndex &index);
    void settle();
    void lookAgain();
    void set(const ChoiceRow &choice);
    void refuse(const QString &sentence);
    std::vector<ChoiceRow> meant(const QString &folded) const;

    Source m_source;
    std::vector<ChoiceRow> m_choices;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
    qint64 m_id = 0;
    QString m_newName;
    bool m_stale = true;
    bool m_creatable = false;
    bool m_touched = false; // typed in since a row was chosen or the field was left
    bool m_wrong = false;
    bool m_justEntered = false;
    bool m_isLookedAtAgain = false;
};

} // namespace maillage
