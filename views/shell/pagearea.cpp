#include "views/shell/pagearea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

namespace maillage {

namespace {

constexpr int bearable = 10; // pixels that a page is rather squeezed by than scrolled

int wanted(int least, int room)
{
    return least - room <= bearable ? std::min(least, room) : least;
}

} // namespace

/// Asks for what the page that is shown needs; a stack asks for what its largest page does.
class PageArea::Room : public QWidget
{
public:
    Room(QStackedWidget *pages, PageArea *area)
        : QWidget(area)
        , m_pages(pages)
        , m_area(area)
    {
        pages->setParent(this);
        connect(pages, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    QSize minimumSizeHint() const override
    {
        const QWidget *page = m_pages->currentWidget();
        if (!page)
            return {};
        const QSize room = m_area->maximumViewportSize();
        QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
        least.setWidth(wanted(least.width(), room.width()));
        if (page->layout() && page->layout()->hasHeightForWidth())
            least.setHeight(page->layout()->totalMinimumHeightForWidth(std::max(least.width(), room.width())));
        least.setHeight(wanted(least.height(), room.height()));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_pages->setGeometry(rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QStackedWidget *m_pages;
    PageArea *m_area;
};

PageArea::PageArea(QStackedWidget *pages, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new Room(pages, this));
    connect(qApp, &QApplication::focusChanged, this, [this] { QMetaObject::invokeMethod(this, &PageArea::showFocus, Qt::QueuedConnection); });
}

/// The keyboard is never where nobody sees it. What a mouse has pressed is in sight already and does not move.
void PageArea::showFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused) || !focused->isVisible() || !focused->visibleRegion().isEmpty())
        return;
    for (QWidget *around = focused->parentWidget(); around; around = around == this ? nullptr : around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(focused);
    }
}

} // namespace maillage
