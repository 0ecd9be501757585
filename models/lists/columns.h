#pragma once

#include "models/domain/fields.h"
#include "models/lists/listing.h"

/// Short ways to say the columns of a listing; a table of them is easier to read than to fill in.
namespace maillage::columns {

inline ListColumn col(const char *name, const char *title, CellKind kind = CellKind::Text)
{
    return {QLatin1StringView(name), title, kind, nullptr, false};
}

inline ListColumn hidden(const char *name, const char *title, CellKind kind = CellKind::Text)
{
    return {QLatin1StringView(name), title, kind, nullptr, true};
}

inline ListColumn fileName(const char *name, const char *title)
{
    return {QLatin1StringView(name), title, CellKind::Text, nullptr, false, true};
}

inline ListColumn coded(const char *name, const char *title, const CodeSet &codes)
{
    return {QLatin1StringView(name), title, CellKind::Code, &codes, false};
}

/// People: beside the number stands the high end of an interval.
inline ListColumn people(const char *name, const char *title, const char *high)
{
    ListColumn column = col(name, title, CellKind::Number);
    column.high = QLatin1StringView(high);
    return column;
}

/// The names of rows of a register, by their ids in the column `ids` of the view; several have “, ” between.
inline ListColumn naming(const char *name, const char *title, const RecordType &type, const char *ids)
{
    ListColumn column = col(name, title);
    column.refers = &type;
    column.refersBy = QLatin1StringView(ids);
    return column;
}

/// A column of a list by its field, or one that follows from several.
struct FieldOrColumn
{
    FieldOrColumn(const char *name) : field(name) {}
    FieldOrColumn(ListColumn given) : column(std::move(given)) {}

    QLatin1StringView field;
    ListColumn column = {};
};

/// The columns of a register's list: what its field table says of the fields, and between them what follows from them.
std::vector<ListColumn> of(const RecordType &type, const std::vector<FieldOrColumn> &columns);

template<typename E>
ListColumn code(const char *name, const char *title)
{
    return coded(name, title, codeSet<E>());
}

template<typename E>
ListColumn hiddenCode(const char *name, const char *title)
{
    ListColumn column = code<E>(name, title);
    column.hidden = true;
    return column;
}

} // namespace maillage::columns

namespace maillage {

/// The registers of the plan.
std::vector<Listing> planListings();

} // namespace maillage
