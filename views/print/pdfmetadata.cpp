#include "views/print/pdfmetadata.h"

#include "models/domain/clock.h"

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

/// A PDF text string: UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray xmp(const PdfMetadata &about)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    QString keywords;
    for (const QString &keyword : about.keywords)
        keywords += u"<rdf:li>"_s + escaped(keyword) + u"</rdf:li>"_s;
    return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
           "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>"
           "<dc:subject><rdf:Bag>%4</rdf:Bag></dc:subject><dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s
        .arg(escaped(about.title), escaped(about.author), escaped(about.subject), keywords, about.language)
        .toUtf8();
}

qsizetype numberAfter(const QByteArray &pdf, const char *name)
{
    const qsizetype at = pdf.lastIndexOf(name);
    return at < 0 ? -1 : pdf.mid(at + qsizetype(qstrlen(name)), 20).trimmed().split(' ').first().split('\n').first().toLongLong();
}

} // namespace

void addMetadata(QByteArray &pdf, const PdfMetadata &about)
{
    const qsizetype root = numberAfter(pdf, "/Root "), info = numberAfter(pdf, "/Info "), size = numberAfter(pdf, "/Size ");
    const qsizetype previous = numberAfter(pdf, "startxref\n");
    const QByteArray rootHead = '\n' + QByteArray::number(root) + " 0 obj\n";
    const qsizetype rootAt = pdf.indexOf(rootHead);
    const qsizetype rootEnd = pdf.indexOf("endobj", rootAt);
    if (root < 0 || info < 0 || size < 0 || previous <= 0 || rootAt < 0 || rootEnd < 0)
        return;
    QByteArray catalog = pdf.mid(rootAt + rootHead.size(), rootEnd - rootAt - rootHead.size()).trimmed();
    if (!catalog.endsWith(">>") || catalog.contains("/Metadata"))
        return;
    catalog.chop(2);
    catalog += "/Lang " + pdfText(about.language) + "\n/Metadata " + QByteArray::number(size) + " 0 R\n"
        "/ViewerPreferences << /DisplayDocTitle true >>\n>>";
    const QByteArray meta = xmp(about);
    const QByteArray date = "(D:" + clock::now().toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    const std::pair<qsizetype, QByteArray> objects[]{
        {root, catalog},
        {info, "<<\n/Title " + pdfText(about.title) + "\n/Author " + pdfText(about.author) + "\n/Subject " + pdfText(about.subject)
                   + "\n/Keywords " + pdfText(about.keywords.join(u", "_s)) + "\n/Creator " + pdfText(u"Maillage"_s)
                   + "\n/Producer " + pdfText(u"Maillage, Qt " QT_VERSION_STR ""_s) + "\n/CreationDate " + date + "\n>>"},
        {size, "<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(meta.size()) + " >>\nstream\n" + meta + "\nendstream"}};
    QByteArray table = "xref\n";
    for (const auto &[number, content] : objects) {
        if (!pdf.endsWith('\n'))
            pdf += '\n';
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(size + 1) + "\n/Root " + QByteArray::number(root) + " 0 R\n/Info "
        + QByteArray::number(info) + " 0 R\n/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace maillage::print
