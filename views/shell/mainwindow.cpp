#include "views/shell/mainwindow.h"

#include "models/history/history.h"
#include "models/store/oneline.h"
#include "views/shell/commonkeys.h"
#include "views/shell/draftline.h"
#include "views/shell/filenotice.h"
#include "views/shell/firstvisit.h"
#include "views/shell/guide.h"
#include "views/shell/finder.h"
#include "views/shell/findercommands.h"
#include "views/shell/icons.h"
#include "views/shell/menus.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/networkfiles.h"
#include "views/shell/page.h"
#include "views/shell/pagearea.h"
#include "views/shell/pagehead.h"
#include "views/shell/prompt.h"
#include "views/shell/screenfit.h"
#include "views/shell/startpage.h"
#include "views/shell/stylesheet.h"
#include "views/shell/undokeys.h"
#include "views/shell/undotrail.h"
#include "views/shell/unread.h"
#include "views/widgets/spoken.h"
#include "views/widgets/wheelguard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int historyLimit = 50;
} // namespace

MainWindow::MainWindow(QList<PageEntry> pages, SampleFiller sample, QWidget *parent)
    : QMainWindow(parent)
    , m_entries(std::move(pages))
    , m_files(new NetworkFiles(std::move(sample), [this] { return m_store.get(); }, [this](std::unique_ptr<Store> store) {
        if (mayLeaveFile())
            install(std::move(store));
    }, this))
    , m_navigation(new Navigation(this))
    , m_messages(new MessageBar(this))
    , m_notice(new FileNotice(this))
    , m_firstVisit(new FirstVisit(this))
    , m_drafts(new DraftLine(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_unread(new Unread(m_stack))
{
    WheelGuard::install(*qApp);
    CommonKeys::install(*qApp);
    Spoken::install();
    ScreenFit::install(*qApp);
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    buildFrame();
    buildMenus();
    connect(m_start, &StartPage::newRequested, m_files, &NetworkFiles::askNew);
    connect(m_start, &StartPage::openRequested, m_files, &NetworkFiles::askOpen);
    connect(m_start, &StartPage::recentRequested, m_files, &NetworkFiles::open);
    connect(m_start, &StartPage::sampleRequested, m_files, &NetworkFiles::openSample);
    connect(m_drafts, &DraftLine::showRequested, this, [this](const QString &page, qint64 id, const QString &key) {
        const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry &each) { return each.name == page; });
        if (entry == m_entries.cend())
            return;
        go(entry->name, id);
        if (m_workspace && currentPage())
            m_workspace->drafts().reveal(key, currentPage());
    });
    connect(m_drafts, &DraftLine::changed, this, &MainWindow::fitHead, Qt::QueuedConnection); // which may shorten it
    connect(m_head, &PageHead::tight, m_drafts, &DraftLine::setShort);
    connect(m_files, &NetworkFiles::recentChanged, this, &MainWindow::showRecent);
    connect(m_files, &NetworkFiles::said, this, [this](const QString &sentence) { m_messages->say(sentence); });
    connect(m_files, &NetworkFiles::complained, m_messages, &MessageBar::complain);
    connect(m_files, &NetworkFiles::renamed, this, [this] {
        showFile();
        const int waiting = m_workspace->drafts().count();
        m_workspace->drafts().writeRefusedAgain(); // here it can be
        const int missing = m_workspace->drafts().count();
        QString said = tr("You go on working in the copy, “%1”.").arg(QDir::toNativeSeparators(m_store->path()));
        if (missing < waiting)
            said += u' ' + tr("What was waiting to be written is written there.");
        if (missing > 0)
            said += u' ' + tr("%n entry(ies) not written yet are not in it.", nullptr, missing);
        m_messages->say(said);
    });
    connect(m_files, &NetworkFiles::copyAsked, this, [this] {
        const QPointer<QWidget> focused = QApplication::focusWidget();
        leaveFields();
        m_workspace->drafts().writeRefusedAgain();
        if (focused)
            focused->setFocus(); // one goes on typing there
    });
    connect(m_files, &NetworkFiles::copied, this, [this](const QString &sentence) {
        const int missing = m_workspace->drafts().count();
        m_messages->say(missing == 0 ? sentence : sentence + u' ' + tr("%n entry(ies) not written yet are not in it.", nullptr, missing));
    });
    connect(m_notice, &FileNotice::copyRequested, m_files, &NetworkFiles::askCopy);
    connect(m_firstVisit, &FirstVisit::wasRead, this, [this] {
        if (Page *page = currentPage())
            page->focusFirst();
    });
    connect(m_unread, &Unread::tryAgain, this, [this] { m_store->readAgain(); });
    const auto undo = [this] { m_trail ? m_trail->undo() : void(); };
    const auto redo = [this] { m_trail ? m_trail->redo() : void(); };
    connect(m_messages, &MessageBar::undoRequested, this, undo);
    connect(m_messages, &MessageBar::redoRequested, this, redo);
    connect(m_edit, &EditMenu::undoRequested, this, undo);
    connect(m_edit, &EditMenu::redoRequested, this, redo);
    new UndoKeys([this] { return m_store ? m_store->undoStep() : 0; }, this);
    const QSettings settings;
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40))); // with room for what a desktop puts around it
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    install(nullptr);
}

