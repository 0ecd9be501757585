#include "models/domain/clock.h"
#include "models/domain/task.h"
#include "tests/views/window.h"
#include "views/shell/workspace.h"
#include "views/widgets/recordform.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// A form with two fields on a task, and what the period's field says below.
struct Form
{
    Form()
        : workspace(network.store())
        , form(workspace, [](const Task &) { return u"Edit"_s; })
        , title(form.text(u"Title"_s, &Task::title))
        , field(form.period(u"When"_s, &Task::period))
    {
        Task task;
        task.title = u"Congress"_s;
        task.period = Period::read(u"automne 2022"_s);
        id = network.add(task);
        form.show(id);
        form.resize(320, 200);
        static_cast<QWidget &>(form).show();
        test::Window::settle();
    }

    void type(const QString &words)
    {
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    Period stored() const { return find<Task>(workspace.database(), id)->period; }
    QString explanation() const { return field->findChild<QLabel *>()->text(); }

    test::Network network;
    Workspace workspace;
    RecordForm<Task> form;
    QLineEdit *title;
    PeriodEdit *field;
    TaskId id;
};

} // namespace

TEST_CASE("A period shows its days while it is typed and is written when the field is left")
{
    Form form;
    CHECK(form.field->lineEdit()->text() == u"automne 2022"_s);
    CHECK(form.explanation().contains(u"22"_s));
    form.type(u"  Mi-avril 2023 "_s);
    CHECK(form.explanation().startsWith(u"11 → 20"_s));
    CHECK(form.field->lineEdit()->accessibleDescription() == form.explanation());
    CHECK(form.stored().words == u"automne 2022"_s); // not yet
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    test::Window::settle();
    CHECK(form.stored().words == u"  Mi-avril 2023 "_s);
    CHECK(form.stored().from == QDate(2023, 4, 11));
    CHECK(form.stored().toCertainty == Certainty::About);
    form.network.store().undoStack().undo();
    CHECK(form.stored() == Period::read(u"automne 2022"_s));
    CHECK(form.field->lineEdit()->text() == u"automne 2022"_s);
}

TEST_CASE("A period that cannot be read is kept as text and is no mistake")
{
    Form form;
    form.type(u"pendant le Congres"_s);
    CHECK(form.explanation() == explanationOf(Period::read(u"pendant le Congres"_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    test::Window::settle();
    CHECK(form.stored().words == u"pendant le Congres"_s);
    CHECK(form.stored().isUnread());
    CHECK_FALSE(form.stored().from.isValid());
    form.type({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(form.stored().isEmpty());
    CHECK_FALSE(form.stored().isUnread());
    CHECK_FALSE(form.field->findChild<QLabel *>()->isVisible());
}

TEST_CASE("A period without a year keeps the days it was given when another year has begun")
{
    Form form;
    clock::stopAt(QDateTime(QDate(2022, 11, 25), QTime(12, 0)));
    form.type(u"fin mars"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(form.stored().to == QDate(2023, 3, 31));
    clock::stopAt(QDateTime(QDate(2024, 11, 25), QTime(12, 0)));
    form.form.show(form.id);
    CHECK(form.explanation().contains(u"2023"_s));
    form.title->setFocus();
    QTest::keyClicks(form.title, u"!"_s);
    QTest::keyClick(form.title, Qt::Key_Return);
    CHECK(find<Task>(form.workspace.database(), form.id)->title == u"Congress!"_s);
    CHECK(form.stored().to == QDate(2023, 3, 31));
    clock::stopAt({});
}
