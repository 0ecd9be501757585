#include "models/lists/recordmodel.h"

#include "models/domain/text.h"
#include "models/store/failure.h"
#include "models/store/store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
int patience = 8;
constexpr qsizetype mostShown = 2000; // characters of a cell: measuring more takes longer than anybody reads
} // namespace

RecordModel::RecordModel(Store &store, const Listing &listing, QObject *parent)
    : RecordModel(store, listing, QLatin1StringView(), parent)
{
}

RecordModel::RecordModel(Store &store, const Listing &listing, QLatin1StringView scope, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_listing(listing)
    , m_scope(scope)
    , m_order(u"id"_s)
    , m_coming([this](Answer<Rows> &answer) { takeRows(answer); })
    , m_namesakes(Namesakes::of(store))
{
    connect(&m_namesakes, &Namesakes::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    });
    m_reading = follow(store, this, m_listing.tables, [this] {
        m_isStale = !m_isWatched;
        if (m_isWatched)
            read();
    });
    refresh();
}

void RecordModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        refresh();
}

void RecordModel::setPatience(int ms)
{
    patience = ms;
}

void RecordModel::setScope(const QVariant &value)
{
    if (m_scopeValue == value)
        return;
    m_scopeValue = value;
    m_isLong = false;
    refresh();
    if (!isRead())
        reset({}); // what is shown belongs to something else
    emit scopeChanged();
}

void RecordModel::setOrder(const QString &order)
{
    m_order = order;
    reset({});
    refresh();
}

RecordModel::Question RecordModel::question() const
{
    QStringList names{u"id"_s};
    for (const ListColumn &column : m_listing.columns)
        names << u'"' + column.name + u'"';
    for (const ListColumn &column : m_listing.columns) {
        if (column.isToldApart)
            names << QString(column.refersBy);
    }
    QString rest = u"ORDER BY "_s + m_order;
    QVariantList values;
    if (!m_scope.isEmpty()) {
        rest.prepend(u"WHERE %1 = ? "_s.arg(m_scope)); // of a null scope nothing is equal
        values << m_scopeValue;
    }
    return {m_listing, names.join(u", "_s), rest, values, false, {}};
}

/// What a filter looks for words in.
QString RecordModel::wordsOf(const Listing &listing, const QVariantList &cells)
{
    QString all;
    for (size_t i = 0; i < listing.columns.size(); ++i)
        all += displayText(listing, int(i), cells) + u' ';
    QStringList phones;
    text::withPlainPhones(all, &phones);
    return text::folded(phones.isEmpty() ? all : all + phones.join(u' '));
}

RecordModel::Rows RecordModel::rowsFor(const Database &database, const Question &question)
{
    QHash<qint64, size_t> shown;
    for (size_t i = 0; i < question.shown.size(); ++i)
        shown.insert(question.shown[i]->id, i);
    Rows rows;
    Query query = rowsOf(database, question.listing, question.columns, question.rest, question.values);
    const int count = int(question.columns.count(u',')); // besides the id
    while (query.next()) {
        const auto id = query.get<qint64>(0);
        QVariantList cells;
        cells.reserve(count);
        for (int i = 1; i <= count; ++i) {
            const QVariant cell = query.value(i);
            cells << (cell.typeId() == QMetaType::QString && !cell.isNull() ? QVariant(fromSql<QString>(cell)) : cell);
        }
        if (const auto same = shown.constFind(id); same != shown.constEnd() && question.shown[*same]->cells == cells) {
            rows.push_back(question.shown[*same]);
            continue;
        }
        QString words = question.withWords ? wordsOf(question.listing, cells) : QString();
        rows.push_back(std::make_shared<const Row>(Row{id, std::move(cells), std::move(words)}));
    }
    return rows;
}

/// Nothing when it takes too long.
std::optional<RecordModel::Rows> RecordModel::readAtOnce(const Question &question) const
{
    if (!m_scope.isEmpty() && m_scopeValue.isNull())
        return Rows();
    if (patience <= 0 || m_isLong)
        return std::nullopt;
    const QDeadlineTimer deadline(patience);
    const auto lift = qScopeGuard([this] { m_store.database().limitWork(0); });
    m_store.database().limitWork(patience);
    try {
        return rowsFor(m_store.database(), question);
    } catch (const Failure &) {
        if (!deadline.hasExpired())
            throw;
        return std::nullopt;
    }
}

