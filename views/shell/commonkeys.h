#pragma once

#include <QObject>

class QApplication;
class QKeyEvent;

namespace maillage {

/// Keys that mean the same everywhere and that Qt leaves undone: Enter presses the button one is on, as it does in dialogs;
/// what only scrolls and has no name of its own is no stop for Tab: the fields in it are, and come into sight by themselves;
/// pasting while nothing was ever copied is nothing (a text of several lines in Qt 6.4 would end the program). One for the whole
/// program, for what is made later too.
class CommonKeys : public QObject
{
    Q_OBJECT

public:
    /// Once is enough; more change nothing.
    static void install(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;

    static bool pressButton(QObject *watched, const QKeyEvent &key);
};

} // namespace maillage
