#include "models/figures/figure.h"

#include "models/domain/text.h"
#include "models/figures/asked.h"
#include "models/domain/choicelist.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("figures", text);
}

/// Views whose rows are named and not dated: the largest come first.
bool isRanked(QLatin1StringView view)
{
    return view == "structure_figures"_L1 || view == "kind_figures"_L1 || view == "territory_figures"_L1 || view == "theme_figures"_L1
        || view == "network_figures"_L1;
}

/// The networks by name; without the home network where its members are meant unless something else is said.
QHash<qint64, QString> networkNames(const Database &database, bool exceptHome)
{
    QHash<qint64, QString> names;
    Query query = database.query(u"SELECT id, CASE WHEN short_name <> '' THEN short_name ELSE name END FROM network "
                                 "WHERE NOT ? OR id IS NOT (SELECT home_network_id FROM profile)"_s, {exceptHome ? 1 : 0});
    while (query.next())
        names.insert(query.get<qint64>(0), query.get<QString>(1));
    return names;
}

/// One column or two: a rate has its denominator, a number of people by how many more they may have been.
QString columnsOf(const Figure &figure)
{
    if (figure.isOfPeople())
        return figure.numerator + u", "_s + figure.numerator + u"_more"_s;
    return figure.denominator.isEmpty() ? QString(figure.numerator) : figure.numerator + u", "_s + figure.denominator;
}

/// Its rows say on which network's members they are counted.
bool namesItsBase(const Figure &figure)
{
    return figure.base == memberBase();
}

/// `columns` are those of the figure, or of several of its view.
QString sqlFor(const Figure &figure, const QString &columns, const FigureFilter &filter, const Asked &asked, qint64 subjectId, QVariantList &values)
{
    const bool whole = figure.view == "period_figures"_L1;
    const bool events = figure.view == "event_figures"_L1;
    const QString view = !events ? QString(figure.view) : subjectId != 0 ? u"one_event_figures"_s : u"asked_event_figures"_s;
    QString sql = u"SELECT %1, %2, date, %3, %4 FROM %5 WHERE 1"_s.arg(
        figure.subjectId.isEmpty() ? "0"_L1 : figure.subjectId, whole ? "''"_L1 : "subject"_L1, namesItsBase(figure) ? "base_id"_L1 : "NULL"_L1, columns, view);
    if (subjectId != 0) {
        sql += u" AND %1 = ?"_s.arg(figure.subjectId);
        values << subjectId;
    } else if (figure.view == "series_figures"_L1) {
        sql += u" AND date >= ? AND first_date <= ?"_s;
        values << toSql(asked.from()) << toSql(asked.to());
        if (filter.series) {
            sql += u" AND series_id = ?"_s;
            values << toSql(filter.series);
        }
    }
    return sql + (whole || isRanked(figure.view) ? ""_L1 : " ORDER BY date, subject COLLATE names"_L1);
}

/// The columns before a figure's own: subject's id and name, date, network of the base.
constexpr int firstColumn = 4;

/// Reads rows of what sqlFor asks for; what is the same for all of them, of which there may be ten thousand, is found once.
class RowReader
{
public:
    /// `column` is the first of the figure's own.
    RowReader(const Database &database, const Figure &figure, const FigureFilter &filter, int column = firstColumn)
        : m_column(column)
        , m_isRate(!figure.denominator.isEmpty())
        , m_isOfPeople(figure.isOfPeople())
        , m_base(m_isRate ? translated(baseFor(figure, filter.status)) : QString())
        , m_networks(m_isRate && namesItsBase(figure) ? networkNames(database, filter.networks.isEmpty()) : QHash<qint64, QString>())
        , m_isDated(m_base.contains(u"%1"_s))
        , m_isOfKinds(figure.view == "kind_figures"_L1)
        , m_isOfTerritories(figure.view == "territory_figures"_L1)
    {
    }

    /// Nothing where the figure says nothing of the subject.
    bool hasRow(const Query &query) const { return query.get<std::optional<qint64>>(m_column).has_value(); }

