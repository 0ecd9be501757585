#pragma once

#include "models/domain/codes.h"
#include "models/domain/choicelist.h"

#include <QSet>
#include <QString>

#include <vector>

namespace maillage {

class Database;
class Query;

/// What a column of a list holds: how it is shown, aligned, sorted and written out.
enum class CellKind { Text, LongText, Number, Decimal, Date, Time, Code, Flag };

struct ListColumn
{
    QLatin1StringView name; // in the view, in CSV and in JSON
    const char *title;      // context "lists"
    CellKind kind = CellKind::Text;
    const CodeSet *codes = nullptr; // of a Code column
    bool hidden = false;            // not shown in the window unless asked for; always written out
    bool fileName = false;          // shown as a name that leads nowhere
    QLatin1StringView high = {};    // the column with the high end, where this is the low one of an interval of people
    const RecordType *refers = nullptr;  // to whose rows, if it names some
    QLatin1StringView refersBy = {};     // the column of the view with their ids; several with “, ” between
    bool isToldApart = false;            // what tells the one row from others of its name is shown beside it

    QString heading() const;
};

/// One register as people see it: a view of resources/sql/lists.sql with its columns. The window, the command
/// line, CSV and JSON all read the same listing; a new register is a view and an entry here.
struct Listing
{
    QLatin1StringView name; // on the command line
    const char *title;      // context "lists"
    QSet<QString> tables;   // what it is read from: a change of one of them makes it stale
    std::vector<ListColumn> columns;

    QString heading() const;
    QString view() const; // list_<name>, with _ for -
    int column(QLatin1StringView name) const; // -1 if there is none
};

const std::vector<Listing> &listings();
/// Null when no register has that name.
const Listing *listingNamed(const QString &name);
/// For names the program itself gives: the register is there.
const Listing &listing(QLatin1StringView name);

/// Tells the views which day is today. To be called before one of them is read that speaks of it; rowsOf does, by the program's
/// clock.
void setToday(const Database &database, QDate day);

/// The rows of a register as they are today: the columns asked for (SQL after SELECT), and what follows the view's name
/// (WHERE …, ORDER BY …) with its values.
Query rowsOf(const Database &database, const Listing &listing, const QString &columns, const QString &rest, const QVariantList &values = {});
/// The same as it was, or will be, on that day.
Query rowsOn(QDate day, const Database &database, const Listing &listing, const QString &columns, const QString &rest);

/// The event behind a row of a structure's timeline; 0 when there is none.
qint64 eventOfTimelineRow(const Database &database, qint64 id);

/// How many rows the register has.
qint64 rowCount(const Database &database, const Listing &listing);

/// A cell as people read it in the program's language.
QString displayText(const ListColumn &column, const QVariant &value);
/// The same of a row's cells: an interval of people with both its ends.
QString displayText(const Listing &listing, int column, const QVariantList &cells);

} // namespace maillage
