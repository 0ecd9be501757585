#include "views/shell/firstvisit.h"

#include "views/widgets/announcement.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr auto wantedKey = "firstVisits/wanted";
constexpr auto saidKey = "firstVisits/said";
} // namespace

FirstVisit::FirstVisit(QWidget *parent)
    : QFrame(parent)
    , m_text(new Announcement(this))
{
    setObjectName(u"firstVisit"_s);
    setAccessibleName(tr("About this page"));
    auto *read = new QPushButton(tr("Got it"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(read, 0, Qt::AlignTop);
    connect(read, &QPushButton::clicked, this, [this] {
        hide();
        emit wasRead();
    });
    hide();
}

void FirstVisit::visit(QLatin1StringView page, const QString &sentence)
{
    if (m_page == page)
        return;
    m_page = page;
    QStringList said = QSettings().value(saidKey).toStringList();
    const bool isNew = !sentence.isEmpty() && isWanted() && !said.contains(QString(page));
    setVisible(isNew);
    if (!isNew)
        return;
    m_text->say(sentence);
    QSettings().setValue(saidKey, said << QString(page));
}

bool FirstVisit::isWanted()
{
    return QSettings().value(wantedKey, true).toBool();
}

void FirstVisit::setWanted(bool wanted)
{
    QSettings().setValue(wantedKey, wanted);
    if (wanted)
        QSettings().remove(saidKey);
}

} // namespace maillage
