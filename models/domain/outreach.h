#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/event.h"

namespace maillage {

using OutreachId = Id<struct Outreach>;

/// How something was sent or said.
enum class Channel { Email, Phone, Post, Flyer, Meeting, Newsletter, Social, Web, Press, Other };

template<>
struct Codes<Channel>
{
    static constexpr std::array values{
        Coded<Channel>{Channel::Email, QLatin1StringView("email"), QT_TRANSLATE_NOOP("codes", "e-mail")},
        Coded<Channel>{Channel::Phone, QLatin1StringView("phone"), QT_TRANSLATE_NOOP("codes", "telephone")},
        Coded<Channel>{Channel::Post, QLatin1StringView("post"), QT_TRANSLATE_NOOP("codes", "post")},
        Coded<Channel>{Channel::Flyer, QLatin1StringView("flyer"), QT_TRANSLATE_NOOP("codes", "flyers")},
        Coded<Channel>{Channel::Meeting, QLatin1StringView("meeting"), QT_TRANSLATE_NOOP("codes", "said at a meeting")},
        Coded<Channel>{Channel::Newsletter, QLatin1StringView("newsletter"), QT_TRANSLATE_NOOP("codes", "newsletter")},
        Coded<Channel>{Channel::Social, QLatin1StringView("social"), QT_TRANSLATE_NOOP("codes", "social media")},
        Coded<Channel>{Channel::Web, QLatin1StringView("web"), QT_TRANSLATE_NOOP("codes", "web site")},
        Coded<Channel>{Channel::Press, QLatin1StringView("press"), QT_TRANSLATE_NOOP("codes", "press")},
        Coded<Channel>{Channel::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("codes", "other")},
    };
};

/// What was sent or said to bring people to an event or to a whole series (one of the two): through which channel, on a day or over a window of days, to whom (in words, or one structure).
struct Outreach
{
    OutreachId id;
    EventId event;
    SeriesId series;
    Channel channel = Channel::Email;
    QString label;
    QDate from;
    QDate to;
    bool approximate = false;
    QString audience;
    StructureId structure;
    QString notes;
    bool afterwards = false; // it tells how the event was, and brought nobody to it

    static constexpr QLatin1StringView table{"outreach"};
    static const RecordType &type();
};

QString problemWith(const Outreach &outreach);

using RecipientId = Id<struct Recipient>;

/// A structure to which an invitation went; each once.
struct Recipient
{
    RecipientId id;
    OutreachId outreach;
    StructureId structure;

    static constexpr QLatin1StringView table{"recipient"};
    static const RecordType &type();
};

QString problemWith(const Recipient &recipient);

/// Whom one writes to, by a rule rather than one by one.
enum class RecipientRule { Members, Affiliated, CameLast, Came, Announced, Unanswered };

/// The structures that a rule means for an event or a series on a day, in the order of their ids:
/// - Members: those of `network` on that day; without one those the event is counted on;
/// - Affiliated: the members of `network` on that day and who is known to belong to it;
/// - CameLast: who was present at the last gathering held before that day, of the series where there is one;
/// - Came: who was present at the event, or at one of the series;
/// - Announced, Unanswered: who replied yes or maybe for the event, and which of its members have not replied.
std::vector<StructureId> recipientsBy(const Database &database, RecipientRule rule, EventId event, SeriesId series, QDate day, NetworkId network = {});
/// The day that is proposed for an invitation to an event: today while it is still to come; afterwards that of the last one noted
/// for it, else a month before it.
QDate dayToInvite(const Database &database, EventId event, QDate today);
/// The recipients of an invitation.
std::vector<StructureId> recipientsOf(const Database &database, OutreachId outreach);
/// Has it go to these structures and to no others.
void setRecipients(Transaction &transaction, OutreachId outreach, const std::vector<StructureId> &structures);

} // namespace maillage
