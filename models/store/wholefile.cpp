#include "models/store/wholefile.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class WholeFileWords
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

std::optional<DiskFault> &diskFault()
{
    static std::optional<DiskFault> fault;
    return fault;
}

QString reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return WholeFileWords::tr("there is no room left on this disk. Free some space, then try again.");
    case EFBIG: return WholeFileWords::tr("this disk takes no file of this size. Choose another folder.");
    case EACCES:
    case EPERM: return WholeFileWords::tr("you may not write there. Choose another folder.");
    case EROFS: return WholeFileWords::tr("this disk can only be read. Choose another folder.");
    case EISDIR: return WholeFileWords::tr("there is a folder of this name. Choose another name.");
    case ENOENT:
    case ENOTDIR: return WholeFileWords::tr("this folder does not exist. Choose another one.");
    case ENAMETOOLONG: return WholeFileWords::tr("this name is too long. Choose a shorter one.");
    case ELOOP: return WholeFileWords::tr("this name is a link that leads nowhere. Choose another name.");
    case ENXIO: return WholeFileWords::tr("this is no ordinary file but a pipe or a device. Choose another name.");
    default: return WholeFileWords::tr("the disk could not be written. Check the drive or the network folder, then try again.");
    }
}

Failure unwritten(const QString &path, int error)
{
    //: %1: a file; %2: why, a sentence that goes on
    return Failure(WholeFileWords::tr("“%1” was not written: %2").arg(QDir::toNativeSeparators(path), reasonOf(error)), QString::fromLocal8Bit(std::strerror(error)));
}

bool lookAt(const QString &path, struct stat &status)
{
    return ::stat(QFile::encodeName(path).constData(), &status) == 0;
}

/// Where a link leads in the end, even when nothing is there yet.
QString followed(const QString &path)
{
    constexpr int mostLinks = 40; // as many as the system follows
    QString target = path;
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo file(target);
        if (!file.isSymbolicLink())
            return target;
        target = file.symLinkTarget(); // absolute
    }
    throw unwritten(path, ELOOP);
}

/// Remembers the first thing that went wrong: what writes pictures and pages into it does not say.
class DescriptorDevice : public QIODevice
{
public:
    explicit DescriptorDevice(int descriptor)
        : m_descriptor(descriptor)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    int failure() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        for (qint64 done = 0; done < size && m_error == 0;) {
            const ssize_t written = put(data + done, size - done);
            if (written < 0 && errno != EINTR)
                m_error = errno;
            else if (written > 0)
                done += written;
        }
        if (m_error == 0)
            return size;
        setErrorString(QString::fromLocal8Bit(std::strerror(m_error)));
        return -1;
    }

private:
    ssize_t put(const char *data, qint64 size)
    {
        if (const std::optional<DiskFault> &fault = diskFault()) {
            if (m_done + size > fault->room) {
                errno = fault->error;
                return -1;
            }
        }
        const ssize_t written = ::write(m_descriptor, data, size_t(size));
        m_done += std::max<ssize_t>(written, 0);
        return written;
    }

    int m_descriptor;
    int m_error = 0;
    qint64 m_done = 0;
};

/// 0, or what went wrong. Some file systems have nothing to flush a folder with, and some folders may not be read.
int flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
    ::close(descriptor);
    return error;
}

/// Rights and, where that is allowed, the group and owner of what was there.
void takeAfter(int descriptor, const struct stat &older)
{
    if (::fchown(descriptor, older.st_uid, older.st_gid) != 0 && ::fchown(descriptor, uid_t(-1), older.st_gid) != 0)
        errno = 0; // somebody else's file in a shared folder becomes one's own
    ::fchmod(descriptor, older.st_mode & 07777);
}

/// What was left there by a program that was ended while it wrote. Nothing takes a day to write.
void removeLeftovers(const QDir &folder)
{
    constexpr qint64 day = 24 * 60 * 60;
    const QStringList names = folder.entryList({u".maillage-????????.part"_s, u".maillage-????????.part-journal"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        struct stat status = {};
        if (::lstat(path.constData(), &status) == 0 && std::time(nullptr) - status.st_mtime > day)
            ::unlink(path.constData());
    }
}

} // namespace

HalfFile::HalfFile(const QString &target)
    : m_given(target)
    , m_target(followed(target))
{
    struct stat status = {};
    if (lookAt(m_target, status) && !S_ISREG(status.st_mode))
        throw unwritten(m_given, S_ISDIR(status.st_mode) ? EISDIR : ENXIO);
    if (::access(QFile::encodeName(m_target).constData(), W_OK) != 0 && errno != ENOENT)
        throw unwritten(m_given, errno); // renaming would get over the protection of a file
    if (QFile::encodeName(QFileInfo(m_target).fileName()).size() > 255)
        throw unwritten(m_given, ENAMETOOLONG);
    const QDir folder(QFileInfo(m_target).absolutePath());
    removeLeftovers(folder);
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        m_path = folder.filePath(u".maillage-%1.part"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')));
        const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            return;
        }
        if (errno != EEXIST)
            break;
    }
    throw unwritten(m_given, errno);
}

HalfFile::~HalfFile()
{
    if (m_path.isEmpty())
        return;
    const int before = errno;
    ::unlink(QFile::encodeName(m_path).constData());
    ::unlink(QFile::encodeName(m_path + u"-journal"_s).constData()); // of a copy that was broken off
    errno = before;
}

void HalfFile::keep()
{
    const QByteArray half = QFile::encodeName(m_path);
    const int descriptor = ::open(half.constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw unwritten(m_given, errno);
    struct stat older = {};
    if (lookAt(m_target, older))
        takeAfter(descriptor, older);
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    if (::close(descriptor) != 0 || error != 0) // what a network disk did not take may be said only now
        throw unwritten(m_given, error != 0 ? error : errno);
    if (std::rename(half.constData(), QFile::encodeName(m_target).constData()) != 0)
        throw unwritten(m_given, errno);
    m_path.clear();
    if (const int unflushed = flushFolder(QFileInfo(m_target).absolutePath()))
        throw unwritten(m_given, unflushed);
}

void writeWhole(const QString &path, const std::function<void(QIODevice &)> &write)
{
    HalfFile half(path);
    const int descriptor = ::open(QFile::encodeName(half.path()).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw unwritten(path, errno);
    int error = 0;
    try {
        DescriptorDevice device(descriptor);
        write(device);
        error = device.failure();
    } catch (...) {
        ::close(descriptor);
        throw;
    }
    if (::close(descriptor) != 0 || error != 0)
        throw unwritten(path, error != 0 ? error : errno);
    half.keep();
}

void writeWhole(const QString &path, const QByteArray &content)
{
    writeWhole(path, [&](QIODevice &device) { device.write(content); });
}

void pretendDiskFault(std::optional<DiskFault> fault)
{
    diskFault() = fault;
}

} // namespace maillage
