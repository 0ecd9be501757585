#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

namespace maillage {

/// The one way to write a file that somebody chose a name for. What is written grows beside it under another name; only when
/// it is whole and on the disk does it take the place, and the rights, of what was there. Whatever fails before leaves the
/// older file as it was and nothing half beside it, and the Failure says why. A name that is a link leads on to the file it
/// names. What a program that was killed left half written in that folder a day ago goes.
void writeWhole(const QString &path, const std::function<void(QIODevice &)> &write);
void writeWhole(const QString &path, const QByteArray &content);

/// The file that grows beside `target`, for what writes by name and not into a device.
class HalfFile
{
public:
    /// Makes it, empty. Throws a Failure when this folder takes none, or when no file can be at `target`.
    explicit HalfFile(const QString &target);
    /// Removes it unless it was kept.
    ~HalfFile();
    HalfFile(const HalfFile &) = delete;
    HalfFile &operator=(const HalfFile &) = delete;

    const QString &path() const { return m_path; }
    /// Has it written to the disk and puts it in its place. Nobody may have it open.
    void keep();

private:
    QString m_given;
    QString m_target;
    QString m_path;
};

/// What a test says of the disk: after so many bytes each write fails with this error (ENOSPC…); nothing lifts it.
struct DiskFault
{
    qint64 room = 0;
    int error = 0;
};
void pretendDiskFault(std::optional<DiskFault> fault);

} // namespace maillage
