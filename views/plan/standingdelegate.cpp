#include "views/plan/standingdelegate.h"

#include "models/figures/indicatormodel.h"
#include "views/shell/theme.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace maillage {

StandingDelegate::StandingDelegate(Store &store, QTableView *table)
    : WrappingDelegate(table)
    , m_model(new IndicatorModel(store, this))
{
    connect(m_model, &QAbstractItemModel::dataChanged, table, [table] { table->viewport()->update(); });
}

QString StandingDelegate::wordsFor(const QModelIndex &index) const
{
    const Standing *standing = m_model->standing(index.data(RecordModel::IdRole).toLongLong());
    if (!standing)
        return {};
    return standing->target() ? tr("%1 of %2").arg(standing->valueText(), standing->targetText()) : standing->valueText();
}

void StandingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappingDelegate::initStyleOption(option, index);
    option->text = wordsFor(index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->palette.setColor(QPalette::Text, ColorTheme::current().text);
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = WrappingDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), option.fontMetrics.horizontalAdvance(wordsFor(index)) + 24));
    return size;
}

} // namespace maillage
