#include "views/shell/finderlist.h"

#include "views/shell/icons.h"
#include "views/shell/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

const FinderRow &rowOf(const QModelIndex &index)
{
    return static_cast<const FinderModel *>(index.model())->row(index.row());
}

void drawMarked(QPainter *painter, const QRect &box, const QString &whole, const QList<TextSpan> &marks, const QFont &font, const QColor &ink)
{
    const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, box.width());
    const qsizetype kept = text == whole ? text.size() : text.size() - 1;
    QTextLayout layout(text, font);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setForeground(ColorTheme::current().main);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : marks) {
        if (mark.start < kept)
            formats.append({int(mark.start), int(std::min(mark.length, kept - mark.start)), strong});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(box);
    painter->setPen(ink);
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    painter->restore();
}

void drawHeading(QPainter *painter, const QRect &box, const FinderRow &row, QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    painter->setPen(ColorTheme::current().textSoft);
    painter->drawText(box.adjusted(14, 6, -14, 0), Qt::AlignVCenter | Qt::AlignLeft, row.title);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->drawText(box.adjusted(14, 6, -14, 0), Qt::AlignVCenter | Qt::AlignRight, row.note);
}

void drawChoice(QPainter *painter, const QStyleOptionViewItem &option, const FinderRow &row)
{
    const ColorTheme &theme = ColorTheme::current();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.mainSoft);
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6);
    }
    if (!row.icon.isEmpty())
        icon(row.icon, chosen ? theme.main : theme.textSoft).paint(painter, QRect(option.rect.left() + 16, option.rect.top() + (option.rect.height() - 18) / 2, 18, 18));
    QRect box = option.rect.adjusted(46, 0, -16, 0);
    const int noteWidth = option.fontMetrics.horizontalAdvance(row.note);
    painter->setFont(option.font);
    painter->setPen(theme.textSoft);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, row.note);
    if (noteWidth > 0)
        box.setRight(box.right() - noteWidth - 16);
    QRect title = box;
    if (!row.excerpt.isEmpty()) {
        title = QRect(box.left(), box.top() + 4, box.width(), box.height() / 2 - 3);
        drawMarked(painter, QRect(box.left(), title.bottom() + 1, box.width(), box.height() / 2 - 3), row.excerpt, row.excerptMarks, option.font, theme.textSoft);
    }
    drawMarked(painter, title, row.title, row.titleMarks, option.font, theme.text);
}

} // namespace

void FinderModel::setRows(std::vector<FinderRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FinderModel::next(int from, int direction) const
{
    for (int row = from + direction; row >= 0 && row < rowCount(); row += direction) {
        if (m_rows[size_t(row)].sort != FinderRow::Sort::Heading)
            return row;
    }
    return -1;
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    const FinderRow &row = m_rows.at(size_t(index.row()));
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{row.title, row.excerpt, row.note};
        parts.removeAll(QString());
        return parts.join(u", ");
    }
    return {};
}

Qt::ItemFlags FinderModel::flags(const QModelIndex &index) const
{
    const bool heading = m_rows.at(size_t(index.row())).sort == FinderRow::Sort::Heading;
    return heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const FinderRow &row = rowOf(index);
    if (row.sort == FinderRow::Sort::Heading)
        drawHeading(painter, option.rect, row, option.font);
    else
        drawChoice(painter, option, row);
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FinderRow &row = rowOf(index);
    const int line = option.fontMetrics.height();
    if (row.sort == FinderRow::Sort::Heading)
        return {0, line + 14};
    return {0, row.excerpt.isEmpty() ? line + 14 : 2 * line + 14};
}

} // namespace maillage
