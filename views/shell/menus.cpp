#include "views/shell/menus.h"

#include "views/shell/firstvisit.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QSettings>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace maillage {

EditMenu::EditMenu(QWidget *parent)
    : QMenu(tr("&Edit"), parent)
{
    setStack(nullptr);
}

void EditMenu::setStack(QUndoStack *stack)
{
    clear();
    setEnabled(stack);
    if (!stack)
        return;
    QAction *undo = addAction(maillage::icon(u"undo"_s), tr("Undo"), QKeySequence::Undo, this, &EditMenu::undoRequested);
    QAction *redo = addAction(maillage::icon(u"redo"_s), tr("Redo"), QKeySequence::Redo, this, &EditMenu::redoRequested);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    addSeparator();
    addAction(maillage::icon(u"recent"_s), tr("History of what is shown"), QKeySequence(u"Ctrl+H"_s), this, &EditMenu::historyRequested);
    addAction(tr("History of the file"), QKeySequence(u"Ctrl+Shift+H"_s), this, &EditMenu::fileHistoryRequested);
    const auto name = [](QAction *action, const QString &plain, const QString &named, const QString &text) {
        action->setText(text.isEmpty() ? plain : named.arg(text));
        action->setEnabled(!text.isEmpty());
    };
    name(undo, tr("Undo"), tr("Undo: %1"), stack->undoText());
    name(redo, tr("Redo"), tr("Redo: %1"), stack->redoText());
    connect(stack, &QUndoStack::undoTextChanged, undo, [=](const QString &text) { name(undo, tr("Undo"), tr("Undo: %1"), text); });
    connect(stack, &QUndoStack::redoTextChanged, redo, [=](const QString &text) { name(redo, tr("Redo"), tr("Redo: %1"), text); });
}

LookMenu::LookMenu(QWidget *parent)
    : QMenu(tr("&View"), parent)
{
    auto *group = new QActionGroup(this);
    const QString current = QSettings().value(u"look"_s, u"desktop"_s).toString();
    for (const auto &[name, label] : {std::pair{u"desktop"_s, tr("As the desktop")}, std::pair{u"light"_s, tr("Light")}, std::pair{u"dark"_s, tr("Dark")}}) {
        QAction *action = addAction(label, this, [this, name = name] {
            QSettings().setValue(u"look"_s, name);
            emit chosen();
        });
        action->setCheckable(true);
        action->setChecked(name == current);
        group->addAction(action);
    }
    addSeparator();
    addSizes();
    addLanguages();
    addSeparator();
    QAction *hints = addAction(tr("Say on a first visit what a page can do"), this, &FirstVisit::setWanted);
    hints->setCheckable(true);
    connect(this, &QMenu::aboutToShow, hints, [hints] { hints->setChecked(FirstVisit::isWanted()); });
}

void LookMenu::addSizes()
{
    QMenu *sizes = addMenu(tr("Text size"));
    auto *group = new QActionGroup(this);
    const int current = QSettings().value(u"textSize"_s, 100).toInt();
    for (const int percent : {100, 125, 150, 200}) {
        QAction *action = sizes->addAction(percent == 100 ? tr("As the desktop") : tr("%1%").arg(percent), this, [this, percent] {
            QSettings().setValue(u"textSize"_s, percent);
            emit chosen();
        });
        action->setCheckable(true);
        action->setChecked(percent == current);
        group->addAction(action);
    }
}

void LookMenu::addLanguages()
{
    QMenu *languages = addMenu(tr("Language"));
    auto *group = new QActionGroup(this);
    const QString current = QSettings().value(u"language"_s).toString();
    for (const auto &[code, label] : {std::pair{QString(), tr("As the desktop")}, std::pair{u"fr"_s, u"Français"_s}, std::pair{u"en"_s, u"English"_s}}) {
        QAction *action = languages->addAction(label, this, [this, code = code] {
            QSettings().setValue(u"language"_s, code);
            emit languageChosen();
        });
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    }
}

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
{
    addAction(tr("Guide"), QKeySequence::HelpContents, this, &HelpMenu::guideRequested);
    addAction(tr("Keys of this page"), QKeySequence(u"Ctrl+F1"_s), this, &HelpMenu::keysRequested);
    addSeparator();
    addAction(tr("About Maillage"), this, [window] {
        prompt::tell(window, tr("Maillage %1\n\nKeeps a network of associations: its members, its events and what came of "
                                "them, in one file that stays on this computer.\n\nFree software under the GNU General Public "
                                "License, version 3 or later. Icons: Breeze, by KDE.")
                                 .arg(QCoreApplication::applicationVersion()));
    });
}

} // namespace maillage
