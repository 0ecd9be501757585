#include "models/figures/figuremodel.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"
#include "models/store/store.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// By subject, then by figure; in the order in which the figures name their subjects.
std::vector<std::vector<FigureRow>> read(const Database &database, const std::vector<const Figure *> &figures, const FigureFilter &filter)
{
    std::vector<std::vector<FigureRow>> rows;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < figures.size(); ++i) {
        for (FigureRow &row : evaluate(database, *figures[i], filter)) {
            const QString key = QString::number(row.subjectId) + u' ' + row.subject;
            if (!known.contains(key)) {
                known.insert(key, rows.size());
                rows.emplace_back(figures.size());
            }
            rows[known.value(key)][i] = std::move(row);
        }
    }
    return rows;
}

} // namespace

FigureModel::FigureModel(Store &store, const QString &subjectHeading, const QList<QLatin1StringView> &figures, QObject *parent,
                         Reading reading)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_subjectHeading(subjectHeading)
    , m_reading(reading)
{
    for (const QLatin1StringView name : figures)
        m_figures.push_back(&figure(name));
    if (reading == Reading::InBackground)
        return;
    reload();
    QSet<QString> tables;
    for (const Figure *figure : m_figures)
        tables += tablesOf(*figure);
    follow(store, this, tables, [this] { reload(); });
}

void FigureModel::setFilter(const FigureFilter &filter)
{
    m_filter = filter;
    reload();
}

void FigureModel::setSparse(bool sparse)
{
    m_sparse = sparse;
    if (m_reading == Reading::AtOnce)
        reload();
}

void FigureModel::begin(const FigureFilter &filter)
{
    m_filter = filter;
    m_coming = m_store.read([figures = m_figures, filter](const Database &database) { return read(database, figures, filter); });
}

bool FigureModel::advance()
{
    if (!m_coming.isThere())
        return false;
    show(m_coming.take());
    return true;
}

void FigureModel::reload()
{
    show(read(m_store.database(), m_figures, m_filter));
}

void FigureModel::show(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_silent = 0;
    if (m_sparse)
        m_silent = int(std::erase_if(m_rows, [](const std::vector<FigureRow> &figures) {
            return std::all_of(figures.begin(), figures.end(), [](const FigureRow &row) { return row.numerator == 0 && row.more == 0; });
        }));
    endResetModel();
}

const FigureRow &FigureModel::subjectRow(int subject) const
{
    const std::vector<FigureRow> &rows = m_rows[size_t(subject)];
    const auto there = std::find_if(rows.begin(), rows.end(), [](const FigureRow &row) { return row.isThere; });
    return there == rows.end() ? rows.front() : *there;
}

QString FigureModel::subjectText(int subject) const
{
    const FigureRow &first = subjectRow(subject);
    const QLatin1StringView view = m_figures.front()->view;
    if (view == "event_figures"_L1)
        return QLocale().toString(first.date, u"dd/MM/yy"_s) + u" · "_s + first.subject;
    if (view == "month_figures"_L1 || view == "rolling_figures"_L1)
        return QLocale().toString(first.date, u"MMM yyyy"_s) + (first.network ? u" · "_s + first.subject.section(u" · "_s, 1) : QString());
    return first.subject;
}

QString FigureModel::label(int figure) const
{
    const Figure &shown = figureAt(figure);
    if (m_filter.status && (shown.numerator == "members_present"_L1 || shown.numerator == "members_gathered"_L1) && !isRate(figure))
        return tr("Present: %1").arg(labelOf(*m_filter.status));
    // "Participation, by month": beside the months the second half says nothing new.
    return shown.heading().section(u',', 0, 0);
}

QString FigureModel::valueText(int subject, int figure) const
{
    const FigureRow &value = row(subject, figure);
    return !value.isThere ? u"–"_s : maillage::valueText(value); // the figure says nothing of this one
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size()) + 1;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int figure = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole: return figure < 0 ? subjectText(index.row()) : valueText(index.row(), figure);
    case Qt::ToolTipRole: {
        if (figure < 0)
            return subjectText(index.row());
        const FigureRow &row = this->row(index.row(), figure);
        return figureAt(figure).meaning() + (row.base.isEmpty() ? QString() : u'\n' + tr("Base: %1").arg(row.base));
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(figure < 0 ? Qt::AlignLeft : Qt::AlignRight);
    case RecordModel::IdRole: return subjectRow(index.row()).subjectId;
    case RecordModel::RawRole:
        return figure < 0 ? QVariant(subjectRow(index.row()).date) : QVariant(row(index.row(), figure).numerator);
    case RecordModel::KindRole: return int(figure < 0 ? CellKind::Text : CellKind::Number);
    default: return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_subjectHeading : label(section - 1);
    if (role == Qt::ToolTipRole && section > 0)
        return figureAt(section - 1).meaning();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    return {};
}

} // namespace maillage
