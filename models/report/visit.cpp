#include "models/report/report.h"

#include "models/domain/attendance.h"
#include "models/domain/network.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/report/parts.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

/// The structure that welcomed; else the one that was there or was to be.
StructureId visitedAt(const Database &database, const Event &event)
{
    if (event.host)
        return event.host;
    Query rows = database.query(
        u"SELECT structure_id FROM presence WHERE event_id = ? ORDER BY party = 'host', party <> 'member', present DESC, structure_id LIMIT 1"_s,
        {event.id.value()});
    return rows.next() ? rows.get<StructureId>(0) : StructureId();
}

QString memberSince(const Database &database, StructureId id)
{
    const auto memberships = load<Membership>(database, u"structure_id = ? AND network_id IS ? ORDER BY from_date IS NULL DESC, from_date"_s,
                                              {id.value(), toSql(profileOf(database).homeNetwork)});
    QStringList parts;
    for (const Membership &membership : memberships) {
        QString words = labelOf(membership.status);
        if (membership.from.isValid() && membership.to.isValid())
            words += u' ' + translate("report", "from %1 to %2").arg(text::shortDate(membership.from), text::shortDate(membership.to));
        else if (membership.from.isValid())
            words += u' ' + translate("report", "since %1").arg(text::shortDate(membership.from));
        else if (membership.to.isValid())
            words += u' ' + translate("report", "until %1").arg(text::shortDate(membership.to));
        parts << words;
    }
    return parts.join(u", "_s);
}

QString otherNetworks(const Database &database, StructureId id)
{
    QStringList names;
    for (const Affiliation &affiliation : load<Affiliation>(database, u"structure_id = ? ORDER BY id"_s, {id.value()})) {
        if (const auto network = find<Network>(database, affiliation.network))
            names << cleanLine(network->shortName.isEmpty() ? network->name : network->shortName, 80);
    }
    return names.join(u", "_s);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return cleanLine(parts.join(between), 300);
}

void addStructure(Blocks &blocks, const Database &database, const Structure &structure)
{
    Table table;
    table.header = false;
    table.columns = {{QString(), false, 0.32}, {QString(), false, 1}};
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.rows.push_back({{Cell{{label, TextStyle::Soft}}, Cell{{value, TextStyle::Plain}}}, false, false});
    };
    row(translate("report", "Kind"), cleanLine(structure.kind));
    row(translate("report", "Address"), joined({structure.address, joined({structure.postcode, structure.commune}, u" "_s)}, u", "_s));
    row(translate("report", "Contact"), joined({structure.phone, structure.email, structure.web}, u" · "_s));
    if (structure.staff)
        row(translate("report", "Staff"), text::number(*structure.staff));
    row(translate("report", "In the network"), memberSince(database, structure.id));
    row(translate("report", "Other networks"), otherNetworks(database, structure.id));
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
}

void addPeopleMet(Blocks &blocks, const Database &database, const Event &event)
{
    Bullets people;
    for (const Attendance &attendance : load<Attendance>(database, u"event_id = ? AND present = 1 ORDER BY person_id IS NULL, id"_s, {event.id.value()})) {
        const auto person = find<Person>(database, attendance.person);
        const QString structure = structureName(database, attendance.structure);
        QString words = person ? cleanLine(displayName(*person), 80) : headcount::ofPeople(attendance.people());
        if (!attendance.group.isEmpty())
            words = groupWords(cleanLine(attendance.group, 80), attendance.people());
        if (!structure.isEmpty())
            words += u", "_s + structure;
        if (!attendance.remark.isEmpty())
            words += u" – "_s + cleanLine(attendance.remark, 200);
        people.items.push_back(words);
    }
    const bool toFill = people.items.empty() && event.state == EventState::Planned;
    if (people.items.empty() && !toFill)
        return;
    addHeading(blocks, translate("report", "People met"));
    if (toFill)
        blocks.push_back(BlankLines{2});
    else
        blocks.push_back(std::move(people));
}

/// A titled free text; before the visit, lines to write it on.
void addText(Blocks &blocks, const QString &title, const QString &typed, int lines, bool toFill)
{
    const bool empty = paragraphs(typed).isEmpty();
    if (empty && !toFill)
        return;
    addHeading(blocks, title);
    if (empty)
        blocks.push_back(BlankLines{lines});
    else
        addProse(blocks, typed);
}

} // namespace

Document visitRecord(const Database &database, EventId id)
{
    const Event event = eventOf(database, id);
    const auto structure = find<Structure>(database, visitedAt(database, event));
    const Profiled profile = profiled(database);
    const QString name = structure ? cleanLine(structure->name, 200) : cleanLine(event.title, 200);
    Document document;
    document.title = name;
    QStringList subtitle{translate("report", "Visit record"), text::longDate(event.date), hoursOf(event)};
    subtitle.removeAll(QString());
    document.subtitle = subtitle.join(u" · "_s);
    document.runningLeft = profile.network;
    document.runningRight = months(event.date, event.date);
    document.footer = profile.footer;
    document.author = profile.network;
    document.subject = translate("report", "Visit record: %1").arg(name);
    document.language = QLocale().name().section(u'_', 0, 0);

    Blocks &blocks = document.blocks;
    const bool toFill = event.state == EventState::Planned;
    if (event.state == EventState::Cancelled)
        blocks.push_back(Paragraph{translate("report", "This visit was cancelled."), TextStyle::Soft});
    if (structure)
        addStructure(blocks, database, *structure);
    addProse(blocks, event.introduction);
    addPeopleMet(blocks, database, event);
    const size_t before = blocks.size();
    addExchanges(blocks, database, {event});
    if (blocks.size() == before)
        addText(blocks, translate("report", "What was said"), {}, 5, toFill);
    addFeedback(blocks, database, {event});
    addText(blocks, translate("report", "Notes"), event.notes, 3, toFill);
    addText(blocks, translate("report", "What comes next"), event.perspectives, 2, toFill);
    return typeset(std::move(document));
}

} // namespace maillage::report