MainWindow::~MainWindow()
{
    install(nullptr); // pages go before the store they read
}

void MainWindow::buildFrame()
{
    QString group;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.label.isEmpty())
            continue;
        if (entry.group != group)
            m_navigation->addGroup(group = entry.group);
        m_navigation->addPage(entry.name, entry.label, entry.icon, entry.list);
    }
    connect(m_navigation, &Navigation::chosen, this, [this](QLatin1StringView page) { go(page); });

    m_head = new PageHead(this);
    connect(m_head, &PageHead::searchRequested, this, &MainWindow::find);
    m_head->addStanding(m_drafts);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_head);
    right->addWidget(m_notice);
    right->addWidget(m_firstVisit);
    auto *area = new PageArea(m_stack, this);
    right->addWidget(area, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_unread);
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(body);
    m_messages->lieOver(area);
    m_finder = new Finder(this);
    connect(m_finder, &Finder::chosen, this, &MainWindow::go);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(u"new"_s), tr("New network…"), m_files, &NetworkFiles::askNew);
    file->addAction(icon(u"open"_s), tr("Open…"), QKeySequence::Open, m_files, &NetworkFiles::askOpen);
    m_recent = file->addMenu(icon(u"recent"_s), tr("Recent"));
    file->addSeparator();
    m_fileActions << file->addAction(icon(u"copy-file"_s), tr("Save a copy as…"), QKeySequence(u"Ctrl+Shift+S"_s), m_files, &NetworkFiles::askCopy);
    m_fileActions << file->addAction(icon(u"import"_s), tr("Import a table…"), this, &MainWindow::askImport);
    m_fileActions << file->addAction(tr("Close the network"), QKeySequence::Close, this, &MainWindow::closeFile);
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
    m_edit = new EditMenu(this);
    menuBar()->addMenu(m_edit);
    connect(m_edit, &EditMenu::historyRequested, this, &MainWindow::showHistoryHere);
    connect(m_edit, &EditMenu::fileHistoryRequested, this, [this] { go("history"_L1); });
    m_go = menuBar()->addMenu(tr("&Go"));
    buildGoMenu();
    auto *look = new LookMenu(this);
    menuBar()->addMenu(look);
    connect(look, &LookMenu::chosen, this, &MainWindow::applyLook);
    connect(look, &LookMenu::languageChosen, this, [this] { m_messages->say(tr("The language changes when Maillage is started the next time.")); });
    auto *help = new HelpMenu(this);
    menuBar()->addMenu(help);
    connect(help, &HelpMenu::guideRequested, this, &MainWindow::showGuide);
    connect(help, &HelpMenu::keysRequested, this, &MainWindow::showKeysHere);
}