const QString &RecordModel::failure() const
{
    return m_reading->failure();
}

void RecordModel::refresh()
{
    const bool hadFailed = m_reading->hasFailed();
    m_reading->take([this] { read(); });
    if (hadFailed || m_reading->hasFailed())
        emit wasRead();
}

void RecordModel::read()
{
    m_isStale = false;
    m_coming.drop();
    Question wanted = question();
    if (std::optional<Rows> rows = readAtOnce(wanted)) {
        show(std::move(*rows));
        return;
    }
    m_isLong = true;
    wanted.withWords = true;
    wanted.shown = m_rows;
    m_coming.await(m_store.read([wanted](const Database &database) { return rowsFor(database, wanted); }));
}

void RecordModel::takeRows(Answer<Rows> &answer)
{
    m_reading->take([&] { show(answer.take()); });
    emit wasRead();
}

void RecordModel::reset(Rows fresh)
{
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

void RecordModel::show(Rows fresh)
{
    if (m_rows.empty() && !fresh.empty()) {
        reset(std::move(fresh));
        return;
    }
    if (takeOverInPlace(fresh))
        return;
    QSet<qint64> kept, held;
    for (const auto &row : fresh)
        kept.insert(row->id);
    for (const auto &row : m_rows)
        held.insert(row->id);
    // Without its scope a sheet or a timeline has an id more than once: nothing tells which row is which.
    if (size_t(kept.size()) != fresh.size() || size_t(held.size()) != m_rows.size())
        reset(std::move(fresh));
    else
        takeOver(std::move(fresh));
}

/// Where the same things stand in the same order, which is nearly always, only cells have changed. Else does nothing and says no.
bool RecordModel::takeOverInPlace(Rows &fresh)
{
    if (!std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return a->id == b->id; }))
        return false;
    for (size_t i = 0; i < fresh.size(); ++i)
        takeOverRow(i, std::move(fresh[i]));
    return true;
}

void RecordModel::takeOverRow(size_t row, Rows::value_type fresh)
{
    if (m_rows[row] == fresh || m_rows[row]->cells == fresh->cells)
        return;
    m_rows[row] = std::move(fresh);
    emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
}

/// Row by row, so that what stayed keeps its place.
void RecordModel::takeOver(Rows fresh)
{
    QSet<qint64> kept;
    for (const auto &row : fresh)
        kept.insert(row->id);
    // Rows that went, from the end, in runs.
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        if (kept.contains(m_rows[size_t(last)]->id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows[size_t(first - 1)]->id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    // What is left must come in the same order as before, else the order itself changed.
    QHash<qint64, size_t> before;
    for (size_t i = 0; i < m_rows.size(); ++i)
        before.insert(m_rows[i]->id, i);
    size_t next = 0;
    bool sameOrder = true;
    for (const auto &row : fresh) {
        const auto found = before.constFind(row->id);
        if (found == before.constEnd())
            continue;
        sameOrder = sameOrder && *found == next;
        ++next;
    }
    if (!sameOrder) {
        emit layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QHash<qint64, int> after;
        for (size_t i = 0, at = 0; i < fresh.size(); ++i) {
            if (before.contains(fresh[i]->id))
                after.insert(fresh[i]->id, int(at++));
        }
        QModelIndexList moved;
        for (const QModelIndex &index : old)
            moved << this->index(after.value(idAt(index.row())), index.column());
        Rows sorted(m_rows.size());
        for (auto &row : m_rows)
            sorted[size_t(after.value(row->id))] = std::move(row);
        m_rows = std::move(sorted);
        changePersistentIndexList(old, moved);
        emit layoutChanged();
    }
    // New rows in runs, changed cells one row at a time.
    for (size_t i = 0; i < fresh.size();) {
        if (i < m_rows.size() && m_rows[i]->id == fresh[i]->id) {
            takeOverRow(i, std::move(fresh[i]));
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < fresh.size() && !before.contains(fresh[end]->id))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(i), std::make_move_iterator(fresh.begin() + qsizetype(i)),
                      std::make_move_iterator(fresh.begin() + qsizetype(end)));
        endInsertRows();
        i = end;
    }
}

int RecordModel::rowOf(qint64 id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->id == id)
            return int(i);
    }
    return -1;
}

