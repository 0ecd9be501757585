#include "models/figures/figure.h"

#include "models/domain/text.h"
#include "models/figures/asked.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

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

QString sqlFor(const Figure &figure, const FigureFilter &filter, const Asked &asked, qint64 subjectId, QVariantList &values)
{
    const bool whole = figure.view == "period_figures"_L1;
    const bool events = figure.view == "event_figures"_L1;
    const QString view = !events ? QString(figure.view) : subjectId != 0 ? u"one_event_figures"_s : u"asked_event_figures"_s;
    QString sql = u"SELECT %1, %2, date, %3, %4 FROM %5 WHERE 1"_s.arg(
        figure.subjectId.isEmpty() ? "0"_L1 : figure.subjectId, whole ? "''"_L1 : "subject"_L1, figure.numerator,
        figure.denominator.isEmpty() ? "NULL"_L1 : figure.denominator, view);
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
    if (isRanked(figure.view))
        return sql + u" ORDER BY %1 DESC, subject"_s.arg(figure.numerator);
    return whole ? sql : sql + u" ORDER BY date, subject"_s;
}

QString subjectOf(const Figure &figure, const QString &key)
{
    if (figure.view == "kind_figures"_L1)
        return codeSet<EventKind>().label(key);
    if (figure.view == "territory_figures"_L1 && key.isEmpty())
        return QCoreApplication::translate("figures", "not said");
    return key;
}

FigureRow rowFrom(const Query &query, const Figure &figure)
{
    FigureRow row;
    row.subjectId = query.get<qint64>(0);
    row.key = query.get<QString>(1);
    row.subject = subjectOf(figure, row.key);
    row.date = query.get<QDate>(2);
    row.numerator = query.get<qint64>(3);
    row.denominator = query.get<std::optional<qint64>>(4);
    if (row.denominator) {
        const QString base = translated(figure.base);
        row.base = base.contains(u"%1"_s) ? base.arg(text::longDate(row.date)) : base;
    }
    return row;
}

/// "1.2" before "1.10".
void sortAsPeopleCount(std::vector<FigureRow> &rows)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const FigureRow &a, const FigureRow &b) { return collator.compare(a.subject, b.subject) < 0; });
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
    FigureFilter wanted = filter;
    if (figure.view == "event_figures"_L1 && !filter.span.to.isValid())
        wanted.span.to = QDate(9999, 12, 31); // one event's figures are shown before its day too
    const Asked asked(database, wanted);
    std::vector<FigureRow> rows;
    QVariantList values;
    Query query = database.query(sqlFor(figure, filter, asked, subjectId, values), values);
    while (query.next())
        rows.push_back(rowFrom(query, figure));
    if (figure.view == "action_figures"_L1)
        sortAsPeopleCount(rows);
    return rows;
}

FigureRow evaluateOne(const Store &store, const Figure &figure, qint64 subjectId)
{
    const std::vector<FigureRow> rows = evaluate(store, figure, {}, subjectId);
    return rows.empty() ? FigureRow() : rows.front();
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
