#include "views/widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace maillage {

namespace {

/// What the wheel would change, were it not for the guard.
QWidget *fieldTurnedByWheel(QObject *watched)
{
    if (!watched->isWidgetType() || qobject_cast<QScrollBar *>(watched))
        return nullptr;
    const bool turns = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched) || qobject_cast<QAbstractSlider *>(watched);
    return turns ? static_cast<QWidget *>(watched) : nullptr;
}

} // namespace

void WheelGuard::install(QApplication &application)
{
    if (!application.findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new WheelGuard(&application));
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    QWidget *field = fieldTurnedByWheel(watched);
    if (!field)
        return false;
    if (event->type() == QEvent::Polish) {
        // Qt gives the focus by the wheel before the wheel itself comes.
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (field->hasFocus())
        return false;
    event->ignore(); // so that it goes on to what is around, which scrolls
    return true;
}

} // namespace maillage
