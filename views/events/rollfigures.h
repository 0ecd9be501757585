#pragma once

#include "models/domain/event.h"
#include "models/figures/figure.h"
#include "models/lists/rollmodel.h"
#include "models/store/awaited.h"
#include "views/shell/workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace maillage {

class Card;
class WhenSeen;

/// The numbers beside an attendance sheet. They come from the figures, and move with every entry; those of the whole series, which
/// may have many evenings, a moment later. A visit or a call has no rates.
class RollFigures : public QWidget
{
    Q_OBJECT

public:
    explicit RollFigures(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    /// How many replied what, above the rest: what counts before the evening.
    void showReplies(const RollModel::Replies &replies, bool isShown);

private:
    struct Rate
    {
        QLabel *label;
        QLabel *value;
        QProgressBar *bar;
    };

    Rate addRate(Card *card, const QString &label, const QString &meaning);
    void refresh();
    void askSeries(SeriesId id);
    void showSeries(const std::vector<FigureRow> &rows);

    Workspace &m_workspace;
    EventId m_event;
    Card *m_replies;
    QLabel *m_replyText;
    QLabel *m_persons;
    QLabel *m_members;
    QLabel *m_partners;
    QLabel *m_personsUnit;
    QLabel *m_membersUnit;
    QLabel *m_partnersUnit;
    QLabel *m_estimate;
    QLabel *m_base;
    Rate m_turnUp;
    Rate m_participation;
    Card *m_series;
    SeriesId m_seriesId;
    QLabel *m_seriesText;
    WhenSeen *m_counting;
    Awaited<std::vector<FigureRow>> m_comingSeries;
};

} // namespace maillage
