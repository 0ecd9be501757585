#pragma once

#include "views/shell/page.h"

namespace maillage {

class DebriefPanel;

/// The common debrief of a series.
class SeriesDebriefPage : public Page
{
    Q_OBJECT

public:
    explicit SeriesDebriefPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QList<QAction *> mainActions() const override { return {m_back, m_save}; }
    void showItem(qint64 id) override;

private:
    qint64 m_id = 0;
    QAction *m_back;
    QAction *m_save;
    DebriefPanel *m_panel;
};

} // namespace maillage
