#include "models/lists/rollwords.h"

#include "models/domain/text.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QRegularExpression worded(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A number in digits or in words.
const QString &numberPattern()
{
    static const QString pattern = u"(\\d{1,3}|(?:%1))"_s.arg(headcount::numberWords());
    return pattern;
}

/// Takes what the pattern finds out of the text. What it captured first is returned, null when it found nothing.
QString takeOut(QString &text, const QRegularExpression &pattern)
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    QString captured = match.lastCapturedIndex() > 0 ? match.captured(1) : match.captured(0);
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return captured;
}

bool takeAll(QString &text, const QRegularExpression &pattern)
{
    bool found = false;
    while (!takeOut(text, pattern).isNull())
        found = true;
    return found;
}

/// Numbers of people, most telling first; the flag says that it is one more than the number, and that it speaks of coming. An
/// interval is one of people where a word or a sign says so, or where nothing else stands beside it: it may be hours or days.
void takePersons(QString &text, RollWords &words)
{
    struct Count
    {
        QRegularExpression pattern;
        int more;
        bool intends;
    };
    static const QString n = numberPattern(), interval = headcount::intervalPattern(3);
    static const QString notTheHour = u"(?!\\s*(?:h\\b|h\\d|heures?\\b|:\\d))"_s;
    static const QString people = u"(?:personnes?\\b|pers\\b\\.?|participante?s?\\b|adultes?\\b|people\\b|p\\.)"_s;
    static const std::array counts{
        Count{worded(u"\\bser(?:a|ai|ons|ont)\\s+(?:[aà]\\s+|au nombre de\\s+)?%1(?:\\s*%2)?"_s.arg(interval, people) + notTheHour), 0, true},
        Count{worded(u"[(]?%1\\s*%2[)]?"_s.arg(interval, people)), 0, false},
        Count{worded(u"[(]\\s*%1\\s*[)]"_s.arg(interval)), 0, false},
        Count{worded(u"(?:[:;,=\\t]\\s*|\\s|^)%1\\s*$"_s.arg(interval)), 0, false},
        Count{worded(u"^\\s*%1\\s+(?=(?:d['’]|des?\\s)\\s*\\p{L}|\\p{L}{3,}\\s*$)"_s.arg(interval) + notTheHour), 0, false},
        Count{worded(u"\\bavec\\s+%1\\s+(?:autres?\\s+)?(?:personnes?|coll[eè]gues?|amie?s?|b[ée]n[ée]voles?)\\b"_s.arg(n)), 1, false},
        Count{worded(u"\\bser(?:a|ai|ons|ont)\\s+(?:[aà]\\s+|au nombre de\\s+)?%1(?:\\s+(?:personnes?|participante?s?))?\\b"_s.arg(n) + notTheHour), 0, true},
        Count{worded(u"[(]?\\b%1\\s*%2[)]?"_s.arg(n, people)), 0, false},
        Count{worded(u"(?<![\\p{L}\\p{N}])[aà]\\s+%1\\b"_s.arg(n) + notTheHour), 0, false},
        Count{worded(u"[(]\\s*[x×]?\\s*%1\\s*[)]"_s.arg(n)), 0, false},
        Count{worded(u"(?:\\s|^)[x×]\\s*(\\d{1,3})\\b"_s), 0, false},
        Count{worded(u"[:;,=\\t]\\s*(\\d{1,3})\\s*$"_s), 0, false},
        Count{worded(u"\\s(\\d{1,3})\\s*$"_s), 0, false},
    };
    for (const Count &count : counts) {
        const QString word = takeOut(text, count.pattern);
        if (word.isNull())
            continue;
        words.persons = headcount::read(word);
        if (words.persons)
            *words.persons += count.more;
        if (count.intends)
            words.reply = Reply::Yes;
        return;
    }
}

