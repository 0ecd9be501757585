#pragma once

#include "models/domain/visit.h"
#include "views/shell/page.h"

class QComboBox;
class QLineEdit;
class QLabel;
class QPlainTextEdit;

namespace maillage {

class DayEdit;
class KeptFields;
class MetPeople;
class ReferenceEdit;
class TimeEdit;

/// A visit or a call logged in under a minute, from anywhere: where, when, whom one met, what was said, what should
/// follow. Ctrl+Enter writes it all as one edit and goes back to where one was. What is half written is kept for the
/// structure one came from until it is written or given up.
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
    bool isLeftWhenDone() const override { return true; }

private:
    VisitNote note() const;
    void save();
    bool write();
    void blank(qint64 structure);
    void giveUp();

    QAction *m_cancel;
    QAction *m_save;
    QComboBox *m_kind;
    ReferenceEdit *m_structure;
    DayEdit *m_date;
    TimeEdit *m_start;
    MetPeople *m_people;
    QLineEdit *m_headcount;
    ReferenceEdit *m_theme;
    QPlainTextEdit *m_said;
    QPlainTextEdit *m_followUp;
    ReferenceEdit *m_followUpPerson;
    DayEdit *m_due;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
    KeptFields *m_kept;
    qint64 m_structureAsked = 0;
};

} // namespace maillage
