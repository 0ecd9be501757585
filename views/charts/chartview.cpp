#include "views/charts/chartview.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>

namespace maillage {

namespace {
constexpr int chartPadding = 7;
constexpr int bubbleGap = 8;
} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::setMaker(Maker maker)
{
    m_maker = std::move(maker);
    redraw();
}

void ChartView::redraw()
{
    m_drawing = m_maker ? m_maker(ChartLook::onScreen(font())) : nullptr;
    m_current = -1;
    setAccessibleDescription({});
    stale();
    updateGeometry();
    sayChanged(this);
}

void ChartView::stale()
{
    m_picture = {};
    m_settled = false;
    update();
}

void ChartView::settle()
{
    if (m_settled || !m_drawing)
        return;
    m_settled = true; // not before it is seen: a page has many charts
    m_drawing->arrange(size());
    if (m_current >= int(m_drawing->spots().size()))
        m_current = -1;
}

const Drawing *ChartView::drawing()
{
    settle();
    return m_drawing.get();
}

int ChartView::spokenCount()
{
    return drawing() ? int(m_drawing->spots().size()) : 0;
}

QString ChartView::said() const
{
    return m_drawing && m_current >= 0 ? m_drawing->spots()[size_t(m_current)].tip : QString();
}

QSize ChartView::sizeHint() const
{
    return {400, m_drawing ? int(m_drawing->wishedHeight()) : 200};
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_drawing || width() < 60 || height() < 60)
        return;
    settle();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_drawing->paint(painter);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    if (m_current < 0) {
        if (hasFocus()) {
            painter.setPen(QPen(ColorTheme::current().main, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        return;
    }
    const Spot &spot = m_drawing->spots()[size_t(m_current)];
    painter.setPen(QPen(ColorTheme::current().text, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(spot.area.adjusted(-2, -2, 2, 2).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 3, 3);
    paintBubble(painter, spot);
}

void ChartView::paintBubble(QPainter &painter, const Spot &spot) const
{
    const ColorTheme &theme = ColorTheme::current();
    const int widest = std::max(120, width() - 2 * chartPadding);
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, widest - 2 * chartPadding, 400), Qt::AlignLeft | Qt::TextWordWrap, spot.tip);
    QRectF bubble(0, 0, text.width() + 2 * chartPadding + 2, text.height() + 2 * chartPadding);
    bubble.moveCenter(spot.area.center());
    bubble.moveBottom(spot.area.top() - bubbleGap);
    if (bubble.top() < 0)
        bubble.moveTop(spot.area.top() + std::min(spot.area.height(), 40.0) + bubbleGap);
    if (bubble.bottom() > height())
        bubble.moveBottom(height() - 1);
    bubble.moveLeft(std::clamp(bubble.left(), 1.0, std::max(1.0, width() - bubble.width() - 1)));
    painter.setPen(QPen(theme.textSoft, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(bubble, 5, 5);
    painter.setPen(theme.text);
    painter.setFont(font());
    painter.drawText(bubble.adjusted(chartPadding, chartPadding, -chartPadding, -chartPadding), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, spot.tip);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    stale();
}

void ChartView::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_maker)
        redraw();
    QWidget::changeEvent(event);
}

int ChartView::spotAt(const QPointF &position)
{
    if (!drawing())
        return -1;
    const std::vector<Spot> &spots = m_drawing->spots();
    for (int i = int(spots.size()) - 1; i >= 0; --i) { // what is drawn last lies on top
        if (spots[size_t(i)].area.adjusted(-2, -4, 2, 2).contains(position))
            return i;
    }
    return -1;
}

void ChartView::take(int spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    setAccessibleDescription(said());
    QAccessibleEvent heard(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
    if (hasFocus())
        sayCurrent(this, m_current);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    take(spotAt(event->position()));
    setCursor(m_current >= 0 && leadsOn(m_drawing->spots()[size_t(m_current)]) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        take(-1);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || spot < 0)
        return;
    take(spot);
    const Spot chosen = m_drawing->spots()[size_t(spot)]; // what follows may draw anew
    if (leadsOn(chosen))
        emit followed(chosen.row, chosen.column);
}

int ChartView::neighbour(int row, int series) const
{
    const std::vector<Spot> &spots = m_drawing->spots();
    const Spot &from = spots[size_t(m_current)];
    if (row == 0) {
        const int next = m_current + series;
        return next >= 0 && next < int(spots.size()) && spots[size_t(next)].row == from.row ? next : m_current;
    }
    int best = m_current; // in the next row that has one: the same series, else whatever there is
    for (int i = m_current + row; i >= 0 && i < int(spots.size()); i += row) {
        const Spot &spot = spots[size_t(i)];
        if (spot.row == from.row)
            continue;
        if (best != m_current && spot.row != spots[size_t(best)].row)
            break;
        if (best == m_current || spot.column == from.column)
            best = i;
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = drawing() ? int(m_drawing->spots().size()) : 0;
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
        return;
    }
    if (count == 0)
        return QWidget::keyPressEvent(event);
    const bool upright = m_drawing->upright();
    const int before = m_current;
    if (m_current < 0 && event->key() >= Qt::Key_Home && event->key() <= Qt::Key_Down)
        return take(event->key() == Qt::Key_End ? count - 1 : 0);
    switch (event->key()) {
    case Qt::Key_Left: take(upright ? neighbour(-1, 0) : neighbour(0, -1)); break;
    case Qt::Key_Right: take(upright ? neighbour(1, 0) : neighbour(0, 1)); break;
    case Qt::Key_Up: take(upright ? neighbour(0, -1) : neighbour(-1, 0)); break;
    case Qt::Key_Down: take(upright ? neighbour(0, 1) : neighbour(1, 0)); break;
    case Qt::Key_Home: take(0); break;
    case Qt::Key_End: take(count - 1); break;
    case Qt::Key_Escape:
        if (before < 0)
            return QWidget::keyPressEvent(event);
        take(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (before >= 0) {
            const Spot chosen = m_drawing->spots()[size_t(before)];
            if (leadsOn(chosen))
                emit followed(chosen.row, chosen.column);
            break;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && drawing() && !m_drawing->spots().empty() && event->reason() != Qt::MouseFocusReason)
        take(0);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    take(-1);
    update();
}

} // namespace maillage
