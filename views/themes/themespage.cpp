#include "views/themes/themespage.h"

#include "views/shell/icons.h"

using namespace Qt::StringLiterals;

namespace maillage {

ThemesPage::ThemesPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("themes"_L1)), parent, {540, 620})
    , m_add(new QAction(icon(u"add"_s), tr("Theme"), this))
    , m_form(new RecordForm<Theme>(given, [](const Theme &theme) { return (theme.id ? tr("Edit %1") : tr("Add %1")).arg(theme.name); }, this))
    , m_exchanges(new RecordModel(given.store(), listing("exchanges"_L1), "theme_id"_L1))
{
    list()->setStrongColumn("name"_L1);
    list()->setStretched("name"_L1);
    list()->setShown({"name"_L1, "exchanges"_L1, "to_do"_L1, "last_date"_L1});
    list()->setSorted("exchanges"_L1, Qt::DescendingOrder);
    list()->setEmptyText(tr("Themes gather by themselves as you note what was said at events and on visits."));
    m_form->text(tr("Name"), &Theme::name);
    m_form->memo(tr("Notes"), &Theme::notes, 3);
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_form);
    auto *exchanges = new ListPanel(given, m_exchanges, this);
    exchanges->setCompact();
    exchanges->setRowsInSight(5);
    exchanges->setShown({"date"_L1, "structure"_L1, "said"_L1, "follow_up"_L1, "follow_up_state"_L1});
    exchanges->setStretched("said"_L1);
    exchanges->setSorted("date"_L1, Qt::DescendingOrder);
    exchanges->setEmptyText(tr("Nothing was noted on this theme yet."));
    connect(exchanges, &ListPanel::opened, this, [this](qint64 id) {
        if (const auto row = maillage::find<Exchange>(database(), ExchangeId(id)))
            workspace().go("event"_L1, row->event.value());
    });
    auto *said = new Card(tr("What was said"), this);
    said->content()->addWidget(exchanges);
    right()->addWidget(details);
    right()->addWidget(said, 1);
    connect(m_add, &QAction::triggered, this, [this] { addRow(tr("Add a theme"), Theme{{}, tr("New theme"), {}}, m_form); });
}

void ThemesPage::choose(qint64 id)
{
    m_form->show(ThemeId(id));
    m_exchanges->setScope(toSql(ThemeId(id)));
}

} // namespace maillage
