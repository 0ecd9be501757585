#include "views/shell/pagehead.h"

#include "views/shell/page.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"
#include "views/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QIcon tinted(const QIcon &icon, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(32, 32);
    if (pixmap.isNull())
        return icon;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return QIcon(pixmap);
}

/// Shows that a long title goes on.
class TitleLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }
};

} // namespace

PageHead::PageHead(QWidget *parent)
    : QFrame(parent)
    , m_search(new SearchField(this))
    , m_buttons(new QHBoxLayout)
    , m_path(plainLabel({}, "pagePath", this))
    , m_title(new TitleLabel(this))
    , m_subtitle(plainLabel({}, "soft", this))
{
    setObjectName(u"frameHead"_s);
    setFixedHeight(58);
    m_title->setProperty("role", u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(40);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->setSpacing(8);
    auto *head = new QHBoxLayout(this);
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(6);
    head->addWidget(m_path);
    head->addWidget(m_title, 3);
    head->addWidget(m_subtitle);
    head->addSpacing(8);
    head->addWidget(m_search);
    head->addSpacing(2);
    head->addLayout(m_buttons);
    connect(m_search, &QPushButton::clicked, this, &PageHead::searchRequested);
}

void PageHead::show(const Page &page)
{
    showTitle(page.title(), page.subtitle());
    showActions(page.mainActions());
}

void PageHead::show(const QString &name)
{
    showTitle({name}, {});
    showActions({});
}

void PageHead::showTitle(QStringList parts, const QString &subtitle)
{
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    m_path->setText(parts.isEmpty() ? QString() : parts.join(u" › "_s) + u" › "_s);
    m_path->setVisible(!parts.isEmpty());
    m_title->setText(last);
    m_title->setToolTip(last);
    m_subtitle->setText(subtitle);
}

/// The same actions keep their buttons: one may be pressed just now, and what is shown anew follows from leaving a field for it.
void PageHead::showActions(const QList<QAction *> &actions)
{
    QList<QPointer<QAction>> shown;
    for (QAction *action : actions) {
        if (action->isVisible())
            shown << action;
    }
    if (shown != m_actions) {
        makeButtons(shown);
        m_actions = shown;
    }
    for (int i = 0; i < shown.size(); ++i) {
        QAction *action = shown.at(i);
        auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget());
        const bool isSign = m_areShort && action != actions.last() && !action->icon().isNull();
        button->setText(isSign ? QString() : action->text());
        button->setAccessibleName(action->text());
        button->setIcon(action == actions.last() ? QIcon(tinted(action->icon(), ColorTheme::current().onMain)) : action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        if (button->menu() != action->menu())
            button->setMenu(action->menu());
    }
}

void PageHead::makeButtons(const QList<QPointer<QAction>> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // It may be the very button whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (action == actions.last())
            button->setProperty("role", u"primary"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled); // it follows what is chosen on the page
        QWidget::setTabOrder(m_buttons->isEmpty() ? static_cast<QWidget *>(m_search) : m_buttons->itemAt(m_buttons->count() - 1)->widget(), button);
        m_buttons->addWidget(button);
    }
}

/// What a button says is in its tool tip and is its name in any case.
void PageHead::setShort(bool areShort)
{
    if (std::exchange(m_areShort, areShort) == areShort)
        return;
    QList<QAction *> actions;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (action)
            actions << action;
    }
    showActions(actions);
}

void PageHead::addStanding(QWidget *word)
{
    m_standing = word;
    auto *head = static_cast<QHBoxLayout *>(layout());
    head->insertWidget(head->indexOf(m_search), word);
}

void PageHead::fit(int width)
{
    setShort(false); // to see what they would take
    int taken = m_path->text().isEmpty() ? 0 : m_path->sizeHint().width();
    taken += m_title->fontMetrics().horizontalAdvance(m_title->text()) + m_subtitle->sizeHint().width();
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *button = m_buttons->itemAt(i)->widget();
        button->ensurePolished(); // one that is new does not know its letters yet
        taken += button->sizeHint().width() + m_buttons->spacing();
    }
    taken += m_standing && !m_standing->isHidden() ? m_standing->sizeHint().width() : 0;
    constexpr int margins = 100;
    m_search->setNarrow(width - margins - taken < SearchField::wideWidth());
    // Then the path: the title says more.
    const bool isTight = width - margins - taken < SearchField::narrowWidth();
    if (isTight) // then the words on the buttons
        taken -= (m_path->text().isEmpty() ? 0 : m_path->sizeHint().width()) + m_subtitle->sizeHint().width();
    setShort(isTight && width - margins - taken < SearchField::narrowWidth());
    m_path->setVisible(!m_path->text().isEmpty() && !isTight);
    m_subtitle->setVisible(!isTight);
    emit tight(isTight);
}

} // namespace maillage
