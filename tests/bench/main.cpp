// Measures what the program promises to be quick at, each against a bare yardstick in the same run: `bench [STRUCTURES
// YEARS]`. It prints medians and ratios; the machine's own speed drops out of the ratios. Nothing here fails.

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/structure.h"
#include "models/domain/task.h"
#include "models/figures/figure.h"
#include "models/lists/recordmodel.h"
#include "models/lists/rollmodel.h"
#include "models/report/report.h"
#include "models/samples/sample.h"
#include "models/search/search.h"
#include "views/gantt/ganttview.h"
#include "views/planning/planningpage.h"
#include "views/print/reportwriter.h"
#include "views/shell/firstvisit.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pages.h"
#include "tests/bench/timing.h"
#include "views/shell/stylesheet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;

double medianMs(const std::function<void()> &work, int times = rounds)
{
    return bench::medianMs(work, times);
}

void report(const char *what, double ms, double yardstick = 0, const char *against = "")
{
    if (yardstick > 0)
        std::printf("%-58s %10.2f ms   %6.1f × %s (%.2f ms)\n", what, ms, ms / yardstick, against, yardstick);
    else
        std::printf("%-58s %10.2f ms\n", what, ms);
    std::fflush(stdout);
}

void paint(QWidget &window)
{
    window.show();
    QApplication::processEvents();
    window.grab();
}

/// What a child process does: one window, painted, and then its memory on standard output.
int paintOneWindow(QApplication &application, const QString &which, const QString &path)
{
    if (which == "--empty"_L1) {
        QMainWindow window;
        window.resize(1280, 720);
        paint(window);
    } else {
        applyTheme(application, false);
        MainWindow window(allPages(), {});
        window.resize(1280, 720);
        if (!path.isEmpty())
            window.openFile(path);
        paint(window);
    }
    std::printf("%.0f\n", bench::memoryMb("VmHWM:"));
    return 0;
}

void measureStart(const QString &file)
{
    double memory[2] = {};
    const auto start = [&](const QStringList &words, double *into) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), words);
        child.waitForFinished();
        *into = child.readAllStandardOutput().trimmed().toDouble();
    };
    start({u"--empty"_s}, &memory[0]); // the first of each only warms the disk
    start({u"--window"_s, file}, &memory[1]);
    const double empty = medianMs([&] { start({u"--empty"_s}, &memory[0]); });
    const double full = medianMs([&] { start({u"--window"_s, file}, &memory[1]); });
    report("start to a painted window with the evenings sample", full, empty, "an empty Qt window");
    std::printf("%-58s %10.0f MB   %6.1f × an empty Qt window (%.0f MB)\n", "  memory at its peak", memory[1], memory[1] / memory[0], memory[0]);
}

void measureEdit(const QString &path)
{
    auto store = Store::open(path);
    int i = 0;
    const double edit = medianMs([&] {
        store->edit(u"theme"_s, [&](Transaction &transaction) { insert(transaction, Theme{{}, u"measured %1"_s.arg(++i), {}}); });
    }, 51);
    store.reset();
    Database bare(path, Database::Access::ReadWrite);
    bare.script(u"PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL"_s);
    const double insertOnly = medianMs([&] { bare.run(u"INSERT INTO theme (id, name) VALUES (?, ?)"_s, {qint64(++i), u"bare %1"_s.arg(i)}); }, 51);
    report("one edit with its commit and its undo step", edit, insertOnly, "the bare INSERT");
}

