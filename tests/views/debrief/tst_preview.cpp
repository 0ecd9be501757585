#include "tests/views/window.h"
#include "views/debrief/debriefpanel.h"
#include "views/debrief/pagesview.h"
#include "views/print/printeddocument.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

report::Document longList(int rows)
{
    report::Table table;
    table.columns = {{u"Structure"_s, 1}, {u"Commune"_s, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{{u"Structure %1"_s.arg(i)}}, {{u"Commune %1"_s.arg(i % 7)}}}});
    report::Document document;
    document.title = u"A long list"_s;
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace

TEST_CASE("A long document is set a little at a time, and its pages are those of the PDF")
{
    test::Window window;
    PagesView view;
    view.resize(700, 500);
    view.show();
    view.setDocument(longList(3));
    QTRY_VERIFY(view.isSet());
    CHECK(view.pageCount() == 1);

    view.setDocument(longList(6000));
    CHECK_FALSE(view.isSet());
    CHECK(view.pageCount() == 1); // the older pages stay meanwhile
    QTRY_VERIFY(view.isSet());
    CHECK(view.pageCount() > 100);
    CHECK(view.pageCount() == print::PrintedDocument(longList(6000)).pageCount());

    // Whoever asks for something else meanwhile gets that.
    view.setDocument(longList(6000));
    view.setDocument(longList(3));
    QTRY_VERIFY(view.isSet());
    CHECK(view.pageCount() == 1);
}

TEST_CASE("The preview of a debrief follows while it is looked at and catches up when it is looked at again")
{
    test::Network network;
    const SeriesId series = network.series(u"Talks"_s);
    const EventId event = network.event(u"First"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
    network.attendance(event, network.structure(u"Agora"_s), Reply::Yes, 3);
    test::Window window;
    window.open(network);
    window.window.go("series-debrief"_L1, series.value());
    auto *panel = window.window.currentPage()->findChild<DebriefPanel *>();
    REQUIRE(panel);
    QTRY_VERIFY(panel->isRead());
    CHECK(panel->pages()->pageCount() == 1);

    const auto write = [&window, series](const QString &introduction) {
        window.store().edit(u"Write"_s, [&](Transaction &transaction) {
            Series changed = *maillage::find<Series>(transaction.database(), series);
            changed.introduction = introduction;
            update(transaction, changed);
        });
    };
    write(u"Words. "_s.repeated(1500));
    CHECK_FALSE(panel->isRead());
    QTRY_VERIFY(panel->isRead());
    CHECK(panel->pages()->pageCount() > 1);

    window.window.go("home"_L1);
    write({});
    QTest::qWait(300);
    CHECK_FALSE(panel->isRead()); // nobody looks
    window.window.go("series-debrief"_L1, series.value());
    QTRY_VERIFY(panel->isRead());
    CHECK(panel->pages()->pageCount() == 1);
}
