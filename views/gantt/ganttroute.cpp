#include "views/gantt/ganttroute.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr qreal headLength = 5;
constexpr qreal headHalf = 3.5;

QPolygonF headAt(QPointF tip, QPointF before)
{
    const QPointF way = tip - before;
    if (qAbs(way.x()) >= qAbs(way.y())) {
        const qreal back = way.x() >= 0 ? -headLength : headLength;
        return {tip, tip + QPointF(back, -headHalf), tip + QPointF(back, headHalf)};
    }
    const qreal back = way.y() >= 0 ? -headLength : headLength;
    return {tip, tip + QPointF(-headHalf, back), tip + QPointF(headHalf, back)};
}

/// The points between two ends; `out` and `in` say to which side of their bar they lie (+1: right).
QPolygonF between(QPointF start, int out, QPointF end, int in, qreal rowHeight)
{
    const qreal leaves = start.x() + out * linkStub, arrives = end.x() + in * linkStub;
    if (out == in) { // both ends look the same way: around the farther one
        const qreal x = out > 0 ? std::max(leaves, arrives) : std::min(leaves, arrives);
        return {start, {x, start.y()}, {x, end.y()}, end};
    }
    if ((arrives - leaves) * out >= 0)
        return {start, {leaves, start.y()}, {leaves, end.y()}, end};
    // The other bar lies behind: through the space between the rows.
    const qreal y = end.y() + (end.y() > start.y() ? -rowHeight / 2 : rowHeight / 2);
    return {start, {leaves, start.y()}, {leaves, y}, {arrives, y}, {arrives, end.y()}, end};
}

} // namespace

GanttLink routeOf(const GanttScene::Link &link, const GanttBar &from, const GanttBar &to, qreal rowHeight)
{
    const bool atStart = link.kind == DependencyKind::StartStart || link.kind == DependencyKind::StartFinish;
    const bool toStart = link.kind == DependencyKind::FinishStart || link.kind == DependencyKind::StartStart;
    const QRectF &first = from.band.rect, &second = to.band.rect;
    const QPointF start(atStart ? first.left() : first.right(), first.center().y());
    const QPointF end(toStart ? second.left() : second.right(), second.center().y());
    GanttLink way{link.id, link.from, link.to, {}, {}, false, link.kind, link.folded};
    // A bar that begins where the other ends is entered from above or below rather than from behind.
    const qreal turn = start.x() + linkStub;
    const bool below = second.center().y() > first.center().y();
    if (link.kind == DependencyKind::FinishStart && turn > end.x() - linkStub && turn <= second.right() - 2 && turn >= second.left()
        && to.shape == GanttBar::Shape::Bar)
        way.line = {start, {turn, start.y()}, {turn, below ? second.top() : second.bottom()}};
    else
        way.line = between(start, atStart ? -1 : 1, end, toStart ? -1 : 1, rowHeight);
    way.head = headAt(way.line.last(), way.line.at(way.line.size() - 2));
    return way;
}

} // namespace maillage
