#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;

namespace maillage {

class Page;
class SearchField;

/// The line above a page: the path to what is shown, the field that searches everything, and the main actions of the page
/// as buttons, the last of them emphasised.
class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Page &page);
    /// For a page that could not be read: its name alone.
    void show(const QString &name);
    /// A short word beside the title that is there whatever is shown.
    void addStanding(QWidget *word);
    /// Makes room for the title within that width: the search field gives way first.
    void fit(int width);

signals:
    /// Whether there is so little room that what is there all the time is to be short.
    void tight(bool isTight);
    void searchRequested();

private:
    void showTitle(QStringList parts, const QString &subtitle);
    void showActions(const QList<QAction *> &actions);
    void setShort(bool areShort);
    void makeButtons(const QList<QPointer<QAction>> &actions);

    SearchField *m_search;
    QWidget *m_standing = nullptr;
    QHBoxLayout *m_buttons;
    QList<QPointer<QAction>> m_actions; // that have a button
    bool m_areShort = false; // the buttons, but for the last one, show their signs alone
    QLabel *m_path;
    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace maillage
