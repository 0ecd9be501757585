#include "models/domain/indicator.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicator)
};

bool isYesOrNo(double value)
{
    return value == 0 || value == 1;
}

QString problemWithAim(const Indicator &indicator)
{
    for (const std::optional<double> &value : {indicator.baseline, indicator.target}) {
        if (!value)
            continue;
        if (!std::isfinite(*value))
            return IndicatorWords::tr("The baseline and the target are numbers.");
        if (indicator.kind == IndicatorKind::Narrative)
            return IndicatorWords::tr("What is told in words has neither a baseline nor a target.");
        if (indicator.kind == IndicatorKind::YesNo && !isYesOrNo(*value))
            return IndicatorWords::tr("The baseline and the target of a yes or no are yes or no.");
        if (indicator.kind == IndicatorKind::Rate && (*value < 0 || *value > 1))
            return IndicatorWords::tr("The baseline and the target of a rate lie between 0% and 100%.");
    }
    return {};
}

/// What is typed as a number, whatever spaces group it.
std::optional<double> readDecimal(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x202f) || c == QChar(0xa0); });
    bool ok = false;
    const double value = QLocale::c().toDouble(text.replace(u',', u'.'), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString decimalText(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return text::number(qint64(value));
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

const RecordType &Indicator::type()
{
    static const RecordType type = recordType<Indicator>({
        field<&Indicator::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action"))
            .means(QT_TRANSLATE_NOOP("import", "of which action: its key, number or title"), "1.2").needed().aside(),
        field<&Indicator::position>("position").titled(QT_TRANSLATE_NOOP("lists", "Position"))
            .means(QT_TRANSLATE_NOOP("import", "its place in the action sheet; empty: after those that are there"), "2").aside(),
        field<&Indicator::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Indicator"))
            .means(QT_TRANSLATE_NOOP("import", "what it tells"), "Rencontre avec Occitanie").needed(),
        field<&Indicator::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Kind"))
            .means(QT_TRANSLATE_NOOP("import", "number, yes-no, rate or narrative; empty: narrative"), "yes-no"),
        field<&Indicator::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "i-occitanie").aside(),
        field<&Indicator::unit>("unit").titled(QT_TRANSLATE_NOOP("lists", "Unit"))
            .means(QT_TRANSLATE_NOOP("import", "what is counted"), "events").aside(),
        field<&Indicator::baseline>("baseline").titled(QT_TRANSLATE_NOOP("lists", "Baseline"))
            .means(QT_TRANSLATE_NOOP("import", "where it started: a number, a share of 1 or a percentage, or yes or no"), "2").aside(),
        field<&Indicator::target>("target").titled(QT_TRANSLATE_NOOP("lists", "Target"))
            .means(QT_TRANSLATE_NOOP("import", "what it aims at, as the baseline; empty for a yes or no: yes"), "10").aside(),
        field<&Indicator::due>("due_date").called("due", QT_TRANSLATE_NOOP("lists", "Due"))
            .means(QT_TRANSLATE_NOOP("import", "by which day"), "2023-12-31").aside(),
        field<&Indicator::combine>("combine").titled(QT_TRANSLATE_NOOP("lists", "Measures"))
            .means(QT_TRANSLATE_NOOP("import", "last or sum: whether the latest measure counts, or all together; empty: last"), "sum").aside(),
        field<&Indicator::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Asked for by the board").longText().aside(),
        field<&Indicator::figure>("figure").titled(QT_TRANSLATE_NOOP("lists", "Computed by"))
            .means(QT_TRANSLATE_NOOP("import", "what computes it, as in docs/figures.md; empty: measures are typed"), "events-held").aside(),
        field<&Indicator::from>("from_date").called("from", QT_TRANSLATE_NOOP("lists", "From"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: from which day"), "2023-01-01").aside(),
        field<&Indicator::to>("to_date").called("to", QT_TRANSLATE_NOOP("lists", "To"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: until which day"), "2023-12-31").aside(),
        field<&Indicator::eventKind>("event_kind").titled(QT_TRANSLATE_NOOP("lists", "Kind of event"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only events of this kind"), "meeting").aside(),
        field<&Indicator::series>("series_id").called("series", QT_TRANSLATE_NOOP("lists", "Series"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only of this series, key or name"), "Rencontres régionales").aside(),
        field<&Indicator::theme>("theme_id").called("theme", QT_TRANSLATE_NOOP("lists", "Theme"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only where this theme was spoken of"), "Égalité").aside(),
        field<&Indicator::network>("network_id").called("network", QT_TRANSLATE_NOOP("lists", "With network"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only what is held with this network, key or name"), "Cotravaux Occitanie").aside(),
        field<&Indicator::place>("place").titled(QT_TRANSLATE_NOOP("lists", "Place"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only in this commune or at this place"), "Toulouse").aside(),
        field<&Indicator::territory>("territory").titled(QT_TRANSLATE_NOOP("lists", "Territory"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only structures of this department"), "31").aside(),
        field<&Indicator::channel>("channel").titled(QT_TRANSLATE_NOOP("lists", "Channel"))
            .means(QT_TRANSLATE_NOOP("import", "what is computed: only through this channel"), "newsletter").aside()
    });
    return type;
}

const RecordType &Measure::type()
{
    static const RecordType type = recordType<Measure>({
        field<&Measure::indicator>("indicator_id").called("indicator", QT_TRANSLATE_NOOP("lists", "Indicator"))
            .means(QT_TRANSLATE_NOOP("import", "of which indicator: its key or title"), "Rencontre avec Occitanie").needed().aside(),
        field<&Measure::date>("date").titled(QT_TRANSLATE_NOOP("lists", "Day"))
            .means(QT_TRANSLATE_NOOP("import", "of which day"), "2023-03-24").needed(),
        field<&Measure::part>("part").titled(QT_TRANSLATE_NOOP("lists", "Part"))
            .means(QT_TRANSLATE_NOOP("import", "which part of the whole, if it is one; the parts of a day add up"), "Creuse"),
        field<&Measure::value>("value").titled(QT_TRANSLATE_NOOP("lists", "Value"))
            .means(QT_TRANSLATE_NOOP("import", "how much: a number, yes or no; of a rate, how many"), "8"),
        field<&Measure::outOf>("out_of").titled(QT_TRANSLATE_NOOP("lists", "Out of"))
            .means(QT_TRANSLATE_NOOP("import", "of a rate: out of how many"), "18"),
        field<&Measure::note>("note").titled(QT_TRANSLATE_NOOP("lists", "Note"))
            .means(QT_TRANSLATE_NOOP("import", "in words; a narrative has nothing else"), "Two more are planned").longText(),
        field<&Measure::source>("source").titled(QT_TRANSLATE_NOOP("lists", "Source"))
            .means(QT_TRANSLATE_NOOP("import", "where it is known from"), "Attendance sheets")
    });
    return type;
}

QString problemWith(const Indicator &indicator)
{
    if (!indicator.action)
        return IndicatorWords::tr("Say which action this indicator is about.");
    if (indicator.title.trimmed().isEmpty())
        return IndicatorWords::tr("Say what the indicator tells.");
    if (indicator.isComputed() && indicator.kind == IndicatorKind::Narrative)
        return IndicatorWords::tr("What is told in words cannot be computed. Choose a number, yes or no, or a rate.");
    if (indicator.from.isValid() && indicator.to.isValid() && indicator.to < indicator.from)
        return IndicatorWords::tr("The period ends before it begins.");
    if (indicator.due.isValid() && indicator.from.isValid() && indicator.due < indicator.from)
        return IndicatorWords::tr("It is due before its period begins.");
    return problemWithAim(indicator);
}

QStringList namesOf(const Indicator &indicator)
{
    return {indicator.title};
}

QString problemWith(const Measure &measure)
{
    if (!measure.indicator)
        return IndicatorWords::tr("Say which indicator this measure is of.");
    if (!measure.date.isValid())
        return IndicatorWords::tr("Say of which day the measure is, for instance 07/04/2022.");
    if (!measure.value && measure.note.trimmed().isEmpty())
        return IndicatorWords::tr("Say how much it is, or write a note.");
    if (measure.outOf && !measure.value)
        return IndicatorWords::tr("Say how many out of %1.").arg(decimalText(*measure.outOf));
    if ((measure.value && !std::isfinite(*measure.value)) || (measure.outOf && !std::isfinite(*measure.outOf)))
        return IndicatorWords::tr("A measure is a number.");
    if (measure.outOf && *measure.outOf <= 0)
        return IndicatorWords::tr("A rate is out of more than nothing.");
    return {};
}

QString problemWith(const Measure &measure, const Indicator &indicator)
{
    if (measure.date > clock::today())
        return IndicatorWords::tr("A measure is noted for a day that has come.");
    if (indicator.kind == IndicatorKind::Narrative)
        return measure.value ? IndicatorWords::tr("What is told in words has a note and no value.") : QString();
    if (!measure.value)
        return {}; // a remark beside the values
    if (measure.outOf && indicator.kind != IndicatorKind::Rate)
        return IndicatorWords::tr("Only a rate is out of something.");
    if (indicator.kind == IndicatorKind::YesNo) {
        if (!isYesOrNo(*measure.value))
            return IndicatorWords::tr("Say yes or no.");
        return measure.part.isEmpty() ? QString() : IndicatorWords::tr("Yes or no is said of the whole. Make an indicator for each part.");
    }
    if (indicator.kind == IndicatorKind::Rate) {
        if (!measure.outOf)
            return IndicatorWords::tr("A rate needs what it is out of: write 8/18.");
        if (*measure.value < 0 || *measure.value > *measure.outOf)
            return IndicatorWords::tr("A rate is some of the whole: from 0 to %1 here.").arg(decimalText(*measure.outOf));
    }
    return {};
}

void requireFitting(const Database &database, IndicatorId id)
{
    const std::optional<Indicator> indicator = find<Indicator>(database, id);
    if (!indicator)
        return;
    QSet<QDate> whole, parts; // days of which either is noted
    QSet<std::pair<QDate, QString>> known;
    for (const Measure &measure : load<Measure>(database, u"indicator_id = ? ORDER BY date, id"_s, {id.value()})) {
        if (const QString problem = problemWith(measure, *indicator); !problem.isEmpty())
            throw Failure(IndicatorWords::tr("“%1”, measure of %2: %3").arg(oneLine(indicator->title), text::shortDate(measure.date), problem));
        if (!measure.value)
            continue;
        // What adds up may be noted twice a day; of what stands for itself, nobody could say which holds.
        const std::pair day(measure.date, measure.part);
        if (indicator->combine == Combine::Last && known.contains(day))
            throw Failure(IndicatorWords::tr("“%1” has a measure of %2 already. Change that one, or have its measures added up in its definition.")
                              .arg(oneLine(indicator->title), text::shortDate(measure.date)));
        known.insert(day);
        if (measure.part.isEmpty())
            whole.insert(measure.date);
        else
            parts.insert(measure.date);
        if (whole.contains(measure.date) && parts.contains(measure.date))
            throw Failure(IndicatorWords::tr("“%1”: on %2 both the whole and parts of it are noted. Keep the parts, which add up to the whole, or the whole alone.")
                              .arg(oneLine(indicator->title), text::shortDate(measure.date)));
    }
}

QString shareText(double numerator, double denominator)
{
    if (denominator <= 0)
        return u"–"_s;
    const auto isWhole = [](double value) { return value == std::floor(value) && std::abs(value) < 1e12; };
    if (isWhole(numerator) && isWhole(denominator))
        return text::percent(qint64(numerator), qint64(denominator));
    return text::percent(qRound64(numerator / denominator * 1000), 1000);
}

QString valueText(IndicatorKind kind, double value)
{
    switch (kind) {
    case IndicatorKind::YesNo: return value >= 1 ? IndicatorWords::tr("yes") : IndicatorWords::tr("no");
    case IndicatorKind::Rate: return shareText(value * 1000, 1000);
    case IndicatorKind::Number:
    case IndicatorKind::Narrative: break;
    }
    return decimalText(value);
}

std::optional<double> readValue(IndicatorKind kind, const QString &typed)
{
    const QString text = text::folded(typed).trimmed();
    if (kind == IndicatorKind::YesNo) {
        static const QSet<QString> yes{u"yes"_s, u"y"_s, u"oui"_s, u"o"_s, u"1"_s}, no{u"no"_s, u"n"_s, u"non"_s, u"0"_s};
        return yes.contains(text) ? std::optional(1.0) : no.contains(text) ? std::optional(0.0) : std::nullopt;
    }
    if (kind == IndicatorKind::Rate) {
        const bool percent = text.endsWith(u'%');
        const std::optional<double> value = readDecimal(percent ? text.chopped(1) : text);
        return value && (percent || *value > 1) ? std::optional(*value / 100) : value;
    }
    return kind == IndicatorKind::Number ? readDecimal(text) : std::nullopt;
}

bool readMeasure(IndicatorKind kind, const QString &typed, Measure &measure)
{
    measure.value.reset();
    measure.outOf.reset();
    if (typed.trimmed().isEmpty())
        return true;
    if (kind != IndicatorKind::Rate) {
        measure.value = readValue(kind, typed);
        return measure.value.has_value();
    }
    const QStringList sides = QString(typed).replace(u'÷', u'/').split(u'/');
    measure.value = readDecimal(sides.first());
    if (sides.size() > 1)
        measure.outOf = readDecimal(sides.at(1));
    return measure.value && sides.size() <= 2 && (sides.size() == 1 || measure.outOf);
}

QString measureText(IndicatorKind kind, const Measure &measure)
{
    if (!measure.value)
        return {};
    if (kind != IndicatorKind::Rate)
        return valueText(kind, *measure.value);
    return measure.outOf ? u"%1/%2"_s.arg(decimalText(*measure.value), decimalText(*measure.outOf)) : decimalText(*measure.value);
}

void requireUncounted(const Database &database, QLatin1StringView column, qint64 id)
{
    const std::vector<Indicator> counting = load<Indicator>(database, u"%1 = ? ORDER BY position, id"_s.arg(column), {id});
    if (counting.empty())
        return;
    const QString first = counting.front().title;
    const QString who = counting.size() == 1
        ? IndicatorWords::tr("This cannot be removed: the indicator “%1” counts by it.").arg(oneLine(first))
        : IndicatorWords::tr("This cannot be removed: the indicator “%1” and %n more count by it.", nullptr, int(counting.size()) - 1).arg(oneLine(first));
    throw Failure(who + u' ' + IndicatorWords::tr("Choose something else there, then try again."));
}

} // namespace maillage
