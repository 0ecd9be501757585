// Times each figure against the very same SQL in the sqlite3 shell, on one file and in one run, then the window:
// `bench_figures [STRUCTURES YEARS [figures|window]]`. What the program asks of SQLite is written down as it asks it, so both do
// the same work and the ratio is what the program adds. The best SQL by hand for rates by structure and year is the yardstick for
// its view. Nothing here fails.

#include "models/domain/attendance.h"
#include "models/domain/clock.h"
#include "models/figures/asked.h"
#include "models/figures/behindmodel.h"
#include "models/figures/figure.h"
#include "models/samples/sample.h"
#include "models/search/search.h"
#include "models/store/store.h"
#include "tests/bench/timing.h"
#include "views/figures/filterbar.h"
#include "views/home/homepage.h"
#include "views/rows/rowspage.h"
#include "views/shell/finder.h"
#include "views/shell/firstvisit.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pages.h"
#include "views/shell/page.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/listpanel.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

double medianOf(std::vector<double> taken)
{
    std::sort(taken.begin(), taken.end());
    return taken.empty() ? 0 : taken[taken.size() / 2];
}

double medianMs(const std::function<void()> &work, int times = rounds)
{
    return bench::medianMs(work, times);
}

/// The statements that a connection runs, with their values, as the shell takes them.
class Listener
{
public:
    explicit Listener(const Database &database)
        : m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Listener::heard, this);
    }
    ~Listener() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Listener)

    QStringList statements;

private:
    static int heard(unsigned, void *self, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<Listener *>(self)->statements << QString::fromUtf8(sql);
        sqlite3_free(sql);
        return 0;
    }

    sqlite3 *m_handle;
};

/// The sqlite3 shell on the same file with the program's own views.
class Shell
{
public:
    Shell(const QString &file, const QTemporaryDir &folder)
        : m_file(file)
    {
        for (const QString &name : {u"asked.sql"_s, u"views.sql"_s, u"lists.sql"_s}) {
            QFile::copy(u":/sql/"_s + name, folder.filePath(name));
            m_views += u".read "_s + folder.filePath(name) + u'\n';
        }
    }

    /// Milliseconds for the statement, the median of some runs in one process; what comes before is not timed.
    double ms(const QStringList &before, const QString &statement) const
    {
        QString script = m_views;
        for (const QString &one : before)
            script += one + u";\n"_s;
        script += u".output /dev/null\n"_s;
        for (int i = 0; i < rounds; ++i)
            script += u".timer on\n"_s + QString(statement).remove(u" COLLATE names"_s) + u";\n.timer off\n"_s;
        QProcess shell;
        shell.start(u"sqlite3"_s, {m_file});
        if (!shell.waitForStarted())
            return 0;
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
        std::vector<double> taken;
        static const QRegularExpression time(u"real ([0-9.]+)"_s);
        for (const QRegularExpressionMatch &match : time.globalMatch(QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError())))
            taken.push_back(match.captured(1).toDouble() * 1000);
        return medianOf(taken);
    }

private:
    QString m_file;
    QString m_views;
};

void line(const QString &what, double ours, double yardstick, const char *against)
{
    std::printf("%-50s %9.1f ms", qPrintable(what), ours);
    if (yardstick > 0)
        std::printf("   %5.2f × %s (%.1f ms)", ours / yardstick, against, yardstick);
    std::printf("\n");
    std::fflush(stdout);
}

void measureFigure(const Store &store, const Shell &shell, const Figure &wanted, const FigureFilter &filter, const QString &when)
{
    QStringList statements;
    {
        Listener listener(store.database());
        evaluate(store, wanted, filter);
        statements = listener.statements;
    }
    const double ours = medianMs([&] { evaluate(store, wanted, filter); });
    // The filter is put, once it is known whose members count; then comes the figure, and last the filter is taken back.
    const auto put = std::find_if(statements.begin(), statements.end(), [](const QString &one) { return one.startsWith(u"UPDATE temp.asked"_s); });
    const double theirs = statements.end() - put >= 3 ? shell.ms({*put}, *(put + 1)) : 0;
    line(QString(wanted.name) + u", "_s + when, ours, theirs, "the same SQL in the shell");
}

