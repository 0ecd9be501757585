#include "models/report/parts.h"

#include "models/domain/outreach.h"
#include "models/domain/text.h"
#include "models/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

constexpr size_t mostDrawn = 14;

std::vector<Outreach> outreachFor(const Database &database, SeriesId series, const std::vector<Event> &events)
{
    std::vector<Outreach> result;
    if (series)
        result = load<Outreach>(database, u"series_id = ?"_s, {series.value()});
    // What went out for the series brought people to each of its events that was still to come; afterwards, as its debrief, to none.
    QDate last;
    for (const Event &event : events)
        last = std::max(last, event.date);
    std::erase_if(result, [&](const Outreach &one) { return one.from > last; });
    for (const Event &event : events) {
        for (Outreach &outreach : load<Outreach>(database, u"event_id = ?"_s, {event.id.value()})) {
            if (outreach.from <= event.date) // what went out afterwards, as the debrief itself, brought nobody
                result.push_back(std::move(outreach));
        }
    }
    std::erase_if(result, [](const Outreach &one) { return one.afterwards; });
    std::sort(result.begin(), result.end(), [](const Outreach &a, const Outreach &b) { return std::pair(a.from, a.id) < std::pair(b.from, b.id); });
    return result;
}

QString nameOf(const Outreach &outreach)
{
    return outreach.label.isEmpty() ? labelOf(outreach.channel) : cleanLine(outreach.label, 80);
}

QString whenOf(const Outreach &outreach)
{
    if (outreach.approximate)
        return roughly(outreach.from, outreach.to);
    return outreach.to.isValid() && outreach.to != outreach.from ? text::shortDate(outreach.from) + u" – "_s + text::shortDate(outreach.to)
                                                                  : text::shortDate(outreach.from);
}

QString audienceOf(const Database &database, const Outreach &outreach)
{
    const int recipients = int(recipientsOf(database, outreach.id).size());
    QStringList parts{structureName(database, outreach.structure), cleanLine(outreach.audience, 200),
                      recipients == 0 ? QString() : QCoreApplication::translate("report", "%n structure(s)", nullptr, recipients)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Timeline timelineOf(const std::vector<Outreach> &outreach, const std::vector<Event> &events)
{
    Timeline timeline;
    QStringList sentences;
    for (const Outreach &one : outreach) {
        QString label = nameOf(one);
        if (one.approximate && one.to.isValid())
            label += u", "_s + roughly(one.from, one.to);
        timeline.marks.push_back({label, codeOf(one.channel), one.from, one.to, one.approximate});
        sentences << nameOf(one) + u" ("_s + whenOf(one) + u')';
    }
    for (const Event &event : events) {
        timeline.events.push_back(event.date);
        sentences << cleanLine(event.title, 80) + u" ("_s + text::shortDate(event.date) + u')';
    }
    timeline.description = enumerated(sentences);
    return timeline;
}

Table tableOf(const Database &database, const std::vector<Outreach> &outreach)
{
    Table table;
    table.columns = {{translate("report", "When"), false, 0.8}, {translate("report", "Through"), false, 0.7}, {translate("report", "What"), false, 1.4}, {translate("report", "To whom"), false, 1}};
    for (const Outreach &one : outreach) {
        const auto plain = [](const QString &text) { return Cell{{text, TextStyle::Plain}}; };
        table.rows.push_back({{plain(whenOf(one)), plain(labelOf(one.channel)), plain(cleanLine(one.label)), plain(audienceOf(database, one))}, false, false});
    }
    return table;
}

QString audienceNote(const Database &database, const std::vector<Outreach> &outreach)
{
    QStringList parts;
    for (const Outreach &one : outreach) {
        if (const QString audience = audienceOf(database, one); !audience.isEmpty())
            parts << nameOf(one) + u" ("_s + audience + u')';
    }
    return parts.isEmpty() ? QString() : translate("report", "To whom: %1.").arg(enumerated(parts));
}

} // namespace

void addOutreach(Blocks &blocks, const Database &database, SeriesId series, const std::vector<Event> &events)
{
    const std::vector<Outreach> outreach = outreachFor(database, series, events);
    if (outreach.empty())
        return;
    addHeading(blocks, translate("report", "How the invitation went round"));
    if (outreach.size() > mostDrawn) {
        blocks.push_back(tableOf(database, outreach));
        return;
    }
    blocks.push_back(timelineOf(outreach, events));
    if (const QString note = audienceNote(database, outreach); !note.isEmpty())
        blocks.push_back(Paragraph{note, TextStyle::Soft});
}

} // namespace maillage::report
