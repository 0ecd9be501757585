#include "models/domain/sheetlines.h"

#include "models/domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// The dashes and bullets people put before the items of a list.
QString withoutBullet(const QString &typed)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-–—•*·]\\s*)*"_s);
    QString text = typed;
    return text.remove(bullet).trimmed();
}

} // namespace

ActionLine lineFrom(LineKind kind, const QString &typed)
{
    ActionLine line;
    line.kind = kind;
    line.text = withoutBullet(typed);
    if (kind != LineKind::Step && kind != LineKind::Timing)
        return line;
    // The first colon or dash after which the words before are a time; a period may hold dashes itself.
    static const QRegularExpression between(u"\\s*:\\s+|\\s+[-–—]\\s+"_s);
    for (const QRegularExpressionMatch &match : between.globalMatch(line.text)) {
        const Period period = Period::read(line.text.left(match.capturedStart()).trimmed());
        const QString rest = line.text.mid(match.capturedEnd()).trimmed();
        if (period.isUnread() || Period::read(line.text).isUnread() == false)
            continue;
        line.text = rest;
        line.period = period;
        return line;
    }
    if (const Period whole = Period::read(line.text); kind == LineKind::Timing && !whole.isUnread()) {
        line.period = whole;
        line.text.clear();
    }
    return line;
}

Funding fundingFrom(const QString &typed)
{
    Funding funding;
    funding.source = withoutBullet(typed);
    static const QRegularExpression amount(u"^(.*\\S)\\s*=\\s*([\\d\\s\\x{a0}\\x{202f}.,]+)\\s*€?$"_s);
    const QRegularExpressionMatch match = amount.match(funding.source);
    if (!match.hasMatch())
        return funding;
    QString number = match.captured(2);
    number.remove(QRegularExpression(u"[\\s\\x{a0}\\x{202f}]"_s)).replace(u',', u'.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (ok) {
        funding.amount = value;
        funding.source = match.captured(1);
    }
    return funding;
}

Indicator indicatorFrom(const QString &typed)
{
    Indicator indicator;
    indicator.title = withoutBullet(typed);
    static const QRegularExpression kind(u"^(.*\\S)\\s*\\[([^\\]]+)\\]$"_s);
    const QRegularExpressionMatch match = kind.match(indicator.title);
    if (!match.hasMatch())
        return indicator;
    if (const QString code = codeSet<IndicatorKind>().read(match.captured(2)); !code.isEmpty()) {
        indicator.kind = fromCode<IndicatorKind>(code);
        indicator.title = match.captured(1);
    }
    return indicator;
}

} // namespace maillage
