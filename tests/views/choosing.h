#pragma once

#include "tests/views/window.h"
#include "views/widgets/recordform.h"
#include "views/widgets/referenceedit.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>

/// Choosing and typing in the fields of forms as a person does it, with real keys and clicks.
namespace maillage::test {

enum class By { Mouse, ArrowAndEnter, ArrowAndTab };

/// Enters a field and types over what stands there.
inline void retype(QLineEdit *field, const QString &text)
{
    QApplication::setActiveWindow(field->window()); // another test may have left its own
    field->clearFocus();
    field->setFocus(Qt::TabFocusReason);
    Window::settle();
    for (const QChar c : text) { // QTest knows the keys of Latin 1 only
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(field, &press);
    }
    Window::settle();
}

inline void retypeMemo(QPlainTextEdit *memo, const QString &text)
{
    QApplication::setActiveWindow(memo->window());
    memo->setFocus();
    QTest::keyClicks(memo, text);
    Window::settle();
}

/// Types, then takes the first line of the list.
inline void choose(ReferenceEdit *field, const QString &typed, By by)
{
    REQUIRE(field);
    retype(field, typed);
    QAbstractItemView *list = field->offered();
    REQUIRE(list->isVisible());
    if (by == By::Mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    } else {
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, by == By::ArrowAndEnter ? Qt::Key_Return : Qt::Key_Tab);
    }
    Window::settle();
    CHECK_FALSE(list->isVisible());
}

template<typename W>
W *field(QWidget *within, const QString &label)
{
    for (W *found : within->findChildren<W *>()) {
        if (found->accessibleName() == label)
            return found;
    }
    FAIL("no field " + label.toStdString());
    return nullptr;
}

/// Shows a tab (none: as it is) and presses the button that begins a row; the form that comes.
inline QWidget *beginRow(Window &window, const QString &tab, const QString &button)
{
    for (QTabBar *bar : window.window.currentPage()->findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == tab)
                bar->setCurrentIndex(i);
        }
    }
    Window::settle();
    for (QPushButton *add : window.window.currentPage()->findChildren<QPushButton *>()) {
        if (add->text() != button || !add->isVisible())
            continue;
        QTest::mouseClick(add, Qt::LeftButton);
        Window::settle();
        for (FormPanel *form : add->parentWidget()->findChildren<FormPanel *>()) {
            if (form->isVisible())
                return form;
        }
    }
    FAIL("no form by " + button.toStdString());
    return nullptr;
}

} // namespace maillage::test
