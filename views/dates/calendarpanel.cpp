#include "views/dates/calendarpanel.h"

#include "models/domain/calendar.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/exchange/icalendar.h"
#include "models/exchange/import.h"
#include "views/shell/prompt.h"
#include "views/shell/workspace.h"
#include "views/widgets/card.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

CalendarPanel::CalendarPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_department(new QLineEdit(this))
    , m_zone(plainLabel({}, nullptr, this))
    , m_known(plainLabel({}, "soft", this))
    , m_withTasks(new QCheckBox(tr("with the tasks of the plan"), this))
{
    auto *label = plainLabel(tr("Department"), "soft", this);
    label->setBuddy(m_department);
    m_department->setAccessibleName(tr("Department"));
    m_department->setPlaceholderText(tr("number, e.g. 23"));
    m_department->setMaxLength(3);
    m_department->setFixedWidth(m_department->fontMetrics().averageCharWidth() * 16);
    m_known->setWordWrap(true);
    auto *add = new QPushButton(tr("Add school holidays…"), this);
    add->setProperty("role", u"quiet"_s);
    add->setToolTip(tr("The ministry’s school calendar (.ics) or a table (.csv); it can also be dropped here."));
    auto *out = new QPushButton(tr("Save as a calendar (.ics)…"), this);
    out->setProperty("role", u"quiet"_s);
    out->setToolTip(tr("All events and the milestones of the plan, for another calendar program."));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_department);
    row->addWidget(m_zone, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_known);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(out, 0, Qt::AlignLeft);
    layout->addWidget(m_withTasks);
    m_withTasks->setToolTip(tr("Beside the milestones; what is not sure to the day is marked as tentative."));
    connect(out, &QPushButton::clicked, this, &CalendarPanel::save);
    connect(m_department, &QLineEdit::editingFinished, this, [this] {
        if (m_department->isModified())
            writeDepartment();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        const QString path = prompt::fileToOpen(this, tr("Add school holidays"), prompt::FileKind::SchoolCalendar);
        if (!path.isEmpty())
            m_workspace.attempt([&] { addHolidays(path); });
    });
    follow(workspace.store(), this, {u"profile"_s, u"school_holiday"_s, u"special_day"_s}, [this] { refresh(); })->run();
}

void CalendarPanel::refresh()
{
    const QString department = profileOf(m_workspace.database()).department;
    const Calendar calendar = Calendar::of(m_workspace.database());
    m_department->setText(department);
    m_department->setModified(false);
    m_zone->setText(calendar.zone() ? labelOf(*calendar.zone()) : department.isEmpty() ? QString() : tr("no zone known"));
    if (calendar.zone())
        m_known->setText(tr("School holidays known until %1").arg(text::shortDate(calendar.schoolHolidaysKnownUntil())));
    else
        m_known->setText(tr("The department says which school holidays apply."));
}

void CalendarPanel::writeDepartment()
{
    Profile profile = profileOf(m_workspace.database());
    profile.department = m_department->text().trimmed().toUpper();
    m_workspace.edit(tr("Change the department"), [&](Transaction &transaction) { maillage::update(transaction, profile); });
    refresh();
}

void CalendarPanel::save()
{
    const QString name = homeNetwork(m_workspace.database()).value_or(Network()).name.replace(u'/', u'-');
    const QString path = prompt::fileToWrite(this, tr("Save as a calendar"), (name.isEmpty() ? u"maillage"_s : name) + u".ics"_s, tr("Calendars (*.ics)"));
    if (!path.isEmpty())
        m_workspace.attempt([&] { m_workspace.say(tr("%n calendar entry(ies) written", nullptr, writeICalendar(m_workspace.store(), path, m_withTasks->isChecked() ? CalendarContent::WithTasks : CalendarContent::WithoutTasks))); });
}

void CalendarPanel::addHolidays(const QString &path)
{
    m_workspace.attemptAndReport([&] {
        const ImportResult result = import(m_workspace.store(), *importableNamed(u"school-holidays"_s), readImportFile(path));
        return tr("%n school holiday(s) added or changed", nullptr, result.inserted + result.updated);
    });
}

} // namespace maillage
