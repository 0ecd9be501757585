#pragma once

#include "models/domain/action.h"
#include "models/lists/recordmodel.h"

namespace maillage {

/// One list of an action sheet, edited in place: the lines of a kind, the funding or the indicators. New lines are
/// typed or pasted as text and understood as in an import.
class SheetModel : public RecordModel
{
    Q_OBJECT

public:
    /// The lines of one kind.
    SheetModel(Store &store, LineKind kind, QObject *parent = nullptr);
    /// The funding or the indicators of a sheet.
    SheetModel(Store &store, QLatin1StringView listing, QObject *parent = nullptr);

    void setAction(ActionId action);
    ActionId action() const { return m_action; }

    /// Adds one line for each line of the text, at the end. Throws a Failure.
    void add(const QString &typed);
    void remove(const QList<qint64> &ids);
    /// Moves a line before (-1) or after (1) its neighbour.
    void move(qint64 id, int by);

protected:
    bool isEditable(int row, int column) const override;
    void write(qint64 id, int column, const QVariant &value) override;

private:
    template<Record R>
    void addLines(Transaction &transaction, const QStringList &lines, R (*read)(const QString &));
    QLatin1StringView table() const;
    QString place() const;

    std::optional<LineKind> m_kind;
    ActionId m_action;
};

} // namespace maillage
