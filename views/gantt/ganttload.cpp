#include "views/gantt/ganttload.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/lists/planmodel.h"
#include "views/shell/theme.h"
#include "views/widgets/card.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

GanttLoad::GanttLoad(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableWidget(this))
    , m_over(plainLabel({}, "soft", this))
{
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Days each person has to do, by week"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_over->setContentsMargins(10, 4, 10, 2);
    m_over->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_over);
    layout->addWidget(m_table, 1);
    connect(model, &PlanModel::refreshed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int person, int week) {
        const PlanLoad::Cell &cell = m_load.cell(person, week);
        if (!cell.tasks.empty())
            emit chosen(cell.tasks.front());
    });
}

void GanttLoad::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GanttLoad::refresh()
{
    m_load = PlanLoad(m_model->plan());
    fill();
    m_over->setText(sayWhoIsOver());
}

void GanttLoad::fill()
{
    const ColorTheme &theme = ColorTheme::current();
    const QLocale locale;
    m_table->clear();
    m_table->setRowCount(int(m_load.people().size()));
    m_table->setColumnCount(int(m_load.weeks().size()));
    m_table->setVerticalHeaderLabels(m_load.people());
    int now = 0;
    for (int week = 0; week < m_table->columnCount(); ++week) {
        const QDate monday = m_load.weeks()[size_t(week)];
        auto *head = new QTableWidgetItem(locale.toString(monday, u"d MMM"_s));
        head->setToolTip(tr("Week of %1: %n working day(s)", nullptr, m_load.room(week)).arg(text::longDate(monday)));
        m_table->setHorizontalHeaderItem(week, head);
        now = monday <= clock::today() ? week : now;
        for (int person = 0; person < m_table->rowCount(); ++person) {
            const PlanLoad::Cell &cell = m_load.cell(person, week);
            QString words = cell.days > 0 ? text::number(cell.days) : QString();
            if (cell.running > 0)
                words += words.isEmpty() ? u"·"_s : u" ·"_s;
            auto *item = new QTableWidgetItem(words);
            item->setTextAlignment(Qt::AlignCenter);
            item->setForeground(cell.days > 0 ? theme.text : theme.textSoft);
            if (m_load.isOver(person, week)) {
                item->setForeground(theme.bad);
                item->setBackground(theme.badSoft);
                QFont font = m_table->font();
                font.setWeight(QFont::DemiBold);
                item->setFont(font);
            }
            QStringList lines;
            if (cell.days > 0)
                lines << tr("%1 of %n working day(s)", nullptr, m_load.room(week)).arg(text::number(cell.days)).toHtmlEscaped();
            for (const TaskId id : cell.tasks) {
                if (const Task *task = m_model->plan().task(id))
                    lines << (task->duration ? task->title : tr("%1 (no duration said)").arg(task->title)).toHtmlEscaped();
            }
            if (!lines.isEmpty())
                item->setToolTip(lines.join(u"<br>"_s));
            m_table->setItem(person, week, item);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_table->columnCount() > 0 && m_table->rowCount() > 0)
        m_table->scrollToItem(m_table->item(0, now), QAbstractItemView::PositionAtCenter);
}

QString GanttLoad::sayWhoIsOver() const
{
    QStringList over;
    for (int person = 0; person < int(m_load.people().size()) && !m_load.weeks().empty(); ++person) {
        QStringList weeks;
        for (int week = 0; week < int(m_load.weeks().size()); ++week) {
            if (m_load.isOver(person, week))
                weeks << text::shortDate(m_load.weeks()[size_t(week)]);
        }
        if (!weeks.isEmpty())
            over << tr("%1 (%2)", "a person and the weeks in which there is too much to do").arg(m_load.people().at(person), weeks.mid(0, 4).join(u", "_s) + (weeks.size() > 4 ? u", …"_s : QString()));
    }
    return over.isEmpty() ? tr("Days each person has to do, by week. Nobody is over. A dot stands for tasks that do not say how many days they take.")
                          : tr("Over in the week of: %1").arg(over.join(u" · "_s));
}

} // namespace maillage
