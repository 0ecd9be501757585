#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace maillage {

/// Work for a widget that is worth doing only where somebody looks, such as counting what it shows after an edit: done at once
/// while the widget is visible, else once when it is shown.
class WhenSeen : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget.
    WhenSeen(QWidget *widget, std::function<void()> work);

    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_work;
    bool m_isAsked = false;
};

} // namespace maillage
