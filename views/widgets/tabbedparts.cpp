#include "views/widgets/tabbedparts.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace maillage {

TabbedParts::TabbedParts(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentWidget(this->part(part));
        emit currentChanged(part);
    });
}

void TabbedParts::add(const QString &label, std::function<QWidget *(QWidget *)> make, std::function<void()> fill)
{
    m_parts.append({std::move(make), std::move(fill)});
    const QSignalBlocker notYet(m_tabs); // it makes its first tab the current one
    m_tabs->addTab(label);
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
    }
    if (std::exchange(wanted.isStale, false) && wanted.fill)
        wanted.fill();
    return wanted.made;
}

void TabbedParts::showEvent(QShowEvent *event)
{
    if (current() >= 0)
        m_stack->setCurrentWidget(part(current()));
    QWidget::showEvent(event);
}

} // namespace maillage
