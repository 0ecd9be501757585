#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace maillage {

/// What a widget that paints itself says in words. A screen reader finds it under the widget's accessible name, in its role, with a
/// row for each of its parts: where it is and what it says..
class Spoken
{
public:
    virtual ~Spoken() = default;

    virtual QAccessible::Role spokenRole() const { return QAccessible::Chart; }
    virtual int spokenCount() { return 0; }
    virtual QString spokenText(int) { return {}; }
    /// In the widget; null where it is not seen just now.
    virtual QRect spokenArea(int) { return {}; }
    /// The part the keyboard is at; -1: none.
    virtual int spokenCurrent() { return -1; }

    /// Makes them known to whatever listens; once is enough.
    static void install();

protected:
    Spoken() { install(); }
    /// The part at hand is another: it is read out.
    static void sayCurrent(QWidget *widget, int part);
    /// Read out at once: what comes into sight in the role of a notification. Qt 6.4 passes no alert on.
    static void announce(QWidget *widget);
    /// What there is to say is not the same any more.
    static void sayChanged(QWidget *widget);
};

} // namespace maillage
