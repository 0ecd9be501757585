#include "models/figures/figure.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *memberBase = QT_TRANSLATE_NOOP("figures", "member structures on %1");
constexpr const char *announcedBase = QT_TRANSLATE_NOOP("figures", "structures announced (replied yes or maybe)");
constexpr const char *sumBase = QT_TRANSLATE_NOOP("figures", "member structures, added up over the events");

std::vector<Figure> build()
{
    using enum FigureUnit;
    constexpr auto events = "event_figures"_L1;
    constexpr auto series = "series_figures"_L1;
    constexpr auto structures = "structure_figures"_L1;
    constexpr auto months = "month_figures"_L1;
    constexpr auto years = "year_figures"_L1;
    constexpr auto period = "period_figures"_L1;
    constexpr auto event_id = "event_id"_L1;
    constexpr auto series_id = "series_id"_L1;
    constexpr auto structure_id = "structure_id"_L1;
    constexpr auto none = ""_L1;
    return {
        {"announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced"), QT_TRANSLATE_NOOP("figures", "Structures that replied yes or maybe."), "", Structures, events, event_id, "announced"_L1, none},
        {"present"_L1, QT_TRANSLATE_NOOP("figures", "Members present"), QT_TRANSLATE_NOOP("figures", "Member structures of which at least one person came."), "", Structures, events, event_id, "members_present"_L1, none},
        {"present-all"_L1, QT_TRANSLATE_NOOP("figures", "Present"), QT_TRANSLATE_NOOP("figures", "Structures of which at least one person came, whatever they are to the network."), "", Structures, events, event_id, "present"_L1, none},
        {"partners"_L1, QT_TRANSLATE_NOOP("figures", "Partners present"), QT_TRANSLATE_NOOP("figures", "Structures that were partners on that day, of which at least one person came."), "", Structures, events, event_id, "partners_present"_L1, none},
        {"persons"_L1, QT_TRANSLATE_NOOP("figures", "People"), QT_TRANSLATE_NOOP("figures", "Everyone who came: the sum of the headcounts, with or without a name."), "", Persons, events, event_id, "persons"_L1, none},
        {"persons-network"_L1, QT_TRANSLATE_NOOP("figures", "People of the network"), QT_TRANSLATE_NOOP("figures", "People of structures that were members on that day."), "", Persons, events, event_id, "member_persons"_L1, none},
        {"turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up"), QT_TRANSLATE_NOOP("figures", "Member structures present ÷ structures announced."), announcedBase, Rate, events, event_id, "members_present"_L1, "announced"_L1},
        {"participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation"), QT_TRANSLATE_NOOP("figures", "Member structures present ÷ member structures on that day."), memberBase, Rate, events, event_id, "members_present"_L1, "member_base"_L1},

        {"series-announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced, series"), QT_TRANSLATE_NOOP("figures", "Announced structures, added up over the held events of the series."), "", Structures, series, series_id, "announced"_L1, none},
        {"series-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, series"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the held events of the series."), "", Structures, series, series_id, "members_present"_L1, none},
        {"series-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, series"), QT_TRANSLATE_NOOP("figures", "Everyone who came to a held event of the series."), "", Persons, series, series_id, "persons"_L1, none},
        {"series-persons-network"_L1, QT_TRANSLATE_NOOP("figures", "People of the network, series"), QT_TRANSLATE_NOOP("figures", "People of member structures who came to a held event of the series."), "", Persons, series, series_id, "member_persons"_L1, none},
        {"series-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, series"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the announced, over the held events of the series."), announcedBase, Rate, series, series_id, "members_present"_L1, "announced"_L1},
        {"reach"_L1, QT_TRANSLATE_NOOP("figures", "Reach of a series"), QT_TRANSLATE_NOOP("figures", "Different member structures present at least once ÷ member structures on the day of the last held event."), memberBase, Rate, series, series_id, "reached"_L1, "member_base"_L1},

        {"structure-announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced, by structure"), QT_TRANSLATE_NOOP("figures", "Held events for which the structure had announced itself."), "", Events, structures, structure_id, "announced"_L1, none},
        {"structure-present"_L1, QT_TRANSLATE_NOOP("figures", "Present, by structure"), QT_TRANSLATE_NOOP("figures", "Held events, visits and calls at which the structure was present."), "", Events, structures, structure_id, "present"_L1, none},
        {"structure-absent"_L1, QT_TRANSLATE_NOOP("figures", "Announced but absent, by structure"), QT_TRANSLATE_NOOP("figures", "Held events for which the structure had announced itself, and stayed away."), "", Events, structures, structure_id, "announced_absent"_L1, none},
        {"structure-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by structure"), QT_TRANSLATE_NOOP("figures", "Sum of the headcounts of the structure over held events."), "", Persons, structures, structure_id, "persons"_L1, none},
        {"structure-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Kept announcements, by structure"), QT_TRANSLATE_NOOP("figures", "Events announced and attended ÷ events announced."), QT_TRANSLATE_NOOP("figures", "held events announced by the structure"), Rate, structures, structure_id, "announced_present"_L1, "announced"_L1},

        {"month-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, by month"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the held events of the month."), "", Structures, months, none, "members_present"_L1, none},
        {"month-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by month"), QT_TRANSLATE_NOOP("figures", "Everyone who came to a held event of the month."), "", Persons, months, none, "persons"_L1, none},
        {"month-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, by month"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the announced, over the held events of the month."), announcedBase, Rate, months, none, "members_present"_L1, "announced"_L1},
        {"month-participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation, by month"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each held event of the month."), sumBase, Rate, months, none, "members_present"_L1, "member_base"_L1},
        {"year-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, by year"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the held events of the year."), "", Structures, years, none, "members_present"_L1, none},
        {"year-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by year"), QT_TRANSLATE_NOOP("figures", "Everyone who came to a held event of the year."), "", Persons, years, none, "persons"_L1, none},
        {"year-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, by year"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the announced, over the held events of the year."), announcedBase, Rate, years, none, "members_present"_L1, "announced"_L1},
        {"year-participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation, by year"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each held event of the year."), sumBase, Rate, years, none, "members_present"_L1, "member_base"_L1},

        {"events-held"_L1, QT_TRANSLATE_NOOP("figures", "Events held"), QT_TRANSLATE_NOOP("figures", "Events held in the period, visits and calls included."), "", Events, period, none, "events"_L1, none},
        {"visits"_L1, QT_TRANSLATE_NOOP("figures", "Visits"), QT_TRANSLATE_NOOP("figures", "Visits held in the period."), "", Events, period, none, "visits"_L1, none},
        {"period-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, whole period"), QT_TRANSLATE_NOOP("figures", "Everyone who came to a held event of the period."), "", Persons, period, none, "persons"_L1, none},
        {"period-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, whole period"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the announced, over the held events of the period."), announcedBase, Rate, period, none, "members_present"_L1, "announced"_L1},
        {"period-reach"_L1, QT_TRANSLATE_NOOP("figures", "Reach, whole period"), QT_TRANSLATE_NOOP("figures", "Different member structures present at least once in the period ÷ member structures on its last day."), memberBase, Rate, period, none, "reached"_L1, "member_base"_L1},
        {"visited"_L1, QT_TRANSLATE_NOOP("figures", "Visited"), QT_TRANSLATE_NOOP("figures", "Member structures with a visit held in the period ÷ member structures on its last day."), memberBase, Rate, period, none, "visited"_L1, "member_base"_L1},
    };
}

QString translated(const char *text)
{
    return QCoreApplication::translate("figures", text);
}

template<typename E>
QVariant codeOrNull(const std::optional<E> &value)
{
    return value ? QVariant(codeOf(*value)) : QVariant();
}

/// Puts a filter where the views read it, and takes it back: a list that is read next must count everything.
class Asked
{
public:
    Asked(const Database &database, const FigureFilter &filter)
        : m_database(database)
        , m_from(filter.span.from.isValid() ? filter.span.from : QDate(1, 1, 1))
        , m_to(filter.span.to.isValid() ? filter.span.to : clock::today())
    {
        set({toSql(m_from), toSql(m_to), codeOrNull(filter.kind), toSql(filter.series), toSql(filter.theme), toSql(filter.network),
             filter.place.isEmpty() ? QVariant() : filter.place, filter.territory.isEmpty() ? QVariant() : filter.territory,
             codeOrNull(filter.status), codeOrNull(filter.channel)});
    }
    Q_DISABLE_COPY_MOVE(Asked)
    ~Asked() { set({u"0001-01-01"_s, u"9999-12-31"_s, {}, {}, {}, {}, {}, {}, {}, {}}); }

    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

private:
    void set(const QVariantList &values) const
    {
        m_database.query(u"UPDATE temp.asked SET from_date = ?, to_date = ?, kind = ?, series_id = ?, theme_id = ?, network_id = ?, place = ?, "
                         "territory = ?, status = ?, channel = ?"_s,
                         values);
    }

    const Database &m_database;
    QDate m_from, m_to;
};

} // namespace

QString Figure::heading() const
{
    return translated(title);
}

QString Figure::meaning() const
{
    return translated(definition);
}

std::optional<double> FigureRow::value() const
{
    if (!denominator)
        return double(numerator);
    if (*denominator == 0)
        return std::nullopt;
    return double(numerator) / double(*denominator);
}

const std::vector<Figure> &figures()
{
    static const std::vector<Figure> all = build();
    return all;
}

const Figure *figureNamed(const QString &name)
{
    for (const Figure &figure : figures()) {
        if (figure.name == name)
            return &figure;
    }
    return nullptr;
}

const Figure &figure(QLatin1StringView name)
{
    const Figure *found = figureNamed(name);
    Q_ASSERT(found);
    return *found;
}

const QSet<QString> &figureTables()
{
    static const QSet<QString> tables{u"event"_s, u"attendance"_s, u"membership"_s, u"structure"_s, u"series"_s, u"profile"_s};
    return tables;
}

std::vector<FigureRow> evaluate(const Store &store, const Figure &figure, const FigureFilter &filter, qint64 subjectId)
{
    const Database &database = store.database();
    const Asked asked(database, filter);
    const Span &span = filter.span;
    const QDate from = asked.from(), to = asked.to();

    const bool whole = figure.view == "period_figures"_L1;
    const bool byDate = figure.view == "event_figures"_L1;
    QString sql = u"SELECT %1, %2, date, %3, %4 FROM %5 WHERE 1"_s.arg(
        figure.subjectId.isEmpty() ? "0"_L1 : figure.subjectId, whole ? "''"_L1 : "subject"_L1, figure.numerator,
        figure.denominator.isEmpty() ? "NULL"_L1 : figure.denominator, figure.view);
    QVariantList values;
    if (subjectId != 0) {
        sql += u" AND %1 = ?"_s.arg(figure.subjectId);
        values << subjectId;
    } else if (byDate) {
        sql += u" AND state <> 'cancelled' AND date BETWEEN ? AND ?"_s;
        values << toSql(from) << toSql(span.to.isValid() ? span.to : QDate(9999, 12, 31));
    } else if (figure.view == "series_figures"_L1) {
        sql += u" AND date >= ? AND first_date <= ?"_s;
        values << toSql(from) << toSql(to);
    }
    sql += figure.view == "structure_figures"_L1 ? u" ORDER BY %1 DESC, subject"_s.arg(figure.numerator)
        : whole                                  ? QString()
                                                 : u" ORDER BY date, subject"_s;
    std::vector<FigureRow> rows;
    Query query = database.query(sql, values);
    while (query.next()) {
        FigureRow row;
        row.subjectId = query.get<qint64>(0);
        row.subject = query.get<QString>(1);
        row.date = query.get<QDate>(2);
        row.numerator = query.get<qint64>(3);
        row.denominator = query.get<std::optional<qint64>>(4);
        if (row.denominator) {
            const QString base = translated(figure.base);
            row.base = base.contains(u"%1"_s) ? base.arg(text::longDate(row.date)) : base;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

FigureRow evaluateOne(const Store &store, const Figure &figure, qint64 subjectId)
{
    const std::vector<FigureRow> rows = evaluate(store, figure, {}, subjectId);
    return rows.empty() ? FigureRow() : rows.front();
}

} // namespace maillage
