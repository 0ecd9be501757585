#include "views/print/reportwriter.h"

#include "views/print/charts.h"
#include "views/print/measure.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

constexpr int htmlChartDots = 192;

QString dataUri(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 85);
    return u"data:image/%1;base64,%2"_s.arg(QString::fromLatin1(format).toLower(), QString::fromLatin1(bytes.toBase64()));
}

/// Writes one block after the other as HTML elements; every text is escaped.
class HtmlWriter
{
public:
    QString html;

    void operator()(const report::Heading &heading)
    {
        if (heading.minor)
            html += u"<h3 style=\"font-size:1em;margin:1em 0 0.3em\">%1</h3>\n"_s.arg(heading.text.toHtmlEscaped());
        else
            html += u"<h2 style=\"font-size:1.25em;color:%2;border-bottom:1px solid %3;padding-bottom:0.3em;margin:1.8em 0 0.7em\">%1</h2>\n"_s
                        .arg(heading.text.toHtmlEscaped(), colours().main.name(), colours().line.name());
    }

    void operator()(const report::Paragraph &paragraph)
    {
        html += u"<p style=\"margin:0.5em 0%2\">%1</p>\n"_s.arg(paragraph.text.toHtmlEscaped(), styleOf(paragraph.style));
    }

    void operator()(const report::Bullets &bullets)
    {
        html += u"<ul style=\"margin:0.4em 0;padding-left:1.3em\">\n"_s;
        for (const QString &item : bullets.items)
            html += u"<li style=\"margin:0.25em 0\">%1</li>\n"_s.arg(item.toHtmlEscaped());
        html += u"</ul>\n"_s;
    }

    void operator()(const report::KeyFigures &figures)
    {
        html += u"<table role=\"presentation\" style=\"width:100%;border-spacing:8px 0;margin:1.2em -8px\"><tr>\n"_s;
        for (const auto &card : figures.cards)
            html += u"<td style=\"background:%3;border-radius:8px;padding:10px 12px;vertical-align:top;width:%4%\">"
                    "<strong style=\"font-size:1.6em;white-space:nowrap\">%1</strong><br><span style=\"color:%5\">%2</span></td>\n"_s
                        .arg(card.value.toHtmlEscaped(), card.label.toHtmlEscaped(), cardGround().name(), QString::number(100 / figures.cards.size()),
                             colours().textSoft.name());
        html += u"</tr></table>\n"_s;
    }

    void operator()(const report::Table &table)
    {
        html += u"<table style=\"width:100%;border-collapse:collapse;margin:0.6em 0\">\n"_s;
        if (table.header) {
            html += u"<thead><tr>"_s;
            for (const report::Column &column : table.columns)
                html += u"<th scope=\"col\" style=\"text-align:%2;font-weight:500;font-size:0.9em;color:%3;padding:6px;border-bottom:1px solid %4\">%1</th>"_s
                            .arg(column.title.toHtmlEscaped(), sideOf(column), colours().textSoft.name(), colours().neutralSoft.name());
            html += u"</tr></thead>\n"_s;
        }
        html += u"<tbody>\n"_s;
        for (size_t i = 0; i < table.rows.size(); ++i)
            row(table, table.rows[i], i + 1 < table.rows.size() && table.rows[i + 1].continues);
        for (int i = 0; i < table.blankRows; ++i)
            row(table, {}, false);
        html += u"</tbody></table>\n"_s;
        if (table.chart)
            (*this)(*table.chart);
    }

    void operator()(const report::BarChart &chart) { picture(dataUri(barsImage(chart, contentWidth(), htmlChartDots), "PNG"), chart.description, contentWidth(), {}); }

    void operator()(const report::Timeline &timeline)
    {
        picture(dataUri(timelineImage(timeline, contentWidth(), htmlChartDots), "PNG"), timeline.description, contentWidth(), {});
    }

    void operator()(const report::Pictures &pictures)
    {
        for (const auto &one : pictures.pictures) {
            const QImage image = photo(one.data, {1400, 1400});
            if (!image.isNull())
                picture(dataUri(image, image.hasAlphaChannel() ? "PNG" : "JPEG"), one.caption, std::min(contentWidth(), image.width() * px), one.caption);
        }
    }

