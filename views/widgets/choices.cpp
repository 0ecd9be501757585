#include "views/widgets/choices.h"

#include "models/lists/choicelist.h"

namespace maillage::choices {

namespace {

ReferenceEdit::Source source(const Store &store, ChoiceKind kind)
{
    return [&store, kind] {
        QList<ReferenceEdit::Choice> result;
        for (const ChoiceRow &row : choiceList(store, kind))
            result.append({row.id, row.name, row.hint});
        return result;
    };
}

} // namespace

ReferenceEdit::Source structures(const Store &store)
{
    return source(store, ChoiceKind::Structures);
}

ReferenceEdit::Source people(const Store &store)
{
    return source(store, ChoiceKind::People);
}

ReferenceEdit::Source networks(const Store &store)
{
    return source(store, ChoiceKind::Networks);
}

ReferenceEdit::Source series(const Store &store)
{
    return source(store, ChoiceKind::Series);
}

ReferenceEdit::Source themes(const Store &store)
{
    return source(store, ChoiceKind::Themes);
}

ReferenceEdit::Source axes(const Store &store)
{
    return source(store, ChoiceKind::Axes);
}

ReferenceEdit::Source actions(const Store &store)
{
    return source(store, ChoiceKind::Actions);
}

ReferenceEdit::Source tasks(const Store &store)
{
    return source(store, ChoiceKind::Tasks);
}

} // namespace maillage::choices
