#pragma once

#include "models/lists/sheetmodel.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"

class QLineEdit;
class QTableView;

namespace maillage {

class KeptFields;

class Workspace;

/// Paints long texts over as many lines as they take, says that an amount is not known yet, and shows the days of a time
/// as it is typed.
class WrappingDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// One list of an action sheet on its card: as high as its lines, edited in place, with a field below in which the next
/// line is typed, or several are pasted. Delete removes the chosen lines, Alt and the arrows move one.
class SheetList : public Card
{
    Q_OBJECT

public:
    /// Takes the model over. `columns` are shown, in this order; the first that holds long texts takes the room.
    SheetList(Workspace &workspace, const QString &title, const QString &hint, SheetModel *model, const QList<QLatin1StringView> &columns,
              QWidget *parent = nullptr);

    void show(ActionId action);
    SheetModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *entry() const { return m_entry; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool add(const QString &typed);
    void fit();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Workspace &m_workspace;
    SheetModel *m_model;
    QTableView *m_table;
    QLineEdit *m_entry;
    KeptFields *m_kept;
};

} // namespace maillage
