#include "models/figures/figuremodel.h"
#include "models/samples/sample.h"
#include "tests/april2022.h"
#include "views/charts/chart.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartview.h"
#include "views/charts/figurechart.h"
#include "views/charts/legend.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModel>
#include <QFile>
#include <QProcess>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cmath>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The texts of a drawing as a reader of the file sees them.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && (reader.name() == "text"_L1 || reader.name() == "title"_L1))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

int differentColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours << image.pixel(x, y);
    }
    return int(colours.size());
}

std::unique_ptr<Chart> chartOf(Store &store, const QString &name, const FigureFilter &filter = {})
{
    const ChartSpec *spec = chartNamed(name);
    REQUIRE(spec);
    std::unique_ptr<Chart> chart = Chart::make(store, *spec);
    chart->read(filter);
    return chart;
}

/// How far apart two colours are for an eye without the cones for red or green (Viénot, Brettel and Mollon 1999).
double distance(const QColor &a, const QColor &b, bool protan)
{
    const auto linear = [](int value) { return std::pow(value / 255.0, 2.2); };
    const auto seen = [&](const QColor &color) {
        const double red = linear(color.red()), green = linear(color.green()), blue = linear(color.blue());
        const double mixed = protan ? 0.11238 * red + 0.88762 * green : 0.29275 * red + 0.70725 * green;
        return std::pair{std::pow(mixed, 1 / 2.2), std::pow(blue, 1 / 2.2)};
    };
    const auto [yellowA, blueA] = seen(a);
    const auto [yellowB, blueB] = seen(b);
    return std::hypot(yellowA - yellowB, blueA - blueB);
}

} // namespace

TEST_CASE("Every chart can be exported and says its title and filter")
{
    test::April2022 evenings;
    FigureFilter filter(Span{QDate(2022, 1, 1), QDate(2022, 12, 31)});
    filter.series = evenings.series;
    for (const ChartSpec &spec : chartSpecs()) {
        CAPTURE(QString(spec.name));
        const std::unique_ptr<Chart> chart = chartOf(evenings.network.store(), spec.name, filter);
        const QString svg = evenings.network.file(u"chart.svg"_s);
        writeChart(*chart, svg);
        CHECK(QSvgRenderer(svg).isValid());
        const QStringList texts = textsOf(bytesOf(svg));
        CHECK(texts.count(spec.heading()) == 2); // drawn, and as the file's own title
        CHECK(texts.join(u' ').contains(u"2022"_s));
        CHECK(texts.join(u' ').contains(u"Parole de réseau"_s));
        const QString png = evenings.network.file(u"chart.png"_s);
        writeChart(*chart, png);
        const QImage image(png);
        CHECK(image.width() == 1800);
        CHECK(differentColours(image) > 5);
        CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
        const QString csv = evenings.network.file(u"chart.csv"_s);
        writeChart(*chart, csv);
        const QByteArray head = bytesOf(csv).split('\n').constFirst();
        CHECK(head.contains("filter"));
        CHECK((spec.name == "matrix"_L1 || (head.contains("numerator") && head.contains("denominator"))));
    }
}

TEST_CASE("The values of a chart stand in its files as they do in its figures")
{
    test::April2022 evenings;
    const Span april{QDate(2022, 4, 1), QDate(2022, 4, 30)};
    const std::unique_ptr<Chart> events = chartOf(evenings.network.store(), u"events"_s, april);
    const QString svg = evenings.network.file(u"events.svg"_s), pdf = evenings.network.file(u"events.pdf"_s), csv = evenings.network.file(u"events.csv"_s);
    writeChart(*events, svg);
    const QStringList texts = textsOf(bytesOf(svg));
    for (const QString &text : {u"8"_s, u"10"_s, u"4"_s, u"Announced"_s, u"Members present"_s, u"Participation"_s, u"07/04/22"_s})
        CHECK(texts.contains(text));
    CHECK(texts.filter(u"member structures on that day"_s).size() == 1);

    writeChart(*events, pdf);
    const QString info = output(u"pdfinfo"_s, {pdf});
    CHECK(info.contains(u"Title:           Participation by event"_s));
    CHECK(info.contains(u"Pages:           1\n"_s));
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString &word : {u"Participation by event"_s, u"30 Apr 2022"_s, u"07/04/22"_s, u"Members present"_s}) {
        CAPTURE(word);
        CHECK(text.contains(word));
    }
    CHECK(output(u"pdfimages"_s, {u"-list"_s, pdf}).count(u'\n') <= 2); // vector, no picture

    writeChart(*events, csv);
    const QString lines = QString::fromUtf8(bytesOf(csv));
    CHECK(lines.contains(u"Apéro-réseau à Guéret,2022-04-07,8,8,,,,1 Apr 2022 – 30 Apr 2022"_s));
    CHECK(lines.contains(u",4,30,member structures on Thursday 7 April 2022,"_s));
    CHECK(events->tabbed().contains(u"07/04/22 · Apéro-réseau à Guéret\t8\t4\t4\t30\t13.3\t4\t8\t50.0\t9"_s));

    const std::unique_ptr<Chart> matrix = chartOf(evenings.network.store(), u"matrix"_s, april);
    writeChart(*matrix, csv);
    CHECK(QString::fromUtf8(bytesOf(csv)).contains(u"Apéro-réseau à Guéret,2022-04-07,present,"_s));
    CHECK(QString::fromUtf8(bytesOf(csv)).contains(u",announced-absent,"_s));
    CHECK(matrix->tabbed().contains(u"announced but absent"_s));
}

