#include "views/gantt/ganttpainter.h"

#include "models/domain/clock.h"
#include "views/print/textbox.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int tintCount = 6;
constexpr qreal barRadius = 3;

QColor faded(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(colour.alphaF() * alpha));
    return colour;
}

/// A rectangle with round corners at those ends that ask for it; no clipping, which not every paint device knows.
QPainterPath rounded(const QRectF &rect, bool atStart, bool atEnd)
{
    const qreal r = std::min({barRadius, rect.width() / 2, rect.height() / 2});
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, r, r);
    if (!atStart)
        path.addRect(QRectF(rect.left(), rect.top(), r, rect.height()));
    if (!atEnd)
        path.addRect(QRectF(rect.right() - r, rect.top(), r, rect.height()));
    return path;
}

/// `nothing` is what a colour fades into: nothing at all, or the paper where a device knows no half-transparent gradients.
QBrush softEnds(const GanttBar::Band &band, const QColor &colour, const QColor &nothing)
{
    const auto end = [&](bool open, qreal fade) {
        const qreal left = open ? 0 : fade > 0 ? 0.1 : 1;
        return nothing.alpha() == 0 ? faded(colour, left) : mixed(nothing, colour, left);
    };
    const qreal width = band.rect.width();
    if ((band.fadeStart <= 0 && band.fadeEnd <= 0) || width <= 0)
        return colour;
    const qreal room = std::min(1.0, width / (band.fadeStart + band.fadeEnd));
    QLinearGradient gradient(band.rect.left(), 0, band.rect.right(), 0);
    gradient.setColorAt(0, end(band.openStart, band.fadeStart));
    gradient.setColorAt(std::min(0.999, band.fadeStart * room / width), colour);
    gradient.setColorAt(std::max(0.001, 1 - band.fadeEnd * room / width), colour);
    gradient.setColorAt(1, end(band.openEnd, band.fadeEnd));
    return gradient;
}

} // namespace

QList<qreal> dashesOf(DependencyKind kind)
{
    switch (kind) {
    case DependencyKind::FinishStart: break;
    case DependencyKind::StartStart: return {8, 4};
    case DependencyKind::FinishFinish: return {2, 3};
    case DependencyKind::StartFinish: return {14, 3};
    }
    return {};
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int x, int y) { return int(x + (y - x) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

GanttPainter::GanttPainter(QPainter &painter, const GanttLook &look, const PlanTree &plan)
    : m_painter(painter)
    , m_look(look)
    , m_theme(*look.theme)
    , m_plan(plan)
{
    if (look.tint == GanttLook::Tint::Person) {
        for (const QString &name : plan.people())
            m_people.insert(name, int(m_people.size()));
    }
}

QColor GanttPainter::tintAt(int place) const
{
    if (place < 0)
        return m_theme.textSoft;
    const QColor tints[tintCount] = {m_theme.main, m_theme.sky, m_theme.plum, m_theme.good, mixed(m_theme.attention, m_theme.text, 0.35), m_theme.bad};
    const QColor tint = tints[place % tintCount];
    return place < tintCount ? tint : mixed(tint, m_theme.text, 0.45);
}

QColor GanttPainter::colourOf(const PlanRow &row) const
{
    if (row.state == TaskState::Dropped)
        return m_theme.neutralSoft;
    switch (m_look.tint) {
    case GanttLook::Tint::Axis: return tintAt(row.axis);
    case GanttLook::Tint::Person: return tintAt(m_people.value(peopleIn(row.who).value(0), -1));
    case GanttLook::Tint::Plain: break;
    }
    return m_look.critical && row.critical ? m_theme.attention : m_theme.main;
}

QList<std::pair<QColor, QString>> GanttPainter::legend() const
{
    QList<std::pair<QColor, QString>> result;
    if (m_look.tint == GanttLook::Tint::Axis) {
        for (size_t i = 0; i < m_plan.axes().size(); ++i)
            result.append({tintAt(int(i)), displayName(m_plan.axes()[i])});
    } else if (m_look.tint == GanttLook::Tint::Person) {
        for (const QString &name : m_plan.people())
            result.append({tintAt(m_people.value(name)), name});
    }
    return result;
}

void GanttPainter::paintGround(const QRectF &part, const TimeScale &scale)
{
    const QDate first = scale.dayAt(part.left()), last = scale.dayAt(part.right());
    const auto band = [&](QDate from, QDate to, const QColor &colour) {
        const qreal left = std::max(part.left(), scale.x(from)), right = std::min(part.right(), scale.right(to));
        m_painter.fillRect(QRectF(left, part.top(), right - left, part.height()), colour);
    };
    if (m_look.holidays) {
        const QColor soft = mixed(m_theme.card, m_theme.attentionSoft, m_theme.dark ? 0.32 : 0.55);
        for (const Calendar::Span &span : m_plan.calendar().schoolHolidays(first, last))
            band(span.first, span.last, soft);
    }
    if (scale.unit() <= TimeUnit::Week) {
        QColor off = m_theme.neutralSoft;
        off.setAlpha(m_theme.dark ? 50 : 62);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (!m_plan.isWorkingDay(day))
                band(day, day, off);
        }
    }
    const auto [upper, lower] = scale.levels();
    for (const TimeUnit unit : {lower, upper}) {
        m_painter.setPen(QPen(unit == upper ? m_theme.line : faded(m_theme.line, 0.6), 1));
        for (const TimeScale::Tick &tick : scale.ticks(unit, first, last)) {
            const qreal x = std::floor(scale.x(tick.first)) + 0.5;
            if (x >= part.left())
                m_painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()));
        }
    }
}

