#pragma once

#include "models/domain/attachment.h"

namespace maillage {

/// Reads a file from the disk as an attachment, with its name and media type. Throws a Failure when it cannot be read
/// or is larger than attachmentLimit.
Attachment attachmentFrom(const QString &path);

/// Writes the attachment to the disk.
void writeAttachment(const Attachment &attachment, const QString &path);

} // namespace maillage
