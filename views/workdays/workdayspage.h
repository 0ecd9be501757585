#pragma once

#include "models/domain/specialday.h"
#include "views/widgets/directorypage.h"

class QCheckBox;

namespace maillage {

/// Which days the organisation works: its weekdays, and the days on which it is closed or works all the same. The plan, and
/// whatever counts working days, goes by them.
class WorkdaysPage : public DirectoryPage<SpecialDay>
{
    Q_OBJECT

public:
    explicit WorkdaysPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Working days")}; }
    QList<QAction *> mainActions() const override { return {m_add}; }
    /// Monday first.
    const QList<QCheckBox *> &weekdayBoxes() const { return m_weekdays; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n closed or worked day(s)", nullptr, count); }

private:
    void buildWeek();
    void showWeek();
    void writeWeek();

    QAction *m_add;
    RecordForm<SpecialDay> *m_form;
    QList<QCheckBox *> m_weekdays;
};

} // namespace maillage
