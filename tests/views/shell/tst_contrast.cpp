#include "models/domain/codes.h"
#include "models/lists/listing.h"
#include "tests/support.h"
#include "views/charts/legend.h"
#include "views/gantt/ganttpainter.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/widgets/badge.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QRegularExpression>

#include <cmath>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5; // WCAG 2.1 AA, 1.4.3
constexpr double forParts = 3; // and 1.4.11

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void check(const QString &what, const QColor &ink, const QColor &ground, double least)
{
    CAPTURE(what, ink.name(), ground.name(), contrast(ink, ground));
    CHECK(contrast(ink, ground) >= least);
}

struct Look
{
    explicit Look(bool dark) { applyTheme(*qApp, dark); }
    ~Look()
    {
        applyTheme(*qApp, false);
        qApp->setStyleSheet({});
    }
};

} // namespace

TEST_CASE("Letters of the palette have contrast in both looks")
{
    const Look look(GENERATE(false, true));
    const QPalette palette = QApplication::palette();
    using P = QPalette;
    for (const auto &[ink, ground] : {std::pair{P::WindowText, P::Window}, std::pair{P::WindowText, P::Base}, std::pair{P::Text, P::Base}, std::pair{P::Text, P::AlternateBase},
                                      std::pair{P::ButtonText, P::Button}, std::pair{P::HighlightedText, P::Highlight}, std::pair{P::PlaceholderText, P::Base},
                                      std::pair{P::ToolTipText, P::ToolTipBase}, std::pair{P::Link, P::Base}, std::pair{P::Link, P::Window}, std::pair{P::LinkVisited, P::Base},
                                      std::pair{P::BrightText, P::Window}})
        check(u"palette %1 on %2"_s.arg(int(ink)).arg(int(ground)), palette.color(ink), palette.color(ground), forText);
}

TEST_CASE("Letters and edges of the style sheet have contrast in both looks")
{
    const Look look(GENERATE(false, true));
    const ColorTheme &theme = ColorTheme::current();
    static const QRegularExpression rule(u"([^{}]+)\\{([^}]*)\\}"_s), comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ink(u"(?:^|[ ;])color: (#\\w+)"_s), ground(u"background: (#\\w+)"_s), edge(u"border(?:-color)?: (?:[12]px solid )?(#\\w+)"_s);
    int letters = 0, edges = 0;
    for (const QRegularExpressionMatch &match : rule.globalMatch(qApp->styleSheet().remove(comment))) {
        const QString selector = match.captured(1).trimmed(), body = match.captured(2);
        if (selector.contains(":disabled"_L1)) // WCAG asks nothing of what cannot be used
            continue;
        const QString below = ground.match(body).captured(1);
        const QList<QColor> grounds = below.isEmpty() ? QList<QColor>{theme.card, theme.ground} : QList<QColor>{QColor(below)};
        if (const QString color = ink.match(body).captured(1); !color.isEmpty()) {
            ++letters;
            for (const QColor &each : grounds)
                check(selector, QColor(color), each, forText);
        }
        // Where there is a field, and where the keyboard is.
        static const QRegularExpression depends(u"^(QLineEdit|QCheckBox::indicator|QTableWidget::indicator)|:focus"_s);
        if (const QString color = edge.match(body).captured(1); !color.isEmpty() && depends.match(selector).hasMatch()) {
            ++edges;
            for (const QColor &each : {theme.card, theme.ground})
                check(selector + u" edge"_s, QColor(color), each, forParts);
        }
        if (selector == "QScrollBar::handle"_L1)
            check(selector, QColor(below), theme.card, forParts);
    }
    CHECK(letters > 15);
    CHECK(edges > 8);
}

TEST_CASE("Badges of every code have contrast in both looks")
{
    const Look look(GENERATE(false, true));
    int count = 0;
    for (const Listing &listing : listings()) {
        for (const ListColumn &column : listing.columns) {
            for (const CodeSet::Item &item : column.codes ? column.codes->items : QList<CodeSet::Item>()) {
                const BadgeColors colors = badgeColors(QString(item.code));
                check(QString(item.code), colors.ink, colors.ground, forText);
                ++count;
            }
        }
    }
    CHECK(count > 40);
}

TEST_CASE("What pages and charts write has contrast in both looks and in files")
{
    const Look look(GENERATE(false, true));
    const ColorTheme &theme = ColorTheme::current();
    // A chosen row lies on the tint; a refused cell may lie there too.
    for (const auto &[name, ink] : {std::pair{"text", theme.text}, std::pair{"soft text", theme.textSoft}, std::pair{"refused", theme.bad}, std::pair{"main", theme.main}}) {
        for (const QColor &ground : {theme.card, theme.ground, theme.mainSoft})
            check(QString::fromLatin1(name), ink, ground, forText);
    }
    for (int place = 0; place < 3; ++place) {
        const SeriesLook bar = SeriesLook::bar(theme, place, 3), line = SeriesLook::rate(theme, place);
        check(u"value of line %1"_s.arg(place), line.ink(theme), theme.card, forText);
        check(u"line %1"_s.arg(place), line.color, theme.card, forParts);
        check(u"bar %1"_s.arg(place), bar.color == theme.neutralSoft ? theme.textSoft : bar.color, theme.card, forParts); // pale ones have an edge
    }
    check(u"words of a target"_s, theme.attentionInk, theme.card, forText);
    check(u"sign on a box"_s, theme.onMain, theme.main, forParts);
    for (const QColor &color : {theme.main, theme.attention, theme.plum, theme.sky, theme.good, theme.bad, theme.edge})
        check(u"colour of a part"_s, color, theme.card, forParts);
}
