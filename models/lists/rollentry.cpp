#include "models/lists/rollentry.h"

#include "models/domain/text.h"
#include "models/domain/choicelist.h"
#include "models/lists/rollgroups.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class RollDirectoryWords
{
    Q_DECLARE_TR_FUNCTIONS(RollEntry)
};

/// The words of a folded name, without the signs around them.
QStringList rollWords(const QString &folded)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return folded.split(between, Qt::SkipEmptyParts);
}

/// How well a name answers a cut; smaller is better.
enum Fit { WholeName, NumberIsAWord, BeginsName, BeginsWords, NoFit };
constexpr int rankStep = 16; // room for what tells apart those that answer equally well

/// One slip of the pen in a short name, two in a longer one.
qsizetype slipsAllowed(const QString &name)
{
    constexpr int shortName = 4, longName = 9;
    return name.size() < shortName ? 0 : name.size() < longName ? 1 : 2;
}

/// Whether every word of `name` that is more than an article is among `words`, and there are two of them at least.
bool holdsWordsOf(const QStringList &words, const QString &name)
{
    QStringList telling = name.split(u' ', Qt::SkipEmptyParts);
    telling.removeIf([](const QString &word) { return word.size() < 3 || word == "les"_L1 || word == "des"_L1; });
    return telling.size() >= 2 && std::all_of(telling.begin(), telling.end(), [&](const QString &word) { return words.contains(word); });
}

} // namespace

