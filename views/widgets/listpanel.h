#pragma once

#include "models/lists/recordmodel.h"
#include "models/lists/searchproxy.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace maillage {

class ListDelegate;
class TableHeader;
class WrapLayout;
class Workspace;

/// A register on screen: a field that filters as one types, buttons that narrow it to some codes, and the table with
/// sorting, choice of columns and copying to a spreadsheet. It keeps what is selected by id while the list changes.
/// An empty list says what belongs there.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes the model over.
    ListPanel(Workspace &workspace, RecordModel *model, QWidget *parent = nullptr);

    RecordModel *model() const { return m_model; }
    SearchProxy *proxy() const { return m_proxy; }
    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_filter; }

    /// A row of buttons of which one is down: each narrows `column` to some codes (none: all).
    struct Narrowing
    {
        QString label;
        QStringList codes;
    };
    void addNarrowing(QLatin1StringView column, const QList<Narrowing> &choices, int initially = 0);
    /// A widget in the tool row, to the right.
    void addTool(QWidget *widget);
    void setEmptyText(const QString &text);
    /// No filter field and no tools: for short lists inside a page.
    void setCompact();
    /// At least so many rows are in sight, however little room there is.
    void setRowsInSight(int rows);
    void setStrongColumn(QLatin1StringView column);
    void setSorted(QLatin1StringView column, Qt::SortOrder order);
    /// Columns shown at first; the person's own choice is remembered under the list's name.
    void setShown(const QList<QLatin1StringView> &columns);
    /// The column that takes the room left over; the others get a width by their content.
    void setStretched(QLatin1StringView column);

    /// Takes what is pasted instead of the import.
    void setPaste(std::function<void(const QString &text)> paste) { m_paste = std::move(paste); }

    qint64 currentId() const; // 0: none
    QList<qint64> selectedIds() const;
    /// What is still to be read is selected when it is there.
    void select(qint64 id);

public slots:
    /// The selected rows (all when fewer than two are) as tab-separated text with headings.
    void copy() const;
    /// The list as it is shown, as a document.
    void print();
    /// What was copied in a spreadsheet, to be looked at and taken in as rows.
    void paste();

signals:
    void currentChanged(qint64 id);
    void opened(qint64 id);
    void removeRequested(const QList<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<int> shownColumns() const; // in the order shown
    /// The headings and these rows, as a spreadsheet takes them.
    QList<QStringList> cellsOf(const QList<int> &rows) const;
    QList<int> allRows() const;
    void fitColumns();
    void chooseColumns(const QPoint &globalPosition);
    static bool holdsRows();
    void showEmptyText();
    void choose(const QModelIndex &index);
    void chooseFirst();
    void restoreColumns();

    Workspace &m_workspace;
    RecordModel *m_model;
    SearchProxy *m_proxy;
    QWidget *m_toolRow;
    WrapLayout *m_tools;
    QLineEdit *m_filter;
    QToolButton *m_more;
    QTableView *m_table;
    TableHeader *m_header;
    ListDelegate *m_delegate;
    QLabel *m_empty;
    QString m_settingsKey;
    Reading *m_choosing; // who shows what was chosen reads it
    int m_stretched = -1;
    int m_least = 0; // height of the table
    QString m_emptyText;
    std::function<void(const QString &)> m_paste;
    qint64 m_current = 0;
    qint64 m_wanted = 0; // to be selected as soon as it is read
};

} // namespace maillage
