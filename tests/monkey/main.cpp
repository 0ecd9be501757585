// Presses keys and clicks in the real window while the file under it is locked, renamed, cut short and rows disappear from it:
//     monkey [--seed N] [--steps N] [--seconds N]
// The same seed does the same things in the same order. In the tests it runs for about a minute; for an hour:
//     build/check/tests/monkey --seed 7 --seconds 3600
// Exit status 1: the file was not sound afterwards. What ends the program is said with the actions that led to it.

#include "models/samples/sample.h"
#include "tests/monkey/monkey.h"
#include "views/shell/guardedapplication.h"
#include "views/shell/pages.h"

#include <QCommandLineParser>
#include <QDesktopServices>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <exception>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

const test::Monkey *playing = nullptr;
unsigned seed = 1;
qint64 steps = 0;

/// Not safe in the strict sense of signals, and the last thing that is done.
void tellStory(const char *how)
{
    std::fprintf(stderr, "\n%s after %lld actions of seed %u. The last ones:\n", how, steps, seed);
    if (playing) {
        for (const QString &action : playing->story())
            std::fprintf(stderr, "  %s\n", qPrintable(action));
    }
}

void onSignal(int signal)
{
    std::signal(signal, SIG_DFL);
    tellStory(signal == SIGABRT ? "Aborted" : "Ended by a bad access");
    std::raise(signal);
}

/// Takes what would be opened in another program.
class NoOtherProgram : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &) {}
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"maillage-monkey"_s);
    QCoreApplication::setApplicationName(u"maillage-monkey"_s);
    GuardedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings().clear();
    QCommandLineParser parser;
    parser.addOption({u"seed"_s, {}, u"N"_s, u"1"_s});
    parser.addOption({u"steps"_s, {}, u"N"_s, u"1000000000"_s});
    parser.addOption({u"seconds"_s, {}, u"N"_s, u"60"_s});
    parser.process(application);
    seed = parser.value(u"seed"_s).toUInt();
    const qint64 most = parser.value(u"steps"_s).toLongLong();
    const qint64 milliseconds = parser.value(u"seconds"_s).toLongLong() * 1000;
    NoOtherProgram swallow;
    for (const char *scheme : {"mailto", "file", "http", "https"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &swallow, "take");
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE})
        std::signal(signal, onSignal);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"network.maillage"_s);
    fillSample(*Store::create(path), Sample::Plan);
    MainWindow window(allPages(), [](Store &store, const QString &name) { fillSample(store, sampleNamed(name).value_or(Sample::Evenings)); });
    window.resize(1280, 720);
    window.show();
    window.openFile(path);
    test::Monkey monkey(window, path, folder.path(), seed);
    playing = &monkey;
    // Caught by the last net: no end of the program, and yet somebody forgot to catch it.
    int escaped = 0;
    QObject::connect(&application, &GuardedApplication::escaped, &application, [&](const QString &sentence) {
        ++escaped;
        std::printf("after “%s”: %s\n", qPrintable(monkey.story().value(monkey.story().size() - 1)), qPrintable(sentence));
    });
    QElapsedTimer clock;
    clock.start();
    QStringList problems;
    while (steps < most && clock.elapsed() < milliseconds && problems.isEmpty()) {
        monkey.step();
        if (++steps % 500 == 0)
            problems = monkey.problems();
    }
    if (problems.isEmpty())
        problems = monkey.problems();
    std::printf("%lld actions of seed %u in %lld s; %d errors caught by the last net; the longest action took %lld ms: %s\n", steps, seed, clock.elapsed() / 1000,
                escaped, monkey.longest(), qPrintable(monkey.longestAction()));
    if (!problems.isEmpty()) {
        tellStory("The file is not sound");
        std::fprintf(stderr, "%s\n", qPrintable(problems.join(u'\n')));
    }
    playing = nullptr;
    return problems.isEmpty() ? 0 : 1;
}

#include "main.moc"
