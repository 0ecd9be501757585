#pragma once

#include "models/domain/decision.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// Every question that the plan leaves open, wherever it was asked, and the answers given: what goes on the agenda of
/// the next board meeting.
class DecisionsPage : public DirectoryPage<Decision>
{
    Q_OBJECT

public:
    explicit DecisionsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("To decide")}; }
    QList<QAction *> mainActions() const override { return {m_sheet, m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n question(s)", nullptr, count); }

private:
    void showWhereAsked(qint64 id);

    QAction *m_sheet;
    QAction *m_add;
    RecordForm<Decision> *m_form;
};

} // namespace maillage
