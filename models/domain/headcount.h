#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace maillage {

/// How many people: a number, or an interval where nobody counted one by one ("between 8 and 10"). Whatever is said of people is
/// read and written here, on screen, in a file and in a report, so that one number never stands in two ways. Intervals add up end
/// by end.
struct Headcount
{
    qint64 low = 0;
    qint64 high = 0;

    Headcount() = default;
    Headcount(qint64 exact) : low(exact), high(exact) {}
    Headcount(qint64 atLeast, qint64 atMost) : low(atLeast), high(atMost) {}
    /// From what the file keeps: the low end, and the high one where it is another.
    static Headcount stored(int low, std::optional<int> high) { return {low, high ? std::max(low, *high) : low}; }

    bool isExact() const { return low == high; }
    /// What the file keeps beside the low end.
    std::optional<int> storedHigh() const { return isExact() ? std::nullopt : std::optional(int(high)); }
    Headcount &operator+=(const Headcount &other);
    /// One more or one less at both ends; what was at least one person stays so while the other end is more than one.
    Headcount moved(int by) const;
    bool operator==(const Headcount &) const = default;
};

namespace headcount {

/// Reads what people write, in French or English: 8, "8-10", "8 à 10", "entre 8 et 10", "8 ou 9", "une dizaine", "env. 20", "~20",
/// "about ten"; numbers in digits or in words up to twenty, and tens. "About" is a fifth less to a fifth more, one person at
/// least: "une dizaine" is 8 to 12, and of that "une petite dizaine" is the lower half, "une bonne dizaine" the upper one. Nothing
/// when it is none of these, or says less than nobody or more than anybody counts.
std::optional<Headcount> read(const QString &typed);
/// The same, but a Failure that says what was not understood and how to write it.
Headcount understood(const QString &typed);
QString notUnderstood(const QString &typed);

/// For whoever looks for it within a text: the words for numbers as a part of a regular expression, and what one of them or some
/// digits say; and, with one capture that `read` reads, whatever is no plain number, of so many digits at most.
const QString &numberWords();
int numberOf(const QString &word);
QString intervalPattern(int digits);

/// "8", "8–10".
QString text(const Headcount &people);
/// "8 people", "between 8 and 10 people".
QString ofPeople(const Headcount &people);
/// As ofPeople for what nobody counted: "about 35 people", "between 35 and 40 people".
QString estimated(const Headcount &people);

} // namespace headcount

} // namespace maillage
