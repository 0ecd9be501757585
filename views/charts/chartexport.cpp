#include "views/charts/chartexport.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/store/failure.h"
#include "models/store/store.h"
#include "models/store/wholefile.h"
#include "views/charts/chart.h"
#include "views/charts/legend.h"
#include "views/print/measure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChartExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr qreal pictureScale = 2;
constexpr qreal sheetWidth = 900;
constexpr qreal chartSheetMargin = 28;
constexpr int mostRows = 24;
constexpr qreal drawingHeight = 360;

/// The parts of a sheet one below the other; the drawing takes what the words leave.
class ChartSheet
{
public:
    explicit ChartSheet(const Chart &chart)
        : m_look(ChartLook::forFiles())
        , m_title(chart.spec().heading())
        , m_filter(chart.filterWords().join(u" · "_s))
        , m_drawing(chart.isEmpty() ? nullptr : chart.draw(m_look, mostRows))
        , m_missing(chart.spec().missingText())
    {
        m_titleFont = m_look.font;
        m_titleFont.setPixelSize(m_look.font.pixelSize() * 3 / 2);
        m_titleFont.setWeight(QFont::DemiBold);
        const Profile profile = profileOf(chart.store().database());
        const std::optional<Network> home = homeNetwork(chart.store().database());
        m_owner = !profile.footer.isEmpty() ? profile.footer : home ? home->name : QString();
        for (const QString &note : {chart.besides(), chart.base(), chart.leftOutOfPicture(mostRows), ChartExportWords::tr("Drawn on %1").arg(text::longDate(clock::today()))}) {
            if (!note.isEmpty())
                m_notes << note;
        }
    }

    QString title() const { return m_title; }
    QString description() const { return QStringList{m_title, m_filter, m_notes.join(u" "_s)}.join(u" – "_s); }

    QSizeF size(qreal width) const
    {
        const bool free = m_drawing && m_drawing->upright() && m_drawing->wishedHeight() <= drawingHeight;
        const qreal middle = free || !m_drawing ? drawingHeight : m_drawing->wishedHeight();
        return {width, std::ceil(above(width) + middle + below(width) + 2 * chartSheetMargin)};
    }

    void paint(QPainter &painter, const QSizeF &size) const
    {
        const qreal width = size.width() - 2 * chartSheetMargin;
        painter.fillRect(QRectF({0, 0}, size), Qt::white);
        painter.translate(chartSheetMargin, chartSheetMargin);
        const qreal titleHeight = QFontMetricsF(m_titleFont).height();
        paintText(painter, QRectF(0, 0, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, m_title, m_titleFont, m_look.theme->text);
        painter.setFont(m_look.font);
        painter.setPen(m_look.theme->textSoft);
        painter.drawText(QRectF(0, titleHeight + 2, width, above(size.width()) - titleHeight), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_filter);
        const QSizeF room(width, size.height() - 2 * chartSheetMargin - above(size.width()) - below(size.width()));
        painter.translate(0, above(size.width()));
        if (m_drawing)
            paintDrawing(painter, room);
        else
            painter.drawText(QRectF({0, 0}, room), int(Qt::AlignCenter) | Qt::TextWordWrap, m_missing);
        painter.translate(0, room.height());
        painter.setFont(m_look.small());
        painter.setPen(m_look.theme->textSoft);
        painter.drawText(QRectF(0, 10, width, notesHeight(size.width())), int(Qt::AlignLeft) | Qt::TextWordWrap, m_notes.join(u'\n'));
        const QRectF foot(0, below(size.width()) - footHeight() + 6, width, footHeight() - 6);
        paintText(painter, foot.adjusted(0, 0, -60, 0), Qt::AlignLeft | Qt::AlignVCenter, m_owner, m_look.small(), m_look.theme->textSoft);
        if (m_isPage)
            paintText(painter, foot, Qt::AlignRight | Qt::AlignVCenter, u"1 / 1"_s, m_look.small(), m_look.theme->textSoft);
    }

    /// One of a document, with its number.
    void setPage() { m_isPage = true; }

private:
    static qreal heightOf(const QString &text, const QFont &font, qreal width)
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width - 2 * chartSheetMargin, 1000), int(Qt::AlignLeft) | Qt::TextWordWrap, text).height();
    }
    qreal above(qreal width) const { return QFontMetricsF(m_titleFont).height() + heightOf(m_filter, m_look.font, width) + 20; }
    qreal notesHeight(qreal width) const { return heightOf(m_notes.join(u'\n'), m_look.small(), width) + 2; }
    qreal footHeight() const { return m_owner.isEmpty() && !m_isPage ? 0 : QFontMetricsF(m_look.small()).height() + 8; }
    qreal below(qreal width) const { return notesHeight(width) + 12 + footHeight(); }

    /// A drawing taller than its place (a matrix of many structures on one page) is made smaller as a whole.
    void paintDrawing(QPainter &painter, const QSizeF &room) const
    {
        const qreal wished = m_drawing->wishedHeight();
        const qreal scale = wished > room.height() ? room.height() / wished : 1;
        painter.save();
        painter.scale(scale, scale);
        m_drawing->arrange(room / scale);
        m_drawing->paint(painter);
        painter.restore();
    }

    ChartLook m_look;
    QString m_title;
    QString m_filter;
    std::unique_ptr<Drawing> m_drawing;
    QString m_missing;
    QStringList m_notes;
    QString m_owner;
    bool m_isPage = false;
    QFont m_titleFont;
};

QByteArray svgOf(const ChartSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const QSizeF size = sheet.size(sheetWidth);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(sheet.title());
        generator.setDescription(sheet.description());
        generator.setResolution(96);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF({0, 0}, size));
        QPainter painter(&generator);
        sheet.paint(painter, size);
    }
    return buffer.data();
}

QByteArray pdfOf(const Chart &chart)
{
    ChartSheet sheet(chart);
    sheet.setPage();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(print::resolution);
        writer.setTitle(sheet.title());
        QPainter painter(&writer);
        painter.scale(print::resolution / 96.0, print::resolution / 96.0);
        sheet.paint(painter, QPageSize(QPageSize::A4).size(QPageSize::Inch).transposed() * 96);
    }
    return buffer.data();
}

QByteArray pngOf(const Chart &chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!chartPicture(chart).save(&buffer, "png"))
        throw Failure(ChartExportWords::tr("There is not enough memory for this picture. Write it as .svg or .pdf."));
    return buffer.data();
}

} // namespace

QImage chartPicture(const Chart &chart)
{
    const ChartSheet sheet(chart);
    const QSizeF size = sheet.size(sheetWidth);
    QImage image((size * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Title"_s, sheet.title());
    image.setText(u"Description"_s, sheet.description());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pictureScale, pictureScale);
    sheet.paint(painter, size);
    return image;
}

const QStringList &chartSuffixes()
{
    static const QStringList all{u"svg"_s, u"png"_s, u"pdf"_s, u"csv"_s};
    return all;
}

void writeChart(const Chart &chart, const QString &path, bool readable)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == "svg"_L1)
        bytes = svgOf(ChartSheet(chart));
    else if (suffix == "pdf"_L1)
        bytes = pdfOf(chart);
    else if (suffix == "png"_L1)
        bytes = pngOf(chart);
    else if (suffix == "csv"_L1)
        bytes = readable ? chart.readable() : chart.csv();
    else
        throw Failure(ChartExportWords::tr("A chart is written as .%1; the name “%2” ends in none of these.").arg(chartSuffixes().join(u", ."_s), QFileInfo(path).fileName()));
    writeWhole(path, bytes);
}

} // namespace maillage