void MainWindow::buildGoMenu()
{
    QAction *visit = m_go->addAction(icon(u"add"_s), tr("New visit or call"), QKeySequence(u"Ctrl+Shift+V"_s), this, [this] { go("visit"_L1); });
    QAction *event = m_go->addAction(icon(u"add"_s), tr("New event"), QKeySequence::New, this, [this] { go("new-event"_L1); });
    QAction *find = m_go->addAction(icon(u"find"_s), tr("Search everywhere…"), QKeySequence(u"Ctrl+K"_s), this, &MainWindow::find);
    m_fileActions << visit << event;
    buildNewMenu();
    m_fileActions << find;
    m_go->addSeparator();
    int number = 1;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.label.isEmpty())
            continue;
        QAction *action = m_go->addAction(icon(entry.icon), entry.label, this, [this, name = entry.name] { go(name); });
        action->setObjectName(findercommands::pagePrefix + entry.icon);
        if (number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        m_fileActions << action;
    }
    m_go->addSeparator();
    m_fileActions << m_go->addAction(icon(u"back"_s), tr("Back"), QKeySequence(u"Alt+Left"_s), this, &MainWindow::goBack);
}

/// One place for whatever begins a new row, reached by its name in the finder too.
void MainWindow::buildNewMenu()
{
    QMenu *menu = new QMenu(tr("New"), m_go);
    m_go->insertMenu(m_go->actions().last(), menu);
    QAction *here = menu->addAction(tr("New row on this page"), QKeySequence(u"Ctrl+Shift+N"_s), this, [this] {
        if (!m_history.isEmpty())
            beginOn(m_history.last().page);
    });
    menu->addSeparator();
    m_fileActions << here;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.begin.isEmpty())
            m_fileActions << menu->addAction(icon(u"add"_s), entry.begin, this, [this, name = entry.name] { beginOn(name); });
    }
}

/// Of the row that the page shows, or of the whole file.
void MainWindow::showHistoryHere()
{
    leaveFields();
    const Page *page = currentPage();
    const auto [table, id] = page ? page->shownRow() : std::pair<QLatin1StringView, qint64>();
    if (id == 0) {
        go("history"_L1);
        return;
    }
    m_workspace->attempt([&, table = table, id = id] { m_workspace->showHistory({table, id, history::nameOf(m_store->database(), table, id)}); });
}

/// What the last button of a page begins; of a page without such a button it is nothing.
void MainWindow::beginOn(QLatin1StringView page)
{
    const PageEntry *entry = entryOf(page);
    if (!entry || entry->begin.isEmpty())
        return;
    if (here().page != page)
        go(page);
    if (currentPage() && currentPage()->name() == page && !currentPage()->mainActions().isEmpty())
        currentPage()->mainActions().last()->trigger();
}

/// At the passage about the page one is at.
void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new Guide(this);
    const PageEntry *entry = m_history.isEmpty() ? nullptr : entryOf(m_history.last().page);
    if (entry && entry->label.isEmpty())
        entry = entryOf(entry->under);
    m_guide->showAt(entry ? entry->label : QString());
}

void MainWindow::showKeysHere()
{
    QList<std::pair<QString, QString>> keys = currentPage() ? currentPage()->keys() : QList<std::pair<QString, QString>>();
    for (QAction *action : findChildren<QAction *>()) {
        QString words = action->text().remove(u'&');
        if (action->shortcut().isEmpty() || words.isEmpty() || !action->isEnabled() || action->objectName().startsWith(findercommands::pagePrefix))
            continue;
        const auto *of = qobject_cast<const QWidget *>(action->parent());
        const auto *page = qobject_cast<const Page *>(of);
        if (!page || page == currentPage())
            keys.append({action->shortcut().toString(QKeySequence::NativeText), words});
    }
    showKeys(this, mapToGlobal(QPoint(width() - 24, menuBar()->height())), keys);
}

