#pragma once

#include <QLayout>

#include <vector>

namespace maillage {

/// A row of controls that goes on in another row below where it does not fit: no label is ever cut. What expands begins with its
/// least width and shares what its row has left; a stretch sends what comes after it to the right.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void insertWidget(int index, QWidget *widget);
    void addStretch();

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        int width;
    };

    static bool expands(const QLayoutItem *item) { return item->expandingDirections().testFlag(Qt::Horizontal); }
    int leastWidth(const QLayoutItem *item) const;
    static void grow(std::vector<Placed> &row, int left);
    int place(std::vector<Placed> &row, const QRect &rect, int top, bool apply) const;
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
};

} // namespace maillage
