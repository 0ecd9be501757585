#include "tests/monkey/monkey.h"

#include "models/store/store.h"
#include "views/shell/pages.h"
#include "views/shell/prompt.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace maillage::test {

namespace {

constexpr qsizetype remembered = 40; // actions

const QStringList &words()
{
    static const QStringList all{u"le lavoir"_s, u"vasi"_s, u"fo 3"_s, u"vasi -"_s, u"marie dupont"_s, u"7/4/2022"_s, u"18h30"_s, u"2019"_s, u"-1"_s, u"99999999999999999999"_s,
                                 u"automne 2022"_s, u"é à ç œ"_s, u"<b>gras</b>"_s, u"=1+1"_s, u"?"_s, u"8-10"_s, u"congrès"_s, u"a"_s, u"31/02/2022"_s, u"%1 %2"_s};
    return all;
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text());
    else if (!widget->accessibleName().isEmpty())
        name += u" “%1”"_s.arg(widget->accessibleName());
    return name;
}

} // namespace

Monkey::Monkey(MainWindow &window, QString path, QString folder, unsigned seed)
    : m_window(window)
    , m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_random(seed)
    , m_answers(seed + 1)
    , m_mischief(m_path, [this] { m_window.closeFile(); }, [this] { m_window.openFile(m_path); })
{
    prompt::answerWith([this](const QString &title) { return answer(title); });
}

QString Monkey::answer(const QString &)
{
    switch (m_answers() % 6) {
    case 0: return {};
    case 1: return QDir(m_folder).filePath(u"out.pdf"_s);
    case 2: return QDir(m_folder).filePath(u"out.csv"_s);
    case 3: return QDir(m_folder).filePath(u"not there/x.svg"_s);
    case 4: return m_path;
    default: return QDir(m_folder).filePath(u"new-%1.maillage"_s.arg(m_answers() % 1000));
    }
}

void Monkey::step()
{
    QElapsedTimer clock;
    clock.start();
    // A menu or dialog that waits in a loop of its own is left after a moment, from inside it.
    QTimer leaving;
    leaving.setInterval(40);
    QObject::connect(&leaving, &QTimer::timeout, &leaving, [this] { leavePopups(); });
    leaving.start();
    m_story << u"…"_s;
    const QString action = act();
    m_story.last() = action;
    if (m_story.size() > remembered)
        m_story.removeFirst();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    leaving.stop();
    leavePopups();
    if (clock.elapsed() > m_longest) {
        m_longest = clock.elapsed();
        m_longestAction = action;
    }
}

QString Monkey::act()
{
    if (!m_window.isVisible())
        m_window.show();
    if (!m_window.store() && below(4) == 0) {
        m_window.openFile(m_path);
        return u"open the file"_s;
    }
    const int dice = below(100);
    if (dice < 30)
        return pressKey();
    if (dice < 45)
        return typeWords();
    if (dice < 80)
        return click();
    if (dice < 86)
        return turnWheel();
    if (dice < 94)
        return goSomewhere();
    return disturb();
}

QString Monkey::pressKey()
{
    struct Stroke
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers = {};
    };
    static const QList<Stroke> strokes{
        {Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Return}, {Qt::Key_Return}, {Qt::Key_Escape}, {Qt::Key_Down}, {Qt::Key_Down}, {Qt::Key_Up},
        {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Space}, {Qt::Key_Delete}, {Qt::Key_Backspace}, {Qt::Key_F2}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_PageDown}, {Qt::Key_Plus},
        {Qt::Key_Minus}, {Qt::Key_L}, {Qt::Key_Insert}, {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_W, Qt::ControlModifier}, {Qt::Key_P, Qt::ControlModifier},
        {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_Left, Qt::AltModifier},
        {Qt::Key_Right, Qt::AltModifier}, {Qt::Key_Tab, Qt::ControlModifier}, {Qt::Key_Q, Qt::ControlModifier}, {Qt::Key_O, Qt::ControlModifier}};
    const Stroke stroke = strokes.at(below(int(strokes.size())));
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? popup : m_window.focusWidget() ? m_window.focusWidget() : static_cast<QWidget *>(&m_window);
    const QString said = u"press %1 in %2"_s.arg(QKeySequence(stroke.key | stroke.modifiers).toString(), nameOf(target));
    m_story.last() = said;
    QTest::keyClick(target, stroke.key, stroke.modifiers);
    return said;
}