void MainWindow::install(std::unique_ptr<Store> store)
{
    m_finder->close();
    m_messages->clear(); // complaints and offers end with their file
    m_notice->setStore(nullptr);
    m_navigation->setStore(nullptr);
    m_trail.reset();
    m_placing.reset();
    m_titling.reset();
    m_unreadPlaces.reset();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_looks.clear();
    m_history.clear();
    m_edit->setStack(nullptr);
    m_drafts->setDrafts(nullptr);
    m_workspace.reset();
    m_store = std::move(store);
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(m_store != nullptr);
    if (!m_store) {
        m_stack->setCurrentWidget(m_start);
        m_firstVisit->visit({}, {});
        m_head->hide();
        m_navigation->hide();
        setWindowTitle(u"Maillage"_s);
        showRecent();
        m_start->focusFirst();
        return;
    }
    m_workspace = std::make_unique<Workspace>(*m_store);
    connect(m_workspace.get(), &Workspace::goRequested, this, &MainWindow::go);
    connect(m_workspace.get(), &Workspace::partRequested, this, [this](QLatin1StringView part) {
        if (Page *page = currentPage())
            m_workspace->attempt([&] { page->showPart(part); });
    });
    connect(m_workspace.get(), &Workspace::backRequested, this, &MainWindow::goBack);
    connect(m_workspace.get(), &Workspace::beginRequested, this, &MainWindow::beginOn);
    connect(m_workspace.get(), &Workspace::rowsPasted, this, [this](const QString &list, const QString &text) {
        go("import"_L1);
        if (Page *page = currentPage())
            m_workspace->attempt([&] { page->takeRows(list, text); });
    });
    connect(m_workspace.get(), &Workspace::said, m_messages, &MessageBar::say);
    connect(m_workspace.get(), &Workspace::written, m_messages, &MessageBar::sayWritten);
    connect(m_workspace.get(), &Workspace::complained, m_messages, &MessageBar::complain);
    connect(m_workspace.get(), &Workspace::complained, m_notice, &FileNotice::look);
    watch();
    m_drafts->setDrafts(&m_workspace->drafts());
    connect(&m_workspace->drafts(), &Drafts::goneRevealed, this, [this](const QString &typed) {
        QGuiApplication::clipboard()->setText(typed);
        m_messages->complain(tr("“%1” was typed in a row that is not there any more. It is copied: paste it where it belongs.").arg(oneLine(typed)));
    });
    m_edit->setStack(&m_store->undoStack());
    m_navigation->setStore(m_store.get());
    m_notice->setStore(m_store.get());
    m_head->show();
    showFile();
    if (m_store->isReadOnly())
        m_messages->say(tr("This file can only be read: nothing you try to change will be kept. Save a copy elsewhere to work on it."));
    go(m_entries.front().name);
}

/// What goes with one open file.
void MainWindow::watch()
{
    m_unreadPlaces = std::make_unique<UnreadPlaces>(*m_store, m_stack);
    m_placing = std::make_unique<Reading>(*m_store, nullptr, [this] { readPlace(); });
    m_titling = std::make_unique<Reading>(*m_store, nullptr, [this] {
        if (const Page *page = currentPage())
            m_head->show(*page);
    });
    m_trail = std::make_unique<UndoTrail>(*m_store, *m_messages, [this] { return whereWritten(); }, [this](const Place &place) { goToUndo(place); });
    follow(*m_store, m_workspace.get(), {}, [this] { leaveGhosts(); });
}

void MainWindow::showFile()
{
    setWindowTitle(u"%1 – Maillage"_s.arg(QFileInfo(m_store->path()).completeBaseName()));
    m_navigation->showFile();
    m_notice->look();
}

void MainWindow::applyLook()
{
    applyChosenLook(*qApp);
    fitHead();
    if (!m_store)
        return;
    // What is shown was painted with the other colours: the pages are made anew, and one goes on where one was.
    const Place place = here();
    m_looks.clear();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_looks.insert(page.key(), {(*page)->askedItem(), PageLook(*page)});
    const PageLook look = m_looks.take(place.page).second;
    leaveFields();
    qDeleteAll(m_pages);
    m_pages.clear();
    showPlace(m_history.last());
    if (!currentPage())
        return;
    if (place.id != 0 && here().id != place.id)
        m_placing->take([&] { currentPage()->showItem(place.id); });
    look.takeUp(currentPage());
    look.takeUpFocus(currentPage());
}

