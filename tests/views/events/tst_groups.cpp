#include "models/domain/clock.h"
#include "models/figures/figure.h"
#include "models/lists/rollmodel.h"
#include "tests/views/window.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/preparationtab.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The sheet of an evening that was held, with one member on it.
struct EveningSheet
{
    EveningSheet()
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 8), QTime(9, 0)));
        fol = network.structure(u"FOL 23"_s, MembershipStatus::Member);
        event = network.event(u"Evening"_s, QDate(2022, 4, 7));
        window.open(network);
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Attendance);
        tab = window.window.findChild<AttendanceTab *>();
        test::Window::settle();
    }
    ~EveningSheet() { clock::stopAt({}); }

    /// Letter by letter only ASCII can be typed.
    void type(const QString &typed)
    {
        tab->entryField()->setText(typed);
        emit tab->entryField()->textEdited(typed);
    }
    void enter(const QString &typed)
    {
        type(typed);
        test::Window::press(tab->entryField(), Qt::Key_Return);
    }
    QStringList offers() const
    {
        QStringList texts;
        const auto *list = tab->findChild<QListWidget *>(u"offers"_s);
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
        return texts;
    }
    std::vector<Attendance> groups() { return load<Attendance>(window.store().database(), u"group_name <> '' ORDER BY id"_s); }
    QModelIndex cell(qint64 line, QLatin1StringView column) const
    {
        const RecordModel *model = tab->list()->model();
        return model->index(model->rowOf(line), model->columnOf(column));
    }
    bool write(qint64 line, QLatin1StringView column, const QString &typed) { return tab->list()->model()->setData(cell(line, column), typed); }
    QString said() { return window.window.messageBar()->text(); }

    test::Network network;
    test::Window window;
    StructureId fol;
    EventId event;
    AttendanceTab *tab = nullptr;
};

} // namespace

TEST_CASE("A group without structure is typed with an interval and makes no structure")
{
    EveningSheet sheet;
    sheet.type(u"habitants 8-10"_s);
    CHECK(sheet.offers() == QStringList{u"＋ Group without structure “habitants”  –  8–10 present"_s, u"＋ New structure “habitants”  –  8–10 present"_s});
    test::Window::press(sheet.tab->entryField(), Qt::Key_Return);
    REQUIRE(sheet.groups().size() == 1);
    const Attendance group = sheet.groups().front();
    CHECK(group.people() == Headcount(8, 10));
    CHECK(load<Structure>(sheet.window.store().database()).size() == 1);
    CHECK(sheet.tab->noted() == u"Group without structure “habitants” put on the sheet. habitants noted as present. Between 8 and 10 people."_s);
    CHECK(sheet.tab->list()->currentId() == group.id.value());
    CHECK(sheet.cell(group.id.value(), "structure"_L1).data().toString() == u"habitants"_s);
    CHECK(sheet.cell(group.id.value(), "party"_L1).data().toString() == u"group without structure"_s);
    CHECK(sheet.cell(group.id.value(), "persons"_L1).data().toString() == u"8–10"_s);
    const FigureRow persons = evaluateOne(sheet.window.store(), figure("persons"_L1), sheet.event.value());
    CHECK(valueText(persons) == u"8–10"_s);
    CHECK(evaluateOne(sheet.window.store(), figure("present-all"_L1), sheet.event.value()).numerator == 0);
    CHECK(evaluateOne(sheet.window.store(), figure("persons-network"_L1), sheet.event.value()).people() == Headcount(0));
    sheet.window.store().undoStack().undo();
    CHECK(sheet.groups().empty());

    // A sentence works too, and another evening knows the group.
    sheet.enter(u"une dizaine d’habitants"_s);
    REQUIRE(sheet.groups().size() == 1);
    CHECK(sheet.groups().front().people() == Headcount(8, 12));
    sheet.type(u"hab"_s);
    CHECK(sheet.offers().value(0) == u"habitants  ·  group without structure"_s);
}

