#pragma once

#include "views/charts/drawing.h"
#include "views/widgets/spoken.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace maillage {

/// Shows a drawing and lets one walk through its values: the arrow keys go from value to value and say it beside the
/// chart and to a screen reader, Enter follows it, Ctrl+C copies; the mouse points and clicks. It is drawn anew when its
/// size or the theme changes.
class ChartView : public QWidget, public Spoken
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<Drawing>(const ChartLook &look)>;

    explicit ChartView(QWidget *parent = nullptr);

    void setMaker(Maker maker);
    /// Makes the drawing anew; the value that was pointed at is left if it is gone.
    void redraw();
    /// Arranged for the size the chart has now; null when there is nothing to show.
    const Drawing *drawing();
    /// The text of the value at hand; empty when none is.
    QString said() const;
    /// Whether clicks and Enter lead somewhere from a value; everywhere unless said.
    void setFollowable(std::function<bool(int row, int column)> followable) { m_followable = std::move(followable); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 120}; }

    int spokenCount() override;
    QString spokenText(int part) override { return m_drawing->spots()[size_t(part)].tip; }
    QRect spokenArea(int part) override { return m_drawing->spots()[size_t(part)].area.toAlignedRect(); }
    int spokenCurrent() override { return m_current; }

signals:
    void followed(int row, int column);
    void copyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int spotAt(const QPointF &position);
    /// The spot a step away, along the rows or along the series; the same when there is none.
    int neighbour(int row, int series) const;
    void take(int spot);
    void stale();
    /// Places the values, once the size is known that they are shown in.
    void settle();
    void paintBubble(QPainter &painter, const Spot &spot) const;
    bool leadsOn(const Spot &spot) const { return !m_followable || m_followable(spot.row, spot.column); }

    Maker m_maker;
    std::function<bool(int, int)> m_followable;
    std::unique_ptr<Drawing> m_drawing;
    QPixmap m_picture; // so that pointing does not draw the chart again
    bool m_settled = false;
    int m_current = -1;
};

} // namespace maillage
