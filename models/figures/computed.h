#pragma once

#include "models/figures/standing.h"

namespace maillage {

/// What the figure of an indicator comes to: as a whole, step by step through its period, and part by part. Only
/// standing.cpp asks it. A yes or no, and a number, take the numerator of a rate alone.
class Computed
{
public:
    /// Nothing after the day `on` counts.
    Computed(const Database &database, const Indicator &indicator, QDate on);

    /// Nothing for a figure that is not known.
    bool isKnown() const { return m_measurable && m_filter.span.from <= m_filter.span.to; }
    Amount whole(QString *base = nullptr) const;
    QDate lastDay() const { return m_filter.span.to; }
    /// What had come together by the end of each month of the period; quarters or years of a long one.
    std::vector<StandingPoint> evolution() const;
    /// The first day after `before` and not after `last` for whose amount `holds`, which holds on `last`.
    QDate firstDay(QDate before, QDate last, const std::function<bool(const Amount &)> &holds) const;
    std::vector<StandingPart> parts(Breakdown breakdown) const;

private:
    Amount amountOf(const FigureFilter &filter, QString *base = nullptr) const;
    Amount until(QDate day) const;
    std::vector<Span> steps() const;
    QDate beginning() const;
    std::vector<StandingPart> named(Breakdown breakdown) const;

    const Database &m_database;
    const Measurable *m_measurable;
    bool m_isRate;
    FigureFilter m_filter;
};

} // namespace maillage
