#include "views/shell/unread.h"

#include "models/store/store.h"
#include "views/widgets/card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr QSize leastCovered(240, 110); // else the sentence has no room
} // namespace

Unread::Unread(QWidget *parent)
    : QFrame(parent)
    , m_sentence(plainLabel({}, "empty", this))
{
    setObjectName(u"unread"_s);
    setAutoFillBackground(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *again = new QPushButton(tr("Try again"), this);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(again, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(again, &QPushButton::clicked, this, &Unread::tryAgain);
}

void Unread::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString Unread::sentence() const
{
    return m_sentence->text();
}

void Unread::cover()
{
    parentWidget()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

bool Unread::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

UnreadPlaces::UnreadPlaces(Store &store, QWidget *pages)
    : m_store(store)
    , m_pages(pages)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &UnreadPlaces::show);
    connect(&store, &Store::readingsChanged, this, [this] { m_later.start(); });
}

UnreadPlaces::~UnreadPlaces()
{
    for (const QPointer<Unread> &cover : std::as_const(m_covers))
        delete cover;
}

/// The part of a page that the reading belongs to, or a larger one where that is too small; null outside of the pages.
QWidget *UnreadPlaces::placeOf(const Reading &reading) const
{
    QObject *at = reading.parent();
    while (at && !at->isWidgetType())
        at = at->parent();
    auto *widget = static_cast<QWidget *>(at);
    if (!widget || widget == m_pages || !m_pages->isAncestorOf(widget))
        return nullptr;
    while (widget->parentWidget() != m_pages && (widget->width() < leastCovered.width() || widget->height() < leastCovered.height()))
        widget = widget->parentWidget();
    return widget;
}

void UnreadPlaces::show()
{
    QHash<QWidget *, QString> wanted;
    for (const Reading *reading : m_store.failedReadings()) {
        if (QWidget *place = placeOf(*reading))
            wanted.insert(place, reading->failure());
    }
    m_covers.removeIf([&](const auto &entry) {
        if (entry.value() && wanted.contains(entry.key()))
            return false;
        if (entry.value())
            entry.value()->deleteLater();
        return true;
    });
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QPointer<Unread> &cover = m_covers[it.key()];
        if (!cover) {
            cover = new Unread(it.key());
            connect(cover, &Unread::tryAgain, &m_store, &Store::readAgain);
        }
        cover->setSentence(it.value());
        cover->cover();
    }
}

} // namespace maillage
