#include "views/widgets/exchangeform.h"

#include "models/domain/clock.h"
#include "views/widgets/choices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

RecordForm<Exchange> *makeExchangeForm(Workspace &workspace, QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ExchangeForm", text); };
    auto *form = new RecordForm<Exchange>(workspace, [tr](const Exchange &) { return tr("Edit an exchange"); }, parent);
    form->reference<struct maillage::Theme>(tr("Theme"), &Exchange::theme, choices::themes(workspace.store()),
                                            [](Transaction &transaction, const QString &name) { return themeNamed(transaction, name); });
    form->memo(tr("What was said"), &Exchange::said, 4);
    form->reference(tr("By"), &Exchange::structure, choices::structures(workspace.store()))->setPlaceholderText(tr("structure"));
    form->reference(tr("Together with"), &Exchange::withStructure, choices::structures(workspace.store()))->setPlaceholderText(tr("who might work with it"));
    form->addSection(tr("What should follow"));
    form->memo(tr("Follow-up"), &Exchange::followUp, 2);
    form->choice(tr("State"), &Exchange::followUpState);
    form->day(tr("Due"), &Exchange::dueDate);
    form->day(tr("Done on"), &Exchange::doneDate);
    form->setAdjust([](Exchange &exchange) {
        if (exchange.followUp.isEmpty())
            exchange.followUpState = FollowUpState::None;
        else if (exchange.followUpState == FollowUpState::None)
            exchange.followUpState = FollowUpState::Todo;
        if (exchange.followUpState == FollowUpState::Done && !exchange.doneDate.isValid())
            exchange.doneDate = clock::today();
        if (exchange.followUpState != FollowUpState::Done)
            exchange.doneDate = {};
    });
    return form;
}

} // namespace maillage
