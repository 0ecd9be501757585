#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/event.h"

namespace maillage {

using ThemeId = Id<struct Theme>;
using ExchangeId = Id<struct Exchange>;
using FeedbackId = Id<struct Feedback>;
using PersonId = Id<struct Person>;

/// A subject that comes back in exchanges.
struct Theme
{
    ThemeId id;
    QString name;
    QString notes;

    static constexpr QLatin1StringView table{"theme"};
    static constexpr QLatin1StringView indicatorColumn{"theme_id"}; // see requireUncounted
    static const RecordType &type();
};

QString problemWith(const Theme &theme);
/// What is wrong with it beside the others: there is one of that name.
QString problemAmong(const Database &database, const Theme &theme);
/// What others call it where they refer to it.
QStringList namesOf(const Theme &theme);

/// What became of what should follow.
enum class FollowUpState { None, Todo, Done, Dropped };

template<>
struct Codes<FollowUpState>
{
    static constexpr std::array values{
        Coded<FollowUpState>{FollowUpState::None, QLatin1StringView("none"), QT_TRANSLATE_NOOP("codes", "none")},
        Coded<FollowUpState>{FollowUpState::Todo, QLatin1StringView("todo"), QT_TRANSLATE_NOOP("codes", "to do")},
        Coded<FollowUpState>{FollowUpState::Done, QLatin1StringView("done"), QT_TRANSLATE_NOOP("codes", "done")},
        Coded<FollowUpState>{FollowUpState::Dropped, QLatin1StringView("dropped"), QT_TRANSLATE_NOOP("codes", "dropped")},
    };
};

/// What was said at an event about a theme, by which structure (and with which other it might work), what should follow, who sees to it by when, and whether it did. A follow-up has a state exactly when it has words.
struct Exchange
{
    ExchangeId id;
    EventId event;
    ThemeId theme;
    QString said;
    StructureId structure;
    StructureId withStructure;
    QString followUp;
    FollowUpState followUpState = FollowUpState::None;
    QDate dueDate;
    QDate doneDate;
    PersonId followUpPerson = {};

    static constexpr QLatin1StringView table{"exchange"};
    static const RecordType &type();
};

QString problemWith(const Exchange &exchange);

/// How a feedback was meant.
enum class Tone { Positive, Neutral, Frustration, Proposal };

template<>
struct Codes<Tone>
{
    static constexpr std::array values{
        Coded<Tone>{Tone::Positive, QLatin1StringView("positive"), QT_TRANSLATE_NOOP("codes", "positive")},
        Coded<Tone>{Tone::Neutral, QLatin1StringView("neutral"), QT_TRANSLATE_NOOP("codes", "neutral")},
        Coded<Tone>{Tone::Frustration, QLatin1StringView("frustration"), QT_TRANSLATE_NOOP("codes", "frustration")},
        Coded<Tone>{Tone::Proposal, QLatin1StringView("proposal"), QT_TRANSLATE_NOOP("codes", "proposal")},
    };
};

/// What people said about the event itself.
struct Feedback
{
    FeedbackId id;
    EventId event;
    StructureId structure;
    Tone tone = Tone::Neutral;
    QString said;

    static constexpr QLatin1StringView table{"feedback"};
    static const RecordType &type();
};

QString problemWith(const Feedback &feedback);

/// The theme of that name (accents and case aside), made if there is none yet. Null for an empty name.
ThemeId themeNamed(Transaction &transaction, const QString &name);

} // namespace maillage
