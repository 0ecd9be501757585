#include "views/shell/findercommands.h"

#include "views/shell/page.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(u'&');
}

void add(QList<Finder::Command> &commands, const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (const QMenu *menu = action->menu()) {
            add(commands, menu->actions(), path + plainText(action) + u" › "_s);
            continue;
        }
        if (action->shortcut() == QKeySequence(u"Ctrl+K"_s))
            continue; // where one is already
        const QString name = action->objectName();
        const bool isPage = name.startsWith(findercommands::pagePrefix);
        commands.append({action, path + plainText(action), isPage ? name.mid(findercommands::pagePrefix.size()) : QString(), isPage});
    }
}

} // namespace

QList<Finder::Command> findercommands::all(const QMenuBar &menus, const Page *page)
{
    QList<Finder::Command> commands;
    if (page)
        add(commands, page->mainActions(), {});
    for (const QAction *action : menus.actions()) {
        if (const QMenu *menu = action->menu())
            add(commands, menu->actions(), {});
    }
    return commands;
}

} // namespace maillage
