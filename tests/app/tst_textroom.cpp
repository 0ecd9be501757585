#include "tests/app/everywhere.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QHelpEvent>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr int little = 1; // pixels that hinting may add

/// What one is told who points at it.
QString tipOf(const QWidget *widget)
{
    if (!widget->toolTip().isEmpty())
        return widget->toolTip();
    QToolTip::hideText();
    const QPoint middle = widget->rect().center();
    QHelpEvent pointed(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(const_cast<QWidget *>(widget), &pointed);
    return QToolTip::text();
}

QString whole(const QString &tip, const QString &text)
{
    static const QRegularExpression unseen(u"[&\u200b]"_s);
    return QString(tip).remove(unseen).contains(QString(text).remove(unseen).trimmed(), Qt::CaseInsensitive) ? QString() : text;
}

/// What a label has no room for, unless it says the whole in its tool tip.
QString cutOf(const QLabel *label)
{
    const QString text = label->text();
    if (text.isEmpty() || label->textFormat() == Qt::RichText)
        return {};
    const QFontMetrics metrics(label->font());
    const QRect room = label->contentsRect();
    const QRect needed = label->wordWrap() ? metrics.boundingRect(QRect(0, 0, room.width() + little, 10000), Qt::TextWordWrap | Qt::TextExpandTabs, text)
                                           : metrics.boundingRect(QRect(), Qt::TextExpandTabs, text);
    const bool isCut = needed.width() > room.width() + 2 * little || needed.height() > room.height() + 2 * little;
    return isCut ? whole(tipOf(label), text) : QString();
}

QString cutOf(const QAbstractButton *button)
{
    const QString text = button->text();
    if (text.isEmpty())
        return {};
    // Some of what is around its text may go.
    const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, text).width() + (button->icon().isNull() ? 0 : button->iconSize().width() + 4);
    return (button->sizeHint().width() > button->width() + little && needed + 8 > button->width()) || button->fontMetrics().height() > button->height() ? whole(button->toolTip(), text) : QString();
}

QStringList cutOf(const QHeaderView *header)
{
    QStringList cut;
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, header->orientation()).toString();
        if (header->isSectionHidden(section) || text.isEmpty() || header->orientation() == Qt::Vertical)
            continue;
        // On several lines where it has them: the longest word has to find room.
        int needed = 0;
        for (const QString &word : text.split(QRegularExpression(u"[ \\n]"_s)))
            needed = std::max(needed, header->fontMetrics().horizontalAdvance(word));
        if (needed > header->sectionSize(section))
            cut << whole(header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString(), text);
    }
    cut.removeAll(QString());
    return cut;
}

void collectCut(const QString &place, const MainWindow &window, QStringList &faults)
{
    const auto say = [&](const QWidget *widget, const QString &cut) {
        if (!cut.isEmpty())
            faults << place + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + cut.left(60) + u"” in "_s
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u" %1×%2"_s.arg(widget->width()).arg(widget->height());
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            say(widget, cutOf(label));
        else if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
            say(widget, cutOf(static_cast<const QAbstractButton *>(widget)));
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            say(widget, cutOf(header).join(u", "_s));
    }
}

/// What stands beside one another in a layout lies over one another on the screen.
void collectOverlaps(const QString &place, const MainWindow &window, QStringList &faults)
{
    for (const QWidget *around : window.findChildren<QWidget *>()) {
        if (!around->isVisible() || !around->layout())
            continue;
        QList<const QWidget *> parts;
        for (const QObject *child : around->children()) {
            const auto *part = qobject_cast<const QWidget *>(child);
            if (part && part->isVisible() && !part->isWindow() && around->layout()->indexOf(const_cast<QWidget *>(part)) >= 0)
                parts << part;
        }
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype j = i + 1; j < parts.size(); ++j) {
                const QRect both = parts[i]->geometry().intersected(parts[j]->geometry());
                if (both.width() > little && both.height() > little)
                    faults << place + u": %1 over %2 in %3"_s.arg(QString::fromLatin1(parts[i]->metaObject()->className()), QString::fromLatin1(parts[j]->metaObject()->className()),
                                                                    QString::fromLatin1(around->metaObject()->className()));
            }
        }
    }
}

} // namespace

TEST_CASE("Nothing is cut and nothing lies over another thing however large the text is")
{
    const int percent = GENERATE(100, 125, 150, 200);
    const QSize size(1280, 720);
    Everywhere everywhere(false, percent);
    QStringList faults;
    everywhere.walk(size, [&](const QString &place, MainWindow &window) {
        if (window.width() > size.width() || window.height() > size.height())
            faults << place + u": the window wants %1×%2"_s.arg(window.width()).arg(window.height());
        collectCut(place, window, faults);
        collectOverlaps(place, window, faults);
    });
    faults.removeDuplicates();
    INFO(percent << " %\n" << faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
