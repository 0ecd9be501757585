#include "views/gantt/ganttsheet.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/lists/planmodel.h"
#include "views/gantt/ganttroute.h"
#include "views/print/measure.h"
#include "views/print/textbox.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class GanttSheetsWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttSheets)
};

constexpr qreal sheetMargin = 38;
constexpr qreal titleHeight = 36;
constexpr qreal headHeight = 34;
constexpr qreal footHeight = 34;
constexpr qreal lineHeight = 14;
constexpr qreal sheetRow = 20;
constexpr qreal easyRow = 32;     // of a short plan, which is drawn larger instead
constexpr qreal highestRow = 60;
constexpr qreal highestBar = 20;
constexpr qreal largest = 1.4;
constexpr int mostLines = 4;      // of a long name
constexpr qreal indent = 10;
constexpr qreal cellGap = 6;
constexpr qreal smallest = 6.5 / 7.5;   // of the smallest text, which is 10 px = 7.5 pt
constexpr qreal readableDay = 2.0;      // a month is then wide enough for its name
constexpr qreal spareSheet = 0.35; // less than this of a last sheet is not worth one
constexpr qreal lineSample = 34;        // of a link, in the legend
constexpr qreal labelRoom = 110;        // behind the last bar of a picture

QFont cellFont(QFont::Weight weight = QFont::Normal)
{
    return print::font(11, weight);
}

QFont smallFont()
{
    return print::font(10);
}

QFont fontOf(const PlanRow &row, size_t column)
{
    return cellFont(column == 0 && row.group ? QFont::DemiBold : QFont::Normal);
}

/// What of a cell stands before its text.
qreal before(const PlanRow &row, size_t column)
{
    return column == 0 ? row.depth * indent + (row.milestone ? 12 : 0) : 0;
}

/// The lines of a text within a width; a word that is longer than it is cut by write().
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << word;
    }
    return lines;
}

/// In the order of their kinds; none where all are of the one kind that needs no explanation.
QList<DependencyKind> kindsOf(const std::vector<GanttScene::Link> &links)
{
    QList<DependencyKind> kinds;
    for (const auto &[kind, code, label] : Codes<DependencyKind>::values) {
        if (std::any_of(links.begin(), links.end(), [kind = kind](const GanttScene::Link &link) { return link.kind == kind; }))
            kinds << kind;
    }
    return kinds == QList{DependencyKind::FinishStart} ? QList<DependencyKind>() : kinds;
}

void write(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    const qreal x = alignment & Qt::AlignRight ? box.right() - metrics.horizontalAdvance(shown) : box.left();
    print::paintText(painter, {x, box.center().y() + (metrics.ascent() - metrics.descent()) / 2}, shown, font, ink);
}

} // namespace

GanttSheets::GanttSheets(const PlanTree &plan, std::vector<PlanRow> rows, Wish wish)
    : m_plan(plan)
    , m_rows(std::move(rows))
    , m_wish(std::move(wish))
    , m_page(m_wish.page)
{
    m_wish.look.headFont = smallFont();
    m_wish.look.labelFont = smallFont();
    QHash<TaskId, int> places;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_scene.rows.push_back(&m_rows[i]);
        if (m_rows[i].isTask())
            places.insert(m_rows[i].task(), int(i));
    }
    for (const Dependency &dependency : plan.dependencies()) {
        if (places.contains(dependency.from) && places.contains(dependency.to))
            m_scene.links.push_back({dependency.id, places.value(dependency.from), places.value(dependency.to), dependency.kind});
    }
    m_rowHeight = sheetRow;
    m_scene.rowHeight = sheetRow;
    m_scene.barHeight = 11;
    m_scene.labelFont = smallFont();
    m_scene.labels = m_wish.labels;
    m_scene.reference = m_wish.reference;
    // A name that takes two lines makes the rows higher and everything smaller, which makes room for names.
    m_leastRow = sheetRow;
    if (m_page.isEmpty())
        measureTable();
    for (int lines = 0; !m_page.isEmpty() && lines != m_lines;) {
        lines = m_lines;
        m_leastRow = std::max(sheetRow, lines * lineHeight + 6);
        fitRows(std::max(1, int(m_rows.size())));
        measureTable();
        m_lines = std::max(m_lines, lines);
    }
    measureTime();
    findUsed();
}

bool GanttSheets::isReadable() const
{
    return m_shrunk >= smallest;
}