bool RecordModel::isInterval(const ListColumn &column, const Row &row) const
{
    return !column.high.isEmpty() && !row.cells.value(m_listing.column(column.high)).isNull();
}

QVariant RecordModel::value(int row, QLatin1StringView column) const
{
    return row < 0 ? QVariant() : m_rows[size_t(row)]->cells.value(m_listing.column(column));
}

QModelIndex RecordModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = row >= 0 && size_t(row) < m_rows.size() && column >= 0 && size_t(column) < m_listing.columns.size() && !parent.isValid();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listing.columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *m_rows[size_t(index.row())];
    const ListColumn &column = m_listing.columns[size_t(index.column())];
    const QVariant &cell = row.cells.at(index.column());
    switch (role) {
    case IdRole: return row.id;
    case RawRole: return cell;
    case WordsRole:
        if (row.words.isNull())
            row.words = wordsOf(m_listing, row.cells);
        return row.words;
    case KindRole: return int(column.kind);
    case CodesRole: return QVariant::fromValue(column.codes);
    case Qt::DisplayRole:
        if (column.kind == CellKind::Flag && isEditable(index.row(), index.column()))
            return {};
        if (const QString apart = apartAt(index.row(), index.column()); !apart.isEmpty())
            return (displayText(m_listing, index.column(), row.cells) + u" · "_s + apart).left(mostShown);
        return displayText(m_listing, index.column(), row.cells).left(mostShown);
    case Qt::EditRole: return isInterval(column, row) ? QVariant(displayText(m_listing, index.column(), row.cells)) : cell;
    case Qt::CheckStateRole:
        if (column.kind == CellKind::Flag && isEditable(index.row(), index.column()))
            return cell.toInt() != 0 ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        if (const QVariant own = extra(index.row(), index.column(), role); own.isValid())
            return own;
        return int(Qt::AlignVCenter)
            | int(column.kind == CellKind::Number || column.kind == CellKind::Decimal ? Qt::AlignRight : Qt::AlignLeft);
    default: return extra(index.row(), index.column(), role);
    }
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.row(), index.column()))
        return false;
    if (role != Qt::EditRole && role != Qt::CheckStateRole)
        return false;
    return writeCell(idAt(index.row()), index.column(), role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value).isEmpty();
}

QString RecordModel::writeCell(qint64 id, int column, const QVariant &value)
{
    try {
        write(id, column, value);
        return {};
    } catch (const Failure &failure) {
        emit refused(failure.sentence());
        return failure.sentence();
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = m_listing.columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.heading();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(column.kind == CellKind::Number || column.kind == CellKind::Decimal ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (isEditable(index.row(), index.column())) {
        const bool flag = m_listing.columns[size_t(index.column())].kind == CellKind::Flag;
        flags |= flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    }
    return flags;
}

bool RecordModel::isEditable(int, int) const
{
    return false;
}

void RecordModel::write(qint64, int, const QVariant &)
{
}

/// The ids of what is named stand behind the cells that are listed, in the order of their columns.
qint64 RecordModel::namedAt(int row, int column) const
{
    const auto &columns = m_listing.columns;
    if (!columns[size_t(column)].isToldApart)
        return 0;
    const auto before = std::count_if(columns.begin(), columns.begin() + column, [](const ListColumn &other) { return other.isToldApart; });
    return m_rows[size_t(row)]->cells.value(qsizetype(columns.size()) + before).toLongLong();
}

QString RecordModel::apartAt(int row, int column) const
{
    const qint64 named = namedAt(row, column);
    return named == 0 ? QString() : m_namesakes.apart(*m_listing.columns[size_t(column)].refers, named);
}

QVariant RecordModel::extra(int, int, int) const
{
    return {};
}

} // namespace maillage
