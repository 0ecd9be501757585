#pragma once

#include "models/figures/figure.h"

#include <functional>

class QToolButton;
class QWidget;

namespace maillage {

/// A question mark beside numbers: what each of these figures means, in the words of the catalogue, and the way to its rows.
/// `show` is called with the figure whose rows are asked for: one of a whole period, the others are of one of many things.
QToolButton *makeFigureHelp(const QString &about, const QList<QLatin1StringView> &figures, std::function<void(const Figure &)> show, QWidget *parent);

} // namespace maillage
