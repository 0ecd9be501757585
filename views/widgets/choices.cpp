#include "views/widgets/choices.h"

#include "models/store/store.h"

#include <QCoreApplication>

namespace maillage::choices {

namespace {

class ChoicesWords
{
    Q_DECLARE_TR_FUNCTIONS(choices)
};

QString createdSentence(ChoiceKind kind, const QString &name)
{
    switch (kind) {
    case ChoiceKind::Structures: return ChoicesWords::tr("Structure created: “%1”").arg(name);
    case ChoiceKind::People: return ChoicesWords::tr("Person created: “%1”").arg(name);
    case ChoiceKind::Networks: return ChoicesWords::tr("Network created: “%1”").arg(name);
    case ChoiceKind::Series: return ChoicesWords::tr("Series created: “%1”").arg(name);
    case ChoiceKind::Themes: return ChoicesWords::tr("Theme created: “%1”").arg(name);
    case ChoiceKind::Axes: return ChoicesWords::tr("Axis created: “%1”").arg(name);
    case ChoiceKind::Actions: return ChoicesWords::tr("Action created: “%1”").arg(name);
    case ChoiceKind::Tasks: return ChoicesWords::tr("Task created: “%1”").arg(name);
    case ChoiceKind::Events: return {}; // an event has a day: none is made by its name
    }
    return {};
}

ReferenceEdit::Source source(const Store &store, ChoiceKind kind)
{
    const auto read = [&store, kind] { return choiceList(store.database(), kind); };
    const bool mayShareName = kind == ChoiceKind::Structures || kind == ChoiceKind::People;
    return {&store, read, [kind](const QString &name) { return createdSentence(kind, name); }, mayShareName};
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

ReferenceEdit::Source events(const Store &store)
{
    return source(store, ChoiceKind::Events);
}

} // namespace maillage::choices
