#include "models/report/report.h"

#include "models/domain/attendance.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/report/facts.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

constexpr int leastBlankRows = 8;

QString roleOf(const Database &database, PersonId person, StructureId structure)
{
    for (const Role &role : load<Role>(database, u"person_id = ? AND structure_id IS ? AND title <> '' ORDER BY to_date IS NULL DESC, id DESC"_s,
                                       {person.value(), toSql(structure)}))
        return cleanLine(role.title, 80);
    return {};
}

Cell contactOf(const Person &person, const QString &role)
{
    Cell cell;
    for (const QString &text : {role, person.email.isEmpty() ? person.phone : person.email}) {
        if (!text.isEmpty())
            cell.push_back({cleanLine(text, 80), TextStyle::Soft});
    }
    return cell;
}

Row rowOf(const Database &database, const Attendance &attendance)
{
    Cell structure = plain(attendance.group.isEmpty() ? structureName(database, attendance.structure) : cleanLine(attendance.group, 80));
    if (attendance.reply == Reply::Maybe)
        structure.push_back({translate("report", "maybe"), TextStyle::Soft});
    const auto person = find<Person>(database, attendance.person);
    return {{structure, plain(person ? cleanLine(displayName(*person), 80) : QString()),
             person ? contactOf(*person, roleOf(database, person->id, attendance.structure)) : Cell(), Cell()},
            false,
            false};
}

/// Those who said yes, then maybe, by structure; a structure of which somebody is named needs no row of its own.
std::vector<Attendance> announcedAt(const Database &database, EventId event)
{
    std::vector<Attendance> all = load<Attendance>(database, u"event_id = ? AND reply IN ('yes', 'maybe') ORDER BY id"_s, {event.value()});
    QHash<StructureId, std::pair<Reply, QString>> order;
    QSet<StructureId> withNames;
    for (const Attendance &one : all) {
        auto known = order.find(one.structure);
        if (known == order.end())
            order.insert(one.structure, {one.reply, text::folded(structureName(database, one.structure))});
        else
            known->first = std::min(known->first, one.reply);
        if (one.person)
            withNames.insert(one.structure);
    }
    std::erase_if(all, [&](const Attendance &one) { return !one.person && one.group.isEmpty() && withNames.contains(one.structure); });
    std::stable_sort(all.begin(), all.end(), [&](const Attendance &a, const Attendance &b) { return order.value(a.structure) < order.value(b.structure); });
    return all;
}

} // namespace

Document signInSheet(const Database &database, EventId id)
{
    const Event event = eventOf(database, id);
    const Profiled profile = profiled(database);
    Document document;
    document.title = translate("report", "Sign-in sheet");
    document.subtitle = cleanLine(event.title, 200);
    document.runningLeft = profile.network;
    document.runningRight = months(event.date, event.date);
    document.footer = profile.footer;
    document.author = profile.network;
    document.subject = document.subtitle;
    document.language = QLocale().name().section(u'_', 0, 0);
    QStringList where{capitalised(text::longDate(event.date)), text::timeSpan(event.announcedStart, event.announcedEnd), whereOf(event) == document.subtitle ? QString() : whereOf(event)};
    where.removeAll(QString());
    document.blocks.push_back(Paragraph{where.join(u" · "_s), TextStyle::Strong});
    Table table;
    table.columns = {{translate("report", "Structure"), false, 1.1}, {translate("report", "Given and family name"), false, 1.1},
                     {translate("report", "Function, e-mail or phone"), false, 1.4}, {translate("report", "Signature"), false, 1.2}};
    table.forHandwriting = true;
    table.blankRows = leastBlankRows;
    for (const Attendance &attendance : announcedAt(database, id))
        table.rows.push_back(rowOf(database, attendance));
    document.blocks.push_back(std::move(table));
    return typeset(std::move(document));
}

} // namespace maillage::report
