#include "views/events/rollfigures.h"

#include "models/domain/network.h"
#include "models/domain/text.h"
#include "views/widgets/card.h"
#include "views/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

RollFigures::RollFigures(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_replies(new Card(tr("Replies so far"), this))
    , m_replyText(plainLabel({}, nullptr, this))
    , m_persons(plainLabel(u"0"_s, "figure", this))
    , m_members(plainLabel(u"0"_s, "figure", this))
    , m_partners(plainLabel(u"0"_s, "figure", this))
    , m_personsUnit(plainLabel({}, "soft", this))
    , m_membersUnit(plainLabel({}, "soft", this))
    , m_partnersUnit(plainLabel({}, "soft", this))
    , m_estimate(plainLabel({}, "soft", this))
    , m_base(plainLabel({}, "soft", this))
    , m_seriesText(plainLabel({}, "soft", this))
    , m_counting(new WhenSeen(workspace.store(), this, [this] { refresh(); }))
    , m_comingSeries([this](Answer<std::vector<FigureRow>> &answer) { m_workspace.attempt([&] { showSeries(answer.take()); }); })
{
    auto *now = new Card(tr("Right now"), this);
    auto *numbers = new QHBoxLayout;
    for (const auto &[number, unit, name] : {std::tuple{m_persons, m_personsUnit, "persons"_L1}, std::tuple{m_members, m_membersUnit, "present"_L1},
                                             std::tuple{m_partners, m_partnersUnit, "partners"_L1}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(number);
        column->addWidget(unit);
        number->setToolTip(figure(name).meaning());
        numbers->addLayout(column);
    }
    now->content()->addLayout(numbers);
    m_estimate->setWordWrap(true);
    now->content()->addWidget(m_estimate);
    m_turnUp = addRate(now, tr("Announced → present"), figure("turn-up"_L1).meaning());
    m_participation = addRate(now, tr("Members present"), figure("participation"_L1).meaning());
    m_base->setWordWrap(true);
    now->content()->addWidget(m_base);
    m_series = new Card({}, this);
    m_seriesText->setWordWrap(true);
    m_series->content()->addWidget(m_seriesText);
    auto *keys = new Card(tr("Shortcuts"), this);
    auto *text = plainLabel(tr("Two letters, then Enter: noted as is said above the field\n“fol 3”: with three people\n“habitants 8-10”: a group, between 8 and 10\n“vasi ?”: maybe  ·  “vasi -”: not coming\nIn the list, a figure: so many people; Space: came, and the next line; + / −: one more or less\nCtrl+Z: undo"), "soft", this);
    text->setWordWrap(true);
    keys->content()->addWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_replyText->setWordWrap(true);
    m_replies->content()->addWidget(m_replyText);
    m_replies->hide();
    layout->addWidget(m_replies);
    layout->addWidget(now);
    layout->addWidget(m_series);
    layout->addWidget(keys);
    layout->addStretch(1);
    follow(workspace.store(), this, tablesOf(figure("present"_L1)), [this] { m_counting->ask(); });
}

RollFigures::Rate RollFigures::addRate(Card *card, const QString &label, const QString &meaning)
{
    auto *name = plainLabel(label, nullptr, this);
    auto *value = plainLabel({}, "cardTitle", this);
    auto *bar = new QProgressBar(this);
    bar->setTextVisible(false);
    bar->setRange(0, 1000);
    bar->setAccessibleName(label);
    bar->setToolTip(meaning);
    value->setToolTip(meaning);
    auto *line = new QHBoxLayout;
    line->addWidget(name, 1);
    line->addWidget(value);
    card->content()->addSpacing(4);
    card->content()->addLayout(line);
    card->content()->addWidget(bar);
    return {name, value, bar};
}

void RollFigures::show(EventId event)
{
    m_event = event;
    m_counting->ask();
}

void RollFigures::showReplies(const RollModel::Replies &replies, bool isShown)
{
    m_replies->setVisible(isShown);
    QStringList lines{tr("coming: %1").arg(text::number(replies.yes)) + u"  ·  "_s + tr("maybe: %1").arg(text::number(replies.maybe)),
                      tr("not coming: %1").arg(text::number(replies.no)) + u"  ·  "_s + tr("no reply: %1").arg(text::number(replies.unknown))};
    if (replies.expected.high > 0)
        lines << tr("Expected: %1").arg(headcount::ofPeople(replies.expected));
    if (replies.withoutNumber > 0)
        lines << tr("%n line(s) without a number", nullptr, replies.withoutNumber);
    m_replyText->setText(text::typeset(lines.join(u'\n')));
}

void RollFigures::refresh()
{
    const std::optional<Event> event = maillage::find<Event>(m_workspace.database(), m_event);
    if (!event)
        return;
    const std::vector<FigureRow> rows = evaluateOne(m_workspace.database(), {"persons"_L1, "present"_L1, "partners"_L1, "turn-up"_L1, "participation"_L1}, m_event.value());
    m_persons->setText(valueText(rows[0]));
    m_members->setText(text::number(rows[1].numerator));
    m_partners->setText(text::number(rows[2].numerator));
    m_personsUnit->setText(tr("people", nullptr, int(rows[0].people().high)));
    m_membersUnit->setText(tr("members", nullptr, int(rows[1].numerator)));
    m_partnersUnit->setText(tr("partners", nullptr, int(rows[2].numerator)));
    m_estimate->setVisible(event->estimateLow.has_value());
    if (event->estimateLow)
        m_estimate->setText(tr("Estimate: %1, not counted one by one").arg(headcount::estimated(*event->estimate())));
    const auto rate = [](const Rate &widgets, const FigureRow &row) {
        const qint64 base = row.denominator.value_or(0);
        widgets.value->setText(valueText(row));
        widgets.bar->setValue(base == 0 ? 0 : int(std::min<qint64>(1000, row.numerator * 1000 / base)));
    };
    rate(m_turnUp, rows[3]);
    rate(m_participation, rows[4]);
    const bool gathers = isGathering(event->kind);
    for (const Rate &shown : {m_turnUp, m_participation}) {
        for (QWidget *part : std::initializer_list<QWidget *>{shown.label, shown.value, shown.bar})
            part->setVisible(gathers);
    }
    const std::optional<Network> base = maillage::find<Network>(m_workspace.database(), baseOf(m_workspace.database(), m_event));
    m_base->setVisible(gathers && base.has_value());
    if (base)
        m_base->setText(text::typeset(tr("Counted on the members of “%1” that day").arg(base->name)));
    askSeries(event->series);
}

void RollFigures::askSeries(SeriesId id)
{
    const std::optional<Series> series = id ? maillage::find<Series>(m_workspace.database(), id) : std::nullopt;
    m_series->setVisible(series.has_value());
    m_comingSeries.drop();
    if (!series)
        return;
    if (std::exchange(m_seriesId, id) != id)
        m_seriesText->clear();
    m_series->setTitle(text::typeset(tr("Series “%1”").arg(series->name)));
    m_comingSeries.await(m_workspace.store().read([id](const Database &database) {
        return evaluateOne(database, {"series-persons"_L1, "series-persons-network"_L1, "reach"_L1}, id.value());
    }));
}

void RollFigures::showSeries(const std::vector<FigureRow> &rows)
{
    const FigureRow &reach = rows[2];
    m_seriesText->setText(text::typeset(tr("%1 so far, %2 of them from %n member structure(s): %3 of the %4 members.", nullptr, int(reach.numerator))
        .arg(headcount::ofPeople(rows[0].people()), valueText(rows[1]),
             text::percent(reach.numerator, reach.denominator.value_or(0)), text::number(reach.denominator.value_or(0)))));
}

} // namespace maillage
