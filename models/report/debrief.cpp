#include "models/report/report.h"

#include "models/domain/text.h"
#include "models/report/parts.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

/// What one debrief is made of, whether for one event or for a series.
struct Subject
{
    SeriesId series;
    std::vector<Event> events;    // all of them, for the outreach
    std::vector<EventFacts> held;
    std::vector<Event> heldEvents;
    Totals totals;
    QString introduction;
    QString perspectives;
    QStringList hidden;
    bool isSeries = false;

    bool shows(QLatin1StringView section) const { return !hidden.contains(section); }
};

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void sortOut(Subject &subject, const Database &database)
{
    for (const Event &event : subject.events) {
        if (event.state != EventState::Held)
            continue;
        subject.held.push_back(factsOf(database, event));
        subject.heldEvents.push_back(event);
    }
}

QString kindsTitle(const std::vector<Event> &events, const QString &name)
{
    QSet<EventKind> kinds;
    for (const Event &event : events)
        kinds.insert(event.kind);
    if (events.size() < 2)
        return translate("report", "Debrief: %1").arg(name);
    switch (kinds.size() == 1 ? events.front().kind : EventKind::Other) {
    case EventKind::Visit: return translate("report", "Debrief of the visits");
    case EventKind::Apero: return translate("report", "Debrief of the network evenings");
    case EventKind::Assembly: return translate("report", "Debrief of the assemblies");
    case EventKind::Meeting: return translate("report", "Debrief of the meetings");
    case EventKind::Training: return translate("report", "Debrief of the trainings");
    case EventKind::Congress: return translate("report", "Debrief of the congresses");
    case EventKind::Call: return translate("report", "Debrief of the calls");
    case EventKind::Other: break;
    }
    return translate("report", "Debrief: %1").arg(name);
}

/// "Thursday 7 April in Guéret (Bakao)"
QString dayAndPlace(const Event &event, bool withYear)
{
    QString result = withYear ? text::longDate(event.date) : weekdayAndDay(event.date);
    if (!event.commune.isEmpty()) {
        result += u' ' + inPlace(cleanLine(event.commune, 60));
        if (!event.place.isEmpty())
            result += u" ("_s + cleanLine(event.place, 60) + u')';
    } else if (!event.place.isEmpty()) {
        result += u", "_s + cleanLine(event.place, 60);
    }
    return result;
}

QString datesLine(const std::vector<Event> &events)
{
    constexpr size_t mostNamed = 3;
    if (events.empty())
        return {};
    const bool years = events.front().date.year() != events.back().date.year();
    if (events.size() > mostNamed)
        return translate("report", "%1 events from %2 to %3")
            .arg(text::number(qint64(events.size())), text::longDate(events.front().date), text::longDate(events.back().date));
    QStringList parts;
    for (const Event &event : events)
        parts << dayAndPlace(event, years);
    return parts.join(u", "_s);
}

Document frame(const Database &database, const std::vector<Event> &events, const QString &seriesName)
{
    const Profiled profile = profiled(database);
    Document document;
    QStringList left{profile.network, seriesName};
    left.removeAll(QString());
    document.runningLeft = left.join(u" · "_s);
    if (!events.empty())
        document.runningRight = months(events.front().date, events.back().date);
    document.footer = profile.footer;
    document.author = profile.network;
    document.language = QLocale().name().section(u'_', 0, 0);
    document.keywords = QStringList{translate("report", "debrief"), profile.network, seriesName};
    document.keywords.removeAll(QString());
    return document;
}

QString notHeldNote(const std::vector<Event> &events)
{
    QStringList planned, cancelled;
    for (const Event &event : events) {
        const QString words = cleanLine(event.title, 120) + u" ("_s + text::longDate(event.date) + u')';
        if (event.state == EventState::Planned)
            planned << words;
        if (event.state == EventState::Cancelled)
            cancelled << words;
    }
    QStringList sentences;
    if (!planned.isEmpty())
        sentences << translate("report", "Still planned and not counted: %1.").arg(enumerated(planned));
    if (!cancelled.isEmpty())
        sentences << translate("report", "Cancelled and not counted: %1.").arg(enumerated(cancelled));
    return sentences.join(u' ');
}

/// What was written for the events of a series one by one stands in its debrief too.
void addWordsOfEvents(Blocks &blocks, const Subject &subject, QString Event::*words)
{
    if (!subject.isSeries)
        return;
    const QStringList names = namesOf(subject.held);
    for (size_t i = 0; i < subject.held.size(); ++i) {
        const QString &text = subject.held[i].event.*words;
        if (paragraphs(text).isEmpty())
            continue;
        blocks.push_back(Heading{names.at(qsizetype(i)), true});
        addProse(blocks, text);
    }
}

