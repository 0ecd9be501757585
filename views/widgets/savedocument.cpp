#include "views/widgets/savedocument.h"

#include "models/domain/text.h"
#include "views/print/reportwriter.h"
#include "views/shell/prompt.h"
#include "views/shell/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class SaveDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(SaveDocument)
};
} // namespace

QString fileNameFor(const QString &title, const QString &suffix)
{
    static const QRegularExpression odd(u"[^a-z0-9]+"_s);
    return text::folded(title).replace(odd, u"-"_s).left(60) + suffix;
}

void saveDocument(QWidget *parent, Workspace &workspace, const QString &title, const QString &name,
                  const std::function<report::Document(const Database &)> &make)
{
    const QString path = prompt::fileToWrite(parent, title, fileNameFor(name, u".pdf"_s),
                                             SaveDocumentWords::tr("PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html)"));
    if (path.isEmpty())
        return;
    if (workspace.attempt([&] { print::writeReport(make(workspace.database()), path); }))
        workspace.sayWritten(path);
}

} // namespace maillage