void takeReply(QString &text, RollWords &words)
{
    static const QRegularExpression maybe = worded(u"\\bpeut[\\s-]*[eê]tre\\b|\\bpas\\s+(?:encore\\s+)?s[uû]re?s?\\b|[aà]\\s+confirmer\\b|\\bsous\\s+r[eé]serve\\b|\\bsi\\s+possible\\b|\\bprobablement\\b"
                                                   "|\\bessa[iy]\\w*\\s+de\\s+(?:venir|passer)\\b|\\bmaybe\\b|\\bperhaps\\b|\\s*\\?"_s);
    static const QRegularExpression no = worded(u"\\bn(?:e\\s+|['’]\\s*)(?:\\w+\\s+){0,3}?(?:pas|plus)\\b(?:\\s+(?:venir|[eê]tre|l[aà]|pr[eé]sent\\w*|disponibles?|dispo|libres?|participer|des\\s+n[oô]tres))*"
                                                "|\\bpas\\s+(?:disponibles?|dispo|libres?|l[aà]|pr[eé]sent\\w*|possible)\\b|\\bimpossible\\b"
                                                "|\\b(?:s['’]|m['’]|nous\\s+)?(?:absente?s?|absence|indisponibles?|excus(?:e|é|ée|er|ent|ons|ez)s?|d[eé]sol[eé]e?s?|emp[eê]ch[eé]e?s?|d[eé]clin\\w+|retenue?s?)\\b"
                                                "|\\bnot\\s+coming\\b|\\bcan(?:not|['’]t)\\s+come\\b|\\bsorry\\b|(?<![\\p{L}\\p{N}-])non(?![\\p{L}\\p{N}-])|\\s[-–−]\\s*$"_s);
    static const QRegularExpression yes = worded(u"\\bvien(?:s|t|nent|dra|drai|drons|dront)\\b|\\bparticipe\\w*\\b|\\bconfirm\\w+\\b(?:\\s+(?:sa|ma|notre|leur)\\s+(?:pr[eé]sence|venue|participation))?"
                                                 "|\\bavec\\s+(?:grand\\s+)?plaisir\\b|\\bvolontiers\\b|\\bpartante?s?\\b|\\bser(?:a|ai|ons|ont)\\s+(?:bien\\s+)?(?:l[aà]\\b|pr[eé]sente?s?\\b|des\\s+n[oô]tres\\b)"
                                                 "|\\bwill\\s+come\\b|\\bcoming\\b"_s);
    static const QRegularExpression neutral = worded(u"(?<![\\p{L}\\p{N}-])(?:oui|yes|ok|pr[eé]sente?s?|l[aà](?=\\s*[.!,;)]*\\s*$))(?![\\p{L}\\p{N}-])"_s);
    if (takeAll(text, maybe))
        words.reply = Reply::Maybe;
    if (takeAll(text, no) && words.reply != Reply::Maybe)
        words.reply = Reply::No;
    if (takeAll(text, yes) && !words.reply)
        words.reply = Reply::Yes;
    words.neutral = takeAll(text, neutral);
    if (words.reply == Reply::No)
        words.persons.reset();
}

QString cleaned(QString text)
{
    static const QRegularExpression hollow(u"[(\\[]\\s*[)\\]]"_s);
    static const QString signs = u",;:.!-–—−·|/=→ "_s;
    text.replace(QChar(QChar::ObjectReplacementCharacter), u' ');
    text.replace(hollow, u" "_s);
    text = text.simplified();
    while (!text.isEmpty() && signs.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && signs.contains(text.front()))
        text.remove(0, 1);
    return text;
}

QStringList foldedWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return text::folded(text).split(between, Qt::SkipEmptyParts);
}

const QSet<QString> &sentenceWords()
{
    static const QSet<QString> words{u"nous"_s, u"je"_s, u"vous"_s, u"ils"_s, u"elles"_s, u"voici"_s, u"voila"_s, u"liste"_s, u"est"_s, u"sont"_s, u"sera"_s, u"serons"_s, u"seront"_s,
                                     u"suis"_s, u"sommes"_s, u"avons"_s, u"avez"_s, u"ont"_s, u"merci"_s, u"que"_s, u"qui"_s, u"reunion"_s, u"rencontre"_s, u"presence"_s, u"presents"_s,
                                     u"reponse"_s, u"reponses"_s, u"invitation"_s, u"suite"_s, u"joint"_s, u"jointe"_s, u"ci"_s, u"mail"_s, u"message"_s, u"votre"_s, u"notre"_s, u"on"_s,
                                     u"total"_s, u"personnes"_s, u"participants"_s, u"inscrits"_s, u"tel"_s, u"www"_s, u"http"_s, u"https"_s, u"the"_s, u"are"_s};
    return words;
}

} // namespace

