#include "views/print/reportwriter.h"

#include "views/print/charts.h"
#include "views/print/measure.h"
#include "views/print/odtlook.h"
#include "views/print/odtstyles.h"
#include "views/print/zip.h"

#include <QBuffer>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

constexpr int chartDots = 300;
constexpr qreal textWidth = 17.5; // cm

QString cm(qreal value)
{
    return QString::number(value, 'f', 3) + u"cm"_s;
}

/// Writes the blocks as an OpenDocument body; texts only ever go through writeCharacters, which escapes them.
class OdtWriter
{
public:
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> pictures;

    explicit OdtWriter(const report::Document &document) : m_xml(&body)
    {
        paragraph(u"Title"_s, document.title);
        if (!document.subtitle.isEmpty())
            paragraph(u"Subtitle"_s, document.subtitle);
        for (const report::Block &block : document.blocks)
            std::visit(*this, block);
    }

    const QByteArray &look() const { return m_look.xml(); }

    void operator()(const report::Heading &heading)
    {
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s, heading.minor ? u"Heading_20_2"_s : u"Heading_20_1"_s);
        m_xml.writeAttribute(u"text:outline-level"_s, heading.minor ? u"2"_s : u"1"_s);
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
    }

    void operator()(const report::Paragraph &one)
    {
        paragraph(one.style == report::TextStyle::Soft ? u"Note"_s : one.style == report::TextStyle::Strong ? u"Strong"_s : u"Text_20_body"_s, one.text);
    }

    void operator()(const report::Bullets &bullets)
    {
        m_xml.writeStartElement(u"text:list"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Bullets"_s);
        for (const QString &item : bullets.items) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"Text_20_body"_s, item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void operator()(const report::KeyFigures &figures)
    {
        // Narrow empty columns keep the cards apart.
        std::vector<qreal> widths;
        for (size_t i = 0; i < figures.cards.size(); ++i) {
            if (i > 0)
                widths.push_back(0.06);
            widths.push_back(1);
        }
        startTable(widths);
        startRow(u"WholeRow"_s);
        for (size_t i = 0; i < figures.cards.size(); ++i) {
            if (i > 0)
                cell(u"OpenCell"_s, {}, {}, false);
            startCell(u"CardCell"_s);
            paragraph(u"Key_20_figure"_s, figures.cards[i].value);
            paragraph(u"Cell_20_soft"_s, figures.cards[i].label);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const report::Table &table)
    {
        std::vector<qreal> widths;
        for (const report::Column &column : table.columns)
            widths.push_back(column.weight > 0 ? column.weight : 0.42);
        startTable(widths);
        if (table.header)
            headerRow(table);
        for (size_t i = 0; i < table.rows.size(); ++i)
            row(table, table.rows[i], i + 1 < table.rows.size() && table.rows[i + 1].continues);
        for (int i = 0; i < table.blankRows; ++i)
            row(table, {}, false);
        m_xml.writeEndElement();
        if (table.chart)
            (*this)(*table.chart);
    }

    void operator()(const report::BarChart &chart)
    {
        picture(barsImage(chart, contentWidth(), chartDots), "PNG", textWidth, chart.description, {});
    }

    void operator()(const report::Timeline &timeline)
    {
        picture(timelineImage(timeline, contentWidth(), chartDots), "PNG", textWidth, timeline.description, {});
    }

    void operator()(const report::Pictures &all)
    {
        for (const auto &one : all.pictures) {
            const QImage image = photo(one.data, {2000, 1400});
            if (!image.isNull())
                picture(image, image.hasAlphaChannel() ? "PNG" : "JPEG", std::min(12.0, image.width() / 40.0), one.caption, one.caption);
        }
    }

    void operator()(const report::BlankLines &lines)
    {
        for (int i = 0; i < lines.count; ++i)
            paragraph(u"Blank_20_line"_s, {});
    }

    void operator()(report::PageBreak)
    {
        paragraph(m_look.newPage(), {});
    }

private:
    void paragraph(const QString &style, const QString &text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void startTable(const std::vector<qreal> &widths)
    {
        const QString name = u"Table%1"_s.arg(++m_tables);
        qreal sum = 0;
        for (const qreal width : widths)
            sum += width;
        m_look.addTable(name, cm(textWidth));
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, name);
        m_xml.writeAttribute(u"table:style-name"_s, name);
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString column = u"%1.%2"_s.arg(name).arg(i + 1);
            m_look.addColumn(column, cm(textWidth * widths[i] / sum));
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, column);
        }
    }

    void startRow(const QString &style)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, style);
    }

    void startCell(const QString &style)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, style);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    }

    void cell(const QString &style, const report::Cell &paragraphs, const QString &only, bool number)
    {
        startCell(style);
        for (const auto &one : paragraphs)
            paragraph(m_look.aligned(one.style == report::TextStyle::Soft ? u"Cell_20_soft"_s : one.style == report::TextStyle::Strong ? u"Cell_20_strong"_s : u"Cell"_s, number), one.text);
        if (paragraphs.empty())
            paragraph(m_look.aligned(u"Cell_20_heading"_s, number), only);
        m_xml.writeEndElement();
    }

    void headerRow(const report::Table &table)
    {
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        startRow(u"WholeRow"_s);
        for (const report::Column &column : table.columns)
            cell(table.forHandwriting ? u"GridCell"_s : u"HeadCell"_s, {}, column.title, column.number);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void row(const report::Table &table, const report::Row &row, bool goesOn)
    {
        startRow(table.forHandwriting ? u"HandRow"_s : u"WholeRow"_s);
        const QString style = table.forHandwriting ? u"GridCell"_s : goesOn ? u"OpenCell"_s : u"LineCell"_s;
        for (size_t i = 0; i < table.columns.size(); ++i)
            cell(style, i < row.cells.size() ? row.cells[i] : report::Cell(), {}, table.columns[i].number);
        m_xml.writeEndElement();
    }

    void picture(const QImage &image, const char *format, qreal width, const QString &description, const QString &caption)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format, 88);
        const QByteArray name = "Pictures/" + QByteArray::number(pictures.size() + 1) + (qstrcmp(format, "PNG") == 0 ? ".png" : ".jpg");
        pictures.emplace_back(name, bytes);
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Drawing"_s);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, cm(width));
        m_xml.writeAttribute(u"svg:height"_s, cm(width * image.height() / std::max(1, image.width())));
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, QString::fromLatin1(name));
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
        m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
        m_xml.writeTextElement(u"svg:desc"_s, description);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!caption.isEmpty())
            paragraph(u"Caption"_s, caption);
    }

    QXmlStreamWriter m_xml;
    OdtLook m_look;
    int m_tables = 0;
};

QByteArray manifest(const OdtWriter &writer)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\n";
    const auto entry = [&](const QByteArray &path, const QByteArray &type) {
        xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>\n";
    };
    entry("/", "application/vnd.oasis.opendocument.text");
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(part, "text/xml");
    for (const auto &[name, bytes] : writer.pictures)
        entry(name, name.endsWith("png") ? "image/png" : "image/jpeg");
    return xml + "</manifest:manifest>\n";
}

} // namespace

QByteArray odtOf(const report::Document &document)
{
    const OdtWriter writer(document);
    const QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">\n"
        "<office:automatic-styles>" + writer.look() + "</office:automatic-styles>\n<office:body><office:text>" + writer.body
        + "</office:text></office:body></office:document-content>\n";
    Zip zip;
    // The format wants the type first and uncompressed, so that the file tells what it is.
    zip.add("mimetype", "application/vnd.oasis.opendocument.text", false);
    zip.add("content.xml", content);
    zip.add("styles.xml", odtStyles(document));
    zip.add("meta.xml", odtMeta(document));
    for (const auto &[name, bytes] : writer.pictures)
        zip.add(name, bytes, false);
    zip.add("META-INF/manifest.xml", manifest(writer));
    return zip.bytes();
}

} // namespace maillage::print
