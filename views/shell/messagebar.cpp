#include "views/shell/messagebar.h"

#include "views/shell/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int shownFor = 8000; // ms
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    hide();
}

void MessageBar::say(const QString &sentence, bool undoable)
{
    show(sentence, undoable, false);
    m_timer->start(shownFor);
}

void MessageBar::complain(const QString &sentence)
{
    m_timer->stop();
    show(sentence, false, true);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &sentence, bool undoable, bool bad)
{
    m_text->setText(sentence);
    m_undo->setVisible(undoable);
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
}

} // namespace maillage
