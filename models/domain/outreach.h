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

    static constexpr QLatin1StringView table{"outreach"};
    static constexpr auto columns()
    {
        return std::tuple{column("event_id", &Outreach::event), column("series_id", &Outreach::series),
                          column("channel", &Outreach::channel), column("label", &Outreach::label),
                          column("from_date", &Outreach::from), column("to_date", &Outreach::to),
                          column("approximate", &Outreach::approximate), column("audience", &Outreach::audience),
                          column("structure_id", &Outreach::structure), column("notes", &Outreach::notes)};
    }
};

QString problemWith(const Outreach &outreach);

} // namespace maillage
