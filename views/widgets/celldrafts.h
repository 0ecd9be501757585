#pragma once

#include "views/shell/drafts.h"

#include <QVariant>

#include <functional>
#include <optional>

class QAbstractItemDelegate;
class QAbstractItemView;

namespace maillage {

class RecordModel;
class Workspace;

/// What was typed in cells of a table and refused: it stands in the cell, marked, with its reason under the pointer, and is in
/// the cell's editor when that is opened again. Escape in that editor gives it up.
class CellDrafts : public QObject, public Drafts::Keeper
{
    Q_OBJECT

public:
    /// How the table is asked. A cell is a row's id and a column.
    struct Cells
    {
        /// Writes a cell; what keeps it from being written is the answer.
        std::function<QString(qint64 row, int column, const QString &typed)> write;
        /// Where the cell is now, in the view's own model.
        std::function<QModelIndex(qint64 row, int column)> indexOf;
        /// What the table shows the rows of, and how it is told; neither where it shows all.
        std::function<QVariant()> scope = {};
        std::function<void(const QVariant &)> setScope = {};
        /// Lifts whatever keeps rows from being seen.
        std::function<void()> showAll = {};
    };

    CellDrafts(Drafts &drafts, const QString &kind, Cells cells, QAbstractItemView *view);
    /// Those of a list that is edited in place; `indexOf` leads from its model's cells to those of the view.
    CellDrafts(Drafts &drafts, RecordModel *model, std::function<QModelIndex(const QModelIndex &)> toView, QAbstractItemView *view,
               std::function<void()> showAll = {});

    /// To be called when an editor has its text; it gets what is kept for the cell.
    void begin(QWidget *editor, qint64 row, int column);
    /// Writes what was typed, or keeps it.
    void write(qint64 row, int column, const QString &typed);
    /// What is kept for the cell, and why it is not written.
    std::optional<QString> typed(qint64 row, int column) const;
    QString reason(qint64 row, int column) const;

    /// An editor writes when it loses the focus; nothing else is open.
    void settle() override {}
    bool writeAgain(const QString &key) override;
    const QWidget *ownerOf(const QString &key) const override;
    void reveal(const QString &key) override;

private:
    struct Kept
    {
        QVariant scope;
        qint64 row;
        int column;
        QString typed;
        QVariant stood; // what the file held there
    };

    QVariant scope() const { return m_cells.scope ? m_cells.scope() : QVariant(); }
    QString keyOf(qint64 row, int column) const;
    const Drafts::Draft *find(qint64 row, int column) const;
    std::optional<Kept> kept(const QString &key) const;
    void giveUp(QWidget *editor);
    QModelIndex found(qint64 row, int column);
    void dropOvertaken();

    QString m_kind;
    Cells m_cells;
    QAbstractItemView *m_view;
};

} // namespace maillage
