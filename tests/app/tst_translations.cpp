#include "models/domain/attendance.h"
#include "models/domain/text.h"
#include "models/figures/figure.h"
#include "models/lists/listing.h"
#include "models/report/report.h"
#include "models/samples/sample.h"
#include "tests/support.h"
#include "views/shell/mainwindow.h"
#include "views/shell/page.h"
#include "views/shell/pages.h"
#include "views/widgets/recordform.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment;
    QStringList translations; // one, or one for each plural form
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(MAILLAGE_SOURCE) + u"/translations/maillage_%1.ts"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> result;
    QString context;
    Message message;
    bool plural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1)
            result << message;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            message = {context, {}, {}, {}}, plural = xml.attributes().hasAttribute(u"numerus"_s);
        else if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            message.translations << xml.readElementText();
        else if (xml.name() == "translation"_L1 && !plural)
            message.translations << xml.readElementText();
    }
    REQUIRE(!xml.hasError());
    return result;
}

/// The translator of the program, which also notes what it is asked for and does not know.
class Listening : public QTranslator
{
public:
    explicit Listening(const QString &language)
    {
        REQUIRE(load(u"maillage_"_s + language, u":/i18n"_s));
        REQUIRE(QCoreApplication::installTranslator(this));
        m_before = QLocale();
        if (language == "fr"_L1)
            QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    ~Listening() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(m_before);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString found = QTranslator::translate(context, source, comment, n);
        // Qt's own classes ask here too; ours are in the namespace or in a context without a Q.
        const QString name = QString::fromUtf8(context);
        if (found.isEmpty() && *source && !name.startsWith(u'Q') && name != "CloseButton"_L1)
            unknown << u"%1: %2"_s.arg(name, QString::fromUtf8(source));
        return found;
    }

    mutable QStringList unknown;

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("Every French sentence keeps its places and its typography")
{
    static const QRegularExpression place(u"%(L?[1-9]|n)"_s);
    static const QRegularExpression wrong(u"'|\\.\\.\\.|[^\\x{202f}][!?»]|[^\\x{202f};];|« |[^\\x{a0}\\d/]:| :|\\d h\\b"_s);
    for (const Message &message : messagesOf(u"fr"_s)) {
        CAPTURE(message.context, message.source);
        REQUIRE(!message.translations.isEmpty());
        const auto placesOf = [](const QString &text) {
            QStringList result;
            for (const QRegularExpressionMatch &match : place.globalMatch(text))
                result << match.captured();
            result.sort();
            result.removeDuplicates();
            return result;
        };
        for (const QString &translation : message.translations) {
            CAPTURE(translation);
            CHECK(placesOf(translation) == placesOf(message.source));
            // Filters of file dialogs and times as they may be typed are no sentences.
            if (!translation.contains(u"(*"_s))
                CHECK(!wrong.match(QString(translation).remove(u"18:30"_s)).hasMatch());
        }
    }
}

TEST_CASE("Every sentence is found under its context when the program runs")
{
    Listening french(u"fr"_s);
    for (const Message &message : messagesOf(u"fr"_s)) {
        CAPTURE(message.context, message.source);
        const bool plural = message.translations.size() > 1;
        const QString said = QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                                         message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(), plural ? 2 : -1);
        CHECK(said == QString(message.translations.last()).replace(u"%n"_s, plural ? u"2"_s : u"%n"_s));
    }
    CHECK(french.unknown == QStringList());
}

TEST_CASE("One of each kind of sentence is said in French")
{
    Listening french(u"fr"_s);
    test::Network network;
    CHECK(labelOf(Reply::No) == u"ne vient pas"_s);                                        // a table of codes
    CHECK(listing("structures"_L1).columns.front().heading() == u"Structure"_s);            // a table of columns
    CHECK(listing("series"_L1).heading() == u"Séries"_s);
    CHECK(figure("turn-up"_L1).heading() == u"Venues ÷ annoncées"_s);                    // a table of figures
    CHECK(problemWith(Structure()) == u"Une structure a besoin d’un nom."_s);               // a function of the domain
    CHECK(text::inWords(8, 30) == u"un peu plus d’un quart"_s);
    CHECK(sentenceFor(26) == u"Ce n’est pas un fichier Maillage."_s);                       // 26: SQLITE_NOTADB
    CHECK_THROWS_WITH(Store::open(u"/nowhere/file.maillage"_s), Catch::Contains("Il n’y a pas de fichier")); // a class with Q_OBJECT
    CHECK(FormPanel::tr("“%1” is no number.").contains(u"n’est pas un nombre"_s));
    CHECK(allPages().front().label == u"Accueil"_s);                                     // a free function of the window
    CHECK(french.unknown == QStringList());
}

TEST_CASE("The window asks for no sentence that has no French")
{
    Listening french(u"fr"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"evenings.maillage"_s);
    {
        const std::unique_ptr<Store> store = Store::create(path);
        fillSample(*store, Sample::Evenings);
    }
    MainWindow window(allPages(), [](Store &, const QString &) {});
    REQUIRE(window.openFile(path));
    window.show();
    for (const PageEntry &page : allPages()) {
        const qint64 id = page.name == "event"_L1 ? window.store()->database().single(u"SELECT min(id) FROM event"_s).toLongLong()
            : page.name == "series-debrief"_L1    ? window.store()->database().single(u"SELECT min(id) FROM series"_s).toLongLong()
                                                  : 0;
        window.go(page.name, id);
        QCoreApplication::processEvents();
        for (QTabBar *tabs : window.currentPage()->findChildren<QTabBar *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                tabs->setCurrentIndex(tab);
        }
    }
    for (const Listing &listing : listings()) {
        listing.heading();
        for (const ListColumn &column : listing.columns) {
            column.heading();
            for (const CodeSet::Item &item : column.codes ? column.codes->items : QList<CodeSet::Item>())
                item.label();
        }
    }
    for (const Figure &figure : figures()) {
        figure.meaning();
        figure.heading();
        evaluate(*window.store(), figure);
    }
    french.unknown.removeDuplicates();
    CHECK(french.unknown == QStringList());
}

TEST_CASE("Every sentence in the sources is in the translation")
{
    QSet<QString> known;
    for (const Message &message : messagesOf(u"fr"_s))
        known << message.source;
    // A literal in several pieces is put together first.
    static const QRegularExpression call(u"\\b(?:tr\\(|translate\\(\\s*\"\\w+\"\\s*,|QT_TRANSLATE_NOOP\\(\\s*\"\\w+\"\\s*,)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    int count = 0;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator files(QStringLiteral(MAILLAGE_SOURCE) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
            text.remove(comment);
            for (const QRegularExpressionMatch &match : call.globalMatch(text)) {
                QString source;
                for (const QRegularExpressionMatch &part : piece.globalMatch(match.captured(1)))
                    source += part.captured(1);
                source.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                CAPTURE(file.fileName(), source);
                CHECK(known.contains(source));
                ++count;
            }
            CHECK(!text.contains(u"QString tr("_s)); // a helper that lupdate cannot see through
            CHECK(!text.contains(u"auto tr = ["_s));
        }
    }
    CHECK(count > 900);
}

TEST_CASE("English forms follow the number")
{
    Listening english(u"en"_s);
    for (const Message &message : messagesOf(u"en"_s)) {
        CAPTURE(message.source);
        REQUIRE(message.translations.size() == 2);
        for (const int n : {1, 2}) {
            const QString said = QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr, n);
            CHECK(said == QString(message.translations.at(n - 1)).replace(u"%n"_s, QString::number(n)));
            CHECK(!said.contains(u"(s)"_s));
        }
    }
}
