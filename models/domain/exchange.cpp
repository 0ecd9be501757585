#include "models/domain/exchange.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};
} // namespace

QString problemWith(const Theme &theme)
{
    return theme.name.trimmed().isEmpty() ? ExchangeWords::tr("A theme needs a name.") : QString();
}

QString problemWith(const Exchange &exchange)
{
    if (!exchange.event)
        return ExchangeWords::tr("Say at which event this was said.");
    if (!exchange.theme && exchange.said.isEmpty() && exchange.followUp.isEmpty())
        return ExchangeWords::tr("Say what was spoken of: a theme, what was said, or what should follow.");
    if (exchange.followUp.isEmpty() != (exchange.followUpState == FollowUpState::None))
        return exchange.followUp.isEmpty() ? ExchangeWords::tr("Say what should follow before saying whether it did.")
                                           : ExchangeWords::tr("Say whether the follow-up is to do, done or dropped.");
    return {};
}

QString problemWith(const Feedback &feedback)
{
    if (!feedback.event)
        return ExchangeWords::tr("Say which event this is about.");
    return feedback.said.trimmed().isEmpty() ? ExchangeWords::tr("Write what was said.") : QString();
}

ThemeId themeNamed(Transaction &transaction, const QString &name)
{
    const QString wanted = text::folded(name);
    if (wanted.isEmpty())
        return {};
    for (const Theme &theme : load<Theme>(transaction.database())) {
        if (text::folded(theme.name) == wanted)
            return theme.id;
    }
    return insert(transaction, Theme{{}, name.simplified(), {}});
}

} // namespace maillage
