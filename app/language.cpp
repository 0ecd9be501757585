#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QTranslator *translatorFrom(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

void speak(const QString &given)
{
    static QList<QTranslator *> installed;
    for (QTranslator *translator : std::as_const(installed)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    installed.clear();

    const bool french = given.isEmpty() ? QLocale::system().language() == QLocale::French : given == "fr"_L1;
    const QString language = french ? u"fr"_s : u"en"_s;
    // The dialogs of a desktop speak its language, whatever is chosen here; those of Qt speak ours.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, !given.isEmpty() && french != (QLocale::system().language() == QLocale::French));
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (QTranslator *translator : {translatorFrom(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                    translatorFrom(u"maillage_"_s + language, u":/i18n"_s)}) {
        if (translator && QCoreApplication::installTranslator(translator))
            installed << translator;
    }
}

} // namespace maillage
