#include "views/gantt/ganttlayout.h"

#include "views/gantt/ganttroute.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class GanttLayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttLayout)
};

constexpr qreal linkHandleAt = 11; // beside the ends
constexpr qreal leastWidth = 3;    // a day still shows when years are looked at
constexpr qreal leastInWindow = 6;
constexpr qreal labelGap = 7;

qreal fadeOf(Certainty certainty, qreal width)
{
    switch (certainty) {
    case Certainty::About: return std::clamp(width * 0.2, 4.0, 22.0);
    case Certainty::Doubtful: return std::clamp(width * 0.3, 6.0, 56.0);
    case Certainty::Open: return std::clamp(width * 0.5, 10.0, 120.0);
    default: return 0;
    }
}

GanttBar::Band bandOf(const PlanRow &row, QRectF rect)
{
    const bool openStart = row.openStart, openEnd = row.openEnd;
    GanttBar::Band band{rect, fadeOf(openStart ? Certainty::Open : row.period.fromCertainty, rect.width()),
                        fadeOf(openEnd ? Certainty::Open : row.period.toCertainty, rect.width()), openStart, openEnd};
    // An end that is not said, and yet has a day because something else gives it one, is as sure as that.
    if (!openStart && row.period.fromCertainty == Certainty::Open)
        band.fadeStart = 0;
    if (!openEnd && row.period.toCertainty == Certainty::Open)
        band.fadeEnd = 0;
    return band;
}

/// It takes less time than its period leaves.
bool hasWindow(const PlanRow &row)
{
    return row.isTask() && !row.group && (row.milestone || row.duration) && row.period.isBounded() && row.isDated() && !row.openStart && !row.openEnd
        && row.period.from.daysTo(row.period.to) > row.start.daysTo(row.end);
}

QString labelOf(const PlanRow &row)
{
    if (row.group)
        return {};
    const QString around = uncertaintyOf(row);
    return around.isEmpty() ? row.title : row.title + u"  "_s + around;
}

GanttBar barFor(const GanttScene &scene, int index)
{
    const PlanRow &row = *scene.rows[size_t(index)];
    const TimeScale &scale = scene.scale;
    const qreal middle = (index + 0.5) * scene.rowHeight;
    const auto across = [&](QDate first, QDate last, qreal height) {
        return QRectF(scale.x(first), middle - height / 2, std::max(leastWidth, scale.right(last) - scale.x(first)), height);
    };
    GanttBar bar;
    bar.row = index;
    QRectF rect = across(row.start, row.end, scene.barHeight);
    if (row.group) {
        bar.shape = GanttBar::Shape::Bracket;
        rect.setTop(middle - scene.barHeight * 0.25);
        rect.setHeight(scene.barHeight * 0.5);
        bar.band.rect = rect;
    } else if (row.milestone) {
        bar.shape = GanttBar::Shape::Diamond;
        const qreal half = scene.barHeight * 0.5;
        const qreal x = (scale.x(row.start) + scale.right(row.end)) / 2;
        bar.band.rect = QRectF(x - half, middle - half, 2 * half, 2 * half);
    } else if (hasWindow(row)) {
        if (rect.width() < leastInWindow)
            rect.adjust((rect.width() - leastInWindow) / 2, 0, (leastInWindow - rect.width()) / 2, 0);
        bar.band.rect = rect;
    } else {
        bar.band = bandOf(row, rect);
    }
    if (hasWindow(row))
        bar.window = bandOf(row, across(row.period.from, row.period.to, scene.barHeight));
    if (scene.reference && row.referenceStart.isValid() && !row.group) {
        bar.reference = across(row.referenceStart, row.referenceEnd, 3);
        if (row.milestone) // a moment is drawn wider than it is
            bar.reference.adjust(-4, 0, 4, 0);
        bar.reference.moveTop(middle + scene.barHeight / 2 + 2.5);
    }
    bar.doneTo = bar.band.rect.left() + bar.band.rect.width() * row.progress / 100.0;
    return bar;
}

} // namespace

