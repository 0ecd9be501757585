#include "views/print/charts.h"

#include "models/domain/text.h"
#include "views/print/measure.h"
#include "views/print/textbox.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <map>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

using report::Timeline;

constexpr qreal windowLane = 29 * px;
constexpr qreal pointLane = 17 * px;
constexpr qreal axisSpace = 14 * px;  // the axis with its marks
constexpr qreal tickSpace = 20 * px;  // its dates
constexpr qreal sideSpace = 34 * px;  // before the first and behind the last day
constexpr qreal gap = 9 * px;         // between two labels of one lane

QFont labelFont()
{
    return font(10.5 * px);
}

std::pair<QColor, QColor> coloursOf(const QString &channel)
{
    const ColorTheme &theme = colours();
    if (channel == "phone"_L1)
        return {theme.sky, theme.skySoft};
    if (channel == "flyer"_L1 || channel == "post"_L1 || channel == "press"_L1)
        return {theme.attention.darker(125), theme.attentionSoft};
    if (channel == "meeting"_L1)
        return {theme.plum, theme.plumSoft};
    if (channel == "social"_L1 || channel == "web"_L1)
        return {theme.good, theme.goodSoft};
    return {theme.main, theme.mainSoft};
}

/// Keeps what lies in each lane apart: the lowest lane with room is taken.
class Lanes
{
public:
    int take(qreal from, qreal to)
    {
        for (size_t lane = 0; lane < m_taken.size(); ++lane) {
            if (isFree(m_taken[lane], from, to)) {
                m_taken[lane].emplace_back(from, to);
                return int(lane);
            }
        }
        m_taken.push_back({{from, to}});
        return int(m_taken.size()) - 1;
    }
    int count() const { return int(m_taken.size()); }

private:
    using Spans = std::vector<std::pair<qreal, qreal>>;
    static bool isFree(const Spans &spans, qreal from, qreal to)
    {
        return std::none_of(spans.begin(), spans.end(), [&](const auto &span) { return from < span.second + gap && to > span.first - gap; });
    }
    std::vector<Spans> m_taken;
};

struct PlacedLabel
{
    const Timeline::Mark *mark;
    QString label;
    qreal labelX, from, to;
    int lane;
};

struct Plan
{
    QDate first, last;
    qreal width;
    std::vector<PlacedLabel> points, windows;
    int pointLanes = 0, windowLanes = 0;

    qreal x(QDate day) const
    {
        const qreal days = qreal(std::max<qint64>(1, first.daysTo(last)));
        return sideSpace + (width - 2 * sideSpace) * qreal(first.daysTo(day)) / days;
    }
    qreal height() const { return windowLanes * windowLane + pointLanes * pointLane + axisSpace + tickSpace; }
};

bool isWindow(const Timeline::Mark &mark)
{
    return mark.to.isValid() && mark.to > mark.from;
}

Plan planFor(const Timeline &timeline, qreal width)
{
    Plan plan{{}, {}, width, {}, {}};
    const auto include = [&](QDate day) {
        plan.first = plan.first.isValid() ? std::min(plan.first, day) : day;
        plan.last = plan.last.isValid() ? std::max(plan.last, day) : day;
    };
    for (const auto &mark : timeline.marks) {
        include(mark.from);
        if (mark.to.isValid())
            include(mark.to);
    }
    for (const QDate day : timeline.events)
        include(day);
    const QFontMetricsF metrics(labelFont());
    Lanes points, windows;
    for (const auto &mark : timeline.marks) {
        const QString label = metrics.elidedText(mark.label, Qt::ElideRight, width * 0.45);
        const qreal labelWidth = metrics.horizontalAdvance(label);
        const bool window = isWindow(mark);
        const qreal from = plan.x(mark.from), to = window ? plan.x(mark.to) : from;
        const qreal wanted = window ? from + 4 * px : from - labelWidth / 2;
        const qreal labelX = std::clamp(wanted, 0.0, std::max(0.0, width - labelWidth));
        Lanes &lanes = window ? windows : points;
        const int lane = lanes.take(std::min(labelX, window ? from : labelX), std::max(labelX + labelWidth, to));
        (window ? plan.windows : plan.points).push_back({&mark, label, labelX, from, to, lane});
    }
    plan.pointLanes = points.count();
    plan.windowLanes = windows.count();
    return plan;
}

