#include "models/domain/attachment.h"

#include "models/domain/filename.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace maillage {

namespace {

class AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

} // namespace

QString problemWith(const Attachment &attachment)
{
    if (!attachment.event && !attachment.structure)
        return AttachmentWords::tr("Say to which event or structure the file belongs.");
    if (attachment.name.trimmed().isEmpty())
        return AttachmentWords::tr("The file needs a name.");
    if (attachment.data.size() > attachmentLimit)
        return AttachmentWords::tr("This file is larger than 50 MB. Keep a link to it in the notes instead.");
    return {};
}

bool isPicture(const QString &mediaType, const QByteArray &beginning)
{
    QByteArray bytes = beginning;
    QBuffer buffer(&bytes);
    return mediaType.startsWith(u"image/") && buffer.open(QIODevice::ReadOnly) && QImageReader(&buffer).canRead();
}

void makeSafe(Attachment &attachment)
{
    attachment.name = safeFileName(attachment.name);
}

} // namespace maillage
