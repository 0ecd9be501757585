#include "models/exchange/schoolcalendar.h"

#include "models/domain/calendar.h"
#include "models/domain/text.h"
#include "models/exchange/importer.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class SchoolCalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Calendars = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

QDate dayOf(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

/// The name of the whole calendar, which is a property of its own that no standard knows.
QString nameOf(icalcomponent *calendar)
{
    for (auto *property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-WR-CALNAME") == 0)
            return QString::fromUtf8(icalproperty_get_value_as_string(property));
    }
    return {};
}

/// "Zone A", "Zones A B C", "Zones A/B", "Zone-A", "zones A, B et C"; or the academies that are named.
QList<Zone> zonesIn(const QString &text)
{
    static const QRegularExpression list(u"\\bzones?[\\s-]+([abc](?:(?:\\s*[,/&-]\\s*|\\s+et\\s+|\\s+)[abc])*)\\b"_s);
    QList<Zone> zones;
    const auto add = [&zones](Zone zone) {
        if (!zones.contains(zone))
            zones << zone;
    };
    const QString folded = text::folded(text);
    if (const auto match = list.match(folded); match.hasMatch()) {
        for (const QChar letter : match.captured(1)) {
            if (letter == u'a' || letter == u'b' || letter == u'c')
                add(letter == u'a' ? Zone::A : letter == u'b' ? Zone::B : Zone::C);
        }
        return zones;
    }
    for (const QString &name : text.split(u',')) {
        if (const std::optional<Zone> zone = calendar::zoneOfAcademy(name))
            add(*zone);
    }
    return zones;
}

QList<Zone> zonesOf(icalcomponent *event, const QString &calendarName)
{
    const QString summary = QString::fromUtf8(icalcomponent_get_summary(event));
    const QString location = QString::fromUtf8(icalcomponent_get_location(event));
    for (const QString &text : {summary, location}) {
        if (const QList<Zone> zones = zonesIn(text); !zones.isEmpty())
            return zones;
    }
    if (text::folded(summary + location).contains(u"corse"_s))
        return {};
    return zonesIn(calendarName);
}

bool isHoliday(const QString &summary)
{
    const QString folded = text::folded(summary);
    return text::matches(folded, {u"vacances"_s}) || text::matches(folded, {u"pont"_s}) || text::matches(folded, {u"holidays"_s});
}

/// Holidays of one zone, in the parts that the calendar gives them.
struct Parts
{
    QString name;
    Zone zone;
    QMap<QDate, QDate> days; // first → last
};

QString schoolYearOf(QDate first)
{
    const int start = first.month() >= 9 ? first.year() : first.year() - 1;
    return u"%1-%2"_s.arg(start).arg(start + 1);
}

void collect(icalcomponent *calendar, QMap<QString, Parts> &all)
{
    const QString name = nameOf(calendar);
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const QString summary = QString::fromUtf8(icalcomponent_get_summary(event));
        const QDate first = dayOf(icalcomponent_get_dtstart(event));
        const QDate last = dayOf(icalcomponent_get_dtend(event)).addDays(-1);
        if (!isHoliday(summary) || !first.isValid() || !last.isValid() || last < first)
            continue;
        const QString holiday = calendar::schoolHolidayCode(summary.section(u" - "_s, 0, 0));
        for (const Zone zone : zonesOf(event, name)) {
            Parts &parts = all[schoolYearOf(first) + u'\t' + holiday + u'\t' + codeOf(zone)];
            parts.name = holiday;
            parts.zone = zone;
            parts.days[first] = std::max(last, parts.days.value(first));
        }
    }
}

} // namespace

bool isICalendar(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(200).trimmed();
    return start.startsWith("BEGIN:VCALENDAR") || start.startsWith("\xef\xbb\xbf" "BEGIN:VCALENDAR");
}

csv::Table schoolCalendar(const QByteArray &ics)
{
    QByteArray text = ics;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const Calendars root(icalparser_parse_string(text.constData()), icalcomponent_free);
    QMap<QString, Parts> all;
    if (root && icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        collect(root.get(), all);
    } else if (root) {
        for (auto *one = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); one;
             one = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            collect(one, all);
    }
    if (all.isEmpty())
        throw Failure(SchoolCalendarWords::tr("This calendar holds no school holidays of zone A, B or C. Choose the one that the ministry publishes."));
    csv::Table table;
    table.header = {1, {u"school_year"_s, u"holiday"_s, u"zone"_s, u"first_day"_s, u"last_day"_s}};
    for (const Parts &parts : std::as_const(all)) {
        const QDate last = *std::max_element(parts.days.cbegin(), parts.days.cend());
        table.rows.push_back({int(table.rows.size()) + 2,
                              {schoolYearOf(parts.days.firstKey()), parts.name, codeOf(parts.zone),
                               parts.days.firstKey().toString(Qt::ISODate), last.toString(Qt::ISODate)}});
    }
    return table;
}

std::vector<Importable> calendarImportables()
{
    Register<SchoolHoliday> holidays{"school-holidays"_L1,
        {{"school_year", [](SchoolHoliday &h, const ImportCell &cell) {
                      h.schoolYear = cell.text();
                      h.schoolYear.replace(u'/', u'-').replace(u'–', u'-').remove(u' ');
                  }},
         {"holiday", [](SchoolHoliday &h, const ImportCell &cell) { h.holiday = calendar::schoolHolidayCode(cell.text()); }},
         "zone", "first_day", "last_day"}};
    holidays.identities = [](const SchoolHoliday &h) { return QStringList{identity(h.schoolYear, h.holiday, h.zone)}; };
    Register<SpecialDay> special{"special-days"_L1,
        {"name", "first_day", "last_day", "worked"}};
    special.identities = [](const SpecialDay &day) { return QStringList{identity(day.name, day.firstDay)}; };
    return {importable(holidays), importable(special)};
}

} // namespace maillage
