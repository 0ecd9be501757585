#pragma once

#include "models/store/failure.h"
#include "models/store/wholefile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <functional>

#include <sys/mount.h>

namespace maillage::test {

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray taken(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Everything in a folder, hidden or not.
inline QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Writes to a disk that is full after a few bytes, over a good older file: it stays, nothing is left beside it, and the
/// sentence names the reason. `write` gives the sentence of its refusal.
inline void checkFullDisk(const QString &name, const std::function<QString(const QString &path)> &write)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    put(path, "good");
    for (const qint64 room : {0, 10}) {
        INFO(name.toStdString());
        INFO(room);
        pretendDiskFault(DiskFault{room, ENOSPC});
        const QString sentence = write(path);
        pretendDiskFault(std::nullopt);
        INFO(sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral("no room left")));
        CHECK(taken(path) == "good");
        CHECK(everythingIn(folder.path()) == QStringList{name});
    }
}

/// The sentence of a refusal; empty when there was none.
inline QString refusalOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    return {};
}

/// A real disk of 64 kB in memory, where this may be mounted.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=64k") == 0)
    {
        if (!m_mounted)
            WARN("SKIP: no small disk can be mounted here");
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList everything() const { return everythingIn(m_folder.path()); }
    /// Leaves no room at all.
    void fill() const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace maillage::test
