#include "models/domain/event.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace maillage {

namespace {
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};
} // namespace

QString problemWith(const Series &series)
{
    return series.name.trimmed().isEmpty() ? EventWords::tr("A series needs a name.") : QString();
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
