#pragma once

#include "models/domain/event.h"
#include "models/report/blocks.h"
#include "models/store/awaited.h"
#include "views/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace maillage {

class DayEdit;
class KeptFields;
class Reading;
class RecipientsChoice;

/// Says on which day a debrief went out, and lets one say it: until then home reminds of it. It says too when what the debrief
/// shows has changed since. It opens an e-mail with the debrief in the mail program, and notes whom that was for. The debrief of a
/// series tells of all its events, so its day is kept with each of them, in one edit.
class DebriefSending : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefSending(Workspace &workspace, QWidget *parent = nullptr);

    /// Events of one debrief. Without any there is nothing to send, and nothing is shown.
    void show(std::vector<Event> events);
    /// What goes out: the name of its file and how it is made; and the series, where it is the debrief of one.
    using Making = std::function<report::Document(const Database &)>;
    void setDocument(const QString &name, SeriesId series, Making making);
    RecipientsChoice *recipients() const { return m_recipients; }
    QPushButton *mailButton() const { return m_mail; }
    DayEdit *day() const { return m_day; }
    QPushButton *button() const { return m_mark; }

private:
    /// The last of their days once all were sent, no day before.
    QDate sentOn() const;
    void compare();
    void writeDay();
    void markSent();
    bool write(const QString &what, QDate day, const QString &report = {}, const std::function<void(Transaction &)> &more = {});
    void noteRecipients(Transaction &transaction) const;
    void writeMail();

    Workspace &m_workspace;
    DayEdit *m_day;
    QPushButton *m_mark;
    RecipientsChoice *m_recipients;
    QPushButton *m_mail;
    QLabel *m_changed;
    KeptFields *m_kept;
    Reading *m_reading;
    Awaited<bool> m_comparing;
    std::vector<Event> m_events;
    QString m_name;
    SeriesId m_series;
    qint64 m_about = 0;                                   // the event or series
    QHash<qint64, std::vector<StructureId>> m_chosen;     // for others of them, before one went on from there
    Making m_making;
};

} // namespace maillage
