#include "views/widgets/listpanel.h"

#include "models/domain/text.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "views/shell/icons.h"
#include "views/shell/pagelook.h"
#include "views/shell/stylesheet.h"
#include "views/shell/workspace.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"
#include "views/widgets/celldrafts.h"
#include "views/widgets/savedtable.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/wraplayout.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int rowsMeasured = 100; // for the width of a column: a long list would take a tenth of a second

/// A cell as a spreadsheet takes it: days and numbers as they stand in the file, everything else as it is read.
QString spreadsheetCell(const QModelIndex &index)
{
    const auto kind = CellKind(index.data(RecordModel::KindRole).toInt());
    const QVariant raw = index.data(RecordModel::RawRole);
    if (kind == CellKind::Flag)
        return raw.toInt() != 0 ? QApplication::translate("lists", "yes") : QString();
    if (raw.userType() == QMetaType::Double) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(raw.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return kind == CellKind::Date || kind == CellKind::Number ? raw.toString() : index.data(Qt::DisplayRole).toString();
}

} // namespace

ListPanel::ListPanel(Workspace &workspace, RecordModel *model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_proxy(new SearchProxy(this))
    , m_toolRow(new QWidget(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_header(new TableHeader(m_table))
    , m_delegate(new ListDelegate(this))
    , m_empty(plainLabel({}, "empty", m_table))
    , m_settingsKey(u"columns/"_s + model->listing().name)
    , m_choosing(new Reading(workspace.store(), this, [this] { emit currentChanged(m_current); }))
{
    m_model->setParent(this);
    m_proxy->setSourceModel(m_model);
    m_tools = new WrapLayout(m_toolRow);
    m_filter->setPlaceholderText(tr("Filter the list…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(140);
    keepLook(m_filter);
    m_tools->addWidget(m_filter);
    m_more = new QToolButton(this);
    m_more->setIcon(icon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Columns, copy, print"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Choose columns…"), this, [this] { chooseColumns(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    menu->addAction(icon(u"copy"_s), tr("Copy for a spreadsheet"), this, &ListPanel::copy);
    menu->addAction(tr("Paste rows from a spreadsheet"), this, &ListPanel::paste);
    menu->addAction(icon(u"print"_s), tr("Save as PDF…"), this, &ListPanel::print);
    m_more->setMenu(menu);
    m_tools->addWidget(m_more);
    m_table->setHorizontalHeader(m_header);
    m_table->setMinimumWidth(inText(160));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_delegate->setDrafts(new CellDrafts(workspace.drafts(), m_model, [this](const QModelIndex &index) { return m_proxy->mapFromSource(index); }, m_table,
                                             [this] { m_filter->clear(); }));
    m_table->setAccessibleName(m_model->listing().heading());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_header->setResizeContentsPrecision(rowsMeasured);
    m_header->setSectionsMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] { fitColumns(); }); // the arrow takes room
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toolRow);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_proxy, &SearchProxy::setWords);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { chooseColumns(m_header->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_current = now.isValid() ? now.data(RecordModel::IdRole).toLongLong() : 0;
        m_choosing->run();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            emit opened(index.data(RecordModel::IdRole).toLongLong());
    });
    connect(m_model, &RecordModel::refused, &workspace, &Workspace::complain);
    connect(&workspace.store(), &Store::readingsChanged, this, [this, hadFailed = false]() mutable {
        showEmptyText();
        const bool isThere = std::exchange(hadFailed, !m_model->failure().isNull()) && !hadFailed;
        if (isThere && m_current == 0 && !m_toolRow->isHidden())
            chooseFirst(); // as it would have been
    });
    connect(m_model, &RecordModel::wasRead, this, [this] {
        showEmptyText();
        fitColumns();
        if (m_wanted != 0)
            select(std::exchange(m_wanted, 0));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, [this] { showEmptyText(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        showEmptyText();
        if (std::exchange(m_current, 0) != 0) // a reset says nothing of what was current
            m_choosing->run();
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, [this] {
        showEmptyText();
        if (m_current != 0 && !m_table->currentIndex().isValid())
            chooseFirst();
    });

    QList<QLatin1StringView> shown;
    for (const ListColumn &column : m_model->listing().columns) {
        if (!column.hidden)
            shown << column.name;
    }
    setShown(shown);
}

void ListPanel::addNarrowing(QLatin1StringView column, const QList<Narrowing> &choices, int initially)
{
    auto *group = new QButtonGroup(this);
    const int index = m_model->columnOf(column);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices.at(i).label, this);
        button->setCheckable(true);
        button->setChecked(i == initially);
        button->setProperty("role", u"chip"_s);
        group->addButton(button, i);
        keepLook(button);
        m_tools->insertWidget(m_tools->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, index, codes = choices.at(i).codes] {
            m_proxy->setAllowed(index, codes);
            showEmptyText();
        });
    }
    m_proxy->setAllowed(index, choices.at(initially).codes);
    showEmptyText();
}

void ListPanel::addTool(QWidget *widget)
{
    m_tools->insertWidget(m_tools->count() - 1, widget);
}

void ListPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showEmptyText();
}

void ListPanel::setCompact()
{
    m_toolRow->hide();
}

void ListPanel::setRowsInSight(int rows)
{
    m_least = m_header->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    showEmptyText();
}

void ListPanel::setStrongColumn(QLatin1StringView column)
{
    m_delegate->setStrongColumn(m_model->columnOf(column));
}

void ListPanel::setSorted(QLatin1StringView column, Qt::SortOrder order)
{
    m_table->sortByColumn(m_model->columnOf(column), order);
}

void ListPanel::setShown(const QList<QLatin1StringView> &columns)
{
    for (size_t i = 0; i < m_model->listing().columns.size(); ++i)
        m_table->setColumnHidden(int(i), !columns.contains(m_model->listing().columns[i].name));
    // The order given is the order shown.
    for (int i = 0; i < columns.size(); ++i) {
        auto *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(m_model->columnOf(columns.at(i))), i);
    }
    restoreColumns();
    fitColumns();
}

void ListPanel::setStretched(QLatin1StringView column)
{
    m_stretched = m_model->columnOf(column);
    fitColumns();
}

void ListPanel::restoreColumns()
{
    const QVariant chosen = QSettings().value(m_settingsKey);
    if (!chosen.isValid())
        return;
    const QStringList names = chosen.toStringList();
    for (size_t i = 0; i < m_model->listing().columns.size(); ++i)
        m_table->setColumnHidden(int(i), !names.contains(QString(m_model->listing().columns[i].name)));
}

void ListPanel::fitColumns()
{
    std::vector<ColumnWish> wishes; // with headings on as many lines as they take
    const QList<int> columns = shownColumns();
    const QAbstractItemView *cells = m_table;
    for (const int column : columns) {
        const CellKind kind = m_model->listing().columns[size_t(column)].kind;
        const bool isWordy = kind == CellKind::Text || kind == CellKind::LongText;
        const int heading = m_header->leastWidth(column);
        const int content = std::min(cells->sizeHintForColumn(column), inText(kind == CellKind::LongText ? 320 : 240));
        const int telling = column == m_delegate->strongColumn() ? inText(150) : inText(70); // enough of a name to know it
        wishes.push_back({std::max(heading, content), std::max(heading, isWordy ? std::min(content, telling) : content), column == m_stretched});
    }
    const int room = m_table->viewport()->width();
    int wished = std::accumulate(wishes.begin(), wishes.end(), 0, [](int sum, const ColumnWish &wish) { return sum + wish.natural; });
    for (size_t i = 0; i < wishes.size(); ++i) { // and on one where there is room for it
        const int more = m_header->sectionSizeHint(columns.at(qsizetype(i))) - wishes[i].natural;
        if (more <= 0 || wished + more > room)
            continue;
        wishes[i].natural += more;
        wished += more;
    }
    const std::vector<int> widths = sharedWidths(wishes, room);
    for (size_t i = 0; i < widths.size(); ++i)
        m_header->resizeSection(columns.at(qsizetype(i)), widths[i]);
    m_header->setStretchLastSection(m_stretched < 0 || !columns.contains(m_stretched));
}

void ListPanel::chooseColumns(const QPoint &globalPosition)
{
    QMenu menu;
    for (size_t i = 0; i < m_model->listing().columns.size(); ++i) {
        QAction *action = menu.addAction(m_model->listing().columns[i].heading());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(int(i)));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { m_table->setColumnHidden(int(i), !shown); });
    }
    menu.exec(globalPosition);
    QStringList names;
    for (size_t i = 0; i < m_model->listing().columns.size(); ++i) {
        if (!m_table->isColumnHidden(int(i)))
            names << m_model->listing().columns[i].name;
    }
    QSettings().setValue(m_settingsKey, names);
    fitColumns();
}

