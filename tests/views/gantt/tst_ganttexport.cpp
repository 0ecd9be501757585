#include "models/domain/clock.h"
#include "models/samples/sample.h"
#include "tests/support.h"
#include "views/gantt/ganttexport.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSvgRenderer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString &pdf)
{
    for (const QString &line : outputOf(u"pdfinfo"_s, {pdf}).split(u'\n')) {
        if (line.startsWith("Pages:"_L1))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

ActionId actionNumbered(const Store &store, const QString &number)
{
    for (const Action &action : load<Action>(store.database())) {
        if (action.number == number)
            return action.id;
    }
    return {};
}

} // namespace

TEST_CASE("The plan is written as PDF whose text can be read back")
{
    clock::stopAt(QDateTime(QDate(2023, 4, 15), QTime(9, 0)));
    test::Network network;
    fillSample(network.store(), Sample::Plan);
    GanttExportOptions options;
    options.action = actionNumbered(network.store(), u"1.1"_s);
    const QString one = network.file(u"one.pdf"_s), tiled = network.file(u"tiled.pdf"_s);
    writeGantt(network.store(), options, one);
    CHECK(pagesOf(one) == 1);
    const QString about = outputOf(u"pdfinfo"_s, {one});
    CHECK(about.contains(u"(A4)"_s));
    for (const QString &line : {u"Title:           1.1 Congrès\n"_s, u"Author:          "_s + homeNetwork(network.store().database())->name + u'\n', u"Keywords:        Action plan, "_s,
                                u"Creator:         Maillage\n"_s, u"Metadata Stream: yes\n"_s})
        CHECK(about.contains(line));
    CHECK(outputOf(u"pdfinfo"_s, {u"-meta"_s, one}).contains(u"<dc:language><rdf:Bag><rdf:li>en</rdf:li>"_s));
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, one, u"-"_s});
    for (const QString &word : {u"1.1 Congrès"_s, u"Groupe Chantiers"_s, u"automne 2022"_s, u"Décider"_s, u"2024"_s, u"today"_s, u"15 Apr"_s})
        CHECK(text.contains(word));

    options = {};
    options.tiled = true;
    options.paper = QPageSize::A3;
    writeGantt(network.store(), options, tiled);
    const int pages = pagesOf(tiled);
    CHECK(pages > 1);
    CHECK(outputOf(u"pdfinfo"_s, {tiled}).contains(u"(A3)"_s));
    for (int page = 1; page <= pages; ++page) { // each stands alone
        CAPTURE(page);
        const QString number = QString::number(page);
        const QString each = outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s, tiled, u"-"_s});
        CHECK(each.contains(u"Action plan"_s));
        CHECK(each.contains(u"When"_s));
        CHECK(each.contains(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
    clock::stopAt({});
}

TEST_CASE("No text of a printed plan is too small to read")
{
    test::Network network;
    network.store().fill([](Transaction &transaction) {
        for (int i = 0; i < 400; ++i) {
            Task task;
            task.title = u"Task %1"_s.arg(i);
            task.period = Period::between(QDate(2024, 1, 1).addDays(i * 9), QDate(2024, 2, 1).addDays(i * 9));
            insert(transaction, task);
        }
    });
    const QString path = network.file(u"long.pdf"_s);
    GanttExportOptions options;
    options.tiled = true; // on one page it is as small as it must be
    writeGantt(network.store(), options, path);
    CHECK(pagesOf(path) > 5);
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    static const QRegularExpression word(u"yMin=\"([\\d.]+)\".*yMax=\"([\\d.]+)\""_s);
    double smallest = 100;
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const auto found = match.next();
        smallest = std::min(smallest, found.captured(2).toDouble() - found.captured(1).toDouble());
    }
    CHECK(smallest >= 6.5);
}

