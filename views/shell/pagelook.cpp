#include "views/shell/pagelook.h"

#include "models/lists/recordmodel.h"
#include "views/widgets/tabbedparts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr char keptProperty[] = "keepsLook";
constexpr char lookProperty[] = "look";
constexpr int longestReading = 20'000; // ms: a row that has not come by then is not waited for

QWidget *childOf(const QWidget *around, const QByteArray &className, int place)
{
    for (QObject *child : around->children()) {
        if (child->isWidgetType() && className == child->metaObject()->className() && place-- == 0)
            return static_cast<QWidget *>(child);
    }
    return nullptr;
}

double shareOf(const QScrollBar &bar)
{
    return bar.maximum() > bar.minimum() ? double(bar.value() - bar.minimum()) / (bar.maximum() - bar.minimum()) : 0;
}

void scrollTo(QScrollBar &bar, double share)
{
    bar.setValue(bar.minimum() + int(std::round(share * (bar.maximum() - bar.minimum()))));
}

QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

QVariant saidBy(const QWidget &field)
{
    if (!field.property(keptProperty).toBool())
        return {};
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        return choice->currentText();
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button ? QVariant(button->isChecked()) : QVariant();
}

void say(QWidget &field, const QVariant &said)
{
    if (saidBy(field) == said)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(said.toString());
    } else if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        const int index = choice->findText(said.toString());
        if (index < 0)
            return;
        choice->setCurrentIndex(index);
        emit choice->activated(index); // as if somebody had chosen it
    } else if (auto *button = qobject_cast<QAbstractButton *>(&field); button && (said.toBool() || !button->autoExclusive())) {
        button->click();
    }
}

void collectClosed(const QTreeView &tree, const QModelIndex &above, QModelIndexList &closed)
{
    for (int row = 0; row < tree.model()->rowCount(above); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, above);
        if (!tree.model()->hasChildren(index))
            continue;
        if (!tree.isExpanded(index))
            closed << index;
        collectClosed(tree, index, closed);
    }
}

} // namespace

void keepLook(QWidget *field)
{
    field->setProperty(keptProperty, true);
}

PageLook::PageLook(const QWidget *page)
    : m_font(page->font().toString())
{
    look(page, page);
    lookAtFocus(page);
}

PageLook::Path PageLook::pathTo(const QWidget *widget, const QWidget *page)
{
    Path path;
    for (; widget != page; widget = widget->parentWidget()) {
        const QByteArray className = widget->metaObject()->className();
        int place = 0;
        while (childOf(widget->parentWidget(), className, place) != widget)
            ++place;
        path.prepend({className, place});
    }
    return path;
}

/// Null when it is not there; unless the `whole` way is asked for, the last one that is.
QWidget *PageLook::widgetAt(QWidget *page, const Path &path, bool whole)
{
    QWidget *found = page;
    for (const auto &[className, place] : path) {
        QWidget *next = childOf(found, className, place);
        if (!next)
            return whole ? nullptr : found;
        found = next;
    }
    return found;
}

void PageLook::lookAtFocus(const QWidget *page)
{
    const QWidget *focused = page->focusWidget(); // also while a menu has the keyboard
    m_hasFocus = focused && focused != page;
    if (!m_hasFocus)
        return;
    m_focus = pathTo(focused, page);
    m_focusName = focused->accessibleName();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused))
        m_cursor = line->cursorPosition();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focused))
        m_cursor = text->textCursor().position();
}

void PageLook::takeUpFocus(QWidget *page) const
{
    if (!m_hasFocus) {
        page->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *found = widgetAt(page, m_focus, false); // instead of the editor of a cell its table will do
    if (found->accessibleName() != m_focusName || found->focusPolicy() == Qt::NoFocus || !found->isVisible())
        found = page;
    found->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(found); line && m_cursor >= 0) {
        line->setCursorPosition(m_cursor); // what is selected would be gone with the next key
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(found); text && m_cursor >= 0) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(m_cursor, int(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
}

void PageLook::look(const QWidget *page, const QWidget *widget)
{
    Part part;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const auto *tabs = qobject_cast<const TabbedParts *>(widget);
    part.field = saidBy(*widget);
    part.look = widget->property(lookProperty);
    part.tab = tabs ? tabs->current() : -1;
    if (area) {
        part.across = shareOf(*area->horizontalScrollBar());
        part.down = shareOf(*area->verticalScrollBar());
    }
    if (view && view->model())
        lookAtRows(*view, part);
    if (part.field.isValid() || part.look.isValid() || tabs || area) {
        part.path = pathTo(widget, page);
        m_parts << part;
    }
    if (view || qobject_cast<const QComboBox *>(widget))
        return;
    for (const QObject *child : widget->children()) {
        if (child->isWidgetType() && !static_cast<const QWidget *>(child)->isWindow())
            look(page, static_cast<const QWidget *>(child));
    }
}

void PageLook::lookAtRows(const QAbstractItemView &view, Part &part) const
{
    part.current = rowOf(view.currentIndex());
    for (const QModelIndex &index : view.selectionModel()->selectedRows())
        part.chosen << rowOf(index);
    if (const QHeaderView *header = headerOf(view)) {
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            part.columns.append({column, header->sectionSize(column)});
        }
        part.sorted = header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1;
        part.order = header->sortIndicatorOrder();
    }
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        QModelIndexList closed;
        collectClosed(*tree, {}, closed);
        for (const QModelIndex &index : std::as_const(closed))
            part.closed << rowOf(index);
    }
}

