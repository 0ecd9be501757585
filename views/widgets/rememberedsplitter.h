#pragma once

#include <QSplitter>

namespace maillage {

/// A splitter that comes back as one left it, under a name of its own.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    RememberedSplitter(const QString &name, const QList<int> &initialSizes, QWidget *left, QWidget *right, QWidget *parent,
                       Qt::Orientation orientation = Qt::Horizontal);
};

} // namespace maillage
