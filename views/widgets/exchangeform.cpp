#include "views/widgets/exchangeform.h"

#include "models/domain/clock.h"
#include "views/widgets/choices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeForm)
};

} // namespace

RecordForm<Exchange> *makeExchangeForm(Workspace &workspace, QWidget *parent)
{
    auto *form = new RecordForm<Exchange>(workspace, [](const Exchange &) { return Words::tr("Edit an exchange"); }, parent);
    form->reference<struct maillage::Theme>(Words::tr("Theme"), &Exchange::theme, choices::themes(workspace.store()),
                                            [](Transaction &transaction, const QString &name) { return themeNamed(transaction, name); });
    form->memo(Words::tr("What was said"), &Exchange::said, 4);
    form->reference(Words::tr("By"), &Exchange::structure, choices::structures(workspace.store()))->setPlaceholderText(Words::tr("structure"));
    form->reference(Words::tr("Together with"), &Exchange::withStructure, choices::structures(workspace.store()))->setPlaceholderText(Words::tr("who might work with it"));
    form->addSection(Words::tr("What should follow"));
    form->memo(Words::tr("Follow-up"), &Exchange::followUp, 2);
    form->choice(Words::tr("State"), &Exchange::followUpState);
    form->day(Words::tr("Due"), &Exchange::dueDate);
    form->day(Words::tr("Done on"), &Exchange::doneDate);
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
