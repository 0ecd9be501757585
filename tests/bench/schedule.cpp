// How long a plan takes to be worked out, how that grows with its tasks, and how it compares with TaskJuggler:
// `bench_schedule [LARGEST]`. The same generated plan is given to both in one run, and their dates are compared day by
// day. Where tj3 is not installed (package tj3) only our own times are printed. Nothing here fails on a slow machine.

#include "models/domain/schedule.h"
#include "models/domain/workdays.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int largestForTaskJuggler = 10'000; // beyond it would take a quarter of an hour
const QDate firstDay(2024, 1, 8);

struct Plan
{
    std::vector<Task> tasks;
    std::vector<Dependency> dependencies;
};

/// Layers of a hundred tasks of one to five days; each waits for one to three of the layer before, so that the plan gets
/// wider and longer at once, as real ones do. Only the first layer has dates of its own.
Plan generated(int count)
{
    QRandomGenerator random(2024);
    Plan plan;
    constexpr int width = 100;
    for (int i = 0; i < count; ++i) {
        Task task;
        task.id = TaskId(i + 1);
        task.title = u"t%1"_s.arg(i + 1);
        task.duration = 1 + int(random.bounded(5));
        if (i < width)
            task.period = Period{{}, firstDay, {}, Certainty::Day, Certainty::Open};
        plan.tasks.push_back(task);
        const int layer = i / width * width;
        QList<int> before;
        for (int links = layer == 0 ? 0 : 1 + int(random.bounded(3)); links > 0; --links) {
            const int other = layer - width + int(random.bounded(width));
            if (before.contains(other))
                continue;
            before << other;
            const bool fromStart = random.bounded(8) == 0;
            plan.dependencies.push_back({DependencyId(qint64(plan.dependencies.size()) + 1), TaskId(other + 1), task.id,
                                         fromStart ? DependencyKind::StartStart : DependencyKind::FinishStart, int(random.bounded(3))});
        }
    }
    return plan;
}

double medianMs(const std::function<void()> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(taken.begin(), taken.begin() + rounds / 2, taken.end());
    return taken[rounds / 2];
}

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 20).simplified().split(' ').first().toLongLong();
}

/// The plan in TaskJuggler's own language, on the same working days.
QString inTaskJuggler(const Plan &plan, int years)
{
    QString text;
    QTextStream out(&text);
    out << "project p \"Plan\" 2024-01-01 +" << years << "y { timezone \"Europe/Paris\" timeformat \"%Y-%m-%d-%H\" }\n";
    for (int year = 2024; year <= 2024 + years; ++year) {
        for (const calendar::PublicHoliday &holiday : calendar::publicHolidays(year, false))
            out << "leaves holiday \"h\" " << holiday.day.toString(Qt::ISODate) << '\n';
    }
    QMultiHash<TaskId, Dependency> waitsFor;
    for (const Dependency &dependency : plan.dependencies)
        waitsFor.insert(dependency.to, dependency);
    for (const Task &task : plan.tasks) {
        out << "task " << task.title << " \"" << task.title << "\" { length " << *task.duration << "d";
        if (task.period.from.isValid())
            out << " start " << task.period.from.toString(Qt::ISODate);
        const auto links = waitsFor.values(task.id);
        for (qsizetype i = 0; i < links.size(); ++i) {
            out << (i == 0 ? " depends " : ", ") << "!t" << links[i].from.value() << " {";
            if (links[i].kind == DependencyKind::StartStart)
                out << " onstart";
            if (links[i].lag > 0)
                out << " gaplength " << links[i].lag << "d";
            out << " }";
        }
        out << " }\n";
    }
    out << "taskreport \"out\" { formats csv columns id, start, end }\n";
    return text;
}

/// tj3 gives moments: what starts when the day's work is over starts on the next working day.
QDate startOf(const QByteArray &moment, const Workdays &workdays)
{
    constexpr int eveningHour = 17;
    const QDate day = QDate::fromString(QString::fromLatin1(moment.left(10)), Qt::ISODate);
    return workdays.at(moment.mid(11, 2).toInt() >= eveningHour ? workdays.through(day) : workdays.before(day));
}

/// Runs tj3 on the plan and compares. Returns the time in ms, or nothing when it could not be run.
std::optional<double> withTaskJuggler(const Plan &plan, const Schedule &schedule)
{
    const QString program = QStandardPaths::findExecutable(u"tj3"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.tjp"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(inTaskJuggler(plan, schedule.end().year() - 2023 + 1).toUtf8());
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"--silent"_s, u"plan.tjp"_s});
    process.waitForFinished(-1);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    QFile report(folder.filePath(u"out.csv"_s));
    if (process.exitCode() != 0 || !report.open(QIODevice::ReadOnly)) {
        std::printf("  tj3 did not schedule it: %s\n", process.readAllStandardError().left(400).constData());
        return std::nullopt;
    }
    const Workdays workdays{Calendar()};
    int same = 0, other = 0;
    const QList<QByteArray> lines = report.readAll().split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = QByteArray(line).replace('"', "").split(';');
        if (cells.size() < 3)
            continue;
        const Schedule::Entry *entry = schedule.entry(TaskId(cells[0].mid(cells[0].indexOf('t') + 1).toLongLong()));
        const bool agrees = entry && entry->start == startOf(cells[1], workdays) && entry->end.toString(Qt::ISODate).toLatin1() == cells[2].left(10);
        ++(agrees ? same : other);
        if (!agrees && other <= 3)
            std::printf("  differs: %s, here %s – %s\n", line.constData(), qPrintable(entry ? entry->start.toString(Qt::ISODate) : QString()),
                        qPrintable(entry ? entry->end.toString(Qt::ISODate) : QString()));
    }
    std::printf("  tj3 agrees on the dates of %d tasks, differs on %d\n", same, other);
    return taken;
}

void measure(int count, double &previous)
{
    const qint64 before = residentKb();
    const Plan plan = generated(count);
    Schedule schedule;
    const double all = medianMs([&] { schedule = Schedule(plan.tasks, plan.dependencies, Calendar(), Scheduling::Move); });
    Task moved = plan.tasks.front();
    int shift = 0;
    const double again = medianMs([&] {
        moved.period.from = firstDay.addDays(++shift);
        schedule.replace(moved);
    });
    moved.period.from = firstDay;
    schedule.replace(moved);
    std::printf("%7d tasks, %7zu links: schedule %8.2f ms, after one move %8.2f ms, %6.1f MB, until %s\n", count, plan.dependencies.size(), all, again,
                double(residentKb() - before) / 1024, qPrintable(schedule.end().toString(Qt::ISODate)));
    if (previous > 0)
        std::printf("  %.1f × the time of a tenth of the tasks\n", all / previous);
    previous = all;
    if (count > largestForTaskJuggler)
        return;
    if (const std::optional<double> theirs = withTaskJuggler(plan, schedule))
        std::printf("  tj3 %.0f ms: %.0f × as long (it starts, reads the plan and writes its dates in that time)\n", *theirs, *theirs / all);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    double previous = 0;
    for (int count = 1000; count <= largest; count *= 10)
        measure(count, previous);
    return 0;
}
