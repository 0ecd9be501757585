#include "views/shell/page.h"

namespace maillage {

Page::Page(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

void Page::showItem(qint64)
{
}

void Page::focusFirst()
{
    focusNextChild();
}

} // namespace maillage
