#include "views/widgets/outreachpanel.h"

#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OutreachPanel)
};

} // namespace

QWidget *makeOutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent)
{
    auto *list = new ListPanel(workspace, model, parent);
    list->setCompact();
    list->setShown({"from"_L1, "to"_L1, "channel"_L1, "label"_L1, "audience"_L1});
    list->setStretched("label"_L1);
    list->setSorted("from"_L1, Qt::AscendingOrder);
    auto *form = new RecordForm<Outreach>(workspace, [](const Outreach &) { return Words::tr("Edit an invitation"); }, parent);
    form->choice(Words::tr("Channel"), &Outreach::channel);
    form->text(Words::tr("What"), &Outreach::label)->setPlaceholderText(Words::tr("first e-mail, reminder, flyer…"));
    form->beginRow(Words::tr("When"));
    form->day(Words::tr("When"), &Outreach::from);
    form->day(Words::tr("until (for a window)"), &Outreach::to);
    form->flag(Words::tr("about"), &Outreach::approximate);
    form->endRow();
    form->text(Words::tr("To whom"), &Outreach::audience)->setPlaceholderText(Words::tr("all members, partners…"));
    form->reference(Words::tr("Structure"), &Outreach::structure, choices::structures(workspace.store()))->setPlaceholderText(Words::tr("if it was just one"));
    form->memo(Words::tr("Notes"), &Outreach::notes, 2);
    return new RegisterPanel<Outreach>(workspace, list, form,
        {Words::tr("Add an invitation"), Words::tr("Remove an invitation"), Words::tr("How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.")},
        std::move(initial));
}

} // namespace maillage
