#include "views/widgets/rememberedsplitter.h"

#include "views/shell/theme.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Taken by Tab and moved by the arrow keys as well as by the mouse.
class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(RememberedSplitter::tr("Border of the parts of the page: the arrow keys move it"));
        setToolTip(RememberedSplitter::tr("Drag it, or move it by the arrow keys"));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        constexpr int step = 24;
        const bool isUpright = orientation() == Qt::Horizontal; // the parts are side by side
        const int before = isUpright ? Qt::Key_Left : Qt::Key_Up, after = isUpright ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != before && event->key() != after)
            return QSplitterHandle::keyPressEvent(event);
        moveSplitter((isUpright ? x() : y()) + (event->key() == after ? step : -step));
    }
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ColorTheme::current().main, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }
};

} // namespace

RememberedSplitter::RememberedSplitter(const QString &name, const QList<int> &initialSizes, QWidget *parent, Qt::Orientation orientation)
    : QSplitter(orientation, parent)
    , m_key(u"splitter/"_s + name)
    , m_initialSizes(initialSizes)
{
    setHandleWidth(14);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(m_key, saveState());
        updateGeometry();
    });
}

QSize RememberedSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    int together = 0, highest = 0;
    for (int i = 0; i < count(); ++i) {
        const QWidget *part = widget(i);
        if (part->isHidden())
            continue;
        const QLayout *inside = part->layout();
        const int wrapped = inside && inside->hasHeightForWidth() ? inside->totalMinimumHeightForWidth(std::max(part->width(), part->minimumSizeHint().width())) : 0;
        const int height = std::max({wrapped, part->minimumSizeHint().height(), part->minimumHeight()});
        highest = std::max(highest, height);
        together += height + handleWidth();
    }
    least.setHeight(std::max(least.height(), orientation() == Qt::Horizontal ? highest : together - handleWidth()));
    return least;
}

void RememberedSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSplitterHandle *RememberedSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

void RememberedSplitter::childEvent(QChildEvent *event)
{
    QSplitter::childEvent(event);
    if (m_isRestored || count() < m_initialSizes.size())
        return;
    m_isRestored = true;
    setSizes(m_initialSizes);
    restoreState(QSettings().value(m_key).toByteArray());
}

} // namespace maillage