    void read(const Query &query, FigureRow &row) const
    {
        row.isThere = true;
        row.subjectId = query.get<qint64>(0);
        row.key = query.get<QString>(1);
        row.subject = subjectOf(row.key);
        row.date = query.get<QDate>(2);
        row.numerator = query.get<qint64>(m_column);
        if (m_isOfPeople)
            row.more = query.get<qint64>(m_column + 1);
        if (!m_isRate)
            return;
        row.denominator = query.get<qint64>(m_column + 1);
        row.base = m_isDated ? m_base.arg(text::longDate(row.date)) : m_base;
        if (const auto network = m_networks.constFind(query.get<qint64>(3)); network != m_networks.constEnd())
            row.base = QCoreApplication::translate("figures", "%1, network “%2”").arg(row.base, *network);
    }

private:
    QString subjectOf(const QString &key) const
    {
        if (m_isOfKinds)
            return codeSet<EventKind>().label(key);
        return m_isOfTerritories && key.isEmpty() ? QCoreApplication::translate("figures", "not said") : key;
    }

    int m_column;
    bool m_isRate;
    bool m_isOfPeople;
    QString m_base;
    QHash<qint64, QString> m_networks; // those whose name is said
    bool m_isDated;
    bool m_isOfKinds;
    bool m_isOfTerritories;
};

/// The largest first, what is equally large by its names. Each name is folded once: SQLite would ask for it at each comparison.
std::vector<FigureRow> ranked(std::deque<FigureRow> read)
{
    struct Place {
        qint64 numerator;
        QString name;
        FigureRow *row;
    };
    std::vector<Place> places;
    places.reserve(read.size());
    for (FigureRow &row : read)
        places.push_back({row.numerator, text::folded(row.key), &row});
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.numerator != b.numerator)
            return a.numerator > b.numerator;
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.row->key < b.row->key;
    });
    std::vector<FigureRow> rows;
    rows.reserve(places.size());
    for (const Place &place : places)
        rows.push_back(std::move(*place.row));
    return rows;
}

/// "1.2" before "1.10".
void sortAsPeopleCount(std::vector<FigureRow> &rows)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const FigureRow &a, const FigureRow &b) { return collator.compare(a.subject, b.subject) < 0; });
}

/// One event's figures are shown before its day too.
FigureFilter spanOf(const Figure &figure, FigureFilter filter)
{
    if (figure.view == "event_figures"_L1 && !filter.span.to.isValid())
        filter.span.to = QDate(9999, 12, 31);
    return filter;
}

