#pragma once

#include "models/domain/event.h"
#include "views/debrief/reportpanel.h"

namespace maillage {

class DebriefSending;
class WhenSeen;

/// The debrief of an event or of a series, its words kept with them. The sign-in sheet and the record of a visit are
/// written from here too.
class DebriefPanel : public ReportPanel
{
    Q_OBJECT

public:
    explicit DebriefPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    void show(SeriesId series);
    DebriefSending *sending() const { return m_sending; }

public slots:
    void exportSignInSheet();
    void exportVisitRecord();

protected:
    bool isEmpty() const override { return !m_event && !m_series; }
    QString subject() const override;
    bool isOwn(const QString &subject) const override;
    void turnTo(const QString &subject) override;
    Texts texts(const QString &subject) const override;
    void keep(Transaction &transaction, const QString &subject, const Texts &texts) override;
    Making document() const override;
    QString saveTitle() const override { return tr("Save the debrief"); }

private:
    QString subjectName() const;
    void showSending();

    EventId m_event;
    SeriesId m_series;
    DebriefSending *m_sending;
    WhenSeen *m_showSending;
};

} // namespace maillage
