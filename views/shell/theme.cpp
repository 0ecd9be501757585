#include "views/shell/theme.h"

namespace maillage {

namespace {
bool &showsDark()
{
    static bool dark = false;
    return dark;
}
} // namespace

const ColorTheme &ColorTheme::light()
{
    static const ColorTheme theme{
        .main = QColor(0x0f6b66), .mainSoft = QColor(0xdfefed), .attention = QColor(0xd9722b), .attentionSoft = QColor(0xfdeadc), .attentionInk = QColor(0xa05420),
        .plum = QColor(0x6c4a7e), .plumSoft = QColor(0xeee5f3), .sky = QColor(0x28709f), .skySoft = QColor(0xdfeef8),
        .good = QColor(0x2f7a3f), .goodSoft = QColor(0xe0f2e2), .bad = QColor(0xb3382f), .badSoft = QColor(0xfae2df),
        .neutralSoft = QColor(0xc9d5d3), .ground = QColor(0xf5f5f3), .card = QColor(0xffffff), .line = QColor(0xe2e4e3), .edge = QColor(0x7f8b8d), .onMain = QColor(0xffffff),
        .text = QColor(0x1d2628), .textSoft = QColor(0x5f6b6e), .dark = false};
    return theme;
}

const ColorTheme &ColorTheme::darkened()
{
    static const ColorTheme theme{
        .main = QColor(0x4fb8b0), .mainSoft = QColor(0x1e3d3b), .attention = QColor(0xe8955a), .attentionSoft = QColor(0x47301f), .attentionInk = QColor(0xe8955a),
        .plum = QColor(0xb692c9), .plumSoft = QColor(0x3a2c43), .sky = QColor(0x6fb2e0), .skySoft = QColor(0x1f3646),
        .good = QColor(0x7cc488), .goodSoft = QColor(0x203a25), .bad = QColor(0xea8a82), .badSoft = QColor(0x472522),
        .neutralSoft = QColor(0x56625f), .ground = QColor(0x181c1d), .card = QColor(0x212627), .line = QColor(0x363d3e), .edge = QColor(0x717d7f), .onMain = QColor(0x0c2422),
        .text = QColor(0xe8ecec), .textSoft = QColor(0xa3aeb0), .dark = true};
    return theme;
}

const ColorTheme &ColorTheme::current()
{
    return showsDark() ? darkened() : light();
}

void ColorTheme::setCurrent(bool dark)
{
    showsDark() = dark;
}

QPalette ColorTheme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::PlaceholderText, textSoft);
    palette.setColor(QPalette::Highlight, mainSoft);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, main);
    palette.setColor(QPalette::LinkVisited, plum);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, card.lighter(110));
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, textSoft);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x9aa3a5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded = textSoft;
        faded.setAlpha(140);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace maillage
