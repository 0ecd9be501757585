#include "models/domain/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

RecordField RecordField::named(const char *given) const
{
    RecordField result = *this;
    result.name = QLatin1StringView(given);
    return result;
}

RecordField RecordField::titled(const char *heading) const
{
    RecordField result = *this;
    result.title = heading;
    if (result.name.isEmpty())
        result.name = column;
    return result;
}

RecordField RecordField::means(const char *what, const char *such) const
{
    RecordField result = *this;
    result.meaning = what;
    result.example = such;
    return result;
}

RecordField RecordField::longText() const
{
    RecordField result = *this;
    result.kind = FieldKind::LongText;
    return result;
}

RecordField RecordField::needed() const
{
    RecordField result = *this;
    result.isNeeded = true;
    return result;
}

RecordField RecordField::aside() const
{
    RecordField result = *this;
    result.isAside = true;
    return result;
}

RecordField RecordField::orNew() const
{
    RecordField result = *this;
    result.makesNew = true;
    return result;
}

QString RecordField::heading() const
{
    return QCoreApplication::translate("lists", title);
}

RecordType RecordType::chosenBy(ChoiceSql sql) const
{
    RecordType result = *this;
    result.choice = std::move(sql);
    return result;
}

QStringList RecordType::columns() const
{
    QStringList result;
    for (const RecordField &field : fields)
        result << field.column;
    return result;
}

QVariantList RecordType::values(const void *record) const
{
    QVariantList result;
    result.reserve(qsizetype(fields.size()) + 1);
    for (const RecordField &field : fields)
        result << field.toSql(record);
    return result;
}

const RecordField *RecordType::field(QLatin1StringView column) const
{
    for (const RecordField &field : fields) {
        if (field.column == column)
            return &field;
    }
    return nullptr;
}

const RecordField &RecordType::named(QLatin1StringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const RecordField &field) { return field.name == name; });
    if (found == fields.end())
        qFatal("%s has no field %s", table.data(), name.data());
    return *found;
}

RecordType withSql(RecordType type)
{
    const QStringList columns = type.columns();
    type.select = u"SELECT id, %1 FROM %2 WHERE "_s.arg(columns.join(u", "), type.table);
    type.insert = u"INSERT INTO %1 (%2, id) VALUES (%3?)"_s.arg(type.table, columns.join(u", "), u"?, "_s.repeated(columns.size()));
    type.update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(type.table, columns.join(u" = ?, "));
    return type;
}

} // namespace maillage
