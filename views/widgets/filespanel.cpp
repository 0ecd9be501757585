#include "views/widgets/filespanel.h"

#include "models/domain/attachmentfile.h"
#include "models/lists/recordmodel.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/recordform.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

FilesPanel::FilesPanel(Workspace &workspace, QLatin1StringView scope, std::function<void(Attachment &, qint64)> tie, bool forDebrief, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tie(std::move(tie))
    , m_forDebrief(forDebrief)
    , m_files(new RecordModel(workspace.store(), listing("files"_L1), scope))
    , m_list(new ListPanel(workspace, m_files, this))
{
    m_list->setCompact();
    m_list->setShown(forDebrief ? QList{"name"_L1, "caption"_L1, "in_debrief"_L1} : QList{"name"_L1, "caption"_L1});
    m_list->setStretched("name"_L1);
    m_list->setEmptyText(forDebrief ? tr("Slides, photos, flyers: they are kept in the network file. The debrief shows photos and names documents.")
                                    : tr("Documents and pictures: they are kept in the network file."));
    auto *form = new RecordForm<Attachment>(m_workspace, [](const Attachment &file) { return tr("Edit %1").arg(file.name); }, this);
    form->text(tr("Name"), &Attachment::name);
    form->text(tr("Caption"), &Attachment::caption);
    if (forDebrief)
        form->flag(tr("Show it in the debrief, a document by its name"), &Attachment::inDebrief);
    form->hide();
    auto *add = new QPushButton(icon(u"attachment"_s), tr("Add a file"), this);
    add->setProperty("role", u"quiet"_s);
    auto *elsewhere = new QPushButton(tr("Save it elsewhere"), this);
    elsewhere->setProperty("role", u"quiet"_s);
    elsewhere->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(elsewhere);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(form);
    connect(add, &QPushButton::clicked, this, [this] {
        const QString path = prompt::fileToOpen(this, tr("Add a file"), prompt::FileKind::Any);
        if (!path.isEmpty())
            attach({path});
    });
    connect(elsewhere, &QPushButton::clicked, this, [this] { save(m_list->currentId()); });
    connect(m_list, &ListPanel::opened, this, &FilesPanel::save);
    connect(m_list, &ListPanel::currentChanged, this, [form, elsewhere](qint64 id) {
        form->show(AttachmentId(id));
        form->setVisible(id != 0);
        elsewhere->setEnabled(id != 0);
    });
    connect(m_list, &ListPanel::removeRequested, this, [this](const QList<qint64> &ids) {
        const QString text = tr("Remove %n file(s)", nullptr, int(ids.size()));
        m_workspace.edit(text, [&](Transaction &transaction) {
            for (const qint64 id : ids)
                remove<Attachment>(transaction, AttachmentId(id));
        }, text);
    });
}

void FilesPanel::show(qint64 of)
{
    m_of = of;
    m_files->setScope(of != 0 ? QVariant(of) : QVariant(QMetaType::fromType<qint64>()));
}

void FilesPanel::attach(const QStringList &paths)
{
    m_workspace.attempt([&] {
        std::vector<FileToAttach> files;
        QStringList unshown;
        for (const QString &path : paths) {
            files.push_back(attachmentFrom(path));
            const Attachment &file = files.back().attachment;
            if (m_forDebrief && file.mediaType.startsWith(u"image/") && !isPicture(file.mediaType, files.back().data))
                unshown << tr("“%1” is kept, and cannot be shown as a picture. For the debrief, add it saved as JPEG or PNG.").arg(file.name);
        }
        m_workspace.edit(tr("Add %n file(s)", nullptr, int(files.size())), [&](Transaction &transaction) {
            for (auto &[file, bytes] : files) {
                file.content = keepContent(transaction, bytes);
                m_tie(file, m_of);
                file.inDebrief = m_forDebrief;
                insert(transaction, file);
            }
        }, unshown.join(u' '));
    });
}

void FilesPanel::save(qint64 id)
{
    const std::optional<Attachment> file = maillage::find<Attachment>(m_workspace.database(), AttachmentId(id));
    if (!file)
        return;
    const QString path = prompt::fileToWrite(this, tr("Save the file as"), file->name, {});
    if (!path.isEmpty())
        m_workspace.attempt([&] { writeAttachment(m_workspace.database(), *file, path); });
}

} // namespace maillage
