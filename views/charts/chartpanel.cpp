#include "views/charts/chartpanel.h"

#include "models/domain/network.h"
#include "models/figures/figurechoices.h"
#include "models/figures/matrixmodel.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartsources.h"
#include "views/charts/chartview.h"
#include "views/charts/figurehelp.h"
#include "views/charts/matrixview.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/shell/workspace.h"
#include "views/widgets/badge.h"
#include "views/widgets/savedocument.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int shownRows = 8; // named, one below the other
constexpr int shownPairs = 6;
constexpr int shownEvents = 10; // side by side
constexpr int shownMonths = 24;
constexpr qsizetype mostCompared = 6; // networks, in one line

/// A field that scrolling the page past it does not change.
class TargetField : public QSpinBox
{
public:
    explicit TargetField(QWidget *parent)
        : QSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setKeyboardTracking(false);
        setRange(0, 100);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

int rowsFor(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Bars: return shownEvents;
    case ChartKind::RateLine: return shownMonths;
    default: return spec.drawn.size() > 1 ? shownPairs : shownRows;
    }
}

} // namespace

ChartPanel::ChartPanel(Workspace &workspace, std::unique_ptr<Chart> chart, QWidget *parent)
    : Card(chart->spec().heading(), parent)
    , m_workspace(workspace)
    , m_chart(std::move(chart))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(m_pages))
    , m_missing(plainLabel({}, "empty", m_pages))
    , m_base(plainLabel({}, "soft", this))
    , m_compared(plainLabel({}, nullptr, this))
    , m_comparing([this](Answer<std::vector<Compared>> &answer) { m_workspace.attempt([&] { showComparison(answer.take()); }); })
    , m_toggle(new QToolButton(this))
{
    buildHead();
    buildTable();
    m_plot = buildPlot();
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setWordWrap(true);
    m_missing->setText(tr("Reading…"));
    m_base->setWordWrap(true);
    m_base->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *page : {m_plot, static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_missing)})
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(m_missing);
    m_compared->setWordWrap(true);
    m_compared->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_compared->hide();
    content()->addWidget(m_pages, 1);
    content()->addWidget(m_compared);
    content()->addWidget(m_base);
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::buildHead()
{
    const QString title = m_chart->spec().heading();
    if (m_chart->spec().takesTarget) {
        const QString key = u"figures/target/"_s + m_chart->spec().name;
        auto *target = new TargetField(this);
        target->setSpecialValueText(tr("no target"));
        target->setPrefix(tr("target "));
        target->setSuffix(tr("%"));
        target->setAccessibleName(tr("Target of “%1” in percent; 0 for none").arg(title));
        target->setValue(QSettings().value(key).toInt());
        m_chart->setTarget(target->value() > 0 ? std::optional(target->value() / 100.0) : std::nullopt);
        addToTitle(target);
        connect(target, &QSpinBox::valueChanged, this, [this, key](int percent) {
            QSettings().setValue(key, percent);
            m_chart->setTarget(percent > 0 ? std::optional(percent / 100.0) : std::nullopt);
            if (m_view)
                m_view->redraw();
        });
    }
    const ChartSpec &spec = m_chart->spec();
    QList<QLatin1StringView> figures = spec.drawn;
    for (const QLatin1StringView name : spec.beside + spec.whole) {
        if (!figures.contains(name))
            figures << name;
    }
    if (!figures.isEmpty()) {
        addToTitle(makeFigureHelp(title, figures, [this](const Figure &figure) {
            Chart::Way way;
            way.number = Pointed{figure.name, m_chart->filter(), {}};
            emit followed(way);
        }, this));
    }
    m_toggle->setIcon(icon(u"table"_s));
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show the table of the same numbers"));
    m_toggle->setAccessibleName(tr("Table of “%1”").arg(title));
    connect(m_toggle, &QToolButton::toggled, this, &ChartPanel::showTable);
    auto *more = new QToolButton(this);
    more->setIcon(icon(u"more"_s));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Copy or export"));
    more->setAccessibleName(tr("Copy or export “%1”").arg(title));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Copy the picture"), this, &ChartPanel::copyPicture);
    menu->addAction(tr("Copy the table for a spreadsheet"), this, &ChartPanel::copyTable);
    menu->addSeparator();
    const std::pair<QString, QString> exports[]{{u"png"_s, tr("Export as picture (PNG)…")},
                                                {u"svg"_s, tr("Export as drawing (SVG)…")},
                                                {u"pdf"_s, tr("Export as PDF…")},
                                                {u"csv"_s, tr("Export the numbers for other programs (CSV)…")}};
    for (const auto &[suffix, label] : exports)
        menu->addAction(label, this, [this, suffix = suffix] { exportTo(suffix, false); });
    menu->addAction(tr("Export the table for a spreadsheet (CSV)…"), this, [this] { exportTo(u"csv"_s, true); });
    more->setMenu(menu);
    for (QToolButton *button : {m_toggle, more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        addToTitle(button);
    }
}

void ChartPanel::buildTable()
{
    m_table->setModel(m_chart->table());
    m_table->setAccessibleName(tr("Table of “%1”").arg(m_chart->spec().heading()));
    m_table->setItemDelegate(new ListDelegate(this));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setVisible(m_chart->spec().kind == ChartKind::Matrix);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        follow(index.row(), m_chart->spec().kind == ChartKind::Matrix ? index.column() : index.column() - 1);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, this, &ChartPanel::copyTable);
    copy->setContext(Qt::WidgetShortcut);
}

