#pragma once

#include <QString>

namespace maillage {

/// Groups of people without structure, as one types them on a sheet: which words usually mean one, so that these are offered as a
/// group before they are offered as a structure. It is always the user who chooses.

/// Whether the name begins with such a word: "habitants", "élues et élus", "inhabitants of Guéret".
bool isUsualGroup(const QString &name);
/// Without the article that people write before it: "des habitants", "d’habitants" → "habitants".
QString withoutArticle(const QString &name);

} // namespace maillage
