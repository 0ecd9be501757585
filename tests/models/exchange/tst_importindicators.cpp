#include "models/domain/clock.h"
#include "models/domain/indicator.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/indicatorexport.h"
#include "models/figures/standing.h"
#include "models/lists/listing.h"
#include "models/samples/sample.h"
#include "tests/models/exchange/taking.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::refusal;
using test::take;

namespace {

QByteArray written(const Store &store, QLatin1StringView table)
{
    QByteArray text;
    exportListing(store, listing(table), TableFormat::Csv, [&](const QByteArray &part) { text += part; });
    return text;
}

/// Without the identities, which every file has its own of.
QStringList indicatorsListed(const Store &store, QLatin1StringView table)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(written(store, table)).split(u'\n'))
        lines << line.section(u',', 1);
    lines.sort();
    return lines;
}

QByteArray where(const Store &store)
{
    QByteArray text;
    exportIndicators(store, TableFormat::Csv, [&](const QByteArray &part) { text += part; });
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n'))
        lines << line.mid(line.indexOf(','));
    return lines.join('\n');
}

constexpr std::array inOrder{"networks"_L1, "structures"_L1, "series"_L1, "themes"_L1, "events"_L1, "axes"_L1, "actions"_L1, "indicators"_L1, "measures"_L1};

} // namespace

TEST_CASE("Indicators and measures list the same once imported into another file")
{
    test::Network network;
    Store &store = network.store();
    take(store, "networks"_L1, "name,key\nGrand-Est,ge\n");
    take(store, "themes"_L1, "name\nFormation\n");
    take(store, "series"_L1, "name,key\nTalks,t1\nTalks,t2\n");
    take(store, "events"_L1, "title,date,network\nMeeting,2023-03-18,ge\n");
    take(store, "actions"_L1, "number,title,indicators\n1.1,Congrès,Visits [number]\n1.2,Membres,\"Visits [number]\n« A », b; c\"\n");
    take(store, "indicators"_L1,
         "action,title,key,kind,unit,baseline,target,due,combine,figure,from,to,event_kind,series,theme,network,place,territory,channel,notes\n"
         "1.1,Visits,v,number,visits,1.5,20,2023-12-31,,visits,2023-01-01,2023-12-31,,t2,Formation,ge,Guéret,,,\"two\nlines\"\n"
         "1.2,Visits,,rate,,10 %,0.5,,sum,,,,,,,,,,,\n"
         "1.2,Held,h,yes-no,,,oui,,,events-held,,,meeting,,,Grand-Est,,,,\n"
         "1.2,Sent,s,number,,,,,,passed-on,,,,,,,,,newsletter,\n"
         "1.1,Met,m,number,,,,,,reached,,,,,,,,23,,\n");
    take(store, "measures"_L1,
         "indicator,action,date,part,value,out_of,note,source\n"
         "Visits,1.2,2022-04-07,Creuse,4,8,,sheet\nVisits,1.2,2022-04-07,Corrèze,\"0,5\",10,\"a note, long\",\n"
         "\"« A », b; c\",,2022-05-01,,,,one,\n\"« A », b; c\",,2022-05-01,,,,two,\n");
    const Database &database = store.database();
    CHECK(load<Indicator>(database).size() == 6);
    const auto v = load<Indicator>(database, u"key = 'v'"_s).front();
    CHECK(v.baseline == 1.5);
    CHECK(v.theme);
    CHECK(v.network);
    CHECK(load<Indicator>(database, u"kind = 'rate'"_s).front().baseline == 0.1);
    CHECK(load<Measure>(database).size() == 4);
    const QTemporaryDir folder;
    const auto copy = Store::create(folder.filePath(u"copy"_s));
    for (const QLatin1StringView table : inOrder)
        take(*copy, table, written(store, table));
    for (const QLatin1StringView table : inOrder) {
        CAPTURE(QString(table));
        CHECK(indicatorsListed(*copy, table) == indicatorsListed(store, table));
    }
    CHECK(where(*copy) == where(store));
    // Once more: all of it is there.
    const QString before = test::dump(copy->database());
    for (const QLatin1StringView table : inOrder)
        CHECK(take(*copy, table, written(store, table)).inserted == 0);
    CHECK(test::dump(copy->database()) == before);
}

TEST_CASE("Lines of a sheet leave the definitions and measures of the indicators that stay")
{
    test::Network network;
    Store &store = network.store();
    take(store, "actions"_L1, "number,title,indicators\n1.1,Congrès,\"Calls [number]\nGone\"\n");
    take(store, "indicators"_L1, "action,title,kind,target\n1.1,Calls,number,12\n");
    take(store, "measures"_L1, "indicator,date,value\nCalls,2023-01-01,9\n");
    take(store, "actions"_L1, "number,title,indicators\n1.1,Congrès,\"New [yes-no]\nCalls\"\n");
    const auto indicators = load<Indicator>(store.database(), u"1 ORDER BY position"_s);
    REQUIRE(indicators.size() == 2);
    CHECK(indicators[0].title == u"New"_s);
    CHECK(indicators[1].kind == IndicatorKind::Number); // no brackets: as it was
    CHECK(indicators[1].target == 12.0);
    CHECK(load<Measure>(store.database()).size() == 1);
    CHECK(refusal(store, "actions"_L1, "number,title,indicators\n1.1,Congrès,Calls [yes-no]\n").contains(u"Line 2"_s));
    CHECK(load<Indicator>(store.database()).size() == 2);
}

