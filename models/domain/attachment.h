#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/resource.h"

namespace maillage {

using AttachmentId = Id<struct Attachment>;

/// The largest file that is accepted, in bytes.
inline constexpr qsizetype attachmentLimit = 50 * 1024 * 1024;

/// A file kept in the network file with an event, a structure or a resource: slides, photos, documents. Photos marked for the debrief are
/// printed in it with their caption. Its bytes stand apart (table `content`), each once, so that undo and the history need no copies.
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
    QString content; // what names its bytes, see keepContent

    static constexpr QLatin1StringView table{"attachment"};
    static const RecordType &type();
};

QString problemWith(const Attachment &attachment);
/// What names these bytes: their SHA-256, in hexadecimal digits.
QString contentName(const QByteArray &data);
/// Has the file hold these bytes and answers what names them. Throws a Failure when they are more than attachmentLimit.
QString keepContent(Transaction &transaction, const QByteArray &data);
/// The bytes, or as many of them as are asked for.
QByteArray contentOf(const Database &database, const QString &content, qsizetype atMost = attachmentLimit);
/// Whether a file of that media type that begins so is a picture this program can show; some cameras make others (HEIC).
bool isPicture(const QString &mediaType, const QByteArray &beginning);
/// Whoever sent the network file may have given the attachment a name that leads elsewhere.
void makeSafe(Attachment &attachment);

} // namespace maillage
