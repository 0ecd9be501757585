#pragma once

#include <QByteArray>
#include <QColor>
#include <QStringList>
#include <QXmlStreamWriter>

namespace maillage::print {

/// The automatic styles of an OpenDocument text: what tables, columns, rows and cells look like. Paragraphs have the
/// named styles of odtstyles.h; only flush-right twins of those are made here, when they are asked for.
class OdtLook
{
public:
    OdtLook();

    const QByteArray &xml() const { return m_bytes; }
    void addTable(const QString &name, const QString &width);
    void addColumn(const QString &name, const QString &width);
    /// The paragraph style, or its twin for columns of numbers.
    QString aligned(const QString &style, bool number);
    /// The paragraph style that begins a page.
    QString newPage();

private:
    void start(const QString &name, const QString &family);
    void addCell(const QString &name, const QColor &ground, const QColor &line, bool around);
    void addRow(const QString &name, const QString &leastHeight);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_made;
};

} // namespace maillage::print
