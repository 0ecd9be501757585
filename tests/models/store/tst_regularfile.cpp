#include "tests/fulldisk.h"
#include "tests/support.h"

#include "models/domain/attachmentfile.h"
#include "models/exchange/import.h"
#include "models/store/regularfile.h"

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Only a regular file is read and anything else is refused at once")
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.csv"_s), link = folder.filePath(u"link.csv"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    REQUIRE(QFile::link(pipe, link));
    QElapsedTimer time;
    time.start();
    for (const QString &path : {pipe, link, u"/dev/zero"_s, u"/dev/tty"_s}) {
        INFO(path);
        CHECK(test::refusalOf([&] { readImportFile(path); }).contains(u"a pipe or a device"_s));
        CHECK(test::refusalOf([&] { attachmentFrom(path); }).contains(u"a pipe or a device"_s));
    }
    CHECK(test::refusalOf([&] { readImportFile(folder.path()); }).contains(u"is a folder"_s));
    CHECK(test::refusalOf([&] { attachmentFrom(folder.filePath(u"absent"_s)); }).contains(u"There is no file"_s));
    CHECK(time.elapsed() < 5000);
}

TEST_CASE("What is too large or is one endless line is refused before it is in memory")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    const auto sized = [&](qint64 size) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(size)); // without its bytes on the disk
    };
    sized(1024 * 1024 * 1024);
    CHECK(test::refusalOf([&] { readImportFile(path); }).contains(u"200 MB"_s));
    CHECK(test::refusalOf([&] { attachmentFrom(path); }).contains(u"50 MB"_s));
    sized(150 * 1024 * 1024);
    CHECK(test::refusalOf([&] { readImportFile(path); }).contains(u"this is no list"_s));
    test::put(path, "name\n" + QByteArray(600'000, 'x') + '\n' + QByteArray(600'000, 'y') + '\n');
    CHECK(readImportFile(path).size() == 1'200'007);
    // Lines are short, but a cell never ends.
    const QByteArray endless = "name\n\"" + QByteArray("a line\n").repeated(400'000);
    test::put(path, endless);
    test::Network network;
    CHECK(test::refusalOf([&] { import(network.store(), *importableNamed(u"structures"_s), readImportFile(path)); }).contains(u"longer than any"_s));
}
