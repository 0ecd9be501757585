#include "views/charts/figurehelp.h"

#include "models/domain/text.h"
#include "models/figures/behind.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/card.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class FigureHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureHelp)
};

constexpr int helpWidth = 420; // of the text

void addMeaning(QMenu *menu, const Figure &figure)
{
    auto *words = plainLabel(text::typeset(figure.meaning()), "soft", menu);
    words->setWordWrap(true);
    words->setFixedWidth(inText(helpWidth));
    words->setContentsMargins(12, 0, 12, 6);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(words);
    action->setText(words->text()); // for who cannot see it
    menu->addAction(action);
}

} // namespace

QToolButton *makeFigureHelp(const QString &about, const QList<QLatin1StringView> &figures, std::function<void(const Figure &)> show, QWidget *parent)
{
    auto *help = new QToolButton(parent);
    help->setText(u"?"_s);
    help->setAutoRaise(true);
    help->setFocusPolicy(Qt::StrongFocus);
    help->setPopupMode(QToolButton::InstantPopup);
    help->setToolTip(FigureHelpWords::tr("What these figures mean"));
    help->setAccessibleName(FigureHelpWords::tr("What the figures of “%1” mean").arg(about));
    auto *menu = new QMenu(help);
    help->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, figures, show = std::move(show)] {
        menu->clear();
        for (const QLatin1StringView name : figures) {
            const Figure &one = figure(name);
            menu->addSection(one.heading());
            addMeaning(menu, one);
            if (one.view == "period_figures"_L1 && hasRowsBehind(one))
                menu->addAction(FigureHelpWords::tr("Show what “%1” counts").arg(one.heading()), menu, [&one, show] { show(one); });
        }
    });
    return help;
}

} // namespace maillage
