#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace maillage {

class Reading;
class Store;

/// Reading for a widget that is worth doing only where somebody looks, such as counting what it shows after an edit: done at once
/// while the widget is visible, else once when it is shown. What could not be read is tried again as Reading does.
class WhenSeen : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget.
    WhenSeen(Store &store, QWidget *widget, std::function<void()> work);

    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    Reading *m_reading;
    bool m_isAsked = false;
};

} // namespace maillage
