#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/obligation.h"
#include "models/domain/schedule.h"
#include "models/lists/listing.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QStringList open(const Store &store)
{
    QStringList questions;
    for (const Decision &decision : load<Decision>(store.database(), u"answer = '' ORDER BY id"_s))
        questions << decision.question;
    return questions;
}

QVariant cell(const Store &store, const QString &column)
{
    Query rows = rowsOf(store.database(), listing("obligations"_L1), column, {});
    return rows.next() ? rows.value(0) : QVariant();
}

} // namespace

TEST_CASE("Questions are found in a text, with the sentence they stand in")
{
    CHECK(questionsIn(u"Le lieu est choisi. Paris ou une région ? On verra."_s) == QStringList{u"Paris ou une région ?"_s});
    CHECK(questionsIn(u"- lieu (Paris/régions) ?\n- date"_s) == QStringList{u"lieu (Paris/régions) ?"_s});
    CHECK(questionsIn(u"Le format (deux jours ?), le lieu"_s) == QStringList{u"Le format (deux jours ?)"_s});
    CHECK(questionsIn(u"Qui ? Où ? Pourquoi ? ..."_s) == QStringList{u"Qui ?"_s, u"Où ?"_s, u"Pourquoi ?"_s});
    CHECK(questionsIn(u"Est-ce vrai ?? Oui !"_s) == QStringList{u"Est-ce vrai ??"_s});
    CHECK(questionsIn(u"Rien à décider."_s).isEmpty());
    CHECK(questionsIn(u"?"_s).isEmpty());
}

TEST_CASE("The questions of a sheet follow its fields and keep their answers")
{
    test::Network network;
    Action action;
    action.title = u"Congrès"_s;
    action.staff = u"L’équipe, et les régions ?"_s;
    action.id = network.add(action);
    ActionLine line;
    line.action = action.id;
    line.kind = LineKind::Step;
    line.text = u"Fixer la date"_s;
    line.period = Period::read(u"plutôt automne 2024 ?"_s);
    line.id = network.add(line);
    const auto note = [&] { network.store().edit(u"note"_s, [&](Transaction &transaction) { noteQuestions(transaction, action.id); }); };
    note();
    CHECK(open(network.store()) == QStringList{u"L’équipe, et les régions ?"_s, u"Fixer la date : plutôt automne 2024 ?"_s});
    note(); // once is enough
    CHECK(open(network.store()).size() == 2);

    Decision decided = load<Decision>(network.store().database()).front();
    decided.answer = u"Oui, les régions aussi."_s;
    network.store().edit(u"decide"_s, [&](Transaction &transaction) {
        update(transaction, decided);
        action.staff = u"L’équipe et les régions"_s;
        update(transaction, action);
        line.period = Period::read(u"automne 2024"_s);
        update(transaction, line);
        noteQuestions(transaction, action.id);
    });
    CHECK(open(network.store()).isEmpty());
    CHECK(load<Decision>(network.store().database()).size() == 1); // the answered one stays
}

TEST_CASE("The questions of a task are its own")
{
    test::Network network;
    const ActionId action = network.add(Action{{}, {}, {}, {}, u"A"_s, {}, {}, {}, {}, ActionState::Unsaid, {}});
    Task task;
    task.title = u"Réserver"_s;
    task.action = action;
    task.notes = u"Paris ou une région ?"_s;
    task.id = network.add(task);
    network.store().edit(u"note"_s, [&](Transaction &transaction) {
        noteQuestions(transaction, task.id);
        noteQuestions(transaction, action); // the sheet asks nothing, and leaves the task's questions alone
    });
    CHECK(open(network.store()) == QStringList{u"Paris ou une région ?"_s});
    CHECK(load<Decision>(network.store().database()).front().task == task.id);
}

TEST_CASE("A statutory term is due so many months after it was last met")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(10, 0)));
    test::Network network;
    Obligation congress;
    congress.title = u"Congrès"_s;
    congress.months = 24;
    congress.eventKind = EventKind::Congress;
    congress.id = network.add(congress);
    CHECK(cell(network.store(), u"state"_s) == u"never"_s);
    network.event(u"Congrès 2019"_s, QDate(2019, 10, 12), EventState::Held, EventKind::Congress);
    network.event(u"Congrès annulé"_s, QDate(2021, 10, 12), EventState::Cancelled, EventKind::Congress);
    CHECK(cell(network.store(), u"due"_s) == u"2021-10-12"_s);
    CHECK(cell(network.store(), u"state"_s) == u"overdue"_s);
    congress.lastDate = QDate(2020, 9, 30); // noted by hand, and later
    network.store().edit(u"noted"_s, [&](Transaction &transaction) { update(transaction, congress); });
    CHECK(cell(network.store(), u"due"_s) == u"2022-09-30"_s);
    CHECK(cell(network.store(), u"state"_s) == u"soon"_s);
    congress.lastDate = QDate(2021, 12, 31);
    congress.months = 14; // to the end of February, not into March
    network.store().edit(u"noted"_s, [&](Transaction &transaction) { update(transaction, congress); });
    CHECK(cell(network.store(), u"due"_s) == u"2023-02-28"_s);
    CHECK(cell(network.store(), u"state"_s) == u"in-time"_s);
    clock::stopAt({});
}

TEST_CASE("A statutory term opens the plan that leads to it")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(10, 0)));
    test::Network network;
    Obligation congress;
    congress.title = u"Congrès"_s;
    congress.id = network.add(congress);
    ActionId action;
    network.store().edit(u"open"_s, [&](Transaction &transaction) { action = openPlan(transaction, congress, QDate(2024, 10, 12)); });
    const auto tasks = load<Task>(network.store().database(), u"action_id = ? ORDER BY position"_s, {action.value()});
    REQUIRE(tasks.size() == 4);
    CHECK(tasks[3].milestone);
    CHECK(tasks[3].limitDate == QDate(2024, 10, 12));
    CHECK(maillage::find<Obligation>(network.store().database(), congress.id)->action == action);
    CHECK(Schedule::of(network.store().database()).obstacles().empty());
    network.store().edit(u"again"_s, [&](Transaction &transaction) {
        CHECK(openPlan(transaction, *maillage::find<Obligation>(transaction.database(), congress.id), QDate(2020, 1, 1)) == action);
    });
    CHECK(load<Task>(network.store().database(), u"limit_kind = 'not-after'"_s).size() == 1); // a day that is over binds nobody
    clock::stopAt({});
}
