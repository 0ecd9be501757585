#include "views/figures/figurespage.h"

#include "models/lists/listing.h"
#include "views/charts/chartpanel.h"
#include "views/figures/filterbar.h"
#include "views/shell/stylesheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int panelHeight = 330;
constexpr int widePanelHeight = 420; // of many rows
constexpr int twoColumnsFrom = 860;
constexpr int hintFrom = 1180;
constexpr int madeAtOnce = 4; // what the first picture shows
constexpr qint64 manyEvents = 3000; // beyond that the page opens on a year, which is read at once
} // namespace

FiguresPage::FiguresPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_bar(new FilterBar(given.store(), this))
    , m_hint(plainLabel(tr("Every number says how it is counted: point at it, or go to it with the arrow keys."), "soft", this))
    , m_scroll(new QScrollArea(this))
{
    auto *inside = new QWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setSpacing(14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 18, 12);
    layout->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->addWidget(m_bar, 1);
    head->addWidget(m_hint);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    if (rowCount(given.database(), listing("events"_L1)) > manyEvents)
        m_bar->setFilter(latestYear(given.store()));
    arrange();
    for (int i = 0; i < madeAtOnce; ++i)
        makePanel();
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &FiguresPage::readStep);
    connect(m_bar, &FilterBar::changed, this, [this] {
        arrange();
        readAll();
    });
    m_choices = maillage::follow(given.store(), this, {}, [this] {
        m_stale = true;
        if (isVisible())
            readAll();
    });
}

bool FiguresPage::areAllMade() const
{
    return size_t(m_panels.size()) == chartSpecs().size();
}

void FiguresPage::makePanel()
{
    const ChartSpec &spec = chartSpecs()[size_t(m_panels.size())];
    auto *panel = new ChartPanel(workspace(), Chart::make(workspace().store(), spec), m_scroll->widget());
    panel->setMinimumHeight(spec.wide ? widePanelHeight : panelHeight);
    connect(panel, &ChartPanel::followed, this, &FiguresPage::follow);
    m_panels << panel;
    m_waiting << panel;
    m_readings.insert(panel, new Reading(store(), panel, [this, panel] {
        if (!m_waiting.contains(panel))
            m_waiting << panel;
        m_step.start();
    }));
    place(panel);
}

ChartPanel *FiguresPage::panel(QLatin1StringView name) const
{
    for (ChartPanel *panel : m_panels) {
        if (panel->chart().spec().name == name)
            return panel;
    }
    return nullptr;
}

void FiguresPage::focusFirst()
{
    m_bar->focusFirst();
}

void FiguresPage::arrange()
{
    m_hint->setVisible(width() >= inText(hintFrom) && m_bar->filter() == FigureFilter()); // else the filters need the room
    const int columns = width() >= inText(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_row = 0;
    m_column = 0;
    for (ChartPanel *panel : std::as_const(m_panels))
        place(panel);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

/// After the one before, in a row of its own when it is wide.
void FiguresPage::place(ChartPanel *panel)
{
    const bool wide = panel->chart().spec().wide;
    if (wide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(panel, m_row, m_column, 1, wide ? m_columns : 1);
    m_column += wide ? m_columns : 1;
    if (m_column >= m_columns) {
        ++m_row;
        m_column = 0;
    }
}

void FiguresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_choices->run();
    else if (!isRead())
        m_step.start();
}

void FiguresPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FiguresPage::follow(const Chart::Way &way)
{
    if (way.number)
        workspace().showRows(*way.number);
    else
        workspace().go(way.page, way.id);
}

void FiguresPage::readAll()
{
    m_stale = false;
    m_waiting = m_panels;
    m_reading = nullptr;
    m_bar->refreshChoices();
    m_step.start();
}

ChartPanel *FiguresPage::next() const
{
    for (ChartPanel *panel : m_waiting) {
        if (!panel->visibleRegion().isEmpty())
            return panel;
    }
    return m_waiting.constFirst();
}

void FiguresPage::readStep()
{
    if (isRead() || !isVisible()) { // else it goes on when the page comes up
        m_step.stop();
        return;
    }
    bool done = false;
    if (!areAllMade())
        makePanel();
    if (!m_reading) {
        m_reading = next();
        m_reading->begin(m_bar->filter());
    }
    const bool read = m_readings.value(m_reading)->take([&] { done = m_reading->advance(); });
    if (!done && read)
        return;
    m_waiting.removeOne(m_reading);
    m_reading = nullptr;
}

} // namespace maillage
