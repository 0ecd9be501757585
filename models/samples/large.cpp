#include "models/samples/sample.h"

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int lastYear = 2022;

constexpr QStringView operator""_v(const char16_t *text, size_t size)
{
    return {text, qsizetype(size)};
}

constexpr std::array structureKinds{u"Foyer rural"_v, u"Centre social"_v, u"Ludothèque"_v, u"Ressourcerie"_v, u"Café associatif"_v,
                           u"Compagnie"_v, u"Recyclerie"_v, u"Tiers-lieu"_v, u"Atelier vélo"_v, u"Jardin partagé"_v};
constexpr std::array structureWords{u"des Sources"_v, u"du Pont"_v, u"des Lilas"_v, u"de la Gare"_v, u"du Moulin"_v, u"des Tilleuls"_v,
                           u"de la Place"_v, u"du Verger"_v, u"des Rives"_v, u"de la Forêt"_v, u"du Lavoir"_v, u"des Halles"_v};
constexpr std::array communeStarts{u"Saint-"_v, u"Val-"_v, u"Mont-"_v, u"Bourg-"_v, u"La Chapelle-"_v, u"Les "_v};
constexpr std::array communeEnds{u"Aubin"_v, u"Marcel"_v, u"Laurent"_v, u"Priest"_v, u"Sulpice"_v, u"Vaury"_v,
                                 u"Éloi"_v, u"Georges"_v, u"Agnant"_v, u"Fiel"_v};
constexpr std::array givenNames{u"Camille"_v, u"Dominique"_v, u"Maxime"_v, u"Sacha"_v, u"Andrea"_v, u"Noa"_v, u"Yaël"_v,
                                u"Morgan"_v, u"Lou"_v, u"Alix"_v, u"Eden"_v, u"Charlie"_v};
constexpr std::array familyNames{u"Martin"_v, u"Bernard"_v, u"Petit"_v, u"Moreau"_v, u"Garcia"_v, u"Nguyen"_v, u"Diallo"_v,
                                 u"Faure"_v, u"Lefèvre"_v, u"Haddad"_v, u"Kowalski"_v, u"Rossi"_v, u"Blanc"_v};
constexpr std::array themeNames{u"Emploi partagé"_v, u"Bénévolat"_v, u"Comptabilité"_v, u"Mobilité"_v, u"Élus"_v,
                                u"Financement"_v, u"Formation"_v, u"Jeunesse"_v, u"Numérique"_v, u"Santé"_v};
constexpr std::array departments{u"Allier"_v, u"Cher"_v, u"Corrèze"_v, u"Creuse"_v, u"Indre"_v, u"Loiret"_v, u"Nièvre"_v, u"Vienne"_v};
constexpr std::array gatheringKinds{EventKind::Apero, EventKind::Meeting, EventKind::Meeting, EventKind::Training, EventKind::Apero,
                                    EventKind::Other};
constexpr std::array gatheringTitles{u"Apéro-réseau"_v, u"Réunion de territoire"_v, u"Groupe de travail"_v, u"Formation"_v,
                                     u"Apéro-réseau"_v, u"Fête du réseau"_v};

/// Inserts records of one kind through one prepared statement.
template<Record R>
class Inserter
{
public:
    explicit Inserter(const Database &database)
        : m_query(database.prepare(R::type().insert))
    {
    }
    void operator()(const R &record) { m_query.run(R::type().values(&record) << record.id.value()); }

private:
    Query m_query;
};

/// Makes the network year by year. The engine's numbers are the same on every machine; what is drawn from them is
/// computed here and not by the standard distributions, which are not.
class Generator
{
public:
    Generator(const Database &database, const SampleSize &size)
        : m_database(database)
        , m_size(size)
        , m_firstDay(lastYear - size.years + 1, 1, 1)
    {
    }

