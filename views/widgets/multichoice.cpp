#include "views/widgets/multichoice.h"

#include "models/domain/text.h"
#include "views/widgets/wraplayout.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int tick = 17; // pixels of the box before a choice
constexpr int typedFrom = 12; // choices; fewer are seen at once
constexpr int mostSeen = 14;
} // namespace

MultiChoice::MultiChoice(const QString &name, const QString &all, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_all(all)
    , m_menu(new QMenu(this))
    , m_typed(new QLineEdit(m_menu))
    , m_list(new QListWidget(m_menu))
    , m_rules(new QWidget(m_menu))
{
    setAccessibleName(name);
    auto *inside = new QWidget(m_menu);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(6, 6, 6, 6);
    new WrapLayout(m_rules);
    m_rules->hide();
    layout->addWidget(m_rules);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    m_typed->setPlaceholderText(tr("Narrow the list"));
    m_typed->setClearButtonEnabled(true);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(inside);
    m_menu->addAction(action);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        emit opening();
        m_before = m_chosen;
        m_typed->clear();
        fill();
    });
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        if (m_chosen != m_before)
            emit closed();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &MultiChoice::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &MultiChoice::read);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) { item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked); });
    showChosen();
}

void MultiChoice::setChoices(const QList<std::pair<QString, QVariant>> &choices)
{
    if (choices == m_choices)
        return; // somebody may be choosing
    m_choices = choices;
    fill();
    showChosen();
}

void MultiChoice::setChosen(const QVariantList &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    fill();
    showChosen();
}

QPushButton *MultiChoice::addRule(const QString &label, std::function<QVariantList()> rule)
{
    auto *button = new QPushButton(label, m_rules);
    button->setProperty("role", u"chip"_s);
    button->setAutoDefault(false);
    m_rules->layout()->addWidget(button);
    m_rules->show();
    connect(button, &QPushButton::clicked, this, [this, rule = std::move(rule)] { choose(rule()); });
    return button;
}

void MultiChoice::setSummary(std::function<QString(const QVariantList &)> summary)
{
    m_summary = std::move(summary);
    showChosen();
}

void MultiChoice::choose(const QVariantList &chosen)
{
    m_chosen.clear();
    for (const auto &[label, value] : std::as_const(m_choices)) { // in their order, as ticking gives them
        if (chosen.contains(value))
            m_chosen << value;
    }
    fill();
    narrow(m_typed->text());
    showChosen();
    emit edited();
}

void MultiChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &[label, value] : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, value);
        item->setSizeHint(QSize(fontMetrics().horizontalAdvance(label) + tick + 16, std::max(fontMetrics().height(), tick) + 6)); // else the boxes are cut
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    m_typed->setVisible(m_choices.size() >= typedFrom);
    const int rows = std::clamp(int(m_choices.size()), 1, mostSeen);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4) + 8);
    m_list->setMinimumWidth(m_rules->layout()->count() > 0 ? 420 : std::clamp(m_list->sizeHintForColumn(0) + 40, 180, 420));
}

void MultiChoice::narrow(const QString &typed)
{
    const QString wanted = text::folded(typed);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!text::folded(m_list->item(row)->text()).contains(wanted));
}

void MultiChoice::read()
{
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            m_chosen << m_list->item(row)->data(Qt::UserRole);
    }
    showChosen();
    emit edited();
}

void MultiChoice::showChosen()
{
    QStringList labels;
    for (const auto &[label, value] : std::as_const(m_choices)) {
        if (m_chosen.contains(value))
            labels << label;
    }
    if (m_summary && !m_chosen.isEmpty())
        setText(m_summary(m_chosen));
    else
        setText(labels.isEmpty() ? m_all : labels.size() == 1 ? labels.first() : tr("%1 and %n more", nullptr, int(labels.size()) - 1).arg(labels.first()));
    setToolTip(labels.isEmpty() ? m_name : m_name + u": "_s + labels.join(u", "_s));
    setAccessibleDescription(text());
}

} // namespace maillage
