#pragma once

#include "models/domain/network.h"
#include "models/domain/person.h"
#include "views/widgets/recordform.h"

#include <QFrame>

class QLabel;

namespace maillage {

class RecordModel;
class TabbedParts;

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
    enum Part { Thread, Details, Memberships, Affiliations, People };

    QWidget *buildHead();
    QWidget *buildThread(QWidget *parent);
    QWidget *buildForm(QWidget *parent);
    QWidget *buildMemberships(QWidget *parent);
    QWidget *buildAffiliations(QWidget *parent);
    QWidget *buildPeople(QWidget *parent);
    RecordModel *scoped(QLatin1StringView list);
    void complete(Structure &structure) const;
    void refresh();

    Workspace &m_workspace;
    Reading *m_reading = nullptr;
    StructureId m_id;
    QLabel *m_initial;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_facts;
    QWidget *m_body;
    TabbedParts *m_parts;
    QLabel *m_none;
    RecordForm<Structure> *m_form = nullptr; // until it is looked at
    QList<RecordModel *> m_scoped; // the lists that show what belongs to this structure
};

} // namespace maillage
