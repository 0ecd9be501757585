#include "models/domain/attachment.h"

#include <QCoreApplication>

namespace maillage {

QString problemWith(const Attachment &attachment)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Attachment", text); };
    if (!attachment.event && !attachment.structure)
        return tr("Say to which event or structure the file belongs.");
    if (attachment.name.trimmed().isEmpty())
        return tr("The file needs a name.");
    if (attachment.data.size() > attachmentLimit)
        return tr("This file is larger than 50 MB. Keep a link to it in the notes instead.");
    return {};
}

} // namespace maillage
