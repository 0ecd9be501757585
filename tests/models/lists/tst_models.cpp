#include "models/figures/figuremodel.h"
#include "models/lists/rollmodel.h"
#include "models/lists/searchproxy.h"
#include "tests/models/complaints.h"
#include "tests/models/randomedits.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace maillage;
using test::Complaints;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QVariant raw = index.data(RecordModel::RawRole);
        cells << (raw.isNull() ? u"NULL"_s : raw.toString()) + u'/' + index.data().toString();
    }
    return model.index(row, 0).data(RecordModel::IdRole).toString() + u": "_s + cells.join(u" | "_s);
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << shown(model, row);
    return rows;
}

/// Random edits, undos and redos, with `check` after each.
template<typename Check>
void disturb(test::Network &network, test::RandomEdits &random, int times, Check check)
{
    QUndoStack &stack = network.store().undoStack();
    for (int i = 0; i < times; ++i) {
        CAPTURE(i);
        switch (random.below(4)) {
        case 0: stack.undo(); break;
        case 1: stack.redo(); break;
        default: network.store().edit(u"edit"_s, [&](Transaction &transaction) { random.some(transaction, 1 + random.below(5)); });
        }
        check();
    }
}

/// The scope in which the ids of a listing are those of one row each; empty: the whole register.
QLatin1StringView scopeOf(const Listing &listing)
{
    return listing.name == "timeline"_L1 ? "structure_id"_L1 : listing.name == "roll"_L1 ? "event_id"_L1 : QLatin1StringView();
}

void scope(RecordModel &model, qint64 structure, qint64 event)
{
    if (const QLatin1StringView name = scopeOf(model.listing()); !name.isEmpty())
        model.setScope(name == "event_id"_L1 ? event : structure);
}

/// How long lists are read at once; afterwards as before.
class Patience
{
public:
    explicit Patience(int ms)
        : m_before(std::exchange(now, ms))
    {
        RecordModel::setPatience(now);
    }
    ~Patience() { RecordModel::setPatience(now = m_before); }
    Q_DISABLE_COPY_MOVE(Patience)

private:
    static inline int now = 600'000; // as main.cpp says
    int m_before;
};

void waitFor(const RecordModel &model)
{
    while (!model.isRead())
        QCoreApplication::processEvents();
}

/// Whether what stands at the left may come before what stands at the right, said another way than by the proxy.
bool mayComeBefore(const QModelIndex &left, const QModelIndex &right)
{
    static const QCollator collator = [] {
        QCollator made;
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    const QVariant a = left.data(RecordModel::RawRole), b = right.data(RecordModel::RawRole);
    switch (CellKind(left.data(RecordModel::KindRole).toInt())) {
    case CellKind::Number:
    case CellKind::Decimal:
    case CellKind::Flag: return a.isNull() || (!b.isNull() && a.toDouble() <= b.toDouble());
    case CellKind::Date:
    case CellKind::Time: return a.toString() <= b.toString();
    default: return collator.compare(left.data().toString(), right.data().toString()) <= 0;
    }
}

bool isSorted(const SearchProxy &proxy)
{
    for (int row = 1; row < proxy.rowCount(); ++row) {
        const QModelIndex before = proxy.index(row - 1, proxy.sortColumn()), after = proxy.index(row, proxy.sortColumn());
        if (proxy.sortOrder() == Qt::AscendingOrder ? !mayComeBefore(before, after) : !mayComeBefore(after, before))
            return false;
    }
    return true;
}

int rowNamed(const RecordModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.value(row, "structure"_L1) == name || model.value(row, "names"_L1) == name)
            return row;
    }
    FAIL("no such row");
    return -1;
}

} // namespace

