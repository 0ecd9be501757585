#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/resource.h"

namespace maillage {

using AttachmentId = Id<struct Attachment>;

/// A file kept in the network file with an event, a structure or a resource: slides, photos, documents. Photos marked for the debrief are printed in it with their caption.
struct Attachment
{
    AttachmentId id;
    EventId event;
    StructureId structure;
    ResourceId resource;
    QString name;
    QString mediaType;
    QString caption;
    bool inDebrief = false;
    QByteArray data;

    static constexpr QLatin1StringView table{"attachment"};
    static const RecordType &type();
};

QString problemWith(const Attachment &attachment);
/// Whether a file of that media type that begins so is a picture this program can show; some cameras make others (HEIC).
bool isPicture(const QString &mediaType, const QByteArray &beginning);
/// Whoever sent the network file may have given the attachment a name that leads elsewhere.
void makeSafe(Attachment &attachment);

/// The largest file that is accepted, in bytes.
inline constexpr qsizetype attachmentLimit = 50 * 1024 * 1024;

} // namespace maillage
