#pragma once

#include "views/shell/workspace.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace maillage {

/// One page of the window. The frame shows its title, its subtitle and its main actions above it; everything else
/// is the page's own. A page knows the workspace and no other page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr);

    /// The path to what is shown, outermost first; the last part is emphasised.
    virtual QStringList title() const = 0;
    virtual QString subtitle() const { return {}; }
    /// Buttons in the frame, the most important last.
    virtual QList<QAction *> mainActions() const { return {}; }
    /// Shows one thing (0: the page as it is).
    virtual void showItem(qint64 id);
    /// Brings the part of that name forward, on a page of several.
    virtual void showPart(QLatin1StringView) {}
    /// The thing it shows just now, where that is another than the one it was asked for, as one row of a list (0: none).
    virtual qint64 shownItem() const { return 0; }
    /// The row of the file that it shows, by table and id, for whoever asks what happened to it (0: none).
    virtual std::pair<QLatin1StringView, qint64> shownRow() const { return {}; }
    /// Whether it is left as soon as it has written: what it wrote is to be seen where one was before.
    virtual bool isLeftWhenDone() const { return false; }
    /// By which the frame knows it, and the thing it asked for last.
    QString name() const { return m_name; }
    qint64 askedItem() const { return m_item; }
    void setPlace(const QString &name, qint64 item);
    /// A file dropped on the page or chosen for it.
    virtual void takeFile(const QString &path);
    /// Rows that were pasted on the list of that name, as a spreadsheet copies them.
    virtual void takeRows(const QString &list, const QString &text);
    /// Keys that do something here and stand in no menu, each with what it does.
    virtual QList<std::pair<QString, QString>> keys() const { return {}; }
    /// Where the keyboard should be when the page comes up.
    virtual void focusFirst();

signals:
    void titleChanged();

protected:
    Workspace &workspace() const { return m_workspace; }
    Store &store() const { return m_workspace.store(); }
    const Database &database() const { return m_workspace.database(); }

private:
    Workspace &m_workspace;
    QString m_name;
    qint64 m_item = 0;
};

} // namespace maillage
