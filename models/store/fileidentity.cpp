#include "models/store/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace maillage {

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

} // namespace maillage
