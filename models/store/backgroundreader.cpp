#include "models/store/backgroundreader.h"

#include "models/store/database.h"
#include "models/store/failure.h"

#include <sqlite3.h>

namespace maillage {

BackgroundReader::BackgroundReader(std::function<std::unique_ptr<Database>()> open)
    : m_open(std::move(open))
{
}

BackgroundReader::~BackgroundReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_moved.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

BackgroundReader::Pause::Pause(BackgroundReader &reader)
    : m_reader(reader)
{
    std::unique_lock lock(m_reader.m_mutex);
    ++m_reader.m_pauses;
    m_reader.m_moved.wait(lock, [this] { return !m_reader.m_reading; });
}

BackgroundReader::Pause::~Pause()
{
    {
        const std::lock_guard lock(m_reader.m_mutex);
        --m_reader.m_pauses;
    }
    m_reader.m_moved.notify_all();
}

void BackgroundReader::add(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(question));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { work(); });
    }
    m_moved.notify_all();
}

bool BackgroundReader::isBrokenOff() const
{
    return m_pauses > 0 || m_ending || m_current.expired();
}

void BackgroundReader::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_moved.wait(lock, [this] { return m_ending || (m_pauses == 0 && !m_waiting.empty()); });
        if (m_ending)
            break;
        Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_current = question.wanted;
        m_reading = true;
        lock.unlock();
        if (!question.wanted.expired())
            answer(question);
        lock.lock();
        m_reading = false;
        m_moved.notify_all();
    }
    m_database.reset();
    for (const Question &question : m_waiting)
        question.fail(std::make_exception_ptr(Failure(sentenceFor(SQLITE_INTERRUPT))));
}

void BackgroundReader::answer(Question &question)
{
    try {
        if (m_isOutdated.exchange(false))
            m_database.reset();
        if (!m_database) {
            m_database = m_open();
            m_database->breakOffWhen([this] { return isBrokenOff(); });
        }
        question.answer(*m_database);
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        if (m_pauses > 0 && !question.wanted.expired())
            m_waiting.push_front(std::move(question));
        else
            question.fail(std::current_exception());
    }
}

} // namespace maillage
