#include "models/domain/schedulejudge.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ScheduleJudgeWords
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

using JudgeKind = Schedule::Obstacle::Kind;
using JudgeBound = SchedulePass::Bound;

/// The sentences about one node, from what the passes made of it.
class Judge
{
public:
    Judge(SchedulePass &pass, int node)
        : m_pass(pass)
        , m_network(pass.network())
        , m_node(node)
        , m_index(m_network.nodes[size_t(node)].task)
        , m_task(m_network.tasks[size_t(m_index)])
        , m_wish(pass.wishes()[size_t(m_index)])
        , m_place(pass.places()[size_t(node)])
        , m_bound(pass.bounds()[size_t(node)])
        , m_days(m_network.daysOf(m_index))
    {
    }

    void judge()
    {
        judgeStart();
        judgeEvent();
        if (m_task.state == TaskState::Done)
            return;
        if (!judgeConstraint())
            judgeEnd();
        judgeDays();
    }

private:
    using Node = Schedule::Network::Node;

    QString title() const { return oneLine(m_task.title); }
    void note(JudgeKind kind, const QString &sentence) { m_pass.note(kind, m_index, sentence); }

    QDate firstDay(int node) const
    {
        const Node &at = m_network.nodes[size_t(node)];
        const SchedulePass::Place &place = m_pass.places()[size_t(node)];
        const Wish &wish = m_pass.wishes()[size_t(at.task)];
        if (!at.opens && !at.closes && wish.dated && place.start == wish.start && wish.first.isValid())
            return wish.first;
        return firstDayOf(place, !at.opens && m_network.tasks[size_t(at.task)].milestone, m_network.daysAt(node));
    }

    QDate lastDay(int node) const
    {
        const Node &at = m_network.nodes[size_t(node)];
        const SchedulePass::Place &place = m_pass.places()[size_t(node)];
        if (at.closes)
            return m_network.daysAt(node).at(place.start - 1);
        const Wish &wish = m_pass.wishes()[size_t(at.task)];
        if (wish.dated && place.start == wish.start && wish.last.isValid())
            return wish.last;
        return lastDayOf(place, m_network.tasks[size_t(at.task)].milestone, m_network.daysAt(node));
    }

    QString daysShown() const
    {
        const QDate first = firstDay(m_node), last = lastDay(m_node);
        return first == last ? text::shortDate(first) : text::shortDate(first) + u" – "_s + text::shortDate(last);
    }

    /// Something keeps the node from starting when its own words ask for it.
    bool isHeldUp(int node) const
    {
        const Node &at = m_network.nodes[size_t(node)];
        const JudgeBound &bound = m_pass.bounds()[size_t(node)];
        const Wish &wish = m_pass.wishes()[size_t(at.task)];
        return !at.opens && !at.closes && bound.exists && bound.because >= 0 && m_pass.places()[size_t(node)].start == bound.start
            && wish.dated && bound.start > wish.start;
    }

    /// What is late in the first place, going back from what is held up.
    int rootOf(int node) const
    {
        int steps = 0;
        while (isHeldUp(node) && ++steps < int(m_network.nodes.size()))
            node = m_pass.bounds()[size_t(node)].because;
        return node;
    }

