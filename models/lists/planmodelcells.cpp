// The cells of PlanModel: what each shows, what may be typed into it, and what is written then.

#include "models/domain/clock.h"
#include "models/domain/planedits.h"
#include "models/domain/text.h"
#include "models/lists/planmodel.h"
#include "models/lists/planwords.h"
#include "models/lists/recordmodel.h"

using namespace Qt::StringLiterals;

namespace maillage {

QString PlanModel::text(const PlanRow &row, int column) const
{
    switch (Column(column)) {
    case Title: return row.title;
    case When: return whenOf(row);
    case Who: return row.who;
    case Progress: return row.isTask() || row.isDated() ? text::number(row.progress) : QString();
    case Start: return row.openStart ? QString() : text::shortDate(row.start);
    case End: return row.openEnd ? QString() : text::shortDate(row.end);
    case Duration:
        if (row.milestone || !row.isDated() || row.openStart || row.openEnd)
            return {};
        return tr("%n d", "working days", row.duration && !row.group ? *row.duration : m_plan.daysOf(row));
    case Slack: return row.slack ? tr("%n d", "working days", *row.slack) : QString();
    case State: return row.isTask() && !row.group ? labelOf(row.state) : QString();
    case ReferenceStart: return text::shortDate(row.referenceStart);
    case ReferenceEnd: return text::shortDate(row.referenceEnd);
    case Lateness:
        if (const std::optional<int> late = row.lateness())
            return *late > 0 ? tr("+%n d", "days", *late) : *late < 0 ? tr("−%n d", "days", -*late) : tr("as planned");
        return {};
    case ColumnCount: break;
    }
    return {};
}

QVariant PlanModel::editValue(const PlanRow &row, int column) const
{
    switch (Column(column)) {
    case When: return row.period.words;
    case Progress: return row.progress;
    case Duration: return row.duration ? QVariant(*row.duration) : QVariant(QString());
    case State: return codeOf(row.state);
    default: return text(row, column);
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = *this->row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole: return editValue(row, column);
    case Qt::ToolTipRole: return column == When && row.isTask() && row.period.isUnread()
            ? tr("These words could not be read as a time. Write them like “autumn 2024”, “15/12/2023” or “March – June 2024”.") : QVariant();
    case Qt::AccessibleDescriptionRole: return column == Title ? inWords(row, plan()).join(u". "_s) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = column == Progress || column == Duration || column == Slack || column == Lateness;
        return int(Qt::AlignVCenter) | int(number ? Qt::AlignRight : Qt::AlignLeft);
    }
    case RecordModel::CodesRole: return column == State ? QVariant::fromValue(&codeSet<TaskState>()) : QVariant();
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Progress || section == Duration || section == Slack || section == Lateness;
        return int(Qt::AlignVCenter) | int(number ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (role == Qt::AccessibleTextRole && section == Progress)
        return tr("Done, in percent");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title: return tr("Task");
    case When: return tr("When");
    case Who: return tr("Who");
    case Progress: return u"%"_s;
    case Start: return tr("Start");
    case End: return tr("End");
    case Duration: return tr("Duration");
    case Slack: return tr("Slack");
    case State: return tr("State");
    case ReferenceStart: return tr("Start, reference");
    case ReferenceEnd: return tr("End, reference");
    case Lateness: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const PlanRow *row = index.isValid() ? this->row(index) : nullptr;
    if (!row || !row->isTask())
        return flags;
    const int column = index.column();
    const bool always = column == Title || column == When || column == Who;
    const bool ofLeaves = column == Progress || column == State || (column == Duration && !row->milestone);
    if (always || (ofLeaves && !row->group))
        flags |= Qt::ItemIsEditable;
    return flags;
}

namespace {

/// A whole number, perhaps with a unit behind it ("12 d", "40 %").
std::optional<int> leadingNumber(const QString &typed)
{
    qsizetype end = 0;
    while (end < typed.size() && (typed.at(end).isDigit() || typed.at(end).isSpace() || typed.at(end) == u'-'))
        ++end;
    return text::readInteger(typed.left(end));
}

} // namespace

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == editValue(*row(index), index.column()).toString())
        return false;
    const TaskId id = row(index)->task();
    return setAll({id}, index.column(), typed);
}

/// The task as somebody typed it into a column.
Task PlanModel::changed(Task task, int column, const QString &typed) const
{
    switch (Column(column)) {
    case Title: task.title = typed; break;
    case When: task.period = Period::read(typed, clock::today()); break;
    case Who: task.who = typed; break;
    case State: return plan::withState(task, fromCode<TaskState>(typed));
    case Progress: {
        const std::optional<int> number = leadingNumber(typed);
        if (!number || *number < 0 || *number > 100)
            throw Failure(tr("Progress is a number from 0 to 100."));
        return plan::withProgress(task, *number);
    }
    case Duration: task.duration = plan::readDuration(typed); break;
    default: break;
    }
    return task;
}

bool PlanModel::setAll(const QList<TaskId> &tasks, int column, const QString &typed)
{
    const PlanRow *first = row(indexOf(tasks.value(0)));
    try {
        m_store.edit(tasks.size() == 1 && first ? tr("Change “%1”").arg(first->title) : tr("Change %n task(s)", nullptr, int(tasks.size())), [&](Transaction &transaction) {
            for (const TaskId id : tasks) {
                const std::optional<Task> task = find<Task>(transaction.database(), id);
                if (!task)
                    throw Failure(tr("This task is no longer there."));
                plan::write(transaction, changed(*task, column, typed));
            }
        });
        return true;
    } catch (const Failure &failure) {
        emit refused(failure.sentence());
        return false;
    }
}

} // namespace maillage
