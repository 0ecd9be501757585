#pragma once

#include "models/search/searchwords.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace maillage {

/// One line of what Ctrl+K offers: a heading, or something to go to or to do.
struct FinderRow
{
    enum class Sort { Heading, Place, Command };

    Sort sort = Sort::Heading;
    QString title;
    QString note; // at the right: how many, a day, a key
    QString excerpt;
    QString icon;
    QList<TextSpan> titleMarks;
    QList<TextSpan> excerptMarks;
    QLatin1StringView page; // of a Place
    qint64 id = 0;
    qsizetype command = -1; // of a Command: its number in the list the finder was given
};

/// The rows below the field of Ctrl+K. Headings cannot be chosen.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FinderRow> rows);
    const FinderRow &row(int number) const { return m_rows.at(size_t(number)); }
    /// The next row after `from` in that direction that can be chosen, or -1.
    int next(int from, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<FinderRow> m_rows;
};

/// Paints the rows with the found words marked. What people wrote is drawn letter by letter, never read as markup.
class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace maillage
