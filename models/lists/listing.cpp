#include "models/lists/listing.h"

#include "models/domain/attachment.h"
#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"
#include "models/domain/text.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

using enum CellKind;

#define T(text) QT_TRANSLATE_NOOP("lists", text)

ListColumn col(const char *name, const char *title, CellKind kind = Text)
{
    return {QLatin1StringView(name), title, kind, nullptr, false};
}

ListColumn hidden(const char *name, const char *title, CellKind kind = Text)
{
    return {QLatin1StringView(name), title, kind, nullptr, true};
}

template<typename E>
ListColumn code(const char *name, const char *title)
{
    return {QLatin1StringView(name), title, Code, &codeSet<E>(), false};
}

/// What a structure is to the home network today, as list_structures says it.
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

ListColumn coded(const char *name, const char *title, const CodeSet &codes)
{
    return {QLatin1StringView(name), title, Code, &codes, false};
}

std::vector<Listing> build()
{
    return {
        {"structures"_L1, T("Structures"), {u"structure"_s, u"membership"_s, u"affiliation"_s, u"network"_s, u"profile"_s, u"attendance"_s, u"event"_s},
         {col("name", T("Structure")), hidden("key", T("Key")), hidden("short_name", T("Short name")), hidden("kind", T("Kind")),
          hidden("address", T("Address")), hidden("postcode", T("Postcode")), col("commune", T("Commune")),
          hidden("department", T("Department")), hidden("latitude", T("Latitude"), Decimal), hidden("longitude", T("Longitude"), Decimal),
          hidden("phone", T("Phone")), hidden("email", T("E-mail")), hidden("web", T("Web")), hidden("staff", T("Staff"), Number),
          coded("status", T("Status"), statusCodes()), col("affiliations", T("Other networks")),
          col("last_contact", T("Last contact"), Date), hidden("notes", T("Notes"), LongText)}},
        {"people"_L1, T("People"), {u"person"_s, u"role"_s, u"structure"_s},
         {col("given_name", T("Given name")), col("family_name", T("Family name")), hidden("key", T("Key")),
          col("structure", T("Structure")), col("role", T("Role")), col("phone", T("Phone")), col("email", T("E-mail")),
          hidden("notes", T("Notes"), LongText)}},
        {"roles"_L1, T("Roles"), {u"role"_s, u"person"_s, u"structure"_s},
         {col("person", T("Person")), col("structure", T("Structure")), col("role", T("Role")), col("from", T("From"), Date),
          col("to", T("To"), Date), hidden("notes", T("Notes"), LongText)}},
        {"networks"_L1, T("Networks"), {u"network"_s, u"membership"_s, u"profile"_s},
         {col("name", T("Network")), hidden("key", T("Key")), hidden("short_name", T("Short name")),
          code<NetworkLevel>("level", T("Level")), code<NetworkState>("state", T("State")), col("parent", T("Part of")),
          col("territory", T("Territory")), hidden("web", T("Web")), col("members", T("Members"), Number),
          hidden("home", T("This file’s network"), Flag), hidden("notes", T("Notes"), LongText)}},
        {"memberships"_L1, T("Memberships"), {u"membership"_s, u"structure"_s, u"network"_s},
         {col("structure", T("Structure")), col("network", T("Network")), code<MembershipStatus>("status", T("Status")),
          col("from", T("From"), Date), col("to", T("To"), Date), col("notes", T("Notes"), LongText)}},
        {"affiliations"_L1, T("Affiliations"), {u"affiliation"_s, u"structure"_s, u"network"_s},
         {col("structure", T("Structure")), col("network", T("Network")), code<AffiliationBasis>("basis", T("Known how")),
          col("noted_on", T("Noted on"), Date), col("notes", T("Notes"), LongText)}},
        {"series"_L1, T("Series"), {u"series"_s, u"event"_s},
         {col("name", T("Series")), hidden("key", T("Key")), col("subtitle", T("Subtitle")), col("events", T("Events"), Number),
          col("first_date", T("First"), Date), col("last_date", T("Last"), Date), hidden("notes", T("Notes"), LongText),
          hidden("introduction", T("Introduction"), LongText), hidden("perspectives", T("Perspectives"), LongText)}},
        {"events"_L1, T("Events"), {u"event"_s, u"series"_s, u"structure"_s, u"attendance"_s, u"membership"_s, u"profile"_s},
         {col("date", T("Date"), Date), code<EventKind>("kind", T("Kind")), col("title", T("Event")), hidden("key", T("Key")),
          code<EventState>("state", T("State")), col("series", T("Series")), hidden("place", T("Place")),
          hidden("place_kind", T("Kind of place")), col("commune", T("Commune")), hidden("host", T("Welcomed by")),
          hidden("announced_start", T("Announced start"), Time), hidden("announced_end", T("Announced end"), Time),
          hidden("actual_start", T("Actual start"), Time), hidden("actual_end", T("Actual end"), Time),
          hidden("estimate_low", T("At least (estimate)"), Number), hidden("estimate_high", T("At most (estimate)"), Number),
          col("announced", T("Announced"), Number), col("members_present", T("Members present"), Number),
          col("persons", T("People"), Number), hidden("notes", T("Notes"), LongText),
          hidden("introduction", T("Introduction"), LongText), hidden("perspectives", T("Perspectives"), LongText)}},
        {"attendance"_L1, T("Attendance"), {u"attendance"_s, u"event"_s, u"structure"_s, u"person"_s, u"membership"_s, u"profile"_s},
         {hidden("event", T("Event")), hidden("date", T("Date"), Date), col("structure", T("Structure")), col("person", T("Person")),
          coded("party", T("Status that day"), partyCodes()), code<Reply>("reply", T("Reply")), col("present", T("Present"), Flag),
          col("headcount", T("People"), Number), col("remark", T("Remark"), LongText)}},
        {"roll"_L1, T("Attendance sheet"), {u"attendance"_s, u"event"_s, u"structure"_s, u"person"_s, u"membership"_s, u"profile"_s},
         {col("structure", T("Structure")), hidden("commune", T("Commune")), coded("party", T("Status that day"), partyCodes()),
          code<Reply>("reply", T("Reply")), col("present", T("Present"), Flag), col("persons", T("People"), Number), col("names", T("Names"), LongText),
          col("remark", T("Remark"), LongText), hidden("listed", T("On the sheet"), Flag), hidden("announced", T("Announced"), Flag)}},
        {"outreach"_L1, T("Outreach"), {u"outreach"_s, u"event"_s, u"series"_s, u"structure"_s},
         {hidden("event", T("Event")), hidden("date", T("Date of the event"), Date), hidden("series", T("Series")), code<Channel>("channel", T("Channel")), col("label", T("What")),
          col("from", T("From"), Date), col("to", T("To"), Date), col("approximate", T("Approximate"), Flag), col("audience", T("To whom")),
          col("structure", T("Structure")), hidden("notes", T("Notes"), LongText)}},
        {"exchanges"_L1, T("Exchanges"), {u"exchange"_s, u"event"_s, u"theme"_s, u"structure"_s},
         {hidden("event", T("Event")), hidden("date", T("Date"), Date), col("theme", T("Theme")), col("said", T("What was said"), LongText),
          col("structure", T("Structure")), hidden("with_structure", T("Together with")), col("follow_up", T("Follow-up"), LongText),
          code<FollowUpState>("follow_up_state", T("State")), col("due", T("Due"), Date), hidden("done", T("Done on"), Date)}},
        {"themes"_L1, T("Themes"), {u"theme"_s, u"exchange"_s, u"event"_s},
         {col("name", T("Theme")), col("exchanges", T("Exchanges"), Number), col("to_do", T("Follow-ups to do"), Number),
          col("last_date", T("Last spoken of"), Date), col("notes", T("Notes"), LongText)}},
        {"feedback"_L1, T("Feedback"), {u"feedback"_s, u"event"_s, u"structure"_s},
         {hidden("event", T("Event")), hidden("date", T("Date"), Date), code<Tone>("tone", T("Tone")), col("said", T("What was said"), LongText),
          col("structure", T("Structure"))}},
        {"files"_L1, T("Files"), {u"attachment"_s, u"event"_s, u"structure"_s},
         {col("name", T("File")), col("caption", T("Caption")), col("media_type", T("Type")), col("bytes", T("Bytes"), Number),
          col("in_debrief", T("In the debrief"), Flag), hidden("event", T("Event")), hidden("structure", T("Structure"))}},
        {"timeline"_L1, T("Timeline"),
         {u"attendance"_s, u"event"_s, u"exchange"_s, u"theme"_s, u"feedback"_s, u"outreach"_s, u"membership"_s, u"affiliation"_s, u"network"_s, u"series"_s, u"structure"_s, u"profile"_s},
         {hidden("structure", T("Structure")), col("date", T("Date"), Date), coded("kind", T("Kind"), timelineKinds()), col("title", T("What")), coded("what", T("How"), timelineFacts()),
          col("persons", T("People"), Number), col("remark", T("Remark"), LongText)}},
    };
}
#undef T

} // namespace

QString ListColumn::heading() const
{
    return QCoreApplication::translate("lists", title);
}

QString Listing::heading() const
{
    return QCoreApplication::translate("lists", title);
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
    static const std::vector<Listing> all = build();
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

qint64 eventOfTimelineRow(const Database &database, qint64 id)
{
    return database.single(u"SELECT event_id FROM list_timeline WHERE id = ? AND event_id IS NOT NULL"_s, {id}).toLongLong();
}

qint64 rowCount(const Store &store, const Listing &listing)
{
    return store.database().single(u"SELECT count(*) FROM list_"_s + listing.name).toLongLong();
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
    return value.toString();
}

} // namespace maillage
