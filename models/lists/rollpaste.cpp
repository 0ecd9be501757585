#include "models/lists/rollpaste.h"

#include "models/domain/text.h"
#include "models/lists/rollgroups.h"
#include "models/lists/rollwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

using PasteKind = RollCandidate::Kind;
using PasteWho = std::vector<RollCandidate>;
using PasteStanding = PastedLine::Standing;

constexpr int choicesAtMost = 6;

/// The names that are known within a line, each with those who bear it, and the line without them.
class KnownNames
{
public:
    KnownNames(const QString &line, const RollDirectory &directory)
        : m_line(line)
    {
        static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
        for (auto matches = word.globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            m_words << text::folded(match.captured());
            m_places.push_back({match.capturedStart(), match.capturedEnd()});
        }
        m_owner.assign(m_places.size(), -1);
        for (const RollDirectory::Within &one : directory.within(line))
            place(one);
        narrow();
    }

    PasteWho structures;
    PasteWho people;
    int structureNames = 0; // how many different names
    int peopleNames = 0;

    /// With a mark in the place of each: a dash before it is no reply.
    QString rest() const
    {
        QString result = m_line;
        for (size_t i = m_places.size(); i-- > 0;) {
            if (m_owner[i] >= 0)
                result.replace(m_places[i].first, m_places[i].second - m_places[i].first, QString(QChar::ObjectReplacementCharacter));
        }
        return result;
    }

private:
    void place(const RollDirectory::Within &one)
    {
        const qsizetype count = one.words.size();
        for (qsizetype at = 0; at + count <= m_words.size(); ++at) {
            if (m_words.mid(at, count) != one.words)
                continue;
            const int owner = m_owner[size_t(at)];
            const bool alike = owner >= 0 && m_names[size_t(owner)] == one.words;
            const auto first = m_owner.begin() + at;
            if (!alike && std::any_of(first, first + count, [](int taken) { return taken >= 0; }))
                continue;
            if (!alike) {
                std::fill(first, first + count, int(m_names.size()));
                m_names.push_back(one.words);
                ++(one.who.isPerson() ? peopleNames : structureNames);
            }
            (one.who.isPerson() ? people : structures).push_back(one.who);
            return;
        }
    }

    /// Of structures that share a name the one is meant beside which stands what tells it apart, its commune first of all.
    void narrow()
    {
        if (structures.size() < 2 || structureNames != 1)
            return;
        PasteWho told;
        qsizetype first = 0, count = 0;
        for (const RollCandidate &one : structures) {
            for (const QString &detail : one.hint.split(u", "_s)) {
                static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
                const QStringList wanted = text::folded(detail).split(between, Qt::SkipEmptyParts);
                const qsizetype at = wanted.isEmpty() ? -1 : freeAt(wanted);
                if (at < 0)
                    continue;
                told.push_back(one);
                first = at;
                count = wanted.size();
                break;
            }
        }
        if (told.size() != 1)
            return;
        structures = told;
        static const QStringList linking{u"de"_s, u"du"_s, u"des"_s, u"d"_s, u"a"_s};
        if (first > 0 && m_owner[size_t(first - 1)] < 0 && linking.contains(m_words.at(first - 1)))
            --first, ++count;
        std::fill_n(m_owner.begin() + first, count, 0);
    }

    /// Where these words stand and belong to no name; -1: nowhere.
    qsizetype freeAt(const QStringList &wanted) const
    {
        for (qsizetype at = 0; at + wanted.size() <= m_words.size(); ++at) {
            const auto first = m_owner.begin() + at;
            if (m_words.mid(at, wanted.size()) == wanted && std::all_of(first, first + wanted.size(), [](int owner) { return owner < 0; }))
                return at;
        }
        return -1;
    }

    QString m_line;
    QStringList m_words;
    std::vector<std::pair<qsizetype, qsizetype>> m_places;
    std::vector<int> m_owner; // which name a word belongs to
    std::vector<QStringList> m_names;
};