PageLook::Row PageLook::rowOf(const QModelIndex &index)
{
    Row row;
    if (!index.isValid())
        return row;
    row.column = index.column();
    row.id = index.data(RecordModel::IdRole).toLongLong();
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        row.places.prepend(at.row());
    return row;
}

QModelIndex PageLook::indexOf(const QAbstractItemView &view, const Row &row)
{
    const QAbstractItemModel &model = *view.model();
    QModelIndex found;
    for (const int place : row.places)
        found = model.index(place, row.column, found.siblingAtColumn(0));
    if (row.id != 0 && found.data(RecordModel::IdRole).toLongLong() != row.id) {
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, row.column);
            if (index.data(RecordModel::IdRole).toLongLong() == row.id)
                return index;
        }
        return {};
    }
    return found;
}

/// False when the chosen row is not there, not yet.
bool PageLook::takeUpRows(QAbstractItemView &view, const Part &part)
{
    if (auto *tree = qobject_cast<QTreeView *>(&view)) {
        for (const Row &row : part.closed)
            tree->collapse(indexOf(view, row).siblingAtColumn(0));
    }
    if (part.current.places.isEmpty())
        return true;
    const QModelIndex current = indexOf(view, part.current);
    if (!current.isValid())
        return false;
    view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QItemSelection chosen;
    for (const Row &row : part.chosen) {
        if (const QModelIndex index = indexOf(view, row); index.isValid())
            chosen.select(index, index);
    }
    view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void PageLook::takeUp(QWidget *page) const
{
    for (const Part &part : m_parts) { // first what narrows: the rows are those that are left
        QWidget *found = widgetAt(page, part.path, true);
        if (auto *tabs = qobject_cast<TabbedParts *>(found); tabs && part.tab >= 0)
            tabs->setCurrent(part.tab); // which makes what is under it
        if (found && part.field.isValid())
            say(*found, part.field);
        if (found && part.look.isValid())
            found->setProperty(lookProperty, part.look);
    }
    for (const Part &part : m_parts) {
        auto *view = qobject_cast<QAbstractItemView *>(widgetAt(page, part.path, true));
        if (!view || !view->model())
            continue;
        if (part.sorted >= 0 && headerOf(*view)->isSortIndicatorShown())
            headerOf(*view)->setSortIndicator(part.sorted, part.order);
        if (takeUpRows(*view, part))
            continue;
        auto *wait = new QObject(view); // a long list is still being read
        const auto again = [view, part, wait] {
            if (takeUpRows(*view, part))
                wait->deleteLater();
        };
        QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, wait, again);
        QObject::connect(view->model(), &QAbstractItemModel::modelReset, wait, again);
        QTimer::singleShot(longestReading, wait, &QObject::deleteLater);
    }
    const bool sameFont = m_font == page->font().toString();
    QTimer::singleShot(0, page, [page, parts = m_parts, sameFont] { // laid out by then
        for (const Part &part : parts) {
            auto *area = qobject_cast<QAbstractScrollArea *>(widgetAt(page, part.path, true));
            if (!area)
                continue;
            auto *view = qobject_cast<QAbstractItemView *>(area);
            QHeaderView *header = view ? headerOf(*view) : nullptr;
            for (int place = 0; header && sameFont && header->count() == part.columns.size() && place < part.columns.size(); ++place) {
                const auto &[column, width] = part.columns.at(place);
                header->moveSection(header->visualIndex(column), place);
                if (!header->isSectionHidden(column))
                    header->resizeSection(column, width);
            }
            if (!part.look.isValid())
                scrollTo(*area->horizontalScrollBar(), part.across);
            scrollTo(*area->verticalScrollBar(), part.down);
        }
    });
}

} // namespace maillage
