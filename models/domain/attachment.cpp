#include "models/domain/attachment.h"

#include <QCoreApplication>

namespace maillage {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

} // namespace

QString problemWith(const Attachment &attachment)
{
    if (!attachment.event && !attachment.structure)
        return Words::tr("Say to which event or structure the file belongs.");
    if (attachment.name.trimmed().isEmpty())
        return Words::tr("The file needs a name.");
    if (attachment.data.size() > attachmentLimit)
        return Words::tr("This file is larger than 50 MB. Keep a link to it in the notes instead.");
    return {};
}

} // namespace maillage