TEST_CASE("What is wrong with an indicator or a measure is refused with its line")
{
    test::Network network;
    Store &store = network.store();
    take(store, "actions"_L1, "number,title,indicators\n1.1,Congrès,\"N [number]\nR [rate]\nW\nY [yes-no]\"\n");
    const QString before = test::dump(store.database());
    const auto refused = [&](QLatin1StringView table, const QByteArray &text) {
        const QString sentence = refusal(store, table, text);
        CHECK(sentence.startsWith(u"Line 2"_s));
        return sentence;
    };
    CHECK(refused("indicators"_L1, "action,title,figure,kind\n1.1,X,DROP TABLE event,number\n").contains(u"events-held"_s));
    refused("indicators"_L1, "action,title,figure,kind\n1.1,X,visits,rate\n");
    refused("indicators"_L1, "action,title,figure,kind\n1.1,X,visits,narrative\n");
    refused("indicators"_L1, "action,title,kind,target\n1.1,X,number,many\n");
    refused("indicators"_L1, "action,title,kind,target\n1.1,X,yes-no,2\n");
    refused("indicators"_L1, "action,title,kind,target\n1.1,X,narrative,2\n");
    refused("indicators"_L1, "action,title\n9.9,X\n");
    refused("measures"_L1, "indicator,date,value\nnobody,2023-01-01,1\n");
    refused("measures"_L1, "indicator,date,value\nR,2023-01-01,1\n");
    refused("measures"_L1, "indicator,date,value,out_of\nR,2023-01-01,9,8\n");
    refused("measures"_L1, "indicator,date,value,out_of\nR,2023-01-01,9,0\n");
    refused("measures"_L1, "indicator,date,value\nY,2023-01-01,3\n");
    refused("measures"_L1, "indicator,date,value\nW,2023-01-01,3\n");
    refused("measures"_L1, "indicator,date,value\nN,2023-01-01,\n");
    refused("measures"_L1, "indicator,date,value\nN,someday,1\n");
    refused("measures"_L1, "indicator,date,value\nN,2199-01-01,1\n");
    CHECK(test::dump(store.database()) == before);
}

TEST_CASE("The plan sample says where its indicators stand")
{
    clock::stopAt(QDateTime(QDate(2023, 3, 24), QTime(12, 0)));
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(u"plan"_s));
    fillSample(*store, Sample::Plan);
    const auto one = [&](const QString &key) {
        return *standingOf(store->database(), load<Indicator>(store->database(), u"key = ?"_s, {key}).front().id);
    };
    CHECK(one(u"i-grand-est"_s).value() == 1.0);
    CHECK(one(u"i-grand-est"_s).reachedOn == QDate(2023, 3, 18));
    CHECK(one(u"i-occitanie"_s).state == IndicatorState::NotBegun);
    CHECK(one(u"i-themes"_s).value() == 6.0);
    CHECK(one(u"i-themes"_s).progress == 0.5);
    CHECK(one(u"i-appels"_s).value() == 9.0);
    CHECK(one(u"i-appels"_s).progress == 0.75);
    CHECK(one(u"i-veille"_s).state == IndicatorState::Reached);
    CHECK(one(u"i-appropriation"_s).state == IndicatorState::InWords);
    clock::stopAt({});
}

TEST_CASE("Yes and no are no numbers")
{
    test::Network network;
    Store &store = network.store();
    take(store, "actions"_L1, "title,number\nCongress,1\n");
    take(store, "indicators"_L1, "action,title,key,kind\n1,Held,yn,yes-no\n1,Members,n,number\n1,Share,r,rate\n");
    take(store, "measures"_L1, "indicator,date,value\nyn,2022-01-01,oui\n");
    CHECK(refusal(store, "measures"_L1, "indicator,date,value\nn,2022-01-01,oui\n").contains(u"“oui” is not a number"_s));
    CHECK(refusal(store, "measures"_L1, "indicator,date,value,out_of\nr,2022-01-01,n,8\n").contains(u"“n” is not a number"_s));
}

TEST_CASE("What an indicator counts by cannot be removed and the sentence says why")
{
    test::Network network;
    Store &store = network.store();
    take(store, "themes"_L1, "name\nFormation\nOther\n");
    take(store, "series"_L1, "name\nTalks\n");
    take(store, "networks"_L1, "name\nNeighbours\n");
    take(store, "actions"_L1, "title,number\nCongress,1\n");
    take(store, "indicators"_L1,
         "action,title,kind,figure,theme,series,network\n1,Spoken of,number,exchanges,Formation,,\n1,Held,number,events-held,,Talks,\n"
         "1,Held with them,number,events-held,,,Neighbours\n1,Spoken of again,number,exchanges,Formation,,\n");
    const QString before = test::dump(store.database());
    const auto saidOn = [&]<typename R>(IdOf<R> id) {
        try {
            store.edit(u"Remove"_s, [&](Transaction &transaction) { remove<R>(transaction, id); });
            return QString();
        } catch (const Failure &failure) {
            return failure.sentence();
        }
    };
    const auto named = [&]<typename R>(const R &, const QString &name) {
        for (const R &one : load<R>(store.database())) {
            if (one.name == name)
                return one.id;
        }
        return IdOf<R>();
    };
    CHECK(saidOn.operator()<Theme>(named(Theme(), u"Formation"_s)).contains(u"the indicator “Spoken of” and 1 more count by it"_s));
    CHECK(saidOn.operator()<Series>(named(Series(), u"Talks"_s)).contains(u"the indicator “Held” counts by it"_s));
    CHECK(saidOn.operator()<maillage::Network>(named(maillage::Network(), u"Neighbours"_s)).contains(u"the indicator “Held with them” counts by it"_s));
    CHECK(test::dump(store.database()) == before);
    CHECK(saidOn.operator()<Theme>(named(Theme(), u"Other"_s)).isEmpty());
    CHECK(load<Theme>(store.database()).size() == 1);
}
