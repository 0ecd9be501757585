#include "models/figures/countmodel.h"

#include "models/domain/text.h"
#include "models/figures/standing.h"
#include "models/lists/recordmodel.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

CountModel::CountModel(Store &store, const QString &heading, Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_heading(heading)
    , m_source(source)
{
}

void CountModel::begin(const FigureFilter &filter)
{
    m_coming = m_store.read([source = m_source, filter](const Database &database) { return source(database, filter); });
}

bool CountModel::advance()
{
    if (!m_coming.isThere())
        return false;
    beginResetModel();
    m_rows = m_coming.take();
    endResetModel();
    return true;
}

bool CountModel::hasShares() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FigureRow &row) { return row.denominator.has_value(); });
}

int CountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hasShares() ? 4 : 2;
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case 0: return row.subject;
        case 1: return text::number(row.numerator);
        case 2: return row.denominator ? text::number(*row.denominator) : QString();
        default: return row.denominator ? text::percent(row.numerator, *row.denominator) : QString();
        }
    case Qt::ToolTipRole: return row.base.isEmpty() ? row.subject : row.subject + u'\n' + row.base;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight);
    case RecordModel::IdRole: return row.subjectId;
    case RecordModel::KindRole: return int(index.column() == 0 ? CellKind::Text : CellKind::Number);
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return m_heading;
    case 1: return tr("Number");
    case 2: return tr("Out of");
    default: return tr("Share");
    }
}

std::vector<FigureRow> readFunnel(const Database &database, const FigureFilter &filter)
{
    std::vector<FigureRow> rows;
    for (const QLatin1StringView name : {"period-invited"_L1, "period-guests"_L1, "period-kept"_L1, "period-unannounced"_L1}) {
        const Figure &counted = figure(name);
        const std::vector<FigureRow> read = evaluate(database, counted, filter);
        FigureRow row = read.empty() ? FigureRow() : read.front();
        for (size_t i = 1; i < read.size(); ++i) // several networks: an event is held with one of them
            row.numerator += read[i].numerator;
        row.subject = counted.heading().section(u',', 0, 0);
        row.key = name;
        row.base = counted.meaning(); // what the step counts; what it is out of is the step above
        if (name != "period-unannounced"_L1 && !rows.empty())
            row.denominator = rows.back().numerator;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> readIndicatorStates(const Database &database, const FigureFilter &)
{
    std::vector<FigureRow> rows;
    const std::vector<Standing> all = standings(database);
    for (const auto &[state, count] : stateCounts(all)) {
        if (count == 0)
            continue;
        FigureRow row;
        row.subject = labelOf(state);
        row.key = codeOf(state);
        row.numerator = count;
        row.denominator = qint64(all.size());
        row.base = CountModel::tr("indicators of the plan");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace maillage
