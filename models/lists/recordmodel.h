#pragma once

#include "models/lists/listing.h"
#include "models/lists/namesakes.h"
#include "models/store/awaited.h"

#include <QAbstractTableModel>
#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace maillage {

class Query;
class Reading;
class Store;

/// A register as an item model. It re-reads its view when the store says that one of its tables changed and
/// compares by id: what stayed keeps its row, its selection and its place on screen. What takes longer than a window
/// may wait is read in the background; until it is there the model shows what it showed before. Structural methods are
/// final; a list that is edited in place overrides `write`.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // the row's id, qint64
        RawRole,               // the value as it stands in the file, for sorting and exporting
        KindRole,              // CellKind as int
        CodesRole,             // const CodeSet *, of a column of codes
        WordsRole,             // all that the row says, folded, for a filter
    };

    /// The whole register; or, when a scope is named, the rows of one thing, none until `setScope` says which.
    RecordModel(Store &store, const Listing &listing, QObject *parent = nullptr);
    RecordModel(Store &store, const Listing &listing, QLatin1StringView scope, QObject *parent = nullptr);

    /// Shows only the rows whose scope column equals `value`; a null value shows none (nothing is chosen yet).
    void setScope(const QVariant &value);
    QVariant scope() const { return m_scopeValue; }
    QLatin1StringView scopeName() const { return m_scope; }
    /// The order the rows are read in, for a list that is not sorted by a proxy: SQL after ORDER BY.
    void setOrder(const QString &order);

    /// What nobody sees is not read again at every edit, but when somebody looks. A model is watched until told otherwise.
    void setWatched(bool watched);
    /// Whether what is shown is the file as it is; else it is being read, or will be when somebody looks.
    bool isRead() const { return !m_isStale && !m_coming.isAwaited() && failure().isNull(); }
    /// Why it could not be read; null when it was. What is shown is then what was there before.
    const QString &failure() const;
    /// How long a list is read at once before it goes to the background, in milliseconds; 0 sends every list there.
    static void setPatience(int ms);

    const Listing &listing() const { return m_listing; }
    Store &store() const { return m_store; }
    qint64 idAt(int row) const { return m_rows[size_t(row)]->id; }
    int rowOf(qint64 id) const; // -1 if it is not there
    /// The value as it stands in the file; invalid for a row that is not there.
    QVariant value(int row, QLatin1StringView column) const;
    int columnOf(QLatin1StringView name) const { return m_listing.column(name); }

    /// As QAbstractTableModel’s; it is asked for with each comparison of two rows.
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    /// Writes one cell as setData does; what keeps it from being written is the answer, and is said as `refused`.
    QString writeCell(qint64 id, int column, const QVariant &value);
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    /// It shows the rows of something else.
    void scopeChanged();
    /// An edit in place was refused; the sentence says why.
    void refused(const QString &sentence);
    /// A long reading has ended, or one failed or went well again.
    void wasRead();

protected:
    /// Whether a cell can be edited in place. Flags are edited as check boxes.
    virtual bool isEditable(int row, int column) const;
    /// Writes one cell, by Store::edit; what the model shows changes when the store says so.
    virtual void write(qint64 id, int column, const QVariant &value);
    /// The structure or person that a cell names; 0 for a cell that names none. Who shares a name is shown with what tells them apart.
    virtual qint64 namedAt(int row, int column) const;
    /// Other roles, such as a font or a decoration.
    virtual QVariant extra(int row, int column, int role) const;

private:
    struct Row
    {
        qint64 id;
        QVariantList cells;
        mutable QString words; // made when it is first asked for
    };

    /// Rows are shared with who reads them anew: one that did not change stays the same row, which costs the window nothing.
    using Rows = std::vector<std::shared_ptr<const Row>>;

    /// What to read, by value: it may be read in another thread.
    struct Question
    {
        const Listing &listing;
        QString columns;
        QString rest;
        QVariantList values;
        bool withWords; // makes them along with the rows
        Rows shown;     // what is there already
    };

    QString apartAt(int row, int column) const;
    bool isInterval(const ListColumn &column, const Row &row) const;
    static QString wordsOf(const Listing &listing, const QVariantList &cells);
    Question question() const;
    static Rows rowsFor(const Database &database, const Question &question);
    std::optional<Rows> readAtOnce(const Question &question) const;
    void refresh();
    void read();
    void takeRows(Answer<Rows> &answer);
    void show(Rows fresh);
    bool takeOverInPlace(Rows &fresh);
    void takeOverRow(size_t row, Rows::value_type fresh);
    void takeOver(Rows fresh);
    void reset(Rows fresh);

    Store &m_store;
    const Listing &m_listing;
    QLatin1StringView m_scope;
    QVariant m_scopeValue;
    QString m_order;
    Rows m_rows;
    Awaited<Rows> m_coming;
    Namesakes &m_namesakes;
    Reading *m_reading = nullptr;
    bool m_isLong = false; // it took too long before
    bool m_isWatched = true;
    bool m_isStale = false;
};

} // namespace maillage
