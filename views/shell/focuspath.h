#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QWidget;

namespace maillage {

/// Where the keyboard is on a page, to be there again on another page made like it: the same field with the cursor where it was.
class FocusPath
{
public:
    explicit FocusPath(const QWidget *page);

    /// Where that field is not there, the page itself has the keyboard, so that what is typed on goes nowhere else.
    void takeUp(QWidget *page) const;

private:
    /// One of the children of a widget: the how manieth of its class.
    struct Step
    {
        QByteArray className;
        int place;
        int tab; // that is shown, where it has tabs
    };

    QList<Step> m_steps;
    QString m_name; // accessible
    int m_cursor = -1;
};

} // namespace maillage
