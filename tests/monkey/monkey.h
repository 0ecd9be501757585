#pragma once

#include "tests/monkey/mischief.h"
#include "views/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QStringList>

#include <random>

namespace maillage::test {

/// Somebody who presses keys and clicks anywhere in the real window, without sense, while the file under it suffers. The same
/// seed does the same things in the same order. What it promises to find: what ends the program, an exception that
/// leaves a slot, a file that is not sound afterwards.
class Monkey
{
public:
    Monkey(MainWindow &window, QString path, QString folder, unsigned seed);

    void step();
    /// What is not sound about the file, once nothing disturbs it any more.
    QStringList problems();

    /// The latest actions, the last one last.
    const QStringList &story() const { return m_story; }
    /// The longest that one action held the window, in ms, and which one.
    qint64 longest() const { return m_longest; }
    QString longestAction() const { return m_longestAction; }

private:
    QString act();
    QString pressKey();
    QString typeWords();
    QString click();
    QString turnWheel();
    QString goSomewhere();
    QString disturb();
    QWidget *anyWidget();
    QString answer(const QString &title);
    void leavePopups();
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    MainWindow &m_window;
    QString m_path;
    QString m_folder;
    std::mt19937 m_random;
    std::mt19937 m_answers; // apart, so that a question more or less changes nothing else
    Mischief m_mischief;
    QStringList m_story;
    qint64 m_longest = 0;
    QString m_longestAction;
};

} // namespace maillage::test
