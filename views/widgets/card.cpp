#include "views/widgets/card.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Where it has less room than its one line takes it shows that it goes on, and says the whole when one points at it.
class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isCut())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        drawFrame(&painter);
        const QRect room = contentsRect();
        style()->drawItemText(&painter, room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }

private:
    bool isCut() const
    {
        return !wordWrap() && !text().contains(u'\n') && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    }
};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(title, "cardTitle", this))
    , m_note(plainLabel({}, "soft", this))
    , m_head(new QWidget(this))
    , m_content(new QVBoxLayout)
{
    setObjectName(u"card"_s);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    layout->addLayout(m_content, 1);
    m_head->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

void Card::addToTitle(QWidget *widget)
{
    m_head->layout()->addWidget(widget);
    m_head->show();
}

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, "soft", parent);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() + 14); // of a line with its frame
    return label;
}

} // namespace maillage
