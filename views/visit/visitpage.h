#pragma once

#include "models/domain/visit.h"
#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace maillage {

class DayEdit;
class ReferenceEdit;
class TimeEdit;

/// A visit or a call logged in under a minute, from anywhere: where, when, whom one met, what was said, what should
/// follow. Ctrl+Enter writes it all as one edit and goes back to where one was.
class VisitPage : public Page
{
    Q_OBJECT

public:
    explicit VisitPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("New visit or call")}; }
    QList<QAction *> mainActions() const override { return {m_cancel, m_save}; }
    /// `id` is the structure visited, when one comes from it.
    void showItem(qint64 id) override;
    void focusFirst() override;

private:
    VisitNote note() const;
    void save();

    QAction *m_cancel;
    QAction *m_save;
    QComboBox *m_kind;
    ReferenceEdit *m_structure;
    DayEdit *m_date;
    TimeEdit *m_start;
    QLineEdit *m_people;
    QSpinBox *m_headcount;
    ReferenceEdit *m_theme;
    QPlainTextEdit *m_said;
    QPlainTextEdit *m_followUp;
    DayEdit *m_due;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
};

} // namespace maillage
