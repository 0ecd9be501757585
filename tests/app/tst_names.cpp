#include "tests/app/everywhere.h"
#include "views/charts/chartview.h"
#include "views/gantt/ganttbars.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMap>
#include <QPushButton>

using namespace maillage;
using namespace maillage::test;

namespace {

/// A name that says nothing: none, or signs without a letter or digit.
bool isMeaningless(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What may stand where one only reads, and says nothing of what a control does.
bool isNoControl(QAccessible::Role role)
{
    static const QList<QAccessible::Role> none{QAccessible::NoRole, QAccessible::Client, QAccessible::Window, QAccessible::Pane,
                                              QAccessible::Grouping, QAccessible::LayeredPane, QAccessible::Border};
    return none.contains(role);
}

QString described(QAccessibleInterface *control)
{
    const QObject *object = control->object();
    return u"%1 “%2” (role %3, in %4)"_s.arg(QString::fromLatin1(object->metaObject()->className()), control->text(QAccessible::Name))
        .arg(int(control->role())).arg(QString::fromLatin1(object->parent() ? object->parent()->metaObject()->className() : "nothing"));
}

/// The names of what a control stands in, so that two of the same name in two named groups are told apart.
QString pathTo(QAccessibleInterface *control)
{
    QString path;
    for (QAccessibleInterface *around = control->parent(); around && around->role() != QAccessible::Window; around = around->parent())
        path += u'/' + around->text(QAccessible::Name);
    return path;
}

/// Every control below `within` that one can be on, as a screen reader walks to it.
void collect(QAccessibleInterface *within, QList<QAccessibleInterface *> &controls)
{
    for (int i = 0; i < within->childCount(); ++i) {
        QAccessibleInterface *child = within->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        auto *widget = qobject_cast<QWidget *>(child->object());
        if (!widget)
            continue; // a row, a tab: parts of a control
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy())
            controls << child;
        if (!qobject_cast<QAbstractItemView *>(widget))
            collect(child, controls);
    }
}

} // namespace

TEST_CASE("Every control says its name and what it is")
{
    Everywhere everywhere;
    QStringList faults;
    everywhere.walk({1280, 720}, [&](const QString &place, MainWindow &window) {
        QList<QAccessibleInterface *> controls;
        collect(QAccessible::queryAccessibleInterface(&window), controls);
        REQUIRE(controls.size() > 2);
        QMap<QString, QAccessibleInterface *> told;
        for (QAccessibleInterface *control : controls) {
            if (isMeaningless(control->text(QAccessible::Name)))
                faults << place + u": no name: "_s + described(control);
            if (isNoControl(control->role()))
                faults << place + u": no role: "_s + described(control);
            const QString key = pathTo(control) + u"\n%1\n%2\n%3"_s.arg(int(control->role())).arg(control->text(QAccessible::Name), control->text(QAccessible::Description));
            if (told.contains(key))
                faults << place + u": twice: "_s + described(control);
            told.insert(key, control);
        }
    });
    faults.removeDuplicates();
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("Who presses an entry from outside gets to its page and reads its chart and its bars")
{
    Everywhere everywhere;
    bool isChartRead = false, isPlanRead = false;
    everywhere.walk({1280, 720}, [&](const QString &place, MainWindow &window) {
        if (place == "plan home"_L1) {
            for (auto *button : window.findChildren<QPushButton *>()) {
                if (button->text() != u"Structures"_s)
                    continue;
                QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(button);
                REQUIRE(entry->actionInterface());
                entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            }
            QTest::qWait(300);
            CHECK(window.currentPage()->name() == "structures"_L1);
        }
        if (place == "evenings figures"_L1) {
            for (auto *chart : window.findChildren<ChartView *>()) {
                QAccessibleInterface *read = QAccessible::queryAccessibleInterface(chart);
                CHECK(read->role() == QAccessible::Chart);
                if (read->childCount() == 0)
                    continue;
                isChartRead = true;
                CHECK_FALSE(isMeaningless(read->child(0)->text(QAccessible::Name)));
                CHECK(read->indexOfChild(read->child(0)) == 0);
            }
        }
        if (place.startsWith("plan planning"_L1) && !place.endsWith("new"_L1)) {
            const auto *bars = window.findChild<GanttBars *>();
            QAccessibleInterface *read = QAccessible::queryAccessibleInterface(const_cast<GanttBars *>(bars));
            REQUIRE(read->childCount() > 5);
            for (int row = 0; row < read->childCount(); ++row) {
                const QString words = read->child(row)->text(QAccessible::Name);
                isPlanRead = isPlanRead || (words.startsWith(u"Groupe Chantiers"_s) && words.contains(u"2023"_s) && words.contains(u"30"_s));
            }
            const QModelIndex first = bars->model()->index(0, 0);
            CHECK(first.data(Qt::AccessibleDescriptionRole).toString().contains(u"2022"_s));
        }
    });
    CHECK(isChartRead);
    CHECK(isPlanRead);
}