void measureUndo(const QString &path)
{
    {
        auto store = Store::open(path);
        const auto timed = [](const std::function<void()> &work) { return bench::medianMs(work, 1); };
        std::vector<double> edits, undos, redos;
        for (int round = 0; round < 5; ++round) {
            edits.push_back(timed([&] {
                store->edit(u"many"_s, [&](Transaction &transaction) {
                    for (int i = 0; i < 10'000; ++i) {
                        Structure structure;
                        structure.name = u"measured %1 of %2"_s.arg(i).arg(round);
                        structure.commune = u"Guéret"_s;
                        insert(transaction, structure);
                    }
                });
            }));
            undos.push_back(timed([&] { store->undo(); }));
            redos.push_back(timed([&] { store->redo(); }));
            store->undo();
        }
        const auto median = [](std::vector<double> taken) {
            std::sort(taken.begin(), taken.end());
            return taken[taken.size() / 2];
        };
        report("10,000 structures in one edit", median(edits));
        report("  its undo", median(undos), median(edits), "the edit");
        report("  its redo", median(redos), median(edits), "the edit");
    }
    MainWindow window(allPages(), {});
    window.resize(1280, 720);
    window.openFile(path);
    paint(window);
    int i = 0;
    std::vector<double> edits, undos;
    for (int round = 0; round < 21; ++round) {
        edits.push_back(bench::medianMs([&] {
            window.store()->edit(u"theme"_s, [&](Transaction &transaction) { insert(transaction, Theme{{}, u"in sight %1"_s.arg(++i), {}}); });
            QApplication::processEvents();
        }, 1));
        undos.push_back(bench::medianMs([&] {
            window.store()->undo();
            QApplication::processEvents();
        }, 1));
    }
    std::sort(edits.begin(), edits.end());
    std::sort(undos.begin(), undos.end());
    report("one undo under the home page", undos[10], edits[10], "the edit");
}

void measureDebrief(const QString &path, const QString &out)
{
    auto store = Store::open(path);
    const SeriesId series = load<Series>(store->database()).front().id;
    const double page = medianMs([&] {
        QPdfWriter writer(out);
        QPainter painter(&writer);
        painter.drawText(QPointF(100, 100), u"x"_s);
    });
    const double debrief = medianMs([&] { print::writePdf(report::debrief(store->database(), series), out); });
    report("the debrief of the sample as PDF", debrief, page, "a PDF page with one letter");
}

/// What one keystroke of Ctrl+K costs, against the bare MATCH of its words in every index.
void measureSearch(const Store &store)
{
    const Database &database = store.database();
    const QStringList tables = searchindex::tables(database);
    for (const QString &typed : {u"s"_s, u"sa"_s, u"saint"_s, u"saint-aubin"_s, u"commune"_s, u"difficulté comm"_s, u"martin"_s, u"zzz"_s}) {
        const QString match = SearchWords::read(typed).match();
        const double bare = medianMs([&] {
            for (const QString &table : tables) {
                Query rows = database.query(u"SELECT rowid FROM %1_search WHERE %1_search MATCH ? ORDER BY rowid DESC LIMIT 5"_s.arg(table), {match});
                while (rows.next()) { }
            }
        });
        const double ours = medianMs([&] { search(database, typed, 5); });
        report(qPrintable(u"searching “%1”"_s.arg(typed)), ours, bare, "the bare MATCH in every index");
    }
}

