#pragma once

#include "views/widgets/badge.h"

namespace maillage {

/// Rows of a structure's thread: what it was, and below it, quietly, how many came and what was remarked.
class ThreadDelegate : public ListDelegate
{
    Q_OBJECT

public:
    explicit ThreadDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace maillage
