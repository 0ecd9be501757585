#include "views/shell/messagebar.h"

#include "views/shell/icons.h"
#include "views/widgets/announcement.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int shownFor = 8000; // ms
constexpr int mostWidth = 860; // longer lines are hard to read
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new Announcement(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_redo(new QPushButton(tr("Redo"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_open);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        // Who is reading it, or on its button, is not done with it.
        underMouse() || isAncestorOf(QApplication::focusWidget()) ? m_timer->start(shownFor) : hide();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        hide();
        emit redoRequested();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)))
            complain(tr("No program here opens “%1”. It is in the folder where it was saved.").arg(QFileInfo(m_written).fileName()));
    });
    hide();
}

void MessageBar::sayWritten(const QString &path)
{
    say(tr("Written to “%1”.").arg(QDir::toNativeSeparators(path)));
    m_written = path;
    m_open->show();
    place();
}

void MessageBar::say(const QString &sentence, qint64 step)
{
    show(sentence, step, 0, false);
    m_timer->start(shownFor);
}

void MessageBar::sayUndone(const QString &sentence, qint64 step)
{
    show(sentence, 0, step, false);
    m_timer->start(shownFor);
}

void MessageBar::complain(const QString &sentence)
{
    m_timer->stop();
    show(sentence, 0, 0, true);
    m_complainedAt = m_newest;
}

void MessageBar::setSteps(qint64 undo, qint64 redo)
{
    m_newest = undo;
    if (m_complainedAt >= 0 && undo > m_complainedAt)
        clear();
    if (m_undoStep != undo)
        m_undo->hide();
    if (m_redoStep != redo)
        m_redo->hide();
}

void MessageBar::clear()
{
    m_timer->stop();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &sentence, qint64 undo, qint64 redo, bool bad)
{
    m_undoStep = undo;
    m_redoStep = redo;
    m_undo->setVisible(undo != 0);
    m_redo->setVisible(redo != 0);
    m_open->hide();
    m_complainedAt = -1;
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
    m_text->say(sentence);
    place();
}

void MessageBar::lieOver(QWidget *page)
{
    m_over = page;
    setParent(page->parentWidget());
    page->installEventFilter(this);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

/// Where it hides no button and no field: in the middle, else at a side, else higher up; if nowhere, where it would be anyway.
QRect MessageBar::besideControls(const QRect &wanted, const QRect &room) const
{
    QList<QRect> controls;
    for (const QWidget *widget : m_over->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || (qobject_cast<const QPlainTextEdit *>(widget) && widget->hasFocus());
        if (isControl && widget->isVisible() && !widget->visibleRegion().isEmpty())
            controls << QRect(widget->mapTo(parentWidget(), QPoint()), widget->size());
    }
    constexpr int step = 12;
    for (int bottom = wanted.bottom(); bottom - wanted.height() > room.center().y(); bottom -= step) {
        for (const int left : {wanted.left(), room.left(), room.right() - wanted.width() + 1}) {
            const QRect place(left, bottom - wanted.height() + 1, wanted.width(), wanted.height());
            if (std::none_of(controls.begin(), controls.end(), [&](const QRect &control) { return control.intersects(place); }))
                return place;
        }
    }
    return wanted;
}

void MessageBar::place()
{
    if (!m_over || isHidden())
        return;
    const QRect room = m_over->geometry().adjusted(24, 0, -24, -14);
    // No wider than its words: what lies beside it can be clicked.
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 24;
    const int beside = layout()->sizeHint().width() - m_text->sizeHint().width();
    const int width = std::min({room.width(), mostWidth, words + beside});
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    const QRect lowest(room.left() + (room.width() - width) / 2, room.bottom() - height + 1, width, height);
    setGeometry(besideControls(lowest, room));
    raise();
}

} // namespace maillage
