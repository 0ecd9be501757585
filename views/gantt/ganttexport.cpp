#include "views/gantt/ganttexport.h"

#include "models/domain/network.h"
#include "models/store/store.h"
#include "models/store/wholefile.h"
#include "views/gantt/ganttsheet.h"
#include "views/print/measure.h"
#include "views/print/pdfmetadata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class GanttExportWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttExport)
};

constexpr qreal ganttPictureScale = 2;
constexpr qreal cssPixelsAnInch = 96;
constexpr qreal longestPicture = 16000; // pixels that other programs still open

void paintPages(QPagedPaintDevice &device, const PlanTree &plan, const std::vector<PlanRow> &rows, GanttSheets::Wish wish)
{
    wish.page = device.pageLayout().fullRect(QPageLayout::Inch).size() * cssPixelsAnInch;
    wish.look.translucent = false;
    const GanttSheets sheets(plan, rows, wish);
    QPainter painter(&device);
    painter.scale(device.logicalDpiX() / cssPixelsAnInch, device.logicalDpiY() / cssPixelsAnInch);
    for (int i = 0; i < sheets.count(); ++i) {
        if (i > 0)
            device.newPage();
        sheets.paint(painter, i);
    }
}

QByteArray pdfOf(const PlanTree &plan, const std::vector<PlanRow> &rows, GanttSheets::Wish wish, QPageSize::PageSizeId paper, const QString &author)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(paper), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(print::resolution);
        writer.setTitle(wish.title);
        paintPages(writer, plan, rows, wish);
    }
    QByteArray pdf = buffer.data();
    QStringList keywords{GanttExportWords::tr("Action plan"), author};
    keywords.removeAll(QString());
    print::addMetadata(pdf, {wish.title, author, {}, QLocale().name().section(u'_', 0, 0), keywords});
    return pdf;
}

QString authorOf(const Database &database)
{
    const std::optional<Network> home = homeNetwork(database);
    return home ? home->name : QString();
}

QByteArray svgOf(const GanttSheets &sheets, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(title);
        generator.setResolution(96);
        generator.setSize(sheets.size().toSize());
        generator.setViewBox(QRectF({0, 0}, sheets.size()));
        QPainter painter(&generator);
        painter.fillRect(QRectF({0, 0}, sheets.size()), Qt::white);
        sheets.paint(painter, 0);
    }
    return buffer.data();
}

QByteArray pngOf(const GanttSheets &sheets)
{
    if (std::max(sheets.size().width(), sheets.size().height()) * ganttPictureScale > longestPicture)
        throw Failure(GanttExportWords::tr("The plan is too long for one picture. Write it as PDF over several pages, or show less of it."));
    QImage image((sheets.size() * ganttPictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(ganttPictureScale, ganttPictureScale);
    sheets.paint(painter, 0);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "png"))
        throw Failure(GanttExportWords::tr("There is not enough memory for this picture. Write it as .svg or .pdf."));
    return buffer.data();
}

GanttSheets::Wish wishFor(const Database &database, const GanttExportOptions &options)
{
    GanttSheets::Wish wish;
    wish.tiled = options.tiled;
    wish.reference = options.reference;
    wish.look.theme = &ColorTheme::light();
    wish.look.tint = options.tint;
    wish.look.critical = options.critical;
    wish.look.holidays = options.holidays;
    const std::optional<Action> action = find<Action>(database, options.action);
    wish.title = action ? displayName(*action) : GanttExportWords::tr("Action plan");
    const Profile profile = profileOf(database);
    wish.footer = profile.footer.isEmpty() ? authorOf(database) : profile.footer;
    return wish;
}

} // namespace

const QStringList &ganttSuffixes()
{
    static const QStringList all{u"pdf"_s, u"svg"_s, u"png"_s};
    return all;
}

void printGantt(const Store &store, const GanttExportOptions &options, QPagedPaintDevice &printer)
{
    const PlanTree plan = PlanTree::read(store.database(), options.action, options.referenceVersion);
    QPageLayout layout = printer.pageLayout();
    layout.setMode(QPageLayout::FullPageMode); // the sheets have margins of their own
    layout.setMargins({});
    printer.setPageLayout(layout);
    GanttSheets::Wish wish = wishFor(store.database(), options);
    const std::vector<PlanRow> rows = plan.filtered(options.filter);
    wish.page = layout.fullRect(QPageLayout::Inch).size() * cssPixelsAnInch;
    wish.tiled = !GanttSheets(plan, rows, wish).isReadable();
    paintPages(printer, plan, rows, wish);
}

void writeGantt(const Store &store, const GanttExportOptions &options, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!ganttSuffixes().contains(suffix))
        throw Failure(GanttExportWords::tr("A plan is written as .pdf, .svg or .png; the name “%1” ends in none of these.").arg(QFileInfo(path).fileName()));
    const PlanTree plan = PlanTree::read(store.database(), options.action, options.referenceVersion);
    const std::vector<PlanRow> rows = plan.filtered(options.filter);
    const GanttSheets::Wish wish = wishFor(store.database(), options);
    const QByteArray bytes = suffix == "pdf"_L1 ? pdfOf(plan, rows, wish, options.paper, authorOf(store.database()))
        : suffix == "svg"_L1                    ? svgOf(GanttSheets(plan, rows, wish), wish.title)
                                                : pngOf(GanttSheets(plan, rows, wish));
    writeWhole(path, bytes);
}

} // namespace maillage