qsizetype slips(const QString &a, const QString &b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const size_t width = size_t(b.size()) + 1;
    std::vector<qsizetype> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (size_t j = 1; j < width; ++j) {
            const qsizetype at = qsizetype(j);
            const bool same = a.at(i - 1) == b.at(at - 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && at > 1 && a.at(i - 1) == b.at(at - 2) && a.at(i - 2) == b.at(at - 1))
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last.back();
}

RollDirectory::RollDirectory(const Database &database)
{
    read(database);
    for (Entry &entry : m_entries) {
        entry.exact.removeAll(QString());
        for (const QString &name : std::as_const(entry.exact)) {
            entry.plain << rollWords(name).join(u' ');
        }
        if (entry.candidate.kind == RollCandidate::Kind::Person) {
            QStringList words = rollWords(entry.folded);
            words.sort();
            entry.sorted = words.join(u' ');
        }
    }
}

void RollDirectory::read(const Database &database)
{
    QHash<qint64, QString> shared = namesakes(database, Structure::type());
    Query structures = database.query(u"SELECT id, name, short_name, key, commune FROM structure"_s);
    while (structures.next()) {
        const QString name = structures.get<QString>(1);
        const QString shortName = structures.get<QString>(2);
        Entry entry;
        entry.candidate.id = structures.get<qint64>(0);
        entry.candidate.structure = StructureId(entry.candidate.id);
        entry.candidate.name = shortName.isEmpty() ? name : shortName;
        entry.candidate.isNamesake = shared.contains(entry.candidate.id);
        entry.candidate.hint = shared.value(entry.candidate.id, structures.get<QString>(4));
        entry.folded = text::folded(name + u' ' + shortName + u' ' + shared.value(entry.candidate.id));
        entry.exact = {text::folded(name), text::folded(shortName), text::folded(structures.get<QString>(3))};
        m_entries.push_back(std::move(entry));
    }
    shared = namesakes(database, Person::type());
    Query people = database.query(
        u"SELECT p.id, n.name, p.key, (SELECT CASE count(DISTINCT r.structure_id) WHEN 1 THEN max(r.structure_id) END FROM role r "
        "WHERE r.person_id = p.id AND r.to_date IS NULL), l.structure, "
        "p.family_name || ' ' || p.given_name FROM person p JOIN person_name n ON n.id = p.id JOIN list_people l ON l.id = p.id"_s);
    while (people.next()) {
        Entry entry;
        entry.candidate.kind = RollCandidate::Kind::Person;
        entry.candidate.id = people.get<qint64>(0);
        entry.candidate.structure = people.get<StructureId>(3);
        entry.candidate.name = people.get<QString>(1);
        entry.candidate.isNamesake = shared.contains(entry.candidate.id);
        entry.candidate.hint = shared.value(entry.candidate.id, people.get<QString>(4));
        entry.folded = text::folded(entry.candidate.name);
        entry.exact = {entry.folded, text::folded(people.get<QString>(5)), text::folded(people.get<QString>(2))};
        m_entries.push_back(std::move(entry));
    }
    for (const QString &group : attendance::groupNames(database))
        addGroup(group);
}

void RollDirectory::addGroup(const QString &name)
{
    Entry entry;
    entry.candidate.kind = RollCandidate::Kind::Group;
    entry.candidate.name = name;
    entry.candidate.hint = RollDirectoryWords::tr("group without structure");
    entry.folded = text::folded(name);
    entry.exact = {entry.folded};
    m_entries.push_back(std::move(entry));
}

void RollDirectory::addKnown(std::vector<RollOffer> &offers, const std::vector<RollLine> &cuts, int limit) const
{
    struct Found
    {
        int rank;
        const Entry *entry;
        const RollLine *line;
    };
    std::vector<Found> found;
    for (const Entry &entry : m_entries) {
        Found best{NoFit * rankStep, &entry, nullptr};
        for (size_t i = 0; i < cuts.size(); ++i) {
            const RollLine &cut = cuts[i];
            const bool person = entry.candidate.kind == RollCandidate::Kind::Person;
            if (person && cut.persons.value_or(1) != 1)
                continue; // a person is one
            const QString folded = text::folded(cut.name);
            const bool hasMore = i + 1 < cuts.size();
            Fit fit = NoFit;
            if (entry.exact.contains(folded))
                fit = WholeName;
            else if (hasMore && cuts[i + 1].told)
                fit = NoFit; // what follows the sign is no part of a name, unless it is one's whole name
            else if (const QStringList words = folded.split(u' ', Qt::SkipEmptyParts); text::matches(entry.folded, words)) {
                fit = entry.folded.startsWith(folded) ? BeginsName : BeginsWords;
                if (hasMore)
                    fit = rollWords(entry.folded).contains(words.back()) ? NumberIsAWord : NoFit;
            }
            // Of two whole names the longer one wins: the cuts come in that order.
            // Of two that differ by an accent alone the one that was typed wins.
            const bool asTyped = entry.candidate.name.compare(cut.name, Qt::CaseInsensitive) == 0;
            const int sort = person ? 1 : entry.candidate.isGroup() ? 2 : 0;
            const int rank = fit * rankStep + (fit == WholeName && i > 0 ? 8 : 0) + sort * 2 + (asTyped ? 0 : 1);
            if (fit != NoFit && rank < best.rank)
                best = {rank, &entry, &cut};
        }
        if (best.line)
            found.push_back(best);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    for (const Found &one : found) {
        if (int(offers.size()) >= limit)
            break;
        offers.push_back({one.entry->candidate, *one.line});
    }
}

void RollDirectory::addNew(std::vector<RollOffer> &offers, const std::vector<RollLine> &cuts) const
{
    const auto isBorne = [this](const RollLine &cut) {
        const QString folded = text::folded(cut.name);
        const bool several = cut.persons.value_or(1) != 1; // which no person is
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
            return entry.exact.contains(folded) && !entry.candidate.isGroup() && (!several || !entry.candidate.isPerson());
        });
    };
    const auto isGroup = [this](const QString &name) {
        const QString folded = text::folded(name);
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.candidate.isGroup() && entry.exact.contains(folded); });
    };
    size_t longest = 0; // of the cuts whose name is borne: what is shorter is no name
    while (longest < cuts.size() && !isBorne(cuts[longest]))
        ++longest;
    // A number at the end of an unknown name is more often one of people.
    for (size_t i = longest; i-- > 0;) {
        const RollLine &cut = cuts[i];
        if (i + 1 < cuts.size() && cuts[i + 1].told)
            continue;
        using Kind = RollCandidate::Kind;
        const QString group = i + 1 == cuts.size() ? withoutArticle(cut.name) : QString();
        const bool usual = isUsualGroup(group);
        const auto offerGroup = [&] {
            if (!group.isEmpty() && !isGroup(group))
                offers.push_back({{Kind::NewGroup, 0, {}, usual ? group : cut.name, {}}, cut});
        };
        if (usual)
            offerGroup();
        offers.push_back({{Kind::NewStructure, 0, {}, cut.name, {}}, cut});
        if (!cut.persons && i + 1 == cuts.size())
            offers.push_back({{Kind::NewPerson, 0, {}, cut.name, {}}, cut});
        if (!usual)
            offerGroup();
    }
}