void ListPanel::showEmptyText()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_empty->setText(!m_model->failure().isNull() ? m_model->failure()
                     : !m_model->isRead()     ? tr("Reading…")
                     : m_model->rowCount() > 0 && m_proxy->isNarrowed() ? tr("Nothing in this list matches.")
                                                                        : m_emptyText);
    m_empty->setVisible(empty);
    const int words = m_empty->fontMetrics().boundingRect(QRect(0, 0, std::max(100, m_table->viewport()->width() - 48), 4000), Qt::TextWordWrap, m_empty->text()).height();
    const int around = m_table->height() - m_table->viewport()->height() + 36; // a page may squeeze it by some pixels
    m_table->setMinimumHeight(std::max(m_least, empty ? around + words : 0));
    m_empty->setGeometry(m_table->viewport()->geometry().adjusted(24, 8, -24, -8));
}

void ListPanel::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    if (m_wanted != 0 && m_model->isRead())
        select(std::exchange(m_wanted, 0));
    QWidget::showEvent(event);
}

void ListPanel::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

qint64 ListPanel::currentId() const
{
    return m_current;
}

QList<qint64> ListPanel::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << index.data(RecordModel::IdRole).toLongLong();
    return ids;
}

void ListPanel::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_wanted = row < 0 && !m_model->isRead() ? id : 0;
    QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (row >= 0 && !index.isValid()) {
        // It is there but filtered out: what was asked for goes before the filter.
        m_filter->clear();
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    if (index.isValid())
        choose(index.siblingAtColumn(std::max(0, m_table->horizontalHeader()->logicalIndexAt(2))));
}

