#pragma once

#include <QApplication>

namespace maillage {

/// The program with its last net: an error that nobody caught while an event was handled becomes a sentence instead of the end.
/// Whoever reads or writes catches their own (Reading, Workspace::attempt); this is for what was forgotten.
class GuardedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    void escaped(const QString &sentence);
};

} // namespace maillage
