#include "models/domain/event.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};
} // namespace

const RecordType &Series::type()
{
    static const RecordType type = recordType<Series>({
        field<&Series::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "pdr-2022").aside(),
        field<&Series::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Series"))
            .means(QT_TRANSLATE_NOOP("import", "what the series is called"), "Parole de réseau").needed(),
        field<&Series::subtitle>("subtitle").titled(QT_TRANSLATE_NOOP("lists", "Subtitle"))
            .means(QT_TRANSLATE_NOOP("import", "a line under its name in the debrief"), "Two evenings after the visits"),
        field<&Series::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Outside school holidays").longText().aside(),
        field<&Series::introduction>("introduction").titled(QT_TRANSLATE_NOOP("lists", "Introduction"))
            .means(QT_TRANSLATE_NOOP("import", "what its debrief begins with"), "Two evenings brought people together.").longText().aside(),
        field<&Series::perspectives>("perspectives").titled(QT_TRANSLATE_NOOP("lists", "Perspectives"))
            .means(QT_TRANSLATE_NOOP("import", "what its debrief ends with"), "Another evening is planned.").longText().aside(),
        field<&Series::hiddenSections>("hidden_sections").titled(QT_TRANSLATE_NOOP("lists", "Left out of the debrief"))
    }).chosenBy({
        u"SELECT id, name, '', '', subtitle FROM series"_s,
        u"SELECT subtitle || char(31) || key FROM series WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Series created: “%1”")});
    return type;
}

