#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <functional>
#include <vector>

/// What all benchmarks measure with: medians of several runs, and the memory of this process.
namespace maillage::bench {

inline double medianMs(const std::function<void()> &work, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

/// In MB: "VmRSS:" what is taken now, "VmHWM:" the most that ever was.
inline double memoryMb(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qsizetype(qstrlen(what))).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace maillage::bench
