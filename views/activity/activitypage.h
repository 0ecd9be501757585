#pragma once

#include "views/shell/page.h"

namespace maillage {

class ActivityPanel;

/// The yearly report, or that of any other period.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Activity report")}; }
    QString subtitle() const override;
    QList<QAction *> mainActions() const override { return {m_save}; }
    /// An id is that of a report somebody wrote in; 0 leaves the period that is shown.
    void showItem(qint64 id) override;
    void focusFirst() override;

    ActivityPanel *panel() const { return m_panel; }

private:
    QAction *m_save;
    ActivityPanel *m_panel;
};

} // namespace maillage
