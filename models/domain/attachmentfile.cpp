#include "models/domain/attachmentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace maillage {

namespace {
class AttachmentFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};
} // namespace

Attachment attachmentFrom(const QString &path)
{
    QFile file(path);
    if (file.size() > attachmentLimit)
        throw Failure(AttachmentFileWords::tr("“%1” is larger than 50 MB. Keep a link to it in the notes instead.").arg(QFileInfo(path).fileName()));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(AttachmentFileWords::tr("“%1” could not be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    Attachment attachment;
    attachment.name = QFileInfo(path).fileName();
    attachment.data = file.readAll();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, attachment.data).name();
    return attachment;
}

void writeAttachment(const Attachment &attachment, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(attachment.data) != attachment.data.size() || !file.commit())
        throw Failure(AttachmentFileWords::tr("“%1” could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)), file.errorString());
}

} // namespace maillage
