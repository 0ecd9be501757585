#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Standard error belongs to the sentences of the command; Qt's remarks about the session are no use to its reader.
void onlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Whether there is a screen to try; Qt ends the program where there is none.
bool hasDisplay(const QStringList &words)
{
    const auto choosesOne = [](const QString &word) { return word.startsWith("-platform"_L1) || word.startsWith("--platform"_L1) || word.startsWith("-display"_L1); };
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || std::any_of(words.begin(), words.end(), choosesOne);
}

int runWithoutWindow(int argc, char **argv)
{
    if (!hasDisplay({}))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyGraveMessages);
    QApplication application(argc, argv); // charts are drawn by items that ask it for their style
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILLAGE_VERSION));
    return maillage::runCommandLine(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"maillage"_s);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return maillage::needsWindow(words, hasDisplay(words)) ? maillage::runWindow(argc, argv) : runWithoutWindow(argc, argv);
}
