#include "tests/app/everywhere.h"

#include <QPointer>

using namespace maillage;
using namespace maillage::test;

TEST_CASE("Whatever has the keyboard is in sight")
{
    Everywhere everywhere(false, 125);
    QStringList faults;
    everywhere.walk(QSize(1280, 720), [&](const QString &place, MainWindow &window) {
        if (!window.currentPage())
            return;
        QList<QPointer<QWidget>> all;
        for (QWidget *widget : window.currentPage()->findChildren<QWidget *>())
            all << widget;
        for (const QPointer<QWidget> &widget : all) {
            if (!widget || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            widget->setFocus(Qt::OtherFocusReason);
            QCoreApplication::processEvents();
            if (widget && widget->hasFocus() && widget->isVisible() && widget->visibleRegion().isEmpty())
                faults << place + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->accessibleName() + u"”"_s;
        }
    });
    faults.removeDuplicates();
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
