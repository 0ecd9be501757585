#pragma once

#include "models/exchange/tablewriter.h"
#include "models/store/failure.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>

namespace maillage {

/// Words after a command, sorted into operands and options. Which options a command takes says its entry in the
/// table of commands.
struct Invocation
{
    QStringList operands;
    QHash<QString, QStringList> options; // by name without dashes, all values given; a flag has an empty value

    bool has(const QString &option) const { return options.contains(option); }
    /// The value given last.
    QString option(const QString &name, const QString &otherwise = {}) const { return has(name) ? options.value(name).constLast() : otherwise; }
    QStringList all(const QString &name) const { return options.value(name); }
};

struct Command
{
    QLatin1StringView name;
    const char *usage; // what follows the program's name, as in docs/command-line.md
    int fewest;        // operands
    int most;
    QStringList valued; // options that take a value
    QStringList flags;
    std::function<int(const Invocation &)> run;
};

const std::vector<Command> &commands();

/// The words do not fit the command: a sentence, before the usage line. Exit code 2.
class WrongUsage : public Failure
{
public:
    using Failure::Failure;
};

/// What --format and an option with a day say. They throw WrongUsage.
TableFormat formatOf(const Invocation &invocation);
QDate dayOf(const Invocation &invocation, const QString &option);
/// Where --out says to write: a name that ends in one of `suffixes`. Asked before the network file is looked at, as all that
/// is wrong with the words alone. Throws WrongUsage.
QString outOf(const Invocation &invocation, const QStringList &suffixes);

/// Standard output: UTF-8, whatever the locale. A short write is a Failure.
void writeOut(const QByteArray &bytes);
void flushPrinted();
void printLine(const QString &text);
void complain(const QString &text);

int runNew(const Invocation &invocation);
int runList(const Invocation &invocation);
int runFigures(const Invocation &invocation);
int runImport(const Invocation &invocation);
int runCheck(const Invocation &invocation);

} // namespace maillage