const RecordType &Event::type()
{
    static const RecordType type = recordType<Event>({
        field<&Event::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "apero-gueret").aside(),
        field<&Event::series>("series_id").called("series", QT_TRANSLATE_NOOP("lists", "Series"))
            .means(QT_TRANSLATE_NOOP("import", "the series it belongs to: key or name; an unknown name makes a new series"), "Parole de réseau").orNew(),
        field<&Event::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Kind"))
            .means(QT_TRANSLATE_NOOP("import", "visit, apero, assembly, meeting, training, congress, call or other; empty: meeting"), "apero"),
        field<&Event::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Event"))
            .means(QT_TRANSLATE_NOOP("import", "what the event is called"), "Apéro-réseau de Guéret").needed(),
        field<&Event::state>("state").titled(QT_TRANSLATE_NOOP("lists", "State"))
            .means(QT_TRANSLATE_NOOP("import", "planned, held or cancelled; empty: held for a day that is past, else planned"), "held"),
        field<&Event::date>("date").titled(QT_TRANSLATE_NOOP("lists", "Date"))
            .means(QT_TRANSLATE_NOOP("import", "on which day"), "2022-04-07").needed(),
        field<&Event::announcedStart>("announced_start").titled(QT_TRANSLATE_NOOP("lists", "Announced start"))
            .means(QT_TRANSLATE_NOOP("import", "when it was to begin"), "18:00").aside(),
        field<&Event::announcedEnd>("announced_end").titled(QT_TRANSLATE_NOOP("lists", "Announced end"))
            .means(QT_TRANSLATE_NOOP("import", "when it was to end"), "20h").aside(),
        field<&Event::actualStart>("actual_start").titled(QT_TRANSLATE_NOOP("lists", "Actual start"))
            .means(QT_TRANSLATE_NOOP("import", "when it began"), "18 h").aside(),
        field<&Event::actualEnd>("actual_end").titled(QT_TRANSLATE_NOOP("lists", "Actual end"))
            .means(QT_TRANSLATE_NOOP("import", "when it ended"), "20:45").aside(),
        field<&Event::place>("place").titled(QT_TRANSLATE_NOOP("lists", "Place"))
            .means(QT_TRANSLATE_NOOP("import", "the name of the place"), "Bakao").aside(),
        field<&Event::placeKind>("place_kind").titled(QT_TRANSLATE_NOOP("lists", "Kind of place"))
            .means(QT_TRANSLATE_NOOP("import", "what sort of place"), "café associatif").aside(),
        field<&Event::commune>("commune").titled(QT_TRANSLATE_NOOP("lists", "Commune"))
            .means(QT_TRANSLATE_NOOP("import", "town or village"), "Guéret"),
        field<&Event::host>("host_id").called("host", QT_TRANSLATE_NOOP("lists", "Welcomed by"))
            .means(QT_TRANSLATE_NOOP("import", "the structure that welcomes: key or name"), "La Dynamo").aside(),
        field<&Event::network>("network_id").called("network", QT_TRANSLATE_NOOP("lists", "With network"))
            .means(QT_TRANSLATE_NOOP("import", "the other network it is held with: key or name"), "Cotravaux Grand-Est").aside(),
        field<&Event::baseNetwork>("base_network_id").called("counted_on", QT_TRANSLATE_NOOP("lists", "Counted on the members of"))
            .means(QT_TRANSLATE_NOOP("import", "the network whose members it is counted on: key or name; empty: the one it is held with, where that has members that day, else the home network"), "Cotravaux").aside(),
        field<&Event::estimateLow>("estimate_low").titled(QT_TRANSLATE_NOOP("lists", "At least (estimate)"))
            .means(QT_TRANSLATE_NOOP("import", "at least how many people, where nobody counted; or both ends at once: 35-40, about forty"), "35").aside(),
        field<&Event::estimateHigh>("estimate_high").titled(QT_TRANSLATE_NOOP("lists", "At most (estimate)"))
            .means(QT_TRANSLATE_NOOP("import", "at most how many people, where nobody counted"), "40").aside(),
        field<&Event::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "People arrived little by little").longText().aside(),
        field<&Event::introduction>("introduction").titled(QT_TRANSLATE_NOOP("lists", "Introduction"))
            .means(QT_TRANSLATE_NOOP("import", "what its debrief begins with"), "It was a full house.").longText().aside(),
        field<&Event::perspectives>("perspectives").titled(QT_TRANSLATE_NOOP("lists", "Perspectives"))
            .means(QT_TRANSLATE_NOOP("import", "what its debrief ends with"), "To be done again in the autumn.").longText().aside(),
        field<&Event::hiddenSections>("hidden_sections").titled(QT_TRANSLATE_NOOP("lists", "Left out of the debrief")),
        field<&Event::debriefSentOn>("debrief_sent_on").titled(QT_TRANSLATE_NOOP("lists", "Debrief sent on"))
            .means(QT_TRANSLATE_NOOP("import", "on which day its debrief was sent; empty: not yet"), "2022-04-29").aside(),
        field<&Event::debriefSentAs>("debrief_sent_as"),
        field<&Event::arrivedFrom>("arrived_from").titled(QT_TRANSLATE_NOOP("lists", "Arrivals from"))
            .means(QT_TRANSLATE_NOOP("import", "when the first people arrived"), "18:00").aside(),
        field<&Event::arrivedTo>("arrived_to").titled(QT_TRANSLATE_NOOP("lists", "Arrivals until"))
            .means(QT_TRANSLATE_NOOP("import", "when the last people arrived"), "18:30").aside()
    }).chosenBy({
        u"SELECT id, title, '', '', date || ' ' || place FROM event"_s,
        u"SELECT date || char(31) || place || char(31) || commune || char(31) || key FROM event WHERE id = ?"_s});
    return type;
}

QString problemWith(const Series &series)
{
    return series.name.trimmed().isEmpty() ? EventWords::tr("A series needs a name.") : QString();
}

QStringList namesOf(const Series &series)
{
    return {series.name};
}