QWidget *ChartPanel::buildPlot()
{
    if (auto *matrix = qobject_cast<MatrixChart *>(m_chart.get())) {
        auto *view = new MatrixView(matrix->matrix(), m_pages);
        view->table()->setAccessibleName(m_chart->spec().heading());
        connect(view, &MatrixView::followed, this, &ChartPanel::follow);
        connect(view, &MatrixView::copyAsked, this, &ChartPanel::copyTable);
        return view;
    }
    m_view = new ChartView(m_pages);
    m_view->setAccessibleName(m_chart->spec().heading());
    m_view->setFollowable([this](int row, int column) { return !m_chart->wayFrom(row, column).isNone(); });
    connect(m_view, &ChartView::followed, this, &ChartPanel::follow);
    connect(m_view, &ChartView::copyAsked, this, &ChartPanel::copyTable);
    return m_view;
}

QWidget *ChartPanel::focusTarget() const
{
    if (const auto *matrix = qobject_cast<MatrixView *>(m_plot))
        return matrix->table();
    return m_view;
}

bool ChartPanel::showsTable() const
{
    return m_pages->currentWidget() == m_table;
}

void ChartPanel::begin(const FigureFilter &filter)
{
    m_chart->begin(filter);
    compare(filter);
}

void ChartPanel::compare(const FigureFilter &filter)
{
    m_comparing.drop();
    m_compared->clear();
    m_chart->setBesides({});
    m_compared->hide();
    const std::optional<FigureFilter> before = filterBefore(filter);
    if (!before || m_chart->spec().whole.isEmpty() || filter.networks.size() > mostCompared)
        return;
    m_before = inWords(m_workspace.store(), *before).constFirst();
    m_comparing.await(m_workspace.store().read([names = m_chart->spec().whole, filter, before = *before](const Database &database) {
        std::vector<Compared> all;
        for (const QLatin1StringView name : names) {
            const std::vector<FigureRow> then = evaluate(database, figure(name), before);
            for (const FigureRow &row : evaluate(database, figure(name), filter)) {
                const auto same = std::find_if(then.begin(), then.end(), [&](const FigureRow &other) { return other.network == row.network; });
                const std::optional<Network> network = filter.networks.size() > 1 ? maillage::find<Network>(database, row.network) : std::nullopt;
                FigureRow earlier;
                if (same != then.end())
                    earlier = *same;
                else if (row.denominator)
                    earlier.denominator = 0;
                all.push_back({name, network ? network->name : QString(), row, earlier});
            }
        }
        return all;
    }));
}

/// "Turn-up: 8 / 18 · 44.4% (2021: 7 / 20 · 35%)", of each network on its own base where there are several
void ChartPanel::showComparison(const std::vector<Compared> &all)
{
    QStringList said;
    for (const Compared &one : all) {
        const QString heading = figure(one.figure).heading().section(u',', 0, 0);
        said << tr("%1: %2 (%3: %4)").arg(one.network.isEmpty() ? heading : one.network + u" – "_s + heading, valueText(one.now), m_before, valueText(one.before));
    }
    m_compared->setText(said.join(u"  ·  "_s));
    m_chart->setBesides(m_compared->text());
    m_compared->setVisible(!said.isEmpty());
}

QString ChartPanel::comparison() const
{
    return m_compared->text();
}

bool ChartPanel::advance()
{
    if (!m_chart->advance())
        return false;
    refresh();
    return true;
}

void ChartPanel::refresh()
{
    const bool empty = m_chart->isEmpty();
    const int rows = rowsFor(m_chart->spec());
    if (m_view) {
        m_view->setMaker([this, empty, rows](const ChartLook &look) { return empty ? nullptr : m_chart->draw(look, rows); });
    }
    m_missing->setText(m_chart->filter() == FigureFilter() ? m_chart->spec().missingText()
                                                           : tr("Nothing to show with these filters (%1).").arg(m_chart->filterWords().join(u" · "_s)));
    m_base->setText(m_chart->base());
    m_base->setVisible(!empty && !m_base->text().isEmpty());
    setNote(empty ? QString() : m_chart->leftOut(rows));
    m_toggle->setEnabled(!empty);
    m_pages->setCurrentWidget(empty ? m_missing : m_toggle->isChecked() ? static_cast<QWidget *>(m_table) : m_plot);
    if (m_chart->spec().kind == ChartKind::Matrix)
        return;
    for (int column = 1; column < m_chart->table()->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    if (m_chart->table()->columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_chart->spec().kind == ChartKind::Bars || m_chart->spec().kind == ChartKind::RateLine)
        m_table->scrollToBottom(); // the latest
}

void ChartPanel::showTable(bool table)
{
    m_toggle->setChecked(table);
    if (m_pages->currentWidget() != m_missing)
        m_pages->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_plot);
}

void ChartPanel::follow(int row, int column)
{
    const Chart::Way way = m_chart->wayFrom(row, column);
    if (!way.isNone())
        emit followed(way);
}

void ChartPanel::copyTable()
{
    // What it is and under which filter stands below, where it does not get between the table and its headings.
    QApplication::clipboard()->setText(m_chart->tabbed() + u'\n' + m_chart->saidBelow() + u'\n');
    m_workspace.say(tr("The table of “%1” is copied.").arg(m_chart->spec().heading()));
}

void ChartPanel::copyPicture()
{
    QApplication::clipboard()->setImage(chartPicture(*m_chart));
    m_workspace.say(tr("The picture of “%1” is copied.").arg(m_chart->spec().heading()));
}

void ChartPanel::exportTo(const QString &suffix, bool readable)
{
    const QString title = m_chart->spec().heading();
    const QString path = prompt::fileToWrite(this, tr("Export “%1”").arg(title), fileNameFor(title, u'.' + suffix), u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (m_workspace.attempt([&] { writeChart(*m_chart, path, readable); }))
        m_workspace.sayWritten(path);
}

} // namespace maillage
