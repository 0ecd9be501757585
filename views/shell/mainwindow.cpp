#include "views/shell/mainwindow.h"

#include "models/domain/network.h"
#include "views/shell/finder.h"
#include "views/shell/findercommands.h"
#include "views/shell/icons.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/page.h"
#include "views/shell/prompt.h"
#include "views/shell/searchfield.h"
#include "views/shell/startpage.h"
#include "views/shell/stylesheet.h"
#include "views/shell/theme.h"
#include "views/widgets/card.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int recentLimit = 8;
constexpr int historyLimit = 50;

QIcon tinted(const QIcon &icon, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(32, 32);
    if (pixmap.isNull())
        return icon;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return QIcon(pixmap);
}
} // namespace

MainWindow::MainWindow(QList<PageEntry> pages, SampleFiller sample, QWidget *parent)
    : QMainWindow(parent)
    , m_entries(std::move(pages))
    , m_sample(std::move(sample))
    , m_navigation(new Navigation(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
{
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    buildFrame();
    buildMenus();
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_messages, &MessageBar::undoRequested, this, [this] { m_store->undoStack().undo(); });
    const QSettings settings;
    resize(1440, 900);
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

    m_head = new QFrame(this);
    m_head->setObjectName(u"frameHead"_s);
    m_head->setFixedHeight(58);
    m_path = plainLabel({}, "pagePath", m_head);
    m_title = plainLabel({}, "pageTitle", m_head);
    m_subtitle = plainLabel({}, "soft", m_head);
    m_title->setMinimumWidth(40);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(6);
    head->addWidget(m_path);
    head->addWidget(m_title, 3);
    head->addWidget(m_subtitle);
    head->addSpacing(8);
    m_search = new SearchField(m_head);
    connect(m_search, &QPushButton::clicked, this, &MainWindow::find);
    head->addWidget(m_search);
    head->addSpacing(2);
    head->addLayout(m_buttons);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_head);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(body);
    m_finder = new Finder(this);
    connect(m_finder, &Finder::chosen, this, &MainWindow::go);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(u"new"_s), tr("New network…"), this, &MainWindow::askNew);
    file->addAction(icon(u"open"_s), tr("Open…"), QKeySequence::Open, this, &MainWindow::askOpen);
    m_recent = file->addMenu(icon(u"recent"_s), tr("Recent"));
    file->addSeparator();
    m_fileActions << file->addAction(icon(u"copy-file"_s), tr("Save a copy as…"), QKeySequence::SaveAs, this, &MainWindow::askCopy);
    m_fileActions << file->addAction(icon(u"import"_s), tr("Import a table…"), this, &MainWindow::askImport);
    m_fileActions << file->addAction(tr("Close the network"), QKeySequence::Close, this, &MainWindow::closeFile);
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
    m_edit = menuBar()->addMenu(tr("&Edit"));
    m_go = menuBar()->addMenu(tr("&Go"));
    buildGoMenu();
    buildLookMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("About Maillage"), this, [this] {
        prompt::tell(this, tr("Maillage %1\n\nKeeps a network of associations: its members, its events and what came of "
                              "them, in one file that stays on this computer.\n\nFree software under the GNU General Public "
                              "License, version 3 or later. Icons: Breeze, by KDE.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::buildGoMenu()
{
    QAction *visit = m_go->addAction(icon(u"add"_s), tr("New visit or call"), QKeySequence(u"Ctrl+Shift+V"_s), this, [this] { go("visit"_L1); });
    QAction *event = m_go->addAction(icon(u"add"_s), tr("New event"), QKeySequence::New, this, [this] { go("new-event"_L1); });
    QAction *find = m_go->addAction(icon(u"find"_s), tr("Search everywhere…"), QKeySequence(u"Ctrl+K"_s), this, &MainWindow::find);
    m_fileActions << visit << event << find;
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

void MainWindow::install(std::unique_ptr<Store> store)
{
    m_finder->close();
    m_navigation->setStore(nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_history.clear();
    m_edit->clear();
    m_workspace.reset();
    m_store = std::move(store);
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(m_store != nullptr);
    m_edit->setEnabled(m_store != nullptr);
    if (!m_store) {
        m_stack->setCurrentWidget(m_start);
        m_head->hide();
        m_navigation->hide();
        setWindowTitle(u"Maillage"_s);
        showRecent();
        return;
    }
    m_workspace = std::make_unique<Workspace>(*m_store);
    connect(m_workspace.get(), &Workspace::goRequested, this, &MainWindow::go);
    connect(m_workspace.get(), &Workspace::backRequested, this, &MainWindow::goBack);
    connect(m_workspace.get(), &Workspace::said, m_messages, &MessageBar::say);
    connect(m_workspace.get(), &Workspace::complained, m_messages, &MessageBar::complain);
    connectUndo();
    m_navigation->setStore(m_store.get());
    m_messages->hide();
    m_head->show();
    setWindowTitle(u"%1 – Maillage"_s.arg(QFileInfo(m_store->path()).completeBaseName()));
    if (m_store->isReadOnly())
        m_messages->say(tr("This file can only be read: nothing you try to change will be kept. Save a copy elsewhere to work on it."), false);
    go(m_entries.front().name);
}

void MainWindow::buildLookMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const QString chosen = QSettings().value(u"look"_s, u"desktop"_s).toString();
    for (const auto &[name, label] : {std::pair{u"desktop"_s, tr("As the desktop")}, std::pair{u"light"_s, tr("Light")}, std::pair{u"dark"_s, tr("Dark")}}) {
        QAction *action = menu->addAction(label, this, [this, name = name] {
            QSettings().setValue(u"look"_s, name);
            applyLook();
        });
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
    }
}

void MainWindow::applyLook()
{
    applyChosenLook(*qApp);
    if (!m_store)
        return;
    // What is shown was painted with the other colours: the pages are made anew.
    const Place place = m_history.last();
    qDeleteAll(m_pages);
    m_pages.clear();
    showPlace(place);
}

void MainWindow::connectUndo()
{
    QUndoStack &stack = m_store->undoStack();
    QAction *undo = m_edit->addAction(icon(u"undo"_s), tr("Undo"), QKeySequence::Undo, &stack, &QUndoStack::undo);
    QAction *redo = m_edit->addAction(icon(u"redo"_s), tr("Redo"), QKeySequence::Redo, &stack, &QUndoStack::redo);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    const auto name = [](QAction *action, const QString &plain, const QString &named, const QString &text) {
        action->setText(text.isEmpty() ? plain : named.arg(text));
        action->setEnabled(!text.isEmpty());
    };
    name(undo, tr("Undo"), tr("Undo: %1"), {});
    name(redo, tr("Redo"), tr("Redo: %1"), {});
    connect(&stack, &QUndoStack::undoTextChanged, undo, [=](const QString &text) { name(undo, tr("Undo"), tr("Undo: %1"), text); });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [=](const QString &text) { name(redo, tr("Redo"), tr("Redo: %1"), text); });
}

bool MainWindow::openFile(const QString &path)
{
    try {
        if (m_store && QFileInfo(path).canonicalFilePath() == m_store->path())
            return true;
        std::unique_ptr<Store> store = Store::open(path);
        remember(store->path());
        install(std::move(store));
        return true;
    } catch (const Failure &failure) {
        m_messages->complain(failure.sentence());
        return false;
    }
}

bool MainWindow::newFile(const QString &path, const QString &networkName)
{
    try {
        std::unique_ptr<Store> store = Store::create(path);
        store->fill([&](Transaction &transaction) {
            Network network;
            network.name = networkName;
            Profile profile = profileOf(transaction.database());
            profile.homeNetwork = insert(transaction, network);
            maillage::update(transaction, profile);
        });
        remember(store->path());
        install(std::move(store));
        return true;
    } catch (const Failure &failure) {
        m_messages->complain(failure.sentence());
        return false;
    }
}

bool MainWindow::openSample(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"%1-%2.maillage"_s.arg(tr("sample"), name));
    if (QFileInfo::exists(path))
        return openFile(path);
    try {
        std::unique_ptr<Store> store = Store::create(path);
        m_sample(*store, name);
        install(std::move(store));
        m_messages->say(tr("This is a sample: change what you like. File ▸ Save a copy as… keeps it under another name."), false);
        return true;
    } catch (const Failure &failure) {
        m_messages->complain(failure.sentence());
        return false;
    }
}

void MainWindow::closeFile()
{
    install(nullptr);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::go(QLatin1StringView page, qint64 id)
{
    if (!m_store)
        return;
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // a field half typed is written before one leaves
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.name == page && entry.run) {
            entry.run(*m_workspace);
            return;
        }
    }
    const Place place{page, id};
    if (m_history.isEmpty() || m_history.last().page != page || m_history.last().id != id)
        m_history.append(place);
    if (m_history.size() > historyLimit)
        m_history.removeFirst();
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    Page *&page = m_pages[place.page];
    if (!page) {
        for (const PageEntry &entry : std::as_const(m_entries)) {
            if (entry.name == place.page)
                page = entry.make(*m_workspace);
        }
        if (!page)
            return;
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    }
    m_workspace->attempt([&] { page->showItem(place.id); });
    m_stack->setCurrentWidget(page);
    QLatin1StringView marked = place.page;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.name == place.page && !entry.under.isEmpty())
            marked = entry.under;
    }
    m_navigation->setCurrent(marked);
    showTitle();
    page->focusFirst();
}