QString problemWith(const Event &event)
{
    if (event.title.trimmed().isEmpty())
        return EventWords::tr("An event needs a title.");
    if (!event.date.isValid())
        return EventWords::tr("Say on which day the event takes place, for instance 07/04/2022.");
    if (event.estimateLow.has_value() != event.estimateHigh.has_value())
        return EventWords::tr("An estimate has two ends: at least and at most how many people.");
    if (event.estimateLow && (*event.estimateLow < 0 || *event.estimateHigh < *event.estimateLow))
        return EventWords::tr("The estimate says at most fewer people than at least.");
    if (event.estimateHigh && *event.estimateHigh > ranges::mostPeople)
        return EventWords::tr("An estimate is of at most %1 people.").arg(text::number(ranges::mostPeople));
    if (event.arrivedTo.isValid() && event.arrivedFrom.isValid() && event.arrivedTo < event.arrivedFrom)
        return EventWords::tr("The last people arrived before the first.");
    return {};
}

QStringList namesOf(const Event &event)
{
    return {event.title};
}

void Event::setEstimate(const std::optional<Headcount> &people)
{
    estimateLow = people ? std::optional(int(people->low)) : std::nullopt;
    estimateHigh = people ? std::optional(int(people->high)) : std::nullopt;
}

bool isGathering(EventKind kind)
{
    return kind != EventKind::Visit && kind != EventKind::Call;
}

QList<EventKind> gatheringKinds()
{
    QList<EventKind> kinds;
    for (const auto &coded : Codes<EventKind>::values) {
        if (isGathering(coded.value))
            kinds << coded.value;
    }
    return kinds;
}

NetworkId baseOf(const Database &database, EventId event)
{
    return fromSql<NetworkId>(database.single(QStringLiteral("SELECT base_id FROM counted_event WHERE id = ?"), {event.value()}));
}

namespace {

/// A title that names its month or year names those of the other day: “Soirée d’avril 2022”, “Soirée de mai 2022”.
QString titleOn(QString title, QDate from, QDate to)
{
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
        const QString before = locale.standaloneMonthName(from.month()), after = locale.standaloneMonthName(to.month());
        const QRegularExpression month(QStringLiteral("(\\bde |\\bd[’'])?\\b%1\\b").arg(before), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch found = month.match(title);
        if (!found.hasMatch())
            continue;
        const bool elides = QStringLiteral("ao").contains(after.at(0)); // d’avril, d’août, d’octobre
        const QString lead = found.capturedLength(1) == 0 ? QString() : elides ? QStringLiteral("d’") : QStringLiteral("de ");
        const bool isCapital = found.captured(0).at(found.capturedLength(1)).isUpper();
        title.replace(found.capturedStart(), found.capturedLength(), lead + (isCapital ? after.left(1).toUpper() + after.mid(1) : after));
        break;
    }
    return title.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(from.year())), QString::number(to.year()));
}

} // namespace

Event eventLike(const Database &database, const Event &other, QDate today)
{
    Event event;
    event.series = other.series;
    event.kind = other.kind;
    event.announcedStart = other.announcedStart;
    event.announcedEnd = other.announcedEnd;
    event.place = other.place;
    event.placeKind = other.placeKind;
    event.commune = other.commune;
    event.host = other.host;
    event.network = other.network;
    event.baseNetwork = other.baseNetwork;
    constexpr qint64 fourWeeks = 28;
    const QDate before = other.series ? fromSql<QDate>(database.single(QStringLiteral("SELECT max(date) FROM event WHERE series_id = ? AND date < ?"), {toSql(other.series), toSql(other.date)})) : QDate();
    const qint64 days = before.isValid() ? before.daysTo(other.date) : fourWeeks;
    event.date = other.date.addDays(days);
    if (event.date <= today) // the same weekday, as near as can be
        event.date = event.date.addDays((event.date.daysTo(today) / days + 1) * days);
    event.title = titleOn(other.title, other.date, event.date);
    return event;
}

std::vector<Event> heldEvents(const Database &database, SeriesId series)
{
    return load<Event>(database, QStringLiteral("series_id = ? AND state = 'held' ORDER BY date, id"), {series.value()});
}

} // namespace maillage
