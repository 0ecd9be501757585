#include "views/shell/drafts.h"

#include "models/store/failure.h"
#include "views/shell/page.h"
#include "views/widgets/tabbedparts.h"

namespace maillage {

Drafts::Keeper::Keeper(Drafts &drafts)
    : m_drafts(&drafts)
{
    drafts.m_keepers << this;
}

Drafts::Keeper::~Keeper()
{
    if (m_drafts)
        m_drafts->m_keepers.removeOne(this);
}

void Drafts::keep(const QString &key, Draft draft)
{
    if (!m_drafts.contains(key))
        m_order << key;
    m_drafts[key] = std::move(draft);
    emit changed();
}

void Drafts::drop(const QString &key)
{
    if (m_drafts.remove(key) == 0)
        return;
    m_order.removeOne(key);
    emit changed();
}

const Drafts::Draft *Drafts::find(const QString &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

/// A keeper reads the file too, and that may fail as writing may: what it holds stays with it.
void Drafts::attempt(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        setRefusal(failure.sentence());
    }
}

void Drafts::settle()
{
    const QList<Keeper *> keepers = m_keepers;
    for (Keeper *keeper : keepers) {
        if (m_keepers.contains(keeper)) // what one writes may end another
            attempt([keeper] { keeper->settle(); });
    }
}

void Drafts::writeAgain()
{
    writeAgain(m_order);
}

void Drafts::writeRefusedAgain()
{
    QStringList refused = m_order;
    refused.removeIf([this](const QString &key) { return find(key)->reason.isEmpty(); });
    writeAgain(refused);
}

void Drafts::writeAgain(const QStringList &keys)
{
    const QList<Keeper *> keepers = m_keepers;
    for (const QString &key : keys) {
        bool isTaken = false;
        for (Keeper *keeper : keepers) {
            attempt([&] { isTaken = m_keepers.contains(keeper) && keeper->writeAgain(key); });
            if (isTaken)
                break;
        }
    }
}

void Drafts::reveal(const QString &key, QWidget *page)
{
    const QList<Keeper *> keepers = m_keepers;
    for (Keeper *keeper : keepers) {
        const QWidget *owner = m_keepers.contains(keeper) ? keeper->ownerOf(key) : nullptr;
        if (!owner || !page->isAncestorOf(owner))
            continue;
        attempt([&] {
            TabbedParts::bringUp(owner);
            keeper->reveal(key);
        });
        return;
    }
}

Drafts::Place Drafts::placeOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(widget))
            return {page->name(), page->shownItem() != 0 ? page->shownItem() : page->askedItem()};
    }
    return {};
}

} // namespace maillage