    void run()
    {
        makeNetwork();
        makeLocalNetworks();
        for (int i = 0; i < m_size.structures; ++i)
            makeStructure(i);
        for (const QStringView name : themeNames) {
            m_themes << nextId<ThemeId>();
            m_addTheme({m_themes.back(), name.toString(), {}});
        }
        for (int year = m_firstDay.year(); year <= lastYear; ++year)
            makeYear(year);
    }

private:
    struct Member
    {
        StructureId structure;
        NetworkId local;
        PersonId person;
        QDate from;
        QDate to;
        QString commune;
    };

    template<typename IdType>
    IdType nextId()
    {
        return IdType(++m_lastId);
    }
    int below(qsizetype end) { return int(m_engine() % quint64(end)); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename Words>
    auto pick(const Words &from)
    {
        return from[size_t(below(qsizetype(from.size())))];
    }

    void makeNetwork();
    void makeLocalNetworks();
    NetworkId localNetwork() { return m_local[size_t(m_places() % m_local.size())]; }
    void makeStructure(int number);
    PersonId makePerson(StructureId structure);
    void makeYear(int year);
    void makeVisit(int year);
    void makeGathering(int year, int number, SeriesId series);
    void makeAttendance(EventId event, const Member &member);
    void makeTalk(const Event &event);
    QDate dayIn(int year) { return QDate(year, 1, 1).addDays(below(365)); }
    QString commune() { return pick(communeStarts).toString() + pick(communeEnds).toString(); }

    const Database &m_database;
    const SampleSize m_size;
    const QDate m_firstDay;
    std::mt19937_64 m_engine{20220407};
    std::mt19937_64 m_places{20220414}; // where things belong: of its own, so that what happens stays the same whatever belongs where
    qint64 m_lastId = qint64(1) << 57;
    NetworkId m_home;
    std::vector<NetworkId> m_local;
    std::vector<Member> m_members;
    QList<ThemeId> m_themes;
    Inserter<Structure> m_addStructure{m_database};
    Inserter<Membership> m_addMembership{m_database};
    Inserter<Affiliation> m_addAffiliation{m_database};
    Inserter<Person> m_addPerson{m_database};
    Inserter<Role> m_addRole{m_database};
    Inserter<Series> m_addSeries{m_database};
    Inserter<Event> m_addEvent{m_database};
    Inserter<Attendance> m_addAttendance{m_database};
    Inserter<Outreach> m_addOutreach{m_database};
    Inserter<Theme> m_addTheme{m_database};
    Inserter<Exchange> m_addExchange{m_database};
    Inserter<Feedback> m_addFeedback{m_database};
};

void Generator::makeNetwork()
{
    Network home;
    home.id = m_home = nextId<NetworkId>();
    home.name = u"Réseau des associations du Val"_s;
    home.territory = u"Val"_s;
    home.notes = u"Réseau inventé : %1 structures, %2 ans."_s.arg(m_size.structures).arg(m_size.years);
    Inserter<Network>{m_database}(home);
    m_database.query(u"UPDATE profile SET home_network_id = ?"_s, {toSql(m_home)});
}

/// The structures belong to local networks as well, some of them to two; most of what happens is held with one of these.
void Generator::makeLocalNetworks()
{
    Inserter<Network> add{m_database};
    const int count = std::clamp(m_size.structures / 100, 2, 20);
    for (int i = 0; i < count; ++i) {
        Network local;
        local.id = nextId<NetworkId>();
        local.name = u"Réseau local %1"_s.arg(i + 1);
        local.shortName = u"RL %1"_s.arg(i + 1);
        local.parent = m_home;
        local.territory = departments[size_t(i) % departments.size()].toString();
        add(local);
        m_local.push_back(local.id);
    }
}

void Generator::makeStructure(int number)
{
    Structure structure;
    structure.id = nextId<StructureId>();
    structure.key = u"s%1"_s.arg(number + 1);
    structure.kind = pick(structureKinds).toString();
    structure.name = u"%1 %2 %3"_s.arg(structure.kind, pick(structureWords)).arg(number + 1);
    structure.commune = commune();
    structure.postcode = QString::number(23000 + below(900));
    structure.department = departments[size_t(m_places() % departments.size())].toString();
    if (chance(60))
        structure.staff = below(12);
    m_addStructure(structure);

    Member member{structure.id, localNetwork(), {}, {}, {}, structure.commune};
    m_addAffiliation({nextId<AffiliationId>(), structure.id, member.local, AffiliationBasis::Declared, {}, {}});
    if (const NetworkId second = localNetwork(); m_places() % 4 == 0 && second != member.local)
        m_addAffiliation({nextId<AffiliationId>(), structure.id, second, AffiliationBasis::Noticed, {}, {}});
    const qint64 days = m_firstDay.daysTo(QDate(lastYear, 12, 31));
    if (chance(60))
        member.from = m_firstDay.addDays(-below(3 * 365));
    else
        member.from = m_firstDay.addDays(below(days));
    if (chance(20))
        member.to = member.from.addDays(200 + below(days + 1));
    // The first one is the team, so that every network has one.
    const int draw = below(100);
    const MembershipStatus status = number == 0 ? MembershipStatus::Host
        : draw < 85                             ? MembershipStatus::Member
        : draw < 92                             ? MembershipStatus::Partner
        : draw < 97                             ? MembershipStatus::Associate
                                                : MembershipStatus::Candidate;
    if (number == 0)
        member.from = member.to = QDate();
    m_addMembership({nextId<MembershipId>(), structure.id, m_home, status, member.from, member.to, {}});
    if (number % 3 == 0)
        member.person = makePerson(structure.id);
    m_members.push_back(member);
}

PersonId Generator::makePerson(StructureId structure)
{
    Person person;
    person.id = nextId<PersonId>();
    person.key = u"p%1"_s.arg(m_members.size() + 1);
    person.givenName = pick(givenNames).toString();
    person.familyName = pick(familyNames).toString();
    m_addPerson(person);
    m_addRole({nextId<RoleId>(), person.id, structure, chance(50) ? u"coordination"_s : u"présidence"_s, {}, {}, {}});
    return person.id;
}

void Generator::makeYear(int year)
{
    Series series;
    series.id = nextId<SeriesId>();
    series.name = u"Apéros-réseau %1"_s.arg(year);
    series.key = u"aperos-%1"_s.arg(year);
    m_addSeries(series);
    for (int i = 0; i < std::max(2, m_size.structures / 20); ++i)
        makeVisit(year);
    for (int i = 0; i < std::max(4, m_size.structures / 12); ++i)
        makeGathering(year, i, series.id);
}

void Generator::makeVisit(int year)
{
    const Member &member = m_members[size_t(below(qsizetype(m_members.size())))];
    Event event;
    event.id = nextId<EventId>();
    event.kind = chance(80) ? EventKind::Visit : EventKind::Call;
    event.date = dayIn(year);
    event.title = (event.kind == EventKind::Visit ? u"Visite à %1"_s : u"Appel à %1"_s).arg(member.commune);
    event.state = chance(95) ? EventState::Held : EventState::Cancelled;
    event.commune = member.commune;
    event.host = member.structure;
    event.network = member.local;
    m_addEvent(event);
    const bool held = event.state == EventState::Held;
    m_addAttendance({nextId<AttendanceId>(), event.id, member.structure, {}, Reply::Yes, held, held ? 1 + below(2) : 0, {}});
}

void Generator::makeGathering(int year, int number, SeriesId series)
{
    Event event;
    event.id = nextId<EventId>();
    event.key = u"e%1-%2"_s.arg(year).arg(number + 1);
    const size_t kind = size_t(below(qsizetype(gatheringKinds.size())));
    event.kind = number == 0 ? EventKind::Assembly : gatheringKinds[kind];
    event.commune = commune();
    event.title = (number == 0 ? u"Assemblée générale"_s : gatheringTitles[kind].toString()) + u" · "_s + event.commune;
    event.date = dayIn(year);
    event.state = chance(96) ? EventState::Held : EventState::Cancelled;
    event.announcedStart = QTime(18, 0);
    event.announcedEnd = QTime(20, 0);
    if (event.kind == EventKind::Apero)
        event.series = series;
    if (event.kind != EventKind::Assembly)
        event.network = localNetwork();
    m_addEvent(event);
    m_addOutreach({nextId<OutreachId>(), event.id, {}, chance(60) ? Channel::Email : Channel::Phone, u"Invitation"_s,
                   event.date.addDays(-30 - below(15)), {}, false, u"toutes les structures"_s, {}, {}});

    // A walk in steps that share no factor with the number of structures meets each of them once.
    const int count = int(m_members.size());
    int step = 1 + below(count);
    while (std::gcd(step, count) != 1)
        ++step;
    int at = below(count);
    const int wanted = std::min(count, 20 + below(81));
    for (int i = 0, taken = 0; i < count && taken < wanted; ++i, at = (at + step) % count) {
        const Member &member = m_members[size_t(at)];
        const bool begun = !member.from.isValid() || member.from <= event.date;
        if (!begun || (member.to.isValid() && member.to < event.date))
            continue;
        ++taken;
        makeAttendance(event.id, member);
    }
    if (number % 3 == 0)
        makeTalk(event);
}

void Generator::makeAttendance(EventId event, const Member &member)
{
    const int draw = below(100);
    const Reply reply = draw < 35 ? Reply::Yes : draw < 47 ? Reply::Maybe : draw < 57 ? Reply::No : Reply::Unknown;
    const int comes = reply == Reply::Yes ? 70 : reply == Reply::Maybe ? 40 : reply == Reply::No ? 3 : 15;
    const bool present = chance(comes);
    const bool named = member.person && chance(40);
    const int heads = !present ? 0 : named ? 1 : 1 + (chance(35) ? 1 + below(3) : 0);
    m_addAttendance({nextId<AttendanceId>(), event, member.structure, named ? member.person : PersonId(), reply, present, heads, {}});
}

void Generator::makeTalk(const Event &event)
{
    const Member &one = m_members[size_t(below(qsizetype(m_members.size())))];
    const Member &other = m_members[size_t(below(qsizetype(m_members.size())))];
    Exchange exchange;
    exchange.id = nextId<ExchangeId>();
    exchange.event = event.id;
    exchange.theme = pick(m_themes);
    exchange.said = u"Une difficulté commune est décrite."_s;
    exchange.structure = one.structure;
    if (chance(50)) {
        exchange.withStructure = other.structure;
        exchange.followUp = u"Se rencontrer pour en parler"_s;
        exchange.followUpState = chance(50) ? FollowUpState::Done : FollowUpState::Todo;
        exchange.dueDate = event.date.addDays(90);
    }
    m_addExchange(exchange);
    m_addFeedback({nextId<FeedbackId>(), event.id, one.structure, chance(70) ? Tone::Positive : Tone::Proposal,
                   u"Un moment utile, à refaire."_s});
}

} // namespace

void fillLarge(Store &store, const SampleSize &size)
{
    store.fill([&](Transaction &transaction) {
        Database &database = transaction.database();
        // Sorting for an index, and looking up what rows refer to, is done in as much memory as the cache may have.
        database.script(u"PRAGMA main.cache_size = -300000"_s);
        // Building an index once over all rows is much quicker than keeping it up with each of them.
        QStringList names, definitions;
        Query indexes = database.query(u"SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = 'attendance'"_s);
        while (indexes.next()) {
            names << indexes.get<QString>(0);
            definitions << indexes.get<QString>(1);
        }
        for (const QString &name : std::as_const(names))
            database.script(u"DROP INDEX main.%1"_s.arg(name));
        Generator(database, size).run();
        for (const QString &definition : std::as_const(definitions))
            database.script(definition);
    });
}

} // namespace maillage
