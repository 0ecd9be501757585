#pragma once

#include "models/domain/exchange.h"
#include "views/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace maillage {

class KeptFields;
class RecordModel;
class ReferenceEdit;

/// What was said, theme by theme, and what should follow. A quick line adds one without touching the form; what is half
/// typed in it stays with its event.
class ExchangesTab : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangesTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);

private:
    void addQuickly();

    Workspace &m_workspace;
    EventId m_event;
    RecordModel *m_model;
    ReferenceEdit *m_theme;
    QLineEdit *m_said;
    KeptFields *m_kept;
};

/// How people found it: what pleased, what was missing, what they proposed.
class FeedbackTab : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);

private:
    EventId m_event;
    RecordModel *m_model;
};

} // namespace maillage
