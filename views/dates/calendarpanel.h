#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace maillage {

class Workspace;

/// Where the network is, which says the zone of the school holidays, and up to which day those are known; later years
/// are added from a file. The events themselves go out as a calendar.
class CalendarPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Adds the school holidays of a file: the ministry's calendar or a table.
    void addHolidays(const QString &path);

private:
    void refresh();
    void writeDepartment();
    void save();

    Workspace &m_workspace;
    QLineEdit *m_department;
    QLabel *m_zone;
    QLabel *m_known;
    QCheckBox *m_withTasks;
};

} // namespace maillage