std::vector<RollOffer> RollDirectory::offers(const QString &typed, int limit) const
{
    std::vector<RollOffer> result;
    const std::vector<RollLine> cuts = RollLine::cuts(typed);
    if (cuts.empty())
        return result;
    addKnown(result, cuts, limit);
    addNew(result, cuts);
    return result;
}

std::vector<RollCandidate> RollDirectory::named(const QString &name) const
{
    const QString folded = text::folded(name);
    QStringList words = rollWords(folded);
    const QString plain = words.join(u' ');
    words.sort();
    const QString sorted = words.join(u' ');
    std::vector<RollCandidate> result;
    for (const Entry &entry : m_entries) {
        if (entry.exact.contains(folded) || (!plain.isEmpty() && (entry.plain.contains(plain) || entry.sorted == sorted)))
            result.push_back(entry.candidate);
    }
    return result;
}

std::vector<RollCandidate> RollDirectory::beginning(const QString &name, int limit) const
{
    const QStringList words = text::folded(name).split(u' ', Qt::SkipEmptyParts);
    std::vector<RollCandidate> result;
    for (const Entry &entry : m_entries) {
        if (int(result.size()) < limit && !words.isEmpty() && text::matches(entry.folded, words))
            result.push_back(entry.candidate);
    }
    return result;
}

std::vector<RollCandidate> RollDirectory::near(const QString &name, int limit) const
{
    QStringList words = rollWords(text::folded(name));
    const QString plain = words.join(u' ');
    words.sort();
    const QString sorted = words.join(u' ');
    const qsizetype most = slipsAllowed(plain);
    std::vector<std::pair<qsizetype, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        qsizetype best = most + 1;
        for (const QString &one : entry.plain)
            best = std::min(best, slips(plain, one, most));
        best = std::min(best, slips(sorted, entry.sorted, most));
        // All that tells a name, with words around that nobody understood.
        if (std::any_of(entry.plain.begin(), entry.plain.end(), [&](const QString &one) { return holdsWordsOf(words, one); }))
            best = std::min(best, most);
        if (best <= most)
            found.emplace_back(best, &entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<RollCandidate> result;
    for (const auto &[distance, entry] : found) {
        if (int(result.size()) < limit)
            result.push_back(entry->candidate);
    }
    return result;
}

std::vector<RollDirectory::Within> RollDirectory::within(const QString &text) const
{
    constexpr qsizetype least = 2; // letters; less is found everywhere
    const QString words = u' ' + rollWords(text::folded(text)).join(u' ') + u' ';
    std::vector<std::pair<qsizetype, Within>> found;
    for (const Entry &entry : m_entries) {
        QString longest;
        for (const QString &name : entry.plain) {
            const bool isNumber = std::all_of(name.begin(), name.end(), [](QChar c) { return !c.isLetter(); });
            if (!isNumber && name.size() >= least && name.size() > longest.size() && words.contains(name) && words.contains(u' ' + name + u' '))
                longest = name;
        }
        if (!longest.isEmpty())
            found.push_back({longest.size(), {longest.split(u' '), entry.candidate}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Within> result;
    for (auto &[length, one] : found)
        result.push_back(std::move(one));
    return result;
}

} // namespace maillage
