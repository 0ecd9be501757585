#include "views/print/odtstyles.h"

#include "models/domain/clock.h"
#include "views/print/measure.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

QString paragraphStyle(const QString &name, const QString &display, const QString &parent, const QString &paragraph, const QString &text)
{
    return u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\"%3><style:paragraph-properties %4/>"
           "<style:text-properties %5/></style:style>\n"_s.arg(name, display, parent.isEmpty() ? QString() : u" style:parent-style-name=\"%1\""_s.arg(parent), paragraph, text);
}

QString namedStyles()
{
    const QString soft = u"fo:color=\""_s + colours().textSoft.name() + u'"';
    const QString line = u"0.5pt solid "_s + colours().line.name();
    return paragraphStyle(u"Text_20_body"_s, u"Text body"_s, u"Standard"_s, u"fo:margin-bottom=\"0.12cm\" fo:line-height=\"125%\" fo:orphans=\"2\" fo:widows=\"2\""_s, {})
        + paragraphStyle(u"Title"_s, u"Title"_s, u"Standard"_s, u"fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\""_s, u"fo:font-size=\"19pt\" fo:font-weight=\"bold\""_s)
        + paragraphStyle(u"Subtitle"_s, u"Subtitle"_s, u"Standard"_s, u"fo:margin-bottom=\"0.4cm\""_s, soft)
        + paragraphStyle(u"Heading_20_1"_s, u"Heading 1"_s, u"Standard"_s,
                         u"fo:margin-top=\"0.6cm\" fo:margin-bottom=\"0.25cm\" fo:padding-bottom=\"0.1cm\" fo:border-bottom=\"%1\" fo:keep-with-next=\"always\""_s.arg(line),
                         u"fo:font-size=\"12.5pt\" fo:font-weight=\"bold\" fo:color=\"%1\""_s.arg(colours().main.name()))
        + paragraphStyle(u"Heading_20_2"_s, u"Heading 2"_s, u"Standard"_s, u"fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\""_s, u"fo:font-weight=\"bold\""_s)
        + paragraphStyle(u"Note"_s, u"Note"_s, u"Text_20_body"_s, u"fo:margin-top=\"0.1cm\""_s, soft)
        + paragraphStyle(u"Strong"_s, u"Strong"_s, u"Text_20_body"_s, {}, u"fo:font-weight=\"bold\""_s)
        + paragraphStyle(u"Cell"_s, u"Cell"_s, u"Standard"_s, u"fo:line-height=\"120%\""_s, {})
        + paragraphStyle(u"Cell_20_soft"_s, u"Cell soft"_s, u"Cell"_s, {}, soft)
        + paragraphStyle(u"Cell_20_strong"_s, u"Cell strong"_s, u"Cell"_s, {}, u"fo:font-weight=\"bold\""_s)
        + paragraphStyle(u"Cell_20_heading"_s, u"Cell heading"_s, u"Cell"_s, {}, u"fo:font-size=\"8.5pt\" "_s + soft)
        + paragraphStyle(u"Key_20_figure"_s, u"Key figure"_s, u"Standard"_s, {}, u"fo:font-size=\"17pt\" fo:font-weight=\"bold\""_s)
        + paragraphStyle(u"Drawing"_s, u"Drawing"_s, u"Standard"_s, u"fo:margin-top=\"0.2cm\" fo:margin-bottom=\"0.2cm\""_s, {})
        + paragraphStyle(u"Caption"_s, u"Caption"_s, u"Standard"_s, u"fo:margin-bottom=\"0.3cm\""_s, u"fo:font-size=\"8.5pt\" "_s + soft)
        + paragraphStyle(u"Blank_20_line"_s, u"Blank line"_s, u"Standard"_s, u"fo:line-height=\"0.9cm\" fo:border-bottom=\"%1\" style:join-border=\"false\""_s.arg(line), {})
        + paragraphStyle(u"Header"_s, u"Header"_s, u"Standard"_s, u"fo:margin-bottom=\"0.2cm\""_s, soft)
        + paragraphStyle(u"Footer"_s, u"Footer"_s, u"Standard"_s, u"fo:border-top=\"%1\" fo:padding-top=\"0.15cm\""_s.arg(line), u"fo:font-size=\"8.5pt\" "_s + soft);
}

