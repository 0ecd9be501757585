#include "views/widgets/choices.h"

#include "models/store/store.h"

#include <QCoreApplication>

namespace maillage::choices {

ReferenceEdit::Source of(const Store &store, const RecordType &type)
{
    const auto created = [sentence = type.choice.created](const QString &name) {
        return sentence ? QCoreApplication::translate("choices", sentence).arg(name) : QString();
    };
    return {&store, [&store, &type] { return choiceList(store.database(), type); }, created, type.choice.mayShareName};
}

} // namespace maillage::choices
