#include "views/widgets/rememberedsplitter.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace maillage {

RememberedSplitter::RememberedSplitter(const QString &name, const QList<int> &initialSizes, QWidget *left, QWidget *right, QWidget *parent, Qt::Orientation orientation)
    : QSplitter(orientation, parent)
{
    addWidget(left);
    addWidget(right);
    setHandleWidth(14);
    setChildrenCollapsible(false);
    setSizes(initialSizes);
    const QString key = u"splitter/"_s + name;
    restoreState(QSettings().value(key).toByteArray());
    connect(this, &QSplitter::splitterMoved, this, [this, key] { QSettings().setValue(key, saveState()); });
}

} // namespace maillage
