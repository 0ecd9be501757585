#include "models/report/parts.h"

#include "models/domain/attachment.h"
#include "models/domain/exchange.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

template<typename R>
std::vector<R> ofEvents(const Database &database, const std::vector<Event> &events, const QString &condition)
{
    std::vector<R> result;
    for (const Event &event : events) {
        for (R &record : load<R>(database, condition, {event.id.value()}))
            result.push_back(std::move(record));
    }
    return result;
}

Cell proseCell(const QString &typed)
{
    Cell cell;
    for (const QString &paragraph : paragraphs(typed))
        cell.push_back({paragraph, TextStyle::Plain});
    return cell;
}

Cell saidCell(const Database &database, const Exchange &exchange)
{
    Cell cell = proseCell(exchange.said);
    QStringList who{structureName(database, exchange.structure), structureName(database, exchange.withStructure)};
    who.removeAll(QString());
    if (!who.isEmpty())
        cell.push_back({listed(who), TextStyle::Soft});
    return cell;
}

QString stateOf(const Exchange &exchange)
{
    const auto on = [](const char *dated, const char *undated, QDate day) {
        return day.isValid() ? translate("report", dated).arg(text::shortDate(day)) : translate("report", undated);
    };
    switch (exchange.followUpState) {
    case FollowUpState::Todo: return on(QT_TRANSLATE_NOOP("report", "to do by %1"), QT_TRANSLATE_NOOP("report", "to do"), exchange.dueDate);
    case FollowUpState::Done: return on(QT_TRANSLATE_NOOP("report", "done on %1"), QT_TRANSLATE_NOOP("report", "done"), exchange.doneDate);
    case FollowUpState::Dropped: return translate("report", "dropped");
    case FollowUpState::None: break;
    }
    return {};
}

Cell followUpCell(const Database &database, const Exchange &exchange)
{
    Cell cell = proseCell(exchange.followUp);
    if (const auto person = find<Person>(database, exchange.followUpPerson))
        cell.push_back({cleanLine(displayName(*person), 80), TextStyle::Soft});
    if (const QString state = stateOf(exchange); !state.isEmpty())
        cell.push_back({state, TextStyle::Soft});
    return cell;
}

/// In the order of their themes' first appearance, so that what was said about one theme stands together.
void sortByTheme(std::vector<Exchange> &exchanges)
{
    QHash<ThemeId, qsizetype> order;
    for (const Exchange &exchange : exchanges) {
        if (exchange.theme && !order.contains(exchange.theme))
            order.insert(exchange.theme, order.size());
    }
    const auto rank = [&](const Exchange &exchange) { return exchange.theme ? order.value(exchange.theme) : order.size(); };
    std::stable_sort(exchanges.begin(), exchanges.end(), [&](const Exchange &a, const Exchange &b) { return rank(a) < rank(b); });
}

} // namespace

void addHeading(Blocks &blocks, const QString &title)
{
    blocks.push_back(Heading{title, false});
}

void addProse(Blocks &blocks, const QString &typed)
{
    Bullets bullets;
    const auto flush = [&] {
        if (!bullets.items.empty())
            blocks.push_back(std::exchange(bullets, {}));
    };
    for (const QString &paragraph : paragraphs(typed)) {
        if (const QString item = bulletOf(paragraph); !item.isNull()) {
            bullets.items.push_back(item);
        } else {
            flush();
            blocks.push_back(Paragraph{paragraph, TextStyle::Plain});
        }
    }
    flush();
}

void addExchanges(Blocks &blocks, const Database &database, const std::vector<Event> &events)
{
    std::vector<Exchange> exchanges = ofEvents<Exchange>(database, events, u"event_id = ? ORDER BY id"_s);
    if (exchanges.empty())
        return;
    sortByTheme(exchanges);
    const bool follows = std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange &one) { return !one.followUp.isEmpty(); });
    Table table;
    const bool themes = std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange &one) { return !one.theme.isNull(); });
    if (themes)
        table.columns.push_back({translate("report", "Theme"), false, 1.05});
    table.columns.push_back({translate("report", "Exchanges"), false, 2.1});
    if (follows)
        table.columns.push_back({translate("report", "What should follow"), false, 1});
    ThemeId last;
    for (const Exchange &exchange : exchanges) {
        const bool again = exchange.theme && exchange.theme == last;
        const auto theme = find<Theme>(database, exchange.theme);
        last = exchange.theme;
        Row row{{}, false, again};
        if (themes)
            row.cells.push_back({{theme && !again ? cleanLine(theme->name, 200) : QString(), TextStyle::Strong}});
        row.cells.push_back(saidCell(database, exchange));
        if (follows)
            row.cells.push_back(followUpCell(database, exchange));
        table.rows.push_back(std::move(row));
    }
    addHeading(blocks, translate("report", "What was said"));
    blocks.push_back(std::move(table));
}

void addFeedback(Blocks &blocks, const Database &database, const std::vector<Event> &events)
{
    const std::vector<Feedback> all = ofEvents<Feedback>(database, events, u"event_id = ? ORDER BY id"_s);
    if (all.empty())
        return;
    addHeading(blocks, translate("report", "What people thought of it"));
    const std::pair<Tone, QString> tones[]{{Tone::Positive, translate("report", "What pleased")},
                                           {Tone::Frustration, translate("report", "What was missing")},
                                           {Tone::Proposal, translate("report", "Proposals")},
                                           {Tone::Neutral, translate("report", "Other remarks")}};
    for (const auto &[tone, title] : tones) {
        Bullets bullets;
        for (const Feedback &feedback : all) {
            if (feedback.tone != tone)
                continue;
            const QString who = structureName(database, feedback.structure);
            const QString said = paragraphs(feedback.said).join(u' ');
            bullets.items.push_back(who.isEmpty() ? said : said + u" ("_s + who + u')');
        }
        if (bullets.items.empty())
            continue;
        blocks.push_back(Heading{title, true});
        blocks.push_back(std::move(bullets));
    }
}

void addDocuments(Blocks &blocks, const Database &database, const std::vector<Event> &events)
{
    Bullets bullets;
    for (const Event &event : events) {
        Query files = database.query(u"SELECT name, caption, media_type, content FROM attachment WHERE event_id = ? AND in_debrief = 1 ORDER BY id"_s, {event.id.value()});
        while (files.next()) {
            if (isPicture(files.get<QString>(2), contentOf(database, files.get<QString>(3), 4096)))
                continue;
            const QString caption = cleanLine(files.get<QString>(1), 300), name = cleanLine(files.get<QString>(0), 120);
            bullets.items.push_back(caption.isEmpty() ? name : caption + u" ("_s + name + u')');
        }
    }
    if (bullets.items.empty())
        return;
    addHeading(blocks, translate("report", "Attached documents"));
    blocks.push_back(std::move(bullets));
}

void addPictures(Blocks &blocks, const Database &database, const std::vector<Event> &events)
{
    Pictures pictures;
    for (const Attachment &file : ofEvents<Attachment>(database, events, u"event_id = ? AND in_debrief = 1 AND media_type LIKE 'image/%' ORDER BY id"_s)) {
        QByteArray data = contentOf(database, file.content);
        if (isPicture(file.mediaType, data))
            pictures.pictures.push_back({std::move(data), cleanLine(file.caption, 300)});
    }
    if (pictures.pictures.empty())
        return;
    addHeading(blocks, translate("report", "In pictures"));
    blocks.push_back(std::move(pictures));
}

} // namespace maillage::report
