#include "views/widgets/outreachpanel.h"

#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

QWidget *makeOutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("OutreachPanel", text); };
    auto *list = new ListPanel(workspace, model, parent);
    list->setCompact();
    list->setShown({"from"_L1, "to"_L1, "channel"_L1, "label"_L1, "audience"_L1});
    list->setStretched("label"_L1);
    list->setSorted("from"_L1, Qt::AscendingOrder);
    auto *form = new RecordForm<Outreach>(workspace, [tr](const Outreach &) { return tr("Edit an invitation"); }, parent);
    form->choice(tr("Channel"), &Outreach::channel);
    form->text(tr("What"), &Outreach::label)->setPlaceholderText(tr("first e-mail, reminder, flyer…"));
    form->beginRow(tr("When"));
    form->day(tr("When"), &Outreach::from);
    form->day(tr("until (for a window)"), &Outreach::to);
    form->flag(tr("about"), &Outreach::approximate);
    form->endRow();
    form->text(tr("To whom"), &Outreach::audience)->setPlaceholderText(tr("all members, partners…"));
    form->reference(tr("Structure"), &Outreach::structure, choices::structures(workspace.store()))->setPlaceholderText(tr("if it was just one"));
    form->memo(tr("Notes"), &Outreach::notes, 2);
    return new RegisterPanel<Outreach>(workspace, list, form,
        {tr("Add an invitation"), tr("Remove an invitation"), tr("How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.")},
        std::move(initial), Qt::Vertical, parent);
}

} // namespace maillage
