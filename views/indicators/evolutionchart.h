#pragma once

#include "models/figures/standing.h"
#include "views/widgets/spoken.h"

#include <QWidget>

namespace maillage {

/// How the value of one indicator came about: a line over time, its points, and a dashed line for the target. Each
/// point says its day and value under the pointer; the first and last stand beside the axis.
class EvolutionChart : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit EvolutionChart(QWidget *parent = nullptr);

    void setStanding(const Standing &standing);

    int spokenCount() override { return int(m_standing.evolution.size()); }
    QString spokenText(int part) override { return wordsAt(m_standing.evolution[size_t(part)]); }
    QRect spokenArea(int part) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QPointF place(const StandingPoint &point) const;
    QString wordsAt(const StandingPoint &point) const;
    void paintTarget(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    Standing m_standing;
    double m_low = 0;
    double m_high = 1;
};

} // namespace maillage
