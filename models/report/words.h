#pragma once

#include "models/domain/headcount.h"
#include "models/report/blocks.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Words as a report prints them: texts that people typed made fit to print, days and lists put into words.
namespace maillage::report {

/// QCoreApplication::translate, by the short name that reports use throughout.
QString translate(const char *context, const char *text);

/// A typed text, fit to print: typeset, without control characters, words and texts of absurd length cut with an
/// ellipsis so that no report takes long to set.
QString clean(const QString &typed);
/// As clean, on one line and at most so many characters.
QString cleanLine(const QString &typed, qsizetype most = 400);
/// The paragraphs of a typed text, without the empty ones.
QStringList paragraphs(const QString &typed);
/// The item of a paragraph that was typed as a list item ("- so", "• so"); null when it is none.
QString bulletOf(const QString &paragraph);

/// Keeps together on one line what is read as one: the number of a day and its month, the two ends of a span of hours or of an
/// interval.
QString unbroken(const QString &text);
/// A finished document with all its texts so.
Document typeset(Document document);

/// All its texts and numbers in their order, and a digest of each picture.
QStringList everyText(const Document &document);

/// "a, b and c"
QString listed(const QStringList &items);
/// "a; b; c"
QString enumerated(const QStringList &items);
QString capitalised(QString text);
/// Whether a count takes the singular in the program's language.
bool takesSingular(qint64 count);

/// "habitants (8–10)"
QString groupWords(const QString &name, const Headcount &people);

/// "Thursday 7 April"
QString weekdayAndDay(QDate day);
/// "7 April"
QString dayAndMonth(QDate day);
/// "April 2022", "March – April 2022"
QString months(QDate first, QDate last);
/// "early March – mid-April"
QString roughly(QDate from, QDate to);
/// "in Guéret", with the article drawn into the French preposition: "au Blanc".
QString inPlace(const QString &commune);

} // namespace maillage::report
