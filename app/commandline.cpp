#include "app/commandline.h"

#include "app/commands.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    return u"maillage "_s + QString::fromUtf8(command.usage);
}

/// Sorts one word, and takes the next where it is an option's value.
void sortWord(const Command &command, Invocation &invocation, QStringList &words, bool &optionsOver)
{
    const QString word = words.takeFirst();
    if (optionsOver || !word.startsWith(u"--"_s)) {
        invocation.operands << word;
        return;
    }
    if (word == "--"_L1) {
        optionsOver = true;
        return;
    }
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    if (command.valued.contains(name)) {
        if (equals < 0 && words.isEmpty())
            throw WrongUsage(CommandLineWords::tr("The option --%1 needs a value.").arg(name));
        invocation.options[name] << (equals < 0 ? words.takeFirst() : word.mid(equals + 1));
    } else if (command.flags.contains(name) && equals < 0) {
        invocation.options[name] << QString();
    } else {
        throw WrongUsage(CommandLineWords::tr("There is no option %1 here.").arg(word));
    }
}

Invocation sorted(const Command &command, const QStringList &given)
{
    Invocation invocation;
    QStringList words = given;
    bool optionsOver = false;
    while (!words.isEmpty())
        sortWord(command, invocation, words, optionsOver);
    if (invocation.operands.size() < command.fewest)
        throw WrongUsage(CommandLineWords::tr("Something is missing."));
    if (invocation.operands.size() > command.most)
        throw WrongUsage(CommandLineWords::tr("There is one word too many: %1").arg(invocation.operands.at(command.most)));
    return invocation;
}

/// Takes `--lang fr` out of the words, wherever it stands, and speaks that language from here on.
void chooseLanguage(QStringList &words)
{
    QString language;
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (words.at(i) != "--lang"_L1 && !words.at(i).startsWith(u"--lang="_s))
            continue;
        if (words.at(i) == "--lang"_L1) {
            language = words.value(i + 1);
            words.remove(i, std::min<qsizetype>(2, words.size() - i));
        } else {
            language = words.takeAt(i).mid(7);
        }
        if (language != "fr"_L1 && language != "en"_L1)
            throw WrongUsage(CommandLineWords::tr("The language is fr or en."));
        --i;
    }
    speak(language);
}

int help()
{
    printLine(CommandLineWords::tr("Keeps a network of associations: members, evenings, debriefs."));
    printLine({});
    printLine(u"maillage [FILE]"_s);
    for (const Command &command : commands())
        printLine(usageOf(command));
    printLine(u"maillage --help | --version"_s);
    printLine({});
    printLine(CommandLineWords::tr("Every command takes --lang fr|en. Exit code 0: done; 1: refused, and nothing changed; 2: wrong usage."));
    flushPrinted();
    return 0;
}

bool isCommand(const QString &word)
{
    return word == "--help"_L1 || word == "--version"_L1 || word == "--lang"_L1 || word.startsWith(u"--lang="_s)
        || commandNamed(word);
}

/// How many letters have to be changed, added or left out to make one word of the other.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < other.size(); ++j) {
            qsizetype &here = row[size_t(j) + 1];
            const qsizetype changed = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = std::exchange(here, std::min({changed, here + 1, row[size_t(j)] + 1}));
        }
    }
    return row.back();
}

/// The command that was probably meant; empty when none looks like the word.
QString nearestCommand(const QString &word)
{
    constexpr qsizetype longest = 40;
    QString nearest;
    qsizetype least = std::min(word.size(), longest) / 3 + 1;
    for (const Command &command : commands()) {
        if (const qsizetype far = distance(word.left(longest).toLower(), command.name); far < least) {
            least = far;
            nearest = command.name;
        }
    }
    return nearest;
}

[[noreturn]] void refuseWord(const QString &word)
{
    const QString meant = nearestCommand(word);
    const QString sentence = CommandLineWords::tr("There is no command %1.").arg(word);
    throw WrongUsage(meant.isEmpty() ? sentence : sentence + u' ' + CommandLineWords::tr("Did you mean “%1”?").arg(meant));
}

/// The words are no command, and no window can show what they may name.
[[noreturn]] void refuseWindow(const QStringList &words)
{
    const QString word = words.value(0);
    if (words.isEmpty() || QFileInfo::exists(word))
        throw Failure(noDisplaySentence());
    if (words.size() == 1 && !word.startsWith(u'-'))
        throw Failure(CommandLineWords::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(word)));
    refuseWord(word);
}

int run(QStringList &words)
{
    const qsizetype given = words.size();
    chooseLanguage(words);
    const QString word = words.value(0);
    if (word == "--help"_L1 || words.mid(1).contains(u"--help"_s))
        return help();
    if (word == "--version"_L1) {
        printLine(u"maillage "_s + QCoreApplication::applicationVersion());
        flushPrinted();
        return 0;
    }
    const Command *command = commandNamed(word);
    if (!command && given == words.size())
        refuseWindow(words);
    if (!command)
        refuseWord(word); // only commands take a language
    const int code = command->run(sorted(*command, words.mid(1)));
    flushPrinted();
    return code;
}

} // namespace

bool needsWindow(const QStringList &words, bool hasDisplay)
{
    if (words.isEmpty())
        return hasDisplay;
    const QString &word = words.constFirst();
    if (isCommand(word))
        return false;
    const bool isOption = word.startsWith(u'-'); // of Qt's own
    return hasDisplay && (isOption || words.size() == 1 || QFileInfo::exists(word));
}

QString noDisplaySentence()
{
    return CommandLineWords::tr("There is no display to open a window on. Start Maillage from a desktop session; what works without a window says “maillage --help”.");
}

int runCommandLine(QStringList arguments)
{
    try {
        return run(arguments);
    } catch (const WrongUsage &wrong) {
        complain(wrong.sentence());
        const Command *command = commandNamed(arguments.value(0));
        complain(CommandLineWords::tr("Usage: %1").arg(command ? usageOf(*command) : u"maillage --help"_s));
        return 2;
    } catch (const Failure &failure) {
        complain(failure.sentence());
        return 1;
    }
}

void writeOut(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        throw Failure(CommandLineWords::tr("The output could not be written whole. Is the disk full?"));
}

void flushPrinted()
{
    if (std::fflush(stdout) != 0)
        throw Failure(CommandLineWords::tr("The output could not be written whole. Is the disk full?"));
}

void printLine(const QString &text)
{
    writeOut(text.toUtf8() + '\n');
}

void complain(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace maillage
