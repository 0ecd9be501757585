#include "views/widgets/tabbedparts.h"

#include "models/store/reading.h"
#include "views/widgets/taborder.h"

#include <QAction>
#include <QScopeGuard>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

TabbedParts::TabbedParts(Store &store, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_showing(new Reading(store, m_stack, [this] { m_stack->setCurrentWidget(part(current())); }))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    for (const auto &[keys, step] : {std::pair{QList<QKeySequence>{QKeySequence(u"Ctrl+Tab"_s), QKeySequence(u"Ctrl+PgDown"_s)}, 1},
                                     std::pair{QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Tab"_s), QKeySequence(u"Ctrl+PgUp"_s)}, -1}}) {
        auto *turn = new QAction(this);
        turn->setShortcuts(keys);
        connect(turn, &QAction::triggered, this, [this, step = step] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count()); });
        addAction(turn);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_showing->run();
        emit currentChanged(part);
    });
}

void TabbedParts::add(const QString &label, std::function<QWidget *(QWidget *)> make, std::function<void()> fill)
{
    m_parts.append({std::move(make), std::move(fill)});
    const QSignalBlocker notYet(m_tabs); // it makes its first tab the current one
    m_tabs->addTab(label);
}

void TabbedParts::bringUp(const QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *parts = qobject_cast<TabbedParts *>(around);
        for (int i = 0; parts && i < parts->m_parts.size(); ++i) {
            const QWidget *made = parts->m_parts.at(i).made;
            if (made && (made == widget || made->isAncestorOf(widget)))
                parts->setCurrent(i);
        }
    }
}

void TabbedParts::setLabel(int part, const QString &label)
{
    m_tabs->setTabText(part, label);
}

void TabbedParts::setStale()
{
    for (Part &part : m_parts)
        part.isStale = true;
}

int TabbedParts::current() const
{
    return m_tabs->currentIndex();
}

void TabbedParts::setCurrent(int part)
{
    m_stack->setCurrentWidget(this->part(part));
    m_tabs->setCurrentIndex(part);
}

QWidget *TabbedParts::part(int part)
{
    Part &wanted = m_parts[part];
    if (!wanted.made) {
        wanted.made = wanted.make(m_stack);
        m_stack->addWidget(wanted.made);
        comeAfter(m_tabs, wanted.made);
    }
    if (!std::exchange(wanted.isStale, false) || !wanted.fill)
        return wanted.made;
    auto stillStale = qScopeGuard([this, part] { m_parts[part].isStale = true; });
    wanted.fill();
    stillStale.dismiss();
    return m_parts.at(part).made;
}

void TabbedParts::showEvent(QShowEvent *event)
{
    if (current() >= 0)
        m_showing->run();
    QWidget::showEvent(event);
}

} // namespace maillage
