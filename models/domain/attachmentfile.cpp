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

Attachment attachmentFrom(const QString &path)
{
    Attachment attachment;
    attachment.data = readRegularFile(path, attachmentLimit, AttachmentFileWords::tr("“%1” is larger than 50 MB. Keep a link to it in the notes instead."));
    attachment.name = safeFileName(QFileInfo(path).fileName());
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, attachment.data).name();
    return attachment;
}

void writeAttachment(const Attachment &attachment, const QString &path)
{
    writeWhole(path, attachment.data);
}

} // namespace maillage
