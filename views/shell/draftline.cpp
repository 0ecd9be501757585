#include "views/shell/draftline.h"

#include "views/shell/drafts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

DraftLine::DraftLine(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("draftLine"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("role", QStringLiteral("soft"));
    auto *show = new QPushButton(tr("Show"), this);
    show->setProperty("role", QStringLiteral("quiet"));
    show->setToolTip(tr("Goes to where it was typed; it is there as it was"));
    show->setFocusPolicy(Qt::TabFocus); // a click leaves the field one is in as it is
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(show);
    connect(show, &QPushButton::clicked, this, &DraftLine::showNext);
    hide();
}

void DraftLine::setDrafts(Drafts *drafts)
{
    m_drafts = drafts;
    if (drafts)
        connect(drafts, &Drafts::changed, this, &DraftLine::refresh);
    refresh();
}

void DraftLine::refresh()
{
    const int count = m_drafts ? m_drafts->count() : 0;
    const QString words = tr("%n entry(ies) not written yet", nullptr, count);
    m_text->setText(m_isShort ? u"● "_s + QString::number(count) : words);
    m_text->setToolTip(words);
    m_text->setAccessibleName(words);
    setVisible(count > 0);
    emit changed();
}

void DraftLine::setShort(bool isShort)
{
    if (std::exchange(m_isShort, isShort) != isShort)
        refresh();
}

void DraftLine::showNext()
{
    if (!m_drafts || m_drafts->count() == 0)
        return;
    const QStringList keys = m_drafts->keys();
    m_next = m_next % int(keys.size());
    const QString key = keys[m_next++];
    const Drafts::Place place = m_drafts->find(key)->place;
    emit showRequested(place.page, place.id, key);
}

} // namespace maillage
