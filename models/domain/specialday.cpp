#include "models/domain/specialday.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class SpecialDayWords
{
    Q_DECLARE_TR_FUNCTIONS(SpecialDay)
};
} // namespace

const RecordType &SpecialDay::type()
{
    static const RecordType type = recordType<SpecialDay>({
        field<&SpecialDay::firstDay>("first_day").titled(QT_TRANSLATE_NOOP("lists", "First day"))
            .means(QT_TRANSLATE_NOOP("import", "the first day"), "2027-08-02").needed(),
        field<&SpecialDay::lastDay>("last_day").titled(QT_TRANSLATE_NOOP("lists", "Last day"))
            .means(QT_TRANSLATE_NOOP("import", "the last day"), "2027-08-20").needed(),
        field<&SpecialDay::worked>("worked").titled(QT_TRANSLATE_NOOP("lists", "Worked"))
            .means(QT_TRANSLATE_NOOP("import", "yes when the organisation works then although it usually would not; empty: it is closed"), "no"),
        field<&SpecialDay::name>("name").titled(QT_TRANSLATE_NOOP("lists", "What"))
            .means(QT_TRANSLATE_NOOP("import", "what these days are"), "Annual closure").needed()
    });
    return type;
}

QString problemWith(const SpecialDay &day)
{
    if (day.name.trimmed().isEmpty())
        return SpecialDayWords::tr("Say what these days are: “annual closure”, “day of solidarity”.");
    if (!day.firstDay.isValid())
        return SpecialDayWords::tr("Say the first day.");
    if (!day.lastDay.isValid())
        return SpecialDayWords::tr("Say the last day; for a single day it is the same.");
    return day.lastDay < day.firstDay ? SpecialDayWords::tr("These days end before they begin.") : QString();
}

} // namespace maillage
