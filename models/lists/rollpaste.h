#pragma once

#include "models/lists/rollentry.h"

namespace maillage {

/// One line of a pasted list or mail, and how it was understood. Nothing of it is taken in silence: what is not sure is not
/// ticked until somebody says so, and what would be new says so.
struct PastedLine
{
    enum class Standing {
        Known,   // somebody who is in the file, beyond doubt
        New,     // would be made
        Unsure,  // a guess: misspelt, a signature, words left over
        Asked,   // several bear the name, or none is said
        Twice,   // named on a line before
        LeftOut, // a greeting, a blank line, a quotation
    };

    QString text; // as it was pasted, without marks of quotation and of lists
    Standing standing = Standing::LeftOut;
    bool taken = false;
    std::vector<RollCandidate> choices; // whom it may mean, best first
    int chosen = -1;                    // of the choices
    std::optional<Reply> reply;         // said or understood; nothing: who is on the list came, or is coming, as the sheet says
    std::optional<Headcount> persons;
    bool decided = false; // somebody has chosen or typed in it

    /// Whether it is left to somebody who looks.
    bool isOpen() const { return standing == Standing::Unsure || standing == Standing::Asked || standing == Standing::Twice; }
    /// Whether it can be put on the sheet: somebody is chosen.
    bool isWhole() const { return chosen >= 0 && size_t(chosen) < choices.size(); }
    const RollCandidate &who() const { return choices.at(size_t(chosen)); }
    RollOffer offer() const { return {who(), {who().name, persons, reply, false}}; }
};

/// Reads a list or a mail line by line against those who are known: names in any case and order, with what is said of them in
/// French or English ("sera absente", "nous serons deux", "peut-être", "(2)"). Every line of the text has its line here.
std::vector<PastedLine> readPaste(const QString &text, const RollDirectory &directory, RollMode mode);

/// How many lines a paste would put on the sheet, and whom it would make.
struct PasteCount
{
    int lines = 0;
    int structures = 0;
    int people = 0;
    int groups = 0; // without structure, not known from another sheet
    int toDecide = 0; // not sure or asked, and not ticked
};
PasteCount countPaste(const std::vector<PastedLine> &lines);

/// Puts the lines that are taken on the sheet. What several of them would make is made once.
void enterPaste(Transaction &transaction, EventId event, const std::vector<PastedLine> &lines, RollMode mode);

} // namespace maillage