bool MainWindow::openFile(const QString &path)
{
    return m_files->open(path);
}

bool MainWindow::newFile(const QString &path, const QString &networkName)
{
    return m_files->create(path, networkName);
}

bool MainWindow::openSample(const QString &name)
{
    return m_files->openSample(name);
}

void MainWindow::closeFile()
{
    if (mayLeaveFile())
        install(nullptr);
}

/// What is typed anywhere is written, or kept as a draft.
void MainWindow::leaveFields()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    if (m_workspace)
        m_workspace->drafts().settle();
}

/// Asks about what is typed and could not be written, until it is or somebody decides.
bool MainWindow::mayLeaveFile()
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    leaveFields();
    if (m_workspace)
        m_workspace->drafts().writeRefusedAgain(); // the reason may be gone by now
    while (m_workspace && m_workspace->drafts().count() > 0) {
        Drafts &drafts = m_workspace->drafts();
        QStringList reasons;
        for (const QString &key : drafts.keys()) {
            const QString reason = drafts.find(key)->reason;
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons << reason;
        }
        reasons.prepend(tr("%n entry(ies) that you typed are not written to the file.", nullptr, drafts.count()));
        const int way = prompt::way(this, tr("Not written yet"), reasons.mid(0, 4).join(u'\n'),
                                    {tr("Write and close"), tr("Close without writing"), tr("Stay")});
        if (way == 1)
            return true;
        if (way == 2) {
            if (focused)
                focused->setFocus();
            return false;
        }
        drafts.writeAgain();
    }
    if (!m_store || m_store->isInPlace() || QFileInfo::exists(m_store->path()))
        return true;
    switch (prompt::way(this, tr("The file is gone"), tr("“%1” was moved or deleted while it was open. What you see is kept only if you save a copy.").arg(QFileInfo(m_store->path()).fileName()),
                        {tr("Save a copy…"), tr("Close without a copy"), tr("Stay")})) {
    case 0: m_files->askCopy(); return m_store->isInPlace();
    case 1: return true;
    default: return false;
    }
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

const PageEntry *MainWindow::entryOf(QLatin1StringView page) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry &entry) { return entry.name == page; });
    return found == m_entries.cend() ? nullptr : &*found;
}

/// What cannot be read just now is taken to be there.
bool MainWindow::isThere(const Place &place) const
{
    const PageEntry *entry = entryOf(place.page);
    if (place.id <= 0 || !entry || !entry->has)
        return true;
    try {
        return entry->has(m_store->database(), place.id);
    } catch (const Failure &) {
        return true;
    }
}

void MainWindow::go(QLatin1StringView page, qint64 id)
{
    if (!m_store)
        return;
    leaveFields();
    const PageEntry *entry = entryOf(page);
    if (!entry)
        return;
    if (entry->run) {
        m_workspace->attempt([&] { entry->run(*m_workspace, id); });
        return;
    }
    const Place place{page, id};
    if (m_history.isEmpty() || m_history.last() != place)
        m_history.append(place);
    if (m_history.size() > historyLimit)
        m_history.removeFirst();
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    const PageEntry *entry = entryOf(place.page);
    try {
        m_store->refresh(); // another program may have written
    } catch (const Failure &) { // what is read next says so in its place
    }
    m_navigation->setCurrent(entry->under.isEmpty() ? place.page : entry->under);
    if (!m_store->failedReadings().isEmpty())
        m_store->readAgain(); // nobody is told of a lock that is gone
    if (m_placing->run())
        return;
    m_unread->setSentence(m_placing->failure());
    m_stack->setCurrentWidget(m_unread);
    m_head->show(entry->label);
}

