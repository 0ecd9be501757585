#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// How words, numbers, dates and times are written for people, and read from them. Everything follows the
/// program's locale (QLocale's default, set once at start): French or English.
namespace maillage::text {

/// Lower case without accents, ligatures opened ("Œuvre" → "oeuvre"), spaces and apostrophes made plain: what
/// two spellings of one name have in common. For filtering, matching and reading, never for showing.
QString folded(const QString &text);

/// Whether both are one name: composed or decomposed, in any case, with or without accents, œ or oe, whatever the apostrophes
/// and spaces. The sheet, imports and references go by this.
bool isSameName(const QString &one, const QString &other);

/// Whether every word of `words` begins somewhere in a word of `text`, both folded.
bool matches(const QString &foldedText, const QStringList &foldedWords);
/// A text whose telephone numbers of France (six digits of one at least), however they are written, stand as they are dialled at
/// home: "0612345678". `found` gets each of them.
QString withPlainPhones(QString text, QStringList *found = nullptr);

/// Puts the spaces that French typography asks for into a text that people typed: a narrow no-break space
/// before ; ! ? % and inside « », a no-break space before a colon; straight apostrophes become curly.
/// Times, addresses and ratios (18:30, https://…, 4:3) stay as they are. Applying it twice changes nothing.
QString frenchSpaced(const QString &text);

/// As frenchSpaced when the program speaks French, else unchanged.
QString typeset(const QString &text);

QString number(qint64 value);
/// numerator ÷ denominator as "26,7 %"; a dash where there is nothing to divide by. One decimal unless it is 0.
QString percent(qint64 numerator, qint64 denominator);
/// "jeudi 7 avril 2022", "Thursday 7 April 2022"; French first days are "1er".
QString longDate(QDate day);
/// "7 avr. 2022"
QString shortDate(QDate day);
/// "18 h 30", "18 h"; "18:30" in English.
QString time(QTime time);
/// "18 h – 20 h 45"; either end may be missing.
QString timeSpan(QTime start, QTime end);

/// Reads a day as people write it: 2022-04-07, 07/04/2022, 7.4.22, "7 avril 2022", "April 7 2022". Two-digit
/// years are 2000–2099. Invalid when it is none of these or no such day exists.
QDate readDate(const QString &text);
/// Reads 18h, 18h30, 18 h 30, 18:30, 1830. Invalid otherwise.
QTime readTime(const QString &text);
/// Reads a whole number whatever spaces group it.
std::optional<int> readInteger(const QString &text);

/// The ratio in words, by the nearest plain fraction and which side of it the ratio lies: "un peu plus d’un
/// quart", "près des deux tiers", "la moitié", "aucune", "toutes" (for a feminine plural such as structures).
QString inWords(qint64 numerator, qint64 denominator);

} // namespace maillage::text
