#include "views/plan/sheetlist.h"

#include "models/store/failure.h"
#include "views/shell/theme.h"
#include "views/shell/workspace.h"
#include "views/widgets/celldrafts.h"
#include "views/widgets/keptfields.h"
#include "views/widgets/periodedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int linePadding = 8;

bool isWrapped(const QModelIndex &index)
{
    return CellKind(index.data(RecordModel::KindRole).toInt()) == CellKind::LongText;
}

} // namespace

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isWrapped(index)) {
        ListDelegate::paint(painter, option, index);
        return;
    }
    const ColorTheme &theme = ColorTheme::current();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.mainSoft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const std::optional<QString> refused = refusedIn(index);
    QFont font = option.font;
    font.setItalic(refused.has_value());
    painter->setPen(refused ? theme.bad : theme.text);
    painter->setFont(font);
    painter->drawText(option.rect.adjusted(linePadding, 0, -linePadding, 0), int(Qt::AlignVCenter | Qt::TextWordWrap),
                      refused.value_or(index.data().toString()));
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = ListDelegate::sizeHint(option, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && isWrapped(index)) {
        const int width = table->columnWidth(index.column()) - 2 * linePadding;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, width), 10'000), int(Qt::TextWordWrap), index.data().toString());
        size.setHeight(std::max(size.height(), text.height() + 12));
    }
    return size;
}

QWidget *WrappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = ListDelegate::createEditor(parent, option, index);
    const auto *model = qobject_cast<const SheetModel *>(index.model());
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && model && index.column() == model->columnOf("period"_L1))
        showDaysBelow(line);
    return editor;
}

void WrappingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ListDelegate::initStyleOption(option, index);
    if (CellKind(index.data(RecordModel::KindRole).toInt()) != CellKind::Decimal || !option->text.isEmpty())
        return;
    option->text = tr("to be specified");
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->palette.setColor(QPalette::Text, ColorTheme::current().textSoft);
}

SheetList::SheetList(Workspace &workspace, const QString &title, const QString &hint, SheetModel *model,
                     const QList<QLatin1StringView> &columns, QWidget *parent)
    : Card(title, parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_entry(new QLineEdit(this))
    , m_kept(new KeptFields(workspace.drafts(), u"sheet "_s + title, {m_entry}, [this] { add(m_entry->text()); }, this))
{
    m_model->setParent(this);
    m_table->setModel(m_model);
    auto *delegate = new WrappingDelegate(m_table);
    delegate->setDrafts(new CellDrafts(workspace.drafts(), m_model, [](const QModelIndex &index) { return index; }, m_table));
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(title);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 12);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    bool stretched = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ListColumn &kind = m_model->listing().columns[size_t(column)];
        m_table->setColumnHidden(column, !columns.contains(kind.name));
        const bool takesRoom = !stretched && columns.contains(kind.name) && (kind.kind == CellKind::LongText || kind.name == "source"_L1);
        stretched = stretched || takesRoom;
        m_table->horizontalHeader()->setSectionResizeMode(column, takesRoom ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    for (int place = 0; place < columns.size(); ++place)
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(m_model->columnOf(columns.at(place))), place);
    m_entry->setPlaceholderText(hint);
    m_kept->setBlank([this] { m_entry->setText({}); });
    m_kept->setScope([this](const QString &about) { m_model->setAction(ActionId(about.toLongLong())); });
    m_entry->setAccessibleName(hint);
    m_entry->installEventFilter(this);
    content()->addWidget(m_table);
    content()->addWidget(m_entry);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] { add(m_entry->text()); });
    connect(m_model, &RecordModel::refused, &workspace, &Workspace::complain);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SheetList::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SheetList::fit);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &SheetList::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SheetList::fit);
    fit();
}

void SheetList::show(ActionId action)
{
    m_kept->show(QString::number(action.value()));
    m_model->setAction(action);
    setEnabled(bool(action));
    fit();
}

bool SheetList::add(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return true;
    try {
        m_model->add(typed);
    } catch (const Failure &failure) {
        if (m_entry->text().isEmpty())
            m_entry->setText(typed.trimmed()); // the field shows the ends of lines as spaces, and keeps them
        m_kept->setReason(failure.sentence());
        m_kept->settle();
        m_workspace.complain(failure.sentence());
        return false;
    }
    m_kept->clear();
    return true;
}

/// The table is as high as what is in it: the sheet scrolls, not its lists.
void SheetList::fit()
{
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
    m_table->setVisible(m_model->rowCount() > 0);
}

bool SheetList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return false;
    const qint64 id = m_model->idAt(current.row());
    if (key == Qt::Key_Delete) {
        QList<qint64> ids;
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
            ids << m_model->idAt(row.row());
        m_workspace.attempt([&] { m_model->remove(ids.isEmpty() ? QList<qint64>{id} : ids); });
        return true;
    }
    if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_workspace.attempt([&] { m_model->move(id, key == Qt::Key_Up ? -1 : 1); });
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), current.column()));
        return true;
    }
    return false;
}

bool SheetList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        // Texts wrap at the width that the header gives their column only after this.
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QTimer::singleShot(0, this, &SheetList::fit);
    }
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && handleKey(key->key(), key->modifiers()))
        return true;
    // A field of one line would run pasted lines together.
    const QString pasted = key->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text() : QString();
    if (watched == m_entry && pasted.trimmed().contains(u'\n')) {
        add(pasted);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace maillage