RollWords RollWords::read(const QString &text)
{
    static const QSet<QString> fillers{u"de"_s, u"du"_s, u"des"_s, u"d"_s, u"la"_s, u"le"_s, u"les"_s, u"l"_s, u"et"_s, u"pour"_s, u"nous"_s, u"je"_s, u"j"_s, u"on"_s, u"vous"_s, u"m"_s, u"s"_s,
                                       u"se"_s, u"y"_s, u"a"_s, u"au"_s, u"aux"_s, u"en"_s, u"avec"_s, u"chez"_s, u"part"_s, u"sera"_s, u"serai"_s, u"serons"_s, u"seront"_s, u"sommes"_s, u"suis"_s,
                                       u"est"_s, u"sont"_s, u"etre"_s, u"bien"_s, u"tres"_s, u"notre"_s, u"ma"_s, u"mon"_s, u"sa"_s, u"son"_s, u"leur"_s, u"ce"_s, u"cette"_s, u"soir"_s,
                                       u"reunion"_s, u"rencontre"_s, u"soiree"_s, u"merci"_s, u"beaucoup"_s, u"malheureusement"_s, u"mais"_s, u"qui"_s, u"elle"_s, u"il"_s, u"ils"_s, u"elles"_s,
                                       u"is"_s, u"are"_s, u"will"_s, u"be"_s, u"from"_s, u"with"_s};
    RollWords words;
    QString rest = text;
    takePersons(rest, words);
    static const QRegularExpression dash(u"\\s[-–−]\\s*$"_s);
    if (!dash.match(text).hasMatch())
        rest.remove(dash); // it stood between the name and the number: no reply
    takeReply(rest, words);
    words.rest = cleaned(rest);
    const QStringList left = foldedWords(words.rest);
    if (std::all_of(left.begin(), left.end(), [](const QString &word) { return fillers.contains(word); }))
        words.rest.clear();
    return words;
}

QString withoutListMarks(const QString &line, bool &unticked)
{
    static const QRegularExpression quotes(u"^(?:\\s*[>|])+\\s*"_s);
    static const QRegularExpression bullets(u"^\\s*(?:[-–—•*·▪◦‣●○✓✔☑→]\\s+|[•·▪◦‣●○✓✔☑→]|n°\\s*\\d+\\s*[-:.)]?\\s+|\\d{1,3}\\s*[.)°]\\s*(?=\\D)|\\d{1,3}\\s+[-–]\\s+)"_s);
    static const QRegularExpression box(u"^\\s*(?:\\[\\s*([xX✓✔]?)\\s*\\]|☐)\\s*"_s);
    QString text = line;
    text.remove(quotes);
    for (int i = 0; i < 2; ++i) { // "- [x]" has both
        text.remove(bullets);
        if (const auto match = box.match(text); match.hasMatch()) {
            unticked = unticked || match.captured(1).isEmpty();
            text.remove(0, match.capturedLength());
        }
    }
    return text.simplified();
}

