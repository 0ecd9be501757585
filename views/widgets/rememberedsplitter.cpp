#include "views/widgets/rememberedsplitter.h"

#include <QChildEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace maillage {

RememberedSplitter::RememberedSplitter(const QString &name, const QList<int> &initialSizes, QWidget *parent, Qt::Orientation orientation)
    : QSplitter(orientation, parent)
    , m_key(u"splitter/"_s + name)
    , m_initialSizes(initialSizes)
{
    setHandleWidth(14);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(m_key, saveState()); });
}

void RememberedSplitter::childEvent(QChildEvent *event)
{
    QSplitter::childEvent(event);
    if (m_isRestored || count() < m_initialSizes.size())
        return;
    m_isRestored = true;
    setSizes(m_initialSizes);
    restoreState(QSettings().value(m_key).toByteArray());
}

} // namespace maillage
