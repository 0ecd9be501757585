#include "views/shell/page.h"

namespace maillage {

Page::Page(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

void Page::setPlace(const QString &name, qint64 item)
{
    m_name = name;
    m_item = item;
}

void Page::showItem(qint64)
{
}

void Page::takeRows(const QString &, const QString &)
{
}

void Page::takeFile(const QString &)
{
    m_workspace.say(tr("This page takes no files. Drop a table (.csv) to import it, or open an event to keep a file with it."));
}

void Page::focusFirst()
{
    focusNextChild();
}

} // namespace maillage
