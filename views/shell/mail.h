#pragma once

#include <QStringList>

#include <functional>

namespace maillage::mail {

/// An e-mail as the person's own mail program is given it, to be looked at and sent there.
struct Message
{
    QStringList hidden; // addresses that do not see each other
    QString subject;
    QString body;
    QStringList files; // that go along
};

/// A folder for files that go along with messages. They stay until the system clears its caches: the mail program reads them
/// when it likes.
QString folder();

/// Opens the message in the mail program (xdg-email, as the desktop has it set up). Where that is not there, a mailto: address
/// opens it without its files, and the answer is a sentence that says where they lie; empty when nothing is to be said. `failed`
/// is called later with a sentence if no mail program took the message. Throws a Failure when nothing could be opened at all.
QString compose(const Message &message, const std::function<void(const QString &)> &failed);

} // namespace maillage::mail