void addChoices(PastedLine &line, const PasteWho &more)
{
    for (const RollCandidate &one : more) {
        if (std::find(line.choices.begin(), line.choices.end(), one) == line.choices.end())
            line.choices.push_back(one);
    }
}

RollCandidate newPasteStructure(const QString &name)
{
    return {PasteKind::NewStructure, 0, {}, name, {}};
}

RollCandidate newPastePerson(const QString &name, StructureId in = {}, const QString &hint = {})
{
    return {PasteKind::NewPerson, 0, in, name, hint};
}

RollCandidate newPasteGroup(const QString &name)
{
    return {PasteKind::NewGroup, 0, {}, name, {}};
}

bool isSeveral(const std::optional<Headcount> &persons)
{
    return persons && *persons != Headcount(1);
}

void standAs(PastedLine &line, PasteStanding standing, int chosen = 0)
{
    line.standing = standing;
    line.chosen = standing == PasteStanding::Asked ? -1 : chosen;
    line.taken = standing == PasteStanding::Known || standing == PasteStanding::New;
}

/// "Marie Dupont (Asso X)", "Dupont Marie – Asso X", "Asso X : Marie Dupont": both parts, the person's first.
struct RollParts
{
    QString person, group;

    static std::optional<RollParts> of(const QString &text)
    {
        static const QRegularExpression brackets(u"^(.+?)\\s*\\((.+?)\\)$"_s);
        static const QRegularExpression dashes(u"^(.+?)\\s+[-–—]\\s+(.+)$"_s);
        static const QRegularExpression colon(u"^(.+?)\\s*[:,]\\s+(.+)$"_s);
        for (const QRegularExpression &pattern : {brackets, dashes, colon}) {
            const auto match = pattern.match(text);
            if (!match.hasMatch())
                continue;
            bool titled = false;
            const QString first = withoutTitle(match.captured(1), titled);
            if (titled || looksLikePerson(first))
                return RollParts{first, match.captured(2)};
            const QString second = withoutTitle(match.captured(2), titled);
            if (titled || looksLikePerson(second))
                return RollParts{second, match.captured(1)};
        }
        return std::nullopt;
    }
};

/// Reads one line against those who are known.
class PasteReader
{
public:
    explicit PasteReader(const RollDirectory &directory) : m_directory(directory) {}

    std::vector<PastedLine> read(const QString &text)
    {
        const KnownNames known(text, m_directory);
        const RollWords words = RollWords::read(known.rest());
        PastedLine line;
        line.text = text;
        line.reply = words.reply;
        line.persons = words.persons;
        if (known.peopleNames > 1 || (known.peopleNames == 0 && known.structureNames > 1))
            return several(line, known, words);
        if (known.peopleNames == 1)
            onePerson(line, known, words);
        else if (known.structureNames == 1)
            oneStructure(line, known, words);
        else
            nobodyKnown(line, words);
        return {line};
    }

private:
    /// One line for each of those who are named together.
    static std::vector<PastedLine> several(const PastedLine &line, const KnownNames &known, const RollWords &words)
    {
        const PasteWho &all = known.peopleNames > 1 ? known.people : known.structures;
        QHash<QString, PasteWho> byName;
        QStringList order;
        for (const RollCandidate &one : all) {
            if (!byName.contains(one.name))
                order << one.name;
            byName[one.name].push_back(one);
        }
        std::vector<PastedLine> result;
        for (const QString &name : std::as_const(order)) {
            PastedLine one = line;
            one.persons.reset();
            addChoices(one, byName.value(name));
            const bool doubtful = !words.rest.isEmpty() || line.persons.has_value();
            standAs(one, one.choices.size() > 1 ? PasteStanding::Asked : doubtful ? PasteStanding::Unsure : PasteStanding::Known);
            result.push_back(one);
        }
        return result;
    }

