#include "views/import/importpage.h"

#include "models/exchange/csv.h"
#include "models/exchange/import.h"
#include "models/lists/listing.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/widgets/card.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int previewRows = 50;
constexpr qint64 sizeLimit = 200 * 1024 * 1024;

QString registerLabel(const Importable &importable)
{
    const Listing *list = listingNamed(importable.name);
    return list ? list->heading() : QString(importable.name);
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
    card->content()->addWidget(m_verdict);
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
    connect(m_register, &QComboBox::currentIndexChanged, this, [this] {
        showContent();
        judge();
    });
    showContent();
    judge();
}

void ImportPage::takeFile(const QString &path)
{
    QFile file(path);
    if (file.size() > sizeLimit)
        throw Failure(tr("“%1” is too large to be a list.").arg(QFileInfo(path).fileName()));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("“%1” could not be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    m_bytes = file.readAll();
    m_path = path;
    guessRegister();
    showContent();
    judge();
}

void ImportPage::focusFirst()
{
    m_register->setFocus();
}

void ImportPage::guessRegister()
{
    QStringList header;
    try {
        header = readTable(m_bytes).header.cells;
    } catch (const Failure &) {
        return; // judge says what is wrong
    }
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < m_register->count(); ++i) {
        const Importable *importable = importableNamed(m_register->itemData(i).toString());
        int score = 0;
        for (const ImportField &field : importable->fields) {
            const bool there = header.contains(QString(field.name), Qt::CaseInsensitive);
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
    QStringList names;
    for (const ImportField &field : importable->fields)
        names << (field.required ? field.name + u'*' : QString(field.name));
    m_fields->setText(tr("The first line of the file names its columns. Those understood here (* needed): %1.").arg(names.join(u", "_s)));
    m_content->clear();
    m_content->setRowCount(0);
    m_content->setColumnCount(0);
    if (m_path.isEmpty())
        return;
    try {
        const csv::Table table = readTable(m_bytes);
        m_content->setColumnCount(int(table.header.cells.size()));
        m_content->setHorizontalHeaderLabels(table.header.cells);
        const int rows = std::min(previewRows, int(table.rows.size()));
        m_content->setRowCount(rows);
        for (int row = 0; row < rows; ++row) {
            const QStringList &cells = table.rows[size_t(row)].cells;
            for (int column = 0; column < cells.size(); ++column)
                m_content->setItem(row, column, new QTableWidgetItem(QString(cells.at(column)).replace(u'\n', u' ').left(120)));
        }
        m_content->resizeColumnsToContents();
        for (int column = 0; column < m_content->columnCount(); ++column)
            m_content->setColumnWidth(column, std::min(260, m_content->columnWidth(column) + 12));
    } catch (const Failure &) {
        // judge says what is wrong
    }
}

void ImportPage::judge()
{
    m_import->setEnabled(false);
    m_verdict->setProperty("role", u"soft"_s);
    if (m_path.isEmpty()) {
        m_verdict->setText(tr("Choose a table saved as CSV (UTF-8) from your spreadsheet, or drop it on this window."));
    } else {
        try {
            const ImportResult result = import(store(), *importableNamed(m_register->currentData().toString()), m_bytes, true);
            m_verdict->setText(tr("%n row(s) would be added", nullptr, result.inserted) + u" · "_s + tr("%n row(s) brought up to date", nullptr, result.updated));
            m_import->setEnabled(result.inserted + result.updated > 0);
        } catch (const Failure &failure) {
            m_verdict->setText(failure.sentence());
            m_verdict->setProperty("role", u"problem"_s);
        }
    }
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    emit titleChanged();
}

void ImportPage::importNow()
{
    const Importable &importable = *importableNamed(m_register->currentData().toString());
    workspace().attemptAndReport([&] {
        const ImportResult result = import(store(), importable, m_bytes);
        m_path.clear();
        m_bytes.clear();
        showContent();
        judge();
        return tr("%n row(s) imported.", nullptr, result.inserted + result.updated);
    });
}

} // namespace maillage