void measureLarge(const QString &path, const SampleSize &size)
{
    QElapsedTimer timer;
    timer.start();
    {
        auto store = Store::create(path);
        fillLarge(*store, size);
        std::printf("\nlarge sample, %d structures, %d years, %lld attendance rows (made in %.1f s)\n", size.structures, size.years,
                    store->database().single(u"SELECT count(*) FROM attendance"_s).toLongLong(), double(timer.elapsed()) / 1000);
    }
    report("opening it", medianMs([&] { Store::open(path); }, 5));
    auto store = Store::open(path);
    const EventId event(store->database().single(u"SELECT event_id FROM attendance GROUP BY event_id ORDER BY count(*) DESC LIMIT 1"_s).toLongLong());
    const auto list = [&](const char *label, QLatin1StringView name) {
        report(label, medianMs([&] { RecordModel model(*store, listing(name)); }, 5));
    };
    list("list of structures", "structures"_L1);
    list("list of events", "events"_L1);
    report("attendance sheet of the largest event", medianMs([&] {
        RollModel model(*store);
        model.setEvent(event);
    }, 5));
    for (const QLatin1StringView name : {"persons"_L1, "turn-up"_L1, "participation"_L1})
        report(qPrintable(u"%1 of one event"_s.arg(name)), medianMs([&] { evaluateOne(*store, figure(name), event.value()); }, 5));
    measureSearch(*store);
    const Span year{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    for (const QLatin1StringView name : {"period-reach"_L1, "period-turn-up"_L1, "visited"_L1, "month-participation"_L1, "structure-present"_L1, "participation"_L1})
        report(qPrintable(u"%1 of one year"_s.arg(name)), medianMs([&] { evaluate(*store, figure(name), year); }, 3));
    report("year-participation over all years", medianMs([&] { evaluate(*store, figure("year-participation"_L1), {}); }, 3));
}

/// A plan of many tasks under twenty actions, four a month, each waiting for the one before it in its chain of ten.
void fillPlan(Store &store, int tasks)
{
    store.fill([tasks](Transaction &transaction) {
        std::vector<ActionId> actions;
        for (int i = 0; i < 20; ++i) {
            Action action;
            action.number = u"1.%1"_s.arg(i + 1);
            action.title = u"Action %1"_s.arg(i + 1);
            actions.push_back(insert(transaction, action));
        }
        TaskId before;
        for (int i = 0; i < tasks; ++i) {
            Task task;
            task.title = u"Task number %1"_s.arg(i + 1);
            task.action = actions[size_t(i % 20)];
            task.position = i;
            task.who = u"Person %1"_s.arg(i % 12);
            task.progress = i % 101;
            const QDate start = QDate(2020, 1, 1).addDays(i * 8 % 3650);
            task.period = Period::between(start, start.addDays(5 + i % 40));
            insert(transaction, task);
            if (i % 10 != 0)
                insert(transaction, Dependency{{}, before, task.id, DependencyKind::FinishStart, 0});
            before = task.id;
        }
    });
}

void measurePlan(const QString &path)
{
    auto store = Store::create(path);
    constexpr int tasks = 10'000;
    fillPlan(*store, tasks);
    store.reset();
    applyTheme(*qApp, false);
    std::printf("\nplan of %d tasks\n", tasks);
    const double empty = medianMs([] {
        QMainWindow window;
        window.resize(1440, 900);
        paint(window);
    });
    MainWindow window(allPages(), {});
    window.resize(1440, 900);
    window.openFile(path);
    paint(window);
    QElapsedTimer timer;
    timer.start();
    window.go("planning"_L1);
    QApplication::processEvents();
    window.grab();
    report("its page opened and painted first", double(timer.nsecsElapsed()) / 1e6, empty, "an empty Qt window");
    report("  of which its rows read and scheduled", medianMs([&] { PlanTree::read(window.store()->database()); }, 5));
    GanttBars &bars = *qobject_cast<PlanningPage *>(window.currentPage())->view()->bars();
    QImage screen(bars.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const auto frame = [&](const char *what, const std::function<void(int)> &before) {
        int i = 0;
        std::vector<double> taken;
        medianMs([&] {
            before(++i);
            QElapsedTimer one;
            one.start();
            bars.viewport()->render(&screen);
            taken.push_back(double(one.nsecsElapsed()) / 1e6);
        }, 101);
        std::sort(taken.begin(), taken.end());
        report(what, taken[taken.size() / 2]);
        std::printf("%-58s %10.2f ms\n", "  at best, at worst but one in a hundred", taken.front());
        std::printf("%-58s %10.2f ms\n", "", taken[taken.size() - 2]);
    };
    frame("one frame of its bars, scrolling", [&](int i) { bars.verticalScrollBar()->setValue(i * 137); });
    frame("one frame of its bars, zooming", [&](int i) { bars.setDayWidth(i % 2 ? 0.3 * i : 26.0 / i); });
    report("one task edited, all read and shown anew", medianMs([&] {
        window.store()->edit(u"edit"_s, [&](Transaction &transaction) {
            Task task = load<Task>(transaction.database(), u"1 ORDER BY id LIMIT 1 OFFSET 5000"_s).front();
            task.progress = (task.progress + 1) % 100;
            maillage::update(transaction, task);
        });
    }, 5));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"maillage-bench"_s);
    FirstVisit::setWanted(false);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1).startsWith(u"--"_s))
        return paintOneWindow(application, words.at(1), words.value(2));
    QTemporaryDir folder;
    const QString evenings = folder.filePath(u"evenings.maillage"_s);
    fillSample(*Store::create(evenings), Sample::Evenings);
    measureStart(evenings);
    measureEdit(evenings);
    measureUndo(evenings);
    measureDebrief(evenings, folder.filePath(u"debrief.pdf"_s));
    measurePlan(folder.filePath(u"plan.maillage"_s));
    const SampleSize size{words.size() > 2 ? words.at(1).toInt() : 10000, words.size() > 2 ? words.at(2).toInt() : 20};
    measureLarge(folder.filePath(u"large.maillage"_s), size);
    return 0;
}