    static void onePerson(PastedLine &line, const KnownNames &known, const RollWords &words)
    {
        PasteWho those = known.people;
        bool elsewhere = false;
        if (known.structures.size() == 1) {
            const StructureId group = known.structures.front().structure;
            const auto belongs = [group](const RollCandidate &one) { return one.structure == group; };
            if (std::any_of(those.begin(), those.end(), belongs))
                std::erase_if(those, std::not_fn(belongs));
            for (RollCandidate &one : those) {
                elsewhere = elsewhere || (one.structure && one.structure != group);
                one.structure = group;
                one.hint = known.structures.front().name;
            }
        }
        addChoices(line, those);
        bool titled = false;
        const QString left = withoutTitle(words.rest, titled);
        const bool numberless = isSeveral(line.persons) && !those.front().structure;
        const bool doubtful = elsewhere || numberless || (!left.isEmpty() && !isTitle(left));
        standAs(line, those.size() > 1 ? PasteStanding::Asked : doubtful ? PasteStanding::Unsure : PasteStanding::Known);
        addChoices(line, known.structures);
    }

    void oneStructure(PastedLine &line, const KnownNames &known, const RollWords &words) const
    {
        bool titled = false;
        const QString left = withoutTitle(words.rest, titled);
        if (known.structures.size() > 1) {
            severalOfOneName(line, known.structures, left, titled);
            return;
        }
        if (left.isEmpty()) {
            addChoices(line, known.structures);
            standAs(line, PasteStanding::Known);
            return;
        }
        const RollCandidate &group = known.structures.front();
        if (group.isGroup()) { // nobody belongs to one
            addChoices(line, {group});
            standAs(line, PasteStanding::Unsure);
            return;
        }
        const bool person = titled || looksLikePerson(left);
        PasteWho there = m_directory.beginning(left, 1000);
        std::erase_if(there, [&](const RollCandidate &one) { return !one.isPerson() || one.structure != group.structure; });
        addChoices(line, there);
        if (person && there.empty()) {
            PasteWho nearby = m_directory.near(left, choicesAtMost);
            std::erase_if(nearby, [&](const RollCandidate &one) { return !one.isPerson() || one.structure != group.structure; });
            addChoices(line, nearby);
            const bool misspelt = !nearby.empty();
            addChoices(line, {newPastePerson(left, group.structure, group.name), group});
            standAs(line, misspelt ? PasteStanding::Unsure : PasteStanding::New);
            return;
        }
        addChoices(line, {group});
        standAs(line, there.size() > 1 ? PasteStanding::Asked : there.size() == 1 && (person || titled) ? PasteStanding::Known : PasteStanding::Unsure);
    }

    /// Whichever it is, the person who is named beside it comes with it.
    void severalOfOneName(PastedLine &line, const PasteWho &those, const QString &left, bool titled) const
    {
        if (titled || looksLikePerson(left)) {
            for (const RollCandidate &group : those)
                addChoices(line, {newPastePerson(left, group.structure, group.name + u" · "_s + group.hint)});
        }
        addChoices(line, those);
        standAs(line, PasteStanding::Asked);
    }

    void nobodyKnown(PastedLine &line, const RollWords &words) const
    {
        if (words.rest.isEmpty()) {
            const bool says = words.reply || words.persons || words.neutral;
            line.standing = says ? PasteStanding::Asked : PasteStanding::LeftOut;
            return;
        }
        if (const auto parts = RollParts::of(words.rest)) {
            personAndGroup(line, *parts);
            return;
        }
        bool titled = false;
        const QString name = withoutTitle(words.rest, titled);
        guess(line, name, titled);
    }

