#pragma once

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace maillage {

/// Filters a list as one types and sorts it as a dictionary does. Every word must begin a word of the row,
/// accents and case aside; beside that, columns can be held to some raw values ("state is held or planned").
class SearchProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SearchProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setWords(const QString &words);
    /// Shows only rows whose raw value in `column` is one of `values`; an empty list lifts that filter.
    void setAllowed(int column, const QStringList &values);

    /// Whether words or values hold rows back.
    bool isNarrowed() const { return !m_words.isEmpty() || !m_allowed.isEmpty(); }
    /// Shows only the rows with these ids; nothing lifts that filter.
    void setOnly(const std::optional<QSet<qint64>> &ids);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void rankRows(int column) const;
    void rank(const QModelIndex &index) const;
    void forgetRanks();

    QStringList m_words;
    QHash<int, QStringList> m_allowed;
    std::optional<QSet<qint64>> m_only;
    QCollator m_collator;
    // Rows are compared many times each: the place of each in the sorted column is found once, by source row, -1 for one that changed
    // since; and by what a cell says.
    mutable std::vector<int> m_ranks;
    mutable QHash<QString, int> m_rankOfText;
    mutable int m_rankedColumn = -1;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace maillage
