#include "views/planning/plantools.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "views/gantt/ganttview.h"
#include "views/shell/guide.h"
#include "views/shell/stylesheet.h"
#include "views/shell/workspace.h"
#include "views/widgets/card.h"
#include "views/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int daysAWeek = 5; // that are worked on
const QString criticalOnly = u"critical"_s;

QPushButton *chip(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", u"chip"_s);
    return button;
}

WrapLayout *toolRow(QVBoxLayout *rows)
{
    auto *row = new WrapLayout;
    rows->addLayout(row);
    return row;
}

} // namespace

PlanTools::PlanTools(Workspace &workspace, GanttView *view, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(view)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildLooks(layout);
    buildFilters(layout);
    connect(view->bars(), &GanttBars::scaleChanged, this, &PlanTools::showUnit);
    showUnit();
    refresh();
}

QWidget *PlanTools::buildUnits()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_units = new QButtonGroup(this);
    const std::pair<TimeUnit, QString> units[]{{TimeUnit::Day, tr("Day")}, {TimeUnit::Week, tr("Week")}, {TimeUnit::Month, tr("Month")},
                                               {TimeUnit::Quarter, tr("Quarter")}, {TimeUnit::Year, tr("Year")}};
    for (const auto &[unit, name] : units) {
        QPushButton *button = chip(name, row);
        button->setCheckable(true);
        m_units->addButton(button, int(unit));
        layout->addWidget(button);
    }
    connect(m_units, &QButtonGroup::idClicked, this, [this](int unit) { m_view->bars()->showUnit(TimeUnit(unit)); });
    return row;
}

void PlanTools::buildLooks(QVBoxLayout *rows)
{
    WrapLayout *row = toolRow(rows);
    row->addWidget(buildUnits());
    QPushButton *today = chip(tr("Today"), this);
    connect(today, &QPushButton::clicked, this, [this] { m_view->bars()->showDay(clock::today()); });
    row->addWidget(today);
    QPushButton *fit = chip(tr("Fit"), this);
    fit->setToolTip(tr("Show the whole plan"));
    connect(fit, &QPushButton::clicked, this, [this] { m_view->bars()->fit(); });
    row->addWidget(fit);
    const auto check = [&](const QString &text, const QString &name, bool initially, void (GanttBars::*set)(bool)) {
        auto *box = new QCheckBox(text, this);
        box->setChecked(QSettings().value(u"gantt/"_s + name, initially).toBool());
        (m_view->bars()->*set)(box->isChecked());
        connect(box, &QCheckBox::toggled, this, [this, name, set](bool on) {
            (m_view->bars()->*set)(on);
            QSettings().setValue(u"gantt/"_s + name, on);
        });
        row->addWidget(box);
        return box;
    };
    m_critical = check(tr("Critical path"), u"critical"_s, true, &GanttBars::setCritical);
    m_critical->setToolTip(tr("The tasks that move the end of the plan, or miss a deadline, when they slip"));
    m_holidays = check(tr("Holidays"), u"holidays"_s, true, &GanttBars::setHolidays);
    m_reference = check(tr("Reference"), u"reference"_s, false, &GanttBars::setReference);
    m_references = new QToolButton(this);
    m_references->setText(u"▾"_s);
    m_references->setToolTip(tr("Which reference version, and taking the plan of today as one"));
    m_references->setAccessibleName(m_references->toolTip());
    m_references->setPopupMode(QToolButton::InstantPopup);
    m_referenceMenu = new QMenu(m_references);
    m_references->setMenu(m_referenceMenu);
    row->addWidget(m_references);
    connect(m_view->commands(), &GanttCommands::referenceTaken, this, [this] { m_reference->setChecked(true); }); // to see what moves from here on
    connect(m_referenceMenu, &QMenu::aboutToShow, this, &PlanTools::fillReferences);
    m_end = new QLabel(this);
    m_end->setProperty("role", u"soft"_s);
    m_end->setTextFormat(Qt::RichText); // dates and our own words only
    row->addStretch();
    row->addWidget(m_end);
}

QComboBox *PlanTools::addChoice(QLayout *row, const QString &name, int width)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setMaximumWidth(inText(width));
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(choice);
    return choice;
}

