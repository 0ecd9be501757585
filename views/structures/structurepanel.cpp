#include "views/structures/structurepanel.h"

#include "models/domain/places.h"
#include "models/domain/text.h"
#include "models/lists/recordmodel.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/structures/threaddelegate.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"
#include "views/widgets/tabbedparts.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace maillage {

StructurePanel::StructurePanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_initial(plainLabel({}, nullptr, this))
    , m_name(plainLabel({}, "big", this))
    , m_kind(plainLabel({}, "soft", this))
    , m_facts(plainLabel({}, nullptr, this))
    , m_body(new QWidget(this))
    , m_parts(new TabbedParts(workspace.store(), tr("Parts of the structure"), m_body))
    , m_none(plainLabel(tr("Choose a structure to see what happened with it."), "empty", this))
{
    setObjectName(u"card"_s);
    setMinimumWidth(360);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_parts->add(tr("Thread"), [this](QWidget *stack) { return buildThread(stack); });
    m_parts->add(tr("Details"), [this](QWidget *stack) { return buildForm(stack); });
    m_parts->add(tr("Memberships"), [this](QWidget *stack) { return buildMemberships(stack); });
    m_parts->add(tr("Other networks"), [this](QWidget *stack) { return buildAffiliations(stack); });
    m_parts->add(tr("People"), [this](QWidget *stack) { return buildPeople(stack); });
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(buildHead());
    inner->addWidget(m_facts);
    inner->addWidget(m_parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_body, 1);
    m_reading = follow(workspace.store(), this, {}, [this] { refresh(); });
    m_reading->run();
}

QWidget *StructurePanel::buildHead()
{
    auto *head = new QWidget(this);
    m_initial->setFixedSize(42, 42);
    m_initial->setAlignment(Qt::AlignCenter);
    m_initial->setStyleSheet(u"background: %1; color: white; border-radius: 9px; font-weight: 600; font-size: 14pt"_s.arg(ColorTheme::light().plum.name()));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setWordWrap(true);
    m_kind->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    auto *visit = new QPushButton(icon(u"add"_s), tr("Visit"), head);
    visit->setToolTip(tr("Log a visit or a call to this structure"));
    auto *write = new QPushButton(icon(u"mail"_s), tr("Write"), head);
    write->setToolTip(tr("Begin an e-mail to this structure"));
    connect(visit, &QPushButton::clicked, this, [this] { m_workspace.go("visit"_L1, m_id.value()); });
    connect(write, &QPushButton::clicked, this, [this] {
        const std::optional<Structure> structure = maillage::find<Structure>(m_workspace.database(), m_id);
        if (!structure || structure->email.isEmpty())
            m_workspace.say(tr("No e-mail address is known for this structure yet: add one under “Details”."));
        else
            QDesktopServices::openUrl(QUrl(u"mailto:"_s + QString::fromUtf8(QUrl::toPercentEncoding(structure->email, "@"))));
    });
    auto *who = new QHBoxLayout;
    who->addWidget(m_initial, 0, Qt::AlignTop);
    who->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(visit, 0, Qt::AlignTop);
    buttons->addWidget(write, 0, Qt::AlignTop);
    auto *layout = new QBoxLayout(isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    who->setSpacing(12);
    buttons->setSpacing(12);
    layout->addLayout(who, 1);
    layout->addLayout(buttons);
    return head;
}

/// A list of what belongs to the structure that is shown.
RecordModel *StructurePanel::scoped(QLatin1StringView list)
{
    auto *model = new RecordModel(m_workspace.store(), listing(list), "structure_id"_L1);
    model->setScope(toSql(m_id));
    m_scoped << model;
    return model;
}

QWidget *StructurePanel::buildThread(QWidget *parent)
{
    RecordModel *model = scoped("timeline"_L1);
    auto *list = new ListPanel(m_workspace, model, parent);
    list->setCompact();
    list->setShown({"date"_L1, "title"_L1, "what"_L1});
    list->table()->setItemDelegate(new ThreadDelegate(list));
    list->table()->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 18);
    list->setStretched("title"_L1);
    list->setSorted("date"_L1, Qt::DescendingOrder);
    list->setEmptyText(tr("Nothing has happened with this structure yet. Log a first visit."));
    connect(list, &ListPanel::opened, this, [this, model](qint64 id) {
        const QString kind = model->value(model->rowOf(id), "kind"_L1).toString();
        if (kind != "membership"_L1 && kind != "affiliation"_L1 && kind != "outreach"_L1)
            m_workspace.go("event"_L1, eventOfTimelineRow(m_workspace.database(), id));
    });
    return list;
}

