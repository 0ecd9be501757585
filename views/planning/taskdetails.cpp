#include "views/planning/taskdetails.h"

#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/planedits.h"
#include "models/domain/text.h"
#include "models/domain/weekdays.h"
#include "models/lists/linkmodel.h"
#include "models/lists/planmodel.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"
#include "views/widgets/tabbedparts.h"

#include <QCompleter>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// A column that scrolls where the window is low.
QVBoxLayout *scrolledColumn(QScrollArea *area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area->viewport()); // what gets another parent later is styled again, so each is made in its own
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(14, 2, 14, 12);
    column->setSpacing(8);
    return column;
}

/// Once it is filled.
void finishColumn(QScrollArea *area, QVBoxLayout *column)
{
    column->addStretch(1);
    area->setWidget(column->parentWidget());
    area->setMinimumWidth(area->widget()->minimumSizeHint().width() + 24);
}

} // namespace

TaskDetails::TaskDetails(Workspace &workspace, PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_none(plainLabel(tr("Choose a task to see everything about it."), "empty", this))
    , m_parts(new TabbedParts(workspace.store(), tr("Parts of the task"), this))
{
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_parts->add(tr("Task"), [this](QWidget *stack) { return buildTask(stack); }, [this] {
        m_form->show(m_task);
        showDays();
    });
    m_parts->add(tr("Links"), [this](QWidget *stack) { return buildLinks(stack); }, [this] {
        for (RecordModel *links : std::as_const(m_links))
            links->setScope(m_task ? QVariant(m_task.value()) : QVariant());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_parts, 1);
    m_parts->part(0); // as wide as its form from the first
    connect(model, &PlanModel::refreshed, this, &TaskDetails::refresh);
    show({});
}

QWidget *TaskDetails::buildTask(QWidget *stack)
{
    auto *area = new QScrollArea(stack);
    QVBoxLayout *column = scrolledColumn(area);
    buildForm(column->parentWidget());
    m_days = plainLabel({}, "soft", column->parentWidget());
    m_days->setWordWrap(true);
    column->addWidget(m_form);
    column->addWidget(m_days);
    finishColumn(area, column);
    connect(m_form, &FormPanel::revealRequested, this, [this](qint64 task) { emit wanted(TaskId(task)); });
    return area;
}

QWidget *TaskDetails::buildLinks(QWidget *stack)
{
    auto *area = new QScrollArea(stack);
    QVBoxLayout *column = scrolledColumn(area);
    for (const bool before : {true, false}) {
        column->addWidget(plainLabel(before ? tr("Waits for") : tr("What waits for it"), "section", column->parentWidget()));
        column->addWidget(buildLinksOf(before, column->parentWidget()));
    }
    for (FormPanel *form : column->parentWidget()->findChildren<FormPanel *>())
        form->installEventFilter(this);
    finishColumn(area, column);
    return area;
}

/// The form of a link that comes up is to be seen: once it is laid out.
bool TaskDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *form = static_cast<QWidget *>(watched);
        QTimer::singleShot(0, form, [form] {
            QWidget *around = form->parentWidget();
            while (around && !qobject_cast<QScrollArea *>(around))
                around = around->parentWidget();
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(form, 0, 8);
        });
    }
    return QWidget::eventFilter(watched, event);
}

void TaskDetails::buildForm(QWidget *inside)
{
    m_form = new RecordForm<Task>(m_workspace, [](const Task &task) { return tr("Edit “%1”").arg(task.title); }, inside);
    m_form->text(tr("Title"), &Task::title);
    m_form->period(tr("When"), &Task::period);
    m_form->flag(tr("A milestone: a moment to reach"), &Task::milestone);
    QLineEdit *duration = m_form->written(tr("Lasts (days)"), [](const Task &task) { return task.duration ? text::number(*task.duration) : QString(); },
                                          [](Task &task, const QString &typed) {
                                              try {
                                                  task.duration = plan::readDuration(typed);
                                                  return QString();
                                              } catch (const Failure &failure) {
                                                  return failure.sentence();
                                              }
                                          });
    duration->setPlaceholderText(tr("as long as its period"));
    buildDays();
    m_form->choice(tr("Constraint"), &Task::limit);
    m_form->day(tr("Its day"), &Task::limitDate);
    m_form->choice(tr("State"), &Task::state);
    m_form->number(tr("Done (%)"), &Task::progress);
    m_form->day(tr("Done on"), &Task::doneOn);
    m_form->text(tr("Who"), &Task::who);
    m_form->reference(tr("Event it is about"), &Task::event, choices::of<Event>(m_workspace.store()))->setPlaceholderText(tr("none"));
    m_form->memo(tr("Notes"), &Task::notes, 3);
    m_form->setAdjust([this](Task &task) { adjust(task); });
    m_form->setFollow([](Transaction &transaction, const Task &task) { noteQuestions(transaction, task.id); });
}

/// The days it takes, in words; what is usual is offered.
void TaskDetails::buildDays()
{
    QLineEdit *days = m_form->written(tr("On which days"), [](const Task &task) { return task.days.isEmpty() ? QString() : weekdays::label(task.days); },
                                      [](Task &task, const QString &typed) {
                                          const std::optional<QString> read = typed.isEmpty() ? QString() : weekdays::fromWords(typed);
                                          if (!read)
                                              return tr("“%1” names no days. Write “every day”, or weekdays such as “Saturday and Sunday”.").arg(typed);
                                          task.days = *read;
                                          return QString();
                                      });
    days->setPlaceholderText(weekdays::label({}));
    days->setToolTip(tr("Nothing: the days that your organisation works (page “Working days”). Else “every day”, or weekdays."));
    auto *usual = new QCompleter({weekdays::label({}), weekdays::label(weekdays::all), weekdays::label(u"67"_s), weekdays::label(u"123456"_s), weekdays::label(u"6"_s)}, days);
    usual->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    days->setCompleter(usual);
}

