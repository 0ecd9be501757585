#include "views/widgets/outreachpanel.h"

#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class OutreachPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(OutreachPanel)
};

} // namespace

QWidget *makeOutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent)
{
    auto *list = new ListPanel(workspace, model, parent);
    list->setCompact();
    list->setRowsInSight(5);
    list->setShown({"from"_L1, "to"_L1, "channel"_L1, "label"_L1, "audience"_L1});
    list->setStretched("label"_L1);
    list->setSorted("from"_L1, Qt::AscendingOrder);
    auto *form = new RecordForm<Outreach>(workspace, [](const Outreach &outreach) { return outreach.id ? OutreachPanelWords::tr("Edit an invitation") : OutreachPanelWords::tr("Add an invitation"); }, parent);
    form->choice(OutreachPanelWords::tr("Channel"), &Outreach::channel);
    form->text(OutreachPanelWords::tr("What"), &Outreach::label)->setPlaceholderText(OutreachPanelWords::tr("first e-mail, reminder, flyer…"));
    form->beginRow(OutreachPanelWords::tr("When"));
    form->day(OutreachPanelWords::tr("When"), &Outreach::from);
    form->day(OutreachPanelWords::tr("until (for a window)"), &Outreach::to);
    form->flag(OutreachPanelWords::tr("about"), &Outreach::approximate);
    form->endRow();
    form->text(OutreachPanelWords::tr("To whom"), &Outreach::audience)->setPlaceholderText(OutreachPanelWords::tr("all members, partners…"));
    form->reference(OutreachPanelWords::tr("Structure"), &Outreach::structure, choices::structures(workspace.store()))->setPlaceholderText(OutreachPanelWords::tr("if it was just one"));
    form->memo(OutreachPanelWords::tr("Notes"), &Outreach::notes, 2);
    return new RegisterPanel<Outreach>(workspace, list, form,
        {OutreachPanelWords::tr("Add an invitation"), OutreachPanelWords::tr("Remove an invitation"), OutreachPanelWords::tr("How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.")},
        std::move(initial));
}

} // namespace maillage