void GanttPainter::paintToday(const TimeScale &scale, qreal top, qreal bottom)
{
    const qreal x = std::floor(scale.x(clock::today()) + scale.dayWidth / 2) + 0.5;
    m_painter.setPen(QPen(m_theme.bad, 1.4));
    m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void GanttPainter::paintBars(const GanttScene &scene, const GanttLayout &layout)
{
    const auto isCurrent = [this](const GanttLink &link) { return m_look.current >= 0 && (link.from == m_look.current || link.to == m_look.current); };
    for (const GanttLink &link : layout.links()) {
        if (!isCurrent(link))
            paintLink(link);
    }
    for (const GanttLink &link : layout.links()) {
        if (isCurrent(link))
            paintLink(link);
    }
    for (const GanttBar &bar : layout.bars())
        paintBar(*scene.rows[size_t(bar.row)], bar);
    const QFontMetricsF metrics(m_look.labelFont);
    for (const GanttBar &bar : layout.bars()) {
        if (!bar.labelRect.isNull())
            print::paintText(m_painter, {bar.labelRect.left(), bar.labelRect.top() + metrics.ascent()}, bar.label, m_look.labelFont, m_theme.textSoft);
    }
}

void GanttPainter::paintLink(const GanttLink &link)
{
    const bool current = m_look.current >= 0 && (link.from == m_look.current || link.to == m_look.current);
    const bool critical = m_look.critical && link.critical && !link.folded;
    const QColor colour = link.folded && !current ? mixed(m_theme.textSoft, m_theme.card, 0.6)
        : critical ? m_theme.attention : current ? m_theme.main : mixed(m_theme.textSoft, m_theme.card, 0.35);
    m_painter.setBrush(Qt::NoBrush);
    // Straight lines need no smoothing, and long ones are quicker without.
    const bool smooth = m_painter.testRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(colour, critical || current ? 2 : 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (const QList<qreal> dashes = dashesOf(link.kind); !dashes.isEmpty())
        pen.setDashPattern(current || critical ? QList<qreal>{dashes.first() / 2, dashes.last() / 2} : dashes);
    m_painter.setPen(pen);
    m_painter.drawPolyline(link.line);
    m_painter.setRenderHint(QPainter::Antialiasing, smooth);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(link.head);
}

void GanttPainter::paintBand(const GanttBar::Band &band, const QColor &colour, qreal from, qreal to)
{
    const QRectF part(from, band.rect.top(), to - from, band.rect.height());
    if (part.width() <= 0.01)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(softEnds(band, colour, m_look.translucent ? QColor(0, 0, 0, 0) : m_theme.card));
    m_painter.drawPath(rounded(part, from <= band.rect.left(), to >= band.rect.right()));
}

void GanttPainter::paintBracket(const PlanRow &row, const GanttBar &bar)
{
    const QRectF &rect = bar.band.rect;
    constexpr qreal thick = 3;
    const QColor ink = mixed(m_theme.text, m_theme.card, 0.12), rest = mixed(m_theme.text, m_theme.card, 0.55);
    const qreal hook = std::min(5.0, rect.width() / 2);
    m_painter.setPen(Qt::NoPen);
    const auto end = [&](qreal x, qreal inward, const QColor &colour) {
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF{{x, rect.top()}, {x + inward, rect.top()}, {x + inward, rect.top() + thick}, {x, rect.bottom()}});
    };
    const bool begun = row.progress > 0, done = row.progress >= 100;
    m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), thick), rest);
    m_painter.fillRect(QRectF(rect.left(), rect.top(), bar.doneTo - rect.left(), thick), ink);
    end(rect.left(), hook, begun ? ink : rest);
    end(rect.right(), -hook, done ? ink : rest);
}

