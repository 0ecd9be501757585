#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#ifdef MAILLAGE_TESTS_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif
#include "models/lists/recordmodel.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests never touch the settings or the recent files of whoever runs them.
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // of this run alone: others run beside it
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("maillage-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("maillage-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Application application(argc, argv);
    maillage::RecordModel::setPatience(600'000); // lists are read at once on the slowest machine, unless a test says otherwise
    return Catch::Session().run(argc, argv);
}