/// Every figure of the year of one local network, and of the year of all of them.
void measureYear(const Store &store, const Shell &shell)
{
    FigureFilter filter = Span{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    for (const Figure &each : figures())
        measureFigure(store, shell, each, filter, u"the year of all"_s);
    filter.networks = {NetworkId(store.database().single(u"SELECT max(network_id) FROM event"_s).toLongLong())};
    for (const Figure &each : figures())
        measureFigure(store, shell, each, filter, u"the year of one network"_s);
}

void measureByHand(const Store &store, const Shell &shell)
{
    const QString best = u"SELECT structure_id, year, sum(present), count(*) FROM ("
                         "SELECT a.structure_id, substr(e.date, 1, 4) AS year, max(a.present) AS present FROM attendance a JOIN event e ON e.id = a.event_id "
                         "WHERE e.state = 'held' AND a.structure_id IS NOT NULL GROUP BY a.structure_id, a.event_id) GROUP BY structure_id, year"_s;
    const double theirs = shell.ms({}, best);
    const double inShell = shell.ms({}, u"SELECT structure_id, date, present, listed FROM structure_year_figures"_s);
    line(u"rates by structure and year, the view in the shell"_s, inShell, theirs, "the best SQL by hand");
    line(u"rates by structure and year, with names, in the program"_s, medianMs([&] { evaluate(store, figure("structure-year-presence"_L1)); }, 3), theirs, "the best SQL by hand");
}

/// How long the window does not answer, at worst, from the beginning of `work` until nothing is left to do.
double longestWait(MainWindow &window, const std::function<void()> &work, double *first = nullptr)
{
    QElapsedTimer whole;
    whole.start();
    double worst = 0;
    const auto step = [&worst](const std::function<void()> &part) {
        QElapsedTimer one;
        one.start();
        part();
        worst = std::max(worst, double(one.nsecsElapsed()) / 1e6);
    };
    step(work);
    step([] { QApplication::processEvents(); });
    step([&] { window.grab(); });
    if (first)
        *first = double(whole.nsecsElapsed()) / 1e6;
    // What is read in the background shows itself within a few turns of its timers.
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < 1500 && whole.elapsed() < 60'000) {
        QElapsedTimer one;
        one.start();
        QApplication::processEvents();
        const double taken = double(one.nsecsElapsed()) / 1e6;
        worst = std::max(worst, taken);
        if (taken > 5)
            idle.start();
        QThread::usleep(200);
    }
    return worst;
}

void measurePage(MainWindow &window, QLatin1StringView page, qint64 id = 0)
{
    double first = 0;
    const double worst = longestWait(window, [&] { window.go(page, id); }, &first);
    std::printf("%-50s %9.1f ms to its first picture, %.1f ms the longest wait\n", page.data(), first, worst);
    std::fflush(stdout);
}

/// What one does with a long list.
void measureList(MainWindow &window, QLatin1StringView page)
{
    window.go(page);
    const auto *list = window.currentPage()->findChild<ListPanel *>();
    while (!list->model()->isRead())
        QApplication::processEvents();
    const auto say = [&](const char *what, const std::function<void()> &work) {
        std::printf("%-50s %9.1f ms the longest wait\n", qPrintable(page + u", "_s + QString::fromUtf8(what)), longestWait(window, work));
        std::fflush(stdout);
    };
    say("the first letter of a filter", [&] { list->filterField()->setText(u"s"_s); });
    say("the second", [&] { list->filterField()->setText(u"sa"_s); });
    say("taken away again", [&] { list->filterField()->clear(); });
    for (const int column : {0, 1, 2, 3})
        say(qPrintable(u"sorted by column %1"_s.arg(column)), [&] { list->table()->sortByColumn(column, Qt::AscendingOrder); });
    Store &store = *window.store();
    const auto attendance = load<Attendance>(store.database(), u"present = 0 LIMIT 1"_s).front();
    say("after an edit", [&] {
        store.edit(u"Mark present"_s, [&](Transaction &transaction) {
            Attendance changed = attendance;
            changed.present = true;
            changed.headcount = 1;
            update(transaction, changed);
        });
    });
    say("after its undo", [&] { store.undoStack().undo(); });
}

/// From the click on a number of the home page until the rows behind it are seen, and until all of them are there.
void measureRows(MainWindow &window)
{
    window.go("home"_L1);
    auto *home = qobject_cast<HomePage *>(window.currentPage());
    while (!home->isRead())
        QApplication::processEvents();
    for (QPushButton *button : home->findChildren<QPushButton *>()) {
        if (button->property("role") != u"key"_s)
            continue;
        const auto until = [&](bool (RowsPage::*isThere)() const) {
            return medianMs([&] {
                button->click();
                while (!qobject_cast<RowsPage *>(window.currentPage()) || !(qobject_cast<RowsPage *>(window.currentPage())->*isThere)())
                    QApplication::processEvents();
                window.grab();
            });
        };
        const double begun = until(&RowsPage::isBegun), whole = until(&RowsPage::isRead);
        const auto *page = qobject_cast<RowsPage *>(window.currentPage());
        const QString what = u"a click on “%1”"_s.arg(button->accessibleName());
        line(what + u" until rows are seen"_s, begun, 0, "");
        line(what + u" until all %1 are there"_s.arg(page->rows()->rowCount()), whole, 0, "");
        window.go("home"_L1);
    }
}

