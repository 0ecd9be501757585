#include "views/print/odtlook.h"

#include "views/print/measure.h"

using namespace Qt::StringLiterals;

namespace maillage::print {

OdtLook::OdtLook()
    : m_xml(&m_bytes)
{
    addCell(u"HeadCell"_s, {}, colours().neutralSoft, false);
    addCell(u"OpenCell"_s, {}, {}, false);
    addCell(u"LineCell"_s, {}, colours().line, false);
    addCell(u"GridCell"_s, {}, colours().neutralSoft, true);
    addCell(u"CardCell"_s, cardGround(), {}, false);
    addRow(u"HandRow"_s, u"1.05cm"_s);
    addRow(u"WholeRow"_s, {});
}

void OdtLook::start(const QString &name, const QString &family)
{
    m_xml.writeStartElement(u"style:style"_s);
    m_xml.writeAttribute(u"style:name"_s, name);
    m_xml.writeAttribute(u"style:family"_s, family);
}

void OdtLook::addCell(const QString &name, const QColor &ground, const QColor &line, bool around)
{
    start(name, u"table-cell"_s);
    m_xml.writeEmptyElement(u"style:table-cell-properties"_s);
    m_xml.writeAttribute(u"fo:padding"_s, ground.isValid() ? u"0.25cm"_s : u"0.12cm"_s);
    m_xml.writeAttribute(u"style:vertical-align"_s, u"top"_s);
    if (ground.isValid())
        m_xml.writeAttribute(u"fo:background-color"_s, ground.name());
    if (line.isValid())
        m_xml.writeAttribute(around ? u"fo:border"_s : u"fo:border-bottom"_s, u"0.5pt solid "_s + line.name());
    m_xml.writeEndElement();
}

void OdtLook::addRow(const QString &name, const QString &leastHeight)
{
    start(name, u"table-row"_s);
    m_xml.writeEmptyElement(u"style:table-row-properties"_s);
    m_xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    if (!leastHeight.isEmpty())
        m_xml.writeAttribute(u"style:min-row-height"_s, leastHeight);
    m_xml.writeEndElement();
}

void OdtLook::addTable(const QString &name, const QString &width)
{
    start(name, u"table"_s);
    m_xml.writeEmptyElement(u"style:table-properties"_s);
    m_xml.writeAttribute(u"style:width"_s, width);
    m_xml.writeAttribute(u"table:align"_s, u"margins"_s);
    m_xml.writeAttribute(u"fo:margin-bottom"_s, u"0.2cm"_s);
    m_xml.writeEndElement();
}

void OdtLook::addColumn(const QString &name, const QString &width)
{
    start(name, u"table-column"_s);
    m_xml.writeEmptyElement(u"style:table-column-properties"_s);
    m_xml.writeAttribute(u"style:column-width"_s, width);
    m_xml.writeEndElement();
}

QString OdtLook::aligned(const QString &style, bool number)
{
    if (!number)
        return style;
    const QString twin = style + u"_20_right"_s;
    if (!m_made.contains(twin)) {
        m_made << twin;
        start(twin, u"paragraph"_s);
        m_xml.writeAttribute(u"style:parent-style-name"_s, style);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        m_xml.writeAttribute(u"fo:text-align"_s, u"end"_s);
        m_xml.writeEndElement();
    }
    return twin;
}

QString OdtLook::newPage()
{
    const QString name = u"NewPage"_s;
    if (!m_made.contains(name)) {
        m_made << name;
        start(name, u"paragraph"_s);
        m_xml.writeEmptyElement(u"style:paragraph-properties"_s);
        m_xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
        m_xml.writeEndElement();
    }
    return name;
}

} // namespace maillage::print
