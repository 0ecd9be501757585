#include "models/lists/namesakes.h"

#include "models/domain/person.h"
#include "models/domain/structure.h"
#include "models/store/reading.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace maillage {

Namesakes &Namesakes::of(Store &store)
{
    auto *there = store.findChild<Namesakes *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new Namesakes(store);
}

Namesakes::Namesakes(Store &store)
    : QObject(&store)
    , m_structures(*this)
    , m_people(*this)
{
    begin(store, m_structures, Structure::type(), {u"structure"_s});
    begin(store, m_people, Person::type(), {u"person"_s, u"role"_s, u"structure"_s});
}

void Namesakes::begin(Store &store, Kind &kind, const RecordType &which, const QSet<QString> &tables)
{
    const auto ask = [&store, &kind, &which] {
        kind.coming.await(store.read([&which](const Database &database) { return namesakes(database, which); }));
    };
    kind.reading = follow(store, this, tables, ask);
    ask();
}

void Namesakes::take(Kind &kind, Answer<QHash<qint64, QString>> &answer)
{
    kind.reading->take([&] {
        QHash<qint64, QString> fresh = answer.take();
        if (fresh == kind.apart)
            return;
        kind.apart = std::move(fresh);
        emit changed();
    });
}

QString Namesakes::apart(const RecordType &type, qint64 id) const
{
    return (&type == &Person::type() ? m_people : m_structures).apart.value(id);
}

} // namespace maillage
