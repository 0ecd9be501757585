#include "views/widgets/datestanding.h"

#include "views/shell/stylesheet.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr QChar noBreak(0x00a0);

QChar signOf(Verdict verdict)
{
    return verdict == Verdict::Yes ? QChar(0x2713) : verdict == Verdict::No ? QChar(0x2717) : u'?';
}

} // namespace

DateWishes rememberedWishes()
{
    DateWishes wishes;
    const QStringList standard{u"weekday=4"_s,        u"evening"_s,         u"friendly-place"_s, u"easy-access"_s,
                               u"two-dates=3"_s, u"school-holidays"_s, u"public-holidays"_s, u"apart=3"_s};
    const QStringList remembered = QSettings().value(u"dates/wishes"_s, standard).toStringList();
    for (const QString &words : remembered) {
        try {
            wishes.add(words);
        } catch (const Failure &) {
            // another version of the program knew more
        }
    }
    return wishes;
}

void rememberWishes(const DateWishes &wishes)
{
    QSettings().setValue(u"dates/wishes"_s, wishes.words());
}

QString reasonsFor(Verdict verdict, const std::vector<DateJudgement> &judgements)
{
    QStringList reasons;
    for (const DateJudgement &judgement : judgements) {
        if (judgement.verdict == verdict)
            reasons << judgement.reason;
    }
    return reasons.join(u" · "_s);
}

DateStanding::DateStanding(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(tr("How the date stands"));
}

void DateStanding::showJudgements(const std::vector<DateJudgement> &judgements)
{
    QStringList shown, spoken;
    for (const Verdict verdict : {Verdict::No, Verdict::CannotTell, Verdict::Yes}) {
        QStringList items;
        for (const DateJudgement &judgement : judgements) {
            if (judgement.verdict != verdict)
                continue;
            // A sign and its reason stay together on a line, as long as lines have room for them.
            const QString reason = isTextLarge() ? judgement.reason : QString(judgement.reason).replace(u' ', noBreak);
            items << signOf(verdict) + QString(noBreak) + reason;
            spoken << labelOf(judgement.criterion) + u": "_s + labelOf(verdict) + u", "_s + judgement.reason;
        }
        if (!items.isEmpty())
            shown << items.join(u"   "_s);
    }
    setText(shown.join(u'\n'));
    setAccessibleDescription(spoken.join(u". "_s));
    setToolTip(spoken.join(u'\n'));
}

QString DateStanding::summary(const std::vector<DateJudgement> &judgements)
{
    const auto holding = int(std::count_if(judgements.begin(), judgements.end(), [](const DateJudgement &j) { return j.verdict == Verdict::Yes; }));
    return tr("%1 of %n criteria hold", nullptr, int(judgements.size())).arg(holding);
}

} // namespace maillage
