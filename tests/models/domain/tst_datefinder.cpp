#include "models/domain/datefinder.h"
#include "models/domain/network.h"

#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

DateWishes wishes(const QStringList &words)
{
    DateWishes result;
    for (const QString &word : words)
        result.add(word);
    return result;
}

/// What the evenings of April 2022 were chosen by: late in the week but not on Friday; in the evening, not too late; friendly places; easy
/// to reach; two dates to choose from; outside school holidays; in April.
DateWishes ofApril()
{
    return wishes({u"weekday=thu"_s, u"evening=18:00-20:00"_s, u"friendly-place"_s, u"easy-access"_s, u"two-dates=2"_s, u"school-holidays"_s, u"month=4"_s});
}

QString verdicts(const std::vector<DateJudgement> &judgements)
{
    QString result;
    for (const DateJudgement &judgement : judgements)
        result += judgement.verdict == Verdict::Yes ? u'+' : judgement.verdict == Verdict::No ? u'-' : u'?';
    return result;
}

QList<QDate> firstDays(const std::vector<RankedDate> &ranked, size_t count)
{
    QList<QDate> result;
    for (size_t i = 0; i < count && i < ranked.size(); ++i)
        result << ranked[i].day;
    return result;
}

/// The two evenings, with their places and a member at each.
struct Evenings
{
    Evenings()
    {
        const SeriesId series = network.series(u"Parole de réseau"_s);
        gueret = evening(u"Guéret"_s, QDate(2022, 4, 7), series);
        masgot = evening(u"Masgot"_s, QDate(2022, 4, 14), series);
        member(u"Guéret"_s);
        member(u"MASGOT"_s);
    }
    EventId evening(const QString &commune, QDate date, SeriesId series)
    {
        Event event;
        event.title = u"Apéro-réseau "_s + commune;
        event.date = date;
        event.series = series;
        event.commune = commune;
        event.placeKind = u"café associatif"_s;
        event.announcedStart = QTime(18, 0);
        event.announcedEnd = QTime(20, 0);
        return network.add(event);
    }
    void member(const QString &commune)
    {
        const StructureId id = network.structure(u"Member in "_s + commune, MembershipStatus::Member);
        Structure structure = *find<Structure>(database(), id);
        structure.commune = commune;
        network.store().edit(u"commune"_s, [&](Transaction &transaction) { update(transaction, structure); });
    }
    const Database &database() { return network.store().database(); }
    DateFinder finder(std::optional<Zone> zone, const DateWishes &wished, EventId subject = {}) { return {database(), Calendar(zone), wished, subject}; }

    test::Network network;
    EventId gueret, masgot;
};

} // namespace

TEST_CASE("The two evenings of April 2022 meet the seven criteria they were chosen by")
{
    Evenings evenings;
    CHECK(verdicts(evenings.finder(Zone::A, ofApril(), evenings.gueret).judge(QDate(2022, 4, 7))) == u"+++++++"_s);
    CHECK(verdicts(evenings.finder(Zone::A, ofApril(), evenings.masgot).judge(QDate(2022, 4, 14))) == u"+++++++"_s);
    // In zone B the spring holidays were from 9 to 24 April.
    CHECK(verdicts(evenings.finder(Zone::B, ofApril(), evenings.gueret).judge(QDate(2022, 4, 7))) == u"+++++++"_s);
    const std::vector<DateJudgement> inZoneB = evenings.finder(Zone::B, ofApril(), evenings.masgot).judge(QDate(2022, 4, 14));
    CHECK(verdicts(inZoneB) == u"+++++-+"_s);
    CHECK(inZoneB[5].reason.contains(u"24"_s));
}

TEST_CASE("Of all days of a spring those two come first")
{
    Evenings evenings;
    const std::vector<RankedDate> ranked = evenings.finder(Zone::A, wishes({u"weekday=jeu"_s, u"month=avril"_s, u"school-holidays"_s})).rank(QDate(2022, 3, 1), QDate(2022, 5, 31));
    CHECK(ranked.size() == 92);
    CHECK(firstDays(ranked, 2) == QList<QDate>{QDate(2022, 4, 7), QDate(2022, 4, 14)});
    CHECK(ranked[1].holding() == 3);
    CHECK(ranked[2].holding() == 2);
    for (size_t i = 1; i < ranked.size(); ++i) {
        const bool inOrder = ranked[i - 1].holding() > ranked[i].holding() || (ranked[i - 1].holding() == ranked[i].holding() && ranked[i - 1].day < ranked[i].day);
        CHECK(inOrder);
    }
    const std::vector<RankedDate> zoneB = evenings.finder(Zone::B, wishes({u"weekday=jeu"_s, u"month=avril"_s, u"school-holidays"_s})).rank(QDate(2022, 3, 1), QDate(2022, 5, 31));
    CHECK(firstDays(zoneB, 2) == QList<QDate>{QDate(2022, 4, 7), QDate(2022, 4, 28)});
}

