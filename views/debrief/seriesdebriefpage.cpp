#include "views/debrief/seriesdebriefpage.h"

#include "models/domain/event.h"
#include "views/debrief/debriefpanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

SeriesDebriefPage::SeriesDebriefPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_back(new QAction(tr("Back to the series"), this))
    , m_save(new QAction(tr("Debrief PDF"), this))
    , m_panel(new DebriefPanel(given, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(m_panel);
    m_save->setShortcut(QKeySequence::Print);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_back, &QAction::triggered, this, [this] { workspace().go("series"_L1, m_id); });
    connect(m_save, &QAction::triggered, m_panel, &DebriefPanel::exportReport);
}

QStringList SeriesDebriefPage::title() const
{
    const auto series = maillage::find<Series>(database(), SeriesId(m_id));
    return series ? QStringList{tr("Series"), series->name, tr("Debrief")} : QStringList{tr("Debrief")};
}

void SeriesDebriefPage::showItem(qint64 id)
{
    m_id = id;
    m_panel->show(SeriesId(id));
}

} // namespace maillage
