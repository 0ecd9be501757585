#include "models/exchange/tasktable.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class TaskTableWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
};

constexpr qsizetype mostLines = 2000;
constexpr int spacesALevel = 2;

enum class TableColumn { Title, When, Start, End, Days, Who, Progress, None };

/// The words by which spreadsheets head a column, folded.
const QStringList &headingsOf(TableColumn column)
{
    static const std::array<QStringList, 7> all{{{u"task"_s, u"tache"_s, u"title"_s, u"titre"_s, u"intitule"_s, u"nom"_s, u"name"_s},
                                                 {u"when"_s, u"quand"_s, u"period"_s, u"periode"_s},
                                                 {u"start"_s, u"debut"_s, u"date de debut"_s, u"from"_s, u"du"_s, u"date"_s},
                                                 {u"end"_s, u"fin"_s, u"date de fin"_s, u"to"_s, u"au"_s, u"echeance"_s},
                                                 {u"days"_s, u"jours"_s, u"duration"_s, u"duree"_s},
                                                 {u"who"_s, u"qui"_s, u"responsable"_s, u"en charge"_s},
                                                 {u"%"_s, u"progress"_s, u"avancement"_s}}};
    return all[size_t(column)];
}

TableColumn columnHeaded(const QString &cell)
{
    const QString folded = text::folded(cell.trimmed());
    for (int column = 0; column < int(TableColumn::None); ++column) {
        if (headingsOf(TableColumn(column)).contains(folded))
            return TableColumn(column);
    }
    return TableColumn::None;
}

QString bare(QString cell)
{
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
    return cell;
}

/// What one line says, cell by cell.
class TableLine
{
public:
    void take(TableColumn column, const QString &cell)
    {
        const QString clean = cell.trimmed();
        if (clean.isEmpty())
            return;
        switch (column) {
        case TableColumn::Title: m_task.title = clean; break;
        case TableColumn::When: m_words = clean; break;
        case TableColumn::Start: m_start = Period::read(clean, clock::today()); break;
        case TableColumn::End: m_end = Period::read(clean, clock::today()); break;
        case TableColumn::Days: m_days = plan::readDuration(clean); break;
        case TableColumn::Who: m_task.who = clean; break;
        case TableColumn::Progress: m_task = plan::withProgress(m_task, text::readInteger(QString(clean).remove(u'%').trimmed()).value_or(0)); break;
        case TableColumn::None: break;
        }
    }

    /// A cell without a heading.
    void guess(const QString &cell)
    {
        const QString clean = cell.trimmed();
        const Period period = Period::read(clean, clock::today());
        if (m_task.title.isEmpty())
            m_task.title = clean;
        else if (const auto number = text::readInteger(clean); number && *number > 0 && *number < 1000)
            m_days = number;
        else if (period.isBounded() && period.from == period.to)
            (m_start.isEmpty() ? m_start : m_end) = period;
        else if (!clean.isEmpty() && !period.isUnread())
            m_words = clean;
        else if (!clean.isEmpty())
            m_task.who = m_task.who.isEmpty() ? clean : m_task.who + u", "_s + clean;
    }

    Task task() const
    {
        Task task = m_task;
        const bool says = !m_words.isEmpty();
        if (says)
            task.period = Period::read(m_words, clock::today());
        else if (!m_start.isEmpty() || !m_end.isEmpty())
            task.period = m_end.isEmpty() && !m_days ? m_start : Period::between(m_start.from, m_end.isEmpty() ? QDate() : std::max(m_end.to, m_start.from));
        if (m_days && (says || !task.period.isBounded()))
            task.duration = m_days;
        return task;
    }

private:
    Task m_task;
    QString m_words;
    Period m_start, m_end;
    std::optional<int> m_days;
};

int depthOf(const QString &title)
{
    qsizetype spaces = 0;
    while (spaces < title.size() && (title.at(spaces) == u' ' || title.at(spaces) == QChar(0x00a0)))
        ++spaces;
    return int(spaces / spacesALevel);
}

QJsonObject objectOf(const plan::CopiedTask &copied)
{
    const Task &task = copied.task;
    QJsonObject object{{u"id"_s, QString::number(task.id.value())}, {u"depth"_s, copied.depth}, {u"title"_s, task.title}, {u"milestone"_s, task.milestone},
                       {u"words"_s, task.period.words}, {u"from"_s, task.period.from.toString(Qt::ISODate)}, {u"to"_s, task.period.to.toString(Qt::ISODate)},
                       {u"fromCertainty"_s, codeOf(task.period.fromCertainty)}, {u"toCertainty"_s, codeOf(task.period.toCertainty)},
                       {u"limit"_s, codeOf(task.limit)}, {u"limitDate"_s, task.limitDate.toString(Qt::ISODate)}, {u"state"_s, codeOf(task.state)},
                       {u"progress"_s, task.progress}, {u"who"_s, task.who}, {u"notes"_s, task.notes}, {u"days"_s, task.days},
                       {u"event"_s, QString::number(task.event.value())}, {u"doneOn"_s, task.doneOn.toString(Qt::ISODate)}};
    if (task.duration)
        object.insert(u"duration"_s, *task.duration);
    return object;
}

