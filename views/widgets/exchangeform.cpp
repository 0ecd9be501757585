#include "views/widgets/exchangeform.h"

#include "models/domain/clock.h"
#include "models/domain/person.h"
#include "views/widgets/choices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ExchangeFormWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeForm)
};

} // namespace

RecordForm<Exchange> *makeExchangeForm(Workspace &workspace, QWidget *parent)
{
    auto *form = new RecordForm<Exchange>(workspace, [](const Exchange &exchange) { return exchange.id ? ExchangeFormWords::tr("Edit an exchange") : ExchangeFormWords::tr("Add an exchange"); }, parent);
    form->reference<struct maillage::Theme>(ExchangeFormWords::tr("Theme"), &Exchange::theme, choices::of<Theme>(workspace.store()),
                                            [](Transaction &transaction, const QString &name) { return themeNamed(transaction, name); });
    form->memo(ExchangeFormWords::tr("What was said"), &Exchange::said, 4);
    form->reference(ExchangeFormWords::tr("By"), &Exchange::structure, choices::of<Structure>(workspace.store()))->setPlaceholderText(ExchangeFormWords::tr("structure"));
    form->reference(ExchangeFormWords::tr("Together with"), &Exchange::withStructure, choices::of<Structure>(workspace.store()))->setPlaceholderText(ExchangeFormWords::tr("who might work with it"));
    form->addSection(ExchangeFormWords::tr("What should follow"));
    form->memo(ExchangeFormWords::tr("Follow-up"), &Exchange::followUp, 2);
    form->choice(ExchangeFormWords::tr("State"), &Exchange::followUpState);
    form->reference<struct maillage::Person>(ExchangeFormWords::tr("Seen to by"), &Exchange::followUpPerson, choices::of<Person>(workspace.store()), addPerson)
        ->setPlaceholderText(ExchangeFormWords::tr("who sees to it"));
    form->day(ExchangeFormWords::tr("Due"), &Exchange::dueDate);
    form->day(ExchangeFormWords::tr("Done on"), &Exchange::doneDate)->setTowards(periodwords::Towards::Past);
    form->setAdjust([](Exchange &exchange) {
        if (exchange.followUp.isEmpty())
            exchange.followUpState = FollowUpState::None;
        else if (exchange.followUpState == FollowUpState::None)
            exchange.followUpState = FollowUpState::Todo;
        if (exchange.followUpState == FollowUpState::Done && !exchange.doneDate.isValid())
            exchange.doneDate = clock::today();
        if (exchange.followUpState != FollowUpState::Done)
            exchange.doneDate = {};
        if (exchange.followUp.isEmpty())
            exchange.followUpPerson = {};
    });
    return form;
}

} // namespace maillage
