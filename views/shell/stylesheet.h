#pragma once

#include <QString>

class QApplication;

namespace maillage {

struct ColorTheme;

/// Gives the program its look: Fusion, the theme's palette and a small style sheet for cards, buttons and fields.
void applyTheme(QApplication &application, bool dark);

/// A length in pixels that was chosen for the usual size of text, for the size somebody reads at; never shorter.
int inText(int usual);
/// Whether it is so large that what stands side by side goes below one another.
bool isTextLarge();

/// The look chosen in the settings: light, dark, or as the desktop, and how large text is beside what the desktop says.
void applyChosenLook(QApplication &application);

/// Whether the desktop asks for a dark look: the portal's color-scheme if it answers, else the palette's.
bool desktopPrefersDark();

} // namespace maillage
