#include "views/history/historypage.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"
#include "models/store/reading.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr size_t mostRows = 500; // in sight; an import has thousands
constexpr qsizetype mostOpen = 20;

QString whatText(changeset::Row::What what)
{
    switch (what) {
    case changeset::Row::What::Added: return HistoryPage::tr("added");
    case changeset::Row::What::Removed: return HistoryPage::tr("removed");
    case changeset::Row::What::Changed: break;
    }
    return HistoryPage::tr("changed");
}

QTreeWidgetItem *itemOf(const history::RowChange &row)
{
    const QString name = row.name.isEmpty() ? row.inRegister : row.inRegister + u" · "_s + row.name;
    auto *item = new QTreeWidgetItem({HistoryPage::tr("%1 (%2)").arg(name, whatText(row.what))});
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    for (const history::FieldChange &field : row.fields) {
        auto *line = new QTreeWidgetItem(item, {field.field, field.before.simplified(), field.after.simplified()});
        line->setToolTip(1, field.before);
        line->setToolTip(2, field.after);
    }
    return item;
}

} // namespace

HistoryPage::HistoryPage(Workspace &given, QWidget *parent)
    : ListPage(given, new RecordModel(given.store(), listing("changes"_L1)), parent, {560, 600})
    , m_forget(new QAction(tr("Forget the history…"), this))
    , m_takeBack(new QAction(icon(u"undo"_s), tr("Take this back"), this))
    , m_only(new QWidget(this))
    , m_onlyWords(new QLabel(m_only))
    , m_limits(new QLabel(this))
    , m_rows(new QTreeWidget(this))
    , m_coming([this](Answer<std::vector<history::RowChange>> &answer) { showRows(answer); })
    , m_lines([this](Answer<QSet<qint64>> &answer) { m_rowReading->take([&] { list()->proxy()->setOnly(answer.take()); }); })
{
    list()->setStrongColumn("title"_L1);
    list()->setStretched("title"_L1);
    list()->setSorted("at"_L1, Qt::DescendingOrder);
    list()->setShown({"date"_L1, "time"_L1, "title"_L1, "kind"_L1});

    m_onlyWords->setWordWrap(true);
    auto *all = new QPushButton(tr("Show everything"), m_only);
    all->setProperty("role", u"quiet"_s);
    connect(all, &QPushButton::clicked, this, [this] { workspace().go("history"_L1); });
    auto *only = new QHBoxLayout(m_only);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_onlyWords, 1);
    only->addWidget(all);
    left()->insertWidget(0, m_only);
    m_only->hide();
    m_limits->setWordWrap(true);
    m_limits->setProperty("role", u"soft"_s);
    left()->addWidget(m_limits);

    m_rows->setObjectName(u"changes"_s);
    m_rows->setColumnCount(3);
    m_rows->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_rows->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_rows->setWordWrap(true);
    m_rows->setAccessibleName(tr("What was changed"));
    auto *details = new Card(tr("What was changed"), this);
    details->content()->addWidget(m_rows, 1);
    right()->addWidget(details, 1);
    m_reading = new Reading(given.store(), this, [this] { choose(m_change); });
    m_rowReading = follow(given.store(), this, {u"change"_s}, [this] { readRow(); });
    follow(given.store(), this, {u"change"_s}, [this] { showLimits(); })->run();
    connect(m_takeBack, &QAction::triggered, this, &HistoryPage::takeBack);
    connect(m_forget, &QAction::triggered, this, &HistoryPage::forget);
    choose(0);
}

QStringList HistoryPage::title() const
{
    const Workspace::ShownRow *of = workspace().historyOf(m_of);
    return of ? QStringList{tr("History"), of->name} : QStringList{tr("History")};
}