/// Makes the page one is at, has it show what it is to show, and brings it up.
void MainWindow::readPlace()
{
    const Place place = m_history.last();
    Page *page = m_pages.value(place.page);
    if (!page) {
        page = entryOf(place.page)->make(*m_workspace, m_stack); // a page that gets its parent later is styled twice
        m_pages.insert(place.page, page);
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
        if (const auto [item, look] = m_looks.take(place.page); item == place.id || !entryOf(place.page)->has)
            look.takeUp(page); // as it was looked at before it had to be made anew
    }
    page->setPlace(place.page, place.id);
    page->showItem(place.id);
    if (m_history.isEmpty() || m_history.last() != place) // it led elsewhere
        return;
    m_stack->setCurrentWidget(page);
    m_firstVisit->visit(place.page, entryOf(place.page)->hint);
    showTitle();
    page->focusFirst();
}

/// Where one is, to the row of a list.
Place MainWindow::here() const
{
    const Page *page = currentPage();
    if (!page || m_history.isEmpty())
        return {};
    const Place &place = m_history.last();
    const qint64 shown = page->shownItem();
    return {place.page, shown != 0 ? shown : place.id};
}

/// Where what is written just now will be seen.
Place MainWindow::whereWritten() const
{
    const Page *page = currentPage();
    return page && page->isLeftWhenDone() && m_history.size() > 1 ? m_history.at(m_history.size() - 2) : here();
}

/// To the page where a step was made, unless one is there, and to the row that it was about.
void MainWindow::goToUndo(const Place &place)
{
    if (!entryOf(place.page))
        return;
    const bool there = isThere(place);
    if (here().page != place.page || (there && place.id != 0 && !currentPage()->shownItem() && here().id != place.id))
        go(place.page, there ? place.id : 0);
    else if (there && place.id != 0 && here().id != place.id) {
        m_placing->take([&] { currentPage()->showItem(place.id); });
        if (!qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
            currentPage()->focusFirst(); // the field one was in is another row's now
    }
}

/// The page of something that was removed meanwhile is left for the list it stood in.
void MainWindow::leaveGhosts()
{
    if (m_history.isEmpty() || isThere(m_history.last()))
        return;
    const PageEntry *entry = entryOf(m_history.last().page);
    if (entry->under.isEmpty())
        return;
    m_history.removeLast();
    go(entry->under);
}

void MainWindow::goBack()
{
    if (m_history.size() < 2)
        return;
    leaveFields();
    m_history.removeLast();
    while (!m_history.isEmpty() && !isThere(m_history.last()))
        m_history.removeLast();
    if (m_history.isEmpty())
        m_history.append({m_entries.front().name, 0});
    showPlace(m_history.last());
}

void MainWindow::showTitle()
{
    if (m_titling && !m_titling->run())
        m_head->show(entryOf(m_history.last().page)->label);
    fitHead();
}

void MainWindow::fitHead()
{
    m_head->fit(width() - m_navigation->width());
}

void MainWindow::find()
{
    if (m_workspace)
        m_workspace->attempt([this] { m_finder->open(m_store->database(), findercommands::all(*menuBar(), currentPage())); });
}

void MainWindow::askImport()
{
    const QString path = prompt::fileToOpen(this, tr("Import a table"), prompt::FileKind::Csv);
    if (!path.isEmpty())
        takeFile("import"_L1, path);
}

void MainWindow::takeFile(QLatin1StringView page, const QString &path)
{
    go(page);
    if (Page *shown = currentPage())
        m_workspace->attempt([&] { shown->takeFile(path); });
}

void MainWindow::showRecent()
{
    const QStringList recent = NetworkFiles::recent();
    m_start->setRecent(recent);
    m_recent->clear();
    for (const QString &path : recent)
        m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openFile(path); });
    m_recent->setEnabled(!recent.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeaveFile()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Somebody else may have written to the file while this window was in the background.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workspace) {
        m_notice->look();
        m_workspace->attempt([this] { m_store->refresh(); });
        m_store->readAgain();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitHead();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"txt"_s};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "maillage"_L1)
        openFile(path);
    else if (m_store && tables.contains(suffix))
        takeFile("import"_L1, path);
    else if (m_store && currentPage())
        m_workspace->attempt([&] { currentPage()->takeFile(path); });
}

} // namespace maillage
