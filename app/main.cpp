#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Standard error belongs to the sentences of the command; Qt's remarks about the session are no use to its reader.
void onlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int runWithoutWindow(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
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
    if (argc > 1 && maillage::isCommand(QString::fromLocal8Bit(argv[1])))
        return runWithoutWindow(argc, argv);
    return maillage::runWindow(argc, argv);
}
