#pragma once

#include <QString>

namespace maillage {

/// Which file a path leads to just now: device and inode. Two identities are equal while the path still
/// leads to the file that was opened, and differ once a synchroniser has put another in its place.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    static FileIdentity of(const QString &path);
    bool isNull() const { return inode == 0; }
    bool operator==(const FileIdentity &) const = default;
};

} // namespace maillage
