#include "models/figures/matrixmodel.h"

#include "models/domain/text.h"
#include "models/figures/asked.h"
#include "models/lists/recordmodel.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString idList(const std::vector<FigureRow> &rows)
{
    QStringList ids;
    for (const FigureRow &row : rows)
        ids << QString::number(row.subjectId);
    return ids.join(u',');
}

} // namespace

/// What the matrix shows, read one after the other.
class MatrixModel::Reader
{
public:
    Reader(const Database &database, const FigureFilter &filter, Size size)
        : m_database(database)
        , m_filter(filter)
        , m_mostEvents(size == Size::Whole ? std::numeric_limits<int>::max() : mostEvents)
        , m_mostStructures(size == Size::Whole ? std::numeric_limits<int>::max() : mostStructures)
    {
    }

    Content read()
    {
        readEvents();
        readTotals();
        readStructures();
        readCells();
        return std::move(m_content);
    }

private:
    void readEvents();
    void readTotals();
    void readStructures();
    void readCells();
    QSet<qint64> concerned() const;

    const Database &m_database;
    const FigureFilter &m_filter;
    int m_mostEvents;
    int m_mostStructures;
    Content m_content;
};

MatrixModel::MatrixModel(Store &store, QObject *parent, Size size)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_size(size)
{
}

void MatrixModel::begin(const FigureFilter &filter)
{
    m_coming = m_store.read([filter, size = m_size](const Database &database) { return Reader(database, filter, size).read(); });
}

bool MatrixModel::advance()
{
    if (!m_coming.isThere())
        return false;
    beginResetModel();
    m_shown = m_coming.take();
    endResetModel();
    return true;
}

void MatrixModel::Reader::readEvents()
{
    const Asked asked(m_database, m_filter);
    // An event without a sheet says nothing of who stayed away.
    Query query = m_database.query(u"SELECT id, title, date, count(*) OVER () FROM asked_event e WHERE state = 'held' AND gathers "
                                           "AND EXISTS (SELECT 1 FROM noted_attendance a WHERE a.event_id = e.id) ORDER BY date DESC, id DESC LIMIT ?"_s, {m_mostEvents});
    while (query.next()) {
        FigureRow row;
        row.subjectId = query.get<qint64>(0);
        row.subject = query.get<QString>(1);
        row.date = query.get<QDate>(2);
        m_content.eventsLeftOut = query.get<int>(3);
        m_content.events.push_back(std::move(row));
    }
    std::reverse(m_content.events.begin(), m_content.events.end());
    m_content.eventsLeftOut -= int(m_content.events.size());
}

void MatrixModel::Reader::readTotals()
{
    for (FigureRow &event : m_content.events) {
        const std::vector<FigureRow> rows = evaluate(m_database, figure("present"_L1), m_filter, event.subjectId);
        if (!rows.empty())
            event.numerator = rows.front().numerator;
    }
}

/// The structures that announced themselves for a shown event or came to it, or were members on the day of one.
QSet<qint64> MatrixModel::Reader::concerned() const
{
    QSet<qint64> ids;
    if (m_content.events.empty())
        return ids;
    const Asked asked(m_database, m_filter);
    Query named = m_database.query(u"SELECT DISTINCT structure_id FROM asked_presence WHERE event_id IN (%1)"_s.arg(idList(m_content.events)));
    while (named.next())
        ids << named.get<qint64>(0);
    Query members = m_database.query(u"SELECT DISTINCT m.structure_id FROM member_stretch m WHERE EXISTS "
                                             "(SELECT 1 FROM counted_event e WHERE e.id IN (%1) AND e.base_id = m.network_id AND e.date BETWEEN m.first AND m.last)"_s.arg(idList(m_content.events)));
    while (members.next())
        ids << members.get<qint64>(0);
    return ids;
}

void MatrixModel::Reader::readStructures()
{
    const QSet<qint64> wanted = concerned();
    for (FigureRow &row : evaluate(m_database, figure("structure-gathered"_L1), m_filter)) {
        if (!wanted.contains(row.subjectId))
            continue;
        if (m_content.structures.size() < size_t(m_mostStructures))
            m_content.structures.push_back(std::move(row));
        else
            ++m_content.structuresLeftOut;
    }
}

