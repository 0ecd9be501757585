#include "models/figures/behind.h"

#include "models/figures/asked.h"
#include "models/domain/choicelist.h"
#include "models/store/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// By how many more people a structure may have been at an event.
constexpr auto presentMore = "(SELECT coalesce(sum(i.more), 0) FROM asked_interval i WHERE i.event_id = p.event_id AND i.structure_id = p.structure_id)"_L1;

/// How the rows of one number are read: a SELECT of structure_id, event_id, amount, counted, said and, where nobody's structure
/// counts, person_id; of people moreover by how many more they may have been, and the name of a group.
class Question
{
public:
    /// Of the first so many events alone, or of all for a negative number.
    Question(const Figure &figure, const Pointed &pointed, int events)
        : m_figure(figure)
        , m_row(pointed.row)
        , m_firstEvents(events)
        , m_isRate(!figure.denominator.isEmpty())
    {
    }

    QString sql() const;
    /// Whether the SELECT holds the whole base and not what is above the line alone.
    bool holdsBase() const;

private:
    QString events() const;
    QString presence(const QString &condition, const QString &amount = u"1"_s, const QString &counted = u"1"_s) const;
    QString persons() const;
    static QString somebody() { return u"(p.persons > 0 OR "_s + presentMore + u" > 0)"_s; }
    QString eventsThemselves() const;
    QString baseOfEvent() const;
    QString invited() const;
    QString guests(const QString &condition) const;
    QString members() const;
    QString seriesMembers() const;
    QString comings(const QString &day, const QString &rest) const;
    QString exchanges() const;
    QString outreach() const;
    QString belonging() const;
    bool is(QLatin1StringView column) const { return m_figure.numerator == column; }
    bool isOf(QLatin1StringView view) const { return m_figure.view == view; }
    QString subject() const { return QString::number(m_row.subjectId); }

    const Figure &m_figure;
    const FigureRow &m_row;
    int m_firstEvents;
    bool m_isRate;
};

constexpr auto memberThatDay = "EXISTS (SELECT 1 FROM counted_membership m WHERE m.structure_id = p.structure_id AND m.network_id = p.base_id "
                               "AND (m.from_date IS NULL OR m.from_date <= p.date) AND (m.to_date IS NULL OR m.to_date >= p.date))"_L1;

/// The events whose rows count, as FROM and WHERE.
QString Question::events() const
{
    if (isOf("event_figures"_L1))
        return u"counted_event e CROSS JOIN %1 WHERE e.id = "_s + subject();
    if (isOf("series_figures"_L1))
        return u"asked_event e CROSS JOIN %1 WHERE e.state = 'held' AND e.series_id = "_s + subject();
    const QString all = u"asked_event e CROSS JOIN %1 WHERE e.state = 'held'"_s;
    return m_firstEvents < 0 ? all : all + u" AND e.id IN (SELECT id FROM asked_event WHERE state = 'held' ORDER BY date, id LIMIT "_s + QString::number(m_firstEvents) + u')';
}

/// What is left of a structure's rows under a network or where the territory is not known, which no filter says.
QString Question::belonging() const
{
    if (isOf("network_figures"_L1))
        return u" AND (EXISTS (SELECT 1 FROM affiliation n WHERE n.structure_id = p.structure_id AND n.network_id = %1) "
               "OR EXISTS (SELECT 1 FROM network_stretch n WHERE n.structure_id = p.structure_id AND n.network_id = %1 AND p.date BETWEEN n.first AND n.last))"_s.arg(subject());
    if (isOf("territory_figures"_L1) && m_row.key.isEmpty())
        return u" AND EXISTS (SELECT 1 FROM structure s WHERE s.id = p.structure_id AND s.department = '')"_s;
    if (isOf("structure_figures"_L1) || isOf("structure_year_figures"_L1))
        return u" AND p.structure_id = "_s + subject();
    return {};
}

/// One row a structure and event.
QString Question::presence(const QString &condition, const QString &amount, const QString &counted) const
{
    return u"SELECT p.structure_id, p.event_id, %1, %2, NULL, NULL%3 FROM ("_s.arg(amount, counted, m_figure.isOfPeople() ? u", "_s + presentMore + u", ''"_s : QString())
        + u"SELECT a.structure_id, e.id AS event_id, e.date, e.base_id, e.gathers, max(a.reply IN ('yes', 'maybe')) AS announced, max(a.present) AS present, "
          "sum(a.headcount) AS persons FROM "_s
        + events().arg(u"asked_attendance a ON a.event_id = e.id"_s) + u" AND a.structure_id IS NOT NULL GROUP BY e.id, a.structure_id) p WHERE "_s + condition + belonging();
}

