#include "views/gantt/ganttbars.h"

#include "models/domain/clock.h"
#include "models/lists/planwords.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr qreal fontShare = 0.86;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * fontShare);
    return font;
}

} // namespace

GanttBars::GanttBars(QTreeView *table, PlanModel *model, GanttRows *rows, int rowHeight, int headerHeight, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_table(table)
    , m_model(model)
    , m_rows(rows)
    , m_header(new QWidget(this))
    , m_headerHeight(headerHeight)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Bars of the plan"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportMargins(0, headerHeight, 0, 0);
    // The keyboard belongs to the table: one place for one selection.
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(table);
    viewport()->setMouseTracking(true);
    m_header->installEventFilter(this);
    m_header->setCursor(Qt::OpenHandCursor);
    m_header->setToolTip(tr("Turn the wheel to zoom, drag to move through time."));
    m_scale.origin = TimeScale::startOf(TimeUnit::Month, clock::today());
    m_scale.dayWidth = TimeScale::dayWidthFor(TimeUnit::Month);
    m_look.theme = &ColorTheme::current();
    m_look.headFont = smaller(font());
    m_look.labelFont = smaller(font());
    m_scene.rowHeight = rowHeight;
    m_scene.barHeight = std::round(rowHeight * 0.5);
    m_scene.labelFont = m_look.labelFont;
    connect(rows, &GanttRows::changed, this, &GanttBars::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, &GanttBars::invalidate);
    connect(model, &PlanModel::refreshed, this, [this] {
        updateRange();
        openWhenSeen();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { viewport()->update(); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { viewport()->update(); });
    followTable();
    updateRange();
}

void GanttBars::followTable()
{
    QScrollBar *theirs = m_table->verticalScrollBar(), *ours = verticalScrollBar();
    const auto adopt = [theirs, ours] {
        ours->setRange(theirs->minimum(), theirs->maximum());
        ours->setPageStep(theirs->pageStep());
        ours->setSingleStep(theirs->singleStep());
        ours->setValue(theirs->value());
    };
    connect(theirs, &QScrollBar::rangeChanged, ours, adopt);
    connect(theirs, &QScrollBar::valueChanged, ours, adopt);
    connect(ours, &QScrollBar::valueChanged, theirs, &QScrollBar::setValue);
}

void GanttBars::invalidate()
{
    m_sceneFresh = false;
    viewport()->update();
    sayChanged(this);
}

const GanttScene &GanttBars::scene()
{
    if (!m_sceneFresh) {
        m_scene.rows = m_rows->rows();
        m_scene.links = m_rows->links();
        m_layoutFor = {};
        m_sceneFresh = true;
    }
    m_scene.scale = m_scale;
    return m_scene;
}

const GanttLayout &GanttBars::layoutNow()
{
    scene();
    const int top = verticalScrollBar()->value(), left = horizontalScrollBar()->value();
    const int first = int(top / m_scene.rowHeight), last = int((top + viewport()->height()) / m_scene.rowHeight);
    const QRect wanted(left, first, viewport()->width(), last - first + 1);
    if (m_layoutFor != wanted) {
        m_layout = GanttLayout(m_scene, first, last, left, left + viewport()->width());
        m_layoutFor = wanted;
    }
    return m_layout;
}

QPointF GanttBars::toScene(QPointF inViewport) const
{
    return inViewport + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPointF GanttBars::fromScene(QPointF inScene) const
{
    return inScene - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

int GanttBars::rowAt(QPointF inViewport)
{
    const int row = int(std::floor(toScene(inViewport).y() / m_scene.rowHeight));
    return row >= 0 && row < m_rows->count() ? row : -1;
}

void GanttBars::setHovered(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

QString GanttBars::spokenText(int row)
{
    const PlanRow *shown = m_rows->at(row);
    return shown ? (QStringList{shown->title} + inWords(*shown, m_model->plan())).join(u". "_s) : QString();
}

/// The bar; null for a row without days and for what is scrolled away.
QRect GanttBars::spokenArea(int row)
{
    const GanttBar *bar = layoutNow().barOf(row);
    return bar ? bar->band.rect.translated(fromScene({0, 0})).toAlignedRect().translated(viewport()->pos()) : QRect();
}

int GanttBars::spokenCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_rows->rowOf(m_model->row(current)->key) : -1;
}

void GanttBars::setTint(GanttLook::Tint tint)
{
    m_look.tint = tint;
    viewport()->update();
}

void GanttBars::setCritical(bool shown)
{
    m_look.critical = shown;
    viewport()->update();
}

void GanttBars::setHolidays(bool shown)
{
    m_look.holidays = shown;
    viewport()->update();
}

void GanttBars::setReference(bool shown)
{
    m_scene.reference = shown;
    m_layoutFor = {};
    viewport()->update();
}

void GanttBars::paintRows(QPainter &painter, const QRectF &part)
{
    const int first = int(part.top() / m_scene.rowHeight), last = int(part.bottom() / m_scene.rowHeight);
    const QItemSelectionModel *selection = m_table->selectionModel();
    QColor hover = m_look.theme->text;
    hover.setAlpha(10);
    for (int row = std::max(0, first); row <= last && row < m_rows->count(); ++row) {
        const QRectF rect(part.left(), row * m_scene.rowHeight, part.width(), m_scene.rowHeight);
        const QModelIndex index = m_model->indexOf(m_rows->rows()[size_t(row)]->key);
        if (selection->isRowSelected(index.row(), index.parent())) {
            QColor chosen = m_look.theme->mainSoft;
            chosen.setAlpha(190);
            painter.fillRect(rect, chosen);
        } else if (row == m_hovered) {
            painter.fillRect(rect, hover);
        }
    }
}

void GanttBars::paintEvent(QPaintEvent *)
{
    const GanttLayout &layout = layoutNow();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.theme->card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF offset = fromScene({0, 0});
    painter.translate(offset);
    const QRectF part(-offset, QSizeF(viewport()->size()));
    const QModelIndex current = m_table->currentIndex();
    m_look.current = current.isValid() ? m_rows->rowOf(m_model->row(current)->key) : -1;
    GanttPainter bars(painter, m_look, m_model->plan());
    bars.paintGround(part, m_scale);
    paintRows(painter, part);
    bars.paintToday(m_scale, part.top(), part.bottom());
    bars.paintBars(m_scene, layout);
    if (m_overlay)
        m_overlay(painter);
    painter.setPen(m_look.theme->line);
    painter.drawLine(part.topLeft() + QPointF(0.5, 0), part.bottomLeft() + QPointF(0.5, 0));
}

void GanttBars::paintHeader(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int left = horizontalScrollBar()->value();
    painter.translate(-left, 0);
    const QRectF rect(left, 0, m_header->width(), m_header->height());
    GanttPainter bars(painter, m_look, m_model->plan());
    bars.paintHeader(rect, m_scale);
    bars.paintTodayTag(m_scale, rect);
}

void GanttBars::scrollContentsBy(int, int)
{
    viewport()->update();
    m_header->update();
}

void GanttBars::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_header->setGeometry(0, 0, viewport()->width(), m_headerHeight);
    m_layoutFor = {};
    updateRange();
    openWhenSeen();
}

void GanttBars::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    openWhenSeen();
}

bool GanttBars::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_header)
        return QAbstractScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint: {
        QPainter painter(m_header);
        paintHeader(painter);
        return true;
    }
    case QEvent::MouseButtonPress:
        m_grabbed = int(static_cast<QMouseEvent *>(event)->position().x()) + horizontalScrollBar()->value();
        m_header->setCursor(Qt::ClosedHandCursor);
        return true;
    case QEvent::MouseMove:
        horizontalScrollBar()->setValue(m_grabbed - int(static_cast<QMouseEvent *>(event)->position().x()));
        return true;
    case QEvent::MouseButtonRelease: m_header->setCursor(Qt::OpenHandCursor); return true;
    case QEvent::Wheel: zoomBy(*static_cast<QWheelEvent *>(event)); return true;
    default: return QAbstractScrollArea::eventFilter(watched, event);
    }
}

} // namespace maillage
