#include "views/widgets/whenseen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace maillage {

WhenSeen::WhenSeen(QWidget *widget, std::function<void()> work)
    : QObject(widget)
    , m_widget(widget)
    , m_work(std::move(work))
{
    widget->installEventFilter(this);
}

void WhenSeen::ask()
{
    m_isAsked = !m_widget->isVisible();
    if (!m_isAsked)
        m_work();
}

bool WhenSeen::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Show && std::exchange(m_isAsked, false))
        m_work();
    return false;
}

} // namespace maillage
