#pragma once

#include "models/domain/codes.h"
#include "models/domain/period.h"
#include "models/domain/record.h"

#include <optional>

namespace maillage {

using AxisId = Id<struct Axis>;
using ActionId = Id<struct Action>;
using ActionLineId = Id<struct ActionLine>;
using FundingId = Id<struct Funding>;

/// A part of the plan: actions that serve one aim.
struct Axis
{
    AxisId id;
    QString key;
    QString number;
    QString title;
    QString notes;

    static constexpr QLatin1StringView table{"axis"};
    static const RecordType &type();
};

QString problemWith(const Axis &axis);
/// What others call it where they refer to it.
QStringList namesOf(const Axis &axis);

/// How far an action is; empty while nobody has said.
enum class ActionState { Unsaid, Planned, Running, Paused, Done, Dropped };

template<>
struct Codes<ActionState>
{
    static constexpr std::array values{
        Coded<ActionState>{ActionState::Unsaid, QLatin1StringView(""), QT_TRANSLATE_NOOP("codes", "not said")},
        Coded<ActionState>{ActionState::Planned, QLatin1StringView("planned"), QT_TRANSLATE_NOOP("codes", "planned")},
        Coded<ActionState>{ActionState::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("codes", "under way")},
        Coded<ActionState>{ActionState::Paused, QLatin1StringView("paused"), QT_TRANSLATE_NOOP("codes", "paused")},
        Coded<ActionState>{ActionState::Done, QLatin1StringView("done"), QT_TRANSLATE_NOOP("codes", "done")},
        Coded<ActionState>{ActionState::Dropped, QLatin1StringView("dropped"), QT_TRANSLATE_NOOP("codes", "dropped")},
    };
};

/// An action sheet of the plan. Who is in charge is kept in words, as boards write it ("the whole team + regional
/// networks?"); its lists are ActionLine, Funding and Indicator, its work is tasks.
struct Action
{
    ActionId id;
    QString key;
    AxisId axis;
    QString number;
    QString title;
    QString context;
    QString workingGroup;
    QString boardMember;
    QString staff;
    ActionState state = ActionState::Unsaid;
    QString notes;

    static constexpr QLatin1StringView table{"action"};
    static const RecordType &type();
};

/// What a field that refers to one means.
inline constexpr const char *actionMeaning = QT_TRANSLATE_NOOP("import", "of which action: its key, number or title");

QString problemWith(const Action &action);
/// What others call it where they refer to it.
QStringList namesOf(const Action &action);

/// "1.1 Congrès": how an axis or action is named beside others.
QString displayName(const Axis &axis);
QString displayName(const Action &action);

/// The actions of an axis, or all: by axis, then by number as people count ("1.2" before "1.10").
std::vector<Action> actionsInOrder(const Database &database, AxisId axis = {});

/// Which list of a sheet a line belongs to.
enum class LineKind { Objective, Step, Partner, Timing };

template<>
struct Codes<LineKind>
{
    static constexpr std::array values{
        Coded<LineKind>{LineKind::Objective, QLatin1StringView("objective"), QT_TRANSLATE_NOOP("codes", "objective")},
        Coded<LineKind>{LineKind::Step, QLatin1StringView("step"), QT_TRANSLATE_NOOP("codes", "step")},
        Coded<LineKind>{LineKind::Partner, QLatin1StringView("partner"), QT_TRANSLATE_NOOP("codes", "partner")},
        Coded<LineKind>{LineKind::Timing, QLatin1StringView("timing"), QT_TRANSLATE_NOOP("codes", "timing")},
    };
};

/// One line of a list on an action sheet. Steps and timing may say when; steps can be done.
struct ActionLine
{
    ActionLineId id;
    ActionId action;
    LineKind kind = LineKind::Objective;
    int position = 0;
    QString text;
    Period period;
    bool done = false;

    static constexpr QLatin1StringView table{"action_line"};
    static const RecordType &type();
};

QString problemWith(const ActionLine &line);

/// Where money for an action may come from; without an amount while that is not known. Euros.
struct Funding
{
    FundingId id;
    ActionId action;
    int position = 0;
    QString source;
    std::optional<double> amount;

    static constexpr QLatin1StringView table{"funding"};
    static const RecordType &type();
};

QString problemWith(const Funding &funding);

} // namespace maillage
