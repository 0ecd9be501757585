#include "views/shell/filenotice.h"

#include "models/store/store.h"
#include "views/widgets/announcement.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int lookedAtEvery = 3000; // ms
} // namespace

FileNotice::FileNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new Announcement(this))
{
    setObjectName(u"messageBar"_s);
    setProperty("bad", true);
    setAccessibleName(tr("State of the file"));
    auto *save = new QPushButton(tr("Save a copy…"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(save);
    m_timer.setInterval(lookedAtEvery);
    connect(&m_timer, &QTimer::timeout, this, &FileNotice::look);
    connect(save, &QPushButton::clicked, this, &FileNotice::copyRequested);
    hide();
}

void FileNotice::setStore(const Store *store)
{
    m_store = store;
    store ? m_timer.start() : m_timer.stop();
    look();
}

void FileNotice::look()
{
    const bool isGone = m_store && !m_store->isInPlace();
    if (isGone == !isHidden())
        return;
    setVisible(isGone);
    if (isGone)
        m_text->say(tr("The file was moved, replaced or deleted while it was open: nothing can be written to it any more. Save a copy "
                       "to keep what you see; you go on working in the copy."));
}

} // namespace maillage
