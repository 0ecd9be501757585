#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace maillage {

class Reading;
class Store;

/// The parts of what a page shows, one under each tab. A part is made when it is first shown or asked for: most of them are
/// not looked at, and all of them at once would keep one waiting for the page. One that cannot be read just now is tried again.
class TabbedParts : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what the parts are parts of.
    TabbedParts(Store &store, const QString &accessibleName, QWidget *parent = nullptr);

    /// `make` gets the parent of what it makes; `fill`, if there is one, has it show what the page is about.
    void add(const QString &label, std::function<QWidget *(QWidget *parent)> make, std::function<void()> fill = {});
    /// The page is about something else: each part is filled again when it is next shown or asked for.
    void setStale();

    /// Has every tab shown under which a widget stands.
    static void bringUp(const QWidget *widget);

    void setLabel(int part, const QString &label);
    int current() const;
    void setCurrent(int part);
    /// Made now if it was not there yet, and filled if it was not.
    QWidget *part(int part);

signals:
    void currentChanged(int part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        std::function<QWidget *(QWidget *)> make;
        std::function<void()> fill;
        QWidget *made = nullptr;
        bool isStale = true;
    };

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    Reading *m_showing;
    QList<Part> m_parts;
};

} // namespace maillage