void HistoryPage::showItem(qint64 id)
{
    m_of = id;
    const Workspace::ShownRow *of = workspace().historyOf(id);
    m_only->setVisible(of);
    list()->filterField()->clear(); // what was looked for was another's
    list()->setEmptyText(of ? tr("As far as the history goes back, nothing was changed here.") : tr("From now on, whatever is changed stands here, with what it was before."));
    if (of)
        m_onlyWords->setText(tr("Only what touched “%1” and what hangs on it.").arg(of->name));
    else
        list()->proxy()->setOnly(std::nullopt);
    m_rowReading->run();
    ListPage::showItem(0);
    emit titleChanged();
}

void HistoryPage::readRow()
{
    if (const Workspace::ShownRow *of = workspace().historyOf(m_of)) {
        m_lines.await(store().read([table = of->table, id = of->id](const Database &database) { return history::linesOf(database, table, id); }));
        return;
    }
    m_lines.drop();
}

void HistoryPage::choose(qint64 id)
{
    m_change = id;
    m_coming.drop();
    m_rows->clear();
    const int row = id != 0 ? list()->model()->rowOf(id) : -1;
    const bool isFill = row >= 0 && list()->model()->value(row, "kind"_L1).toString() == "fill"_L1;
    m_takeBack->setEnabled(row >= 0 && !isFill && !store().isReadOnly());
    if (isFill)
        showLine(tr("Many rows at once; what they were is not kept."));
    else if (id != 0)
        m_coming.await(store().read([id](const Database &database) { return history::rowsOf(database, id, mostRows + 1); }));
}

void HistoryPage::showLine(const QString &sentence)
{
    auto *line = new QTreeWidgetItem({sentence});
    m_rows->addTopLevelItem(line);
    line->setFirstColumnSpanned(true);
}

void HistoryPage::showRows(Answer<std::vector<history::RowChange>> &answer)
{
    m_reading->take([&] {
        const std::vector<history::RowChange> rows = answer.take();
        QList<QTreeWidgetItem *> items;
        for (size_t i = 0; i < rows.size() && i < mostRows; ++i)
            items << itemOf(rows[i]);
        if (rows.size() > mostRows)
            items << new QTreeWidgetItem({tr("And more. “maillage history FILE” writes them all.")});
        m_rows->clear();
        m_rows->addTopLevelItems(items);
        for (qsizetype i = 0; i < items.size(); ++i) {
            items.at(i)->setFirstColumnSpanned(true);
            items.at(i)->setExpanded(i < mostOpen);
        }
    });
}

void HistoryPage::showLimits()
{
    const QDate first = database().single(u"SELECT date(min(made_at), 'localtime') FROM change"_s).toDate();
    const QString kept = tr("It goes back %n year(s) at most, and 64 MB; the oldest goes first.", nullptr, ChangeLog::keptYears);
    m_limits->setText(first.isValid() ? tr("This history begins on %1.").arg(text::longDate(first)) + u' ' + kept : kept);
    m_forget->setEnabled(first.isValid() && !store().isReadOnly());
}

void HistoryPage::takeBack()
{
    const qint64 change = m_change;
    const int row = list()->model()->rowOf(change);
    if (row < 0)
        return;
    const QString name = list()->model()->value(row, "title"_L1).toString();
    workspace().attemptAndReport([&] {
        try {
            store().takeBack(change, tr("Take back: %1").arg(name));
        } catch (const changeset::Conflict &conflict) {
            throw Failure(history::reasonFor(database(), conflict, change));
        }
        return tr("“%1” was taken back.").arg(name);
    });
}

void HistoryPage::forget()
{
    const int way = prompt::way(this, tr("Forget the history"),
                                tr("What was changed up to now can then be neither read nor undone, and words that were removed are nowhere in this file any more. Copies made before keep theirs."),
                                {tr("Forget it"), tr("Keep it")});
    if (way == 0)
        workspace().attempt([&] {
            store().forgetHistory();
            workspace().say(tr("The history was forgotten."));
        });
}

} // namespace maillage
