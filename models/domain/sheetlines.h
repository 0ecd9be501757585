#pragma once

#include "models/domain/indicator.h"

/// A line of an action sheet as people type it, read into the record it stands for. Used wherever lines are typed or
/// imported, so that both understand the same.
namespace maillage {

/// "Automne 2022 : validation par le CA" is when and what; a line without a time that can be read is text alone.
/// Objectives and partners never hold a time.
ActionLine lineFrom(LineKind kind, const QString &typed);
/// "Fondation = 1500" is a source and an amount; without a number the amount is not known.
Funding fundingFrom(const QString &typed);
/// "Appels à projets diffusés [nombre]": the kind in brackets, in words otherwise.
Indicator indicatorFrom(const QString &typed);

} // namespace maillage
