#pragma once

#include "models/domain/network.h"
#include "models/domain/person.h"
#include "views/widgets/recordform.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QFormLayout;
class QTabBar;

namespace maillage {

class FigureChart;
class ListPanel;
class RecordModel;

/// One structure: what it is at a glance, the thread of all that happened with it, and, a key away, the same as a form
/// with its memberships, affiliations and people.
class StructurePanel : public QFrame
{
    Q_OBJECT

public:
    explicit StructurePanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(StructureId id);
    /// Shows the form and puts the cursor in its first field.
    void edit();

private:
    QWidget *buildHead();
    QWidget *buildThread();
    QWidget *buildForm();
    QWidget *buildMemberships();
    QWidget *buildAffiliations();
    QWidget *buildPeople();
    void refresh();

    Workspace &m_workspace;
    StructureId m_id;
    QLabel *m_initial;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_facts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_body;
    QLabel *m_none;
    RecordForm<Structure> *m_form = nullptr;
    QList<RecordModel *> m_scoped; // the lists that show what belongs to this structure
};

} // namespace maillage
