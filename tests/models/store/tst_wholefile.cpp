#include "tests/fulldisk.h"
#include "tests/support.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/clock.h"
#include "models/exchange/icalendar.h"
#include "models/store/newfile.h"

#include <sys/stat.h>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777;
}

} // namespace

TEST_CASE("A file is written whole and replaces the older one with its rights")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    writeWhole(path, "one");
    CHECK(test::taken(path) == "one");
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0640) == 0);
    writeWhole(path, [](QIODevice &device) {
        device.write("two");
        device.write(" three");
    });
    CHECK(test::taken(path) == "two three");
    CHECK(modeOf(path) == 0640);
    CHECK(test::everythingIn(folder.path()) == QStringList{u"a.txt"_s});
    // A name as long as a name may be leaves no place for a longer one beside it.
    const QString longest = folder.filePath(QString(255, u'n'));
    writeWhole(longest, "long");
    CHECK(test::taken(longest) == "long");
}

TEST_CASE("A link stays and what it names is written")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"elsewhere"_s));
    const QString there = folder.filePath(u"elsewhere/a.txt"_s), link = folder.filePath(u"link.txt"_s);
    REQUIRE(QFile::link(u"elsewhere/a.txt"_s, link));
    for (const QByteArray bytes : {"new", "changed"}) {
        writeWhole(link, bytes);
        CHECK(QFileInfo(link).isSymbolicLink());
        CHECK(test::taken(there) == bytes);
    }
    REQUIRE(QFile::link(u"round.txt"_s, folder.filePath(u"round.txt"_s)));
    CHECK(test::refusalOf([&] { writeWhole(folder.filePath(u"round.txt"_s), "x"); }).contains(u"a link that leads nowhere"_s));
}

TEST_CASE("What keeps a file from being written is named and nothing is left")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"folder"_s));
    REQUIRE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600) == 0);
    const auto refusal = [&](const QString &name) { return test::refusalOf([&] { writeWhole(folder.filePath(name), "x"); }); };
    CHECK(refusal(u"folder"_s).contains(u"a folder of this name"_s));
    CHECK(refusal(u"pipe"_s).contains(u"a pipe or a device"_s));
    CHECK(refusal(u"absent/a.txt"_s).contains(u"this folder does not exist"_s));
    CHECK(refusal(QString(256, u'n')).contains(u"too long"_s));
    CHECK(test::refusalOf([] { writeWhole(u"/proc/a.txt"_s, "x"); }).contains(u"“/proc/a.txt” was not written"_s));
    for (const auto &[error, words] : {std::pair(ENOSPC, u"no room left"_s), std::pair(EDQUOT, u"no room left"_s), std::pair(EIO, u"Check the drive"_s),
                                       std::pair(EFBIG, u"no file of this size"_s), std::pair(EROFS, u"only be read"_s)}) {
        pretendDiskFault(DiskFault{3, error});
        // Whoever writes may not look whether it went well.
        const QString sentence = test::refusalOf([&] {
            writeWhole(folder.filePath(u"a.txt"_s), [](QIODevice &device) {
                device.write("12");
                device.write("34");
                device.write("");
            });
        });
        pretendDiskFault(std::nullopt);
        INFO(sentence);
        CHECK(sentence.contains(words));
    }
    CHECK_THROWS_AS(writeWhole(folder.filePath(u"a.txt"_s), [](QIODevice &) { throw Failure(u"no"_s); }), Failure);
    CHECK(test::everythingIn(folder.path()) == QStringList({u"folder"_s, u"pipe"_s}));
}

TEST_CASE("Nobody else's protected file is written over")
{
    if (::geteuid() == 0)
        return; // root may
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    test::put(path, "good");
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
    CHECK(test::refusalOf([&] { writeWhole(path, "x"); }).contains(u"may not write"_s));
    CHECK(test::taken(path) == "good");
}

TEST_CASE("On a full disk a calendar and an attachment leave the older file")
{
    test::Network network;
    network.event(u"Meeting"_s, QDate(2022, 4, 7));
    test::checkFullDisk(u"a.ics"_s, [&](const QString &path) { return test::refusalOf([&] { writeICalendar(network.store(), path); }); });
    Attachment attachment;
    attachment.content = network.content(QByteArray(100, 'x'));
    test::checkFullDisk(u"a.png"_s, [&](const QString &path) { return test::refusalOf([&] { writeAttachment(network.store().database(), attachment, path); }); });
}

TEST_CASE("On a real full disk neither a copy nor a new file is left half")
{
    const test::SmallDisk disk;
    if (!disk.isThere())
        return;
    test::Network network;
    test::put(disk.path(u"copy.maillage"_s), "good");
    CHECK(test::refusalOf([&] { network.store().saveCopy(disk.path(u"copy.maillage"_s)); }).contains(u"no room left"_s));
    CHECK(test::taken(disk.path(u"copy.maillage"_s)) == "good");
    CHECK(disk.everything() == QStringList{u"copy.maillage"_s});
    CHECK_FALSE(test::refusalOf([&] { createFilled(disk.path(u"new.maillage"_s), [](Store &) {}); }).isEmpty());
    CHECK(disk.everything() == QStringList{u"copy.maillage"_s});
    disk.fill();
    CHECK(test::refusalOf([&] { writeWhole(disk.path(u"copy.maillage"_s), "other"); }).contains(u"no room left"_s));
    CHECK(test::taken(disk.path(u"copy.maillage"_s)) == "good");
    CHECK(disk.everything() == QStringList({u"ballast"_s, u"copy.maillage"_s}));
}

TEST_CASE("A new file that could not be filled is not in the way of the next try")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.maillage"_s);
    CHECK_THROWS_AS(createFilled(path, [](Store &) { throw Failure(u"no"_s); }), Failure);
    CHECK(test::everythingIn(folder.path()).isEmpty());
    CHECK(createFilled(path, [](Store &) {}) != nullptr);
    CHECK_THROWS_AS(createFilled(path, [](Store &) {}), Failure);
    CHECK(QFile::exists(path));
}

TEST_CASE("What a killed program left half written goes with the next file and nobody else's does")
{
    QTemporaryDir folder;
    const auto make = [&](const QString &name, int hoursAgo) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("x");
        file.flush();
        REQUIRE(file.setFileTime(clock::now().addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime));
    };
    make(u".maillage-0123abcd.part"_s, 30);
    make(u".maillage-0123abcd.part-journal"_s, 30);
    make(u".maillage-89abcdef.part"_s, 2); // somebody may be at it
    make(u".notes.part"_s, 30);
    writeWhole(folder.filePath(u"a.txt"_s), "one");
    QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    left.sort();
    CHECK(left == QStringList{u".maillage-89abcdef.part"_s, u".notes.part"_s, u"a.txt"_s});
}