TEST_CASE("What cannot be written is refused and nothing is left")
{
    test::April2022 evenings;
    const std::unique_ptr<Chart> chart = chartOf(evenings.network.store(), u"months"_s);
    CHECK_THROWS_AS(writeChart(*chart, evenings.network.file(u"chart.doc"_s)), Failure);
    CHECK_THROWS_AS(writeChart(*chart, evenings.network.file(u"absent/chart.svg"_s)), Failure);
    CHECK_FALSE(QFile::exists(evenings.network.file(u"chart.doc"_s)));
}

TEST_CASE("A target is drawn with its words")
{
    test::April2022 evenings;
    const std::unique_ptr<Chart> chart = chartOf(evenings.network.store(), u"months"_s);
    chart->setTarget(0.33);
    const QString svg = evenings.network.file(u"chart.svg"_s);
    writeChart(*chart, svg);
    CHECK(textsOf(bytesOf(svg)).contains(u"target 33%"_s));
}

TEST_CASE("An empty file makes charts that say what is missing")
{
    test::Network network;
    for (const ChartSpec &spec : chartSpecs()) {
        CAPTURE(QString(spec.name));
        const std::unique_ptr<Chart> chart = chartOf(network.store(), spec.name);
        CHECK(chart->isEmpty());
        const QString svg = network.file(u"chart.svg"_s);
        writeChart(*chart, svg);
        CHECK(textsOf(bytesOf(svg)).join(u' ').contains(spec.missingText().left(12)));
    }
}

TEST_CASE("Values lie inside the chart at every size")
{
    test::Network network;
    fillSample(network.store(), Sample::Large, {300, 4});
    for (const ChartSpec &spec : chartSpecs()) {
        CAPTURE(QString(spec.name));
        const std::unique_ptr<Chart> chart = chartOf(network.store(), spec.name);
        if (chart->isEmpty())
            continue;
        for (const QSizeF size : {QSizeF(420, 200), QSizeF(1100, 600)}) {
            const std::unique_ptr<Drawing> drawing = chart->draw(ChartLook::forFiles(), 10);
            drawing->arrange(size);
            REQUIRE_FALSE(drawing->spots().empty());
            const QRectF whole(QPointF(-1, -1), QSizeF(size.width() + 2, std::max(size.height(), drawing->wishedHeight()) + 2));
            for (const Spot &spot : drawing->spots()) {
                CHECK(whole.contains(spot.area.adjusted(0, -0.5, 0.5, 0))); // a bar of nothing has no height
                CHECK_FALSE(spot.tip.isEmpty());
            }
        }
    }
}

TEST_CASE("Colours of charts are told apart without red or green")
{
    for (const ColorTheme *theme : {&ColorTheme::light(), &ColorTheme::darkened()}) {
        for (const bool protan : {false, true}) {
            CHECK(distance(SeriesLook::bar(*theme, 0, 2).color, SeriesLook::bar(*theme, 1, 2).color, protan) > 0.2);
            CHECK(distance(SeriesLook::rate(*theme, 0).color, SeriesLook::rate(*theme, 1).color, protan) > 0.2);
            CHECK(distance(theme->main, theme->card, protan) > 0.3);
        }
        // And never by colour alone.
        CHECK(SeriesLook::rate(*theme, 0).shape != SeriesLook::rate(*theme, 1).shape);
    }
}

