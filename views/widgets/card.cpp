#include "views/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

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
    auto *label = new QLabel(parent);
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
