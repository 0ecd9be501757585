#pragma once

#include "models/report/blocks.h"
#include "views/plan/sheet.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// The plan: its axes and actions on the left, the sheet of the chosen action on the right. Sheets go out one by one, by
/// axis, or as a whole.
class PlanPage : public DirectoryPage<Action>
{
    Q_OBJECT

public:
    explicit PlanPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Action plan")}; }
    QString subtitle() const override;
    QList<QAction *> mainActions() const override { return {m_gantt, m_export, m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n action(s)", nullptr, count); }

private:
    void buildExport();
    QWidget *buildAxes();
    void save(const QString &title, const QString &name, const std::function<report::Document(const Database &)> &make);

    QAction *m_gantt;
    QAction *m_export;
    QAction *m_add;
    Sheet *m_sheet;
};

} // namespace maillage
