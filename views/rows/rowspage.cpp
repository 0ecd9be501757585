#include "views/rows/rowspage.h"

#include "models/exchange/export.h"
#include "models/figures/behindmodel.h"
#include "models/lists/recordmodel.h"
#include "views/shell/icons.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"
#include "views/widgets/savedtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int firstRows = 200; // more than a screen holds
}

RowsPage::RowsPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_copy(new QAction(tr("Copy the table"), this))
    , m_save(new QAction(tr("Save the table…"), this))
    , m_back(new QAction(icon(u"back"_s), tr("Back to the number"), this))
    , m_number(plainLabel({}, "figure", this))
    , m_meaning(plainLabel({}, "soft", this))
    , m_filter(plainLabel({}, "cardTitle", this))
    , m_rows(new BehindModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_first([this](Answer<Behind> &answer) { m_reading->take([&] { showFirst(answer.take()); }); })
    , m_coming([this](Answer<Content> &answer) { m_reading->take([&] { show(answer.take()); }); })
{
    m_proxy->setSourceModel(m_rows);
    m_proxy->setSortRole(RecordModel::RawRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new ListDelegate(this));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they were read
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("What the number counts"));
    m_meaning->setWordWrap(true);
    m_filter->setWordWrap(true);
    auto *head = new Card({}, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(18);
    line->addWidget(m_number);
    line->addWidget(m_filter, 1);
    head->content()->addLayout(line);
    head->content()->addWidget(m_meaning);
    auto *card = new Card({}, this);
    card->content()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 18, 12);
    layout->setSpacing(14);
    layout->addWidget(head);
    layout->addWidget(card, 1);
    connect(m_table, &QTableView::activated, this, &RowsPage::open);
    connect(m_copy, &QAction::triggered, this, &RowsPage::copy);
    connect(m_save, &QAction::triggered, this, &RowsPage::saveRows);
    m_save->setShortcut(QKeySequence::Print);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_back, &QAction::triggered, this, [this] { workspace().back(); });
    auto *copying = new QShortcut(QKeySequence::Copy, m_table, this, &RowsPage::copy);
    copying->setContext(Qt::WidgetShortcut);
    m_reading = follow(given.store(), this, {}, [this] { ask(); });
}

QStringList RowsPage::title() const
{
    const Pointed *pointed = workspace().pointed(m_id);
    return pointed ? QStringList{tr("Figures"), figure(pointed->figure).heading()} : QStringList{tr("Figures")};
}

QString RowsPage::subtitle() const
{
    const Pointed *pointed = workspace().pointed(m_id);
    return pointed ? inWords(store(), pointed->filter).join(u" · "_s) : QString();
}

void RowsPage::showItem(qint64 id)
{
    const bool isOther = std::exchange(m_id, id) != id;
    const Pointed *pointed = workspace().pointed(id);
    if (!pointed)
        m_meaning->setText(tr("A click on a number, a bar or a tile leads here, to what it counts."));
    else if (isOther)
        m_first.await(store().read([asked = *pointed](const Database &database) { return firstRowsBehind(database, asked, firstRows); }));
    ask();
}

void RowsPage::focusFirst()
{
    m_table->setFocus();
}

void RowsPage::ask()
{
    const Pointed *pointed = workspace().pointed(m_id);
    if (!pointed)
        return;
    setWhole(false);
    m_coming.await(store().read([asked = *pointed](const Database &database) { return Content{rowsBehind(database, asked), readAgain(database, asked)}; }));
}

/// The number is the one that was pointed at; what it counts follows with the rest.
void RowsPage::showFirst(Behind behind)
{
    const Pointed *pointed = workspace().pointed(m_id);
    if (!pointed || isRead())
        return;
    m_number->setText(valueText(pointed->row));
    m_filter->setText(headingOf(*pointed));
    m_meaning->setText(figure(pointed->figure).meaning());
    showRows(figure(pointed->figure), std::move(behind));
}

QString RowsPage::headingOf(const Pointed &pointed) const
{
    QStringList about = inWords(store(), pointed.filter);
    if (const QString subject = pointed.row.subject; !subject.isEmpty())
        about.prepend(subject);
    return figure(pointed.figure).heading() + u" · "_s + about.join(u" · "_s);
}

void RowsPage::show(Content content)
{
    const Pointed *pointed = workspace().pointed(m_id);
    if (!pointed)
        return;
    m_first.drop();
    const Figure &shown = figure(pointed->figure);
    m_number->setText(valueText(content.number));
    m_filter->setText(headingOf(*pointed));
    QStringList words{shown.meaning()};
    if (!content.number.base.isEmpty())
        words << tr("Out of: %1.").arg(content.number.base);
    if (content.number.denominator && !content.behind.showsBase)
        words << tr("Here are those above the line.");
    m_meaning->setText(words.join(u' '));
    showRows(shown, std::move(content.behind));
    setWhole(true);
}

/// What is copied or saved is everything, and never the first rows alone.
void RowsPage::setWhole(bool isWhole)
{
    m_copy->setEnabled(isWhole);
    m_save->setEnabled(isWhole);
}

/// What one looks at stays in sight and chosen: more of the same number begins with the same rows.
void RowsPage::showRows(const Figure &shown, Behind behind)
{
    const QModelIndex current = m_table->currentIndex();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_rows->show(shown, std::move(behind));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (const qsizetype event = m_rows->columns().indexOf(BehindModel::Column::Event); event > 0)
        m_table->horizontalHeader()->setSectionResizeMode(int(event), QHeaderView::Stretch);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(std::clamp(current.row(), 0, m_rows->rowCount() - 1), std::max(0, current.column())));
    m_table->verticalScrollBar()->setValue(scrolled);
}

/// To what stands in the cell; of a structure at an event, the other cells lead to the event.
void RowsPage::open(const QModelIndex &index)
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid())
        return;
    const CountedRow &row = m_rows->row(source.row());
    const bool structure = m_rows->columns().at(source.column()) == BehindModel::Column::Structure || row.eventId == 0;
    if (structure && row.structureId != 0)
        workspace().go("structures"_L1, row.structureId);
    else if (row.eventId != 0)
        workspace().go("event"_L1, row.eventId);
}

QList<QStringList> RowsPage::cells() const
{
    QList<QStringList> cells(1);
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        cells.first() << m_proxy->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            line << m_proxy->index(row, column).data().toString();
        cells << line;
    }
    return cells;
}

void RowsPage::copy()
{
    if (!m_copy->isEnabled())
        return;
    QGuiApplication::clipboard()->setText(tabSeparated(cells()) + u'\n' + m_filter->text() + u'\n');
    workspace().say(tr("The table is copied."));
}

void RowsPage::saveRows()
{
    SavedTable saved{m_filter->text(), m_number->text() + u" · "_s + m_meaning->text(), {}, cells()};
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        saved.table.columns.push_back({saved.cells.first().at(column), false, double(m_table->columnWidth(column))});
    for (const QStringList &cells : saved.cells.mid(1)) {
        report::Row line;
        for (const QString &cell : cells)
            line.cells.push_back({{cell, report::TextStyle::Plain}});
        saved.table.rows.push_back(std::move(line));
    }
    saved.cells << QStringList() << QStringList(m_filter->text());
    save(saved, workspace(), this);
}

} // namespace maillage
