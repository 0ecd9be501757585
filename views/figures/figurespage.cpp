#include "views/figures/figurespage.h"

#include "models/domain/clock.h"
#include "models/lists/recordmodel.h"
#include "views/charts/chartpanel.h"
#include "views/widgets/inputs.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

FiguresPage::FiguresPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_period(new QComboBox(this))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
{
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("to (last day)"));
    m_from->setMaximumWidth(130);
    m_to->setMaximumWidth(130);
    m_period->addItem(tr("Since the beginning"));
    m_period->addItem(tr("Last twelve months"));
    for (int back = 0; back < 6; ++back)
        m_period->addItem(tr("Year %1").arg(clock::today().year() - back), clock::today().year() - back);
    m_period->addItem(tr("From … to …"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_period);
    filters->addWidget(m_from);
    filters->addWidget(m_to);
    filters->addStretch(1);
    filters->addWidget(plainLabel(tr("Every figure says how it is counted: hover a heading or a cell for its base."), "soft", this));

    Store &store = given.store();
    const auto add = [this](const QString &title, FigureModel *model, ChartKind kind, QLatin1StringView page) {
        auto *panel = new ChartPanel(title, model, kind, this);
        panel->setMinimumHeight(300);
        if (!page.isEmpty())
            connect(panel, &ChartPanel::subjectChosen, this, [this, page](qint64 id) { workspace().go(page, id); });
        m_panels << panel;
        return panel;
    };
    auto *inside = new QWidget(this);
    auto *panels = new QVBoxLayout(inside);
    panels->setContentsMargins(0, 0, 6, 0);
    panels->setSpacing(14);
    panels->addWidget(add(tr("Participation by event: announced against present"),
                          new FigureModel(store, tr("Event"), {"announced"_L1, "present"_L1, "turn-up"_L1, "participation"_L1, "persons"_L1}), ChartKind::Bars, "event"_L1));
    panels->addWidget(add(tr("Participation over time"),
                          new FigureModel(store, tr("Month"), {"month-participation"_L1, "month-turn-up"_L1, "month-persons"_L1}), ChartKind::RateLine, {}));
    panels->addWidget(add(tr("Reach of the series"),
                          new FigureModel(store, tr("Series"), {"reach"_L1, "series-turn-up"_L1, "series-persons"_L1}), ChartKind::RateLine, "series"_L1));
    auto *structures = new FigureModel(store, tr("Structure"), {"structure-announced"_L1, "structure-present"_L1, "structure-absent"_L1, "structure-persons"_L1});
    structures->setSparse(true);
    panels->addWidget(add(tr("By structure"), structures, ChartKind::Bars, "structures"_L1));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 12);
    layout->setSpacing(14);
    layout->addLayout(filters);
    layout->addWidget(scroll, 1);
    connect(m_period, &QComboBox::activated, this, &FiguresPage::choosePeriod);
    for (DayEdit *day : {m_from, m_to})
        connect(day, &DayEdit::edited, this, [this] { applySpan({m_from->day(), m_to->day()}); });
    choosePeriod();
}

void FiguresPage::focusFirst()
{
    m_period->setFocus();
}

void FiguresPage::choosePeriod()
{
    const bool own = m_period->currentIndex() == m_period->count() - 1;
    m_from->setVisible(own);
    m_to->setVisible(own);
    const QDate today = clock::today();
    if (own)
        applySpan({m_from->day(), m_to->day()});
    else if (m_period->currentIndex() == 0)
        applySpan({});
    else if (m_period->currentIndex() == 1)
        applySpan({today.addYears(-1).addDays(1), today});
    else
        applySpan({QDate(m_period->currentData().toInt(), 1, 1), QDate(m_period->currentData().toInt(), 12, 31)});
}

void FiguresPage::applySpan(const Span &span)
{
    workspace().attempt([&] {
        for (ChartPanel *panel : std::as_const(m_panels))
            panel->model()->setFilter(span);
    });
}

} // namespace maillage
