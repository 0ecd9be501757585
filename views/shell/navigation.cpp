#include "views/shell/navigation.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/lists/listing.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/widgets/card.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace maillage {

/// One line of the bar: icon, name, and a quiet number at the right.
class NavigationButton : public QPushButton
{
public:
    NavigationButton(const QString &label, const QString &iconName, QWidget *parent)
        : QPushButton(label, parent)
        , m_iconName(iconName)
    {
        setCheckable(true);
        setFlat(true);
        setProperty("role", u"navigation"_s);
        setCursor(Qt::PointingHandCursor);
    }
    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleDescription(count);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ColorTheme &theme = ColorTheme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = rect().adjusted(8, 1, -8, -1);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme.main, 2) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? theme.mainSoft : theme.ground);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor ink = isChecked() ? theme.main : theme.text;
        maillage::icon(m_iconName, isChecked() ? theme.main : theme.textSoft).paint(&painter, QRect(18, (height() - 18) / 2, 18, 18));
        QFont font = this->font();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(46, 0, -20, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(this->font());
        painter.setPen(theme.textSoft);
        painter.drawText(rect().adjusted(46, 0, -20, 0), Qt::AlignVCenter | Qt::AlignRight, m_count);
    }

private:
    QString m_iconName;
    QString m_count;
};

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_layout(nullptr)
    , m_buttons(new QButtonGroup(this))
    , m_network(plainLabel({}, "soft", this))
    , m_saved(plainLabel({}, "soft", this))
{
    setObjectName(u"sidebar"_s);
    auto *name = plainLabel(u"Maillage"_s, "cardTitle", this);
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/maillage.svg"_s).pixmap(30, 30));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name);
    names->addWidget(m_network);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 16, 12, 12);
    head->setSpacing(10);
    head->addWidget(logo);
    head->addLayout(names, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto *pages = new QWidget(m_scroll);
    m_layout = new QVBoxLayout(pages);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    m_scroll->setWidget(pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_saved->setContentsMargins(20, 10, 12, 0);
    m_saved->setWordWrap(true);
    layout->addWidget(m_saved);
    fitText();
}

/// Widths and smaller letters that follow the size of the text, which may be chosen anew.
void Navigation::fitText()
{
    setFixedWidth(inText(216));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    m_saved->setFont(small);
    small.setPointSizeF(font().pointSizeF() * 0.82);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    for (QLabel *group : std::as_const(m_groups)) {
        group->setFont(small);
        group->setMinimumHeight(group->sizeHint().height()); // a short window would take its accents
    }
    fitHeight();
    if (m_store)
        showCounts(); // the name of the network is cut to its room
}

/// In a low window the entries come closer to one another, before they are scrolled.
void Navigation::fitHeight()
{
    constexpr int spare = 12; // a scroll bar for a few pixels helps nobody
    int room = height() - m_scroll->y() - m_saved->sizeHint().height() - layout()->contentsMargins().bottom() - spare;
    for (const QLabel *group : std::as_const(m_groups))
        room -= group->sizeHint().height() + m_layout->spacing();
    const int least = fontMetrics().height() + 8, usual = std::max(34, fontMetrics().height() + 12);
    const int each = m_entries.isEmpty() ? usual : room / int(m_entries.size()) - m_layout->spacing();
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setFixedHeight(std::clamp(each, least, usual));
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void Navigation::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fitHeight(); // by now it is styled, and knows its heights
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
    else if (event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &Navigation::fitHeight); // once all entries have their new style
}

void Navigation::addGroup(const QString &title)
{
    auto *label = plainLabel(title.toUpper(), "soft", this);
    label->setContentsMargins(20, 12, 0, 4);
    m_layout->insertWidget(m_layout->count() - 1, label);
    m_groups.append(label);
    fitText();
}

void Navigation::addPage(QLatin1StringView page, const QString &label, const QString &iconName, QLatin1StringView list)
{
    auto *button = new NavigationButton(label, iconName, this);
    m_buttons->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_entries.append({page, list, button});
    fitText();
    connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
}

void Navigation::setStore(Store *store)
{
    if (!store)
        delete m_counting;
    m_store = store;
    setVisible(store);
    if (!store)
        return;
    connect(store, &Store::written, this, &Navigation::showSaved);
    delete m_counting;
    m_counting = follow(*store, this, {}, [this] { showCounts(); });
    m_counting->run();
    showFile();
}

void Navigation::showFile()
{
    m_saved->setText(QFileInfo(m_store->path()).fileName() + (m_store->isReadOnly() ? u'\n' + tr("read only") : QString()));
    m_saved->setToolTip(m_store->path());
}

void Navigation::showCounts()
{
    const std::optional<Network> home = homeNetwork(m_store->database());
    const QString name = home ? (home->shortName.isEmpty() ? home->name : home->shortName) : tr("network without a name");
    m_network->setText(m_network->fontMetrics().elidedText(name, Qt::ElideRight, inText(140)));
    m_network->setToolTip(home ? home->name : QString());
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.list.isEmpty())
            entry.button->setCount(text::number(rowCount(m_store->database(), listing(entry.list))));
    }
}

void Navigation::showSaved()
{
    m_saved->setText(u"● "_s + tr("Saved at %1").arg(text::time(clock::now().time())) + u'\n' + QFileInfo(m_store->path()).fileName());
}

void Navigation::setCurrent(QLatin1StringView page)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page != page)
            continue;
        entry.button->setChecked(true);
        m_scroll->ensureWidgetVisible(entry.button);
    }
}

} // namespace maillage
