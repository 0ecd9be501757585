#include "views/people/peoplepage.h"

#include "models/domain/attendance.h"
#include "views/shell/icons.h"
#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

using namespace Qt::StringLiterals;

namespace maillage {

PeoplePage::PeoplePage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("people"_L1)), parent)
    , m_add(new QAction(icon(u"add"_s), tr("Person"), this))
    , m_form(new RecordForm<Person>(given, [](const Person &person) { return (person.id ? tr("Edit %1") : tr("Add %1")).arg(displayName(person)); }, this))
    , m_roles(new RecordModel(given.store(), listing("roles"_L1), "person_id"_L1))
    , m_attendance(new RecordModel(given.store(), listing("attendance"_L1), "person_id"_L1))
{
    list()->setShown({"family_name"_L1, "given_name"_L1, "structure"_L1, "role"_L1, "phone"_L1});
    list()->setStrongColumn("family_name"_L1);
    list()->setStretched("structure"_L1);
    list()->setSorted("family_name"_L1, Qt::AscendingOrder);
    list()->setEmptyText(tr("People come here with their structures: add one, name them on an attendance sheet, or import your list."));
    m_form->text(tr("Given name"), &Person::givenName);
    m_form->text(tr("Family name"), &Person::familyName);
    m_form->text(tr("Phone"), &Person::phone);
    m_form->text(tr("E-mail"), &Person::email);
    m_form->text(tr("Key"), &Person::key)->setPlaceholderText(tr("the name your own lists use"));
    m_form->memo(tr("Notes"), &Person::notes, 3);
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_form);

    auto *roleList = new ListPanel(given, m_roles, this);
    roleList->setCompact();
    roleList->setRowsInSight(5);
    roleList->setShown({"structure"_L1, "role"_L1, "from"_L1, "to"_L1});
    roleList->setStretched("structure"_L1);
    auto *roleForm = new RecordForm<Role>(given, [](const Role &role) { return role.id ? tr("Edit a role") : tr("Add a role"); }, this);
    roleForm->reference(tr("Structure"), &Role::structure, choices::of<Structure>(given.store()));
    roleForm->text(tr("Role"), &Role::title);
    roleForm->beginRow(tr("From"));
    roleForm->day(tr("From"), &Role::from)->setEdge(DayEdit::Edge::First);
    roleForm->day(tr("to (last day)"), &Role::to)->setEdge(DayEdit::Edge::Last);
    roleForm->endRow();
    auto *roles = new Card(tr("In which structures"), this);
    roles->content()->addWidget(new RegisterPanel<Role>(given, roleList, roleForm,
        {tr("Add a role"), tr("Remove a role"), tr("In which structures is this person active?")},
        [this] { return Role{{}, m_form->record().id, {}, {}, {}, {}, {}}; }));

    auto *attendanceList = new ListPanel(given, m_attendance, this);
    attendanceList->setCompact();
    attendanceList->setRowsInSight(5);
    attendanceList->setShown({"date"_L1, "event"_L1, "reply"_L1, "present"_L1});
    attendanceList->setStretched("event"_L1);
    attendanceList->setSorted("date"_L1, Qt::DescendingOrder);
    attendanceList->setEmptyText(tr("No event yet with this person by name."));
    auto *events = new Card(tr("Events"), this);
    events->content()->addWidget(attendanceList);
    connect(attendanceList, &ListPanel::opened, this, [this](qint64 id) {
        if (const auto row = maillage::find<Attendance>(database(), AttendanceId(id)))
            workspace().go("event"_L1, row->event.value());
    });

    right()->addWidget(details);
    right()->addWidget(roles, 3);
    right()->addWidget(events, 2);
    connect(m_add, &QAction::triggered, this, [this] {
        Person person;
        person.givenName = tr("New");
        person.familyName = tr("person");
        addRow(tr("Add a person"), person, m_form);
    });
}

void PeoplePage::choose(qint64 id)
{
    m_form->show(PersonId(id));
    m_roles->setScope(toSql(PersonId(id)));
    m_attendance->setScope(toSql(PersonId(id)));
}

} // namespace maillage
