#include "models/report/report.h"
#include "models/report/words.h"
#include "views/print/printeddocument.h"
#include "views/print/reportwriter.h"
#include "tests/april2022.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const report::Document &document, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"report.pdf"_s);
    print::writePdf(document, path);
    return run(u"pdftotext"_s, {path, u"-"_s});
}

QByteArray part(const QByteArray &odt, const QString &name, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"report.odt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odt);
    file.close();
    return run(u"unzip"_s, {u"-p"_s, path, name}).toUtf8();
}

/// All characters of an XML part; a part that is not well-formed fails the test.
QString charactersOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + u'\n';
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return text;
}

report::Document longTable(int rows)
{
    report::Document document;
    document.title = u"Long"_s;
    document.footer = u"foot"_s;
    document.language = u"en"_s;
    report::Table table;
    table.columns = {{u"Header cell"_s, false, 1}, {u"Other"_s, true, 0}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{report::Cell{{u"row %1 end"_s.arg(i), report::TextStyle::Plain}}, report::Cell{{QString::number(i), report::TextStyle::Plain}}}, false, false});
    document.blocks.push_back(table);
    return document;
}

const QString hostile = u"<b>bold</b> <img src=\"/etc/passwd\"> &amp; ]]> %1 فريق العمل Сеть 網路 שלום 👩‍👩‍👧 (CAF) 18:30 – 3x4 ->"_s;

} // namespace

TEST_CASE("The PDF can be read back in order with its metadata")
{
    test::April2022 april;
    QTemporaryDir folder;
    const report::Document debrief = report::debrief(april.network.store().database(), april.series);
    const QString text = textOf(debrief, folder);
    qsizetype at = 0;
    for (const QString &words : {u"Debrief of the network evenings"_s, u"Thursday 7 April in Guéret (Bakao)"_s, u"8 / 30"_s, u"Participation"_s, u"4 + CAF"_s, u"44.4%"_s,
                                 u"A little more than a quarter"_s, u"How the invitation went round"_s, u"What was said"_s, u"Glossaire"_s}) {
        INFO(words.toStdString());
        const qsizetype next = text.indexOf(words, at);
        CHECK(next >= 0);
        at = std::max(at, next);
    }
    CHECK(QString(text).remove(u' ').contains(u"1/"_s + QString::number(print::PrintedDocument(debrief).pageCount())));
    const QString info = run(u"pdfinfo"_s, {folder.filePath(u"report.pdf"_s)});
    CHECK(info.contains(u"Author:          ALISO"_s));
    CHECK(info.contains(u"Title:           Debrief of the network evenings"_s));
    CHECK(info.contains(u"Keywords:        debrief, ALISO, Parole de réseau"_s));
    CHECK(info.contains(u"(A4)"_s));
    CHECK_FALSE(run(u"pdffonts"_s, {folder.filePath(u"report.pdf"_s)}).contains(u" no  no"_s));
}

TEST_CASE("A long table repeats its header and cuts no row")
{
    QTemporaryDir folder;
    const report::Document document = longTable(150);
    const int pages = print::PrintedDocument(document).pageCount();
    CHECK(pages > 3);
    const QString text = textOf(document, folder);
    CHECK(text.count(u"Header cell"_s) == pages);
    for (int i = 0; i < 150; ++i)
        CHECK(text.count(u"row %1 end"_s.arg(i)) == 1);
}

TEST_CASE("A row longer than a page goes on and loses nothing")
{
    QTemporaryDir folder;
    report::Document document = longTable(2);
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += u"word%1 "_s.arg(i);
    std::get<report::Table>(document.blocks.front()).rows[0].cells[0].front().text = words;
    CHECK(print::PrintedDocument(document).pageCount() > 1);
    const QString text = textOf(document, folder);
    for (int i = 0; i < 3000; i += 7)
        CHECK(text.contains(u"word%1"_s.arg(i)));
}

