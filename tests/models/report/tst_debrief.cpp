#include "models/report/report.h"

#include "models/domain/attachment.h"
#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/report/words.h"

#include "tests/april2022.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// As it would be typed: what keeps words together on a line is looked at by a test of its own.
QString asTyped(QString text)
{
    return text.replace(u'\u00a0', u' ').remove(u'\u2060');
}

template<typename B>
QList<B> blocksOf(const report::Document &document)
{
    QList<B> result;
    for (const report::Block &block : document.blocks) {
        if (const B *one = std::get_if<B>(&block))
            result << *one;
    }
    return result;
}

QStringList headings(const report::Document &document)
{
    QStringList result;
    for (const auto &heading : blocksOf<report::Heading>(document)) {
        if (!heading.minor)
            result << heading.text;
    }
    return result;
}

QStringList texts(const report::Row &row)
{
    QStringList result;
    for (const report::Cell &cell : row.cells) {
        QStringList lines;
        for (const auto &paragraph : cell)
            lines << asTyped(paragraph.text);
        result << lines.join(u'|');
    }
    return result;
}

QString prose(const report::Document &document)
{
    QStringList result;
    for (const auto &paragraph : blocksOf<report::Paragraph>(document))
        result << asTyped(paragraph.text);
    return result.join(u'\n');
}

void hide(test::April2022 &april, const QString &sections)
{
    april.network.store().edit(u"hide"_s, [&](Transaction &transaction) {
        Series series = *find<Series>(transaction.database(), april.series);
        series.hiddenSections = sections;
        update(transaction, series);
    });
}

} // namespace

TEST_CASE("The debrief of April 2022 has the numbers of the document")
{
    test::April2022 april;
    const report::Document debrief = report::debrief(april.network.store().database(), april.series);
    CHECK(debrief.title == u"Debrief of the network evenings");
    CHECK(debrief.runningLeft == u"ALISO · Parole de réseau");
    CHECK(debrief.runningRight == u"April 2022");
    CHECK(asTyped(debrief.subtitle).contains(u"Thursday 7 April in Guéret (Bakao)"_s));
    CHECK(debrief.footer == u"ALISO – document de travail");

    QStringList cards;
    for (const auto &card : blocksOf<report::KeyFigures>(debrief).value(0).cards)
        cards << card.value;
    CHECK(cards == QStringList{u"15"_s, u"13"_s, u"8 / 30"_s, u"26.7%"_s});

    const report::Table table = blocksOf<report::Table>(debrief).value(0);
    REQUIRE(table.rows.size() == 3);
    CHECK(texts(table.rows[0]).mid(1) == QStringList{u"8"_s, u"4 + CAF"_s, u"50%"_s, u"9"_s});
    CHECK(texts(table.rows[1]).mid(1) == QStringList{u"10"_s, u"4 + ALISO"_s, u"40%"_s, u"6"_s});
    CHECK(texts(table.rows[2]) == QStringList{u"Together"_s, u"18"_s, u"8"_s, u"44.4%"_s, u"15"_s});
    REQUIRE(table.chart);
    CHECK(table.chart->pairs.size() == 2);

    const QString words = prose(debrief);
    CHECK(words.contains(u"A little more than a quarter of the member structures took part."_s));
    CHECK(words.contains(u"Base: 30 member structures on 14 April 2022"_s));
    CHECK(words.contains(u"(8 out of 18)"_s));
    CHECK(words.contains(u"between 35 and 40 people"_s));
}

TEST_CASE("Who was announced and stayed away and who came unannounced are listed")
{
    test::April2022 april;
    const report::Table table = blocksOf<report::Table>(report::debrief(april.network.store().database(), april.series)).value(1);
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0]).value(1) == u"Agora, FOL 23, La Dynamo, VASI");
    CHECK(texts(table.rows[0]).value(2) == u"Bakao, Collectif Ouest, Les Moussus, Village de Masgot (maybe)");
    CHECK(texts(table.rows[0]).value(3) == u"CAF");
    CHECK(texts(table.rows[1]).value(3) == u"–");
}

