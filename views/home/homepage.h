#pragma once

#include "models/figures/figure.h"
#include "models/figures/unseen.h"
#include "models/lists/agenda.h"
#include "models/store/awaited.h"
#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace maillage {

class Card;
class FigureModel;
class HomeList;
class PlanTree;

/// What matters today: the year in four figures, participation, what comes and what is overdue, who has not been seen,
/// what comes back in talks, how the plan stands and what is to be decided. Every line leads where it is dealt with. An
/// empty file shows the first steps instead.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Home")}; }
    QString subtitle() const override;
    QList<QAction *> mainActions() const override { return {m_visit, m_event}; }
    void showItem(qint64 id) override;
    void focusFirst() override;

    /// Whether everything that is shown has been read.
    bool isRead() const;

private:
    /// The year in figures, and the year before.
    struct Year
    {
        FigureRow reach, reachBefore, people, held, gatherings, turnUp, turnUpBefore, visits, visited, toVisit;

        static Year read(const Database &database, const FigureFilter &now, const FigureFilter &before);
    };

    struct Key
    {
        void show(const QString &said, const QString &below, const QString &tip) const;

        QPushButton *button;
        QLabel *label;
        QLabel *value;
        QLabel *note;
    };
    struct Target
    {
        QLatin1StringView page;
        qint64 id;
        QLatin1StringView part = {};
    };

    QWidget *buildKeys();
    QWidget *buildSteps();
    HomeList *addCard(QLayout *layout, int stretch, const QString &title, Card **card = nullptr);
    Key makeKey(QWidget *parent, const QString &label, QLatin1StringView figure);
    /// The twelve months up to today, or those before them, of the network that is chosen.
    FigureFilter year(int back) const;
    void fillNetworks();
    void connectTargets(HomeList *list, QList<Target> &targets);
    /// Reads the page anew: what takes long on a large file in the background, so that the window answers meanwhile.
    void refresh();
    void askUnseen();
    void readOn();
    void showYear(const Year &year);
    void showPlanAndAgenda();
    void showChart();
    void showAgenda(const Schedule &schedule);
    void showUnseen(const std::vector<UnseenMember> &unseen);
    void showThemes();
    void showPlan(const PlanTree &plan);
    void showDecisions();

    QAction *m_visit;
    QAction *m_event;
    QWidget *m_steps;
    QWidget *m_whole;
    Key m_reach, m_people, m_turnUp, m_visits;
    FigureModel *m_months;
    QWidget *m_chart;
    QLabel *m_noChart;
    Card *m_agendaCard, *m_unseenCard, *m_planCard, *m_decisionCard;
    HomeList *m_agenda, *m_unseen, *m_themes, *m_plan, *m_decisions;
    QList<Target> m_agendaTargets, m_unseenTargets, m_themeTargets, m_planTargets, m_decisionTargets;
    QComboBox *m_since;
    QComboBox *m_network; // whose members the page counts
    QTimer *m_timer;
    QTimer *m_again; // after an edit, which may lead elsewhere
    Reading *m_reading = nullptr;
    Awaited<Year> m_comingYear;
    Awaited<std::vector<UnseenMember>> m_comingUnseen;
    bool m_monthsAwaited = false;
};

} // namespace maillage