void addNumbers(Document &document, const Database &database, const Subject &subject)
{
    Blocks &blocks = document.blocks;
    if (subject.held.empty()) {
        blocks.push_back(Paragraph{translate("report", "No event of this debrief has been held yet, so there is nothing to count."), TextStyle::Soft});
    } else if (subject.shows("figures"_L1)) {
        addKeyFigures(blocks, subject.totals, subject.held);
    }
    if (subject.shows("introduction"_L1)) {
        addProse(blocks, subject.introduction);
        addWordsOfEvents(blocks, subject, &Event::introduction);
    }
    if (!subject.held.empty() && subject.shows("participation"_L1))
        addParticipation(blocks, database, subject.totals, subject.held);
    if (const QString note = notHeldNote(subject.events); !note.isEmpty())
        blocks.push_back(Paragraph{note, TextStyle::Soft});
    if (subject.shows("absences"_L1))
        addAbsences(blocks, subject.held);
}

void addWords(Document &document, const Database &database, const Subject &subject)
{
    Blocks &blocks = document.blocks;
    if (subject.shows("outreach"_L1))
        addOutreach(blocks, database, subject.series, subject.events);
    if (subject.shows("exchanges"_L1))
        addExchanges(blocks, database, subject.heldEvents);
    if (subject.shows("feedback"_L1))
        addFeedback(blocks, database, subject.heldEvents);
    if (subject.shows("perspectives"_L1)) {
        Blocks perspectives;
        addProse(perspectives, subject.perspectives);
        addWordsOfEvents(perspectives, subject, &Event::perspectives);
        if (!perspectives.empty())
            addHeading(blocks, translate("report", "Perspectives"));
        std::move(perspectives.begin(), perspectives.end(), std::back_inserter(blocks));
    }
    if (subject.shows("documents"_L1))
        addDocuments(blocks, database, subject.heldEvents);
    if (subject.shows("photos"_L1))
        addPictures(blocks, database, subject.heldEvents);
}

} // namespace

std::vector<Section> debriefSections()
{
    return {{u"figures"_s, translate("report", "Key figures")},
            {u"introduction"_s, translate("report", "Introduction")},
            {u"participation"_s, translate("report", "Participation")},
            {u"absences"_s, translate("report", "Announced and came")},
            {u"outreach"_s, translate("report", "How the invitation went round")},
            {u"exchanges"_s, translate("report", "What was said")},
            {u"feedback"_s, translate("report", "What people thought of it")},
            {u"perspectives"_s, translate("report", "Perspectives")},
            {u"documents"_s, translate("report", "Attached documents")},
            {u"photos"_s, translate("report", "In pictures")}};
}

Document debrief(const Database &database, EventId id)
{
    const Event event = eventOf(database, id);
    const auto series = find<Series>(database, event.series);
    Subject subject{event.series, {event}, {}, {}, totalsOf(database, event), event.introduction, event.perspectives, wordsOf(event.hiddenSections), false};
    sortOut(subject, database);
    Document document = frame(database, subject.events, series ? cleanLine(series->name, 60) : QString());
    document.title = cleanLine(event.title, 200);
    document.subject = translate("report", "Debrief: %1").arg(document.title);
    QStringList subtitle{translate("report", "Debrief"), dayAndPlace(event, true), hoursOf(event), announcedHoursOf(event), arrivalsOf(event)};
    subtitle.removeAll(QString());
    document.subtitle = subtitle.join(u" · "_s);
    addNumbers(document, database, subject);
    addWords(document, database, subject);
    return typeset(std::move(document));
}

Document debrief(const Database &database, SeriesId id)
{
    const Series series = seriesOf(database, id);
    Subject subject{id, load<Event>(database, u"series_id = ? ORDER BY date, announced_start, id"_s, {id.value()}),
                    {}, {}, totalsOf(database, series), series.introduction, series.perspectives, wordsOf(series.hiddenSections), true};
    sortOut(subject, database);
    const QString name = cleanLine(series.name, 60);
    Document document = frame(database, subject.heldEvents.empty() ? subject.events : subject.heldEvents, name);
    document.title = kindsTitle(subject.heldEvents, name);
    document.subject = translate("report", "Debrief: %1").arg(name);
    QStringList subtitle{document.title.contains(name) ? QString() : name, cleanLine(series.subtitle, 200), datesLine(subject.heldEvents)};
    subtitle.removeAll(QString());
    document.subtitle = subtitle.join(u" · "_s);
    addNumbers(document, database, subject);
    addWords(document, database, subject);
    return typeset(std::move(document));
}

QString debriefSeal(const Database &database, const Event &event)
{
    QCryptographicHash digest(QCryptographicHash::Sha1);
    const auto add = [&](const QString &text) { digest.addData((text + QChar(0)).toUtf8()); };
    const Document document = debrief(database, event.id);
    for (const QString &text : everyText(document))
        add(text);
    if (const auto series = find<Series>(database, event.series)) {
        for (const QString &text : {series->name, series->subtitle, series->introduction, series->perspectives, series->hiddenSections})
            add(text);
    }
    return document.language + u':' + QString::fromLatin1(digest.result().toHex().left(20));
}

bool hasChangedSinceSent(const Database &database, const Event &event)
{
    if (event.debriefSentAs.isEmpty() || !event.debriefSentOn.isValid())
        return false;
    const QString now = debriefSeal(database, event);
    return now.section(u':', 0, 0) == event.debriefSentAs.section(u':', 0, 0) && now != event.debriefSentAs;
}

} // namespace maillage::report
