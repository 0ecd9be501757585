#pragma once

#include "models/samples/sample.h"
#include "tests/support.h"
#include "views/shell/firstvisit.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/page.h"
#include "views/shell/pages.h"
#include "views/shell/prompt.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

namespace maillage::test {

/// The real window on a network made by hand, driven by keys and clicks.
class Window
{
public:
    Window()
        : window(allPages(), [](Store &store, const QString &name) { fillSample(store, *sampleNamed(name)); })
    {
        QSettings().clear();
        FirstVisit::setWanted(false); // what is said once would be in the way of most tests
        window.resize(1280, 720);
        window.show();
        settle();
    }
    ~Window() { prompt::answerWith({}); }

    /// Opens the network's file; the network's own store is closed for it, and how the network came to be is no step here.
    void open(Network &network)
    {
        if (network.isOpen())
            network.store().forgetHistory();
        network.close();
        window.openFile(network.path());
        settle();
    }

    Store &store() { return *window.store(); }

    template<typename W>
    W *page()
    {
        return qobject_cast<W *>(window.currentPage());
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        QTest::keyClicks(widget, text);
        settle();
    }

    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, Qt::Key(key), modifiers);
        settle();
    }

    MainWindow window;
};

/// An entry of the menus.
inline QAction *actionNamed(MainWindow &window, const QString &text)
{
    for (QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace maillage::test
