#include "tests/views/window.h"
#include "views/widgets/wheelguard.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace maillage;

namespace {

/// One notch, as the window system brings it.
void turnOver(QWidget *field)
{
    const QPointF at = QPointF(field->rect().center());
    QWheelEvent event(at, field->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(field, &event);
    test::Window::settle();
}

} // namespace

TEST_CASE("The wheel scrolls the form and changes only a field that was entered")
{
    WheelGuard::install(*qApp);
    WheelGuard::install(*qApp);
    CHECK(qApp->findChildren<WheelGuard *>().size() == 1);
    QScrollArea area;
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    auto *before = new QLineEdit(form);
    auto *choice = new QComboBox(form);
    auto *number = new QSpinBox(form);
    choice->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    layout->addWidget(before);
    layout->addWidget(choice);
    layout->addWidget(number);
    layout->addSpacing(3000);
    area.setWidget(form);
    area.setWidgetResizable(true);
    area.resize(300, 300);
    area.show();
    QApplication::setActiveWindow(&area);
    before->setFocus();
    test::Window::settle();

    for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
        CHECK(field->focusPolicy() == Qt::StrongFocus);
        area.verticalScrollBar()->setValue(0);
        turnOver(field);
        CHECK(area.verticalScrollBar()->value() > 0);
        CHECK(before->hasFocus());
    }
    CHECK(choice->currentIndex() == 0);
    CHECK(number->value() == 0);

    area.verticalScrollBar()->setValue(0);
    QTest::keyClick(before, Qt::Key_Tab);
    REQUIRE(choice->hasFocus());
    turnOver(choice);
    CHECK(choice->currentIndex() == 1);
    CHECK(area.verticalScrollBar()->value() == 0);
}
