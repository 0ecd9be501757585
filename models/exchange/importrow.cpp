#include "models/exchange/importrow.h"

#include "models/domain/event.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ImportRowWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString ImportContext::heading(QLatin1StringView field) const
{
    const auto place = columns.constFind(field);
    return place == columns.constEnd() ? QString(field) : oneLine(header.cells.at(*place).trimmed());
}

ImportCell::ImportCell(ImportContext &context, const csv::Row &row, QLatin1StringView field)
    : m_context(context)
    , m_row(row)
    , m_field(field)
{
    if (const auto place = context.columns.constFind(field); place != context.columns.constEnd()) {
        m_whole = row.cells.at(*place);
        m_text = m_whole.trimmed();
    }
}

ImportCell ImportCell::part(const QString &text) const
{
    ImportCell result = *this;
    result.m_whole = text;
    result.m_text = text.trimmed();
    return result;
}

QList<qint64> ImportCell::candidates(const RecordType &type) const
{
    const References &references = m_context.references;
    QList<qint64> found = references.find(type, m_text);
    if (found.size() < 2)
        return found;
    if (&type == &Event::type()) {
        // Titles come back year after year: the day tells such events apart.
        if (const ImportCell day = sibling("date"_L1); !day.isEmpty())
            found.removeIf([&, wanted = day.date()](qint64 event) { return references.dayOf(EventId(event)) != wanted; });
    } else if (&type == &Task::type() || &type == &Indicator::type()) {
        // So do the titles of tasks and indicators: the action tells them apart.
        if (const ImportCell action = sibling("action"_L1); !action.isEmpty())
            found.removeIf([&, wanted = action.reference<Action>()](qint64 row) { return references.actionOf(row) != wanted; });
    }
    return found;
}

qint64 ImportCell::referenceOrNew(const RecordType &type) const
{
    if (isEmpty())
        return 0;
    if (const QList<qint64> found = candidates(type); !found.isEmpty())
        return one(found);
    AnyRecord record(type);
    const RecordField *title = type.field("title"_L1);
    (title ? title : type.field("name"_L1))->fromSql(record.get(), m_text);
    records::insert(type, m_context.transaction, record.get());
    m_context.references.add(type, record.get());
    return record.id();
}

qint64 ImportCell::one(const QList<qint64> &found) const
{
    if (found.isEmpty())
        refuseUnknown();
    if (found.size() > 1)
        refuseAmbiguous(found.size());
    return found.front();
}

std::vector<ImportCell> ImportCell::parts() const
{
    std::vector<ImportCell> result;
    for (const QString &one : m_text.split(u';')) {
        if (!one.trimmed().isEmpty())
            result.push_back(part(one));
    }
    return result;
}

void ImportCell::refuse(const QString &sentence) const
{
    throw Failure(ImportRowWords::tr("Line %1, column “%2”: %3").arg(m_row.line).arg(m_context.heading(m_field), sentence));
}

bool ImportCell::note(const QString &sentence) const
{
    const QString note = ImportRowWords::tr("Line %1, column “%2”: %3").arg(m_row.line).arg(m_context.heading(m_field), sentence);
    if (!m_context.notes.isEmpty() && m_context.notes.last() == note)
        return false;
    m_context.notes << note;
    return true;
}

Period ImportCell::period() const
{
    const Period period = Period::read(m_text);
    if (period.isUnread() && note(ImportRowWords::tr("“%1” names no days.").arg(oneLine(m_text))))
        ++m_context.unread;
    return period;
}

void ImportCell::refuseUnknown() const
{
    refuse(ImportRowWords::tr("“%1” is not known. Import it first, or correct its name.").arg(oneLine(m_text)));
}

void ImportCell::refuseAmbiguous(qsizetype count) const
{
    refuse(ImportRowWords::tr("%1 rows are called “%2”. Give each a key, and write the key here.").arg(count).arg(oneLine(m_text)));
}

QDate ImportCell::date() const
{
    const QDate day = text::readDate(m_text);
    if (!isEmpty() && !day.isValid())
        refuse(ImportRowWords::tr("“%1” is not a day. Write it like 2022-04-07 or 07/04/2022.").arg(oneLine(m_text)));
    return day;
}

QDate ImportCell::periodStart() const
{
    return dayOfPeriod(false);
}

QDate ImportCell::periodEnd() const
{
    return dayOfPeriod(true);
}

QDate ImportCell::dayOfPeriod(bool atEnd) const
{
    static const QRegularExpression yearOrMonth(u"^(\\d{4})(?:-(\\d{1,2}))?$"_s);
    const auto match = yearOrMonth.match(m_text);
    if (!match.hasMatch())
        return date();
    const bool wholeYear = match.capturedLength(2) == 0;
    const int month = wholeYear ? (atEnd ? 12 : 1) : match.captured(2).toInt();
    const QDate first(match.captured(1).toInt(), month, 1);
    if (!first.isValid())
        refuse(ImportRowWords::tr("“%1” is not a day, a month or a year. Write it like 2022-04-07, 2022-04 or 2022.").arg(oneLine(m_text)));
    return atEnd ? QDate(first.year(), first.month(), first.daysInMonth()) : first;
}

QTime ImportCell::time() const
{
    const QTime time = text::readTime(m_text);
    if (!isEmpty() && !time.isValid())
        refuse(ImportRowWords::tr("“%1” is not a time. Write it like 18:30 or 18 h 30.").arg(oneLine(m_text)));
    return time;
}

std::optional<int> ImportCell::number() const
{
    const std::optional<int> value = text::readInteger(m_text);
    if (!isEmpty() && !value)
        refuse(ImportRowWords::tr("“%1” is not a whole number.").arg(oneLine(m_text)));
    return value;
}

std::optional<double> ImportCell::decimal() const
{
    if (isEmpty())
        return std::nullopt;
    bool ok = false;
    QString plain = m_text;
    const double value = QLocale::c().toDouble(plain.replace(u',', u'.'), &ok);
    if (!ok || !qIsFinite(value))
        refuse(ImportRowWords::tr("“%1” is not a number. Write it like 46.17.").arg(oneLine(m_text)));
    return value;
}

bool ImportCell::flag() const
{
    static const QSet<QString> yes{u"yes"_s, u"oui"_s, u"1"_s, u"true"_s, u"vrai"_s, u"x"_s};
    static const QSet<QString> no{QString(), u"no"_s, u"non"_s, u"0"_s, u"false"_s, u"faux"_s};
    const QString word = text::folded(m_text);
    if (!yes.contains(word) && !no.contains(word))
        refuse(ImportRowWords::tr("“%1” is neither yes nor no.").arg(oneLine(m_text)));
    return yes.contains(word);
}

QString ImportCell::code(const CodeSet &codes) const
{
    const QString code = isEmpty() ? QString() : codes.read(m_text);
    if (code.isEmpty() && !isEmpty()) {
        QStringList known;
        for (const CodeSet::Item &item : codes.items)
            known << item.code;
        refuse(ImportRowWords::tr("“%1” is none of: %2.").arg(oneLine(m_text), known.join(u", "_s)));
    }
    return code;
}

} // namespace maillage
