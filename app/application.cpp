#include "app/application.h"

#include "app/commandline.h"
#include "app/commands.h"
#include "app/language.h"
#include "models/samples/sample.h"
#include "models/store/database.h"
#include "views/shell/guardedapplication.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/pages.h"
#include "views/shell/stylesheet.h"

#include <QIcon>
#include <QSettings>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

// Where there is a display in name only, Qt says so in its own words and aborts.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    speak(qEnvironmentVariable("MAILLAGE_LANG"));
    complain(noDisplaySentence());
    complain(message);
    std::_Exit(1);
}

} // namespace

int runWindow(int argc, char **argv)
{
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    GuardedApplication application(argc, argv);
    Database::setPatience(1000); // a window that stands still for longer seems dead
    qInstallMessageHandler(usual);
    QCoreApplication::setOrganizationName(u"maillage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILLAGE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.maillage.Maillage"_s);
    speak(qEnvironmentVariable("MAILLAGE_LANG", QSettings().value(u"language"_s).toString()));
    applyChosenLook(application);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/maillage.svg"_s));
    MainWindow window(allPages(), [](Store &store, const QString &name) { fillSample(store, sampleNamed(name).value_or(Sample::Evenings)); });
    QObject::connect(&application, &GuardedApplication::escaped, window.messageBar(), &MessageBar::complain);
    window.show();
    const QStringList words = QCoreApplication::arguments();
    if (words.size() > 1)
        window.openFile(words.at(1));
    return QApplication::exec();
}

} // namespace maillage
