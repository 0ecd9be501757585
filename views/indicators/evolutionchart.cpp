#include "views/indicators/evolutionchart.h"

#include "models/domain/text.h"
#include "views/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int reach = 14; // how near the pointer must come to a point

} // namespace

EvolutionChart::EvolutionChart(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(90);
    setAccessibleName(tr("Evolution"));
}

void EvolutionChart::setStanding(const Standing &standing)
{
    m_standing = standing;
    std::erase_if(m_standing.evolution, [](const StandingPoint &point) { return !point.amount.value(); });
    m_low = std::min(0.0, standing.indicator.baseline.value_or(0));
    m_high = std::max(standing.target().value_or(0), standing.indicator.baseline.value_or(0));
    QStringList words;
    for (const StandingPoint &point : m_standing.evolution) {
        m_low = std::min(m_low, *point.amount.value());
        m_high = std::max(m_high, *point.amount.value());
        words << wordsAt(point);
    }
    if (m_high <= m_low)
        m_high = m_low + 1;
    setAccessibleDescription(words.join(u"; "_s));
    setVisible(!m_standing.evolution.empty());
    update();
    sayChanged(this);
}

QRect EvolutionChart::spokenArea(int part)
{
    const QPoint at = place(m_standing.evolution[size_t(part)]).toPoint();
    return QRect(at - QPoint(reach / 2, reach / 2), QSize(reach, reach));
}

QString EvolutionChart::wordsAt(const StandingPoint &point) const
{
    const QString value = point.amount.denominator ? shareText(point.amount.numerator, *point.amount.denominator)
                                                   : point.amount.numberText();
    return tr("%1: %2").arg(text::shortDate(point.day), value);
}

QRectF EvolutionChart::plot() const
{
    const int line = fontMetrics().height();
    const int left = std::max(fontMetrics().horizontalAdvance(m_standing.targetText()), fontMetrics().horizontalAdvance(valueText(m_standing.indicator.kind, m_high))) + 8;
    return QRectF(rect()).adjusted(left, line / 2 + 4, -10, -line - 6);
}

QPointF EvolutionChart::place(const StandingPoint &point) const
{
    const QRectF area = plot();
    const auto &points = m_standing.evolution;
    const qint64 days = points.front().day.daysTo(points.back().day);
    const double x = days > 0 ? double(points.front().day.daysTo(point.day)) / double(days) : 0.5;
    const double y = (point.amount.value().value_or(0) - m_low) / (m_high - m_low);
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

void EvolutionChart::paintTarget(QPainter &painter) const
{
    const std::optional<double> target = m_standing.target();
    if (!target)
        return;
    const ColorTheme &theme = ColorTheme::current();
    const QRectF area = plot();
    const double y = area.bottom() - (*target - m_low) / (m_high - m_low) * area.height();
    painter.setPen(QPen(theme.attention, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(theme.attentionInk);
    const int line = fontMetrics().height();
    painter.drawText(QRectF(0, y - line / 2.0, area.left() - 6, line), int(Qt::AlignRight | Qt::AlignVCenter), m_standing.targetText());
}

void EvolutionChart::paintLine(QPainter &painter) const
{
    const ColorTheme &theme = ColorTheme::current();
    QPolygonF line;
    for (const StandingPoint &point : m_standing.evolution)
        line << place(point);
    QPolygonF ground = line;
    ground << QPointF(line.last().x(), plot().bottom()) << QPointF(line.first().x(), plot().bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mainSoft);
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.main, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.main);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 3, 3);
}

void EvolutionChart::paintLabels(QPainter &painter) const
{
    const ColorTheme &theme = ColorTheme::current();
    const QRectF area = plot();
    const int line = fontMetrics().height();
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.textSoft);
    const QRectF below(area.left(), area.bottom() + 4, area.width(), line);
    const auto &points = m_standing.evolution;
    const bool several = points.front().day != points.back().day;
    painter.drawText(below, int(several ? Qt::AlignLeft : Qt::AlignHCenter), text::shortDate(points.front().day));
    if (several)
        painter.drawText(below, int(Qt::AlignRight), text::shortDate(points.back().day));
    // The highest value, unless the target is written there already.
    const double target = m_standing.target().value_or(-INFINITY);
    const bool clear = std::abs(m_high - target) / (m_high - m_low) * area.height() > line;
    if (clear)
        painter.drawText(QRectF(0, area.top() - line / 2.0, area.left() - 6, line), int(Qt::AlignRight | Qt::AlignVCenter), valueText(m_standing.indicator.kind, m_high));
    const bool clearBelow = std::abs(target - m_low) / (m_high - m_low) * area.height() > line;
    if (clearBelow)
        painter.drawText(QRectF(0, area.bottom() - line / 2.0, area.left() - 6, line), int(Qt::AlignRight | Qt::AlignVCenter), valueText(m_standing.indicator.kind, m_low));
}

void EvolutionChart::paintEvent(QPaintEvent *)
{
    if (m_standing.evolution.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintTarget(painter);
    paintLabels(painter);
}

bool EvolutionChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const StandingPoint &point : m_standing.evolution) {
        if ((place(point) - QPointF(help->pos())).manhattanLength() < reach) {
            QToolTip::showText(help->globalPos(), wordsAt(point), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace maillage
