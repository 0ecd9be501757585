#include "models/store/fileidentity.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maillage {

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool flushToDisk(const QString &path)
{
    const auto flush = [](const QString &name, int flags) {
        const int descriptor = ::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool done = ::fsync(descriptor) == 0;
        ::close(descriptor);
        return done;
    };
    return flush(path, O_RDONLY) && flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace maillage
