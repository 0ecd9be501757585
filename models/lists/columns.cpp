#include "models/lists/columns.h"

#include "models/domain/person.h"
#include "models/domain/structure.h"

namespace maillage::columns {

namespace {

CellKind cellKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::LongText: return CellKind::LongText;
    case FieldKind::Number: return CellKind::Number;
    case FieldKind::Decimal: return CellKind::Decimal;
    case FieldKind::Date: return CellKind::Date;
    case FieldKind::Time: return CellKind::Time;
    case FieldKind::Flag: return CellKind::Flag;
    case FieldKind::Code: return CellKind::Code;
    case FieldKind::Text:
    case FieldKind::Reference:
    case FieldKind::Other: break;
    }
    return CellKind::Text;
}

ListColumn columnOf(const RecordField &field)
{
    ListColumn column{field.name, field.title, cellKind(field.kind), field.codes ? &field.codes() : nullptr, field.isAside};
    if (!field.referred)
        return column;
    column.refers = &field.referred();
    column.refersBy = field.column;
    column.isToldApart = column.refers == &Structure::type() || column.refers == &Person::type(); // names that several may bear
    return column;
}

} // namespace

std::vector<ListColumn> of(const RecordType &type, const std::vector<FieldOrColumn> &columns)
{
    std::vector<ListColumn> result;
    for (const FieldOrColumn &each : columns)
        result.push_back(each.field.isEmpty() ? each.column : columnOf(type.named(each.field)));
    return result;
}

} // namespace maillage::columns
