#include "views/widgets/wraplayout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace maillage {

namespace {
constexpr int between = 6;
}

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(between);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::leastWidth(const QLayoutItem *item) const
{
    return expands(item) ? item->minimumSize().width() : std::max(item->minimumSize().width(), item->sizeHint().width());
}

QSize WrapLayout::sizeHint() const
{
    QSize hint(-spacing(), 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty() && item->widget())
            continue;
        hint.rwidth() += leastWidth(item) + spacing();
        hint.setHeight(std::max(hint.height(), item->sizeHint().height()));
    }
    return hint.expandedTo(QSize(0, 0));
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty() || !item->widget())
            least = least.expandedTo(QSize(leastWidth(item), item->minimumSize().height()));
    }
    return least;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// What is left of a row goes in equal parts to those that expand, each up to its most.
void WrapLayout::grow(std::vector<Placed> &row, int left)
{
    for (bool isMoving = true; isMoving && left > 0;) {
        isMoving = false;
        const auto takers = std::count_if(row.begin(), row.end(), [](const Placed &one) { return expands(one.item) && one.width < one.item->maximumSize().width(); });
        const int share = takers > 0 ? std::max(1, left / int(takers)) : 0;
        for (Placed &one : row) {
            const int more = expands(one.item) ? std::min({share, left, one.item->maximumSize().width() - one.width}) : 0;
            if (more <= 0)
                continue;
            one.width += more;
            left -= more;
            isMoving = true;
        }
    }
}

/// The height of the row.
int WrapLayout::place(std::vector<Placed> &row, const QRect &rect, int top, bool apply) const
{
    const int taken = std::accumulate(row.begin(), row.end(), spacing() * (int(row.size()) - 1), [](int sum, const Placed &one) { return sum + one.width; });
    grow(row, rect.width() - taken);
    int height = 0;
    for (const Placed &one : row)
        height = std::max(height, one.item->sizeHint().height());
    int left = rect.left();
    for (const Placed &one : row) {
        const int own = std::min(height, one.item->sizeHint().height());
        if (apply)
            one.item->setGeometry(QRect(left, top + (height - own) / 2, one.width, own));
        left += one.width + spacing();
    }
    row.clear();
    return height;
}

int WrapLayout::arrange(const QRect &rect, bool apply) const
{
    std::vector<Placed> row;
    int taken = 0, top = rect.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && item->widget())
            continue;
        const int width = std::min(leastWidth(item), rect.width());
        if (!row.empty() && taken + width > rect.width()) {
            top += place(row, rect, top, apply) + spacing();
            taken = 0;
        }
        row.push_back({item, width});
        taken += width + spacing();
    }
    if (!row.empty())
        top += place(row, rect, top, apply);
    return top - rect.top();
}

} // namespace maillage