    void personAndGroup(PastedLine &line, const RollParts &parts) const
    {
        PasteWho groups = m_directory.near(parts.group, choicesAtMost);
        std::erase_if(groups, [](const RollCandidate &one) { return one.isPerson() || one.isGroup(); });
        const bool misspelt = !groups.empty();
        for (const RollCandidate &group : groups) {
            PasteWho there = m_directory.beginning(parts.person, 1000);
            std::erase_if(there, [&](const RollCandidate &one) { return !one.isPerson() || one.structure != group.structure; });
            addChoices(line, there);
            addChoices(line, {newPastePerson(parts.person, group.structure, group.name), group});
        }
        PasteWho people = m_directory.near(parts.person, choicesAtMost);
        std::erase_if(people, [](const RollCandidate &one) { return !one.isPerson(); });
        addChoices(line, people);
        RollCandidate both = newPastePerson(parts.person, {}, parts.group);
        both.newStructure = parts.group;
        addChoices(line, {both, newPasteStructure(parts.group), newPastePerson(parts.person)});
        standAs(line, misspelt || !people.empty() ? PasteStanding::Unsure : PasteStanding::New);
    }

    void guess(PastedLine &line, const QString &name, bool titled) const
    {
        for (const RollLine &cut : RollLine::cuts(name)) {
            if (!cut.persons || !isUsualGroup(cut.name))
                continue;
            line.persons = cut.persons; // "deux élus"
            guess(line, cut.name, false);
            return;
        }
        const PasteWho nearby = m_directory.near(name, choicesAtMost);
        const PasteWho begun = name.size() >= 3 ? m_directory.beginning(name, choicesAtMost) : PasteWho();
        addChoices(line, nearby);
        addChoices(line, begun);
        const size_t known = line.choices.size();
        const bool person = titled || looksLikePerson(name);
        const QString group = withoutArticle(name);
        if (isUsualGroup(name))
            addChoices(line, {newPasteGroup(group), newPasteStructure(name)});
        else
            addChoices(line, person ? PasteWho{newPastePerson(name), newPasteStructure(name)} : PasteWho{newPasteStructure(name), newPastePerson(name), newPasteGroup(name)});
        if (known == 0)
            standAs(line, looksLikeName(name) ? PasteStanding::New : PasteStanding::LeftOut);
        else
            standAs(line, known > 1 && nearby.empty() ? PasteStanding::Asked : PasteStanding::Unsure);
    }

    static bool isTitle(const QString &word)
    {
        bool titled = false;
        return withoutTitle(word + u" x"_s, titled) == u"x"_s && titled;
    }

    const RollDirectory &m_directory;
};

/// The head of a mail, addresses, telephone numbers: nobody's name.
bool isLetterHead(const QString &line)
{
    static const QRegularExpression head(u"^(?:de|from|[aà]|to|cc|cci|objet|sujet|subject|date|envoy[eé](?: le)?|sent|re|tr|fwd?|pi[eè]ces? jointes?|t[eé]l\\.?|t[eé]l[eé]phone|port\\.?|mobile)\\s*:"
                                         "|^le\\s.*(?:a [eé]crit|wrote)\\s*:?$|^envoy[eé] de mon|^sent from|^[-_=*~]{2,}|^\\S+@\\S+$|^https?://|^www\\.|^[+\\d][\\d .()/-]{7,}$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return head.match(line).hasMatch();
}

/// What is said without saying of whom is offered to those who sign, or who else is named: never taken without asking.
void offerSigners(std::vector<PastedLine> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].standing != PasteStanding::Asked || !lines[i].choices.empty())
            continue;
        for (size_t j = i + 1; j < lines.size(); ++j) {
            if (lines[j].standing != PasteStanding::LeftOut || lines[j].choices.empty() || lines[j].who().isNew())
                continue;
            addChoices(lines[i], {lines[j].who()});
            standAs(lines[i], PasteStanding::Unsure);
            break;
        }
    }
}