void GanttSheets::measureTable()
{
    const QString title = QCoreApplication::translate("maillage::PlanModel", "Task"), when = QCoreApplication::translate("maillage::PlanModel", "When"),
                  who = QCoreApplication::translate("maillage::PlanModel", "Who");
    m_columns = {{title, 0, Qt::AlignLeft, [](const PlanRow &row) { return row.title; }},
                 {when, 0, Qt::AlignLeft, &whenOf},
                 {who, 0, Qt::AlignLeft, [](const PlanRow &row) { return row.who; }},
                 {u"%"_s, 0, Qt::AlignRight, [](const PlanRow &row) { return row.isTask() || row.isDated() ? text::number(row.progress) : QString(); }}};
    const bool isPicture = m_page.isEmpty();
    const qreal room = isPicture ? 0 : (m_page.width() - 2 * sheetMargin) / m_shrunk;
    const qreal shares[] = {0.28, 0.13, 0.12, 0.06}; // of the page: the bars need most of it
    m_tableWidth = 0;
    m_lines = 1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const qreal most = isPicture ? 1e6 : std::max(room * shares[i], QFontMetricsF(smallFont()).horizontalAdvance(column.heading) + cellGap);
        column.width = QFontMetricsF(smallFont()).horizontalAdvance(column.heading) + cellGap;
        for (const PlanRow &row : m_rows)
            column.width = std::max(column.width, QFontMetricsF(fontOf(row, i)).horizontalAdvance(column.text(row)) + before(row, i) + cellGap);
        column.width = std::min(column.width, most);
        for (const PlanRow &row : m_rows)
            m_lines = std::max(m_lines, int(wrapped(column.text(row), QFontMetricsF(fontOf(row, i)), column.width - before(row, i)).size()));
        m_tableWidth += column.width + cellGap;
    }
    m_lines = std::min(m_lines, mostLines);
}

qreal GanttSheets::barsWidth() const
{
    return (m_page.width() - 2 * sheetMargin) / m_shrunk - m_tableWidth;
}

void GanttSheets::measureTime()
{
    QDate first, last;
    for (const PlanRow &row : m_rows) {
        if (!row.isDated())
            continue;
        first = first.isValid() ? std::min(first, row.start) : row.start;
        last = last.isValid() ? std::max(last, row.end) : row.end;
    }
    if (!first.isValid())
        first = last = clock::today();
    m_scene.scale.origin = TimeScale::startOf(TimeUnit::Month, first);
    const QDate end = TimeScale::startOf(TimeUnit::Month, last).addMonths(1);
    const qreal days = qreal(m_scene.scale.origin.daysTo(end));
    if (m_page.isEmpty()) {
        measurePicture(days);
        return;
    }
    m_scene.scale.dayWidth = std::min(barsWidth() / days, GanttLayout::fittingDayWidth(m_rows, barsWidth() - 20, smallFont()));
    if (m_wish.tiled && m_scene.scale.dayWidth < readableDay) {
        // As many sheets as are well filled, and the time drawn to fill them.
        const qreal afterwards = labelRoom * 0.5;
        m_across = std::max(1, int(std::ceil((days * readableDay + afterwards) / barsWidth() - spareSheet)));
        m_scene.scale.dayWidth = (m_across * barsWidth() - afterwards) / days;
    }
    m_scene.scale.dayWidth = std::clamp(m_scene.scale.dayWidth, TimeScale::narrowest, TimeScale::widest);
}

/// One sheet as large as the plan, with the names behind the bars whole.
void GanttSheets::measurePicture(qreal days)
{
    const int rows = std::max(1, int(m_rows.size()));
    TimeScale &scale = m_scene.scale;
    scale.dayWidth = std::clamp(900.0 / days, 0.4, readableDay);
    const QFontMetricsF metrics(smallFont());
    qreal right = days * scale.dayWidth + labelRoom;
    for (const PlanRow &row : m_rows) {
        if (row.isDated() && !row.group)
            right = std::max(right, scale.right(std::max(row.end, row.period.to)) + metrics.horizontalAdvance(row.title + u"  "_s + uncertaintyOf(row)) + 4 * linkStub + cellGap);
    }
    m_page = QSizeF(m_tableWidth + right + 2 * sheetMargin, rows * sheetRow + titleHeight + headHeight + footHeight + 2 * sheetMargin);
    m_rowsASheet = rows;
}

