#include "views/shell/searchfield.h"

#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

SearchField::SearchField(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search everywhere"));
    setToolTip(tr("Search everywhere (Ctrl+K)"));
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(34);
    setNarrow(false);
}

int SearchField::wideWidth()
{
    return inText(270);
}

void SearchField::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth() : wideWidth());
    update();
}

void SearchField::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.main, 2) : QPen(underMouse() ? theme.textSoft : theme.edge));
    painter.setBrush(theme.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    maillage::icon(u"find"_s, theme.textSoft).paint(&painter, QRect(10, (height() - 18) / 2, 18, 18));
    if (m_narrow)
        return;
    painter.setPen(theme.textSoft);
    painter.drawText(rect().adjusted(36, 0, -64, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("Search everywhere…"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QString key = tr("Ctrl K");
    const int wide = painter.fontMetrics().horizontalAdvance(key) + 12;
    const QRectF box(width() - wide - 8.5, 7.5, wide, height() - 15);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.textSoft);
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace maillage
