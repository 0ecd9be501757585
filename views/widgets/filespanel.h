#pragma once

#include "models/domain/attachment.h"
#include "views/shell/workspace.h"

#include <QWidget>

#include <functional>

namespace maillage {

class ListPanel;
class RecordModel;

/// The files that are kept in the network file with one thing: added from the disk, named, saved elsewhere again.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    /// By which column of the list of files the thing is found, how a file is tied to it, and whether debriefs may show it.
    FilesPanel(Workspace &workspace, QLatin1StringView scope, std::function<void(Attachment &, qint64 of)> tie, bool forDebrief, QWidget *parent = nullptr);

    /// The files of the thing with that id.
    void show(qint64 of);
    void attach(const QStringList &paths);
    ListPanel *list() const { return m_list; }

private:
    void save(qint64 id);

    Workspace &m_workspace;
    std::function<void(Attachment &, qint64)> m_tie;
    bool m_forDebrief;
    RecordModel *m_files;
    ListPanel *m_list;
    qint64 m_of = 0;
};

} // namespace maillage