TEST_CASE("Every list shows what the file holds whatever is edited and undone")
{
    const unsigned seed = GENERATE(range(1u, 4u));
    const bool inBackground = seed == 3;
    CAPTURE(seed, inBackground);
    const Patience patience(inBackground ? 0 : 600'000);
    Complaints complaints;
    test::Network network;
    test::RandomEdits random(seed);
    Store &store = network.store();
    store.fill([&](Transaction &transaction) { random.some(transaction, 120); });
    const qint64 structure = random.any<Structure>(store.database()).value();
    const qint64 event = random.any<Event>(store.database()).value();

    struct Watched
    {
        std::unique_ptr<RecordModel> model;
        std::unique_ptr<SearchProxy> proxy;
        std::unique_ptr<QAbstractItemModelTester> modelTester, proxyTester;
        std::vector<std::pair<QPersistentModelIndex, qint64>> kept;
        bool reversed = false;
    };
    std::vector<Watched> all;
    for (const Listing &listing : listings()) {
        for (const bool reversed : {false, true}) {
            Watched watched;
            watched.reversed = reversed;
            watched.model = std::make_unique<RecordModel>(store, listing, scopeOf(listing));
            scope(*watched.model, structure, event);
            if (inBackground)
                CHECK(watched.model->rowCount() == 0);
            // An order by what is shown makes rows move when they are edited.
            if (reversed)
                watched.model->setOrder(u"3 DESC, id DESC"_s);
            watched.proxy = std::make_unique<SearchProxy>();
            watched.proxy->setSourceModel(watched.model.get());
            watched.proxy->sort(random.below(watched.model->columnCount()), reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
            if (reversed)
                watched.proxy->setWords(u"n"_s);
            using Mode = QAbstractItemModelTester::FailureReportingMode;
            watched.modelTester = std::make_unique<QAbstractItemModelTester>(watched.model.get(), Mode::Warning);
            watched.proxyTester = std::make_unique<QAbstractItemModelTester>(watched.proxy.get(), Mode::Warning);
            all.push_back(std::move(watched));
        }
    }
    disturb(network, random, 30, [&] {
        if (inBackground && random.below(3) == 0)
            return; // the next change comes while they are being read
        for (Watched &watched : all)
            waitFor(*watched.model);
        const Patience atOnce(600'000);
        for (Watched &watched : all) {
            const RecordModel &model = *watched.model;
            CAPTURE(QString(model.listing().name), watched.reversed);
            RecordModel fresh(store, model.listing(), scopeOf(model.listing()));
            scope(fresh, structure, event);
            if (watched.reversed)
                fresh.setOrder(u"3 DESC, id DESC"_s);
            REQUIRE(shown(model) == shown(fresh));
            for (const auto &[index, id] : watched.kept) {
                if (index.isValid())
                    REQUIRE(index.data(RecordModel::IdRole).toLongLong() == id);
                else
                    REQUIRE(model.rowOf(id) < 0);
            }
            // A row that went and came back by undo is a new one to those who held it.
            watched.kept.clear();
            for (int row = 0; row < model.rowCount(); ++row)
                watched.kept.emplace_back(model.index(row, row % model.columnCount()), model.idAt(row));
            QStringList proxied = shown(*watched.proxy), matching;
            for (const QString &row : proxied)
                CHECK(shown(fresh).contains(row));
            if (!watched.reversed)
                CHECK(watched.proxy->rowCount() == model.rowCount());
            REQUIRE(isSorted(*watched.proxy));
        }
        const QString heard = complaints.heard();
        REQUIRE(heard == QString());
    });
}

TEST_CASE("The figures beside a chart follow every edit")
{
    Complaints complaints;
    test::Network network;
    test::RandomEdits random(7);
    Store &store = network.store();
    store.fill([&](Transaction &transaction) { random.some(transaction, 150); });
    QHash<QString, QList<QLatin1StringView>> byView;
    for (const Figure &figure : figures())
        byView[figure.view] << figure.name;
    std::vector<std::unique_ptr<FigureModel>> models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const QList<QLatin1StringView> &names : byView) {
        for (const bool sparse : {false, true}) {
            models.push_back(std::make_unique<FigureModel>(store, u"Subject"_s, names));
            models.back()->setSparse(sparse);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(models.back().get(), QAbstractItemModelTester::FailureReportingMode::Warning));
        }
    }
    disturb(network, random, 25, [&] {
        size_t i = 0;
        for (const QList<QLatin1StringView> &names : byView) {
            for (const bool sparse : {false, true}) {
                FigureModel fresh(store, u"Subject"_s, names);
                fresh.setSparse(sparse);
                CAPTURE(QString(names.front()), sparse);
                REQUIRE(shown(*models[i++]) == shown(fresh));
            }
        }
        const QString heard = complaints.heard();
        REQUIRE(heard == QString());
    });
}

TEST_CASE("One row that changed is announced once and nothing else moves")
{
    test::Network network;
    network.structure(u"Agora"_s);
    const StructureId id = network.structure(u"Mille"_s);
    network.structure(u"VASI"_s);
    RecordModel model(network.store(), listing("structures"_L1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    const int row = model.rowOf(id.value());
    const auto staff = [&](std::optional<int> number) {
        changed.clear();
        network.store().edit(u"staff"_s, [&](Transaction &transaction) {
            Structure structure = find<Structure>(network.store().database(), id).value();
            structure.staff = number;
            update(transaction, structure);
        });
        REQUIRE(changed.count() == 1);
        CHECK(changed.at(0).at(0).toModelIndex().row() == row);
        CHECK(changed.at(0).at(1).toModelIndex().row() == row);
    };
    staff(0); // from nothing said to nobody: not the same
    staff(4);
    staff({});
    changed.clear();
    network.store().undoStack().undo();
    CHECK(changed.count() == 1);
    CHECK(inserted.count() + removed.count() + reset.count() + layout.count() == 0);
    network.series(u"Not in this list"_s);
    CHECK(changed.count() == 1);
}

TEST_CASE("A list in which an id comes twice is still the list of the file")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const StructureId vasi = network.structure(u"VASI"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const EventId later = network.event(u"Later"_s, QDate(2022, 5, 7));
    for (const EventId event : {evening, later}) {
        network.attendance(event, agora, Reply::Yes, 1);
        network.attendance(event, vasi, Reply::Yes, 1);
    }
    RecordModel all(network.store(), listing("timeline"_L1));
    RecordModel one(network.store(), listing("timeline"_L1), "structure_id"_L1);
    CHECK(all.rowCount() == 4);
    CHECK(one.rowCount() == 0);
    one.setScope(vasi.value());
    CHECK(one.rowCount() == 2);
    network.store().edit(u"remark"_s, [&](Transaction &transaction) { attendance::setRemark(transaction, evening, vasi, u"late"_s); });
    CHECK(shown(one).filter(u"late"_s).size() == 1);
    CHECK(shown(all) == shown(RecordModel(network.store(), listing("timeline"_L1))));
}

TEST_CASE("The attendance sheet is edited in place")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s, MembershipStatus::Member);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const PersonId anne = network.person(u"Anne"_s, u"Martin"_s);
    network.attendance(event, {}, anne, Reply::Yes, false);
    RollModel model(network.store());
    CHECK(model.rowCount() == 0);
    model.setEvent(event);
    REQUIRE(model.rowCount() == 2);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy refused(&model, &RecordModel::refused);
    const auto cell = [&](const QString &who, QLatin1StringView column) { return model.index(rowNamed(model, who), model.columnOf(column)); };
    const auto value = [&](const QString &who, QLatin1StringView column) { return model.value(rowNamed(model, who), column).toString(); };

    const QString before = test::dump(network.store().database());
    SECTION("of a structure")
    {
        CHECK(model.structureAt(rowNamed(model, u"Agora"_s)) == agora);
        CHECK(model.setData(cell(u"Agora"_s, "reply"_L1), u"maybe"_s));
        CHECK(value(u"Agora"_s, "reply"_L1) == u"maybe"_s);
        CHECK(model.setData(cell(u"Agora"_s, "present"_L1), Qt::Checked, Qt::CheckStateRole));
        CHECK(value(u"Agora"_s, "present"_L1) == u"1"_s);
        CHECK(value(u"Agora"_s, "persons"_L1) == u"1"_s);
        CHECK(model.setData(cell(u"Agora"_s, "persons"_L1), u" 1 2 "_s));
        CHECK(attendance::persons(network.store().database(), event, agora) == 12);
        CHECK(model.setData(cell(u"Agora"_s, "remark"_L1), u" Came late "_s));
        CHECK(value(u"Agora"_s, "remark"_L1) == u"Came late"_s);
        CHECK(model.setData(cell(u"Agora"_s, "persons"_L1), 0));
        CHECK(value(u"Agora"_s, "present"_L1) == u"0"_s);
        CHECK(refused.isEmpty());
        for (int i = 0; i < 5; ++i)
            network.store().undoStack().undo();
        CHECK(test::dump(network.store().database()) == before);
    }
    SECTION("of a person without structure")
    {
        const QString name = u"Anne Martin"_s;
        CHECK_FALSE(model.structureAt(rowNamed(model, name)));
        CHECK_FALSE(model.flags(cell(name, "persons"_L1)).testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.setData(cell(name, "persons"_L1), 2));
        CHECK(model.setData(cell(name, "present"_L1), Qt::Checked, Qt::CheckStateRole));
        CHECK(value(name, "persons"_L1) == u"1"_s);
        CHECK(model.setData(cell(name, "reply"_L1), u"no"_s));
        CHECK(value(name, "reply"_L1) == u"no"_s);
        CHECK(model.setData(cell(name, "remark"_L1), u"Alone"_s));
        CHECK(value(name, "remark"_L1) == u"Alone"_s);
        CHECK(refused.isEmpty());
    }
    SECTION("what cannot be is refused with a sentence")
    {
        for (const QString &wrong : {u"many"_s, u"-1"_s, u""_s, u"1.5"_s})
            CHECK_FALSE(model.setData(cell(u"Agora"_s, "persons"_L1), wrong));
        CHECK(refused.count() == 4);
        CHECK(test::dump(network.store().database()) == before);
        network.attendance(event, agora, network.person(u"Bob"_s, u"Petit"_s), Reply::Yes, true);
        network.attendance(event, agora, network.person(u"Cid"_s, u"Grand"_s), Reply::Yes, true);
        CHECK_FALSE(model.setData(cell(u"Agora"_s, "persons"_L1), 1));
        REQUIRE(refused.count() == 5);
        CHECK(refused.last().at(0).toString().contains(u"named"_s));
        CHECK_FALSE(model.setData(cell(u"Agora"_s, "structure"_L1), u"Other"_s));
        CHECK_FALSE(model.setData(QModelIndex(), 1));
    }
}

TEST_CASE("A list is searched and held to values as one types")
{
    Complaints complaints;
    test::Network network;
    network.structure(u"Épicerie de l’Œuvre 10"_s, MembershipStatus::Member);
    network.structure(u"épicerie 9"_s, MembershipStatus::Partner);
    network.structure(u"Agora"_s, MembershipStatus::Member);
    RecordModel model(network.store(), listing("structures"_L1));
    SearchProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Warning);
    const int name = model.columnOf("name"_L1);
    const auto names = [&] {
        QStringList result;
        for (int row = 0; row < proxy.rowCount(); ++row)
            result << proxy.index(row, name).data().toString();
        return result;
    };
    proxy.sort(name);
    CHECK(names() == QStringList{u"Agora"_s, u"épicerie 9"_s, u"Épicerie de l’Œuvre 10"_s});
    proxy.setWords(u"OEUV epi"_s);
    CHECK(names() == QStringList{u"Épicerie de l’Œuvre 10"_s});
    proxy.setWords(u"picerie"_s);
    CHECK(names().isEmpty());
    proxy.setWords({});
    proxy.setAllowed(model.columnOf("status"_L1), {u"partner"_s});
    CHECK(names() == QStringList{u"épicerie 9"_s});
    network.structure(u"Hôte"_s, MembershipStatus::Partner);
    CHECK(names() == QStringList{u"épicerie 9"_s, u"Hôte"_s});
    proxy.setAllowed(model.columnOf("status"_L1), {});
    CHECK(names().size() == 4);
    CHECK(complaints.heard() == QString());
}
