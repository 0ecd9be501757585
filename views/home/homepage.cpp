#include "views/home/homepage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/domain/network.h"
#include "models/figures/figurechoices.h"
#include "models/figures/figuremodel.h"
#include "models/lists/listing.h"
#include "models/lists/plantree.h"
#include "views/charts/chartspec.h"
#include "views/charts/figurechart.h"
#include "views/home/homelist.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/card.h"
#include "views/widgets/filledbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int agendaDays = 30;
constexpr int agendaLines = 5;
constexpr int shortLines = 5;
constexpr int chartMonths = 12;

FigureRow ofPeriod(const Database &database, QLatin1StringView name, const FigureFilter &period)
{
    const std::vector<FigureRow> rows = evaluate(database, figure(name), period);
    return rows.empty() ? FigureRow() : rows.front();
}

int besideEachOther()
{
    return isTextLarge() ? 2 : 4;
}

/// "▲ 5 since last year": how a number moved, in a word beside its sign.
QString trend(qint64 now, qint64 before, const QString &unit = u"%1"_s)
{
    if (now == before)
        return HomePage::tr("as the year before");
    const QString amount = unit.arg(text::number(std::abs(now - before)));
    return now > before ? HomePage::tr("▲ %1 on the year before").arg(amount) : HomePage::tr("▼ %1 on the year before").arg(amount);
}

qint64 points(const FigureRow &row)
{
    return qRound64(row.value().value_or(0) * 100);
}

QString explained(QLatin1StringView name, const FigureRow &row)
{
    QStringList lines{figure(name).meaning()};
    if (row.denominator)
        lines << u"%1 ÷ %2"_s.arg(text::number(row.numerator), text::number(*row.denominator)) + (row.base.isEmpty() ? QString() : u" · "_s + row.base);
    return lines.join(u'\n');
}

} // namespace

