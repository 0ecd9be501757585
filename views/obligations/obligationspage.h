#pragma once

#include "models/domain/obligation.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// What the statutes ask for every so often: when it was last done, when it is due, and whether that is over already.
/// From here one opens the plan that leads to the next time.
class ObligationsPage : public DirectoryPage<Obligation>
{
    Q_OBJECT

public:
    explicit ObligationsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Statutory terms")}; }
    QList<QAction *> mainActions() const override { return {m_plan, m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n statutory term(s)", nullptr, count); }

private:
    void openThePlan();
    QString standing(qint64 id) const;

    QAction *m_plan;
    QAction *m_add;
    RecordForm<Obligation> *m_form;
    QLabel *m_standing;
};

} // namespace maillage
