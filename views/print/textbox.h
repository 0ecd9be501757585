#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace maillage::print {

/// Plain text broken into lines of a width, that can be painted whole or line by line. It never reads markup, and
/// copies share the layout.
class TextBox
{
public:
    TextBox(const QString &text, const QFont &font, const QColor &colour, qreal width, Qt::Alignment alignment = Qt::AlignLeft,
            qreal leading = 1.46);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return m_lineHeight * lineCount(); }
    /// The width of the longest line.
    qreal naturalWidth() const;
    void paint(QPainter &painter, QPointF topLeft) const;
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_lineHeight;
};

/// Paints one line of text from a point on its baseline, as TextBox does.
void paintText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, const QColor &colour);

} // namespace maillage::print
