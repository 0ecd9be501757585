#include "models/store/regularfile.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maillage {

namespace {

class RegularFileWords
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

constexpr qint64 pieceSize = 256 * 1024;

Failure unreadable(const QString &path, int error)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR: return Failure(RegularFileWords::tr("There is no file “%1”.").arg(name), detail);
    case EACCES:
    case EPERM: return Failure(RegularFileWords::tr("“%1” could not be read: you have no right to. Ask its owner, or copy it to a folder of yours.").arg(name), detail);
    default: return Failure(RegularFileWords::tr("“%1” could not be read. Check the drive or the network folder, then try again.").arg(name), detail);
    }
}

void refuseOtherThanRegular(const QString &path, const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        throw Failure(RegularFileWords::tr("“%1” is a folder. Choose a file in it.").arg(QDir::toNativeSeparators(path)));
    if (!S_ISREG(status.st_mode))
        throw Failure(RegularFileWords::tr("“%1” is no ordinary file but a pipe or a device, and cannot be read here. Choose another file.").arg(QDir::toNativeSeparators(path)));
}

/// How long the line is that is being read, over all pieces.
class LineMeasure
{
public:
    explicit LineMeasure(qint64 longest) : m_longest(longest) {}

    bool fits(const char *piece, qint64 size)
    {
        if (m_longest == 0)
            return true;
        const char *const end = piece + size;
        for (const char *at = piece; at < end;) {
            const char *lineEnd = std::find_if(at, end, [](char c) { return c == '\n' || c == '\r'; });
            m_length += lineEnd - at;
            if (m_length > m_longest)
                return false;
            if (lineEnd == end)
                break;
            m_length = 0;
            at = lineEnd + 1;
        }
        return true;
    }

private:
    qint64 m_longest;
    qint64 m_length = 0;
};

} // namespace

QByteArray readRegularFile(const QString &path, qint64 largest, const QString &tooLarge, qint64 longestLine)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        throw unreadable(path, errno);
    refuseOtherThanRegular(path, status); // opening some devices does something already
    const int file = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        throw unreadable(path, errno);
    const auto closed = qScopeGuard([file] { ::close(file); });
    if (::fstat(file, &status) != 0)
        throw unreadable(path, errno);
    refuseOtherThanRegular(path, status);
    const Failure over(tooLarge.arg(QFileInfo(path).fileName()));
    if (status.st_size > largest)
        throw over;
    LineMeasure lines(longestLine);
    QByteArray content;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (true) {
        const ssize_t size = ::read(file, piece.data(), size_t(piece.size()));
        if (size == 0)
            return content;
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            throw unreadable(path, errno);
        if (!lines.fits(piece.constData(), size))
            throw Failure(RegularFileWords::tr("“%1” holds a line of more than a million characters: this is no list.").arg(QFileInfo(path).fileName()));
        if (content.size() + size > largest)
            throw over;
        content.append(piece.constData(), size);
    }
}

} // namespace maillage
