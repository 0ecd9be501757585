#include "models/figures/asked.h"

#include "models/domain/clock.h"
#include "models/store/database.h"
#include "models/store/failure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

template<typename E>
QVariant codeOrNull(const std::optional<E> &value)
{
    return value ? QVariant(codeOf(*value)) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Days before and after cannot be written as the file writes days; the period before a very long one may begin there.
QDate withinTheCalendar(QDate day)
{
    return std::clamp(day, QDate(1, 1, 1), QDate(9999, 12, 31));
}

void set(const Database &database, const QVariantList &values)
{
    database.query(u"UPDATE temp.asked SET from_date = ?, to_date = ?, kind = ?, series_id = ?, theme_id = ?, network_id = ?, place = ?, "
                   "territory = ?, status = ?, channel = ?"_s,
                   values);
}

} // namespace

Asked::Asked(const Database &database, const FigureFilter &filter)
    : m_database(database)
    , m_from(withinTheCalendar(filter.span.from.isValid() ? filter.span.from : QDate(1, 1, 1)))
    , m_to(withinTheCalendar(filter.span.to.isValid() ? filter.span.to : clock::today()))
{
    set(database, {toSql(m_from), toSql(m_to), codeOrNull(filter.kind), toSql(filter.series), toSql(filter.theme), toSql(filter.network),
                   textOrNull(filter.place), textOrNull(filter.territory), codeOrNull(filter.status), codeOrNull(filter.channel)});
}

Asked::~Asked()
{
    try {
        set(m_database, {u"0001-01-01"_s, u"9999-12-31"_s, {}, {}, {}, {}, {}, {}, {}, {}});
    } catch (const Failure &) {
        // The connection is gone; nothing will be read through it.
    }
}

} // namespace maillage