TEST_CASE("Hostile texts come out as they were typed")
{
    QTemporaryDir folder;
    test::Network network;
    const EventId event = network.event(hostile, QDate(2023, 1, 1));
    network.attendance(event, network.structure(hostile, MembershipStatus::Partner), Reply::Unknown, 1);
    const FeedbackId feedback = network.add(Feedback{{}, event, {}, Tone::Neutral, hostile});
    // Longer than the program would write; a file from elsewhere may hold it.
    network.store().edit(u"lengthen"_s, [&](Transaction &transaction) {
        transaction.database().run(u"UPDATE feedback SET said = said || ' ' || ? WHERE id = ?"_s, {QString(1'000'000, u'z'), toSql(feedback)});
    });
    const report::Document debrief = report::debrief(network.store().database(), event);
    QElapsedTimer timer;
    timer.start();
    const QString text = textOf(debrief, folder);
    CHECK(timer.elapsed() < 4000);
    for (const QString &words : {u"<b>bold</b>"_s, u"<img"_s, u"&amp;"_s, u"Сеть"_s, u"網路"_s, u"(CAF)"_s, u"18:30"_s, u"3x4"_s, u"->"_s}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK_FALSE(text.contains(u"root:"_s));
    CHECK(charactersOf(part(print::odtOf(debrief), u"content.xml"_s, folder)).contains(report::unbroken(hostile)));
    CHECK(QString::fromUtf8(print::htmlOf(debrief)).contains(report::unbroken(hostile).toHtmlEscaped()));
    CHECK_FALSE(print::htmlOf(debrief).contains("<b>bold"));
}

TEST_CASE("Random texts never break a report")
{
    QTemporaryDir folder;
    QRandomGenerator random(7);
    for (int round = 0; round < 5; ++round) {
        test::Network network;
        QString text(400, u' ');
        for (QChar &c : text)
            c = QChar(ushort(random.bounded(1, 0xffff)));
        const EventId event = network.event(text, QDate(2023, 1, 1));
        network.add(Feedback{{}, event, {}, Tone::Neutral, text});
        const report::Document debrief = report::debrief(network.store().database(), event);
        CHECK(print::pdfOf(debrief).size() > 1000);
        const QByteArray odt = print::odtOf(debrief);
        charactersOf(part(odt, u"content.xml"_s, folder));
        charactersOf(part(odt, u"meta.xml"_s, folder));
        charactersOf(part(odt, u"styles.xml"_s, folder));
    }
}

TEST_CASE("The ODT says the same with named styles and pictures")
{
    test::April2022 april;
    QTemporaryDir folder;
    const QByteArray odt = print::odtOf(report::debrief(april.network.store().database(), april.series));
    CHECK(odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const QByteArray content = part(odt, u"content.xml"_s, folder);
    const QString text = charactersOf(content);
    for (const QString &words : {u"8 / 30"_s, u"4 + CAF"_s, u"What was said"_s, u"Aborder les élus"_s})
        CHECK(text.contains(words));
    CHECK(content.contains("table:table-header-rows"));
    CHECK(content.contains("Pictures/2.png"));
    CHECK(charactersOf(part(odt, u"styles.xml"_s, folder)).contains(u"ALISO – document de travail"_s));
    CHECK(charactersOf(part(odt, u"meta.xml"_s, folder)).contains(u"Debrief of the network evenings"_s));
}

TEST_CASE("The HTML stands alone")
{
    test::April2022 april;
    const QByteArray html = print::htmlOf(report::debrief(april.network.store().database(), april.series));
    CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(html.contains("charset=\"utf-8\""));
    CHECK(html.contains("data:image/png;base64,"));
    CHECK(html.contains("alt=\"Guéret: 8 announced, 4 members present"));
    CHECK_FALSE(html.contains("http"));
    for (const char *element : {"table", "tr", "td", "th", "ul", "li", "figure", "div", "p", "h2"})
        CHECK(html.count('<' + QByteArray(element) + '>') + html.count('<' + QByteArray(element) + ' ') == html.count("</" + QByteArray(element) + '>'));
}

TEST_CASE("The sign-in sheet fills its page with rows to write on")
{
    test::April2022 april;
    const report::Document sheet = report::signInSheet(april.network.store().database(), april.gueret);
    CHECK(print::PrintedDocument(sheet).pageCount() == 1);
    CHECK(print::PrintedDocument(report::visitRecord(april.network.store().database(), april.gueret)).pageCount() == 1);
}

TEST_CASE("The preview paints the pages of the PDF")
{
    test::April2022 april;
    const print::PrintedDocument printed(report::debrief(april.network.store().database(), april.series));
    QImage image(print::PrintedDocument::pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage blank = image;
    QPainter painter(&image);
    printed.paintPage(&painter, 0);
    printed.paintPage(&painter, 99);
    painter.end();
    CHECK(image != blank);
    // Nothing lies outside the margins.
    for (int y = 0; y < image.height(); ++y) {
        CHECK(image.pixel(20, y) == blank.pixel(20, y));
        CHECK(image.pixel(image.width() - 20, y) == blank.pixel(image.width() - 20, y));
    }
}

TEST_CASE("A report that cannot be written is refused and the old one stays")
{
    QTemporaryDir folder;
    const report::Document document = longTable(1);
    CHECK_THROWS_AS(print::writeReport(document, folder.filePath(u"no/such/report.pdf"_s)), Failure);
    CHECK_THROWS_AS(print::writeReport(document, folder.filePath(u"report.docx"_s)), Failure);
    CHECK(QDir(folder.path()).isEmpty());
    for (const QString &name : {u"a.pdf"_s, u"a.odt"_s, u"a.HTML"_s})
        print::writeReport(document, folder.filePath(name));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("A heading with a line over a table is not left at the foot of a page nor a row alone at the head of the next")
{
    QTemporaryDir folder;
    for (int lines = 20; lines < 60; lines += 3) {
        CAPTURE(lines);
        report::Document document = longTable(9);
        std::vector<report::Block> before;
        for (int i = 0; i < lines; ++i)
            before.push_back(report::Paragraph{u"line"_s, report::TextStyle::Plain});
        before.push_back(report::Heading{u"Follow-ups"_s, false});
        before.push_back(report::Paragraph{u"Lead line"_s, report::TextStyle::Plain});
        document.blocks.insert(document.blocks.begin(), before.begin(), before.end());
        for (const QString &page : textOf(document, folder).split(u'\f')) {
            if (page.contains(u"Lead line"_s))
                CHECK(page.contains(u"row 1 end"_s));
            if (page.contains(u"row 8 end"_s))
                CHECK(page.contains(u"row 7 end"_s));
        }
    }
}

TEST_CASE("A running head that names years and a long name stand whole on a page")
{
    QTemporaryDir folder;
    report::Document document;
    document.title = u"Report"_s;
    document.runningLeft = u"ALISO"_s;
    document.runningRight = u"from September 2021 to August 2024, three years of meetings"_s;
    document.footer = u"Working document"_s;
    CHECK(textOf(document, folder).contains(document.runningRight));
    // Where both are too long for one line each has at least half of it.
    document.runningLeft = u"Association of the associations of the departments that lie between the rivers and of those that lie beyond"_s;
    const QString text = textOf(document, folder);
    CHECK(text.contains(document.runningRight.left(30)));
    CHECK(text.contains(document.runningLeft.left(30)));
}
