#include "app/historycommand.h"

#include "models/history/history.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString codeOf(changeset::Row::What what)
{
    return what == changeset::Row::What::Added ? u"added"_s : what == changeset::Row::What::Removed ? u"removed"_s : u"changed"_s;
}

} // namespace

int runHistory(const Invocation &invocation)
{
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    TableWriter writer(format, {u"at"_s, u"edit"_s, u"kind"_s, u"table"_s, u"id"_s, u"row"_s, u"what"_s, u"field"_s, u"before"_s, u"after"_s}, writeOut);
    history::forEach(store->database(), [&](const Change &change, const std::vector<history::RowChange> &rows) {
        const QString at = change.at.toString(Qt::ISODate), kind = ChangeLog::codeOf(change.kind);
        if (rows.empty())
            writer.row({at, change.title, kind, QString(), QString(), QString(), QString(), QString(), QString(), QString()});
        for (const history::RowChange &row : rows) {
            const auto write = [&](const QString &field, const QString &before, const QString &after) {
                writer.row({at, change.title, kind, row.table, QString::number(row.id), row.name, codeOf(row.what), field, before, after});
            };
            if (row.fields.empty())
                write({}, {}, {});
            for (const history::FieldChange &field : row.fields)
                write(field.field, field.before, field.after);
        }
    });
    writer.finish();
    return 0;
}

} // namespace maillage
