#include "models/lists/rollgroups.h"

#include "models/domain/text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// What the singular and plural, feminine and masculine of a word have in common: "habitantes" → "habitant".
QString groupStem(QString word)
{
    for (const QChar end : {u's', u'e', u's', u'e'}) {
        if (word.size() > 3 && word.endsWith(end))
            word.chop(1);
    }
    return word;
}

const QSet<QString> &groupStems()
{
    static const QSet<QString> stems = [] {
        const QStringList words{u"habitants"_s,  u"elus"_s,        u"voisins"_s,   u"riverains"_s, u"citoyens"_s,   u"etudiants"_s,  u"eleves"_s,    u"lyceens"_s,
                                u"collegiens"_s, u"jeunes"_s,      u"enfants"_s,   u"parents"_s,   u"familles"_s,   u"retraites"_s,  u"benevoles"_s, u"presse"_s,
                                u"journalistes"_s, u"curieux"_s,   u"passants"_s,  u"public"_s,    u"visiteurs"_s,  u"touristes"_s,  u"usagers"_s,   u"agriculteurs"_s,
                                u"inhabitants"_s, u"residents"_s,  u"neighbours"_s, u"neighbors"_s, u"locals"_s,    u"elected"_s,    u"councillors"_s, u"councilors"_s,
                                u"students"_s,   u"pupils"_s,      u"children"_s,  u"families"_s,  u"volunteers"_s, u"press"_s,      u"journalists"_s, u"visitors"_s,
                                u"passers-by"_s, u"citizens"_s,    u"farmers"_s};
        QSet<QString> result;
        for (const QString &word : words)
            result.insert(groupStem(word.section(u'-', 0, 0)));
        return result;
    }();
    return stems;
}

} // namespace

bool isUsualGroup(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    const QString first = text::folded(withoutArticle(name)).split(between, Qt::SkipEmptyParts).value(0);
    return first.size() > 2 && groupStems().contains(groupStem(first));
}

QString withoutArticle(const QString &name)
{
    static const QRegularExpression article(u"^(?:(?:d|l)['’]\\s*|(?:des?|du|les?|la|the|of|some|quelques)\\s+)+(?=\\S)"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = name.simplified();
    return rest.remove(article);
}

} // namespace maillage
