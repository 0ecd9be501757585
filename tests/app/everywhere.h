#pragma once

#include "app/language.h"
#include "models/domain/clock.h"
#include "models/samples/sample.h"
#include "models/store/database.h"
#include "models/store/store.h"
#include "views/debrief/reportpanel.h"
#include "views/figures/figurespage.h"
#include "views/home/homepage.h"
#include "views/shell/firstvisit.h"
#include "views/shell/mainwindow.h"
#include "views/shell/page.h"
#include "views/shell/pages.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/recordform.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// Walks through all that the window shows, with both samples, in French as most people read it.
namespace maillage::test {

using namespace Qt::StringLiterals;

class Everywhere
{
public:
    /// `percent` is the size of the text beside the usual one.
    explicit Everywhere(bool dark = false, int percent = 100)
        : m_font(QApplication::font())
    {
        QSettings().clear();
        FirstVisit::setWanted(false);
        speak(u"fr"_s);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        applyTheme(*qApp, dark);
        for (const auto &[name, sample, now] : {std::tuple{u"evenings"_s, Sample::Evenings, QDateTime(QDate(2022, 4, 20), QTime(18, 42))},
                                                std::tuple{u"plan"_s, Sample::Plan, QDateTime(QDate(2023, 3, 24), QTime(18, 42))}}) {
            clock::stopAt(now);
            fillSample(*Store::create(path(name)), sample);
        }
    }
    ~Everywhere()
    {
        QApplication::setFont(m_font);
        applyTheme(*qApp, false);
        qApp->setStyleSheet({});
        speak(u"en"_s);
        clock::stopAt({});
    }
    Q_DISABLE_COPY_MOVE(Everywhere)

    /// The file of a sample.
    QString path(const QString &sample) const { return m_folder.filePath(sample + u".maillage"_s); }

    static void settle(const MainWindow &window)
    {
        const auto isRead = [&] {
            const Page *page = window.currentPage();
            const auto *home = qobject_cast<const HomePage *>(page);
            const auto *figures = qobject_cast<const FiguresPage *>(page);
            const auto *report = page ? page->findChild<ReportPanel *>() : nullptr;
            return (!home || home->isRead()) && (!figures || figures->isRead()) && (!report || !report->isVisible() || report->isRead());
        };
        for (int i = 0; i < 3 || !isRead(); ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// `look` is called for each page, each of its tabs and each form for something new, once it is all there.
    void walk(const QSize &size, const std::function<void(const QString &place, MainWindow &window)> &look)
    {
        for (const QString &sample : {u"evenings"_s, u"plan"_s}) {
            clock::stopAt(sample == u"plan" ? QDateTime(QDate(2023, 3, 24), QTime(18, 42)) : QDateTime(QDate(2022, 4, 20), QTime(18, 42)));
            MainWindow window(allPages(), [](Store &, const QString &) {});
            window.resize(size);
            window.show();
            QApplication::setActiveWindow(&window);
            look(sample + u" start"_s, window);
            REQUIRE(window.openFile(path(sample)));
            for (const PageEntry &page : allPages()) {
                const QString place = sample + u' ' + page.name;
                const QString table = page.name == "event"_L1 ? u"event"_s : page.name == "series-debrief"_L1 ? u"series"_s : QString();
                const qint64 id = table.isEmpty() ? 0 : window.store()->database().single(u"SELECT max(id) FROM "_s + table).toLongLong();
                if (page.run || (!table.isEmpty() && id == 0))
                    continue;
                window.go(page.name, id);
                settle(window);
                lookAtTabs(place, window, look);
                if (page.begin.isEmpty())
                    continue;
                window.currentPage()->mainActions().last()->trigger();
                settle(window);
                look(place + u" new"_s, window);
            }
        }
    }

private:

    static void lookAtTabs(const QString &place, MainWindow &window, const std::function<void(const QString &, MainWindow &)> &look)
    {
        const QList<QTabBar *> bars = window.currentPage()->findChildren<QTabBar *>();
        if (bars.isEmpty())
            return look(place, window);
        for (QTabBar *bar : bars) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                settle(window);
                look(place + u' ' + bar->tabText(tab), window);
            }
            bar->setCurrentIndex(0);
        }
    }

    QTemporaryDir m_folder;
    QFont m_font;
};

} // namespace maillage::test