TEST_CASE("The people of a line are written as an interval in its cell and counted on with plus and minus")
{
    EveningSheet sheet;
    sheet.enter(u"fol 3"_s);
    const qint64 line = sheet.fol.value();
    REQUIRE(sheet.write(line, "persons"_L1, u"entre 2 et 4"_s));
    CHECK(sheet.cell(line, "persons"_L1).data().toString() == u"2–4"_s);
    CHECK(sheet.cell(line, "persons"_L1).data(Qt::EditRole).toString() == u"2–4"_s);
    sheet.tab->list()->select(line);
    test::Window::type(sheet.tab->entryField(), u"+"_s);
    CHECK(sheet.cell(line, "persons"_L1).data().toString() == u"3–5"_s);
    test::Window::type(sheet.tab->entryField(), u"---"_s);
    CHECK(sheet.cell(line, "persons"_L1).data().toString() == u"1–2"_s);
    CHECK_FALSE(sheet.write(line, "persons"_L1, u"beaucoup"_s));
    CHECK(sheet.said() == u"“beaucoup” is no number of people. Write it like 8, 8-10 or “about ten”."_s);
    CHECK_FALSE(sheet.write(line, "persons"_L1, u"0-2"_s));
    CHECK(sheet.said().startsWith(u"An interval begins with one person"_s));
    REQUIRE(sheet.write(line, "expected"_L1, u"about ten"_s));
    CHECK(sheet.cell(line, "expected"_L1).data().toString() == u"8–12"_s);
    REQUIRE(sheet.write(line, "expected"_L1, {}));
    CHECK(sheet.cell(line, "expected"_L1).data().toString().isEmpty());
}

TEST_CASE("The line of a group takes replies and remarks and another name and goes when it is removed")
{
    EveningSheet sheet;
    sheet.enter(u"élus ?"_s);
    sheet.enter(u"habitants 8"_s);
    REQUIRE(sheet.groups().size() == 2);
    const qint64 elus = sheet.groups().front().id.value();
    const auto row = [&] { return sheet.groups().front(); };
    CHECK(row().reply == Reply::Maybe);
    CHECK_FALSE(row().present);
    REQUIRE(sheet.write(elus, "reply"_L1, u"yes"_s));
    REQUIRE(sheet.write(elus, "expected"_L1, u"2-3"_s));
    REQUIRE(sheet.write(elus, "persons"_L1, u"2"_s));
    REQUIRE(sheet.write(elus, "remark"_L1, u"late"_s));
    REQUIRE(sheet.write(elus, "structure"_L1, u"élues et élus"_s));
    CHECK(row().group == u"élues et élus"_s);
    CHECK(row().reply == Reply::Yes);
    CHECK(row().expectedPeople() == Headcount(2, 3));
    CHECK(row().people() == Headcount(2));
    CHECK(row().remark == u"late"_s);
    CHECK_FALSE(sheet.write(elus, "structure"_L1, u"Habitants"_s));
    CHECK(sheet.said().contains(u"on this sheet already"_s));
    CHECK_FALSE(sheet.write(elus, "names"_L1, u"Ada"_s));
    const QModelIndex present = sheet.cell(elus, "present"_L1);
    REQUIRE(sheet.tab->list()->model()->setData(present, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(row().people() == Headcount(0));

    emit sheet.tab->list()->removeRequested({elus});
    CHECK(sheet.groups().size() == 1);
    sheet.window.store().undoStack().undo();
    CHECK(sheet.groups().size() == 2);
}

TEST_CASE("The estimate of an event is one field that understands an interval")
{
    EveningSheet sheet;
    sheet.window.page<EventPage>()->showTab(EventPage::Preparation);
    test::Window::settle();
    QLineEdit *field = nullptr;
    for (QLineEdit *one : sheet.window.window.findChild<PreparationTab *>()->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"Estimate"_s)
            field = one;
    }
    REQUIRE(field);
    const auto estimate = [&] { return find<Event>(sheet.window.store().database(), sheet.event)->estimate(); };
    const auto write = [&](const QString &typed) {
        field->clear();
        test::Window::type(field, typed);
        test::Window::press(field, Qt::Key_Return);
        test::Window::settle();
    };
    write(u"entre 35 et 40"_s);
    CHECK(estimate() == Headcount(35, 40));
    CHECK(field->text() == u"35–40"_s);
    write(u"lots"_s);
    CHECK(estimate() == Headcount(35, 40));
    CHECK(field->text() == u"lots"_s); // nothing typed is lost
    write(u"40"_s);
    CHECK(estimate() == Headcount(40));
}
