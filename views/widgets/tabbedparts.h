#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace maillage {

/// The parts of what a page shows, one under each tab. A part is made when it is first shown or asked for: most of them are
/// not looked at, and all of them at once would keep one waiting for the page.
class TabbedParts : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what the parts are parts of.
    explicit TabbedParts(const QString &accessibleName, QWidget *parent = nullptr);

    /// `make` gets the parent of what it makes.
    void add(const QString &label, std::function<QWidget *(QWidget *parent)> make);

    int current() const;
    void setCurrent(int part);
    /// Made now if it was not there yet.
    QWidget *part(int part);

signals:
    void currentChanged(int part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        std::function<QWidget *(QWidget *)> make;
        QWidget *made;
    };

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<Part> m_parts;
};

} // namespace maillage
