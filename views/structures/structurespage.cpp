#include "views/structures/structurespage.h"

#include "models/domain/network.h"
#include "models/domain/text.h"
#include "views/shell/icons.h"
#include "views/structures/structurepanel.h"
#include "views/structures/structureselection.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/rememberedsplitter.h"

#include <QLineEdit>
#include <QTableView>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

StructuresPage::StructuresPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_splitter(new RememberedSplitter(u"structures"_s, {640, 520}, this))
    , m_left(new Card({}, m_splitter))
    , m_list(new ListPanel(workspace, new RecordModel(workspace.store(), listing("structures"_L1)), m_left))
    , m_right(new QWidget(m_splitter))
    , m_panel(new StructurePanel(workspace, m_right))
    , m_visit(new QAction(icon(u"add"_s), tr("Visit"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Structure"), this))
{
    m_list->setStrongColumn("name"_L1);
    QSet<QString> networks; // where all are of one, its name in each row says nothing
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        networks.insert(m_list->model()->value(row, "network"_L1).toString());
    networks.remove(QString());
    if (networks.size() < 2)
        m_list->setShown({"name"_L1, "commune"_L1, "status"_L1, "affiliations"_L1, "last_contact"_L1});
    m_list->setStretched("name"_L1);
    m_list->setSorted("name"_L1, Qt::AscendingOrder);
    m_list->addNarrowing("status"_L1, {{tr("All"), {}}, {tr("Members"), {u"member"_s}}, {tr("Partners"), {u"partner"_s}}, {tr("Left"), {u"former"_s}}});
    m_list->setEmptyText(tr("Structures are the members and partners of the network.\nAdd the first one with “Structure”, or import your list with File ▸ Import a table."));
    m_left->content()->addWidget(m_list);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_panel);
    right->addWidget(makeStructureSelection(workspace, m_list, m_panel, m_right));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(m_splitter);
    m_visit->setToolTip(tr("Log a visit or a call"));
    connect(m_list, &ListPanel::currentChanged, m_panel, [this](qint64 id) { m_panel->show(StructureId(id)); });
    connect(m_list, &ListPanel::opened, m_panel, &StructurePanel::edit);
    connect(m_list, &ListPanel::removeRequested, this, &StructuresPage::removeStructures);
    connect(m_list->model(), &RecordModel::wasRead, this, &Page::titleChanged); // it counts rows
    connect(m_visit, &QAction::triggered, this, [this] { this->workspace().go("visit"_L1, m_list->currentId()); });
    connect(m_add, &QAction::triggered, this, &StructuresPage::addStructure);
    follow(workspace.store(), this, {u"structure"_s, u"membership"_s}, [this] { emit titleChanged(); });
}

QStringList StructuresPage::title() const
{
    return {tr("Structures")};
}

QString StructuresPage::subtitle() const
{
    const RecordModel *model = m_list->model();
    QHash<QString, int> counts;
    for (int row = 0; row < model->rowCount(); ++row)
        counts[model->value(row, "status"_L1).toString()] += model->value(row, "home"_L1).toInt(); // as the figures count
    QStringList parts;
    if (counts[u"member"_s] > 0)
        parts << tr("%n member(s)", nullptr, counts[u"member"_s]);
    if (counts[u"associate"_s] > 0)
        parts << tr("%n associate(s)", nullptr, counts[u"associate"_s]);
    if (counts[u"partner"_s] > 0)
        parts << tr("%n partner(s)", nullptr, counts[u"partner"_s]);
    return parts.join(u" · "_s);
}

QList<QAction *> StructuresPage::mainActions() const
{
    return {m_visit, m_add};
}

void StructuresPage::showItem(qint64 id)
{
    if (id != 0)
        m_list->select(id);
    else if (m_list->currentId() == 0 && m_list->proxy()->rowCount() > 0)
        m_list->table()->setCurrentIndex(m_list->proxy()->index(0, 0));
}

void StructuresPage::focusFirst()
{
    m_list->filterField()->setFocus();
}

void StructuresPage::addStructure()
{
    StructureId id;
    workspace().edit(tr("Add a structure"), [&](Transaction &transaction) {
        Structure structure;
        structure.name = tr("New structure");
        id = insert(transaction, structure);
        // What one adds to one's directory is a member until one says otherwise.
        if (const NetworkId home = profileOf(transaction.database()).homeNetwork)
            insert(transaction, Membership{{}, id, home, MembershipStatus::Member, {}, {}, {}});
    });
    if (!id)
        return;
    m_list->select(id.value());
    m_panel->edit();
    if (profileOf(database()).homeNetwork)
        workspace().say(tr("It counts as a member, also of the time before today: “Memberships” says since when."), store().undoStep());
}

void StructuresPage::removeStructures(const QList<qint64> &ids)
{
    const QString text = ids.size() == 1 ? tr("Remove %1").arg(m_list->model()->value(m_list->model()->rowOf(ids.first()), "name"_L1).toString())
                                         : tr("Remove %n structures", nullptr, int(ids.size()));
    workspace().edit(text, [&](Transaction &transaction) {
        for (const qint64 id : ids)
            remove<Structure>(transaction, StructureId(id));
    }, tr("%n structure(s) removed, with their attendance and memberships.", nullptr, int(ids.size())));
}

} // namespace maillage
