#pragma once

#include "models/domain/exchange.h"
#include "views/shell/workspace.h"

#include <QWidget>

namespace maillage {

class QuickRow;
class RecordModel;

/// What was said, theme by theme, and what should follow. A quick line adds one without touching the form; what is half
/// typed in it stays with its event.
class ExchangesTab : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangesTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);

private:
    QuickRow *buildQuickRow();

    Workspace &m_workspace;
    EventId m_event;
    RecordModel *m_model;
    QuickRow *m_quick;
};

/// How people found it: what pleased, what was missing, what they proposed; typed in a line like what was said.
class FeedbackTab : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);

private:
    QuickRow *buildQuickRow();

    Workspace &m_workspace;
    EventId m_event;
    RecordModel *m_model;
    QuickRow *m_quick;
};

} // namespace maillage
