#include "models/lists/rollentry.h"

#include "models/lists/rollgroups.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int mostDigits = 5;
constexpr int likelyYears = 1000; // "Saison 2022-2023" may be a name

QString rollNameOf(QString text)
{
    static const QString separators = u",;:"_s;
    text = text.simplified();
    while (!text.isEmpty() && separators.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

QRegularExpression rollPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "habitants 8-10", "habitants : une dizaine"; "8-10 habitants", "une dizaine d’habitants"; and "10 habitants" of a usual group.
std::optional<RollLine> peopleCut(const QString &line)
{
    static const QString people = u"(?:\\s*(?:personnes?|pers\\b\\.?|people))?"_s;
    static const QRegularExpression behind = rollPattern(u"^(.*?[^\\s,;:(])(?:\\s*[,;:\\t]\\s*[(]?|\\s+[(]?)%1%2[)]?$"_s.arg(headcount::intervalPattern(mostDigits), people));
    static const QRegularExpression before = rollPattern(u"^%1%2\\s+(\\S.*)$"_s.arg(headcount::intervalPattern(mostDigits), people));
    static const QRegularExpression number = rollPattern(u"^(\\d{1,3}|(?:%1))\\s+(\\S.*)$"_s.arg(headcount::numberWords()));
    if (const auto match = behind.match(line); match.hasMatch()) {
        if (const std::optional<Headcount> read = headcount::read(match.captured(2)))
            return RollLine{rollNameOf(match.captured(1)), read, {}, read->high < likelyYears};
    }
    if (const auto match = before.match(line); match.hasMatch()) {
        if (const std::optional<Headcount> read = headcount::read(match.captured(1)))
            return RollLine{rollNameOf(withoutArticle(match.captured(2))), read, {}, false};
    }
    if (const auto match = number.match(line); match.hasMatch() && isUsualGroup(match.captured(2)))
        return RollLine{rollNameOf(withoutArticle(match.captured(2))), Headcount(headcount::numberOf(match.captured(1))), {}, false};
    return std::nullopt;
}

} // namespace

std::vector<RollLine> RollLine::cuts(const QString &typed)
{
    static const QRegularExpression sign(u"^(.*\\S)(?:\\s*(\\?)|\\s+[-−–])$"_s);
    static const QRegularExpression told(u"^(.*[^\\s,;:])(?:\\s*[,;:\\t]\\s*[x×+]?|\\s+[x×+])(\\d{1,5})$"_s);
    static const QRegularExpression number(u"^(.*[^\\s,;:])\\s+(\\d{1,3})$"_s);
    const QString line = typed.trimmed();
    if (rollNameOf(line).isEmpty())
        return {};
    if (const auto match = sign.match(line); match.hasMatch()) {
        const Reply reply = match.capturedLength(2) ? Reply::Maybe : Reply::No;
        std::vector<RollLine> result{{line.simplified(), {}, {}, false}};
        for (RollLine cut : cuts(match.captured(1))) {
            cut.reply = cut.reply.value_or(reply);
            if (cut.reply == Reply::No)
                cut.persons.reset();
            cut.told = cut.told || result.size() == 1;
            result.push_back(std::move(cut));
        }
        return result;
    }
    std::vector<RollLine> result{{rollNameOf(line), {}, {}, false}};
    if (std::optional<RollLine> people = peopleCut(line)) {
        result.push_back(std::move(*people));
        return result;
    }
    for (const QRegularExpression &pattern : {told, number}) {
        const auto match = pattern.match(line);
        if (!match.hasMatch())
            continue;
        result.push_back({rollNameOf(match.captured(1)), Headcount(match.captured(2).toInt()), {}, pattern == told});
        break;
    }
    return result;
}

} // namespace maillage
