#include "views/networks/networkspage.h"

#include "views/shell/icons.h"
#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace maillage {

NetworksPage::NetworksPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("networks"_L1)), parent)
    , m_add(new QAction(icon(u"add"_s), tr("Network"), this))
    , m_form(new RecordForm<Network>(given, [](const Network &network) { return (network.id ? tr("Edit %1") : tr("Add %1")).arg(network.name); }, this))
    , m_profile(new RecordForm<Profile>(given, [](const Profile &) { return tr("Edit the footer of reports"); }, this))
    , m_members(new RecordModel(given.store(), listing("memberships"_L1), "network_id"_L1))
    , m_home(new QPushButton(tr("Make it this file’s network"), this))
{
    list()->setStrongColumn("name"_L1);
    list()->setStretched("name"_L1);
    list()->setShown({"name"_L1, "level"_L1, "state"_L1, "parent"_L1, "members"_L1});
    list()->setSorted("name"_L1, Qt::AscendingOrder);
    list()->setEmptyText(tr("Add the network this file is about, then those it is part of or works with."));
    m_form->text(tr("Name"), &Network::name);
    m_form->text(tr("Short name"), &Network::shortName);
    m_form->choice(tr("Level"), &Network::level);
    m_form->choice(tr("State"), &Network::state);
    m_form->reference(tr("Part of"), &Network::parent, choices::of<Network>(given.store()));
    m_form->text(tr("Territory"), &Network::territory);
    m_form->text(tr("Web"), &Network::web);
    m_form->text(tr("Key"), &Network::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->memo(tr("Notes"), &Network::notes, 3);
    m_profile->text(tr("Footer of reports"), &Profile::footer)->setPlaceholderText(tr("e.g. working document"));
    auto *details = new Card(tr("Details"), this);
    details->addToTitle(m_home);
    details->content()->addWidget(m_form);
    details->content()->addWidget(m_profile);

    auto *memberList = new ListPanel(given, m_members, this);
    memberList->setCompact();
    memberList->setRowsInSight(5);
    memberList->setShown({"structure"_L1, "status"_L1, "from"_L1, "to"_L1});
    memberList->setStrongColumn("structure"_L1);
    memberList->setStretched("structure"_L1);
    memberList->setSorted("structure"_L1, Qt::AscendingOrder);
    auto *memberForm = new RecordForm<Membership>(given, [](const Membership &membership) { return membership.id ? tr("Edit a membership") : tr("Add a membership"); }, this);
    memberForm->reference(tr("Structure"), &Membership::structure, choices::of<Structure>(given.store()));
    memberForm->choice(tr("Status"), &Membership::status);
    memberForm->beginRow(tr("From"));
    memberForm->day(tr("From"), &Membership::from)->setEdge(DayEdit::Edge::First);
    memberForm->day(tr("to (last day)"), &Membership::to)->setEdge(DayEdit::Edge::Last);
    memberForm->endRow();
    auto *members = new Card(tr("Who belongs to it"), this);
    members->content()->addWidget(new RegisterPanel<Membership>(given, memberList, memberForm,
        {tr("Add a membership"), tr("Remove a membership"), tr("No structure belongs to this network yet.")},
        [this] { return Membership{{}, {}, m_form->record().id, MembershipStatus::Member, {}, {}, {}}; }));
    connect(memberList, &ListPanel::opened, this, [this](qint64 id) {
        if (const auto row = maillage::find<Membership>(database(), MembershipId(id)))
            workspace().go("structures"_L1, row->structure.value());
    });
    right()->addWidget(details);
    right()->addWidget(members, 1);

    connect(m_home, &QPushButton::clicked, this, &NetworksPage::makeHome);
    connect(m_add, &QAction::triggered, this, [this] {
        Network network;
        network.name = tr("New network");
        network.parent = profileOf(database()).homeNetwork;
        addRow(tr("Add a network"), network, m_form);
    });
    follow(given.store(), right()->parentWidget(), {}, [this] { choose(list()->currentId()); });
}

QString NetworksPage::subtitle() const
{
    const std::optional<Network> home = homeNetwork(database());
    return home ? tr("this file’s network: %1").arg(home->name) : tr("this file has no network of its own yet");
}

void NetworksPage::choose(qint64 id)
{
    const bool home = NetworkId(id) == profileOf(database()).homeNetwork && id != 0;
    m_form->show(NetworkId(id));
    m_profile->setVisible(home);
    m_profile->show(home ? ProfileId(1) : ProfileId());
    m_home->setVisible(id != 0 && !home);
    m_members->setScope(toSql(NetworkId(id)));
}

void NetworksPage::makeHome()
{
    workspace().edit(tr("Choose this file’s network"), [this](Transaction &transaction) {
        Profile profile = profileOf(transaction.database());
        profile.homeNetwork = NetworkId(list()->currentId());
        maillage::update(transaction, profile);
    }, tr("The figures now count the members of this network."));
    emit titleChanged();
}

} // namespace maillage