QString Question::persons() const
{
    if (isOf("territory_figures"_L1) || isOf("network_figures"_L1) || isOf("structure_figures"_L1))
        return presence(somebody(), u"p.persons"_s);
    return u"SELECT a.structure_id, e.id, sum(a.headcount), 1, NULL, CASE WHEN a.structure_id IS NULL THEN a.person_id END AS person, sum(a.more) AS more, a.group_name FROM "_s
        + events().arg(u"asked_attendance a ON a.event_id = e.id"_s)
        + u" GROUP BY e.id, a.structure_id, person, a.group_name HAVING sum(a.headcount) > 0 OR sum(a.more) > 0"_s;
}

QString Question::eventsThemselves() const
{
    if (is("visits"_L1))
        return u"SELECT NULL, e.id, 1, 1, NULL, NULL FROM counted_visit e CROSS JOIN asked p WHERE e.date BETWEEN p.from_date AND p.to_date "
               "AND (p.years IS NULL OR substr(e.date, 1, 4) IN (SELECT year FROM asked_year))"_s;
    return u"SELECT NULL, e.id, 1, 1, NULL, NULL FROM asked_event e WHERE e.state = 'held'"_s + (is("gatherings"_L1) ? u" AND e.gathers"_s : QString());
}

QString Question::baseOfEvent() const
{
    return u"SELECT DISTINCT m.structure_id, e.id, 1, m.structure_id IN (SELECT a.structure_id FROM member_presence a WHERE a.event_id = e.id), NULL, NULL FROM "_s
        + events().arg(u"counted_membership m ON m.network_id = e.base_id"_s)
        + u" AND e.gathers AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = e.id) AND (m.from_date IS NULL OR m.from_date <= e.date) "
          "AND (m.to_date IS NULL OR m.to_date >= e.date)"_s;
}

/// Members that day, and whoever else is on the sheet.
QString Question::invited() const
{
    return u"SELECT structure_id, event_id, 1, 1, NULL, NULL FROM (SELECT m.structure_id, e.id AS event_id FROM "_s
        + events().arg(u"counted_membership m ON m.network_id = e.base_id"_s)
        + u" AND e.gathers AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = e.id) AND (m.from_date IS NULL OR m.from_date <= e.date) "
          "AND (m.to_date IS NULL OR m.to_date >= e.date) UNION SELECT g.structure_id, e.id FROM "_s
        + events().arg(u"guest_attendance g ON g.event_id = e.id"_s) + u" AND e.gathers)"_s;
}

QString Question::guests(const QString &condition) const
{
    return u"SELECT g.structure_id, g.event_id, 1, 1, NULL, NULL FROM (SELECT g.structure_id, e.id AS event_id, max(g.announced) AS announced, max(g.present) AS present FROM "_s
        + events().arg(u"guest_attendance g ON g.event_id = e.id"_s) + u" AND e.gathers GROUP BY e.id, g.structure_id) g WHERE "_s + condition;
}

QString Question::members() const
{
    const QString gathered = u"structure_id IN (SELECT structure_id FROM gathered_structure)"_s,
                  visited = u"structure_id IN (SELECT structure_id FROM seen_structure WHERE kind = 'visit')"_s;
    const QString counted = is("reached"_L1) ? gathered : is("not_reached"_L1) ? u"NOT "_s + gathered : is("visited"_L1) ? visited : is("to_visit"_L1) ? u"NOT "_s + visited : u"1"_s;
    return u"SELECT structure_id, NULL, 1, %1, NULL, NULL FROM last_day_member"_s.arg(counted) + (m_isRate ? QString() : u" WHERE "_s + counted);
}

QString Question::seriesMembers() const
{
    return u"SELECT DISTINCT m.structure_id, NULL, 1, m.structure_id IN (SELECT a.structure_id FROM series_gathering g CROSS JOIN attendance a ON a.event_id = g.id "
           "WHERE g.series_id = %1 AND a.present = 1), NULL, NULL FROM series_member m WHERE m.series_id = %1"_s.arg(subject());
}

