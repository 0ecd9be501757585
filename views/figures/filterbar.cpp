#include "views/figures/filterbar.h"

#include "models/domain/clock.h"
#include "models/domain/exchange.h"
#include "models/figures/figurechoices.h"
#include "models/domain/choicelist.h"
#include "models/store/store.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/inputs.h"
#include "views/widgets/multichoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

Span lastTwelveMonths()
{
    const QDate today = clock::today();
    return {today.addYears(-1).addDays(1), today};
}

template<typename E>
QString choiceLabel(E value)
{
    QString label = labelOf(value);
    label[0] = label[0].toUpper();
    return label;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(data.isValid() ? std::max(0, box->findData(data)) : 0);
}

template<typename IdType>
QVariantList dataOf(const QList<IdType> &ids)
{
    QVariantList data;
    for (const IdType id : ids)
        data << id.value();
    return data;
}

template<typename IdType>
QList<IdType> idsOf(const QVariantList &data)
{
    QList<IdType> ids;
    for (const QVariant &one : data)
        ids << IdType(one.toLongLong());
    return ids;
}

} // namespace

FilterBar::FilterBar(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_channel(new QPushButton(this))
    , m_reset(new QPushButton(tr("Show everything"), this))
{
    m_period = addChoice(tr("Period"));
    m_years = addSeveral(tr("Years"), tr("Which years?"));
    for (DayEdit *day : {m_from, m_to}) {
        day->setMaximumWidth(inText(118));
        day->setMinimumWidth(inText(92));
        connect(day, &DayEdit::edited, this, &FilterBar::read);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("to (last day)"));
    m_kinds = addSeveral(tr("Kind of event"), tr("All kinds"));
    m_status = addChoice(tr("Status of the structures"));
    m_status->addItem(tr("Any status"));
    for (const auto &coded : Codes<MembershipStatus>::values)
        m_status->addItem(choiceLabel(coded.value), codeOf(coded.value));
    m_status->setToolTip(tr("Counts only structures that had this status on the day. With any status, each figure counts as it says."));
    m_territory = addChoice(tr("Territory"));
    m_networks = addSeveral(tr("Networks"), tr("All networks"));
    m_series = addChoice(tr("Series"));
    m_themes = addSeveral(tr("Themes"), tr("All themes"));
    m_places = addSeveral(tr("Places"), tr("All places"));
    m_channel->setProperty("role", u"chip"_s);
    m_channel->setIcon(icon(u"close"_s));
    m_channel->setToolTip(tr("Take this filter away"));
    m_reset->setProperty("role", u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const QList<QWidget *> &line : {QList<QWidget *>{m_period, m_years, m_from, m_to, m_kinds, m_status, m_territory, m_reset},
                                         QList<QWidget *>{m_networks, m_series, m_themes, m_places, m_channel}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *field : line)
            row->addWidget(field);
        row->addStretch(1);
        layout->addLayout(row);
    }
    refreshChoices();
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
    connect(m_channel, &QPushButton::clicked, this, [this] {
        FigureFilter filter = m_filter;
        filter.channel.reset();
        setFilter(filter);
    });
    show({});
}

QComboBox *FilterBar::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(6);
    box->setMinimumWidth(inText(96));
    box->setMaximumWidth(inText(210));
    connect(box, &QComboBox::activated, this, &FilterBar::read);
    return box;
}

MultiChoice *FilterBar::addSeveral(const QString &name, const QString &all)
{
    auto *choice = new MultiChoice(name, all, this);
    choice->setMaximumWidth(inText(230));
    connect(choice, &MultiChoice::edited, this, &FilterBar::read);
    return choice;
}

/// Only years that hold something.
void FilterBar::fillPeriods()
{
    m_period->clear();
    m_period->addItem(tr("Since the beginning"));
    m_period->addItem(tr("Last twelve months"));
    m_period->addItem(tr("Several years…"));
    m_period->addItem(tr("From … to …"));
    QList<std::pair<QString, QVariant>> years;
    for (const int year : countedYears(m_store.database())) {
        m_period->addItem(tr("Year %1").arg(year), year);
        years << std::pair(QString::number(year), QVariant(year));
    }
    m_years->setChoices(years);
}

void FilterBar::refreshChoices()
{
    const Database &database = m_store.database();
    fillPeriods();
    QList<std::pair<QString, QVariant>> kinds, networks, themes, places;
    for (const EventKind kind : countedKinds(database))
        kinds << std::pair(choiceLabel(kind), QVariant(codeOf(kind)));
    for (const NetworkId id : countedNetworks(database)) {
        if (const auto network = maillage::find<Network>(database, id))
            networks << std::pair(network->name, QVariant(id.value()));
    }
    for (const Theme &theme : load<Theme>(database, u"EXISTS (SELECT 1 FROM exchange x WHERE x.theme_id = theme.id) ORDER BY name COLLATE NOCASE"_s))
        themes << std::pair(theme.name, QVariant(theme.id.value()));
    for (const QString &place : countedPlaces(database))
        places << std::pair(place, QVariant(place));
    m_kinds->setChoices(kinds);
    m_networks->setChoices(networks);
    m_themes->setChoices(themes);
    m_places->setChoices(places);
    m_networks->setVisible(networks.size() > 1);
    m_themes->setVisible(!themes.isEmpty());
    m_places->setVisible(!places.isEmpty());
    m_territory->clear();
    m_territory->addItem(tr("All territories"));
    for (const QString &name : departments(database))
        m_territory->addItem(name, name);
    m_series->clear();
    m_series->addItem(tr("All series"));
    for (const ChoiceRow &series : choiceList(database, Series::type()))
        m_series->addItem(series.label(), series.id);
    m_series->setVisible(m_series->count() > 1);
    show(m_filter);
}

