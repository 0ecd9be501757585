#include "tests/support.h"

#include "models/domain/attachment.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// How much memory this process took at most since `forget`, in MB.
class Peak
{
public:
    Peak() { forget(); }

    void forget()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        m_isMeasured = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
    }
    bool isMeasured() const { return m_isMeasured; }
    static qint64 now() { return line("VmRSS:"); }
    static qint64 most() { return line("VmHWM:"); }

private:
    static qint64 line(const QByteArray &name)
    {
        QFile file(u"/proc/self/status"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QByteArray &one : file.readAll().split('\n')) {
            if (one.startsWith(name))
                return one.mid(name.size()).trimmed().split(' ').front().toLongLong() / 1024;
        }
        return 0;
    }

    bool m_isMeasured = false;
};

Attachment attachmentOf(EventId event, const QString &content)
{
    Attachment attachment;
    attachment.event = event;
    attachment.name = u"a?.bin"_s; // a question mark is no place for a value
    attachment.caption = u"What? It's 'so'."_s;
    attachment.content = content;
    return attachment;
}

} // namespace

TEST_CASE("The bytes of an attachment come back by undo and redo as they were")
{
    test::Network network;
    Store &store = network.store();
    const EventId event = network.event(u"Meeting"_s, QDate(2022, 4, 7));
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    for (const QByteArray &data : {every, QByteArray(""), QByteArray("?'?"), QByteArray(100'000, '\0')}) {
        const QString before = test::dump(store.database());
        Attachment attachment = attachmentOf(event, network.content(data));
        attachment.id = network.add(attachment);
        const QString added = test::dump(store.database());
        attachment.content = network.content("other");
        attachment.caption = u"other?"_s;
        store.edit(u"change"_s, [&](Transaction &transaction) { update(transaction, attachment); });
        const QString changed = test::dump(store.database());
        attachment.caption = u"caption alone"_s;
        store.edit(u"caption"_s, [&](Transaction &transaction) { update(transaction, attachment); });
        store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Attachment>(transaction, attachment.id); });
        CHECK(test::dump(store.database()) == before);
        for (int round = 0; round < 2; ++round) {
            store.undoStack().undo();
            store.undoStack().undo();
            CHECK(test::dump(store.database()) == changed);
            store.undoStack().undo();
            CHECK(test::dump(store.database()) == added);
            CHECK(contentOf(store.database(), find<Attachment>(store.database(), attachment.id)->content) == data);
            store.undoStack().undo();
            CHECK(test::dump(store.database()) == before);
            for (int i = 0; i < 4; ++i)
                store.undoStack().redo();
            CHECK(test::dump(store.database()) == before);
        }
        for (int i = 0; i < 4; ++i)
            store.undoStack().undo();
    }
}

TEST_CASE("Undoing a large attachment takes next to no memory")
{
    constexpr int megabytes = 49;
    test::Network network;
    Store &store = network.store();
    {
        const Attachment attachment = attachmentOf(network.event(u"Meeting"_s, QDate(2022, 4, 7)), network.content(QByteArray(megabytes * 1024 * 1024, 'x')));
        network.add(attachment);
    }
    Peak peak;
#ifdef __SANITIZE_ADDRESS__
    WARN("SKIP: the address sanitizer keeps what was given back");
    return;
#endif
    if (!peak.isMeasured()) {
        WARN("SKIP: the most memory that was taken cannot be asked for anew here");
        return;
    }
    const qint64 before = Peak::now();
    store.undoStack().undo();
    const qint64 undone = Peak::most(), held = Peak::now();
    store.undoStack().redo();
    const qint64 redone = Peak::most();
    WARN("before " << before << " MB, at most " << undone << " while undoing, " << held << " afterwards, at most " << redone << " with redoing");
    CHECK(undone - before < megabytes / 4);
    CHECK(held - before < megabytes / 4);
    CHECK(redone - before < megabytes / 4);
    CHECK(contentOf(store.database(), load<Attachment>(store.database()).front().content).size() == megabytes * 1024 * 1024);
}