plan::CopiedTask copiedFrom(const QJsonObject &object)
{
    const auto day = [&](const QString &name) { return QDate::fromString(object.value(name).toString(), Qt::ISODate); };
    const auto words = [&](const QString &name) { return object.value(name).toString(); };
    plan::CopiedTask copied;
    Task &task = copied.task;
    copied.depth = object.value(u"depth"_s).toInt();
    task.id = TaskId(words(u"id"_s).toLongLong());
    task.title = words(u"title"_s);
    task.milestone = object.value(u"milestone"_s).toBool();
    task.period = {words(u"words"_s), day(u"from"_s), day(u"to"_s), fromCode<Certainty>(words(u"fromCertainty"_s)), fromCode<Certainty>(words(u"toCertainty"_s))};
    task.limit = fromCode<LimitKind>(words(u"limit"_s));
    task.limitDate = day(u"limitDate"_s);
    task.state = fromCode<TaskState>(words(u"state"_s));
    task.progress = object.value(u"progress"_s).toInt();
    task.who = words(u"who"_s);
    task.notes = words(u"notes"_s);
    task.days = words(u"days"_s);
    task.event = EventId(words(u"event"_s).toLongLong());
    task.doneOn = day(u"doneOn"_s);
    if (object.contains(u"duration"_s))
        task.duration = object.value(u"duration"_s).toInt();
    return copied;
}

} // namespace

QString taskTable(const plan::CopiedPlan &copied, const Schedule &schedule)
{
    QStringList lines{QStringList{TaskTableWords::tr("Task"), TaskTableWords::tr("When"), TaskTableWords::tr("Start"), TaskTableWords::tr("End"),
                                  TaskTableWords::tr("Days"), TaskTableWords::tr("Who"), u"%"_s}.join(u'\t')};
    const auto cell = [](const QString &text) { return text.simplified(); };
    for (const plan::CopiedTask &each : copied.tasks) {
        const Task &task = each.task;
        const Schedule::Entry *entry = schedule.entry(task.id);
        const QString start = entry && !entry->openStart ? entry->start.toString(Qt::ISODate) : QString();
        const QString end = entry && !entry->openEnd ? entry->end.toString(Qt::ISODate) : QString();
        lines << QStringList{QString(each.depth * spacesALevel, u' ') + cell(task.title), cell(task.period.words), start, end,
                             task.duration ? QString::number(*task.duration) : QString(), cell(task.who), QString::number(task.progress)}
                     .join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

plan::CopiedPlan readTaskTable(const QString &text)
{
    plan::CopiedPlan copied;
    QList<TableColumn> columns;
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    bool isFirst = true;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'\t');
        std::transform(cells.begin(), cells.end(), cells.begin(), &bare);
        if (isFirst) {
            isFirst = false;
            QList<TableColumn> headed;
            std::transform(cells.begin(), cells.end(), std::back_inserter(headed), &columnHeaded);
            if (headed.contains(TableColumn::Title) && (cells.size() > 1 || lines.size() > 1)) {
                columns = headed;
                continue;
            }
        }
        TableLine reading;
        for (qsizetype i = 0; i < cells.size(); ++i)
            columns.isEmpty() ? reading.guess(cells.at(i)) : reading.take(columns.value(i, TableColumn::None), cells.at(i));
        plan::CopiedTask task{reading.task(), depthOf(cells.value(std::max<qsizetype>(0, columns.indexOf(TableColumn::Title))))};
        if (task.task.title.isEmpty())
            continue;
        task.task.id = TaskId(qint64(copied.tasks.size()) + 1);
        copied.tasks.push_back(task);
        if (qsizetype(copied.tasks.size()) > mostLines)
            throw Failure(TaskTableWords::tr("These are more than %1 lines. Import them as a table from the menu “File”.").arg(maillage::text::number(int(mostLines))));
    }
    if (copied.tasks.empty())
        throw Failure(TaskTableWords::tr("There is no task to paste: copy lines that begin with a title."));
    return copied;
}

QByteArray taskRecord(const plan::CopiedPlan &copied)
{
    QJsonArray tasks, links;
    for (const plan::CopiedTask &each : copied.tasks)
        tasks.append(objectOf(each));
    for (const Dependency &link : copied.links)
        links.append(QJsonObject{{u"from"_s, QString::number(link.from.value())}, {u"to"_s, QString::number(link.to.value())}, {u"kind"_s, codeOf(link.kind)}, {u"lag"_s, link.lag}});
    return QJsonDocument(QJsonObject{{u"tasks"_s, tasks}, {u"links"_s, links}}).toJson(QJsonDocument::Compact);
}

std::optional<plan::CopiedPlan> readTaskRecord(const QByteArray &bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    plan::CopiedPlan copied;
    QSet<TaskId> known;
    const QJsonArray tasks = whole.value(u"tasks"_s).toArray(), links = whole.value(u"links"_s).toArray();
    for (const QJsonValue &each : tasks) {
        copied.tasks.push_back(copiedFrom(each.toObject()));
        known.insert(copied.tasks.back().task.id);
    }
    for (const QJsonValue &each : links) {
        const QJsonObject object = each.toObject();
        const Dependency link{{}, TaskId(object.value(u"from"_s).toString().toLongLong()), TaskId(object.value(u"to"_s).toString().toLongLong()),
                              fromCode<DependencyKind>(object.value(u"kind"_s).toString()), object.value(u"lag"_s).toInt()};
        if (known.contains(link.from) && known.contains(link.to))
            copied.links.push_back(link);
    }
    return copied.tasks.empty() ? std::nullopt : std::optional(copied);
}

} // namespace maillage
