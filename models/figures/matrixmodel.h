#pragma once

#include "models/figures/figure.h"
#include "models/store/backgroundreader.h"

#include <QAbstractTableModel>

namespace maillage {

/// Who came to what: one row a structure, one column a gathering that has a sheet, and in each cell what the structure did. A network may have
/// thousands of both, so only the latest events and the structures that came most are there; `leftOut` says how many are
/// not. The last column and the last row hold the figures `structure-gathered` and `present` of the same filter: the
/// column's total is therefore of all the events that are asked for, shown or not.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Cell { Nothing, Present, Guest, AnnouncedAbsent, Absent, NotMember };
    enum Role { CellRole = Qt::UserRole + 100 };

    static constexpr int mostEvents = 24;
    static constexpr int mostStructures = 200;

    /// As much as a window shows, or all there is.
    enum class Size { Shown, Whole };

    explicit MatrixModel(Store &store, QObject *parent = nullptr, Size size = Size::Shown);

    /// As FigureModel reads in the background.
    void begin(const FigureFilter &filter);
    bool advance();

    int structureCount() const { return int(m_shown.structures.size()); }
    int eventCount() const { return int(m_shown.events.size()); }
    int structuresLeftOut() const { return m_shown.structuresLeftOut; }
    int eventsLeftOut() const { return m_shown.eventsLeftOut; }
    const FigureRow &structureAt(int row) const { return m_shown.structures[size_t(row)]; }
    const FigureRow &eventAt(int column) const { return m_shown.events[size_t(column)]; }
    Cell cell(int row, int column) const;
    /// "present", "announced but absent": what a cell says, in words.
    static QString words(Cell cell);
    /// The same as a mark of one sign, for tables and for eyes that do not tell colours apart.
    static QString sign(Cell cell);
    /// Structure, event and what it did, as one text.
    QString cellText(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Content
    {
        std::vector<FigureRow> events;     // their members present
        std::vector<FigureRow> structures; // the events they were present at
        std::vector<Cell> cells;           // by structure, then by event
        int eventsLeftOut = 0;
        int structuresLeftOut = 0;
    };

    class Reader;

    Store &m_store;
    Size m_size;
    Answer<Content> m_coming;
    Content m_shown;
};

} // namespace maillage