HomePage::HomePage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_visit(new QAction(icon(u"add"_s), tr("Visit"), this))
    , m_event(new QAction(icon(u"add"_s), tr("Event"), this))
    , m_months(new FigureModel(given.store(), tr("Month"), {"month-participation"_L1, "month-turn-up"_L1}, this, FigureModel::Reading::InBackground))
    , m_since(new QComboBox(this))
    , m_network(new QComboBox(this))
    , m_timer(new QTimer(this))
    , m_again(new QTimer(this))
    , m_comingYear([this](Answer<Year> &answer) { m_reading->take([&] { showYear(answer.take()); }); })
    , m_comingUnseen([this](Answer<std::vector<UnseenMember>> &answer) { m_reading->take([&] { showUnseen(answer.take()); }); })
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    m_whole = new QWidget(inside);
    auto *rows = new QVBoxLayout(m_whole);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(14);
    m_network->setAccessibleName(tr("Whose members are counted"));
    m_network->setToolTip(tr("Counted are the members of this network, and what is held with it"));
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    rows->addWidget(m_network, 0, Qt::AlignRight);
    rows->addWidget(buildKeys());

    auto *middle = new QBoxLayout(isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    middle->setSpacing(14);
    auto *participation = new Card(tr("Participation of the members"), m_whole);
    participation->setNote(tr("member structures present ÷ members that day"));
    auto *chart = new FigureChart(m_months, ChartKind::RateLine, chartMonths, participation);
    chart->setMinimumHeight(210);
    chart->setAccessibleName(tr("Participation of the members"));
    m_chart = chart;
    m_noChart = plainLabel(chartNamed(u"months"_s)->missingText(), "empty", participation);
    m_noChart->setAlignment(Qt::AlignCenter);
    m_noChart->setWordWrap(true);
    connect(chart, &ChartView::followed, this, [this](int row, int figure) { workspace().showRows({m_months->figureAt(figure).name, year(0), m_months->row(row, figure)}); });
    participation->content()->addWidget(chart, 1);
    participation->content()->addWidget(m_noChart, 1);
    middle->addWidget(participation, 3);
    m_agenda = addCard(middle, 2, tr("Coming up"), &m_agendaCard);
    rows->addLayout(middle);

    auto *bottom = new QGridLayout;
    bottom->setSpacing(14);
    m_unseen = addCard(nullptr, 0, tr("Not seen lately"), &m_unseenCard);
    Card *themes = nullptr;
    m_themes = addCard(nullptr, 0, tr("Themes that come back"), &themes);
    m_plan = addCard(nullptr, 0, tr("Action plan"), &m_planCard);
    m_decisions = addCard(nullptr, 0, tr("To decide"), &m_decisionCard);
    int place = 0;
    for (Card *card : {m_unseenCard, themes, m_planCard, m_decisionCard}) {
        bottom->addWidget(card, place / besideEachOther(), place % besideEachOther());
        bottom->setColumnStretch(place++ % besideEachOther(), 1);
    }
    rows->addLayout(bottom);
    rows->addStretch(1);
    for (const int months : {6, 12, 18, 24})
        m_since->addItem(tr("%n months", nullptr, months), months);
    m_since->setAccessibleName(tr("Not seen since"));
    m_since->setCurrentIndex(std::max(0, m_since->findData(QSettings().value(u"home/unseen"_s, 12))));
    m_unseenCard->addToTitle(m_since);

    auto *both = new QVBoxLayout(inside);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_whole);
    both->addWidget(m_steps = buildSteps());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 18, 12);
    layout->addWidget(scroll);

    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &HomePage::readOn);
    m_again->setSingleShot(true);
    m_again->setInterval(0);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_reading->take([this] { refresh(); });
    });
    connect(m_since, &QComboBox::activated, this, [this] {
        QSettings().setValue(u"home/unseen"_s, m_since->currentData());
        askUnseen();
    });
    connect(m_network, &QComboBox::activated, this, [this] { m_reading->take([this] { refresh(); }); });
    connectTargets(m_agenda, m_agendaTargets);
    connectTargets(m_unseen, m_unseenTargets);
    connectTargets(m_themes, m_themeTargets);
    connectTargets(m_plan, m_planTargets);
    connectTargets(m_decisions, m_decisionTargets);
    connect(m_visit, &QAction::triggered, this, [this] { workspace().go("visit"_L1); });
    connect(m_event, &QAction::triggered, this, [this] { workspace().go("new-event"_L1); });
    m_reading = follow(given.store(), this, {}, [this] {
        if (isVisible()) // else it is read when it comes up
            m_again->start();
    });
}

HomeList *HomePage::addCard(QLayout *layout, int stretch, const QString &title, Card **made)
{
    auto *card = new Card(title, m_whole);
    auto *list = new HomeList(title, card);
    card->content()->addWidget(list);
    card->content()->addStretch(1);
    if (auto *box = qobject_cast<QBoxLayout *>(layout))
        box->addWidget(card, stretch);
    if (made)
        *made = card;
    return list;
}

HomePage::Key HomePage::makeKey(QWidget *parent, const QString &label, QLatin1StringView figure)
{
    auto *button = new FilledButton(parent);
    Key key{button, plainLabel(label, "soft", button), plainLabel({}, "figure", button), plainLabel({}, "soft", button)};
    key.button->setProperty("role", u"key"_s);
    key.button->setAccessibleName(label);
    auto *column = new QVBoxLayout(key.button);
    column->setContentsMargins(14, 10, 12, 10);
    column->setSpacing(2);
    for (QLabel *text : {key.label, key.value, key.note}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(text);
    }
    connect(key.button, &QPushButton::clicked, this, [this, figure] { workspace().showRows({figure, year(0), {}}); });
    return key;
}

