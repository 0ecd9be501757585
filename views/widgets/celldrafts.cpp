#include "views/widgets/celldrafts.h"

#include "models/lists/recordmodel.h"
#include "models/store/oneline.h"

#include <QAbstractItemView>
#include <QLineEdit>

#include <any>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *rowProperty = "draftRow", *columnProperty = "draftColumn";

} // namespace

CellDrafts::CellDrafts(Drafts &given, const QString &kind, Cells cells, QAbstractItemView *view)
    : QObject(view)
    , Keeper(given)
    , m_kind(u"cells/"_s + kind + u'/')
    , m_cells(std::move(cells))
    , m_view(view)
{
    connect(&given, &Drafts::changed, view, [view] { view->viewport()->update(); });
    connect(view->model(), &QAbstractItemModel::dataChanged, this, &CellDrafts::dropOvertaken);
}

CellDrafts::CellDrafts(Drafts &given, RecordModel *model, std::function<QModelIndex(const QModelIndex &)> toView, QAbstractItemView *view,
                       std::function<void()> showAll)
    : CellDrafts(given, model->listing().name,
                 {[model](qint64 row, int column, const QString &typed) { return model->writeCell(row, column, typed); },
                  [model, toView = std::move(toView)](qint64 row, int column) {
                      const int at = model->rowOf(row);
                      return at < 0 ? QModelIndex() : toView(model->index(at, column));
                  },
                  [model] { return model->scope(); },
                  [model](const QVariant &scope) { model->setScope(scope); },
                  std::move(showAll)},
                 view)
{
}

QString CellDrafts::keyOf(qint64 row, int column) const
{
    return m_kind + scope().toString() + u'/' + QString::number(row) + u'/' + QString::number(column);
}

const Drafts::Draft *CellDrafts::find(qint64 row, int column) const
{
    return drafts().find(keyOf(row, column));
}

std::optional<CellDrafts::Kept> CellDrafts::kept(const QString &key) const
{
    const Drafts::Draft *draft = key.startsWith(m_kind) ? drafts().find(key) : nullptr;
    return draft ? std::optional(std::any_cast<Kept>(draft->typed)) : std::nullopt;
}

void CellDrafts::begin(QWidget *editor, qint64 row, int column)
{
    editor->setProperty(rowProperty, row);
    editor->setProperty(columnProperty, column);
    const std::optional<QString> refused = typed(row, column);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && refused)
        line->setText(*refused);
    const QAbstractItemDelegate *own = m_view->itemDelegateForColumn(column);
    connect(own ? own : m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, editor,
            [this, editor](QWidget *closed, QAbstractItemDelegate::EndEditHint hint) {
                if (closed == editor && hint == QAbstractItemDelegate::RevertModelCache)
                    giveUp(editor);
            });
}

/// Also where a filter hides the row.
QModelIndex CellDrafts::found(qint64 row, int column)
{
    if (!m_cells.indexOf(row, column).isValid() && m_cells.showAll)
        m_cells.showAll();
    return m_cells.indexOf(row, column);
}

/// What has been written in a cell by another way since is what was wanted there.
void CellDrafts::dropOvertaken()
{
    for (const QString &key : drafts().keys()) {
        const std::optional<Kept> cell = kept(key);
        const QModelIndex index = cell && cell->scope == scope() ? m_cells.indexOf(cell->row, cell->column) : QModelIndex();
        if (index.isValid() && index.data(Qt::EditRole) != cell->stood)
            drafts().drop(key);
    }
}

void CellDrafts::giveUp(QWidget *editor)
{
    drafts().drop(keyOf(editor->property(rowProperty).toLongLong(), editor->property(columnProperty).toInt()));
}

void CellDrafts::write(qint64 row, int column, const QString &typed)
{
    const QString problem = m_cells.write(row, column, typed);
    if (problem.isEmpty())
        drafts().drop(keyOf(row, column));
    else
        drafts().keep(keyOf(row, column), {Kept{scope(), row, column, typed, m_cells.indexOf(row, column).data(Qt::EditRole)}, problem, Drafts::placeOf(m_view)});
}

std::optional<QString> CellDrafts::typed(qint64 row, int column) const
{
    const Drafts::Draft *draft = find(row, column);
    return draft ? std::optional(std::any_cast<Kept>(draft->typed).typed) : std::nullopt;
}

QString CellDrafts::reason(qint64 row, int column) const
{
    const Drafts::Draft *draft = find(row, column);
    return draft ? draft->reason : QString();
}

bool CellDrafts::writeAgain(const QString &key)
{
    const std::optional<Kept> cell = kept(key);
    if (!cell)
        return false;
    const QVariant shown = scope();
    if (m_cells.setScope)
        m_cells.setScope(cell->scope);
    if (found(cell->row, cell->column).isValid())
        write(cell->row, cell->column, cell->typed);
    else // it is still being read, or gone: kept, and said what it is
        drafts().keep(key, {*cell, tr("The row is not there: “%1”.").arg(oneLine(cell->typed)), drafts().find(key)->place});
    if (m_cells.setScope)
        m_cells.setScope(shown);
    return true;
}

const QWidget *CellDrafts::ownerOf(const QString &key) const
{
    return kept(key) ? m_view : nullptr;
}

void CellDrafts::reveal(const QString &key)
{
    const std::optional<Kept> cell = kept(key);
    if (!cell)
        return;
    const QModelIndex index = cell->scope == scope() ? found(cell->row, cell->column) : QModelIndex();
    if (!index.isValid())
        return drafts().tellGone(cell->typed);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus();
}

} // namespace maillage
