#include "views/widgets/tableheader.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace maillage {

std::vector<int> sharedWidths(const std::vector<ColumnWish> &wishes, int room)
{
    const auto sumAt = [&](int most) {
        return std::accumulate(wishes.begin(), wishes.end(), 0, [most](int sum, const ColumnWish &wish) { return sum + std::max(wish.least, std::min(wish.natural, most)); });
    };
    int widest = 0;
    for (const ColumnWish &wish : wishes)
        widest = std::max(widest, wish.natural);
    // The largest common width at which they fit.
    int low = 0, high = widest;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        sumAt(middle) <= room ? low = middle : high = middle - 1;
    }
    std::vector<int> widths;
    for (const ColumnWish &wish : wishes)
        widths.push_back(std::max(wish.least, std::min(wish.natural, low)));
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (size_t i = 0; i < wishes.size() && left > 0; ++i) {
        const bool isCut = widths[i] < wishes[i].natural;
        if (low < widest ? isCut : wishes[i].takesRest) {
            const int more = low < widest ? 1 : left; // rounding leaves less than a pixel each
            widths[i] += more;
            left -= more;
        }
    }
    return widths;
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment |= Qt::Alignment(Qt::TextWordWrap);
}

QFont TableHeader::headingFont() const
{
    QFont font = this->font();
    font.setBold(true); // as wide as it gets when the style emphasises it
    return font;
}

/// What stands beside the words: the margins and, where the table is sorted by it, the arrow.
int TableHeader::around(int section) const
{
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + margin : 0;
    return 2 * margin + 12 + arrow;
}

int TableHeader::leastWidth(int section) const
{
    static const QRegularExpression between(u"[ ]+"_s); // a space that does not break is no place to
    const QFontMetrics metrics(headingFont());
    int widest = 0;
    for (const QString &word : model()->headerData(section, Qt::Horizontal).toString().split(between))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + around(section);
}

QSize TableHeader::sizeHint() const
{
    const QFontMetrics metrics(headingFont());
    int lines = 1;
    for (int section = 0; section < count(); ++section) {
        if (isSectionHidden(section))
            continue;
        const QRect room(0, 0, std::max(1, sectionSize(section) - around(section)), 10 * metrics.lineSpacing());
        const QRect words = metrics.boundingRect(room, Qt::TextWordWrap, model()->headerData(section, Qt::Horizontal).toString());
        lines = std::max(lines, (words.height() + metrics.leading()) / metrics.lineSpacing());
    }
    return QHeaderView::sizeHint() + QSize(0, (lines - 1) * metrics.lineSpacing());
}

} // namespace maillage
