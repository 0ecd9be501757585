#pragma once

#include "models/domain/attendance.h"

#include <QStringList>

#include <optional>

namespace maillage {

/// What is said of somebody in a line of a mail, and the words that are left when that is taken away: "sera là, à deux" is
/// coming with two people and leaves nothing. Names that are known stand in the text as QChar::ObjectReplacementCharacter. Reads
/// French, and the plainest English.
struct RollWords
{
    std::optional<Reply> reply;
    bool neutral = false; // "présente", "oui": came or is coming, whichever the list is about
    std::optional<Headcount> persons;
    QString rest;         // without what was understood, as it was written

    static RollWords read(const QString &text);
};

/// The line without marks of quotation, bullets and numbers of a list. `unticked` is set for "[ ]".
QString withoutListMarks(const QString &line, bool &unticked);

enum class LetterPart { None, Greeting, Thanks, Closing };
/// Which courtesy a line begins with, if it does; `rest` gets what stands after it ("Bonjour, VASI viendra" → "VASI viendra");
/// of thanks, after what they are for.
LetterPart courtesyOf(const QString &line, QString &rest);

/// A person's name without "Mme", "M.", "Monsieur".
QString withoutTitle(const QString &name, bool &hadTitle);

/// Whether words look like the name of a person or a structure, not like a sentence.
bool looksLikeName(const QString &words);
bool looksLikePerson(const QString &words);

} // namespace maillage
