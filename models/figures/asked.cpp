#include "models/figures/asked.h"

#include "models/domain/clock.h"
#include "models/store/database.h"
#include "models/store/failure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// A list as SQL reads it; nothing for an empty one.
template<typename T, typename Made>
QVariant listOrNull(const QList<T> &list, Made made)
{
    if (list.isEmpty())
        return {};
    QJsonArray array;
    for (const T &one : list)
        array.append(made(one));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Days before and after cannot be written as the file writes days; the period before a very long one may begin there.
QDate withinTheCalendar(QDate day)
{
    return std::clamp(day, QDate(1, 1, 1), QDate(9999, 12, 31));
}

void set(const Database &database, const QVariantList &values)
{
    database.query(u"UPDATE temp.asked SET from_date = ?, to_date = ?, years = ?, kinds = ?, series_id = ?, themes = ?, networks = ?, places = ?, "
                   "territory = ?, status = ?, channel = ?, base_id = ?"_s,
                   values);
}

/// The network whose members everything is counted on, where it is one: the only one that is asked for, if it ever had members; or
/// the home network, if no event is counted on another's.
QVariant baseOf(const Database &database, const QList<NetworkId> &networks)
{
    if (networks.size() == 1 && database.single(u"SELECT EXISTS (SELECT 1 FROM membership WHERE network_id = ? AND status = 'member')"_s, {networks.front().value()}).toBool())
        return networks.front().value();
    return database.single(u"SELECT id FROM counted_network WHERE (SELECT count(*) FROM counted_network) = 1"_s);
}

} // namespace

Asked::Asked(const Database &database, const FigureFilter &filter)
    : m_database(database)
    , m_from(withinTheCalendar(filter.span.from.isValid() ? filter.span.from : QDate(1, 1, 1)))
    , m_to(withinTheCalendar(filter.span.to.isValid() ? filter.span.to : clock::today()))
{
    if (!filter.years.isEmpty()) {
        const Span years = spanOfYears(filter.years);
        m_from = std::max(m_from, years.from);
        m_to = std::min(m_to, years.to);
    }
    const auto id = [](auto one) { return QString::number(one.value()); };
    set(database, {toSql(m_from), toSql(m_to), listOrNull(filter.years, [](int year) { return u"%1"_s.arg(year, 4, 10, QChar(u'0')); }),
                   listOrNull(filter.kinds, [](EventKind kind) { return codeOf(kind); }), toSql(filter.series), listOrNull(filter.themes, id),
                   listOrNull(filter.networks, id), listOrNull(filter.places, [](const QString &place) { return place; }), textOrNull(filter.territory),
                   filter.status ? QVariant(codeOf(*filter.status)) : QVariant(), filter.channel ? QVariant(codeOf(*filter.channel)) : QVariant(),
                   baseOf(database, filter.networks)});
}

Asked::~Asked()
{
    try {
        set(m_database, {u"0001-01-01"_s, u"9999-12-31"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    } catch (const Failure &) {
        // The connection is gone; nothing will be read through it.
    }
}

} // namespace maillage
