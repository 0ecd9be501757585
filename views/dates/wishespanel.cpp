#include "views/dates/wishespanel.h"

#include "views/widgets/card.h"
#include "views/widgets/inputs.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

WishesPanel::WishesPanel(QWidget *parent)
    : QWidget(parent)
    , m_first(new DayEdit(this))
    , m_last(new DayEdit(this))
    , m_start(new TimeEdit(this))
    , m_end(new TimeEdit(this))
    , m_daysApart(countField(tr(" days"), 60))
    , m_weeksBetween(countField(tr(" weeks"), 52))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    layout->addLayout(rowOf({plainLabel(tr("from"), "soft", this), m_first, plainLabel(tr("to"), "soft", this), m_last}));
    addChoice(DateCriterion::Weekday);
    layout->addWidget(buildDays());
    addChoice(DateCriterion::Evening);
    m_hours = buildHours();
    layout->addWidget(m_hours);
    addChoice(DateCriterion::SchoolHolidays);
    addChoice(DateCriterion::PublicHolidays);
    addChoice(DateCriterion::Apart, m_daysApart);
    m_ofEvents << addChoice(DateCriterion::TwoDates, m_weeksBetween) << m_weeksBetween << addChoice(DateCriterion::FriendlyPlace)
               << addChoice(DateCriterion::EasyAccess);
    for (DayEdit *field : {m_first, m_last})
        connect(field, &DayEdit::edited, this, &WishesPanel::changed);
    for (TimeEdit *field : {m_start, m_end})
        connect(field, &TimeEdit::edited, this, &WishesPanel::changed);
}

QCheckBox *WishesPanel::addChoice(DateCriterion criterion, QWidget *beside)
{
    auto *choice = new QCheckBox(labelOf(criterion), this);
    m_choices << std::pair(criterion, choice);
    auto *row = rowOf({choice});
    row->addStretch(1);
    if (beside) {
        beside->setAccessibleName(labelOf(criterion));
        row->addWidget(beside);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(choice, &QCheckBox::toggled, this, &WishesPanel::changed);
    return choice;
}

QSpinBox *WishesPanel::countField(const QString &suffix, int most)
{
    auto *field = new QSpinBox(this);
    field->setRange(1, most);
    field->setSuffix(suffix);
    field->setKeyboardTracking(false);
    connect(field, &QSpinBox::valueChanged, this, &WishesPanel::changed);
    return field;
}

QWidget *WishesPanel::buildDays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(22, 0, 0, 0);
    row->setSpacing(3);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(QLocale().standaloneDayName(day, QLocale::ShortFormat).remove(u'.'), box);
        button->setCheckable(true);
        button->setProperty("role", u"day"_s);
        button->setAccessibleName(QLocale().standaloneDayName(day));
        button->setMinimumWidth(10);
        row->addWidget(button, 1);
        m_weekdays << button;
        connect(button, &QPushButton::toggled, this, &WishesPanel::changed);
    }
    return box;
}

QWidget *WishesPanel::buildHours()
{
    auto *box = new QWidget(this);
    auto *row = rowOf({m_start, plainLabel(tr("until"), "soft", this), m_end});
    row->setContentsMargins(22, 0, 0, 0);
    m_start->setAccessibleName(tr("Begins at"));
    m_end->setAccessibleName(tr("Ends at"));
    box->setLayout(row);
    return box;
}

void WishesPanel::setForEvent(bool isEvent, bool saysTime)
{
    m_isEvent = isEvent;
    m_hours->setVisible(!saysTime);
    for (QWidget *widget : m_ofEvents)
        widget->setVisible(isEvent);
}

void WishesPanel::setStretch(QDate first, QDate last)
{
    m_first->setDay(first);
    m_last->setDay(last);
}

void WishesPanel::setWishes(const DateWishes &wishes)
{
    const QSignalBlocker quiet(this);
    for (const auto &[criterion, choice] : m_choices)
        choice->setChecked(wishes.has(criterion));
    for (int i = 0; i < m_weekdays.size(); ++i)
        m_weekdays.at(i)->setChecked(wishes.weekdays.contains(i + 1));
    m_start->setTime(wishes.start);
    m_end->setTime(wishes.end);
    m_daysApart->setValue(wishes.daysApart);
    m_weeksBetween->setValue(wishes.weeksBetween);
}

QDate WishesPanel::first() const
{
    return m_first->day();
}

QDate WishesPanel::last() const
{
    return m_last->day();
}

DateWishes WishesPanel::chosen() const
{
    DateWishes wishes;
    wishes.weekdays.clear();
    for (int i = 0; i < m_weekdays.size(); ++i) {
        if (m_weekdays.at(i)->isChecked())
            wishes.weekdays << i + 1;
    }
    for (const auto &[criterion, choice] : m_choices) {
        if (choice->isChecked() && (criterion != DateCriterion::Weekday || !wishes.weekdays.isEmpty()))
            wishes.criteria << criterion;
    }
    wishes.start = m_start->time();
    wishes.end = m_end->time();
    wishes.daysApart = m_daysApart->value();
    wishes.weeksBetween = m_weeksBetween->value();
    return wishes;
}

DateWishes WishesPanel::wishes() const
{
    DateWishes result = chosen();
    if (!m_isEvent) {
        for (const DateCriterion ofEvents : {DateCriterion::TwoDates, DateCriterion::FriendlyPlace, DateCriterion::EasyAccess})
            result.criteria.removeAll(ofEvents);
    }
    return result;
}

} // namespace maillage
