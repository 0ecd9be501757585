#pragma once

#include <QStyledItemDelegate>

#include <optional>

class QLabel;

namespace maillage {

class CellDrafts;

/// The two colours of a code's badge: soft ground and ink. Colour only helps the eye; the word is always there.
struct BadgeColors
{
    QColor ground;
    QColor ink;
};
BadgeColors badgeColors(const QString &code);

/// Gives a label the look of a badge for `code`.
void styleBadge(QLabel *label, const QString &code, const QString &text);

/// A name cut to a width in pixels; of one with what tells it apart ("Foyer rural · Crozant") this is what stays longest.
QString elidedLabel(const QFontMetrics &metrics, const QString &label, int width);

/// Paints the rows of all lists: quiet hairlines, codes as badges, the first text of a row a little stronger, long
/// texts on one line. Codes that can be edited are chosen from their labels.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ListDelegate(QObject *parent = nullptr);

    /// The column whose text is emphasised (-1: none).
    void setStrongColumn(int column) { m_strongColumn = column; }
    int strongColumn() const { return m_strongColumn; }
    /// What was refused in a cell stands there, marked, until it is written or given up.
    void setDrafts(CellDrafts *drafts) { m_drafts = drafts; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    std::optional<QString> refusedIn(const QModelIndex &index) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_strongColumn = -1;
    CellDrafts *m_drafts = nullptr;
};

} // namespace maillage
