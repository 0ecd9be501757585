#include "models/domain/attachmentfile.h"

#include "models/domain/filename.h"
#include "models/store/regularfile.h"
#include "models/store/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace maillage {

namespace {
class AttachmentFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};
} // namespace

FileToAttach attachmentFrom(const QString &path)
{
    FileToAttach file;
    file.data = readRegularFile(path, attachmentLimit, AttachmentFileWords::tr("“%1” is larger than 50 MB. Keep a link to it in the notes instead."));
    file.attachment.name = safeFileName(QFileInfo(path).fileName());
    file.attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.attachment.name, file.data).name();
    return file;
}

void writeAttachment(const Database &database, const Attachment &attachment, const QString &path)
{
    writeWhole(path, contentOf(database, attachment.content));
}

} // namespace maillage
