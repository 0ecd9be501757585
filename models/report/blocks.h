#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A report as data: what is printed, in which order, and nothing of how it looks. The functions of report.h make
/// it, views/print sets it as PDF, ODT or HTML. Texts are final: translated, typeset and never markup.
namespace maillage::report {

enum class TextStyle { Plain, Soft, Strong };

struct Heading
{
    QString text;
    bool minor = false;
};

struct Paragraph
{
    QString text;
    TextStyle style = TextStyle::Plain;
};

struct Bullets
{
    std::vector<QString> items;
};

/// The few numbers that are read first.
struct KeyFigures
{
    struct Card
    {
        QString value;
        QString label;
    };
    std::vector<Card> cards;
};

/// Pairs of bars: what was announced, and what came of it. The description says the same in words.
struct BarChart
{
    struct Pair
    {
        QString label;
        qint64 first = 0;
        qint64 second = 0;
    };
    QString firstName;
    QString secondName;
    std::vector<Pair> pairs;
    QString description;
};

/// The paragraphs of one cell, each with its style.
using Cell = std::vector<Paragraph>;

inline Cell plain(const QString &text)
{
    return {{text, TextStyle::Plain}};
}

inline Cell strong(const QString &text)
{
    return {{text, TextStyle::Strong}};
}


struct Column
{
    QString title;
    bool number = false; // set flush right
    double weight = 0;   // share of the width; 0: as wide as its content
};

struct Row
{
    std::vector<Cell> cells;
    bool total = false;
    bool continues = false; // belongs to the row above: no line between them
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<BarChart> chart; // stands beside the table
    bool header = true;
    bool forHandwriting = false; // high rows and lines all around; empty rows fill the page
    int blankRows = 0;           // at least so many of them
};

/// When people were told, through which channel, and the events it was for. A window has a last day; soft ends
/// are approximate.
struct Timeline
{
    struct Mark
    {
        QString label;
        QString channel; // its code, for the colour
        QDate from;
        QDate to; // invalid: one day
        bool approximate = false;
    };
    std::vector<Mark> marks;
    std::vector<QDate> events;
    QString description;
};

struct Pictures
{
    struct Picture
    {
        QByteArray data;
        QString caption;
    };
    std::vector<Picture> pictures;
};

/// Ruled lines to write on.
struct BlankLines
{
    int count = 0;
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, Bullets, KeyFigures, Table, BarChart, Timeline, Pictures, BlankLines, PageBreak>;

struct Document
{
    QString title;
    QString subtitle;
    QString runningLeft;
    QString runningRight;
    QString footer;
    QString author;
    QString subject;
    QStringList keywords;
    QString language; // "fr", "en"
    std::vector<Block> blocks;
};

} // namespace maillage::report