/// Who is named again is left to whoever looks: the second number would take the place of the first.
void leaveDoubles(std::vector<PastedLine> &lines)
{
    QSet<QString> named;
    for (PastedLine &line : lines) {
        if (!line.taken || !line.isWhole())
            continue;
        const RollCandidate &who = line.who();
        const bool isNamed = who.isNew() || who.isGroup(); // by its name alone
        const QString key = isNamed ? text::folded(who.name) + u'/' + QString::number(who.structure.value()) + text::folded(who.newStructure)
                                    : QString::number(int(who.kind)) + u'/' + QString::number(who.id);
        if (named.contains(key)) {
            line.standing = PasteStanding::Twice;
            line.taken = false;
        }
        named.insert(key);
    }
}

} // namespace

std::vector<PastedLine> readPaste(const QString &text, const RollDirectory &directory, RollMode mode)
{
    std::vector<PastedLine> result;
    PasteReader reader(directory);
    bool signs = false; // after "Cordialement" come those who sign
    for (const QString &raw : text.split(u'\n')) {
        bool unticked = false;
        const QString line = withoutListMarks(raw, unticked);
        QString said;
        LetterPart part = courtesyOf(line, said);
        // Thanks open a mail as often as they close it.
        if (part == LetterPart::Thanks && std::any_of(result.begin(), result.end(), [](const PastedLine &one) { return one.standing != PasteStanding::LeftOut; }))
            part = LetterPart::Closing;
        if (part != LetterPart::None)
            signs = part == LetterPart::Closing;
        if (said.isEmpty() || isLetterHead(line)) {
            PastedLine left;
            left.text = line;
            result.push_back(left);
            continue;
        }
        for (PastedLine one : reader.read(said)) {
            one.text = line;
            if (signs || (part == LetterPart::Closing)) {
                one.standing = PasteStanding::LeftOut;
                one.taken = false;
            } else if (unticked && one.standing != PasteStanding::Asked) {
                standAs(one, PasteStanding::Unsure, one.chosen);
            }
            if (mode == RollMode::Replies && one.reply == Reply::Yes)
                one.reply.reset(); // that is what the sheet notes anyway
            result.push_back(std::move(one));
        }
    }
    offerSigners(result);
    leaveDoubles(result);
    return result;
}

PasteCount countPaste(const std::vector<PastedLine> &lines)
{
    PasteCount count;
    QSet<QString> structures, people, groups;
    for (const PastedLine &line : lines) {
        if (!line.taken || !line.isWhole()) {
            count.toDecide += line.isOpen() ? 1 : 0;
            continue;
        }
        ++count.lines;
        const RollCandidate &who = line.who();
        if (who.kind == PasteKind::NewStructure)
            structures.insert(text::folded(who.name));
        if (who.kind == PasteKind::NewPerson)
            people.insert(text::folded(who.name) + u'\n' + QString::number(who.structure.value()) + text::folded(who.newStructure));
        if (who.kind == PasteKind::NewGroup)
            groups.insert(text::folded(who.name));
        if (!who.newStructure.isEmpty())
            structures.insert(text::folded(who.newStructure));
    }
    count.groups = int(groups.size());
    count.structures = int(structures.size());
    count.people = int(people.size());
    return count;
}

void enterPaste(Transaction &transaction, EventId event, const std::vector<PastedLine> &lines, RollMode mode)
{
    QHash<QString, StructureId> made;
    const auto structureOf = [&](const QString &name) {
        StructureId &id = made[text::folded(name)];
        if (!id) {
            Structure added;
            added.name = name;
            id = insert(transaction, added);
        }
        return id;
    };
    for (const PastedLine &line : lines) {
        if (!line.taken || !line.isWhole())
            continue;
        RollOffer offer = line.offer();
        RollCandidate &who = offer.who;
        if (who.kind == PasteKind::NewStructure) {
            who.structure = structureOf(who.name);
            who.kind = PasteKind::Structure;
        } else if (!who.newStructure.isEmpty()) {
            who.structure = structureOf(who.newStructure);
            who.newStructure.clear();
        }
        enterOnRoll(transaction, event, offer, mode);
    }
}

} // namespace maillage