void FilterBar::focusFirst()
{
    m_period->setFocus();
}

void FilterBar::setFilter(const FigureFilter &filter)
{
    show(filter);
    emit changed(m_filter);
}

void FilterBar::show(const FigureFilter &filter)
{
    m_filter = filter;
    showPeriod();
    QVariantList kinds;
    for (const EventKind kind : filter.kinds)
        kinds << codeOf(kind);
    m_kinds->setChosen(kinds);
    m_networks->setChosen(dataOf(filter.networks));
    m_themes->setChosen(dataOf(filter.themes));
    m_places->setChosen(QVariantList(filter.places.begin(), filter.places.end()));
    select(m_territory, filter.territory.isEmpty() ? QVariant() : filter.territory);
    select(m_status, filter.status ? QVariant(codeOf(*filter.status)) : QVariant());
    select(m_series, filter.series ? QVariant(filter.series.value()) : QVariant());
    m_channel->setText(filter.channel ? labelOf(*filter.channel) : QString());
    m_channel->setVisible(filter.channel.has_value());
    m_reset->setVisible(!(filter == FigureFilter()));
}

void FilterBar::showPeriod()
{
    const Span &span = m_filter.span;
    int index = Own;
    if (!m_filter.years.isEmpty())
        index = Several;
    else if (span == Span())
        index = Ever;
    else if (span == lastTwelveMonths())
        index = Twelve;
    else if (const int listed = m_period->findData(wholeYear(span)); listed >= 0)
        index = listed;
    m_period->setCurrentIndex(index);
    m_years->setVisible(index == Several);
    QVariantList years;
    for (const int year : m_filter.years)
        years << year;
    m_years->setChosen(years);
    m_from->setVisible(index == Own);
    m_to->setVisible(index == Own);
    if (index == Own) {
        m_from->setDay(span.from);
        m_to->setDay(span.to);
    }
}

Span FilterBar::chosenSpan() const
{
    switch (m_period->currentIndex()) {
    case Ever:
    case Several: return {};
    case Twelve: return lastTwelveMonths();
    case Own: return {m_from->day(), m_to->day()};
    default: return yearSpan(m_period->currentData().toInt());
    }
}

/// Days and years are still to be said: they begin with what was shown.
bool FilterBar::isJustChosen()
{
    const int index = m_period->currentIndex();
    if (index == Own && m_from->isHidden()) {
        m_years->hide();
        const Span before = m_filter.years.isEmpty() ? m_filter.span : spanOfYears(m_filter.years);
        m_from->setDay(before.from);
        m_to->setDay(before.to);
        m_from->show();
        m_to->show();
        m_from->setFocus();
        return true;
    }
    if (index == Several && m_years->isHidden()) {
        m_from->hide();
        m_to->hide();
        const int year = wholeYear(m_filter.span);
        m_years->setChosen(year > 0 ? QVariantList{year} : QVariantList());
        m_years->show();
        m_years->setFocus();
        return true;
    }
    return false;
}

void FilterBar::read()
{
    if (isJustChosen())
        return;
    FigureFilter filter = m_filter;
    filter.span = chosenSpan();
    filter.years.clear();
    if (m_period->currentIndex() == Several) {
        for (const QVariant &year : m_years->chosen())
            filter.years << year.toInt();
        if (filter.years.isEmpty()) { // still being chosen
            m_filter.years.clear();
            m_filter.span = {};
            emit changed(m_filter);
            return;
        }
    }
    filter.kinds.clear();
    for (const QVariant &kind : m_kinds->chosen())
        filter.kinds << fromCode<EventKind>(kind.toString());
    filter.territory = m_territory->currentData().toString();
    filter.status = m_status->currentIndex() > 0 ? std::optional(fromCode<MembershipStatus>(m_status->currentData().toString())) : std::nullopt;
    filter.series = SeriesId(m_series->currentData().toLongLong());
    filter.networks = idsOf<NetworkId>(m_networks->chosen());
    filter.themes = idsOf<ThemeId>(m_themes->chosen());
    filter.places.clear();
    for (const QVariant &place : m_places->chosen())
        filter.places << place.toString();
    if (m_period->currentIndex() == Own && filter.span == Span()) { // still being filled in
        m_filter.span = {};
        return;
    }
    if (!(filter == m_filter))
        setFilter(filter);
}

} // namespace maillage
