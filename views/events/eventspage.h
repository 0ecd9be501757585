#pragma once

#include "models/domain/event.h"
#include "views/shell/page.h"

namespace maillage {

class ListPanel;

/// All events, newest first; one opens with Enter.
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Events")}; }
    QList<QAction *> mainActions() const override { return {m_again, m_visit, m_add}; }
    void showItem(qint64 id) override;
    std::pair<QLatin1StringView, qint64> shownRow() const override;
    void focusFirst() override;

private:
    ListPanel *m_list;
    QAction *m_again;
    QAction *m_visit;
    QAction *m_add;
};

} // namespace maillage
