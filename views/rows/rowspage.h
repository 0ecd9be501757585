#pragma once

#include "models/store/awaited.h"
#include "views/shell/page.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace maillage {

class BehindModel;
class Reading;

/// What a number counts, row by row, under the period and the filters it stood under: wherever a number is shown, a click leads
/// here. A row leads on to its event or structure; the way back leads to where the number stood.
class RowsPage : public Page
{
    Q_OBJECT

public:
    explicit RowsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QString subtitle() const override;
    QList<QAction *> mainActions() const override { return {m_copy, m_save, m_back}; }
    void showItem(qint64 id) override;
    void focusFirst() override;

    bool isRead() const { return !m_coming.isAwaited(); }
    /// The first rows of what was asked for last are there, or all of them.
    bool isBegun() const { return !m_first.isAwaited() || isRead(); }
    const BehindModel *rows() const { return m_rows; }
    QTableView *table() const { return m_table; }

private:
    struct Content
    {
        Behind behind;
        FigureRow number;
    };

    void ask();
    void show(Content content);
    void showFirst(Behind behind);
    QString headingOf(const Pointed &pointed) const;
    void showRows(const Figure &figure, Behind behind);
    void open(const QModelIndex &index);
    QList<QStringList> cells() const;
    void setWhole(bool isWhole);
    void copy();
    void saveRows();

    QAction *m_copy;
    QAction *m_save;
    QAction *m_back;
    qint64 m_id = 0;
    QLabel *m_number;
    QLabel *m_meaning;
    QLabel *m_filter;
    BehindModel *m_rows;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    Reading *m_reading;
    Awaited<Behind> m_first; // of a number that was just followed: a screenful while the rest is read
    Awaited<Content> m_coming;
};

} // namespace maillage
