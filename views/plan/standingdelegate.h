#pragma once

#include "views/plan/sheetlist.h"

namespace maillage {

class IndicatorModel;

/// Shows beside each indicator of a sheet where it stands: "6 of 10". The number is the one of every other place, from
/// IndicatorModel.
class StandingDelegate : public WrappingDelegate
{
    Q_OBJECT

public:
    StandingDelegate(Store &store, QTableView *table);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString wordsFor(const QModelIndex &index) const;

    IndicatorModel *m_model;
};

} // namespace maillage