/// How many rows stand on a sheet, how high they are and how much smaller everything is.
void GanttSheets::fitRows(int rows)
{
    const auto room = [this](qreal shrunk) { return (m_page.height() - 2 * sheetMargin) / shrunk - titleHeight - headHeight - footHeight; };
    const auto capacity = [&](qreal shrunk) { return std::max(1, int(room(shrunk) / m_leastRow)); };
    const auto sheetsFor = [rows](int each) { return (rows + each - 1) / each; };
    const auto fitting = [&](int each, qreal height) { return (m_page.height() - 2 * sheetMargin) / (each * height + titleHeight + headHeight + footHeight); };
    m_down = 1;
    m_shrunk = 1;
    if (!m_wish.tiled) {
        m_shrunk = fitting(rows, m_leastRow) < 1 ? fitting(rows, m_leastRow) : std::clamp(fitting(rows, std::max(easyRow, m_leastRow)), 1.0, largest);
        m_rowsASheet = rows;
    } else {
        // A little smaller where that saves a sheet: nobody wants a page with two rows on it. Else the rows are shared out evenly.
        m_down = sheetsFor(capacity(smallest));
        if (m_down < sheetsFor(capacity(1))) {
            const int each = (rows + m_down - 1) / m_down;
            m_shrunk = std::clamp(fitting(each, m_leastRow), smallest, 1.0);
        }
        m_rowsASheet = std::min(capacity(m_shrunk), sheetsFor(sheetsFor(capacity(m_shrunk))));
        m_down = sheetsFor(m_rowsASheet);
    }
    // What is left of the page is given to the rows.
    m_rowHeight = std::clamp(std::floor(room(m_shrunk) / m_rowsASheet), m_leastRow, std::max(highestRow, m_leastRow));
    m_scene.rowHeight = m_rowHeight;
    m_scene.barHeight = std::min(std::round(m_rowHeight * 0.55), highestBar);
}

void GanttSheets::findUsed()
{
    for (int down = 0; down < m_down; ++down) {
        const int first = down * m_rowsASheet, last = std::min(first + m_rowsASheet, int(m_rows.size())) - 1;
        const size_t before = m_used.size();
        const GanttLayout all(m_scene, first, last, 0, m_across * barsWidth());
        for (int across = 0; across < m_across; ++across) {
            const qreal left = across * barsWidth(), right = left + barsWidth();
            const auto isHere = [&](const GanttBar &bar) { // what only spans others is no reason for a page
                if (bar.shape == GanttBar::Shape::Bracket)
                    return false;
                const QRectF rect = bar.window.rect.isNull() ? bar.band.rect : bar.band.rect.united(bar.window.rect);
                return rect.right() > left && rect.left() < right;
            };
            if (m_across == 1 || std::any_of(all.bars().begin(), all.bars().end(), isHere))
                m_used.push_back(down * m_across + across);
        }
        if (m_used.size() == before) // tasks without any day still have their names
            m_used.push_back(down * m_across);
    }
}

void GanttSheets::paint(QPainter &painter, int number) const
{
    const int sheet = m_used[size_t(number)];
    painter.save();
    painter.translate(sheetMargin, sheetMargin);
    painter.scale(m_shrunk, m_shrunk);
    const int first = sheet / m_across * m_rowsASheet;
    const int last = std::min(first + m_rowsASheet, int(m_rows.size())) - 1;
    const qreal from = sheet % m_across * barsWidth();
    paintFrame(painter, number);
    painter.translate(0, titleHeight);
    paintTable(painter, first, last);
    painter.translate(m_tableWidth, 0);
    paintBars(painter, first, last, from);
    painter.restore();
}

void GanttSheets::paintFrame(QPainter &painter, int sheet) const
{
    const ColorTheme &theme = *m_wish.look.theme;
    const qreal width = (m_page.width() - 2 * sheetMargin) / m_shrunk, height = (m_page.height() - 2 * sheetMargin) / m_shrunk;
    write(painter, QRectF(0, 0, width - 160, 22), m_wish.title, print::font(17, QFont::DemiBold), theme.text);
    write(painter, QRectF(width - 155, 0, 155, 22), text::shortDate(clock::today()), smallFont(), theme.textSoft, Qt::AlignRight);
    const QString page = count() > 1 ? GanttSheetsWords::tr("page %1 of %2").arg(sheet + 1).arg(count()) : QString();
    write(painter, QRectF(0, height - 13, width * 0.7, 13), m_wish.footer, smallFont(), theme.textSoft);
    write(painter, QRectF(width * 0.7, height - 13, width * 0.3, 13), page, smallFont(), theme.textSoft, Qt::AlignRight);
    paintLegend(painter, height - 20);
}