LetterPart courtesyOf(const QString &line, QString &rest)
{
    static const QRegularExpression greeting = worded(u"^(?:bonjour|bonsoir|salut|coucou|hello|hi|dear|ch[eè]re?s?|re\\s*bonjour)\\b(?:\\s+(?:[aà]\\s+)?(?:toute?s?|tous|et|vous|l['’][eé]quipe|madame|monsieur|mesdames|messieurs|ami\\w*|coll[eè]gues?|camarades|all))*(?:(?:\\s+[\\p{L}'’-]+){1,2}(?=\\s*[,!]\\s*$))?\\s*[,.!:;–-]*\\s*"_s); // or who is greeted by name
    static const QRegularExpression closing = worded(u"^(?:(?:bien|tr[eè]s|tout|sinc[eè]rement|associativement|amicalement)?\\s*(?:cordialement|amicalement|sinc[eè]rement|associativement|chaleureusement|respectueusement)"
                                                     "|bien\\s+[aà]\\s+(?:vous|toi|toutes?|tous)|[aà]\\s+(?:tr[eè]s\\s+)?(?:bient[oô]t|vite|jeudi|demain)|(?:bonne|belle|excellente)\\s+(?:journ[eé]e|soir[eé]e|r[eé]ception|continuation|fin\\s+de\\s+\\w+)"
                                                     "|salutations.*|(?:sinc[eè]res|meilleures|associatives)\\s+salutations|bises?|kind\\s+regards|best\\s+regards|regards)"
                                                     "(?:\\s+(?:[aà]\\s+)?(?:toute?s?|tous|et|vous|beaucoup|d['’]avance))*\\s*[,.!;–-]*\\s*"_s);
    static const QRegularExpression thanks = worded(u"^(?:(?:un\\s+)?(?:grand\\s+|mille\\s+)?mercis?|thanks?(?:\\s+you)?)(?=\\s*[,.!:;]|\\s*$|\\s+(?:beaucoup|d['’]avance|[aà]\\s+(?:vous|toi|tous|toutes)|pour|de\\s+(?:votre|ton|l['’])|for|in\\s+advance))"
                                                    "(?:\\s+(?:beaucoup|d['’]avance|in\\s+advance|[aà]\\s+(?:vous|toi|tous|toutes)(?:\\s+et\\s+(?:tous|toutes))?))*(?:\\s+(?:pour|de|for)\\s+[^,.;:!]*)?\\s*[,.!;:–-]*\\s*"_s); // with what for
    for (const auto &[pattern, part] : {std::pair{greeting, LetterPart::Greeting}, std::pair{thanks, LetterPart::Thanks}, std::pair{closing, LetterPart::Closing}}) {
        if (const auto match = pattern.match(line); match.hasMatch()) {
            rest = line.mid(match.capturedLength());
            return part;
        }
    }
    rest = line;
    return LetterPart::None;
}

QString withoutTitle(const QString &name, bool &hadTitle)
{
    static const QRegularExpression title = worded(u"^(?:mme|madame|mlle|mademoiselle|m\\.|mr\\.?|monsieur|mrs\\.?|ms\\.?)\\s+"_s);
    const auto match = title.match(name);
    hadTitle = match.hasMatch();
    return hadTitle ? name.mid(match.capturedLength()) : name;
}

bool looksLikeName(const QString &words)
{
    constexpr int most = 7;
    const QStringList folded = foldedWords(words);
    const bool speaks = std::any_of(folded.begin(), folded.end(), [](const QString &word) { return sentenceWords().contains(word); });
    const bool hasLetter = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && !speaks && folded.size() <= most && !words.contains(u'@') && !words.contains(u'\u00ab');
}

bool looksLikePerson(const QString &words)
{
    static const QSet<QString> particles{u"de"_s, u"du"_s, u"le"_s, u"la"_s, u"d"_s, u"des"_s, u"van"_s, u"von"_s};
    static const QSet<QString> ofGroups{u"les"_s, u"la"_s, u"le"_s, u"l"_s, u"association"_s, u"asso"_s, u"compagnie"_s, u"cie"_s, u"collectif"_s, u"centre"_s, u"maison"_s, u"cafe"_s, u"amis"_s,
                                        u"union"_s, u"club"_s, u"comite"_s, u"foyer"_s, u"tiers"_s, u"espace"_s, u"atelier"_s, u"ateliers"_s, u"ligue"_s, u"federation"_s, u"mairie"_s, u"ecole"_s,
                                        u"theatre"_s, u"groupe"_s, u"reseau"_s, u"ferme"_s, u"radio"_s, u"festival"_s, u"secours"_s, u"restos"_s};
    static const QRegularExpression one(u"^\\p{Lu}[\\p{L}\\p{M}'’.-]*$"_s);
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 4 || ofGroups.contains(text::folded(parts.front())))
        return false;
    int names = 0;
    for (const QString &part : parts) {
        const QString folded = text::folded(part);
        if (ofGroups.contains(folded) && !particles.contains(folded))
            return false;
        if (!one.match(part).hasMatch() && !particles.contains(folded))
            return false;
        names += particles.contains(folded) ? 0 : 1;
    }
    return names >= 2 && names <= 3;
}

} // namespace maillage
