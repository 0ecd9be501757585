#pragma once

#include "models/domain/event.h"
#include "views/shell/page.h"

class QLabel;
class QToolButton;

namespace maillage {

class AttendanceTab;
class DebriefPanel;
class ExchangesTab;
class FeedbackTab;
class PreparationTab;
class TabbedParts;

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
    std::pair<QLatin1StringView, qint64> shownRow() const override { return {Event::table, m_id.value()}; }
    void showPart(QLatin1StringView part) override;
    void takeFile(const QString &path) override;
    QList<std::pair<QString, QString>> keys() const override;
    void focusFirst() override;

    enum Tab { Preparation, Attendance, Exchanges, Feedback, Debrief };
    void showTab(Tab tab);

private:
    template<typename Part> void addTab(const QString &label, Part *EventPage::*tab);
    DebriefPanel *report();
    QWidget *buildSummary();
    void refresh();

    EventId m_id;
    QToolButton *m_again = nullptr;
    QAction *m_visit;
    QAction *m_signIn;
    QAction *m_debrief;
    QList<QLabel *> m_summary;
    QLabel *m_series;
    QLabel *m_state;
    TabbedParts *m_tabs;
    // Null until they are looked at. A tab shows the event that was chosen when it was last looked at.
    PreparationTab *m_preparation = nullptr;
    AttendanceTab *m_attendance = nullptr;
    ExchangesTab *m_exchanges = nullptr;
    FeedbackTab *m_feedback = nullptr;
    DebriefPanel *m_report = nullptr;
};

} // namespace maillage
