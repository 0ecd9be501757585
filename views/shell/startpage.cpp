#include "views/shell/startpage.h"

#include "views/shell/icons.h"
#include "views/shell/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/filledbutton.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QPushButton *entry(const QString &title, const QString &note, const QString &iconName, QWidget *parent)
{
    auto *button = new FilledButton(parent);
    button->setProperty("role", u"entry"_s);
    button->setAccessibleName(title);
    auto *picture = new QLabel(button);
    picture->setPixmap(icon(iconName, ColorTheme::current().main).pixmap(24, 24));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel(title, "cardTitle", button));
    auto *soft = plainLabel(note, "soft", button);
    soft->setWordWrap(true);
    words->addWidget(soft);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(14);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred); // the columns are of one width
    button->setSizePolicy(policy);
    for (QLabel *label : button->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/maillage.svg"_s).pixmap(56, 56));
    auto *title = plainLabel(u"Maillage"_s, "big", this);
    auto *motto = plainLabel(tr("Your network, its events and what came of them, in one file."), "soft", this);
    auto *begin = new Card(tr("Begin"), this);
    m_new = entry(tr("New network"), tr("An empty file for your structures, people and events"), u"new"_s, begin);
    auto *open = entry(tr("Open a network"), tr("A .maillage file on this computer"), u"open"_s, begin);
    begin->content()->addWidget(m_new);
    begin->content()->addWidget(open);
    auto *samples = new Card(tr("Try with a sample"), this);
    auto *evenings = entry(tr("Two network evenings"), tr("A local network in Creuse: attendance, themes, debrief"), u"events"_s, samples);
    auto *plan = entry(tr("A national network"), tr("Regional networks and their members"), u"networks"_s, samples);
    samples->content()->addWidget(evenings);
    samples->content()->addWidget(plan);
    auto *recent = new Card(tr("Recent networks"), this);
    recent->content()->addLayout(m_recent);
    recent->content()->addStretch(1);

    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(begin);
    left->addWidget(samples);
    left->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addWidget(recent, 1);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 140);
    auto *inner = new QVBoxLayout(middle);
    inner->setSpacing(6);
    inner->addWidget(logo, 0, Qt::AlignHCenter);
    inner->addWidget(title, 0, Qt::AlignHCenter);
    inner->addWidget(motto, 0, Qt::AlignHCenter);
    inner->addSpacing(22);
    inner->addLayout(columns, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 48, 24, 48);
    layout->addStretch(1);
    layout->addWidget(middle, 8);
    layout->addStretch(1);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(evenings, &QPushButton::clicked, this, [this] { emit sampleRequested(u"evenings"_s); });
    connect(plan, &QPushButton::clicked, this, [this] { emit sampleRequested(u"plan"_s); });
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QString breakable = folder; // long paths break at their separators
        breakable.replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200b));
        auto *button = entry(file.completeBaseName(), breakable, u"recent"_s, this);
        button->setToolTip(folder);
        m_recent->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
    }
    if (paths.isEmpty()) {
        auto *none = plainLabel(tr("The networks you open will be listed here."), "soft", this);
        none->setWordWrap(true);
        m_recent->addWidget(none);
    }
}

void StartPage::focusFirst()
{
    QWidget *latest = m_recent->itemAt(0)->widget();
    (qobject_cast<QPushButton *>(latest) ? latest : m_new)->setFocus();
}

} // namespace maillage
