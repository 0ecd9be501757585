#pragma once

#include "models/domain/activityreport.h"
#include "views/debrief/reportpanel.h"

class QComboBox;

namespace maillage {

class DayEdit;

/// The report of a period: one chooses a year or two days, reads the figures as they are counted now, and writes what
/// stands between them. A row is kept only for a period in which something was written or chosen.
class ActivityPanel : public ReportPanel
{
    Q_OBJECT

public:
    explicit ActivityPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Span &span);
    void show(ActivityReportId report);
    const Span &span() const { return m_span; }

signals:
    void spanChanged();

protected:
    bool isEmpty() const override { return !m_span.from.isValid(); }
    QString subject() const override;
    bool isOwn(const QString &subject) const override;
    void turnTo(const QString &subject) override;
    Texts texts(const QString &subject) const override;
    void keep(Transaction &transaction, const QString &subject, const Texts &texts) override;
    Making document() const override;
    QString saveTitle() const override { return tr("Save the activity report"); }

private:
    QWidget *buildPeriod();
    void fillChoices();
    void showYear();

    Span m_span;
    QComboBox *m_years;
    QComboBox *m_network; // whose report it is
    DayEdit *m_from;
    DayEdit *m_to;
};

} // namespace maillage
