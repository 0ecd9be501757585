#include "models/exchange/doubts.h"

#include "models/domain/clock.h"
#include "models/domain/structure.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class DoubtsWords
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

/// One doubt: its sentence, and the query whose rows fill it in.
struct Question
{
    const char *sentence;
    const char *sql;
};

// Every query gives two columns; ?1 is today.
constexpr std::array questions{
    Question{QT_TRANSLATE_NOOP("Doubts", "%1 is in %2 twice at the same time. Let one of the two memberships end before the other begins."),
             "SELECT DISTINCT s.name, n.name FROM membership a JOIN membership b ON b.structure_id = a.structure_id "
             "AND b.network_id = a.network_id AND b.id > a.id "
             "AND (a.to_date IS NULL OR b.from_date IS NULL OR b.from_date <= a.to_date) "
             "AND (b.to_date IS NULL OR a.from_date IS NULL OR a.from_date <= b.to_date) "
             "JOIN structure_name s ON s.id = a.structure_id JOIN network n ON n.id = a.network_id ORDER BY 1, 2"},
    Question{QT_TRANSLATE_NOOP("Doubts", "“%1” (%2) was held, but nobody is marked present and there is no estimate."),
             "SELECT e.title, e.date FROM event e WHERE e.state = 'held' AND e.estimate_low IS NULL AND NOT EXISTS "
             "(SELECT 1 FROM attendance a WHERE a.event_id = e.id AND a.present = 1) ORDER BY e.date"},
    Question{QT_TRANSLATE_NOOP("Doubts", "“%1” (%2) is still planned, though its day is past. Say whether it was held."),
             "SELECT title, date FROM event WHERE state = 'planned' AND date < ?1 ORDER BY date"},
    Question{QT_TRANSLATE_NOOP("Doubts", "“%1” (%2) was held, says the file, but its day is still to come."),
             "SELECT title, date FROM event WHERE state = 'held' AND date > ?1 ORDER BY date"},
    Question{QT_TRANSLATE_NOOP("Doubts", "“%1” (%2) ends before it begins. If it went past midnight, all is well."),
             "SELECT title, date FROM event WHERE actual_end < actual_start OR announced_end < announced_start ORDER BY date"},
    Question{QT_TRANSLATE_NOOP("Doubts", "%1 came to “%2” without a structure, and counts for none."),
             "SELECT p.name, e.title FROM attendance a JOIN event e ON e.id = a.event_id JOIN person_name p ON p.id = a.person_id "
             "WHERE a.present = 1 AND a.structure_id IS NULL ORDER BY e.date, p.name"},
    Question{QT_TRANSLATE_NOOP("Doubts", "The network “%1” is part of “%2”, which is part of it in turn."),
             "WITH RECURSIVE up(id, above) AS (SELECT id, parent_id FROM network WHERE parent_id IS NOT NULL UNION "
             "SELECT up.id, n.parent_id FROM up JOIN network n ON n.id = up.above WHERE n.parent_id IS NOT NULL) "
             "SELECT n.name, p.name FROM up JOIN network n ON n.id = up.id JOIN network p ON p.id = n.parent_id WHERE up.above = up.id"},
    Question{QT_TRANSLATE_NOOP("Doubts", "It is not said whose file this is: no network is marked as the home network, so nobody counts as a member.%1%2"),
             "SELECT '', '' FROM profile WHERE home_network_id IS NULL"},
};

QString cell(const QVariant &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? text::longDate(day) : oneLine(value.toString());
}

QStringList alikeStructures(const Database &database)
{
    QMap<QString, QStringList> byName;
    for (const Structure &structure : load<Structure>(database))
        byName[text::folded(structure.name)] << oneLine(structure.name);
    QStringList result;
    for (const QStringList &names : std::as_const(byName)) {
        if (names.size() > 1)
            result << DoubtsWords::tr("%1 structures have the same name: %2. If they are one, keep one of them.")
                          .arg(names.size())
                          .arg(names.join(u", "_s));
    }
    return result;
}

} // namespace

QStringList doubts(const Store &store)
{
    QStringList result = alikeStructures(store.database());
    for (const Question &question : questions) {
        const QString sql = QString::fromUtf8(question.sql);
        Query rows = store.database().query(sql, sql.contains(u"?1"_s) ? QVariantList{toSql(clock::today())} : QVariantList{});
        while (rows.next())
            result << DoubtsWords::tr(question.sentence).arg(cell(rows.value(0)), cell(rows.value(1)));
    }
    return result;
}

} // namespace maillage