/// What one does elsewhere, all pages being open.
void measureUse(MainWindow &window)
{
    Store &store = *window.store();
    const auto say = [&](const char *what, const std::function<void()> &work) {
        std::printf("%-50s %9.1f ms the longest wait\n", what, longestWait(window, work));
        std::fflush(stdout);
    };
    const auto show = [&](QLatin1StringView page, qint64 id = 0) {
        longestWait(window, [&] { window.go(page, id); });
        return window.currentPage();
    };
    const auto mark = [&store](Attendance row) {
        store.edit(u"Mark present"_s, [&](Transaction &transaction) {
            row.present = !row.present;
            row.headcount = row.present ? 1 : 0;
            update(transaction, row);
        });
    };
    measureRows(window);
    show("home"_L1);
    const auto last = load<Attendance>(store.database(), u"event_id = (SELECT max(id) FROM event WHERE state = 'held') LIMIT 1"_s).front();
    say("home, after an edit", [&] { mark(last); });
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+K"_s))
            say("search over everything", [&] { action->trigger(); });
    }
    auto *finder = window.findChild<Finder *>();
    auto *field = finder->findChild<QLineEdit *>();
    for (const QString &typed : {u"s"_s, u"sa"_s, u"saint"_s})
        say(qPrintable(u"search over everything, “%1”"_s.arg(typed)), [&] { field->setText(typed); });
    finder->close();
    QWidget *page = show("structures"_L1);
    auto *table = page->findChild<ListPanel *>()->table();
    say("structures, another one", [&] { table->selectRow(5); });
    say("structures, a page down", [&] { table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    show("event"_L1, last.event.value());
    say("attendance, a mark", [&] { mark(*find<Attendance>(store.database(), last.id)); });
    page = show("figures"_L1);
    auto *bar = page->findChild<FilterBar *>();
    FigureFilter filter = bar->filter();
    filter.kinds = {EventKind::Apero};
    say("figures, another filter", [&] { bar->setFilter(filter); });
    say("figures, of all years", [&] { bar->setFilter({}); });
}

void measureWindow(const QString &path)
{
    applyTheme(*qApp, false);
    const double empty = medianMs([] {
        QMainWindow window;
        window.resize(1440, 900);
        window.show();
        QApplication::processEvents();
        window.grab();
    });
    QElapsedTimer timer;
    timer.start();
    MainWindow window(allPages(), {});
    window.resize(1440, 900);
    window.show();
    window.openFile(path);
    QApplication::processEvents();
    window.grab();
    line(u"the window with its home page"_s, double(timer.nsecsElapsed()) / 1e6, empty, "an empty Qt window");
    // A page with a subject is shown the latest one.
    const QHash<QLatin1StringView, QString> subjects{{"event"_L1, u"SELECT max(id) FROM event WHERE state = 'held'"_s}, {"series-debrief"_L1, u"SELECT max(id) FROM series"_s}};
    for (const PageEntry &page : allPages())
        measurePage(window, page.name, subjects.contains(page.name) ? window.store()->database().single(subjects.value(page.name)).toLongLong() : 0);
    measureList(window, "events"_L1);
    measureList(window, "structures"_L1);
    measureUse(window);
    std::printf("%-50s %9.0f MB\n", "memory with these pages", bench::memoryMb("VmRSS:"));
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
    clock::stopAt(QDateTime(QDate(2022, 12, 31), QTime(12, 0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.maillage"_s);
    const SampleSize size{argc > 2 ? QByteArray(argv[1]).toInt() : 10000, argc > 2 ? QByteArray(argv[2]).toInt() : 20};
    fillSample(*Store::create(path), Sample::Large, size);
    const QByteArray part = argc > 3 ? argv[3] : "";
    if (part != "window") {
        const Shell shell(path, folder);
        const std::unique_ptr<Store> store = Store::open(path);
        std::printf("%d structures, %d years, %lld attendance rows\n", size.structures, size.years,
                    store->database().single(u"SELECT count(*) FROM attendance"_s).toLongLong());
        line(u"opening the file"_s, medianMs([&] { Store::open(path); }), 0, "");
        measureYear(*store, shell);
        for (const QLatin1StringView name : {"year-participation"_L1, "rolling-reach"_L1, "territory-participation"_L1})
            measureFigure(*store, shell, figure(name), {}, u"all years"_s);
        measureByHand(*store, shell);
        for (const QString &typed : {u"s"_s, u"sa"_s, u"saint"_s, u"saint-aubin"_s, u"martin"_s, u"commune"_s, u"zzz"_s})
            line(u"a keystroke of the search, “%1”"_s.arg(typed), medianMs([&] { search(store->database(), typed, 5); }), 0, "");
    }
    if (part != "figures")
        measureWindow(path);
    return 0;
}
