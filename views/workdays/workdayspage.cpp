#include "views/workdays/workdayspage.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/weekdays.h"
#include "views/shell/icons.h"
#include "views/widgets/wraplayout.h"

#include <QCheckBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

WorkdaysPage::WorkdaysPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("special-days"_L1)), parent)
    , m_add(new QAction(icon(u"add"_s), tr("Closed or worked days"), this))
    , m_form(new RecordForm<SpecialDay>(given, [](const SpecialDay &day) { return (day.id ? tr("Edit %1") : tr("Add %1")).arg(day.name); }, this))
{
    list()->setShown({"name"_L1, "first_day"_L1, "last_day"_L1, "worked"_L1});
    list()->setStrongColumn("name"_L1);
    list()->setStretched("name"_L1);
    list()->setSorted("first_day"_L1, Qt::DescendingOrder);
    list()->setEmptyText(tr("Public holidays are known already. Here belong the days on which your organisation is closed besides, and those on which it works although it usually would not."));
    buildWeek();
    m_form->text(tr("What"), &SpecialDay::name);
    m_form->day(tr("First day"), &SpecialDay::firstDay)->setEdge(DayEdit::Edge::First);
    m_form->day(tr("Last day"), &SpecialDay::lastDay)->setEdge(DayEdit::Edge::Last);
    m_form->flag(tr("Worked, although it would be a day off"), &SpecialDay::worked);
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_form);
    details->content()->addStretch(1);
    right()->addWidget(details, 1);
    connect(m_add, &QAction::triggered, this, [this] {
        SpecialDay day;
        day.name = tr("Closed");
        day.firstDay = day.lastDay = clock::today();
        addRow(tr("Add closed or worked days"), day, m_form);
    });
    follow(given.store(), this, {u"profile"_s}, [this] { showWeek(); })->run();
}

void WorkdaysPage::buildWeek()
{
    auto *card = new Card(tr("Days of the week that are worked"), this);
    auto *days = new QWidget(card);
    auto *row = new WrapLayout(days);
    row->setSpacing(12);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().standaloneDayName(day), days);
        m_weekdays << box;
        row->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &WorkdaysPage::writeWeek);
    }
    card->content()->addWidget(days);
    QLabel *words = plainLabel(tr("A task takes these days unless it says others."), "soft", card);
    words->setWordWrap(true);
    card->content()->addWidget(words);
    left()->insertWidget(0, card);
}

void WorkdaysPage::showWeek()
{
    const std::array<bool, 7> week = weekdays::read(profileOf(database()).workweek);
    for (int day = 0; day < 7; ++day)
        m_weekdays.at(day)->setChecked(week[size_t(day)]);
}

void WorkdaysPage::writeWeek()
{
    std::array<bool, 7> week{};
    for (int day = 0; day < 7; ++day)
        week[size_t(day)] = m_weekdays.at(day)->isChecked();
    workspace().edit(tr("Change the days of the week that are worked"), [&](Transaction &transaction) {
        Profile profile = profileOf(transaction.database());
        profile.workweek = weekdays::written(week);
        maillage::update(transaction, profile);
    });
    showWeek(); // what was refused is not shown as done
}

void WorkdaysPage::choose(qint64 id)
{
    m_form->show(SpecialDayId(id));
}

} // namespace maillage
