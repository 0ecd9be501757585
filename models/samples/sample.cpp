#include "models/samples/sample.h"

#include "models/domain/network.h"
#include "models/exchange/import.h"
#include "models/store/failure.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

// Each table after those it refers to.
constexpr std::array sampleTables{"networks"_L1,   "structures"_L1, "people"_L1,    "roles"_L1,    "memberships"_L1,
                            "affiliations"_L1, "series"_L1,   "events"_L1,    "attendance"_L1, "outreach"_L1,
                            "themes"_L1,     "exchanges"_L1,  "feedback"_L1,  "axes"_L1,     "actions"_L1,
                            "tasks"_L1,      "dependencies"_L1, "obligations"_L1, "indicators"_L1, "measures"_L1, "resources"_L1};

/// `department` says which school holidays are shown: the Creuse as in the debrief, Paris for the national network.
void fillFromFolder(Store &store, QLatin1StringView folder, const QString &department)
{
    store.fill([&](Transaction &transaction) {
        for (const QLatin1StringView table : sampleTables) {
            QFile file(u":/samples/%1/%2.csv"_s.arg(folder, table));
            if (!file.exists())
                continue;
            if (!file.open(QIODevice::ReadOnly))
                throw Failure(QCoreApplication::translate("Sample", "A part of the program is missing. Install it again."),
                              file.fileName());
            import(store, *importableNamed(table), file.readAll());
        }
        Profile profile = profileOf(transaction.database());
        profile.department = department;
        update(transaction, profile);
    });
}

} // namespace

std::optional<Sample> sampleNamed(const QString &name)
{
    if (name == "evenings"_L1)
        return Sample::Evenings;
    if (name == "plan"_L1)
        return Sample::Plan;
    if (name == "large"_L1)
        return Sample::Large;
    return std::nullopt;
}

void fillSample(Store &store, Sample sample, const SampleSize &size)
{
    switch (sample) {
    case Sample::Evenings: return fillFromFolder(store, "evenings"_L1, u"23"_s);
    case Sample::Plan: return fillFromFolder(store, "plan"_L1, u"75"_s);
    case Sample::Large: return fillLarge(store, size);
    }
}

} // namespace maillage
