#include "models/figures/indicatormodel.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"
#include "models/store/store.h"

#include <QLocale>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

const CodeSet &sourceCodes()
{
    static const CodeSet set{{{"computed"_L1, QT_TRANSLATE_NOOP("codes", "computed")}, {"typed"_L1, QT_TRANSLATE_NOOP("codes", "typed")}}};
    return set;
}

QString sourceOf(const Standing &standing)
{
    return standing.indicator.isComputed() ? u"computed"_s : u"typed"_s;
}

QString monthOf(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"MMM yyyy"_s) : QString();
}

QString valueAt(const Standing &standing, const StandingPoint &point)
{
    const std::optional<double> value = point.amount.value();
    return value ? valueText(standing.indicator.kind, *value) : u"–"_s;
}

/// The month it was reached or told, where that is what matters; else from what to what it went.
QString evolutionText(const Standing &standing)
{
    if (standing.indicator.kind == IndicatorKind::YesNo)
        return standing.reachedOn.isValid() ? monthOf(standing.reachedOn) : u"–"_s;
    if (standing.indicator.kind == IndicatorKind::Narrative)
        return monthOf(standing.asOf);
    if (standing.evolution.size() < 2)
        return {};
    return valueAt(standing, standing.evolution.front()) + u" → "_s + valueAt(standing, standing.evolution.back());
}

} // namespace

IndicatorModel::IndicatorModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rows(maillage::standings(store.database()))
{
    m_reading = follow(store, this, indicatorTables(), [this] {
        m_stale = !m_watched;
        if (m_watched)
            refresh();
    });
}

void IndicatorModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && std::exchange(m_stale, false))
        m_reading->run();
}

int IndicatorModel::rowOf(qint64 id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].indicator.id.value() == id)
            return int(row);
    }
    return -1;
}

const Standing *IndicatorModel::standing(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[size_t(row)];
}

void IndicatorModel::refresh()
{
    std::vector<Standing> fresh = maillage::standings(m_store.database());
    QHash<qint64, int> place;
    for (size_t i = 0; i < fresh.size(); ++i)
        place.insert(fresh[i].indicator.id.value(), int(i));
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (place.contains(m_rows[size_t(row)].indicator.id.value()))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    const auto before = [&](const Standing &a, const Standing &b) { return place.value(a.indicator.id.value()) < place.value(b.indicator.id.value()); };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before)) {
        emit layoutAboutToBeChanged();
        const QModelIndexList kept = persistentIndexList();
        QList<qint64> ids;
        for (const QModelIndex &index : kept)
            ids << m_rows[size_t(index.row())].indicator.id.value();
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
        for (qsizetype i = 0; i < kept.size(); ++i)
            changePersistentIndex(kept.at(i), index(rowOf(ids.at(i)), kept.at(i).column()));
        emit layoutChanged();
    }
    for (size_t row = 0; row < fresh.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].indicator.id == fresh[row].indicator.id)
            continue;
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(m_rows.begin() + qsizetype(row), fresh[row]);
        endInsertRows();
    }
    m_rows = std::move(fresh);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString IndicatorModel::text(const Standing &standing, int column) const
{
    switch (column) {
    case Action: return standing.action;
    case Title: return standing.indicator.title;
    case Kind: return labelOf(standing.indicator.kind);
    case Value: return standing.valueText();
    case Target: return standing.targetText();
    case Progress:
        if (standing.indicator.kind == IndicatorKind::Narrative)
            return labelOf(standing.indicator.kind);
        return standing.progress ? shareText(std::round(*standing.progress * 100), 100) : QString();
    case Evolution: return evolutionText(standing);
    case State: return labelOf(standing.state);
    case Source: return sourceCodes().label(sourceOf(standing));
    default: return {};
    }
}

QVariant IndicatorModel::raw(const Standing &standing, int column) const
{
    const auto number = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case Kind: return codeOf(standing.indicator.kind);
    case Value: return number(standing.value());
    case Target: return number(standing.target());
    case Progress: return number(standing.progress);
    case Evolution: return standing.reachedOn.isValid() ? QVariant(standing.reachedOn.toString(Qt::ISODate)) : QVariant();
    case State: return codeOf(standing.state);
    case Source: return sourceOf(standing);
    default: return text(standing, column);
    }
}

QString IndicatorModel::explanation(const Standing &standing) const
{
    QStringList lines{standing.indicator.title};
    if (!standing.problem.isEmpty())
        lines << standing.problem;
    if (const QString made = standing.madeOf(); !made.isEmpty())
        lines << made;
    if (standing.reachedOn.isValid())
        lines << tr("Reached on %1").arg(maillage::text::longDate(standing.reachedOn));
    else if (standing.indicator.due.isValid())
        lines << tr("Due by %1").arg(maillage::text::longDate(standing.indicator.due));
    if (const QString asked = askedInWords(m_store, standing.indicator); !asked.isEmpty())
        lines << asked;
    else if (standing.asOf.isValid())
        lines << tr("Last noted on %1").arg(maillage::text::longDate(standing.asOf));
    return lines.join(u'\n');
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Standing &standing = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(standing, column);
    case Qt::ToolTipRole: return explanation(standing);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(column == Value || column == Target ? Qt::AlignRight : Qt::AlignLeft);
    case RecordModel::IdRole: return standing.indicator.id.value();
    case RecordModel::RawRole: return raw(standing, column);
    case RecordModel::KindRole: {
        const bool coded = column == Kind || column == State || column == Source;
        const bool number = column == Value || column == Target || column == Progress;
        return int(coded ? CellKind::Code : number ? CellKind::Decimal : CellKind::Text);
    }
    case StandingRole: return QVariant::fromValue(&standing);
    default: return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Value || section == Target ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("Action");
    case Title: return tr("Indicator");
    case Kind: return tr("Kind");
    case Value: return tr("Value");
    case Target: return tr("Target");
    case Progress: return tr("Progress");
    case Evolution: return tr("Evolution");
    case State: return tr("State");
    default: return tr("Source");
    }
}

} // namespace maillage
