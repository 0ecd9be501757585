#include "models/lists/listing.h"

#include "models/domain/attachment.h"
#include "models/domain/filename.h"
#include "models/domain/attendance.h"
#include "models/domain/calendar.h"
#include "models/domain/clock.h"
#include "models/domain/exchange.h"
#include "models/domain/headcount.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"
#include "models/domain/resource.h"
#include "models/domain/text.h"
#include "models/lists/columns.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

using enum CellKind;
using namespace columns;

/// What a structure is today to the home network, or else to another one, as list_structures says it.
const CodeSet &statusCodes()
{
    static const CodeSet set = [] {
        CodeSet result = codeSet<MembershipStatus>();
        result.items.append({"former"_L1, QT_TRANSLATE_NOOP("codes", "left")});
        return result;
    }();
    return set;
}

const CodeSet &partyCodes()
{
    static const CodeSet set{{{"member"_L1, QT_TRANSLATE_NOOP("codes", "member")},
                              {"associate"_L1, QT_TRANSLATE_NOOP("codes", "associate")},
                              {"partner"_L1, QT_TRANSLATE_NOOP("codes", "partner")},
                              {"host"_L1, QT_TRANSLATE_NOOP("codes", "host network")},
                              {"group"_L1, QT_TRANSLATE_NOOP("codes", "group without structure")},
                              {"other"_L1, QT_TRANSLATE_NOOP("codes", "other")}}};
    return set;
}

const CodeSet &timelineKinds()
{
    static const CodeSet set = [] {
        CodeSet result = codeSet<EventKind>();
        result.items.append({"exchange"_L1, QT_TRANSLATE_NOOP("codes", "exchange")});
        result.items.append({"feedback"_L1, QT_TRANSLATE_NOOP("codes", "feedback")});
        result.items.append({"outreach"_L1, QT_TRANSLATE_NOOP("codes", "invitation")});
        result.items.append({"membership"_L1, QT_TRANSLATE_NOOP("codes", "membership")});
        result.items.append({"affiliation"_L1, QT_TRANSLATE_NOOP("codes", "affiliation")});
        return result;
    }();
    return set;
}

const CodeSet &timelineFacts()
{
    static const CodeSet set = [] {
        CodeSet result{{{"present"_L1, QT_TRANSLATE_NOOP("codes", "present")},
                        {"announced"_L1, QT_TRANSLATE_NOOP("codes", "announced")},
                        {"announced-absent"_L1, QT_TRANSLATE_NOOP("codes", "announced, absent")},
                        {"invited"_L1, QT_TRANSLATE_NOOP("codes", "listed")},
                        {"cancelled"_L1, QT_TRANSLATE_NOOP("codes", "cancelled")},
                        {"exchange"_L1, QT_TRANSLATE_NOOP("codes", "exchange")},
                        {"joined-member"_L1, QT_TRANSLATE_NOOP("codes", "joined as a member")},
                        {"joined-associate"_L1, QT_TRANSLATE_NOOP("codes", "joined as an associate")},
                        {"joined-partner"_L1, QT_TRANSLATE_NOOP("codes", "became a partner")},
                        {"joined-candidate"_L1, QT_TRANSLATE_NOOP("codes", "became a candidate")},
                        {"joined-host"_L1, QT_TRANSLATE_NOOP("codes", "became the host")},
                        {"left-member"_L1, QT_TRANSLATE_NOOP("codes", "membership ended")},
                        {"left-associate"_L1, QT_TRANSLATE_NOOP("codes", "association ended")},
                        {"left-partner"_L1, QT_TRANSLATE_NOOP("codes", "partnership ended")},
                        {"left-candidate"_L1, QT_TRANSLATE_NOOP("codes", "candidacy ended")},
                        {"left-host"_L1, QT_TRANSLATE_NOOP("codes", "stopped being the host")}}};
        result.items += codeSet<Tone>().items + codeSet<Channel>().items + codeSet<AffiliationBasis>().items;
        return result;
    }();
    return set;
}

/// As Change::Kind.
const CodeSet &changeKinds()
{
    static const CodeSet set{{{"edit"_L1, QT_TRANSLATE_NOOP("codes", "edit")},
                              {"undo"_L1, QT_TRANSLATE_NOOP("codes", "undo")},
                              {"redo"_L1, QT_TRANSLATE_NOOP("codes", "redo")},
                              {"take-back"_L1, QT_TRANSLATE_NOOP("codes", "taken back")},
                              {"fill"_L1, QT_TRANSLATE_NOOP("codes", "filled in")}}};
    return set;
}

