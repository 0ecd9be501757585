#pragma once

#include "views/shell/workspace.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace maillage {

class EditMenu;
class Finder;
class MessageBar;
class Navigation;
class NetworkFiles;
class Page;
class PageHead;
class StartPage;

/// A place one can go to: a page, made when it is first asked for.
struct PageEntry
{
    QLatin1StringView name;
    QString group; // a heading in the navigation
    QString label; // empty: the page is reached from others only
    QString icon;
    QLatin1StringView list; // the register counted beside the label
    std::function<Page *(Workspace &, QWidget *parent)> make;
    /// Instead of a page: something that is done at once and shows a page itself.
    std::function<void(Workspace &)> run = {};
    QLatin1StringView under = {}; // the page of the navigation that this one belongs to
};

/// The window: one open file at a time, its pages, the way back, undo and redo, and the message bar. Which file
/// is open is the business of NetworkFiles, what is in it that of the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `sample` fills a new file with a sample of that name.
    using SampleFiller = std::function<void(Store &, const QString &name)>;

    MainWindow(QList<PageEntry> pages, SampleFiller sample, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in this window; says what is wrong and keeps what was open if it cannot.
    bool openFile(const QString &path);
    bool newFile(const QString &path, const QString &networkName);
    bool openSample(const QString &name);
    void closeFile();

    void go(QLatin1StringView page, qint64 id = 0);
    Store *store() const { return m_store.get(); }
    Page *currentPage() const;
    MessageBar *messageBar() const { return m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QLatin1StringView page;
        qint64 id;
    };

    void buildFrame();
    void buildMenus();
    void buildGoMenu();
    void applyLook();
    void install(std::unique_ptr<Store> store);
    void showPlace(const Place &place);
    void goBack();
    void showTitle();
    void fitHead();
    void find();
    void askImport();
    void takeFile(QLatin1StringView page, const QString &path);
    void showRecent();

    QList<PageEntry> m_entries;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QLatin1StringView, Page *> m_pages;
    QList<Place> m_history;

    NetworkFiles *m_files;
    Navigation *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StartPage *m_start;
    PageHead *m_head;
    Finder *m_finder;
    QMenu *m_recent;
    EditMenu *m_edit;
    QMenu *m_go;
    QList<QAction *> m_fileActions; // those that need an open file
};

} // namespace maillage
