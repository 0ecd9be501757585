#pragma once

#include "models/domain/codes.h"
#include "views/shell/workspace.h"
#include "views/widgets/inputs.h"
#include "views/widgets/periodedit.h"
#include "views/widgets/referenceedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace maillage {

class FieldProblem;

/// The part of a record form that knows no record: fields one below the other, a sentence for what is wrong, and
/// when to write. A field is written when it is left (one edit a field, not one a key), however it is left. What cannot be
/// taken says why below itself and keeps no other field from being written.
class FormPanel : public QWidget, public Drafts::Keeper
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
    /// What is no field of the record, in its place among them.
    void addWidget(const QString &label, QWidget *widget);
    void focusFirstField();
    /// Shows or hides a field with its label; not for fields that share a row.
    void setFieldShown(QWidget *field, bool shown);

    Workspace &workspace() const { return m_workspace; }

signals:
    /// A new record was written for the first time.
    void created(qint64 id);
    /// What is typed for a record and not written is to be seen; 0 for one that is new.
    void revealRequested(qint64 id);

protected:
    virtual void commit() = 0;
    /// Somebody types in a field that was refused: its sentence goes as soon as what stands there can be taken.
    virtual void judgeAgain(QWidget *field) = 0;
    void showProblem(const QString &problem);
    QString problem() const;
    /// The record one was in is gone, and what is shown next is another: what is typed on must not go there.
    void leaveGone();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QString &label, QWidget *field);
    FieldProblem *addProblem();

    Workspace &m_workspace;
    QFormLayout *m_layout;
    QWidget *m_row = nullptr;
    QString m_rowLabel;
    QLabel *m_problem;
    FieldProblem *m_rowProblem = nullptr;
};

} // namespace maillage
