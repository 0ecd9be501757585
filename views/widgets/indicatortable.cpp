#include "views/widgets/indicatortable.h"

#include "models/exchange/export.h"
#include "models/lists/recordmodel.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/shell/workspace.h"
#include "views/widgets/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int padding = 8;
constexpr int barHeight = 7;
constexpr int columnWidthOfSpark = 5;
constexpr int mostSparks = 12;

const Standing *standingAt(const QModelIndex &index)
{
    return index.data(IndicatorModel::StandingRole).value<const Standing *>();
}

QColor colorOf(IndicatorState state)
{
    const ColorTheme &theme = ColorTheme::current();
    return state == IndicatorState::Reached ? theme.good : state == IndicatorState::ReachedLate ? theme.attention : state == IndicatorState::Overdue ? theme.bad : theme.main;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const ColorTheme &theme = ColorTheme::current();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.mainSoft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintProgress(QPainter *painter, const QRect &cell, const Standing &standing, const QString &text)
{
    const ColorTheme &theme = ColorTheme::current();
    const int words = painter->fontMetrics().horizontalAdvance(u"100\u202f%"_s) + 8;
    QRectF bar(cell.left(), cell.center().y() - barHeight / 2.0 + 0.5, std::max(10, cell.width() - words), barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.dark ? theme.line : QColor(0xe6eaea));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double full = bar.width() * *standing.progress;
    if (full > 0) {
        painter->setBrush(colorOf(standing.state));
        painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max<double>(full, barHeight), barHeight)), barHeight / 2.0, barHeight / 2.0);
    }
    painter->setPen(theme.textSoft);
    painter->drawText(cell.adjusted(cell.width() - words, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignRight), text);
}

/// At most a dozen columns, the last of them where it stands now.
std::vector<double> sparksOf(const Standing &standing)
{
    std::vector<double> values;
    const auto &points = standing.evolution;
    const size_t count = std::min<size_t>(points.size(), mostSparks);
    for (size_t i = 0; i < count; ++i)
        values.push_back(points[count < 2 ? i : i * (points.size() - 1) / (count - 1)].amount.value().value_or(0));
    return values;
}

void paintEvolution(QPainter *painter, const QRect &cell, const Standing &standing)
{
    const ColorTheme &theme = ColorTheme::current();
    const std::vector<double> values = sparksOf(standing);
    const double top = std::max(1e-9, *std::max_element(values.begin(), values.end()));
    const int height = std::min(18, cell.height() - 10), bottom = cell.center().y() + height / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.dark ? theme.textSoft : theme.text);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (size_t i = 0; i < values.size(); ++i) {
        const int high = std::max(1, int(std::max(0.0, values[i]) / top * height));
        painter->drawRect(cell.left() + int(i) * (columnWidthOfSpark + 1), bottom - high, columnWidthOfSpark, high);
    }
}

bool hasSparks(const Standing &standing)
{
    const bool counted = standing.indicator.kind == IndicatorKind::Number || standing.indicator.kind == IndicatorKind::Rate;
    return counted && standing.evolution.size() > 1;
}

} // namespace

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Standing *standing = standingAt(index);
    const bool bar = standing && index.column() == IndicatorModel::Progress && standing->progress;
    const bool sparks = standing && index.column() == IndicatorModel::Evolution && hasSparks(*standing);
    if (!bar && !sparks) {
        QStyleOptionViewItem quiet = option;
        if (index.column() != IndicatorModel::Title && index.column() != IndicatorModel::Value)
            quiet.palette.setColor(QPalette::Text, ColorTheme::current().textSoft);
        ListDelegate::paint(painter, quiet, index);
        return;
    }
    painter->save();
    paintGround(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
    if (bar)
        paintProgress(painter, cell, *standing, index.data().toString());
    else
        paintEvolution(painter, cell, *standing);
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = ListDelegate::sizeHint(option, index);
    if (index.column() == IndicatorModel::Progress)
        size.setWidth(150);
    else if (index.column() == IndicatorModel::Evolution)
        size.setWidth(std::max(mostSparks * (columnWidthOfSpark + 1) + 2 * padding, option.fontMetrics.horizontalAdvance(u"sept. 2023"_s) + 2 * padding));
    return size;
}

