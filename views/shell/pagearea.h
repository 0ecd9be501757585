#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace maillage {

/// The room for the pages. A page fills it; where it is smaller than the page can be, as with large text in a small window, the
/// page is scrolled and not squeezed, so that nothing of it is cut or lies over another thing.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QStackedWidget *pages, QWidget *parent = nullptr);

private:
    class Room;

    void showFocus();
};

} // namespace maillage
