#include "views/gantt/gantttable.h"

#include "models/lists/planmodel.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/shell/workspace.h"
#include "views/widgets/celldrafts.h"
#include "views/widgets/periodedit.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSettings>

#include <numeric>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int cellMargin = 6;
const QString settingsKey = u"columns/plan"_s;

constexpr int leastTitle = 130;

int widthOf(int column, const QFontMetrics &metrics)
{
    switch (PlanModel::Column(column)) {
    case PlanModel::Title: return inText(200);
    case PlanModel::When: return metrics.horizontalAdvance(u"sept. 2023 – mars 2024"_s) + 2 * cellMargin;
    case PlanModel::Who: return metrics.horizontalAdvance(u"Facilitateur"_s) + 2 * cellMargin;
    case PlanModel::Progress: return metrics.horizontalAdvance(u"100"_s) + 3 * cellMargin;
    case PlanModel::Lateness: return metrics.horizontalAdvance(PlanModel::tr("as planned")) + 2 * cellMargin;
    case PlanModel::State: return metrics.horizontalAdvance(u"under way"_s) + 3 * cellMargin;
    default: return metrics.horizontalAdvance(u"30 sept. 2024"_s) + 2 * cellMargin;
    }
}

} // namespace

GanttTable::GanttTable(Workspace &workspace, PlanModel *model, int rowHeight, int headerHeight, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    const auto write = [this, model](qint64 task, int column, const QString &typed) {
        const QModelIndex index = model->indexOf(TaskId(task), column);
        if (!index.isValid())
            return PlanModel::tr("This task is no longer there.");
        QString problem;
        const QMetaObject::Connection heard = connect(model, &PlanModel::refused, model, [&problem](const QString &sentence) { problem = sentence; });
        const QList<TaskId> all = editedWith(index);
        if (all.size() > 1 && typed.trimmed() != index.data(Qt::EditRole).toString())
            model->setAll(all, column, typed.trimmed());
        else
            model->setData(index, typed, Qt::EditRole);
        disconnect(heard);
        return problem;
    };
    auto *drafts = new CellDrafts(workspace.drafts(), u"plan"_s,
                                  {write, [model](qint64 task, int column) { return model->indexOf(TaskId(task), column); }, {}, {},
                                   [this] { emit filterInTheWay(); }}, this);
    setItemDelegate(new GanttTableDelegate(rowHeight, drafts, this));
    setAccessibleName(tr("Tasks of the plan"));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    header()->setFixedHeight(headerHeight);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(34);
    header()->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        header()->resizeSection(column, widthOf(column, fontMetrics()));
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { chooseColumns(header()->mapToGlobal(at)); });
    setMinimumWidth(inText(leastTitle) + 20);
    fitColumns();
}

/// The tasks whose cells in this column are written together: all that are chosen and have such a cell. A title is of one task.
QList<TaskId> GanttTable::editedWith(const QModelIndex &index) const
{
    const QModelIndexList rows = selectionModel()->selectedRows(index.column());
    if (index.column() == PlanModel::Title || !rows.contains(index))
        return {};
    QList<TaskId> tasks;
    for (const QModelIndex &each : rows) {
        if (m_model->flags(each).testFlag(Qt::ItemIsEditable))
            tasks << m_model->row(each)->task();
    }
    return tasks;
}

/// The columns that somebody chose, in their order, the title aside.
QList<int> GanttTable::chosenColumns() const
{
    const QVariant chosen = QSettings().value(settingsKey);
    QList<int> columns;
    for (int column = 1; column < PlanModel::ColumnCount; ++column) {
        if (chosen.isValid() ? chosen.toStringList().contains(QString::number(column)) : column <= PlanModel::Progress)
            columns << column;
    }
    return columns;
}

/// A row without its name says nothing: where the name has no room the last columns go.
void GanttTable::fitColumns()
{
    QList<int> shown = chosenColumns();
    if (m_isShort)
        shown.removeIf([](int column) { return column > PlanModel::When; });
    const auto room = [&] {
        return viewport()->width() - std::accumulate(shown.begin(), shown.end(), 0, [](int sum, int column) { return sum + widthOf(column, QFontMetrics(QApplication::font())); });
    };
    while (!shown.isEmpty() && room() < inText(leastTitle))
        shown.removeLast();
    for (int column = 1; column < PlanModel::ColumnCount; ++column)
        setColumnHidden(column, !shown.contains(column));
}

void GanttTable::setShort(bool isShort)
{
    m_isShort = isShort;
    fitColumns();
}

void GanttTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

int GanttTable::shortWidth() const
{
    return widthOf(PlanModel::Title, fontMetrics()) + widthOf(PlanModel::When, fontMetrics());
}

void GanttTable::chooseColumns(const QPoint &globalPosition)
{
    QMenu menu;
    const QList<int> chosen = chosenColumns();
    for (int column = 1; column < PlanModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(chosen.contains(column));
        action->setData(column);
    }
    menu.exec(globalPosition);
    QStringList shown;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            shown << action->data().toString();
    }
    QSettings().setValue(settingsKey, shown);
    fitColumns();
}

/// Tab goes along the row, as in a spreadsheet: the view itself would go down the tree.
void GanttTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int step = hint == QAbstractItemDelegate::EditNextItem ? 1 : hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 0;
    QTreeView::closeEditor(editor, step == 0 ? hint : QAbstractItemDelegate::NoHint);
    if (step == 0)
        return;
    for (int place = header()->visualIndex(currentIndex().column()) + step; place >= 0 && place < header()->count(); place += step) {
        const QModelIndex next = currentIndex().siblingAtColumn(header()->logicalIndex(place));
        if (isColumnHidden(next.column()) || !next.flags().testFlag(Qt::ItemIsEditable))
            continue;
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        edit(next);
        return;
    }
}

void GanttTable::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(options.rect, ColorTheme::current().mainSoft);
    QTreeView::drawRow(painter, options, index);
    painter->setPen(ColorTheme::current().line);
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
}

GanttTableDelegate::GanttTableDelegate(int rowHeight, CellDrafts *drafts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
    , m_drafts(drafts)
{
}

QSize GanttTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * cellMargin, m_rowHeight};
}

void GanttTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PlanModel *>(index.model());
    const PlanRow *row = model ? model->row(index) : nullptr;
    if (!row)
        return;
    const ColorTheme &theme = ColorTheme::current();
    painter->save();
    QRect box = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    QFont font = option.font;
    QColor ink = theme.text;
    const bool title = index.column() == PlanModel::Title;
    if (title && row->group)
        font.setWeight(QFont::DemiBold);
    const bool derived = index.column() == PlanModel::When && row->period.isEmpty();
    if (derived || index.column() == PlanModel::Who || index.column() > PlanModel::Progress)
        ink = theme.textSoft;
    if (row->state == TaskState::Dropped) {
        font.setStrikeOut(title);
        ink = theme.textSoft;
    }
    if (index.column() == PlanModel::Lateness && row->lateness().value_or(0) > 0)
        ink = theme.bad;
    if (index.column() == PlanModel::When && row->period.isUnread() && !row->period.isEmpty())
        ink = theme.bad;
    if (title && row->milestone) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row->critical ? theme.attention : theme.text);
        const QPointF middle(box.left() + 5, box.center().y() + 0.5);
        painter->drawPolygon(QPolygonF{middle + QPointF(0, -5), middle + QPointF(5, 0), middle + QPointF(0, 5), middle + QPointF(-5, 0)});
        box.setLeft(box.left() + 16);
    }
    if (title && !row->obstacle.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.bad);
        painter->drawEllipse(QPointF(box.right() - 3, box.center().y() + 0.5), 3, 3);
        box.setRight(box.right() - 12);
    }
    const std::optional<QString> refused = m_drafts->typed(row->task().value(), index.column());
    if (refused) {
        font.setItalic(true);
        ink = theme.bad;
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QString text = refused.value_or(index.data().toString());
    const int flags = index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine;
    painter->drawText(box, flags, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme.main, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *GanttTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() != PlanModel::State) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (index.column() == PlanModel::When)
            showDaysBelow(line);
        return line;
    }
    auto *editor = new QComboBox(parent);
    for (const CodeSet::Item &item : codeSet<TaskState>().items)
        editor->addItem(item.label(), QString(item.code));
    return editor;
}

void GanttTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const auto *model = qobject_cast<const PlanModel *>(index.model());
        const PlanRow *row = model ? model->row(index) : nullptr;
        line->setText(index.data(Qt::EditRole).toString());
        if (row)
            m_drafts->begin(line, row->task().value(), index.column());
        line->selectAll();
    }
}

void GanttTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PlanModel *>(index.model());
    const PlanRow *row = model ? model->row(index) : nullptr;
    if (!row)
        return;
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        m_drafts->write(row->task().value(), index.column(), choice->currentData().toString());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        m_drafts->write(row->task().value(), index.column(), line->text());
}

} // namespace maillage
