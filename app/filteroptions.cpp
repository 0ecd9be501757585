#include "app/filteroptions.h"

#include "models/domain/reference.h"
#include "models/domain/text.h"
#include "models/figures/figurechoices.h"
#include "models/domain/choicelist.h"
#include "models/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class FilterOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template<typename E>
QList<E> codesIn(const Invocation &invocation, const QString &option)
{
    QList<E> chosen;
    for (const QString &given : invocation.all(option)) {
        QStringList codes;
        for (const auto &coded : Codes<E>::values) {
            if (coded.code == given)
                chosen << coded.value;
            codes << coded.code;
        }
        if (!codes.contains(given))
            throw WrongUsage(FilterOptionsWords::tr("--%1 is one of: %2.").arg(option, codes.join(u", "_s)));
    }
    return chosen;
}

template<typename R>
QList<IdOf<R>> rowsIn(const Store &store, const Invocation &invocation, const QString &option, const QString &refusal)
{
    QList<IdOf<R>> rows;
    for (const QString &given : invocation.all(option)) {
        const IdOf<R> id = referredTo<R>(store.database(), given, "name"_L1);
        if (!id)
            throw Failure(refusal.arg(given));
        rows << id;
    }
    return rows;
}

QList<int> yearsIn(const Invocation &invocation)
{
    QList<int> years;
    for (const QString &given : invocation.all(u"year"_s)) {
        const std::optional<int> year = text::readInteger(given);
        if (!year || *year < 1 || *year > 9999)
            throw WrongUsage(FilterOptionsWords::tr("“%1” is not a year. Write it like 2022.").arg(given));
        years << *year;
    }
    return years;
}

} // namespace

QStringList filterOptions()
{
    return {u"from"_s, u"to"_s, u"year"_s, u"kind"_s, u"territory"_s, u"status"_s, u"series"_s, u"theme"_s, u"network"_s, u"place"_s};
}

FigureFilter plainFilter(const Invocation &invocation)
{
    FigureFilter filter(Span{dayOf(invocation, u"from"_s), dayOf(invocation, u"to"_s)});
    if (filter.span.from.isValid() && filter.span.to.isValid() && filter.span.to < filter.span.from)
        throw WrongUsage(FilterOptionsWords::tr("The period ends before it begins."));
    filter.years = yearsIn(invocation);
    filter.kinds = codesIn<EventKind>(invocation, u"kind"_s);
    if (const QList<MembershipStatus> statuses = codesIn<MembershipStatus>(invocation, u"status"_s); !statuses.isEmpty())
        filter.status = statuses.last();
    filter.territory = invocation.option(u"territory"_s);
    filter.places = invocation.all(u"place"_s);
    return filter;
}

QList<NetworkId> networksIn(const Store &store, const Invocation &invocation)
{
    if (invocation.all(u"network"_s) == QStringList{u"all"_s})
        return countedNetworks(store.database());
    return rowsIn<Network>(store, invocation, u"network"_s, FilterOptionsWords::tr("There is no network with the number, key or name “%1” in this file."));
}

void addRows(FigureFilter &filter, const Store &store, const Invocation &invocation)
{
    const QList<SeriesId> series = rowsIn<Series>(store, invocation, u"series"_s, FilterOptionsWords::tr("There is no series with the number, key or name “%1” in this file."));
    if (!series.isEmpty())
        filter.series = series.last();
    filter.themes = rowsIn<Theme>(store, invocation, u"theme"_s, FilterOptionsWords::tr("There is no theme with the number, key or name “%1” in this file."));
    filter.networks = networksIn(store, invocation);
    const QStringList known = departments(store.database());
    if (!filter.territory.isEmpty() && !known.contains(filter.territory))
        throw Failure(FilterOptionsWords::tr("There is no structure in the territory “%1”. The territories are: %2.").arg(filter.territory, known.join(u", "_s)));
}

} // namespace maillage
