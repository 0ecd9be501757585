#include "views/resources/resourcespage.h"

#include "views/shell/icons.h"
#include "views/widgets/choices.h"
#include "views/widgets/filespanel.h"
#include "views/widgets/registerpanel.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace maillage {

ResourcesPage::ResourcesPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("resources"_L1)), parent)
    , m_follow(new QAction(icon(u"open"_s), tr("Open the link"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Resource"), this))
    , m_form(new RecordForm<Resource>(given, [](const Resource &resource) { return (resource.id ? tr("Edit %1") : tr("Add %1")).arg(resource.title); }, this))
    , m_origins(new RecordModel(given.store(), listing("resource-origins"_L1), "resource_id"_L1))
    , m_files(new FilesPanel(given, "resource_id"_L1, [](Attachment &file, qint64 of) { file.resource = ResourceId(of); }, false, this))
{
    list()->setStrongColumn("title"_L1);
    list()->setStretched("title"_L1);
    list()->setShown({"title"_L1, "kind"_L1, "structure"_L1, "date"_L1});
    list()->setSorted("title"_L1, Qt::AscendingOrder);
    list()->setEmptyText(tr("What one structure has and others can use: documents, practices, tools, links."));
    m_form->fields({"title", "kind", "summary", "words", "structure", "contact", "date", "link", "licence", "notes", "key"});
    m_form->setShown([this](const Resource &resource) {
        m_follow->setEnabled(QUrl(resource.link).scheme().startsWith(u"http"_s)); // nothing else of a file from elsewhere is opened
    });
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_form);

    auto *originList = new ListPanel(given, m_origins, this);
    originList->setCompact();
    originList->setRowsInSight(3);
    auto *originForm = new RecordForm<ResourceOrigin>(given, [](const ResourceOrigin &) { return tr("Say where a resource came from"); }, this);
    originForm->fields({"event", "action"});
    auto *origins = new Card(tr("Where it came from"), this);
    origins->content()->addWidget(new RegisterPanel<ResourceOrigin>(given, originList, originForm,
        {tr("Add an event or an action"), tr("Remove where a resource came from"), tr("The event in whose debrief it stands, or the action that made it.")},
        [this] { return ResourceOrigin{{}, m_form->record().id, {}, {}}; }));
    connect(originList, &ListPanel::opened, this, [this](qint64 id) {
        if (const auto origin = maillage::find<ResourceOrigin>(database(), ResourceOriginId(id)))
            origin->event ? workspace().go("event"_L1, origin->event.value()) : workspace().go("plan"_L1, origin->action.value());
    });
    auto *files = new Card(tr("Files"), this);
    m_files->list()->setRowsInSight(3);
    files->content()->addWidget(m_files);
    right()->addWidget(details);
    right()->addWidget(origins);
    right()->addWidget(files, 1);
    connect(m_follow, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl(m_form->record().link)); });
    connect(m_add, &QAction::triggered, this, [this] {
        Resource resource;
        resource.title = tr("New resource");
        addRow(tr("Add a resource"), resource, m_form);
    });
    choose(0);
}

void ResourcesPage::choose(qint64 id)
{
    m_form->show(ResourceId(id));
    m_origins->setScope(toSql(ResourceId(id)));
    m_files->show(id);
    m_files->setEnabled(id != 0);
}

void ResourcesPage::takeFile(const QString &path)
{
    if (m_form->record().id)
        m_files->attach({path});
}

} // namespace maillage
