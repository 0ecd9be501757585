#pragma once

#include "models/domain/event.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// Series of events that share a debrief: their events, how invitations circulated, and the way to the debrief.
class SeriesPage : public DirectoryPage<Series>
{
    Q_OBJECT

public:
    explicit SeriesPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Series", "all of them")}; }
    QList<QAction *> mainActions() const override { return {m_debrief, m_next, m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n series", nullptr, count); }

private:
    QAction *m_debrief;
    QAction *m_next;
    QAction *m_add;
    RecordForm<Series> *m_form;
    RecordModel *m_events;
    RecordModel *m_outreach;
};

} // namespace maillage
