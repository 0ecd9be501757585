#pragma once

#include "models/domain/event.h"
#include "views/shell/page.h"

class QLabel;
class QTableView;

namespace maillage {

class CalendarPanel;
class DateListModel;
class DateStanding;
class WishesPanel;

/// Finds a date: what one wishes of it on the left, the days that suit best on the right. Enter takes a day for the event
/// that one came from, or begins a new one that day.
class DatesPage : public Page
{
    Q_OBJECT

public:
    explicit DatesPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QList<QAction *> mainActions() const override { return {m_use}; }
    void showItem(qint64 id) override;
    void takeFile(const QString &path) override;
    void focusFirst() override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void chooseStretch();
    void rank();
    void showCurrent();
    void useCurrent();
    void move(QDate day);
    void begin(QDate day);

    EventId m_event;
    QAction *m_use;
    WishesPanel *m_wishes;
    CalendarPanel *m_calendar;
    DateListModel *m_model;
    QTableView *m_table;
    QLabel *m_problem;
    DateStanding *m_standing;
};

} // namespace maillage
