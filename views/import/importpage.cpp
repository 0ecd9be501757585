#include "views/import/importpage.h"

#include "models/domain/text.h"
#include "models/exchange/csv.h"
#include "models/exchange/import.h"
#include "models/exchange/importtrial.h"
#include "models/lists/listing.h"
#include "models/store/oneline.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int previewRows = 50;
constexpr int remarksShown = 4;

/// Thrown out of an import that is not wanted any more.
struct GivenUp
{
};

QString registerLabel(const Importable &importable)
{
    const Listing *list = listingNamed(importable.name);
    return list ? list->heading() : QString(importable.name);
}

QString shortened(const QString &cell)
{
    return cell.left(120).replace(u'\n', u' ');
}

/// Where the rows of a register are looked at; most pages bear its name.
QLatin1StringView pageOf(QLatin1StringView name)
{
    static const QHash<QLatin1StringView, QLatin1StringView> pages{{"memberships"_L1, "structures"_L1}, {"affiliations"_L1, "structures"_L1},
                                                                   {"roles"_L1, "people"_L1}, {"axes"_L1, "plan"_L1}, {"actions"_L1, "plan"_L1},
                                                                   {"tasks"_L1, "planning"_L1}, {"dependencies"_L1, "planning"_L1}};
    return pages.value(name, name);
}

} // namespace

ImportPage::ImportPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_choose(new QAction(icon(u"open"_s), tr("Choose a file…"), this))
    , m_import(new QAction(tr("Import"), this))
    , m_name(plainLabel({}, "cardTitle", this))
    , m_register(new QComboBox(this))
    , m_fields(plainLabel({}, "soft", this))
    , m_verdict(plainLabel({}, nullptr, this))
    , m_breakOff(new QPushButton(tr("Cancel"), this))
    , m_progress(new QTimer(this))
    , m_content(new QTableWidget(this))
{
    m_register->setAccessibleName(tr("What the file holds"));
    for (const Importable &importable : importables())
        m_register->addItem(registerLabel(importable), QString(importable.name));
    m_register->setCurrentIndex(m_register->findData(u"structures"_s)); // what one brings first
    m_fields->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_content->setAccessibleName(tr("Content of the file"));
    m_content->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_content->setShowGrid(false);
    m_content->setTabKeyNavigation(false);
    m_content->setFrameShape(QFrame::NoFrame);
    m_content->verticalHeader()->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(plainLabel(tr("holds"), "soft", this));
    line->addWidget(m_register);
    auto *card = new Card({}, this);
    card->content()->addLayout(line);
    m_breakOff->setProperty("role", u"quiet"_s);
    m_breakOff->hide();
    constexpr int often = 200; // ms
    m_progress->setInterval(often);
    auto *said = new QHBoxLayout;
    said->addWidget(m_verdict, 1);
    said->addWidget(m_breakOff, 0, Qt::AlignTop);
    card->content()->addLayout(said);
    card->content()->addWidget(m_ways = buildWays());
    card->content()->addWidget(m_content, 1);
    card->content()->addWidget(m_fields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(card);
    connect(m_choose, &QAction::triggered, this, [this] {
        const QString path = prompt::fileToOpen(this, tr("Import a table"), prompt::FileKind::Csv);
        if (!path.isEmpty())
            workspace().attempt([&] { takeFile(path); });
    });
    connect(m_import, &QAction::triggered, this, &ImportPage::importNow);
    connect(m_breakOff, &QPushButton::clicked, this, &ImportPage::breakOff);
    connect(m_progress, &QTimer::timeout, this, &ImportPage::sayProgress);
    connect(m_register, &QComboBox::currentIndexChanged, this, [this] {
        showContent();
        judge();
    });
    auto *pasting = new QShortcut(QKeySequence::Paste, this, this, &ImportPage::paste);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    showContent();
    judge();
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::buildWays()
{
    auto *ways = new QWidget(this);
    auto *choose = new QPushButton(m_choose->icon(), m_choose->text(), ways);
    auto *paste = new QPushButton(icon(u"copy"_s), tr("Paste copied rows"), ways);
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 6, 0, 6);
    row->addWidget(choose);
    row->addWidget(paste);
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, m_choose, &QAction::trigger);
    connect(paste, &QPushButton::clicked, this, &ImportPage::paste);
    return ways;
}

