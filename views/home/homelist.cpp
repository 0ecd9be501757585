#include "views/home/homelist.h"

#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/widgets/badge.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

enum ItemRole { LeadRole = Qt::UserRole, DetailRole, CodeRole, BadgeRole, PercentRole, ValueRole, AttentionRole, EmptyRole };

constexpr int itemPadding = 8;
constexpr int itemBarHeight = 8;
constexpr int besideFrom = 260; // narrower, a bar lies under its name
constexpr int slimHeight = 4;

class HomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool high = !index.data(DetailRole).toString().isEmpty();
        return {100, option.fontMetrics.height() * (high ? 2 : 1) + (high ? 11 : 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ColorTheme &theme = ColorTheme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(EmptyRole).toBool()) {
            painter->setPen(theme.textSoft);
            painter->drawText(option.rect.adjusted(itemPadding, 0, -itemPadding, 0), int(Qt::AlignVCenter | Qt::TextWordWrap), index.data().toString());
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_HasFocus;
        if (current || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.mainSoft);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (current) {
            painter->setPen(QPen(theme.main, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
        }
        QRect room = option.rect.adjusted(itemPadding, 0, -itemPadding, 0);
        if (const QString lead = index.data(LeadRole).toString(); !lead.isEmpty()) {
            painter->setPen(theme.textSoft);
            const int leadWidth = inText(66);
            painter->drawText(QRect(room.left(), room.top(), leadWidth, room.height()), int(Qt::AlignVCenter | Qt::AlignLeft), lead);
            room.setLeft(room.left() + leadWidth);
        }
        paintRight(painter, option, index, room);
        paintTexts(painter, option, index, room);
        painter->restore();
    }

private:
    /// The badge or the bar, and the room that is left of it.
    static void paintRight(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &room)
    {
        const ColorTheme &theme = ColorTheme::current();
        if (const int percent = index.data(PercentRole).toInt(); percent >= 0) {
            painter->setPen(theme.textSoft);
            const bool beside = room.width() >= inText(besideFrom);
            const QRectF under(room.left(), room.bottom() - slimHeight - 4, room.width(), slimHeight);
            if (!beside)
                room.setBottom(int(under.top()) - 1);
            const QString value = index.data(ValueRole).toString();
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), value);
            const qreal end = room.right() - inText(46);
            const QRectF bar = beside ? QRectF(end - room.width() * 0.3, room.center().y() - itemBarHeight / 2.0, room.width() * 0.3, itemBarHeight) : under;
            const qreal radius = bar.height() / 2;
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.line);
            painter->drawRoundedRect(bar, radius, radius);
            painter->setBrush(index.data(AttentionRole).toBool() ? theme.attention : theme.main);
            if (percent > 0)
                painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(bar.height(), bar.width() * percent / 100), bar.height())), radius, radius);
            room.setRight((beside ? int(bar.left()) : room.right() - option.fontMetrics.horizontalAdvance(value)) - 10);
        }
        const QString badge = index.data(BadgeRole).toString();
        if (badge.isEmpty())
            return;
        const BadgeColors colors = badgeColors(index.data(CodeRole).toString());
        QRectF pill(0, 0, option.fontMetrics.horizontalAdvance(badge) + 18, option.fontMetrics.height() + 4);
        pill.moveRight(room.right());
        pill.moveTop(room.center().y() - pill.height() / 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.ground);
        painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter->setPen(colors.ink);
        painter->drawText(pill, int(Qt::AlignCenter), badge);
        room.setRight(int(pill.left()) - 8);
    }

    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room)
    {
        const ColorTheme &theme = ColorTheme::current();
        const QString detail = index.data(DetailRole).toString();
        QFont font = option.font;
        if (!detail.isEmpty())
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QFontMetrics metrics(font);
        const QString title = elidedLabel(metrics, index.data().toString().simplified(), room.width());
        if (detail.isEmpty()) {
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft), title);
            return;
        }
        const int top = room.center().y() - metrics.height();
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()), int(Qt::AlignLeft | Qt::AlignVCenter), title);
        painter->setFont(option.font);
        painter->setPen(theme.textSoft);
        painter->drawText(QRect(room.left(), top + metrics.height() + 1, room.width(), metrics.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(detail.simplified(), Qt::ElideRight, room.width()));
    }
};

} // namespace

HomeList::HomeList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new HomeDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setStyleSheet(u"QListView { background: transparent; }"_s);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_count > 0)
            emit chosen(index.row());
    });
}

void HomeList::setLines(const QList<HomeLine> &lines, const QString &empty)
{
    m_model->clear();
    m_count = int(lines.size());
    int height = 0;
    const auto add = [&](QStandardItem *item) {
        m_model->appendRow(item);
        height += sizeHintForRow(m_model->rowCount() - 1);
    };
    for (const HomeLine &line : lines) {
        auto *item = new QStandardItem(line.title);
        item->setData(line.lead, LeadRole);
        item->setData(line.detail, DetailRole);
        item->setData(line.code, CodeRole);
        item->setData(line.badge, BadgeRole);
        item->setData(line.percent, PercentRole);
        item->setData(line.value, ValueRole);
        item->setData(line.attention, AttentionRole);
        QStringList said{line.lead, line.title, line.detail, line.badge, line.value};
        said.removeAll(QString());
        item->setData(said.join(u", "_s), Qt::AccessibleTextRole);
        item->setToolTip(line.detail.isEmpty() ? line.title : line.title + u'\n' + line.detail);
        add(item);
    }
    if (lines.isEmpty()) {
        auto *item = new QStandardItem(empty);
        item->setData(true, EmptyRole);
        item->setData(u" "_s, DetailRole); // room for two lines
        item->setFlags(Qt::ItemIsEnabled);
        add(item);
    }
    setFixedHeight(height + 2 * frameWidth());
}

void HomeList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() && m_count > 0) {
        emit chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace maillage
