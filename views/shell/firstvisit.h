#pragma once

#include <QFrame>

namespace maillage {

class Announcement;

/// What one needs to know of a page and cannot see on it, above the page on the first visit: it goes when somebody has read it
/// or leaves the page, and does not come again. Whoever wants none at all switches them off in the View menu.
class FirstVisit : public QFrame
{
    Q_OBJECT

public:
    explicit FirstVisit(QWidget *parent);

    /// Somebody is at a page now; empty for none.
    void visit(QLatin1StringView page, const QString &sentence);

    static bool isWanted();
    /// Wanted anew, everything is said once more.
    static void setWanted(bool wanted);

signals:
    void wasRead();

private:
    Announcement *m_text;
    QLatin1StringView m_page;
};

} // namespace maillage
