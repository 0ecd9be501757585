#include "views/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>

namespace maillage {

namespace {

/// One row of what a widget says. It knows its place and nothing else: the words are asked for when somebody listens.
class SpokenPart : public QAccessibleInterface
{
public:
    SpokenPart(QWidget *widget, int place)
        : m_widget(widget)
        , m_place(place)
    {
    }

    bool isValid() const override { return spoken() && m_place < spoken()->spokenCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? spoken()->spokenText(m_place) : QString();
    }
    QRect rect() const override
    {
        const QRect area = isValid() ? spoken()->spokenArea(m_place) : QRect();
        return area.isNull() ? area : QRect(m_widget->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = m_widget && m_widget->focusPolicy() != Qt::NoFocus;
        state.focused = isValid() && m_widget->hasFocus() && spoken()->spokenCurrent() == m_place;
        state.invisible = !m_widget || !m_widget->isVisible();
        state.offscreen = rect().isNull();
        state.invalid = !isValid();
        return state;
    }

private:
    Spoken *spoken() const { return dynamic_cast<Spoken *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_place;
};

class SpokenInterface : public QAccessibleWidget
{
public:
    SpokenInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    ~SpokenInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return spoken() ? spoken()->spokenCount() : 0; }
    QAccessibleInterface *child(int place) const override
    {
        if (place < 0 || place >= childCount())
            return nullptr;
        while (m_parts.size() <= place)
            m_parts << QAccessible::registerAccessibleInterface(new SpokenPart(widget(), int(m_parts.size())));
        return QAccessible::accessibleInterface(m_parts.at(place));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_parts.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int place = 0; place < childCount(); ++place) {
            if (child(place)->rect().contains(x, y))
                return child(place);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() && spoken() && spoken()->spokenCurrent() >= 0 ? child(spoken()->spokenCurrent()) : QAccessibleWidget::focusChild();
    }

private:
    Spoken *spoken() const { return dynamic_cast<Spoken *>(widget()); }

    mutable QList<QAccessible::Id> m_parts;
};

/// A button that does the same for who presses it from outside as for a click: Qt would toggle what can be checked, which nothing
/// that waits for a click hears of.
class SpokenButton : public QAccessibleWidget
{
public:
    explicit SpokenButton(QPushButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::Role role() const override
    {
        return button()->menu() ? QAccessible::ButtonMenu : button()->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.hasPopup = button()->menu() != nullptr;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? button()->text().remove(u'&') : said;
    }
    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && button()->isEnabled())
            button()->animateClick(); // later: it may open what waits for an answer, and who pressed is answered first
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPushButton *button() const { return static_cast<QPushButton *>(widget()); }
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *spoken = dynamic_cast<Spoken *>(widget);
    if (spoken)
        return new SpokenInterface(widget, spoken->spokenRole());
    if (auto *button = qobject_cast<QPushButton *>(object))
        return new SpokenButton(button);
    // One that has a name is a part of the page that one goes to and scrolls.
    const auto *scrolled = qobject_cast<QScrollArea *>(object);
    return scrolled && !scrolled->accessibleName().isEmpty() ? new QAccessibleWidget(widget, QAccessible::Section) : nullptr;
}

} // namespace

void Spoken::install()
{
    static const bool once = (QAccessible::installFactory(makeSpoken), true);
    Q_UNUSED(once)
}

void Spoken::sayCurrent(QWidget *widget, int part)
{
    if (!QAccessible::isActive() || part < 0)
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void Spoken::announce(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    QAccessibleEvent event(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

void Spoken::sayChanged(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace maillage
