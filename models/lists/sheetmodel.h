#pragma once

#include "models/domain/indicator.h"
#include "models/lists/recordmodel.h"

#include <optional>

namespace maillage {

/// One list of an action sheet, edited in place: the lines of a kind, the funding or the indicators. New lines are
/// typed or pasted as text and understood as in an import. What the lines ask is noted among what is to be decided, in
/// the same edit.
class SheetModel : public RecordModel
{
    Q_OBJECT

public:
    /// The lines of one kind.
    SheetModel(Store &store, LineKind kind, QObject *parent = nullptr);
    /// The list "funding" or "indicators".
    SheetModel(Store &store, QLatin1StringView list, QObject *parent = nullptr);

    void setAction(ActionId action);
    ActionId action() const;

    /// Adds one line for each line of the text, at the end. Throws a Failure.
    void add(const QString &typed);
    void remove(const QList<qint64> &ids);
    /// Puts a line one place up (-1) or down (1); at either end it stays.
    void move(qint64 id, int by);

protected:
    bool isEditable(int row, int column) const override;
    void write(qint64 id, int column, const QVariant &value) override;

private:
    /// Calls `work` with an empty record of the kind that this list holds.
    template<typename Work>
    void forRecord(const Work &work);
    void edit(const QString &text, const std::function<void(Transaction &)> &change);

    std::optional<LineKind> m_kind;
};

} // namespace maillage