QString uncertaintyOf(const PlanRow &row)
{
    // What was pushed by something else is where that leaves it, not in the middle of anything.
    if (!hasWindow(row) || !row.roomFrom.isValid() || !row.roomTo.isValid())
        return {};
    const qint64 spare = row.roomFrom.daysTo(row.roomTo) - row.start.daysTo(row.end);
    const int days = int(spare / 2);
    if (days < 1)
        return {};
    return days < 14 ? GanttLayoutWords::tr("± %n d", "days", days) : GanttLayoutWords::tr("± %n wk", "weeks", int(std::round(days / 7.0)));
}

QPointF GanttBar::linkHandle(Part end) const
{
    const qreal y = band.rect.center().y();
    return end == Part::LinkStart ? QPointF(band.rect.left() - linkHandleAt, y) : QPointF(band.rect.right() + linkHandleAt, y);
}

GanttBar::Part GanttBar::partAt(QPointF point, bool handles) const
{
    const auto isNear = [&](QPointF handle, qreal reach) { return QLineF(point, handle).length() <= reach; };
    if (handles) {
        for (const Part end : {Part::LinkStart, Part::LinkEnd}) {
            if (isNear(linkHandle(end), 7))
                return end;
        }
        if (shape == Shape::Bar && isNear(progressHandle(), 6) && point.y() >= band.rect.bottom() - 3)
            return Part::Progress;
    }
    const QRectF around = band.rect.adjusted(-3, -3, 3, 3);
    if (!around.contains(point))
        return window.rect.contains(point) ? Part::Body : Part::None;
    if (shape != Shape::Bar)
        return Part::Body;
    // Of a short bar a third is left to move it by.
    const qreal edge = std::min(7.0, band.rect.width() / 3);
    if (point.x() <= band.rect.left() + edge)
        return Part::Start;
    return point.x() >= band.rect.right() - edge ? Part::End : Part::Body;
}

GanttLayout::GanttLayout(const GanttScene &scene, int first, int last, qreal viewLeft, qreal viewRight)
{
    first = std::max(0, first);
    last = std::min(last, int(scene.rows.size()) - 1);
    for (int row = first; row <= last; ++row) {
        if (!scene.rows[size_t(row)]->isDated())
            continue;
        m_bars.push_back(barFor(scene, row));
        if (scene.labels)
            m_bars.back().label = labelOf(*scene.rows[size_t(row)]);
    }
    for (const GanttScene::Link &link : scene.links) {
        if (std::max(link.from, link.to) < first || std::min(link.from, link.to) > last)
            continue;
        const PlanRow &from = *scene.rows[size_t(link.from)], &to = *scene.rows[size_t(link.to)];
        if (!from.isDated() || !to.isDated())
            continue;
        GanttLink way = routeOf(link, barFor(scene, link.from), barFor(scene, link.to), scene.rowHeight);
        const QRectF bounds = way.line.boundingRect();
        if (bounds.right() < viewLeft || bounds.left() > viewRight)
            continue;
        way.critical = from.critical && to.critical;
        m_links.push_back(std::move(way));
    }
    placeLabels(scene, first, last, viewLeft, viewRight);
}