std::vector<Listing> build()
{
    return {
        {"structures"_L1, QT_TRANSLATE_NOOP("lists", "Structures"), {u"structure"_s, u"membership"_s, u"affiliation"_s, u"network"_s, u"profile"_s, u"attendance"_s, u"event"_s},
         of(Structure::type(), {"name", "key", "short_name", "kind", "address", "postcode", "commune", "department",
             "latitude", "longitude", "phone", "email", "web", "staff",
             coded("status", QT_TRANSLATE_NOOP("lists", "Status"), statusCodes()),
             col("network", QT_TRANSLATE_NOOP("lists", "Network")),
             hidden("home", QT_TRANSLATE_NOOP("lists", "In this file’s network"), Flag),
             col("affiliations", QT_TRANSLATE_NOOP("lists", "Other networks")),
             col("last_contact", QT_TRANSLATE_NOOP("lists", "Last contact"), Date), "notes"})},
        {"people"_L1, QT_TRANSLATE_NOOP("lists", "People"), {u"person"_s, u"role"_s, u"structure"_s},
         of(Person::type(), {"given_name", "family_name", "key",
             naming("structure", QT_TRANSLATE_NOOP("lists", "Structure"), Structure::type(), "structure_ids"),
             col("role", QT_TRANSLATE_NOOP("lists", "Role")), "phone", "email", "notes"})},
        {"roles"_L1, QT_TRANSLATE_NOOP("lists", "Roles"), {u"role"_s, u"person"_s, u"structure"_s},
         of(Role::type(), {"person", "structure", "role", "from", "to", "notes"})},
        {"networks"_L1, QT_TRANSLATE_NOOP("lists", "Networks"), {u"network"_s, u"membership"_s, u"profile"_s, u"event"_s},
         of(Network::type(), {"name", "key", "short_name", "level", "state", "parent", "territory", "web",
             col("members", QT_TRANSLATE_NOOP("lists", "Members"), Number),
             col("last_event", QT_TRANSLATE_NOOP("lists", "Last event with it"), Date),
             hidden("home", QT_TRANSLATE_NOOP("lists", "This file’s network"), Flag), "notes"})},
        {"memberships"_L1, QT_TRANSLATE_NOOP("lists", "Memberships"), {u"membership"_s, u"structure"_s, u"network"_s},
         of(Membership::type(), {"structure", "network", "status", "from", "to", "notes"})},
        {"affiliations"_L1, QT_TRANSLATE_NOOP("lists", "Affiliations"), {u"affiliation"_s, u"structure"_s, u"network"_s},
         of(Affiliation::type(), {"structure", "network", "basis", "noted_on", "notes"})},
        {"series"_L1, QT_TRANSLATE_NOOP("lists", "Series of events"), {u"series"_s, u"event"_s},
         of(Series::type(), {"name", "key", "subtitle", col("events", QT_TRANSLATE_NOOP("lists", "Events"), Number),
             col("first_date", QT_TRANSLATE_NOOP("lists", "First"), Date),
             col("last_date", QT_TRANSLATE_NOOP("lists", "Last"), Date), "notes", "introduction", "perspectives"})},
        {"events"_L1, QT_TRANSLATE_NOOP("lists", "Events"), {u"event"_s, u"series"_s, u"network"_s, u"structure"_s, u"attendance"_s, u"membership"_s, u"profile"_s},
         of(Event::type(), {"date", "kind", "title", "key", "state", "series", "place", "place_kind", "commune",
             "host", "network", "counted_on", "announced_start", "announced_end", "actual_start", "actual_end",
             "estimate_low", "estimate_high", col("announced", QT_TRANSLATE_NOOP("lists", "Announced"), Number),
             col("members_present", QT_TRANSLATE_NOOP("lists", "Members present"), Number),
             people("persons", QT_TRANSLATE_NOOP("lists", "People"), "persons_high"),
             hidden("persons_high", QT_TRANSLATE_NOOP("lists", "People (at most)"), Number), "notes", "introduction",
             "perspectives", "debrief_sent_on", "arrived_from", "arrived_to"})},
        {"attendance"_L1, QT_TRANSLATE_NOOP("lists", "Attendance"), {u"attendance"_s, u"event"_s, u"structure"_s, u"person"_s, u"membership"_s, u"profile"_s},
         of(Attendance::type(), {"event", hidden("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), "structure",
             "person", "group", coded("party", QT_TRANSLATE_NOOP("lists", "Status that day"), partyCodes()), "reply",
             "expected", "expected_high", "present",
             people("headcount", QT_TRANSLATE_NOOP("lists", "People"), "headcount_high"), "headcount_high", "remark"})},
        {"roll"_L1, QT_TRANSLATE_NOOP("lists", "Attendance sheet"), {u"attendance"_s, u"event"_s, u"structure"_s, u"person"_s, u"membership"_s, u"profile"_s},
         {naming("structure", QT_TRANSLATE_NOOP("lists", "Structure"), Structure::type(), "structure_id"), hidden("commune", QT_TRANSLATE_NOOP("lists", "Commune")), coded("party", QT_TRANSLATE_NOOP("lists", "Status that day"), partyCodes()),
          code<Reply>("reply", QT_TRANSLATE_NOOP("lists", "Reply")), people("expected", QT_TRANSLATE_NOOP("lists", "Expected"), "expected_high"), hidden("expected_high", QT_TRANSLATE_NOOP("lists", "Expected (at most)"), Number), col("present", QT_TRANSLATE_NOOP("lists", "Present"), Flag),
          people("persons", QT_TRANSLATE_NOOP("lists", "People"), "persons_high"), hidden("persons_high", QT_TRANSLATE_NOOP("lists", "People (at most)"), Number), col("names", QT_TRANSLATE_NOOP("lists", "Names"), LongText),
          col("remark", QT_TRANSLATE_NOOP("lists", "Remark"), LongText), hidden("listed", QT_TRANSLATE_NOOP("lists", "On the sheet"), Flag), hidden("announced", QT_TRANSLATE_NOOP("lists", "Announced"), Flag)}},
        {"outreach"_L1, QT_TRANSLATE_NOOP("lists", "Outreach"), {u"outreach"_s, u"recipient"_s, u"event"_s, u"series"_s, u"structure"_s},
         of(Outreach::type(), {"event", hidden("date", QT_TRANSLATE_NOOP("lists", "Date of the event"), Date),
             "series", "channel", "label", "from", "to", "approximate", "audience", "structure",
             col("sent_to", QT_TRANSLATE_NOOP("lists", "Recipients"), Number),
             hidden("recipients", QT_TRANSLATE_NOOP("lists", "Recipients by name"), LongText), "notes", "afterwards"})},
        {"exchanges"_L1, QT_TRANSLATE_NOOP("lists", "Exchanges"), {u"exchange"_s, u"event"_s, u"theme"_s, u"structure"_s, u"person"_s},
         of(Exchange::type(), {"event", hidden("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), "theme", "said",
             "structure", "with_structure", "follow_up", "follow_up_state", "follow_up_person", "due", "done"})},
        {"themes"_L1, QT_TRANSLATE_NOOP("lists", "Themes"), {u"theme"_s, u"exchange"_s, u"event"_s},
         of(Theme::type(), {"name", col("exchanges", QT_TRANSLATE_NOOP("lists", "Exchanges"), Number),
             col("to_do", QT_TRANSLATE_NOOP("lists", "Follow-ups to do"), Number),
             col("last_date", QT_TRANSLATE_NOOP("lists", "Last spoken of"), Date), "notes"})},
        {"feedback"_L1, QT_TRANSLATE_NOOP("lists", "Feedback"), {u"feedback"_s, u"event"_s, u"structure"_s},
         of(Feedback::type(), {"event", hidden("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), "tone", "said",
             "structure"})},
        {"files"_L1, QT_TRANSLATE_NOOP("lists", "Files"), {u"attachment"_s, u"event"_s, u"structure"_s, u"resource"_s},
         of(Attachment::type(), {fileName("name", QT_TRANSLATE_NOOP("lists", "File")), "caption", "media_type",
             col("bytes", QT_TRANSLATE_NOOP("lists", "Bytes"), Number), "in_debrief", "event", "structure", "resource"})},
        {"resources"_L1, QT_TRANSLATE_NOOP("lists", "Resources"),
         {u"resource"_s, u"resource_origin"_s, u"attachment"_s, u"structure"_s, u"person"_s, u"event"_s, u"action"_s},
         of(Resource::type(), {"title", "key", "kind", "summary", "words", "structure", "contact", "date", "link", "licence",
                               col("files", QT_TRANSLATE_NOOP("lists", "Files"), Number), hidden("events", QT_TRANSLATE_NOOP("lists", "From the events"), LongText),
                               hidden("actions", QT_TRANSLATE_NOOP("lists", "From the actions"), LongText), "notes"})},
        {"resource-origins"_L1, QT_TRANSLATE_NOOP("lists", "What resources came from"), {u"resource_origin"_s, u"resource"_s, u"event"_s, u"action"_s},
         of(ResourceOrigin::type(), {hidden("resource", QT_TRANSLATE_NOOP("lists", "Resource")), col("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), "event", "action"})},
        {"school-holidays"_L1, QT_TRANSLATE_NOOP("lists", "School holidays added"), {u"school_holiday"_s},
         of(SchoolHoliday::type(), {"school_year", "holiday", "zone", "first_day", "last_day"})},
        {"special-days"_L1, QT_TRANSLATE_NOOP("lists", "Closed and worked days"), {u"special_day"_s},
         of(SpecialDay::type(), {"name", "first_day", "last_day", "worked"})},
        {"changes"_L1, QT_TRANSLATE_NOOP("lists", "History"), {u"change"_s},
         {col("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), col("time", QT_TRANSLATE_NOOP("lists", "Time"), CellKind::Time),
          col("title", QT_TRANSLATE_NOOP("lists", "What was done")), coded("kind", QT_TRANSLATE_NOOP("lists", "How"), changeKinds()), hidden("at", QT_TRANSLATE_NOOP("lists", "Moment (UTC)"))}},
        {"timeline"_L1, QT_TRANSLATE_NOOP("lists", "Timeline"),
         {u"attendance"_s, u"event"_s, u"exchange"_s, u"theme"_s, u"feedback"_s, u"outreach"_s, u"recipient"_s, u"membership"_s, u"affiliation"_s, u"network"_s, u"series"_s, u"structure"_s, u"profile"_s},
         {hidden("structure", QT_TRANSLATE_NOOP("lists", "Structure")), col("date", QT_TRANSLATE_NOOP("lists", "Date"), Date), coded("kind", QT_TRANSLATE_NOOP("lists", "Kind"), timelineKinds()), col("title", QT_TRANSLATE_NOOP("lists", "What")), coded("what", QT_TRANSLATE_NOOP("lists", "How"), timelineFacts()),
          people("persons", QT_TRANSLATE_NOOP("lists", "People"), "persons_high"), hidden("persons_high", QT_TRANSLATE_NOOP("lists", "People (at most)"), Number), col("remark", QT_TRANSLATE_NOOP("lists", "Remark"), LongText)}},
    };
}
} // namespace

QString ListColumn::heading() const
{
    return QCoreApplication::translate("lists", title);
}

QString Listing::heading() const
{
    return QCoreApplication::translate("lists", title);
}

QString Listing::view() const
{
    return u"list_"_s + QString(name).replace(u'-', u'_');
}

int Listing::column(QLatin1StringView wanted) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == wanted)
            return int(i);
    }
    return -1;
}

const std::vector<Listing> &listings()
{
    static const std::vector<Listing> all = [] {
        std::vector<Listing> result = build();
        for (Listing &listing : planListings())
            result.push_back(std::move(listing));
        return result;
    }();
    return all;
}

const Listing *listingNamed(const QString &name)
{
    for (const Listing &listing : listings()) {
        if (listing.name == name)
            return &listing;
    }
    return nullptr;
}

const Listing &listing(QLatin1StringView name)
{
    const Listing *found = listingNamed(name);
    Q_ASSERT(found);
    return *found;
}

void setToday(const Database &database, QDate day)
{
    database.query(u"UPDATE temp.today SET day = ?"_s, {toSql(day)});
}

Query rowsOn(QDate day, const Database &database, const Listing &listing, const QString &columns, const QString &rest)
{
    setToday(database, day);
    return database.query(u"SELECT %1 FROM %2 %3"_s.arg(columns, listing.view(), rest));
}

Query rowsOf(const Database &database, const Listing &listing, const QString &columns, const QString &rest, const QVariantList &values)
{
    setToday(database, clock::today());
    return database.query(u"SELECT %1 FROM %2 %3"_s.arg(columns, listing.view(), rest), values);
}

qint64 eventOfTimelineRow(const Database &database, qint64 id)
{
    return database.single(u"SELECT event_id FROM list_timeline WHERE id = ? AND event_id IS NOT NULL"_s, {id}).toLongLong();
}

qint64 rowCount(const Database &database, const Listing &listing)
{
    return database.single(u"SELECT count(*) FROM "_s + listing.view()).toLongLong();
}

QString displayText(const ListColumn &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (column.kind) {
    case Number: return text::number(value.toLongLong());
    case Decimal: return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case Date: return text::shortDate(fromSql<QDate>(value));
    case Time: return text::time(fromSql<QTime>(value));
    case Code: return column.codes->label(value.toString());
    case Flag: return value.toInt() != 0 ? QCoreApplication::translate("lists", "yes") : QString();
    case Text:
    case LongText: break;
    }
    return column.fileName ? safeFileName(value.toString()) : inOneDirection(value.toString());
}

QString displayText(const Listing &listing, int column, const QVariantList &cells)
{
    const ListColumn &shown = listing.columns[size_t(column)];
    const QVariant &value = cells.at(column);
    if (shown.high.isEmpty() || value.isNull())
        return displayText(shown, value);
    const QVariant high = cells.value(listing.column(shown.high));
    return headcount::text({value.toLongLong(), high.isNull() ? value.toLongLong() : high.toLongLong()});
}

} // namespace maillage
