#include "views/shell/screenfit.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace maillage {

namespace {

constexpr QMargins usualFrame{4, 36, 4, 4}; // until the desktop has said which it gives

QMargins frameOf(const QWidget &window)
{
    const QRect outer = window.frameGeometry(), inner = window.geometry();
    if (outer == inner)
        return usualFrame;
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(), outer.bottom() - inner.bottom()};
}

} // namespace

void ScreenFit::install(QApplication &application)
{
    if (!application.findChild<ScreenFit *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new ScreenFit(&application));
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto &window = *static_cast<QWidget *>(watched);
    const Qt::WindowType kind = window.windowType();
    if (kind == Qt::Dialog || (kind == Qt::Window && window.parentWidget()))
        fit(window);
    return false;
}

void ScreenFit::fit(QWidget &window)
{
    const QRect room = window.screen()->availableGeometry().marginsRemoved(frameOf(window));
    const QSize size = window.size().boundedTo(room.size());
    const QPoint at(std::clamp(window.geometry().left(), room.left(), room.right() + 1 - size.width()),
                    std::clamp(window.geometry().top(), room.top(), room.bottom() + 1 - size.height()));
    if (window.geometry() != QRect(at, size))
        window.setGeometry(QRect(at, size));
}

} // namespace maillage