QString Monkey::typeWords()
{
    const QString text = words().at(below(int(words().size())));
    QPointer<QWidget> target = m_window.focusWidget();
    if (!target)
        return u"type nowhere"_s;
    const QString said = u"type “%1” in %2"_s.arg(text, nameOf(target));
    m_story.last() = said;
    for (const QChar &letter : text) {
        if (target)
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key(0), QString(letter), Qt::NoModifier);
    }
    return said;
}

QWidget *Monkey::anyWidget()
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = &m_window;
    QList<QWidget *> seen;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->width() > 3 && widget->height() > 3 && !widget->visibleRegion().isEmpty())
            seen << widget;
    }
    return seen.isEmpty() ? top : seen.at(below(int(seen.size())));
}

QString Monkey::click()
{
    QWidget *widget = anyWidget();
    const QPoint at(below(widget->width()), below(widget->height()));
    const int way = below(12);
    const QString said = u"%1 %2 at %3 %4"_s.arg(way == 0 ? u"double-click"_s : way == 1 ? u"right-click"_s : way == 2 ? u"drag"_s : u"click"_s, nameOf(widget)).arg(at.x()).arg(at.y());
    m_story.last() = said;
    QPointer<QWidget> target = widget;
    if (way == 0) {
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
    } else if (way == 1) {
        QTest::mouseClick(widget, Qt::RightButton, {}, at);
        if (target)
            QApplication::postEvent(target, new QContextMenuEvent(QContextMenuEvent::Mouse, at, target->mapToGlobal(at)));
    } else if (way == 2) {
        QTest::mousePress(widget, Qt::LeftButton, {}, at);
        for (int i = 1; i <= 3 && target; ++i)
            QTest::mouseMove(target, at + QPoint(11 * i, 5 * i));
        if (target)
            QTest::mouseRelease(target, Qt::LeftButton, {}, at + QPoint(33, 15));
    } else {
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }
    return said;
}

QString Monkey::turnWheel()
{
    QWidget *widget = anyWidget();
    const QString said = u"turn the wheel over "_s + nameOf(widget);
    m_story.last() = said;
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, below(2) == 0 ? 120 : -120), Qt::NoButton, below(6) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return said;
}

QString Monkey::goSomewhere()
{
    const QList<PageEntry> pages = allPages();
    const PageEntry &page = pages.at(below(int(pages.size())));
    const qint64 id = below(3) == 0 ? below(1'000'000) : 0;
    const QString said = u"go to %1 %2"_s.arg(page.name).arg(id);
    m_story.last() = said;
    QMetaObject::invokeMethod(&m_window, [this, name = page.name, id] { m_window.go(name, id); }, Qt::QueuedConnection); // as a click would
    return said;
}

QString Monkey::disturb()
{
    return m_mischief.isGoingOn() ? m_mischief.end() : m_mischief.begin(m_random);
}

void Monkey::leavePopups()
{
    for (int i = 0; i < 5; ++i) {
        QWidget *open = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (!open || open == &m_window)
            return;
        open->close();
    }
}

QStringList Monkey::problems()
{
    m_mischief.end();
    m_window.closeFile();
    QStringList problems;
    try {
        problems = Store::open(m_path)->problems();
    } catch (const Failure &failure) {
        problems << failure.sentence() + u" "_s + failure.detail();
    }
    m_window.openFile(m_path);
    return problems;
}

} // namespace maillage::test