void GanttSheets::paintLegend(QPainter &painter, qreal baseline) const
{
    const ColorTheme &theme = *m_wish.look.theme;
    auto entries = GanttPainter(painter, m_wish.look, m_plan).legend();
    if (m_wish.look.critical)
        entries.append({theme.attention, GanttSheetsWords::tr("critical path, underlined")});
    if (m_wish.look.holidays && m_plan.calendar().zone())
        entries.append({mixed(theme.card, theme.attentionSoft, 0.9), GanttSheetsWords::tr("school holidays, %1").arg(labelOf(*m_plan.calendar().zone()))});
    if (m_wish.reference && m_plan.hasReference())
        entries.append({mixed(theme.textSoft, theme.card, 0.5), m_plan.reference().name});
    const QFontMetricsF metrics(smallFont());
    const qreal room = (m_page.width() - 2 * sheetMargin) / m_shrunk;
    qreal x = 0;
    for (const auto &[colour, meaning] : entries) {
        const QString shown = metrics.elidedText(meaning, Qt::ElideRight, 220);
        const qreal width = metrics.horizontalAdvance(shown);
        if (x + 14 + width > room)
            break;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, baseline - 8, 10, 8), 2, 2);
        print::paintText(painter, {x + 14, baseline}, shown, smallFont(), theme.textSoft);
        x += width + 30;
    }
    // The lines of links, where there are several kinds.
    for (const DependencyKind kind : kindsOf(m_scene.links)) {
        const QString meaning = codeSet<DependencyKind>().label(codeOf(kind));
        const qreal width = metrics.horizontalAdvance(meaning);
        if (x + lineSample + 4 + width > room)
            break;
        QPen pen(theme.textSoft, 1.2);
        if (const QList<qreal> dashes = dashesOf(kind); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, baseline - 4), QPointF(x + lineSample, baseline - 4));
        print::paintText(painter, {x + lineSample + 4, baseline}, meaning, smallFont(), theme.textSoft);
        x += lineSample + width + 20;
    }
}

void GanttSheets::paintTable(QPainter &painter, int first, int last) const
{
    const ColorTheme &theme = *m_wish.look.theme;
    qreal x = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        write(painter, QRectF(x, headHeight / 2, column.width, headHeight / 2), column.heading, smallFont(), theme.textSoft, column.alignment);
        for (int row = first; row <= last; ++row) {
            const PlanRow &at = m_rows[size_t(row)];
            QRectF box(x, headHeight + (row - first) * m_rowHeight, column.width, m_rowHeight);
            if (i == 0) {
                box.setLeft(box.left() + at.depth * indent);
                if (at.milestone) {
                    const QPointF middle(box.left() + 4, box.center().y());
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(theme.text);
                    painter.drawPolygon(QPolygonF{middle + QPointF(0, -4), middle + QPointF(4, 0), middle + QPointF(0, 4), middle + QPointF(-4, 0)});
                    box.setLeft(box.left() + 12);
                }
            }
            const QFont font = fontOf(at, i);
            QStringList lines = wrapped(column.text(at), QFontMetricsF(font), box.width());
            if (lines.size() > mostLines)
                lines = lines.mid(0, mostLines - 1) << lines.mid(mostLines - 1).join(u' ');
            QRectF line(box.left(), box.center().y() - lines.size() * lineHeight / 2, box.width(), lineHeight);
            for (const QString &words : std::as_const(lines)) {
                write(painter, line, words, font, i == 2 || (i == 1 && at.group) ? theme.textSoft : theme.text, column.alignment);
                line.translate(0, lineHeight);
            }
        }
        x += column.width + cellGap;
    }
    painter.setPen(QPen(theme.line, 0.7));
    for (int row = first; row <= last + 1; ++row) {
        const qreal y = headHeight + (row - first) * m_rowHeight;
        painter.drawLine(QPointF(0, y), QPointF(m_tableWidth - cellGap, y));
    }
}

void GanttSheets::paintBars(QPainter &painter, int first, int last, qreal from) const
{
    const qreal width = barsWidth(), height = (last - first + 1) * m_rowHeight;
    const ColorTheme &theme = *m_wish.look.theme;
    painter.save();
    if (count() > 1)
        painter.setClipRect(QRectF(0, 0, width, headHeight + height));
    painter.translate(-from, 0);
    GanttPainter bars(painter, m_wish.look, m_plan);
    bars.paintHeader(QRectF(from, 0, width, headHeight), m_scene.scale);
    const qreal today = m_scene.scale.x(clock::today());
    const bool showsToday = today >= from && today <= from + width;
    if (showsToday)
        bars.paintTodayTag(m_scene.scale, QRectF(from, 0, width, headHeight));
    painter.translate(0, headHeight - first * m_rowHeight);
    const qreal top = first * m_rowHeight;
    bars.paintGround(QRectF(from, top, width, height), m_scene.scale);
    if (showsToday)
        bars.paintToday(m_scene.scale, top, top + height);
    bars.paintBars(m_scene, GanttLayout(m_scene, first, last, from, from + width));
    painter.restore();
    painter.setPen(QPen(theme.line, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, 0, width, headHeight + height));
}

} // namespace maillage
