#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace maillage {

/// A stretch of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What somebody typed to find something. Every word must begin a word of what is found, whatever its case and accents;
/// words between quotes ("…", “…”, «…»), or joined by an apostrophe or a hyphen, must follow each other. Nothing that
/// can be typed is a command or a mistake: signs only separate words. A telephone number is one however it is written:
/// "0612345678", "06 12 34 56 78" and "+33 6.12.34.56.78" find each other.
class SearchWords
{
public:
    static SearchWords read(const QString &typed);

    bool isEmpty() const { return m_pieces.isEmpty(); }
    /// The question as FTS5 understands it, and each of its parts alone.
    QString match() const;
    QStringList matches() const;
    /// Where the words stand in a text, in order and without overlap.
    QList<TextSpan> in(const QString &text) const;

private:
    struct Piece
    {
        QString text;
        QStringList words; // folded
        bool open = true;  // the last word may go on
        QString phone = {}; // the digits of a number as they are dialled at home; empty for words

        QString match() const;
        qsizetype tokensOfPhone(const QStringList &tokens, qsizetype first) const;
    };

    QString takePhones(const QString &typed);
    void add(const QString &text, bool open);

    QList<Piece> m_pieces;
};

} // namespace maillage
