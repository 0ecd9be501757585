#pragma once

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <ostream>

std::ostream &operator<<(std::ostream &stream, const QString &text);

namespace maillage::test {

/// A new network file in a folder of its own that goes away with it, and short ways to fill it.
class Network
{
public:
    Network();

    Store &store() { return *m_store; }
    QString path() const { return m_folder.filePath(QStringLiteral("network.maillage")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void reopen();
    /// As it was when it was new, but for statements that are prepared already: to prepare those of the figures takes longer
    /// than to run them.
    void empty();
    void close() { m_store.reset(); }
    bool isOpen() const { return bool(m_store); }

    NetworkId home() const { return m_home; }
    StructureId structure(const QString &name);
    StructureId structure(const QString &name, MembershipStatus status, QDate from = {}, QDate to = {});
    EventId event(const QString &title, QDate date, EventState state = EventState::Held,
                  EventKind kind = EventKind::Apero, SeriesId series = {});
    SeriesId series(const QString &name);
    PersonId person(const QString &givenName, const QString &familyName);
    AttendanceId attendance(EventId event, StructureId structure, Reply reply, int headcount);
    AttendanceId attendance(EventId event, StructureId structure, PersonId person, Reply reply, bool present);

    /// Has the file hold bytes for attachments, see keepContent.
    QString content(const QByteArray &data = "x");

    template<typename R>
    IdOf<R> add(R record)
    {
        m_store->edit(QStringLiteral("add"), [&](Transaction &transaction) { insert(transaction, record); });
        return record.id;
    }

private:
    void found(Transaction &transaction);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    NetworkId m_home;
};

/// An empty network for a test that fills one after another: the same file for all of them.
Network &emptyNetwork();

/// Every row of every table of the file, as text in a fixed order: equal exactly when the content is.
QString dump(const Database &database);

} // namespace maillage::test
