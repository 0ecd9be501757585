#include "views/figures/filterbar.h"

#include "models/domain/clock.h"
#include "models/lists/choicelist.h"
#include "models/store/store.h"
#include "views/shell/icons.h"
#include "views/widgets/inputs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int years = 6;

Span lastTwelveMonths()
{
    const QDate today = clock::today();
    return {today.addYears(-1).addDays(1), today};
}

template<typename E>
void fillCodes(QComboBox *box)
{
    for (const auto &coded : Codes<E>::values) {
        QString label = labelOf(coded.value);
        label[0] = label[0].toUpper();
        box->addItem(label, codeOf(coded.value));
    }
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(data.isValid() ? std::max(0, box->findData(data)) : 0);
}

} // namespace

FilterBar::FilterBar(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_more(new QPushButton(this))
    , m_reset(new QPushButton(tr("Show everything"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_period = addChoice(tr("Period"));
    fillPeriods();
    for (DayEdit *day : {m_from, m_to}) {
        day->setMaximumWidth(118);
        day->setMinimumWidth(92);
        layout->addWidget(day, 1);
        connect(day, &DayEdit::edited, this, &FilterBar::read);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("to (last day)"));
    m_kind = addChoice(tr("Kind of event"));
    m_kind->addItem(tr("All kinds"));
    fillCodes<EventKind>(m_kind);
    m_territory = addChoice(tr("Territory"));
    m_status = addChoice(tr("Status of the structures"));
    m_status->addItem(tr("Members")); // what every figure counts by itself
    fillCodes<MembershipStatus>(m_status);
    m_status->removeItem(m_status->findData(codeOf(MembershipStatus::Member)));
    m_series = addChoice(tr("Series"));
    refreshChoices();
    m_more->setProperty("role", u"chip"_s);
    m_more->setIcon(icon(u"close"_s));
    m_more->setToolTip(tr("Take this filter away"));
    m_reset->setProperty("role", u"quiet"_s);
    layout->addWidget(m_more);
    layout->addWidget(m_reset);
    layout->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
    connect(m_more, &QPushButton::clicked, this, [this] {
        FigureFilter filter = m_filter;
        filter.theme = {};
        filter.network = {};
        filter.place.clear();
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
    box->setMinimumWidth(96);
    box->setMaximumWidth(210);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &FilterBar::read);
    return box;
}

void FilterBar::fillPeriods()
{
    m_period->addItem(tr("Since the beginning"));
    m_period->addItem(tr("Last twelve months"));
    for (int back = 0; back < years; ++back)
        m_period->addItem(tr("Year %1").arg(clock::today().year() - back), clock::today().year() - back);
    m_period->addItem(tr("From … to …"));
}

void FilterBar::refreshChoices()
{
    m_territory->clear();
    m_territory->addItem(tr("All territories"));
    for (const QString &name : departments(m_store.database()))
        m_territory->addItem(name, name);
    m_series->clear();
    m_series->addItem(tr("All series"));
    for (const ChoiceRow &series : choiceList(m_store.database(), ChoiceKind::Series))
        m_series->addItem(series.label(), series.id);
    select(m_territory, m_filter.territory.isEmpty() ? QVariant() : m_filter.territory);
    select(m_series, m_filter.series ? QVariant(m_filter.series.value()) : QVariant());
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
    select(m_kind, filter.kind ? QVariant(codeOf(*filter.kind)) : QVariant());
    select(m_territory, filter.territory.isEmpty() ? QVariant() : filter.territory);
    select(m_status, filter.status ? QVariant(codeOf(*filter.status)) : QVariant());
    select(m_series, filter.series ? QVariant(filter.series.value()) : QVariant());
    FigureFilter beside; // what has no field of its own
    beside.theme = filter.theme;
    beside.network = filter.network;
    beside.place = filter.place;
    beside.channel = filter.channel;
    const bool more = !(beside == FigureFilter());
    m_more->setText(more ? inWords(m_store, beside).mid(1).join(u" · "_s) : QString());
    m_more->setVisible(more);
    m_reset->setVisible(!(filter == FigureFilter()));
}

void FilterBar::showPeriod()
{
    const Span &span = m_filter.span;
    const int own = m_period->count() - 1;
    int index = own;
    if (span == Span())
        index = 0;
    else if (span == lastTwelveMonths())
        index = 1;
    else if (const int listed = m_period->findData(wholeYear(span)); listed >= 0)
        index = listed;
    m_period->setCurrentIndex(index);
    m_from->setVisible(index == own);
    m_to->setVisible(index == own);
    if (index == own) {
        m_from->setDay(span.from);
        m_to->setDay(span.to);
    }
}

Span FilterBar::chosenSpan() const
{
    const int index = m_period->currentIndex();
    if (index == 0)
        return {};
    if (index == 1)
        return lastTwelveMonths();
    return m_period->currentData().isValid() ? yearSpan(m_period->currentData().toInt()) : Span{m_from->day(), m_to->day()};
}

void FilterBar::read()
{
    const bool own = m_period->currentIndex() == m_period->count() - 1;
    if (own && m_from->isHidden()) { // just chosen: it begins with what was shown
        const Span before = m_filter.span;
        m_from->setDay(before.from);
        m_to->setDay(before.to);
        m_from->show();
        m_to->show();
        m_from->setFocus();
        return;
    }
    FigureFilter filter = m_filter;
    filter.span = chosenSpan();
    filter.kind = m_kind->currentIndex() > 0 ? std::optional(fromCode<EventKind>(m_kind->currentData().toString())) : std::nullopt;
    filter.territory = m_territory->currentData().toString();
    filter.status = m_status->currentIndex() > 0 ? std::optional(fromCode<MembershipStatus>(m_status->currentData().toString())) : std::nullopt;
    filter.series = SeriesId(m_series->currentData().toLongLong());
    if (own && filter.span == Span()) { // still being filled in
        m_filter.span = {};
        return;
    }
    if (!(filter == m_filter))
        setFilter(filter);
}

} // namespace maillage
