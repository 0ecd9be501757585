#pragma once

#include <QHeaderView>

#include <vector>

namespace maillage {

/// How wide a column would like to be, in pixels.
struct ColumnWish
{
    int natural = 0;       // shows everything it holds
    int least = 0;         // less cuts what must not be cut; never more than natural
    bool takesRest = false; // what is left over is its own
};

/// The widths of columns that share a room. Where all fit each has its natural width and the rest goes to who takes it. Where they
/// do not the widest give first, down to one common width, and none below its least; if not even those fit, each has its least.
std::vector<int> sharedWidths(const std::vector<ColumnWish> &wishes, int room);

/// The headings of a table, on two lines where that keeps a column narrow: a heading is never cut.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// The width below which a word of the heading would be cut.
    int leastWidth(int section) const;
    QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QFont headingFont() const;
    int around(int section) const;
};

} // namespace maillage