    void operator()(const report::BlankLines &lines)
    {
        for (int i = 0; i < lines.count; ++i)
            html += u"<div style=\"height:9mm;border-bottom:1px solid %1\"></div>\n"_s.arg(colours().neutralSoft.name());
    }

    void operator()(report::PageBreak) { html += u"<div style=\"break-after:page\"></div>\n"_s; }

private:
    static QString sideOf(const report::Column &column) { return column.number ? u"right"_s : u"left"_s; }

    static QString styleOf(report::TextStyle style)
    {
        switch (style) {
        case report::TextStyle::Soft: return u";color:"_s + colours().textSoft.name();
        case report::TextStyle::Strong: return u";font-weight:700"_s;
        case report::TextStyle::Plain: break;
        }
        return {};
    }

    void row(const report::Table &table, const report::Row &row, bool goesOn)
    {
        html += u"<tr>"_s;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            html += u"<td style=\"text-align:%1;vertical-align:top;padding:6px;%2%3\">"_s
                        .arg(sideOf(table.columns[i]), goesOn ? QString() : u"border-bottom:1px solid %1"_s.arg(colours().line.name()),
                             table.forHandwriting ? u";height:10mm;border:1px solid %1"_s.arg(colours().neutralSoft.name()) : QString());
            if (i < row.cells.size()) {
                for (const auto &paragraph : row.cells[i])
                    html += u"<div style=\"overflow-wrap:anywhere%2\">%1</div>"_s.arg(paragraph.text.toHtmlEscaped(), styleOf(paragraph.style));
            }
            html += u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }

    void picture(const QString &source, const QString &alternative, qreal width, const QString &caption)
    {
        html += u"<figure style=\"margin:1em 0\"><img alt=\"%2\" width=\"%3\" style=\"max-width:100%;height:auto\" src=\"%1\">"_s
                    .arg(source, alternative.toHtmlEscaped(), QString::number(int(width / px)));
        if (!caption.isEmpty())
            html += u"<figcaption style=\"color:%2;font-size:0.9em\">%1</figcaption>"_s.arg(caption.toHtmlEscaped(), colours().textSoft.name());
        html += u"</figure>\n"_s;
    }
};

} // namespace

QByteArray htmlOf(const report::Document &document)
{
    HtmlWriter writer;
    for (const report::Block &block : document.blocks)
        std::visit(writer, block);
    const QString soft = colours().textSoft.name();
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
                   "<meta name=\"author\" content=\"%3\">\n<meta name=\"description\" content=\"%4\">\n<meta name=\"keywords\" content=\"%5\">\n"
                   "</head>\n"_s.arg(document.language.toHtmlEscaped(), document.title.toHtmlEscaped(), document.author.toHtmlEscaped(), document.subject.toHtmlEscaped(),
                                    document.keywords.join(u", "_s).toHtmlEscaped());
    page += u"<body style=\"font-family:Inter,'Noto Sans','DejaVu Sans',Arial,sans-serif;font-size:15px;line-height:1.5;color:%1;"
            "max-width:720px;margin:0 auto;padding:24px 16px;overflow-wrap:break-word\">\n"_s.arg(colours().text.name());
    page += u"<header>\n<p style=\"color:%1;margin:0\">"_s.arg(soft) + document.runningLeft.toHtmlEscaped()
        + (document.runningRight.isEmpty() ? QString() : u" – "_s + document.runningRight.toHtmlEscaped()) + u"</p>\n"_s;
    page += u"<h1 style=\"font-size:1.8em;line-height:1.2;margin:0.2em 0\">"_s + document.title.toHtmlEscaped() + u"</h1>\n"_s;
    if (!document.subtitle.isEmpty())
        page += u"<p style=\"color:%1;margin:0.2em 0 1em\">"_s.arg(soft) + document.subtitle.toHtmlEscaped() + u"</p>\n"_s;
    page += u"</header>\n<main>\n"_s + writer.html + u"</main>\n"_s;
    if (!document.footer.isEmpty())
        page += u"<footer style=\"border-top:1px solid %1;color:%2;margin-top:2em;padding-top:0.6em;font-size:0.9em\">"_s.arg(colours().line.name(), soft)
            + document.footer.toHtmlEscaped() + u"</footer>\n"_s;
    return (page + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace maillage::print