double GanttLayout::fittingDayWidth(const std::vector<PlanRow> &rows, double width, const QFont &labelFont)
{
    QDate first, last;
    for (const PlanRow &row : rows) {
        if (!row.isDated())
            continue;
        first = first.isValid() ? std::min(first, row.start) : row.start;
        last = last.isValid() ? std::max(last, row.end) : row.end;
    }
    if (!first.isValid())
        return TimeScale::dayWidthFor(TimeUnit::Month);
    const double days = double(first.daysTo(last) + 1);
    const double letter = QFontMetricsF(labelFont).averageCharWidth() * 1.1; // near enough, and quick for many rows
    const auto fits = [&](double dayWidth) {
        return std::all_of(rows.begin(), rows.end(), [&](const PlanRow &row) {
            if (!row.isDated() || row.group)
                return true;
            const double label = double(row.title.size() + uncertaintyOf(row).size() + 2) * letter + labelGap + 2 * linkStub;
            const QDate start = hasWindow(row) ? std::min(row.start, row.period.from) : row.start, end = hasWindow(row) ? std::max(row.end, row.period.to) : row.end;
            return double(first.daysTo(end) + 1) * dayWidth + label <= width || double(first.daysTo(start)) * dayWidth >= label;
        });
    };
    // A long label is no reason to press everything together.
    double share = 0.96;
    while (share > 0.68 && !fits(share * width / days))
        share -= 0.02;
    return std::min(share * width / days, TimeScale::dayWidthFor(TimeUnit::Day));
}

void GanttLayout::placeLabels(const GanttScene &scene, int first, int last, qreal viewLeft, qreal viewRight)
{
    if (!scene.labels)
        return;
    const QFontMetricsF metrics(scene.labelFont);
    // What of each row is taken by links, as stretches of x.
    std::vector<std::vector<std::pair<qreal, qreal>>> taken(size_t(std::max(0, last - first + 1)));
    for (const GanttLink &link : m_links) {
        for (qsizetype i = 1; i < link.line.size(); ++i) {
            const QRectF piece = QRectF(link.line.at(i - 1), link.line.at(i)).normalized();
            const int from = std::max(first, int(std::floor((piece.top() - metrics.height() / 2) / scene.rowHeight)));
            const int to = std::min(last, int(std::floor((piece.bottom() + metrics.height() / 2) / scene.rowHeight)));
            for (int row = from; row <= to; ++row) {
                const qreal middle = (row + 0.5) * scene.rowHeight;
                if (piece.bottom() >= middle - metrics.height() / 2 && piece.top() <= middle + metrics.height() / 2)
                    taken[size_t(row - first)].emplace_back(piece.left() - 3, piece.right() + 3);
            }
        }
    }
    for (GanttBar &bar : m_bars) {
        if (bar.label.isEmpty())
            continue;
        const QRectF body = bar.window.rect.isNull() ? bar.band.rect : bar.band.rect.united(bar.window.rect);
        const qreal width = metrics.horizontalAdvance(bar.label) + 1;
        const auto place = [&](qreal left) {
            const QRectF rect(left, body.center().y() - metrics.height() / 2, width, metrics.height());
            const auto &links = taken[size_t(bar.row - first)];
            const bool isFree = std::none_of(links.begin(), links.end(), [&](const auto &span) { return span.first < rect.right() && span.second > rect.left(); });
            if (isFree && rect.left() >= viewLeft && rect.right() <= viewRight)
                bar.labelRect = rect;
            return !bar.labelRect.isNull();
        };
        // Behind the bar; else behind the link that leaves it; else before the bar.
        if (!place(body.right() + labelGap) && !place(body.right() + labelGap + 2 * linkStub))
            place(body.left() - labelGap - width);
    }
}

const GanttLink *GanttLayout::linkAt(QPointF point) const
{
    constexpr qreal reach = 4;
    const auto runsBy = [&](const GanttLink &link) {
        for (qsizetype i = 1; i < link.line.size(); ++i) {
            const QRectF piece = QRectF(link.line.at(i - 1), link.line.at(i)).normalized();
            if (piece.adjusted(-reach, -reach, reach, reach).contains(point))
                return true;
        }
        return false;
    };
    const auto found = std::find_if(m_links.begin(), m_links.end(), runsBy);
    return found == m_links.end() ? nullptr : &*found;
}

const GanttBar *GanttLayout::barOf(int row) const
{
    const auto found = std::lower_bound(m_bars.begin(), m_bars.end(), row, [](const GanttBar &bar, int wanted) { return bar.row < wanted; });
    return found != m_bars.end() && found->row == row ? &*found : nullptr;
}

} // namespace maillage