QWidget *HomePage::buildKeys()
{
    auto *keys = new QWidget(m_whole);
    auto *layout = new QGridLayout(keys);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_reach = makeKey(keys, tr("Members reached, 12 months"), "period-reach"_L1);
    m_people = makeKey(keys, tr("People at events, 12 months"), "period-persons"_L1);
    m_turnUp = makeKey(keys, tr("Announced → came, 12 months"), "period-turn-up"_L1);
    m_visits = makeKey(keys, tr("Visits, 12 months"), "visits"_L1);
    int place = 0;
    for (const Key &key : {m_reach, m_people, m_turnUp, m_visits}) {
        layout->addWidget(key.button, place / besideEachOther(), place % besideEachOther());
        layout->setColumnStretch(place++ % besideEachOther(), 1);
    }
    return keys;
}

QWidget *HomePage::buildSteps()
{
    auto *card = new Card(tr("First steps"), m_whole->parentWidget());
    const std::tuple<QString, QString, QLatin1StringView> steps[]{
        {tr("Import your list of structures"), tr("copied in your spreadsheet, or saved from it as CSV"), "import"_L1},
        {tr("Or add the first structure"), tr("members and partners of the network"), "structures"_L1},
        {tr("Log a visit or a call"), tr("who was met, what was said, what should follow"), "visit"_L1},
        {tr("Prepare an event"), tr("its sheet, its debrief and its figures come from there"), "new-event"_L1},
        {tr("Write down the action plan"), tr("axes, actions, tasks and what is to be decided"), "plan"_L1}};
    for (const auto &[what, why, page] : steps) {
        auto *row = new QHBoxLayout;
        auto *button = new QPushButton(what, card);
        button->setMinimumWidth(260);
        row->addWidget(button);
        row->addWidget(plainLabel(why, "soft", card), 1);
        card->content()->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, page = page] { page == "structures"_L1 || page == "plan"_L1 ? workspace().begin(page) : workspace().go(page); });
    }
    card->content()->addStretch(1);
    return card;
}

void HomePage::connectTargets(HomeList *list, QList<Target> &targets)
{
    connect(list, &HomeList::chosen, this, [this, &targets](int line) {
        if (line < targets.size())
            workspace().go(targets.at(line).page, targets.at(line).id, targets.at(line).part);
    });
}

QString HomePage::subtitle() const
{
    return text::longDate(clock::today());
}

void HomePage::showItem(qint64)
{
    refresh();
}

void HomePage::focusFirst()
{
    m_agenda->setFocus();
}

void HomePage::refresh()
{
    const bool empty = rowCount(database(), listing("structures"_L1)) == 0 && rowCount(database(), listing("events"_L1)) == 0
        && rowCount(database(), listing("actions"_L1)) == 0;
    m_whole->setVisible(!empty);
    m_steps->setVisible(empty);
    if (empty)
        return;
    fillNetworks();
    m_comingYear.await(store().read([now = year(0), before = year(1)](const Database &database) { return Year::read(database, now, before); }));
    m_months->begin(year(0));
    m_monthsAwaited = true;
    askUnseen();
    showPlanAndAgenda();
    showThemes();
    showDecisions();
    readOn();
}

void HomePage::askUnseen()
{
    m_comingUnseen.await(store().read([months = m_since->currentData().toInt(), network = NetworkId(m_network->currentData().toLongLong())](const Database &database) {
        return unseenMembers(database, months, network);
    }));
}

bool HomePage::isRead() const
{
    return !m_again->isActive() && !m_comingYear.isAwaited() && !m_comingUnseen.isAwaited() && !m_monthsAwaited;
}

void HomePage::readOn()
{
    const bool read = m_reading->take([this] {
        if (!m_monthsAwaited || !m_months->advance())
            return;
        m_monthsAwaited = false;
        showChart();
    });
    m_monthsAwaited = m_monthsAwaited && read; // else it is read again as a whole
    if (m_monthsAwaited)
        m_timer->start();
}