QWidget *StructurePanel::buildForm(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    m_form = new RecordForm<Structure>(m_workspace, [](const Structure &structure) { return (structure.id ? tr("Edit %1") : tr("Add %1")).arg(displayName(structure)); }, scroll->viewport());
    m_form->text(tr("Name"), &Structure::name);
    m_form->text(tr("Short name"), &Structure::shortName);
    m_form->text(tr("Kind"), &Structure::kind)->setPlaceholderText(tr("association, cooperative, public body…"));
    m_form->text(tr("Address"), &Structure::address);
    m_form->text(tr("Postcode"), &Structure::postcode);
    m_form->text(tr("Commune"), &Structure::commune);
    m_form->text(tr("Department"), &Structure::department);
    m_form->text(tr("Phone"), &Structure::phone);
    m_form->text(tr("E-mail"), &Structure::email);
    m_form->text(tr("Web"), &Structure::web);
    m_form->number(tr("Staff"), &Structure::staff);
    m_form->decimal(tr("Latitude"), &Structure::latitude);
    m_form->decimal(tr("Longitude"), &Structure::longitude);
    m_form->setAdjust([this](Structure &structure) { complete(structure); });
    m_form->text(tr("Key"), &Structure::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->memo(tr("Notes"), &Structure::notes, 5);
    m_form->show(m_id);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    return scroll;
}

/// What follows from a postcode or a commune that was just said, where nothing else stands.
void StructurePanel::complete(Structure &structure) const
{
    const Structure &before = m_form->record();
    const Database &database = m_workspace.database();
    if (structure.postcode != before.postcode) {
        if (structure.commune.isEmpty())
            structure.commune = places::communeOf(database, structure.postcode);
        if (structure.department.isEmpty())
            structure.department = places::departmentOf(structure.postcode);
    }
    if (structure.commune != before.commune && structure.department.isEmpty())
        structure.department = places::departmentOfCommune(database, structure.commune);
}

QWidget *StructurePanel::buildMemberships(QWidget *parent)
{
    auto *list = new ListPanel(m_workspace, scoped("memberships"_L1), parent);
    list->setCompact();
    list->setShown({"network"_L1, "status"_L1, "from"_L1, "to"_L1});
    list->setStretched("network"_L1);
    auto *form = new RecordForm<Membership>(m_workspace, [](const Membership &membership) { return membership.id ? tr("Edit a membership") : tr("Add a membership"); }, parent);
    form->reference<struct maillage::Network>(tr("Network"), &Membership::network, choices::of<Network>(m_workspace.store()), addNetwork);
    form->choice(tr("Status"), &Membership::status);
    form->beginRow(tr("From"));
    form->day(tr("From"), &Membership::from)->setEdge(DayEdit::Edge::First);
    form->day(tr("to (last day)"), &Membership::to)->setEdge(DayEdit::Edge::Last);
    form->endRow();
    form->memo(tr("Notes"), &Membership::notes, 2);
    return new RegisterPanel<Membership>(m_workspace, list, form,
        {tr("Add a membership"), tr("Remove a membership"), tr("Since when, and as what, does this structure belong to the network?")},
        [this] { return Membership{{}, m_id, profileOf(m_workspace.database()).homeNetwork, MembershipStatus::Member, {}, {}, {}}; });
}

QWidget *StructurePanel::buildAffiliations(QWidget *parent)
{
    auto *list = new ListPanel(m_workspace, scoped("affiliations"_L1), parent);
    list->setCompact();
    list->setShown({"network"_L1, "basis"_L1, "noted_on"_L1});
    list->setStretched("network"_L1);
    auto *form = new RecordForm<Affiliation>(m_workspace, [](const Affiliation &affiliation) { return affiliation.id ? tr("Edit an affiliation") : tr("Add an affiliation"); }, parent);
    form->reference<struct maillage::Network>(tr("Network"), &Affiliation::network, choices::of<Network>(m_workspace.store()), addNetwork);
    form->choice(tr("Known how"), &Affiliation::basis);
    form->day(tr("Noted on"), &Affiliation::notedOn)->setEdge(DayEdit::Edge::First);
    form->memo(tr("Notes"), &Affiliation::notes, 2);
    return new RegisterPanel<Affiliation>(m_workspace, list, form,
        {tr("Add a network"), tr("Remove an affiliation"), tr("Which other networks is this structure part of? Few have only one.")},
        [this] { return Affiliation{{}, m_id, {}, AffiliationBasis::Declared, {}, {}}; });
}

QWidget *StructurePanel::buildPeople(QWidget *parent)
{
    auto *list = new ListPanel(m_workspace, scoped("roles"_L1), parent);
    list->setCompact();
    list->setShown({"person"_L1, "role"_L1, "from"_L1, "to"_L1});
    list->setStrongColumn("person"_L1);
    list->setStretched("person"_L1);
    auto *form = new RecordForm<Role>(m_workspace, [](const Role &role) { return role.id ? tr("Edit a role") : tr("Add a role"); }, parent);
    form->reference<struct maillage::Person>(tr("Person"), &Role::person, choices::of<Person>(m_workspace.store()), addPerson);
    form->text(tr("Role"), &Role::title);
    form->beginRow(tr("From"));
    form->day(tr("From"), &Role::from)->setEdge(DayEdit::Edge::First);
    form->day(tr("to (last day)"), &Role::to)->setEdge(DayEdit::Edge::Last);
    form->endRow();
    form->memo(tr("Notes"), &Role::notes, 2);
    auto *panel = new RegisterPanel<Role>(m_workspace, list, form,
        {tr("Add a person"), tr("Remove a role"), tr("Who works or volunteers in this structure?")},
        [this] { return Role{{}, {}, m_id, {}, {}, {}, {}}; });
    connect(list, &ListPanel::opened, this, [this](qint64 id) {
        if (const auto role = maillage::find<Role>(m_workspace.database(), RoleId(id)))
            m_workspace.go("people"_L1, role->person.value());
    });
    return panel;
}

void StructurePanel::show(StructureId id)
{
    m_id = id;
    if (m_form)
        m_form->show(id);
    for (RecordModel *model : std::as_const(m_scoped))
        model->setScope(toSql(id));
    m_reading->run();
}

void StructurePanel::edit()
{
    m_parts->setCurrent(Details);
    m_form->focusFirstField();
    if (auto *first = m_form->findChild<QLineEdit *>())
        first->selectAll();
}

void StructurePanel::refresh()
{
    const std::optional<Structure> structure = m_id ? maillage::find<Structure>(m_workspace.database(), m_id) : std::nullopt;
    m_body->setVisible(structure.has_value());
    m_none->setVisible(!structure);
    if (!structure)
        return;
    const QString name = displayName(*structure);
    m_initial->setText(name.left(1).toUpper());
    m_name->setText(name);
    QStringList parts;
    if (!structure->shortName.isEmpty())
        parts << structure->name;
    for (const QString &part : {structure->kind, structure->commune}) {
        if (!part.isEmpty())
            parts << part;
    }
    m_kind->setText(parts.join(u" · "_s));
    QStringList contact;
    for (const QString &part : {structure->phone, structure->email, structure->web}) {
        if (!part.isEmpty())
            contact << part;
    }
    if (structure->staff)
        contact << tr("%n staff member(s)", nullptr, *structure->staff);
    m_facts->setText(contact.join(u" · "_s));
    m_facts->setVisible(!contact.isEmpty());
    m_facts->setWordWrap(true);
}

} // namespace maillage