void PlanTools::buildFilters(QVBoxLayout *rows)
{
    WrapLayout *row = toolRow(rows);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Filter the plan…"));
    m_words->setAccessibleName(tr("Filter the plan"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(110);
    m_words->setMaximumWidth(200);
    row->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &PlanTools::filterChanged);
    m_part = addChoice(row, tr("Which part of the plan"), 185);
    m_who = addChoice(row, tr("Whose tasks"), 150);
    m_state = addChoice(row, tr("In which state"), 140);
    m_state->addItem(tr("Any state"));
    for (const CodeSet::Item &item : codeSet<TaskState>().items)
        m_state->addItem(item.label(), QString(item.code));
    m_state->addItem(tr("Critical only"), criticalOnly);
    m_tint = addChoice(row, tr("What the colours tell"), 132);
    m_tint->addItem(tr("One colour"), int(GanttLook::Tint::Plain));
    m_tint->addItem(tr("Colour by axis"), int(GanttLook::Tint::Axis));
    m_tint->addItem(tr("Colour by person"), int(GanttLook::Tint::Person));
    connect(m_tint, &QComboBox::activated, this, [this] { m_view->setTint(GanttLook::Tint(m_tint->currentData().toInt())); });
    connect(m_part, &QComboBox::activated, this, [this] {
        const ActionId action(m_part->currentData(Qt::UserRole + 1).toLongLong());
        if (action != m_view->model()->scope())
            emit scopeChosen(action);
        emit filterChanged();
    });
    for (QComboBox *choice : {m_who, m_state})
        connect(choice, &QComboBox::activated, this, &PlanTools::filterChanged);
    row->addStretch();
    m_moves = new QCheckBox(tr("Move what depends"), this);
    m_moves->setToolTip(tr("A task that comes too early for what it waits for is moved. Without this it stays where it is and a sentence says what is wrong."));
    connect(m_moves, &QCheckBox::clicked, this, &PlanTools::chooseScheduling);
    row->addWidget(m_moves);
    m_load = chip(tr("Load"), this);
    m_load->setCheckable(true);
    m_load->setToolTip(tr("How many days each person has to do in which week, and who is over"));
    connect(m_load, &QPushButton::toggled, m_view, &GanttView::showLoad);
    row->addWidget(m_load);
    m_details = chip(tr("Details"), this);
    m_details->setCheckable(true);
    m_details->setToolTip(tr("Everything about the chosen task, beside the plan (Enter)"));
    row->addWidget(m_details);
    m_keys = new QToolButton(this);
    m_keys->setText(u"?"_s);
    m_keys->setToolTip(tr("What the keys do"));
    m_keys->setAccessibleName(m_keys->toolTip());
    connect(m_keys, &QToolButton::clicked, this, &PlanTools::showKeys);
    row->addWidget(m_keys);
}

PlanFilter PlanTools::filter() const
{
    PlanFilter filter;
    filter.words = m_words->text();
    filter.who = m_who->currentData().toString();
    filter.axis = AxisId(m_part->currentData().toLongLong());
    filter.critical = m_state->currentData().toString() == criticalOnly;
    if (m_state->currentIndex() > 0 && !filter.critical)
        filter.state = fromCode<TaskState>(m_state->currentData().toString());
    return filter;
}

QVariant PlanTools::look() const
{
    return QVariantList{m_words->text(), m_who->currentData(), m_state->currentData(), m_part->currentData(), m_tint->currentData(), m_load->isChecked(),
                        m_view->model()->plan().reference().id.value()};
}

void PlanTools::setLook(const QVariant &look)
{
    const QVariantList said = look.toList();
    if (said.size() != 7)
        return;
    const QSignalBlocker once(m_words);
    m_words->setText(said.at(0).toString());
    m_who->setCurrentIndex(std::max(0, m_who->findData(said.at(1))));
    m_state->setCurrentIndex(std::max(0, m_state->findData(said.at(2))));
    if (said.at(3).toLongLong() != 0)
        m_part->setCurrentIndex(std::max(0, m_part->findData(said.at(3))));
    m_tint->setCurrentIndex(std::max(0, m_tint->findData(said.at(4))));
    m_view->setTint(GanttLook::Tint(m_tint->currentData().toInt()));
    m_load->setChecked(said.at(5).toBool());
    m_view->model()->setReference(BaselineId(said.at(6).toLongLong()));
    emit filterChanged();
}

void PlanTools::clearFilter()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_who->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    if (!m_view->model()->scope())
        m_part->setCurrentIndex(0);
    emit filterChanged();
}