FigureFilter HomePage::year(int back) const
{
    const QDate last = clock::today().addYears(-back);
    FigureFilter filter(Span{last.addYears(-1).addDays(1), last});
    if (const NetworkId network(m_network->currentData().toLongLong()); network)
        filter.networks = {network};
    return filter;
}

/// Only a file with several networks that have members has a choice.
void HomePage::fillNetworks()
{
    const NetworkId chosen(m_network->currentData().toLongLong());
    m_network->clear();
    const NetworkId home = profileOf(database()).homeNetwork;
    for (const NetworkId id : countedNetworks(database())) {
        const std::optional<Network> network = maillage::find<Network>(database(), id);
        if (!network)
            continue;
        m_network->addItem(network->name, id == home ? QVariant() : QVariant(id.value()));
        if (id == chosen)
            m_network->setCurrentIndex(m_network->count() - 1);
    }
    m_network->setVisible(m_network->count() > 1);
}

HomePage::Year HomePage::Year::read(const Database &database, const FigureFilter &now, const FigureFilter &before)
{
    return {ofPeriod(database, "period-reach"_L1, now),   ofPeriod(database, "period-reach"_L1, before), ofPeriod(database, "period-persons"_L1, now),
            ofPeriod(database, "events-held"_L1, now),    ofPeriod(database, "gatherings"_L1, now),      ofPeriod(database, "period-turn-up"_L1, now),
            ofPeriod(database, "period-turn-up"_L1, before), ofPeriod(database, "visits"_L1, now),       ofPeriod(database, "visited"_L1, now),
            ofPeriod(database, "to-visit"_L1, now)};
}

void HomePage::showPlanAndAgenda()
{
    const PlanTree plan = PlanTree::read(database());
    showAgenda(plan.schedule());
    showPlan(plan);
}

/// Axes without a point on them say nothing; what is missing does.
void HomePage::showChart()
{
    bool any = false;
    for (int row = 0; row < m_months->rowCount(); ++row) {
        for (int figure = 0; figure < m_months->figureCount(); ++figure)
            any = any || m_months->row(row, figure).value();
    }
    m_chart->setVisible(any);
    m_noChart->setVisible(!any);
}

void HomePage::Key::show(const QString &said, const QString &below, const QString &tip) const
{
    value->setText(said);
    note->setText(below);
    button->setToolTip(tip);
    button->setAccessibleDescription(said + u", "_s + below);
}

void HomePage::showYear(const Year &year)
{
    const FigureRow &reach = year.reach, &people = year.people, &turnUp = year.turnUp, &before = year.turnUpBefore;
    m_reach.show(u"%1 / %2"_s.arg(text::number(reach.numerator), text::number(reach.denominator.value_or(0))),
                 trend(reach.numerator, year.reachBefore.numerator), explained("period-reach"_L1, reach));
    const int held = int(year.held.numerator);
    m_people.show(valueText(people),
                  held == year.gatherings.numerator ? tr("%n event(s) held", nullptr, held) : tr("%n event(s) held, visits and calls included", nullptr, held),
                  explained("period-persons"_L1, people));
    m_turnUp.show(text::percent(turnUp.numerator, turnUp.denominator.value_or(0)),
         before.value() ? trend(points(turnUp), points(before), tr("%1 pts"))
         : turnUp.denominator.value_or(0) == 0 ? tr("no structure announced") : u"%1 / %2"_s.arg(text::number(turnUp.numerator), text::number(turnUp.denominator.value_or(0))),
         explained("period-turn-up"_L1, turnUp));
    m_visits.show(text::number(year.visits.numerator), tr("%n structure(s) to visit", nullptr, int(year.toVisit.numerator)), explained("visited"_L1, year.visited));
}

