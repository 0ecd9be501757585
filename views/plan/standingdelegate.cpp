#include "views/plan/standingdelegate.h"

#include "models/figures/indicatormodel.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace maillage {

StandingDelegate::StandingDelegate(Store &store, QTableView *table)
    : WrappingDelegate(table)
    , m_model(new IndicatorModel(store, this))
    , m_table(table)
{
    m_model->setWatched(table->isVisible());
    table->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::dataChanged, table, [table] { table->viewport()->update(); });
}

/// What nobody sees is not counted at every edit.
bool StandingDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table)
        return WrappingDelegate::eventFilter(watched, event); // an editor
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_model->setWatched(event->type() == QEvent::Show);
    return false;
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
