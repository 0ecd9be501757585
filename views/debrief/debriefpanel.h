#pragma once

#include "models/domain/event.h"
#include "views/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QTimer;

namespace maillage {

class PagesView;

namespace report {
struct Document;
}

/// The debrief of an event or of a series as it will go out: its pages live beside the parts one can switch off and
/// the free texts kept with the event. It is written as PDF, ODT or HTML; so are the sign-in sheet and the record of a
/// visit.
class DebriefPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    void show(SeriesId series);
    /// Only a panel that is looked at lays out pages.
    void setActive(bool active);
    PagesView *pages() const { return m_pages; }

public slots:
    void exportDebrief();
    void exportSignInSheet();
    void exportVisitRecord();

private:
    struct Texts
    {
        QString name;
        QString introduction;
        QString perspectives;
        QString hiddenSections;
    };

    Texts texts() const;
    void write(const QString &what, const std::function<void(Texts &)> &change);
    report::Document document() const;
    void load();
    void schedule();
    void refresh();

    Workspace &m_workspace;
    EventId m_event;
    SeriesId m_series;
    bool m_active = false;
    bool m_stale = true;
    PagesView *m_pages;
    QPlainTextEdit *m_introduction;
    QPlainTextEdit *m_perspectives;
    QHash<QString, QCheckBox *> m_sections;
    QTimer *m_timer;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace maillage