IndicatorTable::IndicatorTable(Workspace &workspace, QWidget *parent)
    : QTableView(parent)
    , m_workspace(workspace)
    , m_model(new IndicatorModel(workspace.store(), this))
    , m_proxy(new SearchProxy(this))
    , m_empty(plainLabel(tr("What will tell whether an action succeeds stands here, with its target and how far it is."), "empty", this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    auto *delegate = new IndicatorDelegate(this);
    delegate->setStrongColumn(IndicatorModel::Title);
    setItemDelegate(delegate);
    setAccessibleName(tr("Indicators"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as the plan has them
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_hasCurrent = currentIndex().isValid();
        emit currentIdChanged(currentId());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(index.data(RecordModel::IdRole).toLongLong()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &IndicatorTable::showEmptyText);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, [this] {
        showEmptyText();
        if (m_hasCurrent && !currentIndex().isValid()) { // a filter took it away, and says nothing of it
            m_hasCurrent = false;
            if (m_proxy->rowCount() > 0)
                selectRow(0);
            else
                emit currentIdChanged(0);
        }
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &IndicatorTable::fitColumns);
    fitColumns();
}

qint64 IndicatorTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(RecordModel::IdRole).toLongLong() : 0;
}

QList<qint64> IndicatorTable::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids << index.data(RecordModel::IdRole).toLongLong();
    return ids;
}

void IndicatorTable::select(qint64 id)
{
    m_model->setWatched(true); // it may have come while nobody looked
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, IndicatorModel::Title));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void IndicatorTable::copy() const
{
    QList<QStringList> cells(1);
    for (int column = 0; column < IndicatorModel::ColumnCount; ++column)
        cells.first() << m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < IndicatorModel::ColumnCount; ++column)
            line << m_proxy->index(row, column).data().toString();
        cells << line;
    }
    QGuiApplication::clipboard()->setText(tabSeparated(cells));
    m_workspace.say(tr("%n row(s) copied. Paste them into a spreadsheet.", nullptr, m_proxy->rowCount()));
}

void IndicatorTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentId() != 0)
        emit opened(currentId());
    else if (event->key() == Qt::Key_F2 && currentId() != 0)
        emit editRequested(currentId());
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && !selectedIds().isEmpty())
        emit removeRequested(selectedIds());
    else
        QTableView::keyPressEvent(event);
}

void IndicatorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    showEmptyText();
}

void IndicatorTable::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QTableView::showEvent(event);
}

/// What nobody sees is not counted at every edit.
void IndicatorTable::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QTableView::hideEvent(event);
}

/// The titles take the room that the rest leaves; where there is little, the actions give way first, then the bars.
void IndicatorTable::fitColumns()
{
    int rest = viewport()->width();
    for (int column = 0; column < IndicatorModel::ColumnCount; ++column) {
        if (column == IndicatorModel::Title || isColumnHidden(column))
            continue;
        const int most = std::max(inText(column == IndicatorModel::Action ? 170 : 160), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)), 50, most));
        rest -= columnWidth(column);
    }
    constexpr int least = 200, wanted = 300;
    for (const auto &[column, atLeast] : {std::pair(int(IndicatorModel::Action), 70), std::pair(int(IndicatorModel::Progress), 100)}) {
        const int needed = std::max(atLeast, horizontalHeader()->sectionSizeHint(column));
        const int given = std::clamp(wanted - rest, 0, std::max(0, columnWidth(column) - needed));
        setColumnWidth(column, columnWidth(column) - given);
        rest += given;
    }
    setColumnWidth(IndicatorModel::Title, std::max(least, rest));
}

void IndicatorTable::showEmptyText()
{
    m_empty->setVisible(m_proxy->rowCount() == 0);
    m_empty->setGeometry(viewport()->geometry().adjusted(24, 8, -24, -8));
}

} // namespace maillage