/// This row and no other: the view itself would add it to the others while somebody holds Ctrl, as for Ctrl+Z.
void ListPanel::choose(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

/// A filter took away what was current, and says nothing of it.
void ListPanel::chooseFirst()
{
    if (m_proxy->rowCount() > 0) {
        choose(m_proxy->index(0, 0));
        return;
    }
    m_current = 0;
    m_choosing->run();
}

QList<int> ListPanel::shownColumns() const
{
    QList<int> columns;
    const auto *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!m_table->isColumnHidden(header->logicalIndex(visual)))
            columns << header->logicalIndex(visual);
    }
    return columns;
}

QList<QStringList> ListPanel::cellsOf(const QList<int> &rows) const
{
    const QList<int> columns = shownColumns();
    QList<QStringList> cells(1);
    for (const int column : columns)
        cells.first() << m_model->headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << spreadsheetCell(m_proxy->index(row, column));
        cells << line;
    }
    return cells;
}

QList<int> ListPanel::allRows() const
{
    QList<int> rows(m_proxy->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void ListPanel::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.size() < 2) // the current row is always selected: one row alone is no choice
        rows = allRows();
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(tabSeparated(cellsOf(rows)));
    m_workspace.say(tr("%n row(s) copied. Paste them into a spreadsheet.", nullptr, int(rows.size())));
}

bool ListPanel::holdsRows()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    return copied && copied->hasText() && copied->text().trimmed().contains(u'\n');
}

void ListPanel::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QString text = copied && copied->hasText() ? copied->text() : QString();
    if (text.trimmed().isEmpty())
        m_workspace.say(tr("The clipboard holds no rows. Copy some in your spreadsheet, with the line that names the columns, then paste them here."));
    else if (m_paste)
        m_paste(text);
    else if (!importableNamed(m_model->listing().name))
        m_workspace.say(tr("Nothing can be pasted into this list: its rows come from elsewhere in the program."));
    else
        m_workspace.takeRows(m_model->listing().name, text);
}

void ListPanel::print()
{
    SavedTable saved{m_model->listing().heading(), tr("%n row(s)", nullptr, m_proxy->rowCount()), {}, cellsOf(allRows())};
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        saved.table.columns.push_back({m_model->headerData(column, Qt::Horizontal).toString(), m_model->listing().columns[size_t(column)].kind == CellKind::Number,
                                       double(m_table->columnWidth(column))});
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        report::Row line;
        for (const int column : columns) {
            const QModelIndex index = m_proxy->index(row, column);
            const bool flag = CellKind(index.data(RecordModel::KindRole).toInt()) == CellKind::Flag;
            line.cells.push_back({{flag ? spreadsheetCell(index) : index.data().toString(), report::TextStyle::Plain}});
        }
        saved.table.rows.push_back(std::move(line));
    }
    save(saved, m_workspace, this);
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        showEmptyText();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if ((watched == m_table || watched == m_filter) && key->matches(QKeySequence::Print)) {
        print();
        return true;
    }
    if (watched == m_table) {
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_current != 0) {
            emit opened(m_current);
            return true;
        }
        if (key->key() == Qt::Key_Delete && !selectedIds().isEmpty()) {
            emit removeRequested(selectedIds());
            return true;
        }
    } else if (watched == m_filter && key->matches(QKeySequence::Paste) && holdsRows()) {
        paste(); // a whole table is nothing to look for
        return true;
    } else if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        if (m_proxy->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
