#include "views/widgets/badge.h"

#include "models/lists/recordmodel.h"
#include "views/shell/theme.h"
#include "views/widgets/celldrafts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

enum class Tint { Main, Plum, Sky, Attention, Good, Bad, Neutral };

Tint tintOf(const QString &code)
{
    static const QHash<QString, Tint> tints{
        {u"member"_s, Tint::Main}, {u"associate"_s, Tint::Plum}, {u"partner"_s, Tint::Attention}, {u"host"_s, Tint::Sky},
        {u"candidate"_s, Tint::Sky}, {u"former"_s, Tint::Neutral}, {u"yes"_s, Tint::Good}, {u"maybe"_s, Tint::Attention},
        {u"no"_s, Tint::Bad}, {u"held"_s, Tint::Good}, {u"planned"_s, Tint::Sky}, {u"cancelled"_s, Tint::Neutral},
        {u"visit"_s, Tint::Sky}, {u"call"_s, Tint::Sky}, {u"apero"_s, Tint::Plum}, {u"assembly"_s, Tint::Main},
        {u"training"_s, Tint::Attention}, {u"congress"_s, Tint::Main}, {u"meeting"_s, Tint::Plum}, {u"active"_s, Tint::Good},
        {u"dormant"_s, Tint::Neutral}, {u"difficult"_s, Tint::Bad}, {u"emerging"_s, Tint::Sky}, {u"todo"_s, Tint::Attention},
        {u"done"_s, Tint::Good}, {u"positive"_s, Tint::Good}, {u"frustration"_s, Tint::Bad}, {u"proposal"_s, Tint::Sky},
        {u"present"_s, Tint::Good}, {u"announced-absent"_s, Tint::Attention}, {u"announced"_s, Tint::Sky},
        {u"running"_s, Tint::Sky}, {u"paused"_s, Tint::Neutral}, {u"dropped"_s, Tint::Neutral}, {u"open"_s, Tint::Attention},
        {u"decided"_s, Tint::Good}, {u"overdue"_s, Tint::Bad}, {u"soon"_s, Tint::Attention}, {u"in-time"_s, Tint::Good},
        {u"reached"_s, Tint::Good}, {u"reached-late"_s, Tint::Attention}, {u"on-the-way"_s, Tint::Sky}, {u"in-words"_s, Tint::Plum}, {u"computed"_s, Tint::Main},
        {u"declared"_s, Tint::Main}, {u"noticed"_s, Tint::Attention},
    };
    return tints.value(code, Tint::Neutral);
}

/// Codes that say that there is nothing to say are shown as quiet words.
bool isQuiet(const QString &code)
{
    return code == "unknown"_L1 || code == "none"_L1 || code == "other"_L1;
}

constexpr int margin = 8;
constexpr int checkSize = 17;

QRect checkRect(const QRect &cell)
{
    return {cell.left() + margin, cell.center().y() - checkSize / 2, checkSize, checkSize};
}

void paintCheck(QPainter *painter, const QRect &cell, bool checked)
{
    const ColorTheme &theme = ColorTheme::current();
    const QRectF box = QRectF(checkRect(cell)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(checked ? theme.main : theme.textSoft);
    painter->setBrush(checked ? QBrush(theme.main) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 4, 4);
    if (!checked)
        return;
    painter->setPen(QPen(theme.onMain, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(4, 8.5), box.topLeft() + QPointF(7, 11.5), box.topLeft() + QPointF(12.5, 5)});
}

} // namespace

BadgeColors badgeColors(const QString &code)
{
    const ColorTheme &theme = ColorTheme::current();
    switch (tintOf(code)) {
    case Tint::Main: return {theme.mainSoft, theme.main};
    case Tint::Plum: return {theme.plumSoft, theme.plum};
    case Tint::Sky: return {theme.skySoft, theme.sky};
    case Tint::Attention: return {theme.attentionSoft, theme.attentionInk};
    case Tint::Good: return {theme.goodSoft, theme.good};
    case Tint::Bad: return {theme.badSoft, theme.bad};
    case Tint::Neutral: break;
    }
    return {theme.dark ? theme.line : QColor(0xeef0f0), theme.textSoft};
}

void styleBadge(QLabel *label, const QString &code, const QString &text)
{
    const BadgeColors colors = badgeColors(code);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    label->setStyleSheet(u"background: %1; color: %2; border-radius: 9px; padding: 2px 9px;"_s.arg(
        colors.ground.name(), colors.ink.name()));
}

QString elidedLabel(const QFontMetrics &metrics, const QString &label, int width)
{
    const qsizetype cut = label.lastIndexOf(u" · "_s);
    if (cut < 0 || metrics.horizontalAdvance(label) <= width)
        return metrics.elidedText(label, Qt::ElideRight, width);
    const QString apart = metrics.elidedText(label.mid(cut), Qt::ElideRight, width * 2 / 3);
    return metrics.elidedText(label.left(cut), Qt::ElideRight, width - metrics.horizontalAdvance(apart)) + apart;
}