/// Whose membership began or ended in the period.
QString Question::comings(const QString &day, const QString &rest) const
{
    return u"SELECT DISTINCT m.structure_id, NULL, 1, 1, NULL, NULL FROM asked p CROSS JOIN period_membership m WHERE m.%1 BETWEEN p.from_date AND p.to_date "
           "AND (p.years IS NULL OR substr(m.%1, 1, 4) IN (SELECT year FROM asked_year)) "
           "AND NOT EXISTS (SELECT 1 FROM period_membership b WHERE b.structure_id = m.structure_id AND %2)"_s.arg(day, rest);
}

QString Question::exchanges() const
{
    if (!is("exchanges"_L1))
        return u"SELECT structure_id, event_id, 1, %1, follow_up, NULL FROM asked_follow_up"_s.arg(is("follow_ups_done"_L1) ? u"is_done"_s : u"1"_s);
    return u"SELECT x.structure_id, e.id, 1, 1, x.said, NULL FROM asked_event e CROSS JOIN exchange x ON x.event_id = e.id "
           "WHERE e.state = 'held' AND ((SELECT themes FROM asked) IS NULL OR x.theme_id IN (SELECT theme_id FROM asked_theme))"_s;
}

QString Question::outreach() const
{
    return u"SELECT o.structure_id, o.event_id, 1, 1, CASE WHEN o.label <> '' THEN o.label ELSE o.audience END, NULL FROM asked p CROSS JOIN outreach o LEFT JOIN event e ON e.id = o.event_id "
           "WHERE o.from_date BETWEEN p.from_date AND p.to_date AND (p.years IS NULL OR substr(o.from_date, 1, 4) IN (SELECT year FROM asked_year)) "
           "AND (p.channel IS NULL OR o.channel = p.channel) AND (p.kinds IS NULL OR e.kind IN (SELECT kind FROM asked_kind)) "
           "AND (p.networks IS NULL OR (e.id IS NOT NULL AND coalesce(e.network_id, (SELECT home_network_id FROM profile)) IN (SELECT network_id FROM asked_network))) "
           "AND (p.series_id IS NULL OR coalesce(o.series_id, e.series_id) = p.series_id)"_s;
}

QString Question::sql() const
{
    const QString &member = memberThatDay;
    if (is("reached"_L1) && isOf("series_figures"_L1))
        return seriesMembers();
    if (is("reached"_L1) || is("not_reached"_L1) || is("visited"_L1) || is("to_visit"_L1) || is("member_base"_L1))
        return members();
    if (is("reached_left"_L1))
        return u"SELECT structure_id, NULL, 1, 1, NULL, NULL FROM reached_leaver"_s;
    if (is("joined"_L1))
        return comings(u"from_date"_s, u"(b.from_date IS NULL OR b.from_date < m.from_date) AND (b.to_date IS NULL OR b.to_date >= date(m.from_date, '-1 day'))"_s);
    if (is("left_network"_L1))
        return comings(u"to_date"_s, u"(b.to_date IS NULL OR b.to_date > m.to_date) AND (b.from_date IS NULL OR b.from_date <= date(m.to_date, '+1 day'))"_s);
    if (is("announced"_L1))
        return presence(u"p.announced"_s);
    if (is("awaited"_L1))
        return presence(u"p.announced AND p.gathers"_s);
    if (is("awaited_came"_L1))
        return presence(u"p.announced AND p.gathers"_s, u"1"_s, u"p.present"_s);
    if (is("awaited_absent"_L1))
        return presence(u"p.announced AND p.gathers AND NOT p.present"_s);
    if (is("present"_L1))
        return isOf("structure_year_figures"_L1) ? presence(u"p.gathers"_s, u"1"_s, u"p.present"_s) : presence(u"p.present"_s);
    if (is("gathered"_L1))
        return presence(u"p.present AND p.gathers"_s);
    if (is("members_gathered"_L1) && isOf("event_figures"_L1))
        return baseOfEvent();
    if (is("members_gathered"_L1))
        return presence(u"p.present AND p.gathers AND "_s + member);
    if (is("members_present"_L1))
        return presence(u"p.present AND "_s + member);
    if (is("member_persons"_L1))
        return presence(somebody() + u" AND "_s + member, u"p.persons"_s);
    if (is("partners_present"_L1))
        return presence(u"p.present AND p.structure_id IN (SELECT t.structure_id FROM attendance_party t WHERE t.event_id = p.event_id AND t.party = 'partner')"_s);
    if (is("persons"_L1))
        return persons();
    if (is("events"_L1) || is("gatherings"_L1) || is("visits"_L1))
        return eventsThemselves();
    if (is("invited"_L1))
        return invited();
    if (is("guests_announced"_L1))
        return guests(u"g.announced"_s);
    if (is("kept"_L1))
        return guests(u"g.announced AND g.present"_s);
    if (is("unannounced"_L1))
        return guests(u"g.present AND NOT g.announced"_s);
    if (is("exchanges"_L1) || is("follow_ups"_L1) || is("follow_ups_done"_L1))
        return exchanges();
    return is("passed_on"_L1) ? outreach() : QString();
}

