#pragma once

#include "models/domain/datefinder.h"

#include <QLabel>

namespace maillage {

/// What is wished of dates on this computer, wherever dates are judged in the window.
DateWishes rememberedWishes();
void rememberWishes(const DateWishes &wishes);

/// How a date stands to what is wished of it, in a few quiet lines: ✓, ✗ or ? before each reason, what speaks against
/// it first. Whoever cannot see the signs is told the words.
class DateStanding : public QLabel
{
    Q_OBJECT

public:
    explicit DateStanding(QWidget *parent = nullptr);

    void showJudgements(const std::vector<DateJudgement> &judgements);
    /// "6 of 8 criteria hold"
    static QString summary(const std::vector<DateJudgement> &judgements);
};

/// The reasons of one verdict, with a dot between.
QString reasonsFor(Verdict verdict, const std::vector<DateJudgement> &judgements);

} // namespace maillage