TEST_CASE("Exchanges stand together by theme with their follow-ups")
{
    test::April2022 april;
    const report::Table table = blocksOf<report::Table>(report::debrief(april.network.store().database(), april.series)).value(2);
    REQUIRE(table.rows.size() == 5);
    CHECK(texts(table.rows[0]).value(0) == u"Aborder les élus");
    CHECK(texts(table.rows[0]).value(2) == u"temps d'échange avec la CAF|to do");
    CHECK(texts(table.rows[1]).value(0).isEmpty());
    CHECK(table.rows[1].continues);
    CHECK(texts(table.rows[3]).value(2) == u"groupe glossaire|to do by 5 May 2022");
}

TEST_CASE("Sections are switched off by their names")
{
    test::April2022 april;
    const QStringList all = headings(report::debrief(april.network.store().database(), april.series));
    CHECK(all.contains(u"What was said"_s));
    QStringList names;
    for (const report::Section &section : report::debriefSections())
        names << section.name;
    hide(april, u"exchanges  figures"_s);
    const report::Document some = report::debrief(april.network.store().database(), april.series);
    CHECK_FALSE(headings(some).contains(u"What was said"_s));
    CHECK(blocksOf<report::KeyFigures>(some).isEmpty());
    CHECK(headings(some).size() == all.size() - 1);
    hide(april, names.join(u' '));
    CHECK(report::debrief(april.network.store().database(), april.series).blocks.empty());
}

TEST_CASE("Planned and cancelled events are named and not counted")
{
    test::April2022 april;
    april.network.event(u"Autumn evening"_s, QDate(2022, 10, 6), EventState::Planned, EventKind::Apero, april.series);
    const EventId off = april.network.event(u"Called off"_s, QDate(2022, 4, 28), EventState::Cancelled, EventKind::Apero, april.series);
    april.network.attendance(off, april.members[0], Reply::Yes, 0);
    const report::Document debrief = report::debrief(april.network.store().database(), april.series);
    CHECK(blocksOf<report::Table>(debrief).value(0).rows.size() == 3);
    CHECK(blocksOf<report::KeyFigures>(debrief).value(0).cards.front().value == u"15");
    CHECK(prose(debrief).contains(u"Still planned and not counted: Autumn evening (Thursday 6 October 2022)."_s));
    CHECK(prose(debrief).contains(u"Cancelled and not counted: Called off"_s));
}

TEST_CASE("A debrief of nothing says so and divides by nothing")
{
    test::Network network;
    const SeriesId series = network.series(u"Empty"_s);
    CHECK(prose(report::debrief(network.store().database(), series)).contains(u"nothing to count"_s));
    const EventId event = network.event(u"Held by nobody"_s, QDate(2024, 2, 29));
    const report::Document debrief = report::debrief(network.store().database(), event);
    CHECK(debrief.title == u"Held by nobody");
    CHECK(blocksOf<report::KeyFigures>(debrief).isEmpty());
    CHECK(texts(blocksOf<report::Table>(debrief).value(0).rows[0]).value(3) == u"–");
    CHECK_THROWS_AS(report::debrief(network.store().database(), EventId(42)), Failure);
}

TEST_CASE("An event nobody counted shows its estimate")
{
    test::Network network;
    Event event;
    event.title = u"Open day"_s;
    event.state = EventState::Held;
    event.date = QDate(2023, 5, 6);
    event.estimateLow = 35;
    event.estimateHigh = 40;
    const report::Document debrief = report::debrief(network.store().database(), network.add(event));
    CHECK(blocksOf<report::KeyFigures>(debrief).value(0).cards.front().value == u"35–40");
    CHECK(prose(debrief).contains(u"between 35 and 40 people"_s));
}

TEST_CASE("A structure that comes twice is reached once")
{
    test::Network network;
    const SeriesId series = network.series(u"Twice"_s);
    const StructureId one = network.structure(u"One"_s, MembershipStatus::Member);
    network.structure(u"Two"_s, MembershipStatus::Member);
    for (const int day : {1, 2})
        network.attendance(network.event(u"Evening %1"_s.arg(day), QDate(2023, 3, day), EventState::Held, EventKind::Apero, series), one, Reply::Yes, 3);
    const report::Document debrief = report::debrief(network.store().database(), series);
    const auto cards = blocksOf<report::KeyFigures>(debrief).value(0).cards;
    CHECK(cards[0].value == u"6");
    CHECK(cards[2].value == u"1 / 2");
    CHECK(cards[3].value == u"50%");
}