void ImportPage::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (!copied || copied->text().trimmed().isEmpty())
        return workspace().say(tr("The clipboard holds no rows. Copy some in your spreadsheet first, with the line that names the columns."));
    m_bytes = copied->text().toUtf8();
    m_path = tr("Pasted rows");
    guessRegister();
    showContent();
    judge();
    focusFirst(); // what was pressed is gone
}

void ImportPage::takeRows(const QString &list, const QString &text)
{
    m_bytes = text.toUtf8();
    m_path = tr("Pasted rows");
    const QSignalBlocker quiet(m_register);
    m_register->setCurrentIndex(m_register->findData(list));
    showContent();
    judge();
    focusFirst();
}

/// What a spreadsheet writes by itself is no table yet: two ways lead in.
void ImportPage::refuseWorkbook(const QString &path) const
{
    static const QStringList workbooks{u"xlsx"_s, u"xls"_s, u"xlsm"_s, u"ods"_s, u"numbers"_s};
    if (workbooks.contains(QFileInfo(path).suffix().toLower()))
        throw Failure(tr("“%1” is a workbook of a spreadsheet. Open it there, select the rows with the line that names the columns, copy them, and press Ctrl+V on the list in Maillage; or save the sheet as CSV (UTF-8) and choose that file.").arg(oneLine(QFileInfo(path).fileName())));
}

void ImportPage::takeFile(const QString &path)
{
    refuseWorkbook(path);
    m_bytes = readImportFile(path);
    m_path = path;
    guessRegister();
    showContent();
    judge();
}

void ImportPage::focusFirst()
{
    if (auto *first = m_path.isEmpty() ? m_ways->findChild<QPushButton *>() : nullptr)
        first->setFocus();
    else
        m_register->setFocus();
}

