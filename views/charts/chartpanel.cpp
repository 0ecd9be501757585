#include "views/charts/chartpanel.h"

#include "models/exchange/export.h"
#include "models/lists/recordmodel.h"
#include "views/shell/icons.h"
#include "views/shell/theme.h"
#include "views/widgets/badge.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int shownSubjects = 12;
constexpr int subjectWidth = 200;
constexpr int widestTable = 780;

QChart *emptyChart()
{
    const ColorTheme &theme = ColorTheme::current();
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(theme.textSoft);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    return chart;
}

void quiet(QAbstractAxis *axis, const QFont &font)
{
    const ColorTheme &theme = ColorTheme::current();
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    axis->setLabelsFont(small);
    axis->setLabelsColor(theme.textSoft);
    axis->setGridLineColor(theme.line);
    axis->setLinePen(QPen(theme.line));
}

QValueAxis *countAxis(double highest, const QFont &font)
{
    auto *axis = new QValueAxis;
    quiet(axis, font);
    // Whole steps only: half a structure means nothing.
    const double step = std::max(1.0, std::pow(10, std::floor(std::log10(std::max(1.0, highest)))) / 2);
    const double tick = std::max(1.0, std::ceil(highest / step / 5) * step);
    axis->setRange(0, std::max(1.0, std::ceil((highest + tick * 0.3) / tick) * tick));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(std::ceil(tick));
    axis->setLabelFormat(u"%d"_s);
    return axis;
}

QString axisLabel(const FigureModel &model, int subject)
{
    const FigureRow &row = model.row(subject, 0);
    if (model.figureAt(0).view == "event_figures"_L1)
        return QLocale().toString(row.date, u"dd/MM/yy"_s);
    return model.subjectText(subject).left(18);
}

} // namespace

FigureChart::FigureChart(FigureModel *model, ChartKind kind, int limit, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
    , m_kind(kind)
    , m_limit(limit)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(u"background: transparent"_s);
    setMinimumHeight(150);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureChart::rebuild);
    rebuild();
}

void FigureChart::rebuild()
{
    const int all = m_model->rowCount();
    const bool ranked = m_model->figureAt(0).view == "structure_figures"_L1; // the first are the most telling
    const int count = std::min(all, m_limit);
    const int first = ranked ? 0 : all - count;
    m_hidden = all - count;
    QChart *old = chart();
    setChart(m_kind == ChartKind::Bars ? barChart(first, count) : rateChart(first, count));
    delete old;
}

QChart *FigureChart::barChart(int first, int count)
{
    const ColorTheme &theme = ColorTheme::current();
    QChart *chart = emptyChart();
    auto *series = new QBarSeries;
    series->setBarWidth(0.62);
    series->setLabelsVisible(count <= 12);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    const std::array colors{theme.neutralSoft, theme.main, theme.attention};
    double highest = 0;
    for (int f = 0; f < m_model->figureCount(); ++f) {
        if (m_model->figureAt(f).unit != m_model->figureAt(0).unit)
            continue; // structures and people are not measured with one scale
        auto *set = new QBarSet(m_model->label(f));
        set->setColor(m_model->figureCount() == 1 ? theme.main : colors[size_t(series->count()) % colors.size()]);
        set->setBorderColor(Qt::transparent);
        set->setLabelColor(theme.textSoft);
        for (int i = first; i < first + count; ++i) {
            set->append(double(m_model->row(i, f).numerator));
            highest = std::max(highest, double(m_model->row(i, f).numerator));
        }
        connect(set, &QBarSet::clicked, this, [this, first](int at) { emit subjectChosen(m_model->row(first + at, 0).subjectId); });
        connect(set, &QBarSet::hovered, this, [this, first, f](bool on, int at) {
            if (on)
                QToolTip::showText(QCursor::pos(), m_model->subjectText(first + at) + u'\n' + m_model->label(f) + u" "_s + m_model->valueText(first + at, f));
        });
        series->append(set);
        if (series->count() == int(colors.size()))
            break;
    }
    chart->addSeries(series);
    auto *across = new QBarCategoryAxis;
    for (int i = first; i < first + count; ++i)
        across->append(axisLabel(*m_model, i) + QString(i - first, QChar(0x200b))); // categories must differ
    quiet(across, font());
    across->setGridLineVisible(false);
    QValueAxis *up = countAxis(highest, font());
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    return chart;
}

