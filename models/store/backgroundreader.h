#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace maillage {

class Database;

/// What a question asked in the background will be answered. Whoever lets go of it no longer waits: the question is dropped.
template<typename T>
class Answer
{
public:
    Answer() = default;

    bool isAwaited() const { return m_future.valid(); }
    /// Whether it is there; waits a moment for it, so that a loop that asks again and again does not spin.
    bool isThere() const
    {
        return m_future.valid() && m_future.wait_for(std::chrono::milliseconds(2)) == std::future_status::ready;
    }
    /// Gives it away, and throws what the question threw; waits for it when it is not there yet.
    T take()
    {
        const std::shared_ptr<bool> wanted = std::exchange(m_wanted, {}); // until it is there
        return m_future.get();
    }

private:
    friend class BackgroundReader;
    std::future<T> m_future;
    std::shared_ptr<bool> m_wanted;
};

/// Reads a file beside the window, in one thread with a read-only connection of its own: a question that takes long does
/// not keep the window from answering. Questions are answered one after the other, in the order they were asked, each from
/// the file as it is then. The thread begins with the first question.
class BackgroundReader
{
public:
    /// `open` is called in the thread that reads.
    explicit BackgroundReader(std::function<std::unique_ptr<Database>()> open);
    /// Breaks off what is being read; who still waits for an answer gets a Failure.
    ~BackgroundReader();
    BackgroundReader(const BackgroundReader &) = delete;
    BackgroundReader &operator=(const BackgroundReader &) = delete;

    /// `question` runs in another thread: it may use the database it is given, and what it holds copies of.
    template<typename F, typename T = std::invoke_result_t<F, const Database &>>
    Answer<T> ask(F question)
    {
        auto promise = std::make_shared<std::promise<T>>();
        Answer<T> answer;
        answer.m_future = promise->get_future();
        answer.m_wanted = std::make_shared<bool>(true);
        add({[promise, question = std::move(question)](const Database &database) { promise->set_value(question(database)); },
             [promise](std::exception_ptr error) { promise->set_exception(std::move(error)); }, answer.m_wanted});
        return answer;
    }

    /// What is asked from now on is read from a connection that is made anew; only while a Pause is there.
    void reopen() { m_isOutdated = true; }

    /// While one is there nothing is read: who writes needs the file alone. What was being read is begun again afterwards.
    class Pause
    {
    public:
        explicit Pause(BackgroundReader &reader);
        ~Pause();
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        BackgroundReader &m_reader;
    };

private:
    struct Question
    {
        std::function<void(const Database &)> answer;
        std::function<void(std::exception_ptr)> fail;
        std::weak_ptr<bool> wanted;
    };

    void add(Question question);
    void work();
    void answer(Question &question);
    bool isBrokenOff() const;

    std::function<std::unique_ptr<Database>()> m_open;
    std::unique_ptr<Database> m_database; // made, used and closed in the thread
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<Question> m_waiting;
    std::weak_ptr<bool> m_current; // touched by the thread alone
    std::atomic<int> m_pauses = 0;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_isOutdated = false;
    bool m_reading = false;
    std::thread m_thread;
};

} // namespace maillage