TEST_CASE("Typed texts lose control characters and absurd lengths and nothing else")
{
    test::Network network;
    const QString markup = u"<b>x</b> &amp; <img src=\"file:///etc/passwd\">"_s;
    const EventId event = network.event(markup, QDate(2023, 1, 1));
    const FeedbackId feedback = network.add(Feedback{{}, event, {}, Tone::Positive, u"a"_s});
    // Longer than the program would write; a file from elsewhere may hold it.
    network.store().edit(u"lengthen"_s, [&](Transaction &transaction) {
        transaction.database().run(u"UPDATE feedback SET said = ? WHERE id = ?"_s,
                                   {u"a\u0001b\u202ec "_s + QString(1'000'000, u'z') + u" فريق Сеть 網路 👩‍👩‍👧"_s, toSql(feedback)});
    });
    const report::Document debrief = report::debrief(network.store().database(), event);
    CHECK(debrief.title == markup);
    const QString said = blocksOf<report::Bullets>(debrief).value(0).items.front();
    CHECK(said.startsWith(u"abc zzz"_s));
    CHECK(said.size() < 50'000);
}

TEST_CASE("What nobody noted is not zero and an estimate stands alone")
{
    test::Network network;
    for (int i = 0; i < 5; ++i)
        network.structure(u"Structure %1"_s.arg(i), MembershipStatus::Member);
    const EventId id = network.event(u"Fair"_s, QDate(2022, 6, 18));
    const auto estimate = [&](std::optional<int> low, std::optional<int> high) {
        network.store().edit(u"estimate"_s, [&](Transaction &transaction) {
            Event event = *find<Event>(transaction.database(), id);
            event.estimateLow = low;
            event.estimateHigh = high;
            update(transaction, event);
        });
    };
    report::Document document = report::debrief(network.store().database(), id);
    CHECK(blocksOf<report::KeyFigures>(document).isEmpty());
    CHECK(prose(document).contains(u"Who came was not noted"_s));
    CHECK_FALSE(prose(document).contains(u"names no member"_s));

    estimate(35, 40);
    document = report::debrief(network.store().database(), id);
    REQUIRE(blocksOf<report::KeyFigures>(document).size() == 1);
    const auto cards = blocksOf<report::KeyFigures>(document).first().cards;
    REQUIRE(cards.size() == 1);
    CHECK(cards.front().value == u"35–40"_s);
    const report::Table table = blocksOf<report::Table>(document).first();
    CHECK(texts(table.rows.front()).mid(1) == QStringList{u"–"_s, u"–"_s, u"–"_s, u"35–40"_s});
    CHECK(prose(document).contains(u"not noted one by one"_s));
    CHECK_FALSE(prose(document).contains(u"No member structure"_s));
}

TEST_CASE("A debrief names groups apart from structures and shows the estimate beside the sum")
{
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
    network.structure(u"Agora"_s, MembershipStatus::Member);
    const StructureId caf = network.structure(u"CAF"_s, MembershipStatus::Partner);
    const SeriesId series = network.series(u"Talks"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
    const EventId other = network.event(u"Other"_s, QDate(2022, 4, 14), EventState::Held, EventKind::Apero, series);
    network.attendance(evening, vasi, Reply::Yes, 3);
    network.attendance(evening, caf, Reply::Yes, 1);
    network.store().edit(u"groups"_s, [&](Transaction &transaction) {
        attendance::setPersons(transaction, attendance::addGroup(transaction, evening, u"habitants"_s), {8, 10});
        attendance::setPersons(transaction, attendance::addGroup(transaction, evening, u"élus"_s), 2);
        attendance::addGroup(transaction, evening, u"presse"_s); // did not come
        attendance::setPersons(transaction, attendance::addGroup(transaction, other, u"habitants"_s), {4, 5});
        Event event = *find<Event>(transaction.database(), evening);
        event.setEstimate(Headcount(20, 25));
        update(transaction, event);
    });
    const Database &database = network.store().database();
    report::Document document = report::debrief(database, evening);
    auto cards = blocksOf<report::KeyFigures>(document).first().cards;
    CHECK(cards[0].value == u"14–16"_s);
    CHECK(asTyped(cards[0].label) == u"people noted (estimate: 20–25)"_s);
    CHECK(cards[1].value == u"3"_s);
    CHECK(cards[2].value == u"1 / 2"_s);
    CHECK(texts(blocksOf<report::Table>(document).first().rows.front()).mid(1) == QStringList{u"2"_s, u"1 + CAF"_s, u"100%"_s, u"14–16|estimate: 20–25"_s});
    CHECK(prose(document).contains(u"From outside, without a structure: élus (2) and habitants (8–10). They are part of the number of people."_s));
    CHECK(prose(document).contains(u"Estimated, not counted one by one: Evening, between 20 and 25 people."_s));
    CHECK_FALSE(prose(document).contains(u"presse"_s));

    // Who came in their own name is in the sum, and so is said.
    network.attendance(other, {}, network.person(u"Ada"_s, u"Lovelace"_s), Reply::Unknown, true);
    CHECK(prose(report::debrief(database, other)).contains(u"habitants (4–5) and 1 person(s) in their own name"_s));
    network.store().undo();

    // Of an evening with groups alone there is no rate: they say nothing of the structures.
    document = report::debrief(database, other);
    cards = blocksOf<report::KeyFigures>(document).first().cards;
    CHECK(cards[0].value == u"4–5"_s);
    CHECK(cards[2].value == u"0 / –"_s);
    CHECK(prose(document).contains(u"Only people without a structure were noted, so there is no rate."_s));

    document = report::debrief(database, series);
    CHECK(blocksOf<report::KeyFigures>(document).first().cards[0].value == u"18–21"_s);
    CHECK(texts(blocksOf<report::Table>(document).first().rows.back()).back() == u"18–21"_s);
    CHECK(prose(document).contains(u"From outside, without a structure: Evening – élus (2) and habitants (8–10); Other – habitants (4–5)."_s));
}

TEST_CASE("The announced hours stay beside the real ones and who hosted and who came as announced is named")
{
    test::Network network;
    const StructureId fol = network.structure(u"FOL 23"_s, MembershipStatus::Member);
    const StructureId vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
    const EventId id = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.store().edit(u"hours"_s, [&](Transaction &transaction) {
        Event event = *find<Event>(transaction.database(), id);
        event.announcedStart = QTime(18, 0);
        event.announcedEnd = QTime(20, 0);
        event.actualStart = QTime(18, 0);
        event.actualEnd = QTime(20, 45);
        event.host = vasi;
        update(transaction, event);
        attendance::setReply(transaction, id, fol, Reply::Yes);
        attendance::setPresent(transaction, id, fol, true);
        attendance::setPresent(transaction, id, vasi, true);
        Attachment slides;
        slides.event = id;
        slides.name = u"presentation.pdf"_s;
        slides.caption = u"An hour of slides"_s;
        slides.mediaType = u"application/pdf"_s;
        slides.content = keepContent(transaction, "%PDF-");
        slides.inDebrief = true;
        insert(transaction, slides);
    });
    const report::Document document = report::debrief(network.store().database(), id);
    CHECK(asTyped(document.subtitle).contains(u"18:00 – 20:45"_s));
    CHECK(asTyped(document.subtitle).contains(u"announced: 18:00 – 20:00"_s));
    CHECK(prose(document).contains(u"Hosted by: VASI."_s));
    const report::Table who = blocksOf<report::Table>(document).at(1);
    CHECK(who.columns.front().title == u"Announced and came"_s);
    CHECK(texts(who.rows.front()) == QStringList{u"FOL 23"_s, u"–"_s, u"VASI"_s});
    CHECK(headings(document).contains(u"Attached documents"_s));
    CHECK(blocksOf<report::Bullets>(document).first().items.front() == u"An hour of slides (presentation.pdf)"_s);
}

TEST_CASE("A day and its month and two hours are not torn apart")
{
    CHECK(report::unbroken(u"le 7 avril 2022"_s) == u"le 7\u00a0avril 2022"_s);
    CHECK(report::unbroken(u"le 1er mai, 12 mars"_s) == u"le 1er\u00a0mai, 12\u00a0mars"_s);
    CHECK(report::unbroken(u"12 marchés"_s) == u"12 marchés"_s);
    CHECK(report::unbroken(u"7 April"_s) == u"7\u00a0April"_s);
    CHECK(report::unbroken(u"18\u202fh\u202f45 – 22\u202fh"_s) == u"18\u202fh\u202f45\u00a0–\u2060\u00a022\u202fh"_s);
    CHECK(report::unbroken(u"18:45 – 22:00"_s) == u"18:45\u00a0–\u2060\u00a022:00"_s);
    CHECK(report::unbroken(u"VASI – 3 personnes"_s) == u"VASI – 3 personnes"_s);
    CHECK(report::unbroken(u"estimation : 20–25"_s) == u"estimation : 20–\u206025"_s);
}

TEST_CASE("A debrief that was sent tells that what it shows has changed")
{
    test::April2022 april;
    Store &store = april.network.store();
    const Event event = heldEvents(store.database(), april.series).front();
    const auto mark = [&](bool sent) {
        store.edit(u"sent"_s, [&](Transaction &transaction) {
            Event row = *find<Event>(transaction.database(), event.id);
            row.debriefSentOn = sent ? QDate(2022, 4, 29) : QDate();
            row.debriefSentAs = sent ? report::debriefSeal(transaction.database(), row) : QString();
            update(transaction, row);
        });
    };
    const auto changed = [&] { return report::hasChangedSinceSent(store.database(), *find<Event>(store.database(), event.id)); };
    CHECK_FALSE(changed());
    mark(true);
    CHECK_FALSE(changed());
    store.edit(u"said"_s, [&](Transaction &transaction) {
        Exchange exchange;
        exchange.event = event.id;
        exchange.said = u"Something else"_s;
        insert(transaction, exchange);
    });
    CHECK(changed());
    store.undoStack().undo();
    CHECK_FALSE(changed());
    store.edit(u"series"_s, [&](Transaction &transaction) {
        Series series = *find<Series>(transaction.database(), april.series);
        series.introduction = u"Other words"_s;
        update(transaction, series);
    });
    CHECK(changed());
    mark(true);
    CHECK_FALSE(changed());
    store.edit(u"notes"_s, [&](Transaction &transaction) { // which no debrief shows
        Event row = *find<Event>(transaction.database(), event.id);
        row.notes = u"Ask for the key"_s;
        update(transaction, row);
    });
    CHECK_FALSE(changed());
    mark(false);
    CHECK_FALSE(changed());
}

TEST_CASE("The debrief of a series bears its name and brings the words of its events")
{
    test::April2022 april;
    Store &store = april.network.store();
    const std::vector<Event> events = heldEvents(store.database(), april.series);
    store.edit(u"words"_s, [&](Transaction &transaction) {
        Event first = *find<Event>(transaction.database(), events.front().id);
        first.introduction = u"It rained."_s;
        first.perspectives = u"Come back in summer."_s;
        update(transaction, first);
    });
    const report::Document document = report::debrief(store.database(), april.series);
    const QString name = find<Series>(store.database(), april.series)->name;
    CHECK((document.title + document.subtitle).contains(name));
    CHECK(prose(document).contains(u"It rained."_s));
    CHECK(prose(document).contains(u"Come back in summer."_s));
    QStringList minor;
    for (const auto &heading : blocksOf<report::Heading>(document)) {
        if (heading.minor)
            minor << heading.text;
    }
    CHECK(minor.filter(events.front().commune).size() == 2);
}

TEST_CASE("Two structures of one name are told apart in a debrief")
{
    test::Network network;
    const StructureId first = network.structure(u"Foyer rural"_s, MembershipStatus::Member), second = network.structure(u"Foyer rural"_s, MembershipStatus::Member);
    network.store().edit(u"Communes"_s, [&](Transaction &transaction) {
        for (const auto &[id, commune] : {std::pair{first, u"Bonnat"_s}, std::pair{second, u"Crozant"_s}}) {
            Structure structure = *find<Structure>(transaction.database(), id);
            structure.commune = commune;
            update(transaction, structure);
        }
    });
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(evening, first, Reply::Yes, 2);
    network.attendance(evening, second, Reply::Unknown, 1);
    const report::Document document = report::debrief(network.store().database(), evening);
    QStringList cells;
    for (const report::Table &table : blocksOf<report::Table>(document)) {
        for (const report::Row &row : table.rows)
            cells << texts(row);
    }
    CHECK(cells.contains(u"Foyer rural (Bonnat)"_s));
    CHECK(cells.contains(u"Foyer rural (Crozant)"_s));
}