std::vector<FigureRow> evaluateSideBySide(const Database &database, const Figure &figure, const FigureFilter &filter, qint64 subjectId)
{
    std::vector<FigureRow> rows;
    const QHash<qint64, QString> names = networkNames(database, false);
    for (const NetworkId network : filter.networks) {
        FigureFilter one = filter;
        one.networks = {network};
        for (FigureRow &row : evaluate(database, figure, one, subjectId)) {
            const QString name = names.value(network.value());
            row.subject = row.subject.isEmpty() ? name : row.subject + u" · "_s + name;
            row.key = row.key.isEmpty() ? name : row.key + u" · "_s + name;
            row.network = network;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// The kinds of event that a figure counts; none where it counts all.
QList<EventKind> kindsOf(const Figure &figure)
{
    if (figure.isOfGatherings())
        return gatheringKinds();
    static const QSet<QLatin1StringView> ofVisits{"visits"_L1, "visited"_L1, "to_visit"_L1};
    return ofVisits.contains(figure.numerator) ? QList{EventKind::Visit} : QList<EventKind>();
}

} // namespace

QString Figure::heading() const
{
    return *by ? translated(title) + u", "_s + translated(by) : translated(title);
}

QString Figure::meaning(std::optional<MembershipStatus> status) const
{
    return said(translated(definition), status);
}

bool Figure::isOfGatherings() const
{
    static const QSet<QLatin1StringView> ofGatherings{"awaited"_L1, "awaited_came"_L1, "awaited_absent"_L1, "members_gathered"_L1, "gathered"_L1,
                                                      "gatherings"_L1, "invited"_L1, "guests_announced"_L1, "kept"_L1, "unannounced"_L1, "reached"_L1,
                                                      "not_reached"_L1, "listed"_L1};
    return ofGatherings.contains(numerator) || ofGatherings.contains(denominator);
}

bool Figure::isOfOneNetwork() const
{
    return view == "period_figures"_L1 || view == "rolling_figures"_L1;
}

std::optional<double> FigureRow::value() const
{
    if (!denominator)
        return double(numerator);
    if (*denominator == 0)
        return std::nullopt;
    return double(numerator) / double(*denominator);
}

QString valueText(const FigureRow &row)
{
    if (!row.denominator)
        return headcount::text(row.people());
    if (*row.denominator == 0)
        return u"–"_s;
    return u"%1 / %2 · %3"_s.arg(text::number(row.numerator), text::number(*row.denominator), text::percent(row.numerator, *row.denominator));
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

const QSet<QString> &tablesOf(const Figure &figure)
{
    static const QSet<QString> ofEvents{u"event"_s, u"attendance"_s, u"membership"_s, u"affiliation"_s, u"structure"_s, u"series"_s,
                                        u"network"_s, u"theme"_s, u"exchange"_s, u"outreach"_s, u"profile"_s};
    static const QSet<QString> ofThePlan{u"action"_s, u"task"_s};
    return figure.view == "action_figures"_L1 ? ofThePlan : ofEvents;
}

std::vector<FigureRow> evaluate(const Store &store, const Figure &figure, const FigureFilter &filter, qint64 subjectId)
{
    return evaluate(store.database(), figure, filter, subjectId);
}

std::vector<FigureRow> evaluate(const Database &database, const Figure &figure, const FigureFilter &filter, qint64 subjectId)
{
    if (filter.networks.size() > 1 && figure.isOfOneNetwork())
        return evaluateSideBySide(database, figure, filter, subjectId);
    const Asked asked(database, spanOf(figure, filter));
    QVariantList values;
    Query query = database.query(sqlFor(figure, columnsOf(figure), filter, asked, subjectId, values), values);
    const RowReader reader(database, figure, filter);
    std::deque<FigureRow> read; // it grows without moving what it has: there may be ten thousand
    while (query.next()) {
        if (reader.hasRow(query))
            reader.read(query, read.emplace_back());
    }
    std::vector<FigureRow> rows = isRanked(figure.view) ? ranked(std::move(read))
                                                        : std::vector(std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
    if (figure.subjectId == "structure_id"_L1)
        tellApart(database, Structure::type(), rows, &FigureRow::subjectId, &FigureRow::subject);
    if (figure.view == "action_figures"_L1)
        sortAsPeopleCount(rows);
    return rows;
}

FigureRow evaluateOne(const Database &database, const Figure &figure, qint64 subjectId)
{
    return evaluateOne(database, QList{figure.name}, subjectId).front();
}

FigureRow evaluateOne(const Store &store, const Figure &figure, qint64 subjectId)
{
    return evaluateOne(store.database(), figure, subjectId);
}

std::vector<FigureRow> evaluateOne(const Database &database, const QList<QLatin1StringView> &names, qint64 subjectId)
{
    const Figure &first = figure(names.front());
    QStringList columns;
    for (const QLatin1StringView name : names) {
        Q_ASSERT(figure(name).view == first.view);
        columns << columnsOf(figure(name));
    }
    const FigureFilter filter = spanOf(first, {});
    const Asked asked(database, filter);
    QVariantList values;
    Query query = database.query(sqlFor(first, columns.join(u", "_s), filter, asked, subjectId, values), values);
    std::vector<FigureRow> rows(size_t(names.size()));
    if (!query.next())
        return rows;
    int column = firstColumn;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Figure &each = figure(names[qsizetype(i)]);
        RowReader(database, each, filter, column).read(query, rows[i]);
        column += each.denominator.isEmpty() && !each.isOfPeople() ? 1 : 2;
    }
    return rows;
}

FigureFilter narrowed(const Figure &figure, const FigureRow &row, const FigureFilter &filter)
{
    FigureFilter result = filter;
    const QList<EventKind> counted = kindsOf(figure);
    if (!counted.isEmpty() && result.kinds.isEmpty())
        result.kinds = counted;
    else if (!counted.isEmpty() && std::any_of(counted.begin(), counted.end(), [&](EventKind kind) { return filter.kinds.contains(kind); }))
        result.kinds.removeIf([&](EventKind kind) { return !counted.contains(kind); });
    if (row.network)
        result.networks = {row.network};
    if (figure.view == "month_figures"_L1)
        result.span = within(filter.span, {row.date, row.date.addMonths(1).addDays(-1)});
    else if (figure.view == "year_figures"_L1)
        result.span = within(filter.span, {row.date, row.date.addYears(1).addDays(-1)});
    else if (figure.view == "rolling_figures"_L1) {
        result.span = {QDate(row.date.year(), row.date.month(), 1).addMonths(-11), row.date};
        result.years.clear();
    } else if (figure.view == "kind_figures"_L1)
        result.kinds = {fromCode<EventKind>(row.key)};
    else if (figure.view == "territory_figures"_L1)
        result.territory = row.key;
    else if (figure.view == "theme_figures"_L1)
        result.themes = {ThemeId(row.subjectId)};
    else if (figure.view == "series_figures"_L1)
        result.series = SeriesId(row.subjectId);
    return result;
}

} // namespace maillage
