#include "views/structures/structureselection.h"

#include "models/domain/network.h"
#include "models/domain/structure.h"
#include "views/shell/workspace.h"
#include "views/widgets/choices.h"
#include "views/widgets/inputs.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/manyrows.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class StructureSelectionWords
{
    Q_DECLARE_TR_FUNCTIONS(StructureSelection)
};

/// The chosen network; one of that name is made where "Create" was chosen.
NetworkId networkIn(Transaction &transaction, const ReferenceEdit *field)
{
    return field->newName().isEmpty() ? NetworkId(field->id()) : addNetwork(transaction, field->newName());
}

QString networkProblem(const ReferenceEdit *field)
{
    if (field->isWrong())
        return field->toolTip();
    return field->id() == 0 && field->newName().isEmpty() ? StructureSelectionWords::tr("Say which network.") : QString();
}

void addWord(ManyRows *rows, const QString &label, QString Structure::*member, const QString &example)
{
    auto *field = new QLineEdit(rows);
    field->setPlaceholderText(example);
    rows->add(label, {field}, [field] { return field->text().trimmed().isEmpty() ? StructureSelectionWords::tr("Write what they are to get.") : QString(); },
              [field, member](Transaction &) {
                  return [member, words = field->text().trimmed()](Transaction &transaction, qint64 id) {
                      std::optional<Structure> structure = find<Structure>(transaction.database(), StructureId(id));
                      if (!structure || (*structure).*member == words)
                          return false;
                      (*structure).*member = words;
                      update(transaction, *structure);
                      return true;
                  };
              });
}

void addMembership(Workspace &workspace, ManyRows *rows)
{
    auto *network = new ReferenceEdit(choices::of<Network>(workspace.store()), rows);
    auto *status = new QComboBox(rows);
    auto *from = new DayEdit(rows);
    network->setCreatable(true);
    network->setAccessibleName(StructureSelectionWords::tr("Member of"));
    workspace.attempt([&] { network->setId(profileOf(workspace.database()).homeNetwork.value()); });
    for (const CodeSet::Item &item : codeSet<MembershipStatus>().items)
        status->addItem(item.label(), QString(item.code));
    status->setAccessibleName(StructureSelectionWords::tr("Status"));
    from->setEdge(DayEdit::Edge::First);
    from->setPlaceholderText(StructureSelectionWords::tr("since: 2019"));
    from->setAccessibleName(StructureSelectionWords::tr("Since"));
    rows->add(StructureSelectionWords::tr("Membership"), {network, status, from}, [network, from] { return from->isWrong() ? from->toolTip() : networkProblem(network); },
              [network, status, from](Transaction &first) {
                  const Membership wanted{{}, {}, networkIn(first, network), fromCode<MembershipStatus>(status->currentData().toString()), from->day(), {}, {}};
                  return [wanted](Transaction &transaction, qint64 id) {
                      const QString same = u"structure_id = ? AND network_id = ? AND status = ? AND to_date IS NULL ORDER BY id"_s;
                      for (Membership there : load<Membership>(transaction.database(), same, {id, toSql(wanted.network), codeOf(wanted.status)})) {
                          if (there.from == wanted.from || !wanted.from.isValid())
                              return false;
                          there.from = wanted.from; // it is the same membership, and now one knows since when
                          update(transaction, there);
                          return true;
                      }
                      Membership membership = wanted;
                      membership.structure = StructureId(id);
                      insert(transaction, membership);
                      return true;
                  };
              });
}

void addAffiliation(Workspace &workspace, ManyRows *rows)
{
    auto *network = new ReferenceEdit(choices::of<Network>(workspace.store()), rows);
    network->setCreatable(true);
    rows->add(StructureSelectionWords::tr("Other network"), {network}, [network] { return networkProblem(network); },
              [network](Transaction &first) {
                  return [wanted = networkIn(first, network)](Transaction &transaction, qint64 id) {
                      if (!load<Affiliation>(transaction.database(), u"structure_id = ? AND network_id = ?"_s, {id, toSql(wanted)}).empty())
                          return false;
                      insert(transaction, Affiliation{{}, StructureId(id), wanted, AffiliationBasis::Declared, {}, {}});
                      return true;
                  };
              });
}

} // namespace

QWidget *makeStructureSelection(Workspace &workspace, ListPanel *list, QWidget *details, QWidget *parent)
{
    auto *rows = new ManyRows(workspace, list, details, parent);
    addWord(rows, StructureSelectionWords::tr("Kind"), &Structure::kind, StructureSelectionWords::tr("association, cooperative, public body…"));
    addMembership(workspace, rows);
    addAffiliation(workspace, rows);
    addWord(rows, StructureSelectionWords::tr("Department"), &Structure::department, {});
    return rows;
}

} // namespace maillage
