#pragma once

#include "models/domain/event.h"
#include "views/shell/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace maillage {

class AttendanceTab;
class DebriefPanel;
class ExchangesTab;
class FeedbackTab;
class PreparationTab;

/// One event from its preparation to its debrief: what, when, where and how people were told; who came; what was said
/// and what should follow; how people found it; the document that goes out.
class EventPage : public Page
{
    Q_OBJECT

public:
    explicit EventPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QList<QAction *> mainActions() const override { return {m_visit, m_signIn, m_debrief}; }
    void showItem(qint64 id) override;
    void takeFile(const QString &path) override;
    void focusFirst() override;

    enum Tab { Preparation, Attendance, Exchanges, Feedback, Debrief };
    void showTab(Tab tab);

private:
    QWidget *buildSummary();
    void refresh();

    EventId m_id;
    QAction *m_visit;
    QAction *m_signIn;
    QAction *m_debrief;
    QList<QLabel *> m_summary;
    QLabel *m_series;
    QLabel *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PreparationTab *m_preparation;
    AttendanceTab *m_attendance;
    ExchangesTab *m_exchanges;
    FeedbackTab *m_feedback;
    DebriefPanel *m_report;
};

} // namespace maillage
