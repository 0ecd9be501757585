#include "views/indicators/indicatorspage.h"

#include "models/domain/clock.h"
#include "models/lists/recordmodel.h"
#include "views/indicators/indicatorform.h"
#include "views/indicators/standingpanel.h"
#include "views/shell/icons.h"
#include "views/shell/pagelook.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"
#include "views/widgets/indicatortable.h"
#include "views/widgets/registerpanel.h"
#include "views/widgets/rememberedsplitter.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Says yes and no where the file has 1 and 0.
class ValueDelegate : public ListDelegate
{
public:
    using ListDelegate::ListDelegate;

    void setKind(IndicatorKind kind) { m_kind = kind; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ListDelegate::initStyleOption(option, index);
        const QVariant raw = index.data(RecordModel::RawRole);
        if (m_kind == IndicatorKind::YesNo && !raw.isNull())
            option->text = valueText(m_kind, raw.toDouble());
    }

private:
    IndicatorKind m_kind = IndicatorKind::Number;
};

} // namespace

IndicatorsPage::IndicatorsPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_copy(new QAction(icon(u"copy"_s), tr("Copy the table"), this))
    , m_sheet(new QAction(icon(u"plan"_s), tr("Action sheet"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Indicator"), this))
    , m_table(new IndicatorTable(given, this))
    , m_filter(new QLineEdit(this))
    , m_form(new IndicatorForm(given, this))
    , m_standing(new StandingPanel(this))
    , m_parts(new PartsPanel(given, this))
    , m_measures(new RecordModel(given.store(), listing("measures"_L1), "indicator_id"_L1))
    , m_measure(new MeasureForm(given, this))
{
    auto *splitter = new RememberedSplitter(u"indicators-page"_s, {290, 330}, this, Qt::Vertical);
    buildTable(splitter);
    buildDetails(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(splitter);
    m_sheet->setToolTip(tr("Show the action sheet of this indicator"));
    connect(m_copy, &QAction::triggered, m_table, &IndicatorTable::copy);
    connect(m_add, &QAction::triggered, this, &IndicatorsPage::addIndicator);
    connect(m_sheet, &QAction::triggered, this, [this] {
        if (const Standing *standing = m_table->indicators()->standing(m_table->currentId()))
            workspace().go("plan"_L1, standing->indicator.action.value());
    });
    connect(m_table, &IndicatorTable::currentIdChanged, this, &IndicatorsPage::choose);
    connect(m_table, &IndicatorTable::opened, this, &IndicatorsPage::open);
    connect(m_table, &IndicatorTable::editRequested, this, [this] { m_form->focusFirstField(); });
    connect(m_measure, &MeasureForm::noted, this, &IndicatorsPage::noteMeasure);
    connect(m_table, &IndicatorTable::removeRequested, this, [this](const QList<qint64> &ids) {
        const QString text = tr("Remove %n indicator(s)", nullptr, int(ids.size()));
        workspace().edit(text, [&](Transaction &transaction) {
            for (const qint64 id : ids)
                maillage::remove<Indicator>(transaction, IndicatorId(id));
        }, text);
    });
    connect(m_table->indicators(), &QAbstractItemModel::dataChanged, this, [this] { choose(m_table->currentId()); });
    choose(0);
}

void IndicatorsPage::buildTable(QWidget *parent)
{
    auto *card = new Card(tr("Indicators of the action plan"), parent);
    card->setNote(tr("computed or typed; point at a value to see what it is made of"));
    m_filter->setPlaceholderText(tr("Filter the list…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    keepLook(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_table->proxy(), &SearchProxy::setWords);
    auto *tools = new QHBoxLayout;
    card->content()->addLayout(tools);
    tools->addWidget(m_filter, 1);
    addNarrowings(tools);
    card->content()->addWidget(m_table, 1);
}

void IndicatorsPage::addNarrowings(QLayout *tools)
{
    const std::pair<QString, QStringList> choices[]{{tr("All"), {}},
                                                    {tr("Overdue"), {u"overdue"_s}},
                                                    {tr("Under way"), {u"on-the-way"_s, u"not-begun"_s, u"unmeasured"_s, u"followed"_s, u"in-words"_s}},
                                                    {tr("Reached"), {u"reached"_s, u"reached-late"_s}}};
    auto *group = new QButtonGroup(this);
    for (const auto &[label, codes] : choices) {
        auto *button = new QPushButton(label, tools->parentWidget());
        button->setCheckable(true);
        button->setChecked(codes.isEmpty());
        button->setProperty("role", u"chip"_s);
        group->addButton(button);
        keepLook(button);
        if (codes.isEmpty())
            m_all = button;
        tools->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, codes = codes] {
            m_one->hide();
            m_table->proxy()->setAllowed(IndicatorModel::State, codes);
        });
    }
    m_one = new QPushButton(tools->parentWidget());
    m_one->setCheckable(true);
    m_one->setProperty("role", u"chip"_s);
    m_one->hide();
    group->addButton(m_one);
    tools->addWidget(m_one);
}

void IndicatorsPage::buildDetails(QWidget *parent)
{
    m_details = new QWidget(parent);
    auto *definition = new Card(tr("Definition"), m_details);
    auto *scroll = new QScrollArea(definition);
    auto *inside = new QWidget(scroll->viewport());
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    definition->content()->addWidget(scroll);
    auto *standing = new Card(tr("Where it stands"), m_details);
    standing->content()->addWidget(m_standing);
    m_partsCard = new Card(tr("What it is made of"), m_details);
    m_partsCard->content()->addWidget(m_parts);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(buildMeasures(), 3);
    right->addWidget(m_partsCard, 2);
    auto *layout = new QHBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(definition, 5);
    layout->addWidget(standing, 4);
    layout->addLayout(right, 5);
}

QWidget *IndicatorsPage::buildMeasures()
{
    m_measures->setOrder(u"date DESC, id DESC"_s);
    m_list = new ListPanel(workspace(), m_measures, this);
    m_list->setCompact();
    m_list->setStretched("note"_L1);
    m_list->setSorted("date"_L1, Qt::DescendingOrder);
    m_list->setMinimumHeight(110);
    m_list->table()->setItemDelegateForColumn(m_measures->columnOf("value"_L1), new ValueDelegate(m_list));
    m_register = new RegisterPanel<Measure>(workspace(), m_list, m_measure,
        {tr("Note a measure"), tr("Remove a measure"), tr("No measure yet. Enter on the indicator, a value and Enter note the first one."),
         tr("By keys: Enter on the indicator, the value, Enter. Esc leads back to the table; F2 there leads to the definition.")},
        [this] {
            Measure measure;
            measure.indicator = IndicatorId(m_table->currentId());
            measure.date = clock::today();
            return measure;
        });
    m_register->setLeave([this] { leaveDetails(); });
    m_measuresArea = new QScrollArea(this);
    m_measuresArea->setWidget(m_register);
    m_measuresArea->setWidgetResizable(true);
    m_measuresArea->setFrameShape(QFrame::NoFrame);
    m_measuresArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measuresCard = new Card(tr("Measures"), this);
    m_measuresCard->content()->addWidget(m_measuresArea);
    return m_measuresCard;
}

/// What the measures of this indicator have: a narrative no value, only a rate what it is out of.
void IndicatorsPage::showColumns(const Indicator &indicator)
{
    static_cast<ValueDelegate *>(m_list->table()->itemDelegateForColumn(m_measures->columnOf("value"_L1)))->setKind(indicator.kind);
    QList<QLatin1StringView> columns{"date"_L1};
    if (indicator.kind != IndicatorKind::Narrative)
        columns << "value"_L1;
    if (indicator.kind == IndicatorKind::Rate)
        columns << "out_of"_L1;
    for (int row = 0; row < m_measures->rowCount(); ++row) {
        if (!m_measures->value(row, "part"_L1).toString().isEmpty()) {
            columns << "part"_L1;
            break;
        }
    }
    m_list->setShown(columns << "note"_L1);
}

std::pair<QLatin1StringView, qint64> IndicatorsPage::shownRow() const
{
    return {Indicator::table, m_table->currentId()};
}

void IndicatorsPage::showItem(qint64 id)
{
    if (id < 0) {
        showState(IndicatorState(-1 - id));
    } else if (id != 0) {
        m_filter->clear();
        m_all->click();
        m_table->select(id);
    } else if (m_table->currentId() == 0 && m_table->proxy()->rowCount() > 0) {
        m_table->select(m_table->proxy()->index(0, 0).data(RecordModel::IdRole).toLongLong());
    }
}

void IndicatorsPage::showState(IndicatorState state)
{
    m_filter->clear();
    m_one->setText(labelOf(state));
    m_one->setChecked(true);
    m_one->show();
    m_table->proxy()->setAllowed(IndicatorModel::State, {codeOf(state)});
    if (m_table->proxy()->rowCount() > 0)
        m_table->select(m_table->proxy()->index(0, 0).data(RecordModel::IdRole).toLongLong());
}

void IndicatorsPage::focusFirst()
{
    m_filter->setFocus();
}

void IndicatorsPage::choose(qint64 id)
{
    const Standing *standing = m_table->indicators()->standing(id);
    m_details->setEnabled(standing);
    m_sheet->setEnabled(standing);
    const Indicator indicator = standing ? standing->indicator : Indicator();
    m_form->show(indicator.id);
    m_standing->setStanding(standing ? *standing : Standing());
    m_measure->setIndicator(indicator);
    if (m_chosen != indicator.id) {
        m_chosen = indicator.id;
        m_measures->setScope(toSql(indicator.id));
        m_measure->hide();
    }
    showColumns(indicator);
    m_measuresCard->setVisible(!indicator.isComputed());
    m_partsCard->setVisible(m_parts->setIndicator(indicator));
}

/// What is typed is measured most often; what is computed can only be defined.
void IndicatorsPage::open(qint64 id)
{
    const Standing *standing = m_table->indicators()->standing(id);
    if (standing && !standing->indicator.isComputed())
        noteMeasure();
    else if (standing)
        workspace().say(tr("It is computed: there is nothing to note. F2 leads to its definition."));
}

void IndicatorsPage::noteMeasure()
{
    m_register->begin();
    m_measure->focusMeasure();
    // The form has its place only once the layout has made room for it.
    QTimer::singleShot(0, this, [this] { m_measuresArea->ensureWidgetVisible(m_measure->focusWidget() ? m_measure->focusWidget() : m_measure); });
}

/// Back to the table; what was typed in a field and not written yet is given up, as leaving the field would write it.
void IndicatorsPage::leaveDetails()
{
    m_register->abandon();
    m_form->giveUp();
    m_form->show({});
    m_form->show(m_chosen);
    m_table->setFocus();
}

void IndicatorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isAncestorOf(focusWidget()))
        leaveDetails();
    else
        Page::keyPressEvent(event);
}

void IndicatorsPage::addIndicator()
{
    const std::vector<maillage::Action> actions = actionsInOrder(database());
    if (actions.empty()) {
        workspace().say(tr("An indicator belongs to an action: write its sheet first, under “Action plan”."));
        return;
    }
    const Standing *beside = m_table->indicators()->standing(m_table->currentId());
    Indicator indicator;
    indicator.action = beside ? beside->indicator.action : actions.front().id;
    indicator.title = tr("New indicator");
    indicator.kind = IndicatorKind::Number;
    for (const Standing &one : m_table->indicators()->standings()) {
        if (one.indicator.action == indicator.action)
            indicator.position = std::max(indicator.position, one.indicator.position + 1);
    }
    if (!workspace().edit(tr("Add an indicator"), [&](Transaction &transaction) { maillage::insert(transaction, indicator); }))
        return;
    showItem(indicator.id.value());
    m_form->focusFirstField();
    m_form->findChild<QLineEdit *>()->selectAll();
}

} // namespace maillage
