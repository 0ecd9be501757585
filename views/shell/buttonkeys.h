#pragma once

#include <QObject>

class QApplication;

namespace maillage {

/// Enter presses the button one is on, as it does in dialogs. One for the whole program, for buttons made later too.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    /// Once is enough; more change nothing.
    static void install(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace maillage
