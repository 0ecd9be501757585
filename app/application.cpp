#include "app/application.h"

#include "app/language.h"
#include "models/samples/sample.h"
#include "views/shell/guardedapplication.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/pages.h"
#include "views/shell/stylesheet.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace maillage {

int runWindow(int argc, char **argv)
{
    GuardedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"maillage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILLAGE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.maillage.Maillage"_s);
    speak(qEnvironmentVariable("MAILLAGE_LANG"));
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
