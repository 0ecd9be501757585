#pragma once

#include "models/domain/exchange.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// What should follow from all that was said: to do, done or dropped, wherever it was said.
class FollowUpsPage : public DirectoryPage<Exchange>
{
    Q_OBJECT

public:
    explicit FollowUpsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Follow-ups")}; }
    QList<QAction *> mainActions() const override { return {m_event}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n exchange(s)", nullptr, count); }

private:
    QAction *m_event;
    RecordForm<Exchange> *m_form;
};

} // namespace maillage