TEST_CASE("A chart on a page of its own is drawn anew with its model")
{
    test::April2022 evenings;
    FigureModel model(evenings.network.store(), u"Event"_s, {"announced"_L1, "present"_L1});
    FigureChart chart(&model, ChartKind::Bars, 12);
    chart.resize(400, 250);
    REQUIRE(chart.drawing());
    CHECK(chart.drawing()->spots().size() == 6);
    model.setFilter(Span{QDate(2021, 1, 1), QDate(2021, 12, 31)});
    CHECK_FALSE(chart.drawing());
    chart.grab(); // draws nothing, and does not fall over
}

TEST_CASE("An event without an attendance sheet is left out of the chart of events and counted")
{
    test::Network network;
    const StructureId came = network.structure(u"Came"_s, MembershipStatus::Member);
    network.attendance(network.event(u"Evening"_s, QDate(2022, 4, 7)), came, Reply::Yes, 2);
    network.event(u"Without"_s, QDate(2022, 4, 14));
    const std::unique_ptr<Chart> chart = chartOf(network.store(), u"events"_s);
    CHECK(chart->table()->rowCount() == 2); // the table has it, with its sheet missing
    const std::unique_ptr<Drawing> drawing = chart->draw(ChartLook::forFiles(), 10);
    drawing->arrange({600, 300});
    REQUIRE_FALSE(drawing->spots().empty());
    for (const Spot &spot : drawing->spots())
        CHECK(spot.tip.contains(u"Evening"_s));
    CHECK(chart->leftOut(10) == u"1 without a sheet"_s);
}

TEST_CASE("The few rows of a ranked chart stand in the middle of their place with their names above")
{
    ChartData data;
    data.series.push_back({u"Participation"_s, true, 0});
    data.rows.push_back({u"Creuse"_s, u"Creuse"_s, {{0.13, u"8 / 60 · 13%"_s, u"Creuse"_s}}, 0});
    const std::unique_ptr<Drawing> one = rowDrawing(data, RowStyle::Ranked, ChartLook::forFiles());
    one->arrange({400, 240});
    REQUIRE(one->spots().size() == 1);
    CHECK(std::abs(one->spots()[0].area.center().y() - 120) < 2);
    CHECK(one->spots()[0].area.height() > 4 * ChartLook::forFiles().line());
    data.rows.push_back(data.rows.front());
    const std::unique_ptr<Drawing> two = rowDrawing(data, RowStyle::Ranked, ChartLook::forFiles());
    two->arrange({400, 240});
    CHECK(two->spots()[0].area.bottom() <= two->spots()[1].area.top() + 0.01);
    CHECK(two->spots()[1].area.bottom() <= 240);
}

TEST_CASE("What is written over the highest point of a curve is whole")
{
    ChartData data;
    data.series.push_back({u"Turn-up"_s, true, 0});
    for (const double value : {0.4, 0.8, 0.6})
        data.rows.push_back({u"March"_s, {}, {{value, u"80%"_s, u"80%"_s}}, int(data.rows.size())});
    constexpr int above = 40;
    const std::unique_ptr<Drawing> drawing = rateDrawing(data, ChartLook::forFiles());
    drawing->arrange({600, 240});
    QImage image(600, 240 + above, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(0, above);
    drawing->paint(painter);
    painter.end();
    int outside = 0, inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                ++(y < above ? outside : inside);
        }
    }
    CHECK(outside == 0);
    CHECK(inside > 100);
}

TEST_CASE("The PDF of a chart says what its card says and whose and which page it is")
{
    test::April2022 evenings;
    const std::unique_ptr<Chart> chart = chartOf(evenings.network.store(), u"months"_s, FigureFilter(Span{QDate(2022, 1, 1), QDate(2022, 12, 31)}));
    chart->setBesides(u"Participation: 8 / 60, and 0 in 2021"_s);
    const QString path = evenings.network.file(u"chart.pdf"_s);
    writeChart(*chart, path);
    const auto packed = [](const QString &words) { return words.simplified().remove(u' '); }; // small print is read back without all its spaces
    const QString text = packed(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (const QString &part : {chart->spec().heading(), u"2022"_s, u"Participation: 8 / 60, and 0 in 2021"_s, chart->base().left(40), u"Drawn on"_s,
                                u"document de travail"_s, u"1 / 1"_s}) {
        CAPTURE(part.toStdString());
        CHECK(text.contains(packed(part)));
    }
}
