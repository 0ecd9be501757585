#pragma once

#include "models/store/backgroundreader.h"

#include <QTimer>

#include <functional>
#include <utility>

namespace maillage {

/// An answer from the background that is handed over as soon as it is there, in the thread of whoever awaits it. Awaiting
/// another one drops the question before.
template<typename T>
class Awaited
{
public:
    /// What `receive` is given has its answer; taking it throws what the question threw.
    explicit Awaited(std::function<void(Answer<T> &)> receive)
        : m_receive(std::move(receive))
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    }
    Awaited(const Awaited &) = delete;
    Awaited &operator=(const Awaited &) = delete;

    void await(Answer<T> answer)
    {
        m_answer = std::move(answer);
        m_timer.start();
    }

    void drop()
    {
        m_answer = {};
        m_timer.stop();
    }

    bool isAwaited() const { return m_answer.isAwaited(); }

private:
    void look()
    {
        if (!m_answer.isThere())
            return;
        m_timer.stop();
        Answer<T> answer = std::exchange(m_answer, {}); // whoever receives it may await the next
        m_receive(answer);
    }

    std::function<void(Answer<T> &)> m_receive;
    Answer<T> m_answer;
    QTimer m_timer;
};

} // namespace maillage