void TaskDetails::adjust(Task &task) const
{
    const Task &before = m_form->record();
    if (task.milestone)
        task.duration.reset();
    if (task.limit == LimitKind::None)
        task.limitDate = {};
    else if (!task.limitDate.isValid()) {
        const Schedule::Entry *entry = m_model->plan().schedule().entry(task.id);
        const QDate day = !entry ? QDate() : task.limit == LimitKind::NotAfter ? entry->end : entry->start;
        task.limitDate = day.isValid() ? day : clock::today();
    }
    const bool isDated = task.doneOn.isValid() && task.doneOn != before.doneOn;
    const TaskState state = isDated && task.state == before.state ? TaskState::Done : task.state; // who gives the day says that it is done
    const int progress = task.progress;
    task.state = before.state;
    task.progress = before.progress;
    if (state != before.state)
        task = plan::withState(task, state);
    else if (progress != before.progress && progress >= 0 && progress <= 100)
        task = plan::withProgress(task, progress);
    else
        task.progress = progress;
}

QWidget *TaskDetails::buildLinksOf(bool before, QWidget *inside)
{
    const QLatin1StringView scope = before ? "to_task_id"_L1 : "from_task_id"_L1;
    auto *model = new LinkModel(m_workspace.store(), scope);
    auto *list = new ListPanel(m_workspace, model, inside);
    list->setCompact();
    list->table()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    list->setShown(before ? QList<QLatin1StringView>{"from"_L1, "kind"_L1, "lag"_L1} : QList<QLatin1StringView>{"to"_L1, "kind"_L1, "lag"_L1});
    list->setStretched(before ? "from"_L1 : "to"_L1);
    list->setFixedHeight(3 * fontMetrics().height() + 50);
    m_links << model;
    auto *form = new RecordForm<Dependency>(m_workspace, [](const Dependency &dependency) { return dependency.id ? tr("Edit a link") : tr("Add a link"); }, inside);
    form->reference(before ? tr("Task") : tr("Task that waits"), before ? &Dependency::from : &Dependency::to, choices::of<Task>(m_workspace.store()));
    form->choice(tr("Link"), &Dependency::kind);
    form->number(tr("Lag (working days)"), &Dependency::lag);
    form->setFollow([this](Transaction &transaction, const Dependency &) { plan::requireSoundLinks(m_model->plan().schedule(), transaction.database()); });
    const RegisterPanel<Dependency>::Texts texts{before ? tr("Let it wait for a task") : tr("Let a task wait for it"), tr("Remove a link"),
                                                 before ? tr("It waits for nothing.") : tr("Nothing waits for it.")};
    return new RegisterPanel<Dependency>(m_workspace, list, form, texts, [this, before] {
        Dependency dependency;
        (before ? dependency.to : dependency.from) = m_task;
        return dependency;
    });
}

void TaskDetails::show(TaskId task)
{
    m_task = task;
    m_none->setVisible(!task);
    m_parts->setVisible(bool(task));
    m_parts->setStale();
    m_parts->part(0);
    if (m_parts->current() > 0)
        m_parts->part(m_parts->current());
    refresh();
}

void TaskDetails::refresh()
{
    const auto &all = m_model->plan().dependencies();
    const auto links = std::count_if(all.begin(), all.end(), [this](const Dependency &each) { return each.from == m_task || each.to == m_task; });
    m_parts->setLabel(1, links == 0 ? tr("Links") : tr("Links (%1)").arg(links));
    showDays();
}

void TaskDetails::showDays()
{
    if (!m_days)
        return;
    const Schedule::Entry *entry = m_model->plan().schedule().entry(m_task);
    QStringList lines;
    if (entry && entry->start.isValid() && entry->end.isValid() && !entry->openStart && !entry->openEnd)
        lines << (entry->start == entry->end ? text::longDate(entry->start) : text::longDate(entry->start) + u" – "_s + text::longDate(entry->end));
    if (entry && entry->moved)
        lines << tr("Moved by what it waits for or by its constraint.");
    const PlanRow *row = m_model->row(m_model->indexOf(m_task));
    if (row && row->referenceStart.isValid()) {
        const QString was = row->referenceStart == row->referenceEnd ? text::shortDate(row->referenceStart)
                                                                     : text::shortDate(row->referenceStart) + u" – "_s + text::shortDate(row->referenceEnd);
        lines << tr("In the reference “%1”: %2 (%3).").arg(m_model->plan().reference().name, was, m_model->data(m_model->indexOf(m_task, PlanModel::Lateness)).toString());
    }
    for (const Schedule::Obstacle &obstacle : m_model->plan().schedule().obstacles()) {
        if (obstacle.task == m_task)
            lines << obstacle.sentence;
    }
    m_days->setText(lines.join(u'\n'));
    m_days->setVisible(!lines.isEmpty());
}

void TaskDetails::focusFirst()
{
    m_parts->setCurrent(0);
    m_form->focusFirstField();
}

} // namespace maillage
