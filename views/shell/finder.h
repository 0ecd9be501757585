#pragma once

#include "models/domain/schedule.h"
#include "views/shell/finderlist.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace maillage {

class Database;

/// What Ctrl+K opens over the window: one field for everything. It finds what the file holds, pages and commands as one
/// types; arrows choose, Enter goes, Esc gives the keyboard back to where it was. Without words it offers the commands
/// used last, and the pages.
class Finder : public QFrame
{
    Q_OBJECT

public:
    struct Command
    {
        QPointer<QAction> action;
        QString title;
        QString icon;
        bool isPage = false;
    };

    explicit Finder(QWidget *window);

    void open(const Database &database, const QList<Command> &commands);
    void close();

signals:
    void chosen(QLatin1StringView page, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(int key);
    void showRows();
    void place();
    void take(const QModelIndex &index);
    void select(int row);
    void addCommands(std::vector<FinderRow> &rows, const QString &typed, bool pages) const;
    void addRecent(std::vector<FinderRow> &rows) const;
    void addFound(std::vector<FinderRow> &rows, const QString &typed) const;
    FinderRow rowOf(qsizetype command) const;

    QLineEdit *m_field;
    QListView *m_list;
    FinderModel *m_model;
    const Database *m_database = nullptr;
    mutable std::optional<Schedule> m_schedule; // worked out once a search, when a task was found
    QList<Command> m_commands;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace maillage
