#pragma once

#include "models/domain/decision.h"
#include "views/widgets/recordform.h"

namespace maillage {

class ListPanel;
class RecordModel;
class SheetList;

/// One action sheet with every field the plan has: who and where things stand, its lists, and what it leaves to be
/// decided. Each field is written when it is left.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(Workspace &workspace, QWidget *parent = nullptr);

    void show(ActionId action);
    RecordForm<Action> *form() const { return m_form; }

private:
    QWidget *buildForm();
    QWidget *buildIndicators();
    QWidget *buildSteps();
    QWidget *buildDecisions();
    SheetList *list(const QString &title, const QString &hint, LineKind kind, const QList<QLatin1StringView> &columns);

    Workspace &m_workspace;
    RecordForm<Action> *m_form;
    QList<SheetList *> m_lists;
    RecordModel *m_decisions;
    RecordForm<Decision> *m_decision;
};

} // namespace maillage
