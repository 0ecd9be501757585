#pragma once

#include "views/shell/drafts.h"

#include <functional>
#include <optional>

namespace maillage {

/// What was typed in cells of a table and refused: it stands in the cell's editor again when the cell is edited again.
class CellDrafts : public QObject, public Drafts::Keeper
{
    Q_OBJECT

public:
    /// Writes a cell; what keeps it from being written is the answer.
    using Write = std::function<QString(qint64 row, int column, const QString &typed)>;

    CellDrafts(Drafts &drafts, const QString &kind, Write write, QWidget *owner);

    /// Writes what was typed, or keeps it.
    void write(qint64 row, int column, const QString &typed);
    /// What is kept for the cell.
    std::optional<QString> typed(qint64 row, int column) const;

    /// An editor writes when it loses the focus; nothing else is open.
    void settle() override {}
    bool writeAgain(const QString &key) override;

private:
    QString keyOf(qint64 row, int column) const;

    QString m_kind;
    Write m_write;
};

} // namespace maillage
