#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace maillage {

class FieldProblem;
class KeptFields;
class Workspace;

/// A line above a register in which one adds rows quickly: a few fields, Enter writes them, and the cursor is in the first for the
/// next row. What is typed and not written is a draft of whatever the line is shown for.
class QuickRow : public QWidget
{
    Q_OBJECT

public:
    /// `kind` begins the keys of its drafts.
    QuickRow(Workspace &workspace, const QString &kind, QWidget *parent = nullptr);

    /// Takes the field over. Enter in it writes; in one where something is chosen from a list it goes on to the next.
    void add(QWidget *field, const QString &name, int stretch);
    /// Once all fields are there: `write` makes the row's edit for what the line is about, and is false when it was refused;
    /// `blank` empties what is not to stay for the next row.
    void begin(std::function<bool(qint64 about)> write, std::function<void()> blank);
    void show(qint64 about);
    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();
    bool isWrong(QWidget *field);

    Workspace &m_workspace;
    QString m_kind;
    QHBoxLayout *m_layout;
    FieldProblem *m_problem;
    QList<QWidget *> m_fields;
    KeptFields *m_kept = nullptr;
    std::function<bool(qint64)> m_write;
};

} // namespace maillage
