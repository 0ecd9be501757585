#include "views/shell/networkfiles.h"

#include "models/domain/network.h"
#include "models/store/newfile.h"
#include "views/shell/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int recentFiles = 8;
} // namespace

NetworkFiles::NetworkFiles(SampleFiller sample, Current current, Install install, QWidget *window)
    : QObject(window)
    , m_sample(std::move(sample))
    , m_current(std::move(current))
    , m_install(std::move(install))
    , m_window(window)
{
}

bool NetworkFiles::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        emit complained(failure.sentence());
        return false;
    }
}

bool NetworkFiles::open(const QString &path)
{
    return attempt([&] {
        const Store *current = m_current();
        if (current && current->isAt(path))
            return;
        std::unique_ptr<Store> store = Store::open(path);
        remember(store->path());
        m_install(std::move(store));
    });
}

bool NetworkFiles::create(const QString &path, const QString &networkName)
{
    return attempt([&] {
        std::unique_ptr<Store> store = createFilled(path, [&](Store &filled) {
            filled.fill([&](Transaction &transaction) {
                Network network;
                network.name = networkName;
                Profile profile = profileOf(transaction.database());
                profile.homeNetwork = insert(transaction, network);
                maillage::update(transaction, profile);
            });
        });
        remember(store->path());
        m_install(std::move(store));
    });
}

bool NetworkFiles::openSample(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"%1-%2.maillage"_s.arg(tr("sample"), name));
    if (QFileInfo::exists(path))
        return open(path);
    return attempt([&] {
        m_install(createFilled(path, [&](Store &store) { m_sample(store, name); }));
        emit said(tr("This is a sample: change what you like. File ▸ Save a copy as… keeps it under another name."));
    });
}

void NetworkFiles::askNew()
{
    const std::optional<QString> name = prompt::line(m_window, tr("New network"), tr("What is the network called?"));
    if (!name || name->trimmed().isEmpty())
        return;
    QString fileName = name->simplified().toLower();
    static const QRegularExpression odd(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    fileName.replace(odd, u"-"_s);
    const QString path = prompt::fileToWrite(m_window, tr("Where to keep the network"), fileName + u".maillage"_s, tr("Networks (*.maillage)"));
    if (!path.isEmpty())
        create(path, name->simplified());
}

void NetworkFiles::askOpen()
{
    const QString path = prompt::fileToOpen(m_window, tr("Open a network"), prompt::FileKind::Network);
    if (!path.isEmpty())
        open(path);
}

void NetworkFiles::askCopy()
{
    Store *store = m_current();
    if (!store)
        return;
    emit copyAsked();
    const QFileInfo file(store->path());
    const QString path = prompt::fileToWrite(m_window, tr("Save a copy as"), file.completeBaseName() + tr(" (copy)") + u".maillage"_s, tr("Networks (*.maillage)"));
    if (path.isEmpty())
        return;
    attempt([&] {
        if (!store->isInPlace()) {
            store->continueIn(path);
            remember(store->path());
            emit renamed();
            return;
        }
        store->saveCopy(path);
        emit copied(tr("A copy was written to “%1”. You go on working in “%2”.").arg(QDir::toNativeSeparators(path), file.fileName()));
    });
}

void NetworkFiles::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(u"recent"_s, recent.mid(0, recentFiles));
    emit recentChanged();
}

QStringList NetworkFiles::recent()
{
    QStringList recent = QSettings().value(u"recent"_s).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

} // namespace maillage
