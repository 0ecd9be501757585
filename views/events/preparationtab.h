#pragma once

#include "models/domain/event.h"
#include "views/widgets/recordform.h"

#include <QWidget>

class QLabel;

namespace maillage {

class Card;
class DateStanding;
class FilesPanel;
class RecordModel;
class WhenSeen;

/// What, when, where, and how the date suits; how people were told; and the files kept with the event.
class PreparationTab : public QWidget
{
    Q_OBJECT

public:
    explicit PreparationTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    void focusTitle();
    /// Keeps the files with the event.
    void attach(const QStringList &paths);

private:
    QWidget *buildForm();
    Card *buildDate();
    void judgeDate();

    Workspace &m_workspace;
    EventId m_event;
    RecordForm<Event> *m_form;
    ReferenceEdit *m_counted = nullptr;
    RecordModel *m_outreach;
    FilesPanel *m_files;
    WhenSeen *m_judging;
    Card *m_date;
    DateStanding *m_standing;
    QLabel *m_planned; // where the plan puts it, when that is another day
};

} // namespace maillage