QChart *FigureChart::rateChart(int first, int count)
{
    const ColorTheme &theme = ColorTheme::current();
    QChart *chart = emptyChart();
    auto *across = new QBarCategoryAxis;
    auto *up = new QValueAxis;
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (int i = first; i < first + count; ++i)
        across->append(axisLabel(*m_model, i) + QString(i - first, QChar(0x200b)));
    double highest = 0;
    const std::array colors{theme.main, theme.attention};
    const std::array shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle}; // not by colour alone
    int drawn = 0;
    for (int f = 0; f < m_model->figureCount() && drawn < int(colors.size()); ++f) {
        if (m_model->figureAt(f).unit != FigureUnit::Rate)
            continue;
        auto *line = new QLineSeries;
        auto *points = new QScatterSeries;
        line->setName(m_model->label(f));
        line->setPen(QPen(colors[size_t(drawn)], 2));
        points->setMarkerShape(shapes[size_t(drawn)]);
        points->setMarkerSize(9);
        points->setColor(theme.card);
        points->setBorderColor(colors[size_t(drawn)]);
        for (int i = first; i < first + count; ++i) {
            const std::optional<double> value = m_model->row(i, f).value();
            if (!value)
                continue;
            line->append(i - first, *value * 100);
            points->append(i - first, *value * 100);
            highest = std::max(highest, *value * 100);
        }
        connect(points, &QScatterSeries::hovered, this, [this, first, f](const QPointF &at, bool on) {
            if (on)
                QToolTip::showText(QCursor::pos(), m_model->subjectText(first + int(at.x())) + u'\n' + m_model->valueText(first + int(at.x()), f));
        });
        for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(points)}) {
            chart->addSeries(series);
            series->attachAxis(across);
            series->attachAxis(up);
        }
        chart->legend()->markers(points).constFirst()->setVisible(false);
        ++drawn;
    }
    quiet(across, font());
    across->setGridLineVisible(false);
    quiet(up, font());
    up->setRange(0, highest <= 50 ? 50 : highest <= 100 ? 100 : std::ceil(highest / 50) * 50);
    up->setTickCount(6);
    up->setLabelFormat(u"%d %%"_s);
    return chart;
}

ChartPanel::ChartPanel(const QString &title, FigureModel *model, ChartKind kind, QWidget *parent)
    : Card(title, parent)
    , m_model(model)
    , m_chart(new FigureChart(model, kind, shownSubjects, this))
    , m_table(new QTableView(this))
{
    model->setParent(this);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_table->setModel(model);
    m_table->setItemDelegate(new ListDelegate(this));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(50);
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the table for a spreadsheet"));
    copy->setAccessibleName(copy->toolTip());
    addToTitle(copy);
    auto *both = new QHBoxLayout;
    both->setSpacing(18);
    both->addWidget(m_chart, 2);
    both->addWidget(m_table, 5);
    content()->addLayout(both);
    connect(copy, &QToolButton::clicked, this, &ChartPanel::copyTable);
    connect(m_chart, &FigureChart::subjectChosen, this, &ChartPanel::subjectChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit subjectChosen(index.data(RecordModel::IdRole).toLongLong()); });
    connect(model, &QAbstractItemModel::modelReset, this, &ChartPanel::refresh);
    refresh();
}

void ChartPanel::refresh()
{
    int width = subjectWidth;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        width += m_table->columnWidth(column);
    }
    m_table->setMinimumWidth(std::min(width, widestTable)); // the chart gives way before the names do
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setNote(m_chart->hiddenCount() > 0 ? tr("the chart shows %1 of %2").arg(m_model->rowCount() - m_chart->hiddenCount()).arg(m_model->rowCount())
                                       : QString());
    m_table->scrollToBottom();
    if (m_model->figureAt(0).view == "structure_figures"_L1)
        m_table->scrollToTop();
}

void ChartPanel::copyTable() const
{
    // A rate takes two columns, so that a spreadsheet can add them up.
    QList<QStringList> cells(1);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        cells.first() << m_model->headerData(column, Qt::Horizontal).toString();
        if (column > 0 && m_model->figureAt(column - 1).unit == FigureUnit::Rate)
            cells.first() << tr("out of");
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList line{m_model->subjectText(row)};
        for (int figure = 0; figure < m_model->figureCount(); ++figure) {
            const FigureRow &value = m_model->row(row, figure);
            line << QString::number(value.numerator);
            if (m_model->figureAt(figure).unit == FigureUnit::Rate)
                line << QString::number(value.denominator.value_or(0));
        }
        cells << line;
    }
    QApplication::clipboard()->setText(tabSeparated(cells));
}

} // namespace maillage
