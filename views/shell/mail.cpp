#include "views/shell/mail.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace maillage::mail {

namespace {

class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(mail)
};

QUrl addressOf(const Message &message)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "@,")); };
    // Line ends are CR LF there (RFC 6068).
    return QUrl(u"mailto:?bcc=%1&subject=%2&body=%3"_s.arg(encoded(message.hidden.join(u',')), encoded(message.subject), encoded(QString(message.body).replace(u'\n', u"\r\n"_s))),
                QUrl::StrictMode);
}

QStringList argumentsOf(const Message &message)
{
    QStringList arguments{u"--utf8"_s, u"--subject"_s, message.subject, u"--body"_s, message.body};
    for (const QString &address : message.hidden)
        arguments << u"--bcc"_s << address;
    for (const QString &file : message.files)
        arguments << u"--attach"_s << file;
    return arguments;
}

} // namespace

QString folder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/mail"_s;
    if (!QDir().mkpath(path))
        throw Failure(MailWords::tr("There is no folder for the file that goes along. Save it as PDF and add it to your message."), path);
    return path;
}

QString compose(const Message &message, const std::function<void(const QString &)> &failed)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-email"_s);
    if (!program.isEmpty()) {
        auto *process = new QProcess(QCoreApplication::instance());
        QObject::connect(process, &QProcess::finished, process, [process, failed](int code, QProcess::ExitStatus) {
            if (code != 0)
                failed(MailWords::tr("No mail program took the message. Is one set up on this computer?"));
            process->deleteLater();
        });
        QObject::connect(process, &QProcess::errorOccurred, process, [process, failed](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            failed(MailWords::tr("No mail program took the message. Is one set up on this computer?"));
            process->deleteLater();
        });
        process->start(program, argumentsOf(message));
        process->closeWriteChannel();
        return {};
    }
    if (!QDesktopServices::openUrl(addressOf(message)))
        throw Failure(MailWords::tr("No mail program could be opened. Is one set up on this computer?"));
    return message.files.isEmpty() ? QString() : MailWords::tr("Add the file to your message yourself; it lies in %1.").arg(QDir::toNativeSeparators(message.files.first()));
}

} // namespace maillage::mail
