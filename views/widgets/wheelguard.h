#pragma once

#include <QObject>

class QApplication;

namespace maillage {

/// A choice, a number or a date takes the wheel only when somebody entered it (by a click or by Tab): whoever scrolls a
/// form past it changes nothing. One for the whole program, for fields made later too.
class WheelGuard : public QObject
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
