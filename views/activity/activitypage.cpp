#include "views/activity/activitypage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/activity/activitypanel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

ActivityPage::ActivityPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_save(new QAction(tr("Report PDF"), this))
    , m_panel(new ActivityPanel(given, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(m_panel);
    m_save->setShortcut(QKeySequence::Print);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_save, &QAction::triggered, m_panel, &ActivityPanel::exportReport);
    connect(m_panel, &ActivityPanel::spanChanged, this, &ActivityPage::titleChanged);
}

QString ActivityPage::subtitle() const
{
    const Span &span = m_panel->span();
    return span.from.isValid() ? text::shortDate(span.from) + u" – "_s + text::shortDate(span.to) : QString();
}

void ActivityPage::showItem(qint64 id)
{
    if (id != 0)
        m_panel->show(ActivityReportId(id));
    else if (!m_panel->span().from.isValid())
        m_panel->show(yearSpan(clock::today().year()));
}

void ActivityPage::focusFirst()
{
    m_panel->field(0)->setFocus();
}

} // namespace maillage
