#pragma once

#include "models/domain/datefinder.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QSpinBox;

namespace maillage {

class DayEdit;
class TimeEdit;

/// What one wishes of a date: from when to when, on which days of the week, at what time, and what else.
class WishesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WishesPanel(QWidget *parent = nullptr);

    /// For an event that is there, which may say its time itself, or for a new one.
    void setForEvent(bool isEvent, bool saysTime);
    void setStretch(QDate first, QDate last);
    void setWishes(const DateWishes &wishes);
    QDate first() const;
    QDate last() const;
    /// All that is chosen, also what is not shown for a new event.
    DateWishes chosen() const;
    /// What can be asked here.
    DateWishes wishes() const;

signals:
    void changed();

private:
    QCheckBox *addChoice(DateCriterion criterion, QWidget *beside = nullptr);
    QSpinBox *countField(const QString &suffix, int most);
    QWidget *buildDays();
    QWidget *buildHours();

    DayEdit *m_first;
    DayEdit *m_last;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QSpinBox *m_daysApart;
    QSpinBox *m_weeksBetween;
    QList<QAbstractButton *> m_weekdays;
    QList<std::pair<DateCriterion, QCheckBox *>> m_choices;
    QWidget *m_hours = nullptr;
    QList<QWidget *> m_ofEvents; // shown only for an event that is there
    bool m_isEvent = false;
};

} // namespace maillage