/// The dates under the axis: the events' first, then the ends, then what fits between, so that none touch.
std::map<QDate, QString> ticksOf(const Timeline &timeline, const Plan &plan)
{
    const QFontMetricsF metrics(labelFont());
    std::map<QDate, QString> ticks;
    const bool years = plan.first.year() != plan.last.year();
    const auto offer = [&](QDate day) {
        QString label = text::shortDate(day);
        if (!years)
            label = label.section(u' ', 0, -2);
        const qreal half = metrics.horizontalAdvance(label) / 2 + gap;
        for (const auto &[other, words] : ticks) {
            if (std::abs(plan.x(other) - plan.x(day)) < half + metrics.horizontalAdvance(words) / 2)
                return;
        }
        ticks.emplace(day, label);
    };
    for (const QDate day : timeline.events)
        offer(day);
    offer(plan.first);
    offer(plan.last);
    for (const auto &mark : timeline.marks) {
        if (!isWindow(mark) && !mark.approximate)
            offer(mark.from);
    }
    for (QDate day(plan.first.year(), plan.first.month(), 1); day < plan.last; day = day.addMonths(1)) {
        if (day > plan.first)
            offer(day);
    }
    return ticks;
}

void paintWindow(QPainter &painter, const PlacedLabel &placed, qreal y)
{
    const auto [dark, soft] = coloursOf(placed.mark->channel);
    QRectF bar(placed.from, y + 16 * px, std::max(placed.to - placed.from, 6 * px), 9 * px);
    painter.setPen(Qt::NoPen);
    const QColor ground = soft.darker(104);
    if (placed.mark->approximate) {
        QLinearGradient fade(bar.topLeft(), bar.topRight());
        const qreal share = std::min(0.45, 14 * px / bar.width());
        // Fades to white rather than to transparent, which would make the printer flatten the page.
        fade.setColorAt(0, Qt::white);
        fade.setColorAt(share, ground);
        fade.setColorAt(1 - share, ground);
        fade.setColorAt(1, Qt::white);
        painter.setBrush(fade);
    } else {
        painter.setBrush(ground);
    }
    painter.drawRoundedRect(bar, 4 * px, 4 * px);
    paintText(painter, QPointF(placed.labelX, y + 12 * px), placed.label, labelFont(), dark.darker(115));
}

void paintStem(QPainter &painter, const PlacedLabel &placed, qreal labelTop, qreal axis)
{
    painter.setPen(QPen(colours().line, px));
    painter.drawLine(QPointF(placed.from, labelTop + pointLane / 2), QPointF(placed.from, axis));
}

void paintPointLabel(QPainter &painter, const PlacedLabel &placed, qreal labelTop)
{
    const qreal width = QFontMetricsF(labelFont()).horizontalAdvance(placed.label);
    painter.fillRect(QRectF(placed.labelX - 2 * px, labelTop, width + 4 * px, pointLane - 2 * px), Qt::white);
    paintText(painter, QPointF(placed.labelX, labelTop + 12 * px), placed.label, labelFont(), colours().text);
}

void paintAxis(QPainter &painter, const Timeline &timeline, const Plan &plan, qreal axis)
{
    painter.setPen(QPen(colours().neutralSoft, 1.5 * px));
    painter.drawLine(QPointF(plan.x(plan.first) - 6 * px, axis), QPointF(plan.x(plan.last) + 10 * px, axis));
    const QFontMetricsF metrics(labelFont());
    for (const auto &[day, label] : ticksOf(timeline, plan))
        paintText(painter, QPointF(plan.x(day) - metrics.horizontalAdvance(label) / 2, axis + 19 * px), label, labelFont(), colours().textSoft);
    painter.setPen(QPen(Qt::white, 1.2 * px));
    for (const PlacedLabel &placed : plan.points) {
        painter.setBrush(coloursOf(placed.mark->channel).first);
        painter.drawEllipse(QPointF(placed.from, axis), 4.6 * px, 4.6 * px);
    }
    painter.setBrush(colours().attention);
    for (const QDate day : timeline.events) {
        const QPointF middle(plan.x(day), axis);
        constexpr qreal r = 6.4 * px;
        painter.drawPolygon(QPolygonF{{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r), middle + QPointF(-r, 0)}});
    }
}

} // namespace

qreal timelineHeight(const Timeline &timeline, qreal width)
{
    return planFor(timeline, width).height();
}

void paintTimeline(QPainter &painter, const QRectF &area, const Timeline &timeline)
{
    const Plan plan = planFor(timeline, area.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    for (const PlacedLabel &placed : plan.windows)
        paintWindow(painter, placed, (plan.windowLanes - 1 - placed.lane) * windowLane);
    const qreal axis = plan.windowLanes * windowLane + plan.pointLanes * pointLane + axisSpace / 2;
    const auto top = [&](const PlacedLabel &placed) { return plan.windowLanes * windowLane + (plan.pointLanes - 1 - placed.lane) * pointLane; };
    for (const PlacedLabel &placed : plan.points)
        paintStem(painter, placed, top(placed), axis);
    for (const PlacedLabel &placed : plan.points)
        paintPointLabel(painter, placed, top(placed));
    paintAxis(painter, timeline, plan, axis);
    painter.restore();
}

} // namespace maillage::print