QString runningLine(const QString &style, const QString &left, const QString &right)
{
    return u"<text:p text:style-name=\"%1\">%2<text:tab/>%3</text:p>"_s.arg(style, left.toHtmlEscaped(), right);
}

} // namespace

QByteArray odtStyles(const report::Document &document)
{
    const QString tab = u"<style:tab-stops><style:tab-stop style:position=\"17.5cm\" style:type=\"right\"/></style:tab-stops>"_s;
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                  "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                  "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                  "office:version=\"1.2\">\n<office:font-face-decls><style:font-face style:name=\"Report\" svg:font-family=\"Inter, &apos;Noto Sans&apos;, &apos;DejaVu Sans&apos;\" "
                  "style:font-family-generic=\"swiss\"/></office:font-face-decls>\n<office:styles>\n"_s;
    xml += u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties style:tab-stop-distance=\"1.25cm\"/>"
           "<style:text-properties style:font-name=\"Report\" fo:font-size=\"9.75pt\" fo:color=\"%1\" fo:language=\"%2\" fo:country=\"%3\" style:language-complex=\"ar\"/></style:default-style>\n"_s
               .arg(colours().text.name(), document.language.toHtmlEscaped(), document.language == "fr"_L1 ? u"FR"_s : u"GB"_s);
    xml += u"<style:style style:name=\"Standard\" style:family=\"paragraph\"><style:paragraph-properties>%1</style:paragraph-properties></style:style>\n"_s.arg(tab);
    xml += namedStyles();
    xml += u"<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"><style:list-level-properties "
           "text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" "
           "text:list-tab-stop-position=\"0.5cm\" fo:text-indent=\"-0.4cm\" fo:margin-left=\"0.5cm\"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>\n"_s;
    xml += u"</office:styles>\n<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" "
           "fo:margin-top=\"1.5cm\" fo:margin-bottom=\"1.3cm\" fo:margin-left=\"1.75cm\" fo:margin-right=\"1.75cm\"/>"
           "<style:header-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-bottom=\"0.3cm\"/></style:header-style>"
           "<style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout></office:automatic-styles>\n"_s;
    xml += u"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header>"_s
        + runningLine(u"Header"_s, document.runningLeft, document.runningRight.toHtmlEscaped()) + u"</style:header><style:footer>"_s
        + runningLine(u"Footer"_s, document.footer, u"<text:page-number text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count>"_s)
        + u"</style:footer></style:master-page></office:master-styles>\n</office:document-styles>\n"_s;
    return xml.toUtf8();
}

QByteArray odtMeta(const report::Document &document)
{
    QString keywords;
    for (const QString &keyword : document.keywords)
        keywords += u"<meta:keyword>%1</meta:keyword>"_s.arg(keyword.toHtmlEscaped());
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"><office:meta>"
            "<meta:generator>Maillage</meta:generator><dc:title>%1</dc:title><dc:subject>%2</dc:subject>"
            "<meta:initial-creator>%3</meta:initial-creator><dc:creator>%3</dc:creator><dc:language>%4</dc:language>"
            "<meta:creation-date>%5</meta:creation-date>"_s.arg(document.title.toHtmlEscaped(), document.subject.toHtmlEscaped(), document.author.toHtmlEscaped(), document.language.toHtmlEscaped(),
                                                                clock::now().toString(u"yyyy-MM-ddTHH:mm:ss"_s))
            + keywords + u"</office:meta></office:document-meta>\n"_s)
        .toUtf8();
}

} // namespace maillage::print