TEST_CASE("The plan is written as one drawing and as one picture")
{
    test::Network network;
    fillSample(network.store(), Sample::Plan);
    GanttExportOptions options;
    options.tint = GanttLook::Tint::Person;
    writeGantt(network.store(), options, network.file(u"plan.svg"_s));
    writeGantt(network.store(), options, network.file(u"plan.png"_s));
    QFile svg(network.file(u"plan.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(QSvgRenderer(svg.readAll()).isValid());
    const QImage image(network.file(u"plan.png"_s));
    CHECK(image.width() > 1000);
    CHECK(image.height() > 800);
}

TEST_CASE("What cannot be written is refused and an older file stays")
{
    test::Network network;
    fillSample(network.store(), Sample::Plan);
    CHECK_THROWS_AS(writeGantt(network.store(), {}, network.file(u"plan.doc"_s)), Failure);
    CHECK_THROWS_AS(writeGantt(network.store(), {}, network.file(u"absent/plan.pdf"_s)), Failure);
    CHECK_FALSE(QFile::exists(network.file(u"plan.doc"_s)));
    // A plan without tasks still makes a page that says so by its title.
    test::Network empty;
    writeGantt(empty.store(), {}, empty.file(u"empty.pdf"_s));
    CHECK(pagesOf(empty.file(u"empty.pdf"_s)) == 1);
}

namespace {

/// So many tasks, each a week after the other.
void fillWeeks(test::Network &network, int count, const QString &title = u"Task"_s)
{
    network.store().fill([&](Transaction &transaction) {
        for (int i = 0; i < count; ++i) {
            Task task;
            task.title = title + u' ' + QString::number(i);
            task.period = Period::between(QDate(2024, 1, 1).addDays(i * 7), QDate(2024, 1, 5).addDays(i * 7));
            insert(transaction, task);
        }
    });
}

} // namespace

TEST_CASE("On one page is one page")
{
    test::Network network;
    fillWeeks(network, 150);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3}) {
        GanttExportOptions options;
        options.paper = paper;
        const QString path = network.file(u"one.pdf"_s);
        writeGantt(network.store(), options, path);
        CHECK(pagesOf(path) == 1);
        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        CHECK(text.contains(u"Task 0"_s));
        CHECK(text.contains(u"Task 149"_s));
    }
}

TEST_CASE("No page of a plan is without a bar and none is left a third empty")
{
    test::Network network;
    fillWeeks(network, 130); // in a diagonal: most of the grid of pages is empty
    GanttExportOptions options;
    options.tiled = true;
    const QString path = network.file(u"tiled.pdf"_s);
    writeGantt(network.store(), options, path);
    const int pages = pagesOf(path);
    CHECK(pages > 3);
    for (int page = 1; page <= pages; ++page) {
        CAPTURE(page);
        const QString number = QString::number(page);
        const QString file = network.file(u"page"_s);
        outputOf(u"pdftoppm"_s, {u"-f"_s, number, u"-l"_s, number, u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, path, file});
        const QImage image(file + u".png"_s);
        REQUIRE_FALSE(image.isNull());
        int bars = 0, lowest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() / 4; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.hue() > 150 && colour.hue() < 210 && colour.saturation() > 40)
                    ++bars;
            }
            for (int x = 20; x < image.width() / 5; ++x) {
                if (image.pixelColor(x, y).lightness() < 120 && y < image.height() * 0.93)
                    lowest = y;
            }
        }
        CHECK(bars > 8);
        CHECK(lowest > image.height() * 0.6);
    }
}

TEST_CASE("Names stand whole in an exported picture")
{
    test::Network network;
    const QString longName = u"Préparer la rencontre de toutes les associations du département avec leurs partenaires et les élues et élus de la communauté de communes"_s;
    fillWeeks(network, 3, longName);
    GanttExportOptions options;
    const QString path = network.file(u"plan.svg"_s);
    writeGantt(network.store(), options, path);
    QFile svg(path);
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(svg.readAll());
    CHECK(drawing.count(longName + u" 0"_s) == 2); // in the table and behind the bar
    CHECK(drawing.count(longName + u" 2"_s) == 2);
    CHECK_FALSE(drawing.contains(u"…"_s));
}

TEST_CASE("A short plan on one page fills it and its names are whole")
{
    const QString longName = u"Préparer la rencontre de toutes les associations du département avec leurs partenaires et les élues et élus de la communauté de communes"_s;
    for (const int tasks : {8, 12, 40}) {
        CAPTURE(tasks);
        test::Network each;
        fillWeeks(each, tasks, longName);
        const QString path = each.file(u"short.pdf"_s);
        writeGantt(each.store(), {}, path);
        REQUIRE(pagesOf(path) == 1);
        CHECK_FALSE(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).contains(u"…"_s));
        const QString file = each.file(u"page"_s);
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, path, file});
        const QImage image(file + u".png"_s);
        REQUIRE_FALSE(image.isNull());
        int lowest = 0;
        for (int y = 0; y < image.height() * 0.92; ++y) { // without the legend and the foot
            for (int x = 20; x < image.width() / 5; ++x) {
                if (image.pixelColor(x, y).lightness() < 190) // small print is grey
                    lowest = y;
            }
        }
        CHECK(lowest > image.height() * 0.7);
    }
}
