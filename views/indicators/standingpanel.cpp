#include "views/indicators/standingpanel.h"

#include "models/domain/text.h"
#include "views/indicators/evolutionchart.h"
#include "views/shell/workspace.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QTableWidgetItem *cell(const QString &text, bool number)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString number(double value)
{
    return valueText(IndicatorKind::Number, value);
}

} // namespace

StandingPanel::StandingPanel(QWidget *parent)
    : QWidget(parent)
    , m_value(plainLabel({}, "figure", this))
    , m_state(plainLabel({}, nullptr, this))
    , m_words(plainLabel({}, "soft", this))
    , m_chart(new EvolutionChart(this))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_value);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_chart, 1);
    layout->addStretch(0);
}

void StandingPanel::setStanding(const Standing &standing)
{
    m_value->setText(standing.valueText());
    styleBadge(m_state, codeOf(standing.state), labelOf(standing.state));
    QStringList words;
    if (!standing.problem.isEmpty())
        words << standing.problem;
    if (const QString made = standing.madeOf(); !made.isEmpty())
        words << made;
    if (standing.target())
        words << tr("Target: %1").arg(standing.targetText());
    if (standing.reachedOn.isValid())
        words << tr("Reached on %1").arg(text::longDate(standing.reachedOn));
    else if (standing.indicator.due.isValid())
        words << tr("Due by %1").arg(text::longDate(standing.indicator.due));
    if (!standing.indicator.isComputed() && standing.asOf.isValid())
        words << tr("Last noted on %1").arg(text::longDate(standing.asOf));
    m_words->setText(words.join(u'\n'));
    m_chart->setStanding(standing);
}

PartsPanel::PartsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_counted(plainLabel({}, "soft", this))
    , m_breakdown(new QComboBox(this))
    , m_table(new QTableWidget(this))
{
    m_breakdown->setAccessibleName(tr("Taken apart"));
    m_table->setAccessibleName(tr("Parts of the value"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new ListDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(4 * (fontMetrics().height() + 10));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_counted->setWordWrap(true);
    layout->addWidget(m_counted);
    layout->addWidget(m_breakdown, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    connect(m_breakdown, &QComboBox::activated, this, &PartsPanel::fill);
    connect(m_table, &QTableWidget::cellClicked, this, &PartsPanel::follow);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (isVisible()) // else a click has led on already
            follow(row);
    });
}

bool PartsPanel::setIndicator(const Indicator &indicator)
{
    const QSignalBlocker quiet(m_breakdown);
    const QVariant before = m_indicator.id == indicator.id ? m_breakdown->currentData() : QVariant();
    m_indicator = indicator;
    m_breakdown->clear();
    for (const Breakdown breakdown : breakdownsOf(indicator))
        m_breakdown->addItem(labelOf(breakdown), codeOf(breakdown));
    m_breakdown->setCurrentIndex(std::max(0, m_breakdown->findData(before)));
    m_breakdown->setVisible(m_breakdown->count() > 1);
    m_counted->setText(askedInWords(m_workspace.store(), indicator));
    m_counted->setVisible(indicator.isComputed());
    fill();
    return indicator.isComputed() || m_table->rowCount() > 2;
}

void PartsPanel::fill()
{
    const std::vector<StandingPart> &parts = m_shown = m_breakdown->count() > 0
        ? partsOf(m_workspace.database(), m_indicator, fromCode<Breakdown>(m_breakdown->currentData().toString())) : std::vector<StandingPart>();
    const bool rate = m_indicator.kind == IndicatorKind::Rate;
    m_table->clear();
    m_table->setColumnCount(rate ? 4 : 2);
    m_table->setHorizontalHeaderLabels(rate ? QStringList{tr("Part"), tr("How many"), tr("Out of"), tr("Rate")} : QStringList{tr("Part"), tr("How many")});
    m_table->setRowCount(parts.empty() ? 0 : int(parts.size()) + 1);
    Amount total;
    const auto put = [&](int row, const QString &name, const Amount &amount) {
        m_table->setItem(row, 0, cell(name, false));
        m_table->setItem(row, 1, cell(amount.numberText(), true));
        if (!rate)
            return;
        m_table->setItem(row, 2, cell(number(amount.denominator.value_or(0)), true));
        m_table->setItem(row, 3, cell(shareText(amount.numerator, amount.denominator.value_or(0)), true));
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        put(int(i), parts[i].name, parts[i].amount);
        total += parts[i].amount;
    }
    if (!parts.empty()) {
        put(int(parts.size()), tr("Total"), total);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QFont font = m_table->font();
            font.setWeight(QFont::DemiBold);
            m_table->item(int(parts.size()), column)->setFont(font);
        }
    }
    m_table->setCursor(m_indicator.isComputed() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

/// To the rows of a part, or of the total; what no part is known of is asked for by no filter.
void PartsPanel::follow(int row)
{
    const Measurable *measurable = measurableNamed(m_indicator.figure);
    if (!m_indicator.isComputed() || !measurable || row < 0 || row > int(m_shown.size()))
        return;
    const bool total = row == int(m_shown.size());
    if (total || m_shown[size_t(row)].filter)
        m_workspace.showRows({measurable->name, total ? filterOf(m_indicator) : *m_shown[size_t(row)].filter, {}});
}

} // namespace maillage