    QString reasonFor(const JudgeBound &bound, const Task &task) const
    {
        if (bound.because < 0)
            return ScheduleJudgeWords::tr("it must not start before %1").arg(text::shortDate(task.limitDate));
        const Node &at = m_network.nodes[size_t(bound.because)];
        const QString name = m_network.title(at.task);
        if (at.opens) {
            const JudgeBound &above = m_pass.bounds()[size_t(bound.because)];
            return above.exists ? ScheduleJudgeWords::tr("it is part of “%1”, and %2").arg(name, reasonFor(above, m_network.tasks[size_t(at.task)]))
                                : ScheduleJudgeWords::tr("it is part of “%1”").arg(name);
        }
        QString reason;
        switch (bound.kind) {
        case DependencyKind::FinishStart: reason = ScheduleJudgeWords::tr("it waits for the end of “%1” (%2)").arg(name, text::shortDate(lastDay(bound.because))); break;
        case DependencyKind::StartStart: reason = ScheduleJudgeWords::tr("it waits for the start of “%1” (%2)").arg(name, text::shortDate(firstDay(bound.because))); break;
        case DependencyKind::FinishFinish: reason = ScheduleJudgeWords::tr("it cannot end before “%1” ends (%2)").arg(name, text::shortDate(lastDay(bound.because))); break;
        case DependencyKind::StartFinish: reason = ScheduleJudgeWords::tr("it cannot end before “%1” starts (%2)").arg(name, text::shortDate(firstDay(bound.because))); break;
        }
        if (bound.lag > 0)
            reason = ScheduleJudgeWords::tr("%1 and %n working day(s) more", nullptr, bound.lag).arg(reason);
        else if (bound.lag < 0)
            reason = ScheduleJudgeWords::tr("%1, less %n working day(s)", nullptr, -bound.lag).arg(reason);
        const int root = rootOf(bound.because);
        if (root != bound.because)
            reason = ScheduleJudgeWords::tr("%1, which “%2” holds up (%3)").arg(reason, m_network.title(m_network.nodes[size_t(root)].task), text::shortDate(lastDay(root)));
        return reason;
    }

    void judgeStart()
    {
        if (!m_bound.exists || m_place.start >= m_bound.start)
            return;
        if (m_task.state != TaskState::Done)
            note(m_bound.because < 0 ? JudgeKind::BeforeLimit : JudgeKind::TooEarly,
                 ScheduleJudgeWords::tr("“%1” is set for %2, too early: %3.").arg(title(), text::shortDate(firstDay(m_node)), reasonFor(m_bound, m_task)));
        else if (m_bound.because >= 0)
            note(JudgeKind::TooEarly,
                 ScheduleJudgeWords::tr("“%1” is noted as done on %2, although %3.").arg(title(), text::shortDate(lastDay(m_node)), reasonFor(m_bound, m_task)));
    }

    /// Whether the words and the constraint cannot both be true.
    bool judgeConstraint()
    {
        const Period &period = m_task.period;
        const bool before = period.from.isValid() && (m_task.limit == LimitKind::NotAfter || m_task.limit == LimitKind::On) && m_task.limitDate < period.from;
        const bool after = period.to.isValid() && m_task.limit == LimitKind::On && (m_task.limitDate > period.to || (m_place.hasEnd && lastDay(m_node) > period.to && !isOff()));
        if (!before && !after)
            return false;
        note(JudgeKind::Contradiction, ScheduleJudgeWords::tr("“%1” says “%2” and yet “%3 %4”: the two contradict each other. It is on %5.")
                                           .arg(title(), oneLine(period.words), labelOf(m_task.limit), text::shortDate(m_task.limitDate), daysShown()));
        return true;
    }

    void judgeEnd()
    {
        const bool raised = m_wish.dated && m_place.start > m_wish.start;
        if (!m_place.hasEnd)
            return;
        if (m_task.limit == LimitKind::NotAfter && m_place.finish() > m_days.through(m_task.limitDate)) {
            const QString late = ScheduleJudgeWords::tr("“%1” ends on %2 but has to be over by %3").arg(title(), text::shortDate(lastDay(m_node)), text::shortDate(m_task.limitDate));
            const bool because = m_bound.exists && m_place.start == m_bound.start && (raised || !m_wish.dated);
            note(JudgeKind::AfterLimit, because ? ScheduleJudgeWords::tr("%1: %2.").arg(late, reasonFor(m_bound, m_task)) : late + u'.');
        } else if (raised && m_task.period.to.isValid() && m_place.finish() > m_days.through(m_task.period.to)) {
            note(JudgeKind::AfterPeriod, ScheduleJudgeWords::tr("“%1” cannot keep to “%2”: it ends on %3, because %4.")
                                             .arg(title(), oneLine(m_task.period.words), text::shortDate(lastDay(m_node)), reasonFor(m_bound, m_task)));
        }
    }