void PlanTools::refresh()
{
    fillParts();
    const QString who = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everyone"), QString());
    for (const QString &name : m_view->model()->plan().people())
        m_who->addItem(name, name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_moves->setChecked(profileOf(m_workspace.database()).scheduling == Scheduling::Move);
    const PlanTree &plan = m_view->model()->plan();
    m_reference->setEnabled(plan.hasReference());
    m_reference->setText(plan.references().size() > 1 ? tr("Reference: %1").arg(fontMetrics().elidedText(plan.reference().name, Qt::ElideRight, inText(170)).replace(u'&', u"&&"_s))
                                                      : tr("Reference"));
    m_reference->setToolTip(plan.hasReference() ? tr("Grey lines under the bars: “%1”").arg(plan.reference().name)
                                                : tr("There is no reference version yet: take the plan of today as one from the arrow beside."));
    showEnd();
}

void PlanTools::fillReferences()
{
    m_referenceMenu->clear();
    const PlanTree &plan = m_view->model()->plan();
    for (const Baseline &each : plan.references()) {
        QAction *action = m_referenceMenu->addAction(tr("%1 (%2)", "a reference version and its day").arg(QString(each.name).replace(u'&', u"&&"_s), text::shortDate(each.takenOn)), this, [this, id = each.id] {
            m_view->model()->setReference(id);
            m_reference->setChecked(true);
        });
        action->setCheckable(true);
        action->setChecked(each.id == plan.reference().id);
    }
    m_referenceMenu->addSeparator();
    m_referenceMenu->addAction(tr("Take the plan as reference"), m_view->commands(), &GanttCommands::takeReference);
}

void PlanTools::fillParts()
{
    const qint64 axis = m_part->currentData().toLongLong();
    m_part->clear();
    m_part->addItem(tr("Whole plan"), 0);
    for (const Axis &each : m_view->model()->plan().axes())
        m_part->addItem(tr("Axis %1").arg(displayName(each)), each.id.value());
    const ActionId scope = m_view->model()->scope();
    for (const Action &action : load<Action>(m_workspace.database(), u"1 ORDER BY number, id"_s)) {
        m_part->addItem(displayName(action), 0);
        m_part->setItemData(m_part->count() - 1, action.id.value(), Qt::UserRole + 1);
        if (action.id == scope)
            m_part->setCurrentIndex(m_part->count() - 1);
    }
    if (!scope && axis != 0)
        m_part->setCurrentIndex(std::max(0, m_part->findData(axis)));
}

void PlanTools::showUnit()
{
    if (QAbstractButton *button = m_units->button(int(m_view->bars()->scale().unit())))
        button->setChecked(true);
}

void PlanTools::showEnd()
{
    const PlanModel &model = *m_view->model();
    QDate end;
    for (const PlanRow &row : model.plan().rows()) {
        if (row.isTask() && row.end.isValid() && !row.openEnd && row.state != TaskState::Dropped)
            end = end.isValid() ? std::max(end, row.end) : row.end;
    }
    QString words = end.isValid() ? tr("End: %1").arg(u"<b>%1</b>"_s.arg(text::shortDate(end))) : QString();
    if (const std::optional<int> slack = model.plan().schedule().slackToLimits(); slack && end.isValid()) {
        const int size = std::abs(*slack);
        const QString length = size < 2 * daysAWeek ? tr("%n d", "working days", size) : tr("%n wk", "weeks", size / daysAWeek);
        words += u" · "_s + (*slack < 0 ? tr("%1 late").arg(length) : tr("%1 to spare").arg(length));
    }
    m_end->setText(words);
    m_end->setToolTip(tr("When the last task ends, and by how much the tasks that have to be over by a day may still slip"));
}

void PlanTools::chooseScheduling(bool moves)
{
    m_workspace.edit(moves ? tr("Move what depends on a task along with it") : tr("Only warn when a task comes too early"), [&](Transaction &transaction) {
        Profile profile = profileOf(transaction.database());
        profile.scheduling = moves ? Scheduling::Move : Scheduling::Warn;
        maillage::update(transaction, profile);
    });
    refresh(); // what was refused is not shown as done
}

void PlanTools::showKeys()
{
    maillage::showKeys(this, m_keys->mapToGlobal(QPoint(m_keys->width(), m_keys->height() + 4)), GanttInteraction::keys());
}

} // namespace maillage