void ImportPage::guessRegister()
{
    QStringList header;
    try {
        header = readTableStart(m_bytes, 1).header.cells;
    } catch (const Failure &) {
        return; // judge says what is wrong
    }
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < m_register->count(); ++i) {
        const Importable *importable = importableNamed(m_register->itemData(i).toString());
        const Listing &list = listing(importable->name);
        int score = 0;
        for (const ImportField &field : importable->fields) {
            const bool there = std::any_of(header.begin(), header.end(), [&](const QString &given) { return columnNamed(list, given) == field.name; });
            score += there ? 2 : field.required ? -3 : 0;
        }
        if (QFileInfo(m_path).completeBaseName().contains(QString(importable->name), Qt::CaseInsensitive))
            score += 3;
        if (best < 0 || score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    const QSignalBlocker quiet(m_register);
    m_register->setCurrentIndex(best);
}

void ImportPage::showContent()
{
    m_name->setText(m_path.isEmpty() ? tr("No file chosen yet") : QFileInfo(m_path).fileName());
    const Importable *importable = importableNamed(m_register->currentData().toString());
    const Listing &list = listing(importable->name);
    QStringList names;
    for (const ImportField &field : importable->fields) { // as the list calls it, or by the name that the command line knows
        const int column = list.column(field.name);
        const QString name = column < 0 ? QString(field.name) : list.columns[size_t(column)].heading();
        names << (field.required ? name + u'*' : name);
    }
    m_ways->setVisible(m_path.isEmpty());
    m_fields->setText(tr("The first line of the file names its columns. Those understood here (* needed): %1.").arg(names.join(u", "_s)));
    m_content->clear();
    m_content->setRowCount(0);
    m_content->setColumnCount(0);
    if (m_path.isEmpty())
        return;
    try {
        const csv::Table table = readTableStart(m_bytes, previewRows);
        m_content->setColumnCount(int(table.header.cells.size()));
        QStringList headings = table.header.cells;
        for (QString &heading : headings)
            heading = shortened(heading);
        m_content->setHorizontalHeaderLabels(headings);
        const int rows = std::min(previewRows, int(table.rows.size()));
        m_content->setRowCount(rows);
        for (int row = 0; row < rows; ++row) {
            const QStringList &cells = table.rows[size_t(row)].cells;
            for (int column = 0; column < cells.size(); ++column)
                m_content->setItem(row, column, new QTableWidgetItem(shortened(cells.at(column))));
        }
        m_content->resizeColumnsToContents();
        for (int column = 0; column < m_content->columnCount(); ++column)
            m_content->setColumnWidth(column, std::min(260, m_content->columnWidth(column) + 12));
    } catch (const Failure &) {
        // judge says what is wrong
    }
}

bool ImportPage::isJudging() const
{
    return m_judging;
}

void ImportPage::judge()
{
    m_trial.reset();
    m_judging = false;
    m_import->setEnabled(false);
    if (m_path.isEmpty()) {
        tell(tr("Copy rows in your spreadsheet, with the line that names the columns, and paste them on a list (Ctrl+V); or choose a table saved as CSV (UTF-8), or drop it on this window."), false);
        return;
    }
    try {
        const Importable &importable = *importableNamed(m_register->currentData().toString());
        m_trial = std::make_unique<ImportTrial>(store(), importable, m_bytes, [this] { sayVerdict(); });
        m_judging = true;
        sayProgress();
    } catch (const Failure &failure) {
        tell(failure.sentence(), true);
    }
}

void ImportPage::sayProgress()
{
    const int total = m_trial->total();
    tell(total == 0 ? tr("Looking at what would happen…") : tr("Looking at what would happen: row %1 of %2…").arg(text::number(m_trial->done()), text::number(total)), false);
}

void ImportPage::sayVerdict()
{
    m_judging = false;
    try {
        const ImportResult result = m_trial->take();
        m_import->setEnabled(result.inserted + result.updated > 0);
        const QString counts = tr("%n row(s) would be added", nullptr, result.inserted) + u" · "_s + tr("%n row(s) brought up to date", nullptr, result.updated);
        tell((QStringList{counts} + remarksOn(result, remarksShown)).join(u'\n'), false);
    } catch (const Failure &failure) {
        tell(failure.sentence(), true);
    }
}

void ImportPage::tell(const QString &verdict, bool isProblem)
{
    m_verdict->setText(verdict);
    m_verdict->setProperty("role", isProblem ? u"problem"_s : u"soft"_s);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_breakOff->setVisible(m_judging || (m_trial == nullptr && !m_path.isEmpty() && !isProblem));
    m_breakOff->setText(m_judging ? tr("Cancel") : tr("Look at it again"));
    if (m_judging)
        m_progress->start();
    else
        m_progress->stop();
    emit titleChanged();
}

void ImportPage::breakOff()
{
    if (!m_judging) {
        judge();
        return;
    }
    m_trial.reset();
    m_judging = false;
    tell(tr("It was given up to look at what would happen; nothing was changed."), false);
}

void ImportPage::importNow()
{
    const Importable &importable = *importableNamed(m_register->currentData().toString());
    bool done = false;
    try {
        prompt::Progress progress(this, tr("Importing “%1”…").arg(oneLine(QFileInfo(m_path).fileName())));
        done = workspace().attemptAndReport([&] {
            const ImportResult result = import(store(), importable, m_bytes, false, [&](int rows, int all) {
                if (!progress.goesOn(rows, all))
                    throw GivenUp();
            });
            return (QStringList{tr("%n row(s) imported.", nullptr, result.inserted + result.updated)} + remarksOn(result, 1)).join(u' ');
        });
    } catch (const GivenUp &) {
        workspace().say(tr("The import was given up. Nothing was changed."));
    }
    if (!done)
        return;
    m_path.clear();
    m_bytes.clear();
    showContent();
    judge();
    workspace().go(pageOf(importable.name));
}

} // namespace maillage
