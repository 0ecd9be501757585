#pragma once

#include "models/domain/task.h"
#include "models/lists/recordmodel.h"

namespace maillage {

/// What a task waits for, or what waits for it, with the kind of each link and its lag edited in place.
class LinkModel : public RecordModel
{
    Q_OBJECT

public:
    /// `scope` is the column of the one task: from_task_id or to_task_id.
    LinkModel(Store &store, QLatin1StringView scope, QObject *parent = nullptr);

protected:
    bool isEditable(int row, int column) const override;
    void write(qint64 id, int column, const QVariant &value) override;
};

} // namespace maillage
