#pragma once

#include "models/domain/network.h"
#include "views/widgets/directorypage.h"

class QPushButton;

namespace maillage {

/// The network itself and those around it: regional and thematic ones, how they are doing, who belongs to them.
class NetworksPage : public DirectoryPage<maillage::Network>
{
    Q_OBJECT

public:
    explicit NetworksPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Networks")}; }
    QString subtitle() const override;
    QList<QAction *> mainActions() const override { return {m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n network(s)", nullptr, count); }

private:
    void makeHome();

    QAction *m_add;
    RecordForm<maillage::Network> *m_form;
    RecordForm<Profile> *m_profile;
    RecordModel *m_members;
    QPushButton *m_home;
};

} // namespace maillage
