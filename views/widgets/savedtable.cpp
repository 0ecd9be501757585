#include "views/widgets/savedtable.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/exchange/csv.h"
#include "models/store/wholefile.h"
#include "views/print/reportwriter.h"
#include "views/shell/prompt.h"
#include "views/shell/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class SavedTableWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedTable)
};

} // namespace

void save(const SavedTable &saved, Workspace &workspace, QWidget *parent)
{
    const QString path = prompt::fileToWrite(parent, SavedTableWords::tr("Save the list"), saved.title.toLower() + u".pdf"_s,
                                             SavedTableWords::tr("PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html);;Table for a spreadsheet (*.csv)"));
    if (path.isEmpty())
        return;
    const bool done = workspace.attempt([&] {
        if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
            return writeWhole(path, csv::forPeople(saved.cells));
        report::Document document;
        document.title = saved.title;
        document.subtitle = saved.subtitle;
        const std::optional<Network> home = homeNetwork(workspace.database());
        document.runningLeft = home ? home->name : QString();
        document.runningRight = text::shortDate(clock::today());
        document.language = QLocale().name().left(2);
        document.blocks.push_back(saved.table);
        print::writeReport(document, path);
    });
    if (done)
        workspace.sayWritten(path);
}

} // namespace maillage
