#pragma once

#include "views/gantt/ganttpainter.h"
#include "views/gantt/ganttrows.h"
#include "views/widgets/spoken.h"

#include <QAbstractScrollArea>

#include <functional>

class QTreeView;

namespace maillage {

/// The bars beside the table: the same rows at the same heights, scrolled together, over a scale that one zooms. It paints
/// what is seen and nothing else; what mouse and keys do is GanttInteraction's.
class GanttBars : public QAbstractScrollArea, public Spoken
{
    Q_OBJECT
    Q_PROPERTY(QVariant look READ look WRITE setLook)

public:
    GanttBars(QTreeView *table, PlanModel *model, GanttRows *rows, int rowHeight, int headerHeight, QWidget *parent);

    const TimeScale &scale() const { return m_scale; }
    /// Zooms so that what is at `anchor` (x in the viewport; the middle without one) stays there.
    void setDayWidth(double dayWidth, std::optional<double> anchor = {});
    /// Zooms by a factor about what is looked at: the chosen bar where it is seen, else the middle.
    void zoom(double factor);
    void showUnit(TimeUnit unit);
    void fit();
    /// Shows what is there, once it can be seen: the whole plan, or what is around today of one that is too long for that.
    void open();
    void showDay(QDate day);
    /// Scrolls so that the bar of a row can be seen.
    void showBar(int row);

    void setTint(GanttLook::Tint tint);
    void setCritical(bool shown);
    void setHolidays(bool shown);
    void setReference(bool shown);
    const GanttLook &paintedLook() const { return m_look; }
    /// What of time is seen, for PageLook.
    QVariant look() const;
    void setLook(const QVariant &look);

    PlanModel *model() const { return m_model; }
    QTreeView *table() const { return m_table; }
    GanttRows *rows() const { return m_rows; }
    /// The rows with their links and measures.
    const GanttScene &scene();
    /// The bars of the rows that are seen.
    const GanttLayout &layoutNow();
    QPointF toScene(QPointF inViewport) const;
    QPointF fromScene(QPointF inScene) const;
    int rowAt(QPointF inViewport);
    void setHovered(int row);

    int spokenCount() override { return m_rows->count(); }
    QString spokenText(int row) override;
    QRect spokenArea(int row) override;
    int spokenCurrent() override;

    /// Painted over the bars: handles, what is being dragged.
    using Overlay = std::function<void(QPainter &)>;
    void setOverlay(Overlay overlay) { m_overlay = std::move(overlay); }

signals:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openWhenSeen();
    std::pair<QDate, QDate> span() const;
    std::optional<double> lookedAt();
    void followTable();
    void zoomBy(QWheelEvent &wheel);
    void updateRange();
    void invalidate();
    void paintRows(QPainter &painter, const QRectF &part);
    void paintHeader(QPainter &painter);

    QTreeView *m_table;
    PlanModel *m_model;
    GanttRows *m_rows;
    QWidget *m_header;
    TimeScale m_scale;
    QDate m_end;
    GanttLook m_look;
    GanttScene m_scene;
    GanttLayout m_layout;
    QRect m_layoutFor; // rows and x that the layout was made for
    bool m_sceneFresh = false;
    bool m_isOpen = false;
    int m_headerHeight;
    int m_hovered = -1;
    int m_grabbed = 0; // where the header was taken, in the scene
    Overlay m_overlay;
};

} // namespace maillage
