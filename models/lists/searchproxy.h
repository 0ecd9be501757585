#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace maillage {

/// Filters a list as one types and sorts it as a dictionary does. Every word must begin a word of the row,
/// accents and case aside; beside that, columns can be held to some raw values ("state is held or planned").
class SearchProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SearchProxy(QObject *parent = nullptr);

    void setWords(const QString &words);
    /// Shows only rows whose raw value in `column` is one of `values`; an empty list lifts that filter.
    void setAllowed(int column, const QStringList &values);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QHash<int, QStringList> m_allowed;
    QCollator m_collator;
};

} // namespace maillage