void MainWindow::goBack()
{
    if (m_history.size() < 2)
        return;
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_history.removeLast();
    showPlace(m_history.last());
}

void MainWindow::showTitle()
{
    Page *page = currentPage();
    if (!page)
        return;
    QStringList parts = page->title();
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    m_path->setText(parts.isEmpty() ? QString() : parts.join(u" › "_s) + u" › "_s);
    m_path->setVisible(!parts.isEmpty());
    m_title->setText(last);
    m_title->setToolTip(last);
    m_subtitle->setText(page->subtitle());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // It may be the very button whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<QAction *> actions = page->mainActions();
    for (QAction *action : std::as_const(actions)) {
        if (!action->isVisible())
            continue;
        auto *button = new QPushButton(action->icon(), action->text(), m_head);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        if (action == actions.last()) {
            button->setProperty("role", u"primary"_s);
            button->setIcon(tinted(action->icon(), ColorTheme::current().card));
        }
        if (action->menu())
            button->setMenu(action->menu());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    fitSearchField();
}

void MainWindow::fitSearchField()
{
    int taken = m_path->isHidden() ? 0 : m_path->sizeHint().width();
    taken += m_title->fontMetrics().horizontalAdvance(m_title->text()) + m_subtitle->sizeHint().width() + m_buttons->sizeHint().width();
    constexpr int margins = 100;
    m_search->setNarrow(width() - m_navigation->width() - margins - taken < SearchField::wideWidth());
}

void MainWindow::find()
{
    if (m_store)
        m_finder->open(m_store->database(), findercommands::all(*menuBar(), currentPage()));
}

void MainWindow::askNew()
{
    const std::optional<QString> name = prompt::line(this, tr("New network"), tr("What is the network called?"));
    if (!name || name->trimmed().isEmpty())
        return;
    QString fileName = name->simplified().toLower();
    static const QRegularExpression odd(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    fileName.replace(odd, u"-"_s);
    const QString path = prompt::fileToWrite(this, tr("Where to keep the network"), fileName + u".maillage"_s, tr("Networks (*.maillage)"));
    if (!path.isEmpty())
        newFile(path, name->simplified());
}

void MainWindow::askOpen()
{
    const QString path = prompt::fileToOpen(this, tr("Open a network"), prompt::FileKind::Network);
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askCopy()
{
    const QFileInfo file(m_store->path());
    const QString path = prompt::fileToWrite(this, tr("Save a copy as"), file.completeBaseName() + tr(" (copy)") + u".maillage"_s, tr("Networks (*.maillage)"));
    if (path.isEmpty())
        return;
    if (m_workspace->attempt([&] { m_store->saveCopy(path); }))
        m_messages->say(tr("A copy was written to “%1”. You go on working in “%2”.").arg(QDir::toNativeSeparators(path), file.fileName()), false);
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

void MainWindow::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(u"recent"_s, recent.mid(0, recentLimit));
    showRecent();
}

void MainWindow::showRecent()
{
    QStringList recent = QSettings().value(u"recent"_s).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_start->setRecent(recent);
    m_recent->clear();
    for (const QString &path : std::as_const(recent))
        m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openFile(path); });
    m_recent->setEnabled(!recent.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QSettings().setValue(u"geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Somebody else may have written to the file while this window was in the background.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workspace)
        m_workspace->attempt([this] { m_store->refresh(); });
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSearchField();
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
