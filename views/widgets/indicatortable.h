#pragma once

#include "models/figures/indicatormodel.h"
#include "models/lists/searchproxy.h"
#include "views/widgets/badge.h"

#include <QTableView>

class QLabel;

namespace maillage {

class Workspace;

/// Paints progress as a bar beside its percentage, and the evolution as small columns. What is painted stands in the cell
/// as a text too.
class IndicatorDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Where every indicator of the plan stands, as a table that any page can hold: sorted, filtered, copied for a
/// spreadsheet, its values explained in tool tips. Enter or a double click asks for the indicator, F2 for its
/// definition; whoever holds the table decides what that does.
class IndicatorTable : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorTable(Workspace &workspace, QWidget *parent = nullptr);

    IndicatorModel *indicators() const { return m_model; }
    SearchProxy *proxy() const { return m_proxy; }
    qint64 currentId() const; // 0: none
    QList<qint64> selectedIds() const;
    void select(qint64 id);
    /// All rows that are shown, as text for a spreadsheet.
    void copy() const;

signals:
    void currentIdChanged(qint64 id);
    void opened(qint64 id);
    void editRequested(qint64 id);
    void removeRequested(const QList<qint64> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fitColumns();
    void showEmptyText();

    Workspace &m_workspace;
    IndicatorModel *m_model;
    SearchProxy *m_proxy;
    bool m_hasCurrent = false;
    QLabel *m_empty;
};

} // namespace maillage
