#include "models/lists/sheetmodel.h"

#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/sheetlines.h"
#include "models/store/oneline.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

void setCell(ActionLine &line, const QString &column, const QVariant &value)
{
    if (column == "text"_L1)
        line.text = value.toString().simplified();
    else if (column == "period"_L1)
        line.period = Period::read(value.toString().trimmed(), clock::today());
    else if (column == "done"_L1)
        line.done = value.toBool();
}

void setCell(Funding &funding, const QString &column, const QVariant &value)
{
    if (column == "source"_L1) {
        funding.source = value.toString().simplified();
        return;
    }
    const QString typed = value.toString().trimmed();
    const Funding read = fundingFrom(u"x = "_s + typed);
    if (!typed.isEmpty() && !read.amount)
        throw Failure(SheetModel::tr("“%1” is no amount. Write it like 1 500 or 1500,50; leave it empty while it is not known.").arg(oneLine(typed)));
    funding.amount = read.amount;
}

void setCell(Indicator &indicator, const QString &column, const QVariant &value)
{
    if (column == "title"_L1)
        indicator.title = value.toString().simplified();
    else if (column == "kind"_L1)
        indicator.kind = fromCode<IndicatorKind>(value.toString());
}

} // namespace

SheetModel::SheetModel(Store &store, LineKind kind, QObject *parent)
    : RecordModel(store, maillage::listing("lines"_L1), "list"_L1, parent)
    , m_kind(kind)
{
    setOrder(u"position, id"_s);
}

SheetModel::SheetModel(Store &store, QLatin1StringView list, QObject *parent)
    : RecordModel(store, maillage::listing(list), "action_id"_L1, parent)
{
    setOrder(u"position, id"_s);
}

void SheetModel::setAction(ActionId action)
{
    if (m_kind && action)
        setScope(QString::number(action.value()) + u' ' + codeOf(*m_kind));
    else
        setScope(toSql(action));
}

ActionId SheetModel::action() const
{
    return ActionId(scope().toString().section(u' ', 0, 0).toLongLong());
}

template<typename Work>
void SheetModel::forRecord(const Work &work)
{
    if (m_kind)
        work(ActionLine(), [this](const QString &line) { return lineFrom(*m_kind, line); });
    else if (listing().name == "funding"_L1)
        work(Funding(), fundingFrom);
    else
        work(Indicator(), indicatorFrom);
}

void SheetModel::edit(const QString &text, const std::function<void(Transaction &)> &change)
{
    store().edit(text, [&](Transaction &transaction) {
        change(transaction);
        noteQuestions(transaction, action());
    });
}

void SheetModel::add(const QString &typed)
{
    int position = rowCount() > 0 ? value(rowCount() - 1, "position"_L1).toInt() : 0;
    edit(tr("Add to the sheet"), [&](Transaction &transaction) {
        for (const QString &line : typed.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            forRecord([&](auto, const auto &read) {
                auto record = read(line);
                record.action = action();
                record.position = ++position;
                insert(transaction, record);
            });
        }
    });
}

void SheetModel::remove(const QList<qint64> &ids)
{
    edit(tr("Remove %n line(s) of the sheet", nullptr, int(ids.size())), [&](Transaction &transaction) {
        forRecord([&](auto record, const auto &) {
            using R = decltype(record);
            for (const qint64 id : ids)
                maillage::remove<R>(transaction, IdOf<R>(id));
        });
    });
}

void SheetModel::move(qint64 id, int by)
{
    const int row = rowOf(id), other = row + by;
    if (row < 0 || other < 0 || other >= rowCount())
        return;
    QList<qint64> order;
    for (int i = 0; i < rowCount(); ++i)
        order << idAt(i);
    order.swapItemsAt(row, other);
    edit(tr("Move a line of the sheet"), [&](Transaction &transaction) {
        forRecord([&](auto record, const auto &) {
            using R = decltype(record);
            for (int i = 0; i < order.size(); ++i) {
                std::optional<R> found = maillage::find<R>(transaction.database(), IdOf<R>(order.at(i)));
                if (!found || found->position == i + 1)
                    continue;
                found->position = i + 1;
                update(transaction, *found);
            }
        });
    });
}

bool SheetModel::isEditable(int, int column) const
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    if (listing().name == "indicators"_L1)
        return name == "title"_L1 || name == "kind"_L1; // the rest of a definition has a page of its own
    return name != "action"_L1 && name != "position"_L1 && name != "from"_L1 && name != "to"_L1 && !(m_kind && name == "kind"_L1);
}

void SheetModel::write(qint64 id, int column, const QVariant &value)
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    edit(tr("Edit a line of the sheet"), [&](Transaction &transaction) {
        forRecord([&](auto record, const auto &) {
            using R = decltype(record);
            std::optional<R> found = maillage::find<R>(transaction.database(), IdOf<R>(id));
            if (!found)
                return;
            setCell(*found, name, value);
            update(transaction, *found);
            if constexpr (std::is_same_v<R, Indicator>)
                requireFitting(transaction.database(), found->id);
        });
    });
}

} // namespace maillage
