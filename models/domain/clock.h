#pragma once

#include <QDate>
#include <QDateTime>

namespace maillage::clock {

/// What day and time it is: the only place that asks the system, so that a test or a sample can be at any day.
QDateTime now();
QDate today();

/// Stops the clock at a moment (for tests and pictures); an invalid one lets it run again.
void stopAt(const QDateTime &moment);

} // namespace maillage::clock
