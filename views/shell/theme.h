#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace maillage {

/// Every colour of the program, in one place: the window, the charts and the reports take theirs from here.
/// Reports are always printed in the light theme.
struct ColorTheme
{
    QColor main;          // teal: what the network does, the chosen thing
    QColor mainSoft;      // a tint of it for backgrounds
    QColor attention;     // apricot: what wants attention
    QColor attentionSoft;
    QColor attentionInk;  // the same for letters, which need more contrast
    QColor plum;
    QColor plumSoft;
    QColor sky;
    QColor skySoft;
    QColor good;
    QColor goodSoft;
    QColor bad;
    QColor badSoft;
    QColor neutralSoft;   // announced bars, empty badges
    QColor ground;        // behind the cards
    QColor card;
    QColor line;          // hairlines, which nothing depends on
    QColor edge;          // of what one fills in or takes hold of
    QColor onMain;        // letters and signs on `main`
    QColor text;
    QColor textSoft;
    bool dark = false;

    static const ColorTheme &light();
    static const ColorTheme &darkened();
    /// The theme the program shows just now.
    static const ColorTheme &current();
    static void setCurrent(bool dark);

    QPalette palette() const;
};

} // namespace maillage
