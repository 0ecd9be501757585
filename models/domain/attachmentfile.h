#pragma once

#include "models/domain/attachment.h"

namespace maillage {

/// Its bytes are kept when it is written, see keepContent.
struct FileToAttach
{
    Attachment attachment;
    QByteArray data;
};

/// Reads a file from the disk as an attachment, with its name and media type. Throws a Failure when it cannot be read
/// or is larger than attachmentLimit.
FileToAttach attachmentFrom(const QString &path);

/// Writes the bytes of the attachment to the disk.
void writeAttachment(const Database &database, const Attachment &attachment, const QString &path);

} // namespace maillage
