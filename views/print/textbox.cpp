#include "views/print/textbox.h"

#include <QPainter>

namespace maillage::print {

namespace {

bool isMark(QChar c)
{
    const ushort u = c.unicode();
    return (u > 0x20 && u < 0x7f && u != '/' && !c.isLetterOrNumber()) || u == 0xab || u == 0xb7 || u == 0xbb || u == 0xd7
        || (u >= 0x2010 && u <= 0x2027);
}

/// Fonts draw punctuation differently beside capitals and digits, with glyphs that a PDF gives back as no character:
/// copied or searched, "(CAF)" would lose its brackets. Marks shaped on their own keep their plain glyphs.
QList<QTextLayout::FormatRange> marksApart(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool times = text.at(i) == u'x' && i > 0 && text.at(i - 1).isDigit();
        if (!times && !isMark(text.at(i)))
            continue;
        QTextLayout::FormatRange range{int(i), 1, {}};
        range.format.setProperty(QTextFormat::UserProperty, int(i));
        ranges.append(range);
    }
    return ranges;
}

} // namespace

void paintText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, const QColor &colour)
{
    QTextLayout layout(text, font);
    layout.setFormats(marksApart(text));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter.setPen(colour);
    if (line.isValid())
        line.draw(&painter, baseline - QPointF(0, line.ascent()));
}

TextBox::TextBox(const QString &text, const QFont &font, const QColor &colour, qreal width, Qt::Alignment alignment, qreal leading)
    : m_layout(std::make_shared<QTextLayout>(text, font))
    , m_colour(colour)
    , m_lineHeight(font.pixelSize() * leading)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : alignment);
    m_layout->setTextOption(option);
    m_layout->setFormats(marksApart(text));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * m_lineHeight + (m_lineHeight - line.height()) / 2});
    }
    m_layout->endLayout();
}

qreal TextBox::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBox::paint(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, i, topLeft + QPointF(0, i * m_lineHeight));
}

void TextBox::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->lineAt(line).draw(&painter, topLeft - QPointF(0, line * m_lineHeight));
}

} // namespace maillage::print