void MatrixModel::Reader::readCells()
{
    const size_t width = m_content.events.size();
    m_content.cells.assign(m_content.structures.size() * width, Cell::NotMember);
    if (m_content.cells.empty())
        return;
    QHash<qint64, size_t> rows, columns;
    for (size_t i = 0; i < m_content.structures.size(); ++i)
        rows.insert(m_content.structures[i].subjectId, i);
    for (size_t i = 0; i < width; ++i)
        columns.insert(m_content.events[i].subjectId, i);
    const Asked asked(m_database, m_filter);
    Query members = m_database.query(u"SELECT m.structure_id, e.id FROM counted_event e CROSS JOIN member_stretch m ON m.network_id = e.base_id "
                                     "WHERE e.id IN (%1) AND e.date BETWEEN m.first AND m.last"_s.arg(idList(m_content.events)));
    while (members.next()) {
        if (const auto row = rows.constFind(members.get<qint64>(0)); row != rows.constEnd())
            m_content.cells[*row * width + columns.value(members.get<qint64>(1))] = Cell::Absent;
    }
    Query answers = m_database.query(u"SELECT structure_id, event_id, present, member FROM asked_presence "
                                             "WHERE event_id IN (%1)"_s.arg(idList(m_content.events)));
    while (answers.next()) {
        const auto row = rows.constFind(answers.get<qint64>(0));
        if (row == rows.constEnd())
            continue;
        m_content.cells[*row * width + columns.value(answers.get<qint64>(1))] = answers.get<int>(2) == 0 ? Cell::AnnouncedAbsent
            : answers.get<int>(3) != 0                                                                    ? Cell::Present
                                                                                                          : Cell::Guest;
    }
}

MatrixModel::Cell MatrixModel::cell(int row, int column) const
{
    if (row >= structureCount() || column >= eventCount())
        return Cell::Nothing;
    return m_shown.cells[size_t(row) * m_shown.events.size() + size_t(column)];
}

QString MatrixModel::words(Cell cell)
{
    switch (cell) {
    case Cell::Present: return tr("present");
    case Cell::Guest: return tr("present, not a member that day");
    case Cell::AnnouncedAbsent: return tr("announced but absent");
    case Cell::Absent: return tr("absent");
    case Cell::NotMember: return tr("not a member that day");
    case Cell::Nothing: break;
    }
    return {};
}

QString MatrixModel::sign(Cell cell)
{
    switch (cell) {
    case Cell::Present: return u"●"_s;
    case Cell::Guest: return u"○"_s;
    case Cell::AnnouncedAbsent: return u"×"_s;
    case Cell::Absent: return u"–"_s;
    default: return {};
    }
}

QString MatrixModel::cellText(int row, int column) const
{
    const bool total = column == eventCount();
    if (row == structureCount()) {
        return total ? QString()
                     : tr("%1, %2: %n member structure(s) present", nullptr, int(eventAt(column).numerator)).arg(eventAt(column).subject, text::longDate(eventAt(column).date));
    }
    if (total)
        return tr("%1: present at %n event(s) of the period", nullptr, int(structureAt(row).numerator)).arg(structureAt(row).subject);
    return tr("%1 · %2, %3: %4").arg(structureAt(row).subject, eventAt(column).subject, text::longDate(eventAt(column).date), words(cell(row, column)));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.structures.empty() ? 0 : structureCount() + 1;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.structures.empty() ? 0 : eventCount() + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool lastRow = index.row() == structureCount(), lastColumn = index.column() == eventCount();
    switch (role) {
    case Qt::DisplayRole:
        if (lastRow)
            return lastColumn ? QString() : text::number(eventAt(index.column()).numerator);
        return lastColumn ? text::number(structureAt(index.row()).numerator) : sign(cell(index.row(), index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case CellRole: return int(cell(index.row(), index.column()));
    case RecordModel::KindRole: return int(CellKind::Text);
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    const bool total = section == (orientation == Qt::Horizontal ? eventCount() : structureCount());
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return total ? tr("Members present") : structureAt(section).subject;
        return role == Qt::ToolTipRole ? QVariant(total ? figure("present"_L1).meaning() : structureAt(section).subject) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return total ? tr("Total") : QLocale().toString(eventAt(section).date, u"dd/MM\nyyyy"_s);
    if (role == Qt::ToolTipRole)
        return total ? figure("structure-gathered"_L1).meaning() : text::longDate(eventAt(section).date) + u" · "_s + eventAt(section).subject;
    return {};
}

} // namespace maillage