ListDelegate::ListDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

std::optional<QString> ListDelegate::refusedIn(const QModelIndex &index) const
{
    return m_drafts ? m_drafts->typed(index.data(RecordModel::IdRole).toLongLong(), index.column()) : std::nullopt;
}

void ListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(u'\n', u' ');
    if (index.column() == m_strongColumn)
        option->font.setWeight(QFont::DemiBold);
    const auto kind = CellKind(index.data(RecordModel::KindRole).toInt());
    if (kind == CellKind::Number && option->text == "0"_L1)
        option->text = u"–"_s; // nothing there should not catch the eye
    if (kind == CellKind::LongText || kind == CellKind::Date)
        option->palette.setColor(QPalette::Text, ColorTheme::current().textSoft);
    const std::optional<QString> refused = refusedIn(index);
    if (!refused)
        return;
    const auto *codes = index.data(RecordModel::CodesRole).value<const CodeSet *>();
    option->text = codes ? codes->label(*refused) : *refused;
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->palette.setColor(QPalette::Text, ColorTheme::current().bad);
    option->font.setItalic(true);
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const ColorTheme &theme = ColorTheme::current();
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, theme.mainSoft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto kind = CellKind(index.data(RecordModel::KindRole).toInt());
    const QString raw = index.data(RecordModel::RawRole).toString();
    if (kind == CellKind::Code && !option.text.isEmpty()) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.92);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        QRect box = option.rect.adjusted(margin, 0, -margin, 0);
        if (isQuiet(raw)) {
            painter->setPen(theme.textSoft);
            painter->drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft), metrics.elidedText(option.text, Qt::ElideRight, box.width()));
        } else {
            const BadgeColors colors = badgeColors(raw);
            const QString text = metrics.elidedText(option.text, Qt::ElideRight, box.width() - 14);
            QRectF pill(box.left(), 0, metrics.horizontalAdvance(text) + 18, metrics.height() + 4);
            pill.moveTop(box.center().y() - pill.height() / 2 + 1);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.ground);
            painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
            painter->setPen(colors.ink);
            painter->drawText(pill, Qt::AlignCenter, text);
        }
    } else if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        paintCheck(painter, option.rect, option.checkState == Qt::Checked);
    } else {
        option.state &= ~QStyle::State_HasFocus;
        option.backgroundBrush = Qt::NoBrush;
        option.state &= ~QStyle::State_Selected;
        option.rect.adjust(margin - 3, 0, -margin + 3, -1);
        const int around = 2 * (QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
        option.text = elidedLabel(QFontMetrics(option.font), option.text, option.rect.width() - around);
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    }
    if (given.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme.main, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(given.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool ListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // The box is painted here, so it is hit here too.
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid() || event->type() != QEvent::MouseButtonRelease)
        return checked.isValid() && event->type() == QEvent::MouseButtonDblClick ? true : QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !checkRect(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->position().toPoint()))
        return false;
    return model->setData(index, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *codes = index.data(RecordModel::CodesRole).value<const CodeSet *>();
    if (!codes) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        Q_UNUSED(option)
        return line;
    }
    auto *box = new QComboBox(parent);
    for (const CodeSet::Item &item : codes->items)
        box->addItem(item.label(), QString(item.code));
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(box, &QComboBox::activated, this, [this, box] {
        emit const_cast<ListDelegate *>(this)->commitData(box);
        emit const_cast<ListDelegate *>(this)->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
    if (m_drafts)
        m_drafts->begin(editor, index.data(RecordModel::IdRole).toLongLong(), index.column());
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QVariant value;
    if (auto *box = qobject_cast<QComboBox *>(editor))
        value = box->currentData();
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        value = line->text();
    const qint64 row = index.data(RecordModel::IdRole).toLongLong();
    if (value.toString() == index.data(Qt::EditRole).toString() && !refusedIn(index))
        return;
    if (m_drafts)
        m_drafts->write(row, index.column(), value.toString());
    else
        model->setData(index, value);
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString reason = m_drafts ? m_drafts->reason(index.data(RecordModel::IdRole).toLongLong(), index.column()) : QString();
    if (event->type() != QEvent::ToolTip || reason.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tr("Not written: %1").arg(reason).toHtmlEscaped(), view, option.rect);
    return true;
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 16;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const auto kind = CellKind(index.data(RecordModel::KindRole).toInt());
    const int beside = kind == CellKind::Code ? 30 : 2 * margin;
    if (shown.features & (QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration))
        return {QStyledItemDelegate::sizeHint(option, index).width() + beside, height};
    // Words on one line need no layout of a paragraph, which takes five times as long; many cells are measured for a column.
    const int padding = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
    return {QFontMetrics(shown.font).horizontalAdvance(shown.text) + 2 * padding + beside, height};
}

} // namespace maillage