void HomePage::showAgenda(const Schedule &schedule)
{
    const std::vector<AgendaItem> items = agenda(store(), schedule, agendaDays);
    QList<HomeLine> lines;
    m_agendaTargets.clear();
    for (const AgendaItem &item : items) {
        if (lines.size() == agendaLines)
            break;
        const bool thisYear = item.date.year() == clock::today().year();
        lines << HomeLine{QLocale().toString(item.date, thisYear ? u"d MMM"_s : u"MMM yyyy"_s), item.title, item.detail.isEmpty() ? text::longDate(item.date) : item.detail,
                          item.late ? u"overdue"_s : item.code, item.badge};
        m_agendaTargets << Target{item.page, item.id, item.part};
    }
    const int more = int(items.size()) - int(lines.size());
    m_agendaCard->setNote(more > 0 ? tr("%n more within 30 days", nullptr, more) : tr("30 days"));
    m_agenda->setLines(lines, tr("Nothing is planned or due in the next 30 days."));
}

void HomePage::showUnseen(const std::vector<UnseenMember> &unseen)
{
    QList<HomeLine> lines;
    m_unseenTargets.clear();
    for (const UnseenMember &member : unseen) {
        if (lines.size() == shortLines)
            break;
        lines << HomeLine{{}, member.name, {}, u"none"_s, member.months ? tr("%n month(s)", nullptr, *member.months) : tr("never")};
        m_unseenTargets << Target{"visit"_L1, member.id};
    }
    if (const int more = int(unseen.size()) - int(lines.size()); more > 0) {
        lines << HomeLine{{}, tr("and %n more", nullptr, more), {}, {}, {}};
        m_unseenTargets << Target{"structures"_L1, 0};
    }
    m_unseen->setLines(lines, tr("Every member was seen since then."));
}

void HomePage::showThemes()
{
    QList<HomeLine> lines;
    m_themeTargets.clear();
    const std::vector<NamedCount> themes = recurringThemes(store(), shortLines);
    for (const NamedCount &theme : themes) {
        lines << HomeLine{{}, theme.name, {}, {}, {}, int(theme.count * 100 / themes.front().count), text::number(theme.count)};
        m_themeTargets << Target{"themes"_L1, theme.id};
    }
    m_themes->setLines(lines, tr("Themes gather as you note what was said."));
}

void HomePage::showPlan(const PlanTree &plan)
{
    QList<HomeLine> lines;
    m_planTargets.clear();
    const auto count = [&](PlanKey::Kind kind) { return int(std::count_if(plan.rows().begin(), plan.rows().end(), [kind](const PlanRow &row) { return row.key.kind == kind; })); };
    const int actions = count(PlanKey::Action), tasks = count(PlanKey::Task);
    // A plan may be tasks only, before anybody gathers them into actions.
    const PlanKey::Kind shown = actions > 0 ? PlanKey::Action : PlanKey::Task;
    for (const PlanRow &row : plan.rows()) {
        if (row.key.kind != shown || lines.size() == shortLines)
            continue;
        lines << HomeLine{{}, row.title, {}, {}, {}, row.progress, text::percent(row.progress, 100), !row.obstacle.isEmpty()};
        m_planTargets << Target{"planning"_L1, row.key.id};
    }
    m_planCard->setNote(actions > 0 ? tr("%n action(s)", nullptr, actions) : tasks > 0 ? tr("%n task(s)", nullptr, tasks) : QString());
    m_plan->setLines(lines, tr("The plan holds no action yet."));
}

void HomePage::showDecisions()
{
    QList<HomeLine> lines;
    m_decisionTargets.clear();
    const std::vector<NamedCount> questions = openQuestions(store());
    for (const NamedCount &question : questions) {
        if (lines.size() == shortLines)
            break;
        lines << HomeLine{{}, question.name, {}, {}, {}};
        m_decisionTargets << Target{"decisions"_L1, question.id};
    }
    m_decisionCard->setNote(questions.empty() ? QString() : tr("%n question(s)", nullptr, int(questions.size())));
    m_decisions->setLines(lines, tr("Nothing is waiting for a decision."));
}

} // namespace maillage
