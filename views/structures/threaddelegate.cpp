#include "views/structures/threaddelegate.h"

#include "models/domain/headcount.h"
#include "models/lists/listing.h"
#include "models/lists/recordmodel.h"
#include "views/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

ThreadDelegate::ThreadDelegate(QObject *parent)
    : ListDelegate(parent)
{
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Listing &timeline = listing("timeline"_L1);
    if (index.column() != timeline.column("title"_L1)) {
        ListDelegate::paint(painter, option, index);
        return;
    }
    const ColorTheme &theme = ColorTheme::current();
    QStringList below;
    const auto raw = [&](QLatin1StringView column) { return index.siblingAtColumn(timeline.column(column)).data(RecordModel::RawRole); };
    const QVariant high = raw("persons_high"_L1);
    const Headcount people = Headcount::stored(raw("persons"_L1).toInt(), high.isNull() ? std::nullopt : std::optional(high.toInt()));
    if (people.high > 0)
        below << headcount::ofPeople(people);
    const QString remark = raw("remark"_L1).toString();
    if (!remark.isEmpty())
        below << QString(remark).replace(u'\n', u' ');
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.mainSoft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect box = option.rect.adjusted(8, 7, -8, -7);
    if (!below.isEmpty())
        box.setHeight(box.height() / 2);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->setFont(option.font);
    painter->setPen(theme.textSoft);
    box.moveTop(box.bottom() + 1);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(below.join(u" · "_s), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace maillage
