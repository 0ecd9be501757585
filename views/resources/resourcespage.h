#pragma once

#include "models/domain/resource.h"
#include "views/widgets/directorypage.h"

namespace maillage {

class FilesPanel;

/// The library of the network: what one structure has and others can use, where it came from, and its files.
class ResourcesPage : public DirectoryPage<maillage::Resource>
{
    Q_OBJECT

public:
    explicit ResourcesPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Resources")}; }
    QString subtitle() const override { return tr("documents, practices, tools and links of the network"); }
    QList<QAction *> mainActions() const override { return {m_follow, m_add}; }
    void takeFile(const QString &path) override;

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n resource(s)", nullptr, count); }

private:
    QAction *m_follow;
    QAction *m_add;
    RecordForm<maillage::Resource> *m_form;
    RecordModel *m_origins;
    FilesPanel *m_files;
};

} // namespace maillage
