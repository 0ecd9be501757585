#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace maillage {

/// The side of a page: as wide as what it holds needs, and scrolled where that is higher than the window.
class SideScroll : public QScrollArea
{
public:
    explicit SideScroll(QWidget *content, QWidget *parent = nullptr)
        : QScrollArea(parent)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 120}; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // what it holds may have become wider
        return QScrollArea::event(event);
    }
};

} // namespace maillage
