#include "tests/april2022.h"
#include "tests/fulldisk.h"
#include "tests/views/window.h"

#include "models/report/report.h"
#include "views/charts/chart.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartpanel.h"
#include "views/dates/calendarpanel.h"
#include "views/gantt/ganttexport.h"
#include "views/print/reportwriter.h"
#include "views/widgets/listpanel.h"

#include <QAction>
#include <QPushButton>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("On a full disk no export is said to be written and the older file stays")
{
    test::April2022 evenings;
    Store &store = evenings.network.store();
    const std::unique_ptr<Chart> chart = Chart::make(store, *chartNamed(u"events"_s));
    chart->read({});
    for (const QString &suffix : chartSuffixes())
        test::checkFullDisk(u"chart."_s + suffix, [&](const QString &path) { return test::refusalOf([&] { writeChart(*chart, path); }); });
    for (const QString &suffix : ganttSuffixes())
        test::checkFullDisk(u"plan."_s + suffix, [&](const QString &path) { return test::refusalOf([&] { writeGantt(store, {}, path); }); });
    const report::Document document = report::planSheets(store.database());
    for (const QString &suffix : print::reportSuffixes())
        test::checkFullDisk(u"report."_s + suffix, [&](const QString &path) { return test::refusalOf([&] { print::writeReport(document, path); }); });
}

TEST_CASE("In the window a full disk is a complaint and never a file written")
{
    test::Network network;
    network.event(u"Meeting"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    QStringList complaints, sayings;
    auto *bar = window.window.findChild<MessageBar *>();
    REQUIRE(bar);
    const auto refused = [&](const QString &name, const std::function<void()> &act) {
        test::checkFullDisk(name, [&](const QString &path) {
            prompt::answerWith([path](const QString &) { return path; });
            act();
            window.settle();
            return bar->text();
        });
    };
    window.window.go("structures"_L1);
    window.settle();
    auto *list = window.window.currentPage()->findChild<ListPanel *>();
    REQUIRE(list);
    refused(u"list.pdf"_s, [&] { list->print(); });
    refused(u"list.odt"_s, [&] { list->print(); });
    window.window.go("dates"_L1);
    window.settle();
    auto *calendar = window.window.currentPage()->findChild<CalendarPanel *>();
    REQUIRE(calendar);
    refused(u"all.ics"_s, [&] {
        for (QPushButton *button : calendar->findChildren<QPushButton *>()) {
            if (button->text().contains(u"(.ics)"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    window.window.go("figures"_L1);
    for (int i = 0; i < 50; ++i)
        window.settle();
    auto *panel = window.window.currentPage()->findChild<ChartPanel *>();
    REQUIRE(panel);
    for (const QString &suffix : chartSuffixes())
        refused(u"chart."_s + suffix, [&] { panel->exportTo(suffix, false); });
}
