#include "tests/support.h"

#include "models/domain/attachment.h"
#include "models/domain/filename.h"
#include "models/lists/listing.h"
#include "models/search/search.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A file name leads nowhere and hides nothing")
{
    const std::pair<QString, QString> names[]{
        {u"photo.jpg"_s, u"photo.jpg"_s},
        {u"../../../x"_s, u"x"_s},
        {u"/etc/passwd"_s, u"passwd"_s},
        {u"C:\\Windows\\a.txt"_s, u"a.txt"_s},
        {u".bashrc"_s, u"bashrc"_s},
        {u"..."_s, u"file"_s},
        {u"a/.."_s, u"file"_s},
        {QString(), u"file"_s},
        {u"  two\n\tlines  .pdf"_s, u"two lines .pdf"_s},
        {u"exe\u202egnp.png"_s, u"exegnp.png"_s},
        {u"\u2066a\u2069\u200bb\ufeff.pdf"_s, u"ab.pdf"_s},
        {u"Été à Guéret.odt"_s, u"Été à Guéret.odt"_s},
        {u"photo.jpg.exe"_s, u"photo.jpg.exe"_s},
    };
    for (const auto &[given, safe] : names) {
        INFO(given);
        CHECK(safeFileName(given) == safe);
        CHECK(safeFileName(safe) == safe);
    }
    CHECK(safeFileName(u"a\0b.txt"_s) == u"ab.txt"_s);
    for (const QString &character : {u"é"_s, u"\U0001F600"_s}) {
        const QString cut = safeFileName(character.repeated(400) + u".pdf"_s);
        CHECK(cut.toUtf8().size() <= 200);
        CHECK(cut.toUtf8().size() > 190);
        CHECK(cut.endsWith(u".pdf"_s));
        CHECK(QString::fromUtf8(cut.toUtf8()) == cut);
    }
}

TEST_CASE("An attachment of a hostile file has a safe name wherever it is read")
{
    test::Network network;
    const EventId event = network.event(u"Meeting\u202e gnp"_s, QDate(2022, 4, 7));
    Attachment attachment;
    attachment.event = event;
    attachment.content = network.content();
    attachment.name = u"../../../etc/evil\u202egnp.exe"_s;
    const AttachmentId id = network.add(attachment);
    const Database &database = network.store().database();
    CHECK(database.single(u"SELECT name FROM attachment"_s).toString() == attachment.name);
    CHECK(find<Attachment>(database, id)->name == u"evilgnp.exe"_s);
    CHECK(load<Attachment>(database).front().name == u"evilgnp.exe"_s);
    CHECK(displayText(listing("files"_L1).columns.front(), attachment.name) == u"evilgnp.exe"_s);
    CHECK(displayText(listing("themes"_L1).columns.front(), u"a\u202eb"_s) == u"ab"_s);
    for (const SearchGroup &group : search(database, u"evil"_s, 5)) {
        for (const SearchHit &hit : group.hits)
            CHECK(hit.title == u"evilgnp.exe"_s);
    }
}
