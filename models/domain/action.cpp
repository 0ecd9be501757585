#include "models/domain/action.h"

#include "models/domain/periodfields.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString numbered(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : number + u' ' + title;
}
} // namespace

const RecordType &Axis::type()
{
    static const RecordType type = recordType<Axis>({
        field<&Axis::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "animation").aside(),
        field<&Axis::number>("number").titled(QT_TRANSLATE_NOOP("lists", "No."))
            .means(QT_TRANSLATE_NOOP("import", "its number in the plan"), "1"),
        field<&Axis::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Axis"))
            .means(QT_TRANSLATE_NOOP("import", "what the axis is called"), "Animation de réseau").needed(),
        field<&Axis::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Voted in June").longText().aside()
    }).chosenBy({
        u"SELECT id, name, '', '', '' FROM axis_name"_s,
        u"SELECT key FROM axis WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Axis created: “%1”")});
    return type;
}

const RecordType &Action::type()
{
    static const RecordType type = recordType<Action>({
        field<&Action::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "congres").aside(),
        field<&Action::axis>("axis_id").called("axis", QT_TRANSLATE_NOOP("lists", "Axis"))
            .means(QT_TRANSLATE_NOOP("import", "the axis it belongs to: key, number or title; an unknown title makes a new axis"), "Animation de réseau").orNew(),
        field<&Action::number>("number").titled(QT_TRANSLATE_NOOP("lists", "No."))
            .means(QT_TRANSLATE_NOOP("import", "its number in the plan"), "1.1"),
        field<&Action::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Action"))
            .means(QT_TRANSLATE_NOOP("import", "what the action is called"), "Congrès").needed(),
        field<&Action::context>("context").titled(QT_TRANSLATE_NOOP("lists", "Context"))
            .means(QT_TRANSLATE_NOOP("import", "where things stand and why it matters"), "Last met in 2019.").longText().aside(),
        field<&Action::workingGroup>("working_group").titled(QT_TRANSLATE_NOOP("lists", "Working group"))
            .means(QT_TRANSLATE_NOOP("import", "the working group"), "Congrès").aside(),
        field<&Action::boardMember>("board_member").titled(QT_TRANSLATE_NOOP("lists", "Board member"))
            .means(QT_TRANSLATE_NOOP("import", "the board member in charge"), "Camille Martin").aside(),
        field<&Action::staff>("staff").titled(QT_TRANSLATE_NOOP("lists", "Staff"))
            .means(QT_TRANSLATE_NOOP("import", "who works on it"), "the whole team"),
        field<&Action::state>("state").titled(QT_TRANSLATE_NOOP("lists", "State"))
            .means(QT_TRANSLATE_NOOP("import", "planned, running, paused, done or dropped; empty: not said"), "running"),
        field<&Action::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "To be spoken of in June").longText().aside()
    }).chosenBy({
        u"SELECT id, name, '', '', '' FROM action_name"_s,
        u"SELECT key FROM action WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Action created: “%1”")});
    return type;
}

const RecordType &ActionLine::type()
{
    static const RecordType type = recordType<ActionLine>({
        field<&ActionLine::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action")).aside(),
        field<&ActionLine::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Kind")),
        field<&ActionLine::position>("position").titled(QT_TRANSLATE_NOOP("lists", "Position")).aside(),
        field<&ActionLine::text>("text").titled(QT_TRANSLATE_NOOP("lists", "What")).longText(),
        field<&ActionLine::done>("done").titled(QT_TRANSLATE_NOOP("lists", "Done"))
    }, periodFields<&ActionLine::period>());
    return type;
}

const RecordType &Funding::type()
{
    static const RecordType type = recordType<Funding>({
        field<&Funding::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action")).aside(),
        field<&Funding::position>("position").titled(QT_TRANSLATE_NOOP("lists", "Position")).aside(),
        field<&Funding::source>("source").titled(QT_TRANSLATE_NOOP("lists", "Source")),
        field<&Funding::amount>("amount").titled(QT_TRANSLATE_NOOP("lists", "Amount (€)"))
    });
    return type;
}

QString problemWith(const Axis &axis)
{
    return axis.title.trimmed().isEmpty() ? ActionWords::tr("An axis needs a title.") : QString();
}

QStringList namesOf(const Axis &axis)
{
    return {displayName(axis), axis.title, axis.number};
}

QString problemWith(const Action &action)
{
    return action.title.trimmed().isEmpty() ? ActionWords::tr("An action needs a title.") : QString();
}

QStringList namesOf(const Action &action)
{
    return {displayName(action), action.title, action.number};
}

QString problemWith(const ActionLine &line)
{
    if (!line.action)
        return ActionWords::tr("Say to which action this line belongs.");
    return line.text.trimmed().isEmpty() && line.period.isEmpty() ? ActionWords::tr("Write something in this line.") : QString();
}

QString problemWith(const Funding &funding)
{
    if (!funding.action)
        return ActionWords::tr("Say which action this funding is for.");
    if (funding.source.trimmed().isEmpty())
        return ActionWords::tr("Say where the money may come from.");
    return funding.amount.value_or(0) < 0 ? ActionWords::tr("An amount cannot be negative.") : QString();
}

std::vector<Action> actionsInOrder(const Database &database, AxisId axis)
{
    std::vector<Action> actions = axis ? load<Action>(database, u"axis_id = ? ORDER BY id"_s, {axis.value()}) : load<Action>(database);
    QHash<AxisId, QString> axes;
    for (const Axis &one : load<Axis>(database))
        axes.insert(one.id, displayName(one));
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(actions.begin(), actions.end(), [&](const Action &a, const Action &b) {
        if (const int order = collator.compare(axes.value(a.axis), axes.value(b.axis)); order != 0)
            return order < 0;
        return collator.compare(displayName(a), displayName(b)) < 0;
    });
    return actions;
}

QString displayName(const Axis &axis)
{
    return numbered(axis.number, axis.title);
}

QString displayName(const Action &action)
{
    return numbered(action.number, action.title);
}

} // namespace maillage
