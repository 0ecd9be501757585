#include "tests/views/window.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QPrintPreviewDialog>
#include <QScreen>
#include <QTimer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

bool isOnScreen(const QWidget &window)
{
    return window.screen()->availableGeometry().contains(window.frameGeometry());
}

} // namespace

TEST_CASE("A dialog that is larger than the screen fits it and one that is not keeps its size")
{
    test::Window window;
    QDialog dialog(&window.window);
    dialog.resize(3000, 2500);
    dialog.show();
    test::Window::settle();
    CHECK(isOnScreen(dialog));
    dialog.hide();
    dialog.resize(200, 100);
    dialog.show();
    test::Window::settle();
    CHECK(dialog.size() == QSize(200, 100));
}

TEST_CASE("The preview of what is printed fits the screen it opens on")
{
    test::Window window;
    bool seen = false;
    QTimer::singleShot(0, &window.window, [&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(each);
            if (!preview || !preview->isVisible())
                continue;
            seen = true;
            CHECK(isOnScreen(*preview));
            preview->reject();
        }
    });
    prompt::print(&window.window, u"Plan"_s, [](QPagedPaintDevice &) {});
    CHECK(seen);
}
