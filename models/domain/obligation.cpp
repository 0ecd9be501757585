#include "models/domain/obligation.h"

#include "models/domain/clock.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class ObligationWords
{
    Q_DECLARE_TR_FUNCTIONS(Obligation)
};
} // namespace

const RecordType &Obligation::type()
{
    static const RecordType type = recordType<Obligation>({
        field<&Obligation::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "congres").aside(),
        field<&Obligation::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Statutory term"))
            .means(QT_TRANSLATE_NOOP("import", "what must come round"), "Congrès").needed(),
        field<&Obligation::statute>("statute").titled(QT_TRANSLATE_NOOP("lists", "What the statutes say"))
            .means(QT_TRANSLATE_NOOP("import", "what the statutes say"), "At least every two years.").longText().aside(),
        field<&Obligation::months>("months").titled(QT_TRANSLATE_NOOP("lists", "Every … months"))
            .means(QT_TRANSLATE_NOOP("import", "every how many months at the latest"), "24").needed(),
        field<&Obligation::lastDate>("last_date").titled(QT_TRANSLATE_NOOP("lists", "Noted on"))
            .means(QT_TRANSLATE_NOOP("import", "when it was last done, if no event tells"), "2019-10-12").aside(),
        field<&Obligation::eventKind>("event_kind").titled(QT_TRANSLATE_NOOP("lists", "Met by"))
            .means(QT_TRANSLATE_NOOP("import", "the kind of events that fulfil it; empty: none"), "congress").aside(),
        field<&Obligation::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action"))
            .means(actionMeaning, "1.1").aside(),
        field<&Obligation::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Statutes, article 9").longText().aside()
    });
    return type;
}

QString problemWith(const Obligation &obligation)
{
    if (obligation.title.trimmed().isEmpty())
        return ObligationWords::tr("Say what the statutes ask for.");
    if (obligation.months.value_or(0) < 1 || *obligation.months > 1200)
        return ObligationWords::tr("Say every how many months, from 1 to 1200.");
    return {};
}

ActionId openPlan(Transaction &transaction, const Obligation &obligation, QDate due)
{
    Obligation linked = obligation;
    if (!linked.action) {
        Action action;
        action.title = obligation.title;
        action.context = obligation.statute;
        action.state = ActionState::Planned;
        linked.action = insert(transaction, action);
        update(transaction, linked);
    }
    int position = transaction.database().single(QStringLiteral("SELECT coalesce(max(position), 0) FROM task WHERE action_id = ?"), {linked.action.value()}).toInt();
    const auto add = [&](const QString &title, TaskId parent) {
        Task task;
        task.action = linked.action;
        task.parent = parent;
        task.title = title;
        task.position = ++position;
        return task;
    };
    const TaskId whole = insert(transaction, add(obligation.title, {}));
    const TaskId decide = insert(transaction, add(ObligationWords::tr("Decide on date, place and aims"), whole));
    const TaskId prepare = insert(transaction, add(ObligationWords::tr("Prepare and invite"), whole));
    Task day = add(obligation.title, whole);
    day.milestone = true;
    if (due.isValid() && due >= clock::today()) {
        day.limit = LimitKind::NotAfter;
        day.limitDate = due;
    }
    const TaskId reached = insert(transaction, day);
    insert(transaction, Dependency{{}, decide, prepare, DependencyKind::FinishStart, 0});
    insert(transaction, Dependency{{}, prepare, reached, DependencyKind::FinishStart, 0});
    return linked.action;
}

} // namespace maillage
