#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace maillage {

/// Every dialog and every window that belongs to another fits the screen it opens on, with what the desktop puts around it. One for
/// the whole program, for dialogs that Qt makes too.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    /// Once is enough; more change nothing.
    static void install(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;

    static void fit(QWidget &window);
};

} // namespace maillage