bool Question::holdsBase() const
{
    return m_isRate && (!is("members_gathered"_L1) || isOf("event_figures"_L1));
}

/// What the figure was asked for, narrowed to the one row. One event is asked for whatever the filter says, as its figures are; of a
/// structure in a year, that year.
FigureFilter filterOf(const Figure &figure, const Pointed &pointed)
{
    FigureFilter filter = narrowed(figure, pointed.row, pointed.filter);
    if (figure.view == "structure_year_figures"_L1)
        filter.span = within(filter.span, yearSpan(pointed.row.date.year()));
    return filter;
}

} // namespace

bool hasRowsBehind(const Figure &figure)
{
    return figure.view != "action_figures"_L1;
}

FigureRow readAgain(const Database &database, const Pointed &pointed)
{
    const Figure &asked = figure(pointed.figure);
    FigureFilter filter = pointed.filter;
    if (pointed.row.network)
        filter.networks = {pointed.row.network};
    const FigureRow &before = pointed.row;
    const auto isIt = [&](const FigureRow &row) {
        if (asked.view == "period_figures"_L1)
            return true;
        if (asked.view == "rolling_figures"_L1)
            return row.date == before.date;
        if (!asked.subjectId.isEmpty()) // of a structure there is a row a year
            return row.subjectId == before.subjectId && (asked.view != "structure_year_figures"_L1 || row.date == before.date);
        return row.key == before.key;
    };
    for (const FigureRow &row : evaluate(database, asked, filter, before.subjectId)) {
        if (isIt(row))
            return row;
    }
    return {};
}

namespace {

/// `most` rows, or all for a negative number; of the first `events` alone, or of all likewise. Names are looked up of those rows
/// alone: the order of what is left out needs none.
Behind readBehind(const Database &database, const Pointed &pointed, int most, int events)
{
    const Figure &asked = figure(pointed.figure);
    const Question question(asked, pointed, events);
    Behind behind;
    behind.showsBase = question.holdsBase();
    const QString sql = question.sql();
    if (sql.isEmpty())
        return behind;
    const Asked filter(database, filterOf(asked, pointed));
    const QString whole = asked.isOfPeople() ? sql : u"SELECT *, 0, NULL FROM (%1)"_s.arg(sql);
    const QString counted = most < 0 ? u"r LEFT JOIN event e ON e.id = r.event_id"_s
                                     : u"(SELECT r.*, e.title, e.date FROM r LEFT JOIN event e ON e.id = r.event_id ORDER BY e.date, r.event_id LIMIT %1) AS r"_s.arg(most);
    const QString event = most < 0 ? u"e"_s : u"r"_s;
    Query rows = database.query(u"WITH r (structure_id, event_id, amount, counted, said, person_id, more, group_name) AS (%1) "
                                "SELECT r.structure_id, coalesce((SELECT n.name FROM structure_name n WHERE n.id = r.structure_id), "
                                "(SELECT w.name FROM person_name w WHERE w.id = r.person_id), r.group_name), r.event_id, %3.title, %3.date, r.said, r.amount, r.more, r.counted "
                                "FROM %2 ORDER BY %3.date, r.event_id, 2 COLLATE names"_s.arg(whole, counted, event));
    while (rows.next())
        behind.rows.push_back({rows.get<qint64>(0), rows.get<QString>(1), rows.get<qint64>(2), rows.get<QString>(3), rows.get<QDate>(4), rows.get<QString>(5),
                               rows.get<qint64>(6), rows.get<qint64>(7), rows.get<int>(8) != 0});
    tellApart(database, Structure::type(), behind.rows, &CountedRow::structureId, &CountedRow::structure);
    return behind;
}

} // namespace

Behind rowsBehind(const Database &database, const Pointed &pointed)
{
    return readBehind(database, pointed, -1, -1);
}

Behind firstRowsBehind(const Database &database, const Pointed &pointed, int count)
{
    // Rows come by their events, mostly several of each: the first few events hold the first rows, and the others need not be read.
    const Behind few = readBehind(database, pointed, count, count / 4);
    return few.rows.size() == size_t(count) ? few : readBehind(database, pointed, count, -1);
}

} // namespace maillage
