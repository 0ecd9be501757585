#include "models/domain/attachment.h"

#include "models/domain/filename.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

} // namespace

const RecordType &Attachment::type()
{
    static const RecordType type = recordType<Attachment>({
        field<&Attachment::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event")).aside(),
        field<&Attachment::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure")).aside(),
        field<&Attachment::resource>("resource_id").called("resource", QT_TRANSLATE_NOOP("lists", "Resource")).aside(),
        field<&Attachment::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Name")),
        field<&Attachment::mediaType>("media_type").titled(QT_TRANSLATE_NOOP("lists", "Type")),
        field<&Attachment::caption>("caption").titled(QT_TRANSLATE_NOOP("lists", "Caption")),
        field<&Attachment::inDebrief>("in_debrief").titled(QT_TRANSLATE_NOOP("lists", "In the debrief")),
        field<&Attachment::content>("content")
    });
    return type;
}

QString problemWith(const Attachment &attachment)
{
    if (!attachment.event && !attachment.structure && !attachment.resource)
        return AttachmentWords::tr("Say to which event, structure or resource the file belongs.");
    if (attachment.name.trimmed().isEmpty())
        return AttachmentWords::tr("The file needs a name.");
    return {};
}

QString contentName(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QString keepContent(Transaction &transaction, const QByteArray &data)
{
    if (data.size() > attachmentLimit)
        throw Failure(AttachmentWords::tr("This file is larger than 50 MB. Keep a link to it in the notes instead."));
    const QString hash = contentName(data);
    transaction.database().run(u"INSERT OR IGNORE INTO content (hash, data) VALUES (?, ?)"_s, {hash, toSql(data)});
    return hash;
}

QByteArray contentOf(const Database &database, const QString &content, qsizetype atMost)
{
    return database.single(u"SELECT substr(data, 1, ?) FROM content WHERE hash = ?"_s, {atMost, content}).toByteArray();
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
