#include "models/figures/figure.h"

#include "models/domain/text.h"
#include "models/figures/asked.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QCollator>
#include <QCoreApplication>

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

QString columnsOf(const Figure &figure)
{
    return figure.denominator.isEmpty() ? QString(figure.numerator) : figure.numerator + u", "_s + figure.denominator;
}

/// `columns` are those of the figure, or of several of its view.
QString sqlFor(const Figure &figure, const QString &columns, const FigureFilter &filter, const Asked &asked, qint64 subjectId, QVariantList &values)
{
    const bool whole = figure.view == "period_figures"_L1;
    const bool events = figure.view == "event_figures"_L1;
    const QString view = !events ? QString(figure.view) : subjectId != 0 ? u"one_event_figures"_s : u"asked_event_figures"_s;
    QString sql = u"SELECT %1, %2, date, %3 FROM %4 WHERE 1"_s.arg(
        figure.subjectId.isEmpty() ? "0"_L1 : figure.subjectId, whole ? "''"_L1 : "subject"_L1, columns, view);
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
    // An index has the names in their order already; inOrder does the rest.
    return sql + (whole ? ""_L1 : isRanked(figure.view) ? " ORDER BY subject"_L1 : " ORDER BY date, subject"_L1);
}

/// Reads rows of what sqlFor asks for; what is the same for all of them, of which there may be ten thousand, is found once.
class RowReader
{
public:
    /// `column` is the first of the figure's own.
    explicit RowReader(const Figure &figure, int column = 3)
        : m_column(column)
        , m_isRate(!figure.denominator.isEmpty())
        , m_base(m_isRate ? translated(figure.base) : QString())
        , m_isDated(m_base.contains(u"%1"_s))
        , m_isOfKinds(figure.view == "kind_figures"_L1)
        , m_isOfTerritories(figure.view == "territory_figures"_L1)
    {
    }

    void read(const Query &query, FigureRow &row) const
    {
        row.subjectId = query.get<qint64>(0);
        row.key = query.get<QString>(1);
        row.subject = subjectOf(row.key);
        row.date = query.get<QDate>(2);
        row.numerator = query.get<qint64>(m_column);
        if (!m_isRate)
            return;
        row.denominator = query.get<qint64>(m_column + 1);
        row.base = m_isDated ? m_base.arg(text::longDate(row.date)) : m_base;
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
    QString m_base;
    bool m_isDated;
    bool m_isOfKinds;
    bool m_isOfTerritories;
};

/// The rows as they were read or, if they are ranked, the largest first; what is equally large stays in the order of its names.
std::vector<FigureRow> inOrder(std::deque<FigureRow> read, bool isRanked)
{
    std::vector<FigureRow *> order;
    order.reserve(read.size());
    for (FigureRow &row : read)
        order.push_back(&row);
    if (isRanked) {
        // Most of many are zero: they are last, and need no comparing.
        const auto zeros = std::stable_partition(order.begin(), order.end(), [](const FigureRow *row) { return row->numerator != 0; });
        std::stable_sort(order.begin(), zeros, [](const FigureRow *a, const FigureRow *b) { return a->numerator > b->numerator; });
    }
    std::vector<FigureRow> rows;
    rows.reserve(order.size());
    for (FigureRow *row : order)
        rows.push_back(std::move(*row));
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

Span within(const Span &outer, const Span &inner)
{
    return {outer.from.isValid() ? std::max(outer.from, inner.from) : inner.from, outer.to.isValid() ? std::min(outer.to, inner.to) : inner.to};
}

} // namespace

QString Figure::heading() const
{
    return *by ? translated(title) + u", "_s + translated(by) : translated(title);
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

QString valueText(const FigureRow &row)
{
    if (!row.denominator)
        return text::number(row.numerator);
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
    const Asked asked(database, spanOf(figure, filter));
    QVariantList values;
    Query query = database.query(sqlFor(figure, columnsOf(figure), filter, asked, subjectId, values), values);
    const RowReader reader(figure);
    std::deque<FigureRow> read; // it grows without moving what it has: there may be ten thousand
    while (query.next())
        reader.read(query, read.emplace_back());
    std::vector<FigureRow> rows = inOrder(std::move(read), isRanked(figure.view));
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
    int column = 3;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Figure &each = figure(names[qsizetype(i)]);
        RowReader(each, column).read(query, rows[i]);
        column += each.denominator.isEmpty() ? 1 : 2;
    }
    return rows;
}

FigureFilter narrowed(const Figure &figure, const FigureRow &row, const FigureFilter &filter)
{
    FigureFilter result = filter;
    if (figure.view == "month_figures"_L1)
        result.span = within(filter.span, {row.date, row.date.addMonths(1).addDays(-1)});
    else if (figure.view == "year_figures"_L1)
        result.span = within(filter.span, {row.date, row.date.addYears(1).addDays(-1)});
    else if (figure.view == "rolling_figures"_L1)
        result.span = {QDate(row.date.year(), row.date.month(), 1).addMonths(-11), row.date};
    else if (figure.view == "kind_figures"_L1)
        result.kind = fromCode<EventKind>(row.key);
    else if (figure.view == "territory_figures"_L1)
        result.territory = row.key;
    else if (figure.view == "theme_figures"_L1)
        result.theme = ThemeId(row.subjectId);
    else if (figure.view == "series_figures"_L1)
        result.series = SeriesId(row.subjectId);
    return result;
}

} // namespace maillage
