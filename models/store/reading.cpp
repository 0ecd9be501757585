#include "models/store/reading.h"

#include "models/store/failure.h"
#include "models/store/store.h"

namespace maillage {

Reading::Reading(Store &store, QObject *place, std::function<void()> work)
    : QObject(place)
    , m_store(&store)
    , m_work(std::move(work))
{
}

Reading::~Reading()
{
    if (!m_store || !hasFailed())
        return;
    m_store->m_failedReadings.removeOne(this);
    // Who shows it is being taken down and must not hear of it any more.
    QMetaObject::invokeMethod(m_store, &Store::readingsChanged, Qt::QueuedConnection);
}

bool Reading::run()
{
    return take(m_work);
}

bool Reading::take(const std::function<void()> &answer)
{
    const QPointer<Reading> self(this); // what is read may lead elsewhere
    QString sentence;
    try {
        answer();
    } catch (const Failure &failure) {
        sentence = failure.sentence();
    }
    if (self)
        note(sentence);
    return sentence.isNull();
}

void Reading::note(const QString &failure)
{
    if (m_failure == failure)
        return;
    m_failure = failure;
    if (m_store)
        m_store->note(this);
}

Reading *follow(Store &store, QObject *place, const QSet<QString> &tables, std::function<void()> work)
{
    auto *reading = new Reading(store, place, std::move(work));
    QObject::connect(&store, &Store::changed, reading, [reading, tables](const QSet<QString> &touched) {
        if (tables.isEmpty() || tables.intersects(touched))
            reading->run();
    });
    return reading;
}

} // namespace maillage