TEST_CASE("What a date alone cannot tell is not said to hold")
{
    Evenings evenings;
    CHECK(verdicts(evenings.finder(Zone::A, wishes({u"evening"_s, u"friendly-place"_s, u"easy-access"_s, u"two-dates"_s})).judge(QDate(2022, 4, 7))) == u"????"_s);
    CHECK(verdicts(evenings.finder(std::nullopt, wishes({u"school-holidays"_s})).judge(QDate(2022, 4, 7))) == u"?"_s);
    const DateFinder finder = evenings.finder(Zone::A, wishes({u"school-holidays"_s}));
    CHECK(verdicts(finder.judge(QDate(2031, 4, 7))) == u"?"_s);
    CHECK(verdicts(finder.judge(QDate(2020, 4, 7))) == u"?"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 7, 14))) == u"-"_s);
    for (const DateJudgement &judgement : evenings.finder({}, ofApril()).judge(QDate(2022, 4, 7)))
        CHECK_FALSE(judgement.reason.isEmpty());
}

TEST_CASE("An evening begins after work and ends in time")
{
    Evenings evenings;
    const auto verdict = [&](const QString &hours) { return verdicts(evenings.finder({}, wishes({u"evening="_s + hours})).judge(QDate(2022, 4, 7))); };
    CHECK(verdict(u"18:00-20:30"_s) == u"+"_s);
    CHECK(verdict(u"18h"_s) == u"+"_s);
    CHECK(verdict(u"14:00-16:00"_s) == u"-"_s);
    CHECK(verdict(u"20:30"_s) == u"-"_s);
    CHECK(verdict(u"18:00-23:00"_s) == u"-"_s);
    // What the event says goes before.
    CHECK(verdicts(evenings.finder({}, wishes({u"evening=10:00"_s}), evenings.gueret).judge(QDate(2022, 4, 7))) == u"+"_s);
}

TEST_CASE("A date may be too near to other events, but not to the event itself or to cancelled ones")
{
    test::Network network;
    const EventId held = network.event(u"Assembly"_s, QDate(2022, 4, 7));
    network.event(u"Cancelled"_s, QDate(2022, 4, 20), EventState::Cancelled);
    const Database &database = network.store().database();
    const DateFinder finder(database, Calendar(), wishes({u"apart=3"_s}));
    CHECK(verdicts(finder.judge(QDate(2022, 4, 7))) == u"-"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 4, 5))) == u"-"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 4, 4))) == u"+"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 4, 20))) == u"+"_s);
    CHECK(finder.judge(QDate(2022, 4, 8)).front().reason.contains(u"Assembly"_s));
    CHECK(verdicts(DateFinder(database, Calendar(), wishes({u"apart=3"_s}), held).judge(QDate(2022, 4, 7))) == u"+"_s);
}

TEST_CASE("Public holidays and bridges are no dates")
{
    test::Network network;
    const DateFinder finder(network.store().database(), Calendar(), wishes({u"public-holidays"_s}));
    CHECK(verdicts(finder.judge(QDate(2022, 5, 26))) == u"-"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 5, 27))) == u"-"_s);
    CHECK(verdicts(finder.judge(QDate(2022, 4, 7))) == u"+"_s);
}

TEST_CASE("Wishes are read from words and give them back")
{
    const QStringList words{u"weekday=3,4"_s, u"evening=18:00-20:30"_s, u"friendly-place"_s, u"two-dates=2"_s, u"school-holidays"_s, u"month=4,9"_s, u"public-holidays"_s, u"apart=7"_s};
    CHECK(wishes(words).words() == words);
    CHECK(wishes({u"weekday=mer, Thursday"_s}).weekdays == QList<int>{3, 4});
    CHECK(wishes({u"month=avr,sept"_s}).months == QList<int>{4, 9});
    CHECK(wishes({u"apart"_s, u"apart=5"_s}).criteria.size() == 1);
    for (const char *wrong : {"", "colour", "weekday=someday", "weekday=8", "weekday=ma", "month", "month=13", "apart=0", "apart=-1", "apart=x", "evening=late", "evening=20:00-18:00",
                              "evening=18:00-", "friendly-place=yes", "month=juil,"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(wishes({QString::fromLatin1(wrong)}), Failure);
    }
}

TEST_CASE("Dates are looked for in a stretch that makes sense")
{
    test::Network network;
    const DateFinder finder(network.store().database(), Calendar(), DateWishes::usual());
    CHECK(finder.rank(QDate(2022, 4, 7), QDate(2022, 4, 7)).size() == 1);
    CHECK_THROWS_AS(finder.rank(QDate(2022, 4, 7), QDate(2022, 4, 6)), Failure);
    CHECK_THROWS_AS(finder.rank({}, QDate(2022, 4, 6)), Failure);
    CHECK_THROWS_AS(finder.rank(QDate(2022, 4, 7), QDate(2122, 4, 7)), Failure);
    CHECK(finder.rank(QDate(2024, 1, 1), QDate(2026, 12, 31)).size() == 1096);
}

TEST_CASE("A time that is none is said to be none and not the whole criterion")
{
    const auto said = [](const QString &criterion) {
        try {
            DateWishes().add(criterion);
        } catch (const Failure &failure) {
            return failure.sentence();
        }
        return QString();
    };
    CHECK(said(u"evening=25:00"_s).contains(u"“25:00” is no time of day"_s));
    CHECK(said(u"evening=18:00-soon"_s).contains(u"“soon” is no time of day"_s));
    CHECK(said(u"evening=20:00-18:00"_s).contains(u"ends after it begins"_s));
    CHECK(said(u"evening=18:00-20:30"_s).isEmpty());
    CHECK(said(u"evening"_s).isEmpty());
    CHECK(said(u"morning=8:00"_s).contains(u"is no criterion"_s));
}
