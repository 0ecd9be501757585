#pragma once

#include "views/shell/pagelook.h"
#include "views/shell/place.h"
#include "views/shell/workspace.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace maillage {

class DraftLine;
class Guide;
class EditMenu;
class FileNotice;
class FirstVisit;
class Finder;
class MessageBar;
class Navigation;
class NetworkFiles;
class Page;
class PageHead;
class StartPage;
class UndoTrail;
class Unread;
class UnreadPlaces;

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
    std::function<void(Workspace &, qint64 id)> run = {};
    QLatin1StringView under = {}; // the page of the navigation that this one belongs to
    /// Whether the thing with that id is there (empty: the page shows no single thing).
    std::function<bool(const Database &, qint64)> has = {};
    QString begin = {}; // what its last button begins, "New structure", to be had from everywhere
    QString hint = {};  // what one needs to know of it and cannot see, said on the first visit
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
    void buildFrame();
    void buildMenus();
    void buildGoMenu();
    void buildNewMenu();
    void showGuide();
    void showKeysHere();
    void beginOn(QLatin1StringView page);
    void showHistoryHere();
    void applyLook();
    void install(std::unique_ptr<Store> store);
    const PageEntry *entryOf(QLatin1StringView page) const;
    bool isThere(const Place &place) const;
    void leaveFields();
    bool mayLeaveFile();
    void showPlace(const Place &place);
    void readPlace();
    Place here() const;
    Place whereWritten() const;
    void goToUndo(const Place &place);
    void leaveGhosts();
    void goBack();
    void watch();
    void showFile();
    void showTitle();
    void fitHead();
    void find();
    void askImport();
    void takeFile(QLatin1StringView page, const QString &path);
    void showRecent();

    QList<PageEntry> m_entries;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UnreadPlaces> m_unreadPlaces;
    std::unique_ptr<UndoTrail> m_trail;
    std::unique_ptr<Reading> m_placing; // the page and what it is to show
    std::unique_ptr<Reading> m_titling;
    QHash<QLatin1StringView, Page *> m_pages;
    QHash<QLatin1StringView, std::pair<qint64, PageLook>> m_looks; // of pages that are to be made anew, with what they showed
    QList<Place> m_history;

    NetworkFiles *m_files;
    Navigation *m_navigation;
    MessageBar *m_messages;
    FileNotice *m_notice;
    FirstVisit *m_firstVisit;
    DraftLine *m_drafts;
    Guide *m_guide = nullptr; // made when it is first asked for
    QStackedWidget *m_stack;
    StartPage *m_start;
    Unread *m_unread; // in the place of a page
    PageHead *m_head;
    Finder *m_finder;
    QMenu *m_recent;
    EditMenu *m_edit;
    QMenu *m_go;
    QList<QAction *> m_fileActions; // those that need an open file
};

} // namespace maillage
