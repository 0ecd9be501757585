#include "views/widgets/whenseen.h"

#include "models/store/reading.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace maillage {

WhenSeen::WhenSeen(Store &store, QWidget *widget, std::function<void()> work)
    : QObject(widget)
    , m_widget(widget)
    , m_reading(new Reading(store, widget, std::move(work)))
{
    widget->installEventFilter(this);
}

void WhenSeen::ask()
{
    m_isAsked = !m_widget->isVisible();
    if (!m_isAsked)
        m_reading->run();
}

bool WhenSeen::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Show && std::exchange(m_isAsked, false))
        m_reading->run();
    return false;
}

} // namespace maillage
