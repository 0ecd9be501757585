#pragma once

#include "models/domain/attachment.h"
#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"

#include <QStringList>

#include <random>

namespace maillage::test {

/// Writes to every register without plan, the same for the same seed: rows with every column, removals that take other
/// rows along, values that are hard to quote.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    int below(int end) { return int(m_random() % unsigned(end)); }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("L'été"), QStringLiteral("\"dit\" ''"), QStringLiteral("ligne\nautre\r\nligne\t"),
            QStringLiteral("😀🏳️‍🌈"), QString(QChar(u'\0')) + QStringLiteral("nul") + QChar(u'\0'), QStringLiteral("'); DROP TABLE event; --"),
            QStringLiteral("%1 %2"), QStringLiteral("NULL"), QStringLiteral("x'00'"), QStringLiteral("Œuvre Ÿ"), QStringLiteral("12.50")};
        QString result;
        for (int i = below(4); i > 0; --i)
            result += pieces.at(below(int(pieces.size())));
        return result;
    }
    QString name() { return text() + QStringLiteral(" n") + QString::number(below(1000)); }
    QString key() { return below(3) ? QString() : QStringLiteral("k") + QString::number(m_random()); }
    QDate day() { return QDate(2022, 1, 1).addDays(below(700)); }
    QDate dayOrNone() { return below(2) ? day() : QDate(); }
    QTime timeOrNone() { return below(2) ? QTime(below(24), below(60)) : QTime(); }
    double real(double end) { return std::uniform_real_distribution<double>(-end, end)(m_random); }

    template<typename R>
    IdOf<R> any(const Database &database)
    {
        const int count = database.single(QStringLiteral("SELECT count(*) FROM ") + R::table).toInt();
        if (count == 0)
            return {};
        return IdOf<R>(database.single(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?").arg(R::table), {below(count)}).toLongLong());
    }
    template<typename R>
    IdOf<R> anyOrNone(const Database &database)
    {
        return below(3) ? any<R>(database) : IdOf<R>();
    }

    void fill(maillage::Network &r, const Database &d)
    {
        r.key = key(); r.name = name(); r.shortName = text(); r.level = NetworkLevel(below(4));
        r.state = NetworkState(below(4)); r.parent = anyOrNone<maillage::Network>(d); r.territory = text(); r.web = text(); r.notes = text();
    }
    void fill(Structure &r, const Database &)
    {
        r.key = key(); r.name = name(); r.shortName = text(); r.kind = text(); r.address = text(); r.postcode = text();
        r.commune = text(); r.department = text(); r.phone = text(); r.email = text(); r.web = text(); r.notes = text();
        r.latitude = below(2) ? std::optional(real(90)) : std::nullopt;
        r.longitude = below(2) ? std::optional(real(180)) : std::nullopt;
        r.staff = below(2) ? std::optional(below(3)) : std::nullopt;
    }
    void fill(Person &r, const Database &)
    {
        r.key = key(); r.givenName = name(); r.familyName = text(); r.phone = text(); r.email = text(); r.notes = text();
    }
    void fill(Role &r, const Database &d)
    {
        r.person = any<Person>(d); r.structure = any<Structure>(d); r.title = text(); r.from = dayOrNone(); r.to = dayOrNone(); r.notes = text();
    }
    void fill(Membership &r, const Database &d)
    {
        r.structure = any<Structure>(d); r.network = below(4) ? profileOf(d).homeNetwork : any<maillage::Network>(d);
        r.status = MembershipStatus(below(5)); r.from = dayOrNone(); r.to = dayOrNone(); r.notes = text();
    }
    void fill(Affiliation &r, const Database &d)
    {
        r.structure = any<Structure>(d); r.network = any<maillage::Network>(d); r.basis = AffiliationBasis(below(2));
        r.notedOn = dayOrNone(); r.notes = text();
    }
    void fill(Series &r, const Database &)
    {
        r.key = key(); r.name = name(); r.subtitle = text(); r.notes = text(); r.introduction = text(); r.perspectives = text(); r.hiddenSections = text();
    }
    void fill(Event &r, const Database &d)
    {
        r.key = key(); r.series = anyOrNone<Series>(d); r.kind = EventKind(below(8)); r.title = name(); r.state = EventState(below(3));
        r.date = day(); r.announcedStart = timeOrNone(); r.announcedEnd = timeOrNone(); r.actualStart = timeOrNone(); r.actualEnd = timeOrNone();
        r.place = text(); r.placeKind = text(); r.commune = text(); r.host = anyOrNone<Structure>(d);
        r.estimateLow = below(2) ? std::optional(below(9)) : std::nullopt;
        r.estimateHigh = r.estimateLow ? std::optional(*r.estimateLow + below(9)) : std::nullopt;
        r.notes = text(); r.introduction = text(); r.perspectives = text(); r.hiddenSections = text();
        r.debriefSentOn = dayOrNone();
    }
    void fill(Attendance &r, const Database &d)
    {
        r.event = any<Event>(d); r.structure = anyOrNone<Structure>(d); r.person = anyOrNone<Person>(d); r.reply = Reply(below(4));
        r.present = below(2); r.headcount = r.present ? 1 : 0; r.remark = text();
        if (!r.person && below(3) == 0)
            r.headcountHigh = 2 + below(9);
        if (below(3) == 0) {
            r.expected = 1 + below(9);
            r.expectedHigh = below(2) ? std::optional(*r.expected + 1 + below(9)) : std::nullopt;
        }
        if (!r.structure && !r.person)
            r.group = name();
    }
    void fill(Outreach &r, const Database &d)
    {
        r.event = anyOrNone<Event>(d); r.series = r.event ? SeriesId() : any<Series>(d); r.channel = Channel(below(10)); r.label = text();
        r.from = day(); r.to = below(2) ? r.from.addDays(below(9)) : QDate(); r.approximate = below(2); r.audience = text();
        r.structure = anyOrNone<Structure>(d); r.notes = text();
    }
    void fill(Theme &r, const Database &) { r.name = name(); r.notes = text(); }
    void fill(Exchange &r, const Database &d)
    {
        r.event = any<Event>(d); r.theme = anyOrNone<Theme>(d); r.said = text(); r.structure = anyOrNone<Structure>(d);
        r.withStructure = anyOrNone<Structure>(d); r.followUp = below(2) ? name() : QString();
        r.followUpState = r.followUp.isEmpty() ? FollowUpState::None : FollowUpState(1 + below(3));
        r.dueDate = dayOrNone(); r.doneDate = dayOrNone();
    }
    void fill(Feedback &r, const Database &d)
    {
        r.event = any<Event>(d); r.structure = anyOrNone<Structure>(d); r.tone = Tone(below(4)); r.said = name();
    }
    void fill(Resource &r, const Database &d)
    {
        r.key = key(); r.title = name(); r.kind = ResourceKind(below(4)); r.summary = text(); r.words = text(); r.structure = anyOrNone<Structure>(d);
        r.contact = anyOrNone<Person>(d); r.date = dayOrNone(); r.link = text(); r.licence = text(); r.notes = text();
    }
    void fill(ResourceOrigin &r, const Database &d) { r.resource = any<Resource>(d); r.event = any<Event>(d); }
    void fill(Attachment &r, const Database &d)
    {
        r.event = anyOrNone<Event>(d); r.resource = anyOrNone<Resource>(d); r.name = name();
        r.structure = r.event || r.resource ? anyOrNone<Structure>(d) : any<Structure>(d);
        r.mediaType = QStringLiteral("image/png"); r.caption = text(); r.inDebrief = below(2);
        r.content = d.single(QStringLiteral("SELECT hash FROM content ORDER BY hash LIMIT 1")).toString();
    }
    QByteArray bytes()
    {
        QByteArray result(below(4) ? below(200) : 0, '\0');
        for (char &byte : result)
            byte = char(below(256));
        return result;
    }
    void fill(Profile &r, const Database &d)
    {
        r.homeNetwork = any<maillage::Network>(d); r.footer = text();
    }

    /// One row more, other or less. What the rules of the file refuse is simply not done.
    void one(Transaction &transaction)
    {
        try {
            switch (below(18)) {
            case 0: return on<maillage::Network>(transaction);
            case 1:
            case 2: return on<Structure>(transaction);
            case 3: return on<Person>(transaction);
            case 4: return on<Role>(transaction);
            case 5: return on<Membership>(transaction);
            case 6: return on<Affiliation>(transaction);
            case 7: return on<Series>(transaction);
            case 8: return on<Event>(transaction);
            case 9:
            case 10: return on<Attendance>(transaction);
            case 11: return on<Outreach>(transaction);
            case 12: return on<Theme>(transaction);
            case 13: return on<Exchange>(transaction);
            case 15: return on<Resource>(transaction);
            case 16: return on<ResourceOrigin>(transaction);
            case 14: return below(2) ? on<Feedback>(transaction) : on<Attachment>(transaction);
            default: {
                Profile profile = profileOf(transaction.database());
                fill(profile, transaction.database());
                update(transaction, profile);
            }
            }
        } catch (const Failure &) {
        }
    }
    void some(Transaction &transaction, int count)
    {
        for (int i = 0; i < count; ++i)
            one(transaction);
    }

private:
    template<typename R>
    void on(Transaction &transaction)
    {
        const Database &database = transaction.database();
        const IdOf<R> id = any<R>(database);
        const int what = id ? below(7) : 0;
        if (what == 6) {
            remove<R>(transaction, id);
            return;
        }
        R record;
        fill(record, database);
        if constexpr (std::is_same_v<R, Attachment>)
            record.content = keepContent(transaction, bytes());
        if (what < 4) {
            insert(transaction, record);
        } else {
            record.id = id;
            update(transaction, record);
        }
    }

    std::mt19937 m_random;
};

} // namespace maillage::test