void GanttPainter::paintBar(const PlanRow &row, const GanttBar &bar)
{
    if (!bar.reference.isNull())
        m_painter.fillRect(bar.reference, mixed(m_theme.textSoft, m_theme.card, 0.5));
    if (bar.shape == GanttBar::Shape::Bracket) {
        paintBracket(row, bar);
        return;
    }
    const QColor colour = colourOf(row);
    if (!bar.window.rect.isNull())
        paintBand(bar.window, mixed(colour, m_theme.card, 0.62), bar.window.rect.left(), bar.window.rect.right());
    const bool outlined = m_look.tint != GanttLook::Tint::Plain && m_look.critical && row.critical;
    const bool isDone = row.state == TaskState::Done || row.progress >= 100;
    if (bar.shape == GanttBar::Shape::Diamond) {
        const QRectF &box = bar.band.rect;
        const bool hollow = !isDone && bar.window.rect.isNull();
        m_painter.setPen(outlined ? QPen(m_theme.attention, 2) : hollow ? QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin) : QPen(Qt::NoPen));
        m_painter.setBrush(hollow ? mixed(colour, m_theme.card, 0.6) : bar.window.rect.isNull() ? colour : mixed(colour, m_theme.text, 0.25));
        m_painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, {box.right(), box.center().y()}, {box.center().x(), box.bottom()}, {box.left(), box.center().y()}});
    } else {
        const QRectF &rect = bar.band.rect;
        const qreal doneTo = isDone ? rect.right() : bar.doneTo;
        // Within its window what is sure stands out; else what is still to do is paler than what is done.
        const QColor rest = bar.window.rect.isNull() ? mixed(colour, m_theme.card, m_theme.dark ? 0.52 : 0.58) : mixed(colour, m_theme.text, 0.25);
        paintBand(bar.band, rest, doneTo, rect.right());
        paintBand(bar.band, colour, rect.left(), doneTo);
        if (outlined) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_theme.attention, 1.6));
            m_painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), barRadius, barRadius);
        }
    }
    if (m_look.critical && row.critical) { // for who does not tell the colours apart
        const QRectF &rect = bar.band.rect;
        m_painter.setPen(QPen(m_theme.text, 1.6));
        m_painter.drawLine(QPointF(rect.left(), rect.bottom() + 2.5), QPointF(rect.right(), rect.bottom() + 2.5));
    }
    if (!row.obstacle.isEmpty()) {
        const QRectF &rect = bar.band.rect;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.bad, 1.4, Qt::DashLine));
        m_painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), barRadius, barRadius);
    }
}

} // namespace maillage
