#pragma once

#include "models/domain/person.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// Everyone the network knows, with what they do where.
class PeoplePage : public DirectoryPage<Person>
{
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("People")}; }
    QList<QAction *> mainActions() const override { return {m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n person(s)", nullptr, count); }

private:
    QAction *m_add;
    RecordForm<Person> *m_form;
    RecordModel *m_roles;
    RecordModel *m_attendance;
};

} // namespace maillage