    void judgeEvent()
    {
        const TiedEvent *event = m_network.eventOf(m_index);
        if (!event || !event->day.isValid() || !m_place.hasEnd)
            return;
        const QString name = oneLine(event->title), day = text::shortDate(event->day);
        if (event->cancelled)
            note(JudgeKind::OtherThanEvent, ScheduleJudgeWords::tr("“%1” is on %2, but its event “%3” is cancelled.").arg(title(), daysShown(), name));
        else if (event->day < firstDay(m_node) || event->day > lastDay(m_node))
            note(JudgeKind::OtherThanEvent, ScheduleJudgeWords::tr("“%1” is on %2, but its event “%3” is on %4: change one of them.").arg(title(), daysShown(), name, day));
    }

    /// The day of its constraint is none that it takes.
    bool isOff() const { return m_task.limit == LimitKind::On && !m_network.calendar.isTaken(m_task.limitDate, m_task.days); }

    QString whyOff(QDate day) const
    {
        const QString reason = m_network.calendar.whyOff(day);
        return reason.isEmpty() ? QLocale().standaloneDayName(day.dayOfWeek()) : reason;
    }

    void judgeDays()
    {
        if (isOff() && m_place.start == m_wish.start) {
            const QString day = text::shortDate(m_task.limitDate);
            note(JudgeKind::OffWords, m_task.milestone
                     ? ScheduleJudgeWords::tr("“%1” is set for %2, which is no day it takes: %3.").arg(title(), day, whyOff(m_task.limitDate))
                     : ScheduleJudgeWords::tr("“%1” is to start on %2, which is no day it takes (%3): it is on %4.").arg(title(), day, whyOff(m_task.limitDate), daysShown()));
            return;
        }
        const Period &period = m_task.period;
        const bool said = m_task.duration && period.isBounded() && m_task.limit != LimitKind::On && m_place.start == m_wish.start;
        if (!said || (m_wish.first >= period.from && m_wish.last <= period.to))
            return;
        QStringList off;
        for (QDate day = period.from; day <= period.to && period.from.daysTo(day) < 31; day = day.addDays(1)) {
            if (!m_network.calendar.isTaken(day, m_task.days))
                off << whyOff(day);
        }
        off.removeDuplicates();
        if (!off.isEmpty() && period.from.daysTo(period.to) + 1 >= *m_task.duration)
            note(JudgeKind::OffWords, ScheduleJudgeWords::tr("“%1” cannot be in “%2” as it takes %3 and not %4: it is on %5. Say that it takes every day if it does.")
                                          .arg(title(), oneLine(period.words), weekdays::label(m_task.days), QLocale().createSeparatedList(off.mid(0, 4)), daysShown()));
        else
            note(JudgeKind::OffWords, ScheduleJudgeWords::tr("“%1” takes %n day(s), more than “%2” has: it is on %3.", nullptr, *m_task.duration)
                                          .arg(title(), oneLine(period.words), daysShown()));
    }

    SchedulePass &m_pass;
    const Schedule::Network &m_network;
    int m_node;
    int m_index;
    const Task &m_task;
    const Wish &m_wish;
    const SchedulePass::Place &m_place;
    const JudgeBound &m_bound;
    const Workdays &m_days;
};

} // namespace

void judgeSchedule(SchedulePass &pass)
{
    const Schedule::Network &network = pass.network();
    for (const int node : network.order) {
        const Schedule::Network::Node &at = network.nodes[size_t(node)];
        if (!at.opens && !at.closes && network.isActive(at.task) && pass.places()[size_t(node)].dated)
            Judge(pass, node).judge();
    }
}

} // namespace maillage
