// Writes a picture of every page of the program and of every page of the sample debrief, in light and dark, at the
// two sizes the window is made for: `shots FOLDER [fr|en [PAGE|all [TEXT]]]`, with the text of the window at TEXT percent of its
// usual size. They are looked at by people; docs/pictures comes from here.

#include "app/language.h"
#include "models/domain/action.h"
#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/indicator.h"
#include "models/report/report.h"
#include "models/samples/sample.h"
#include "views/debrief/reportpanel.h"
#include "views/events/eventpage.h"
#include "views/figures/figurespage.h"
#include "views/home/homepage.h"
#include "views/gantt/ganttview.h"
#include "views/plan/sheet.h"
#include "views/planning/planningpage.h"
#include "views/planning/plantools.h"
#include "views/print/printeddocument.h"
#include "views/shell/finder.h"
#include "views/shell/firstvisit.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pages.h"
#include "views/shell/stylesheet.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

struct Camera
{
    QDir folder;
    QString suffix;
    QString only = {}; // the page that is wanted; all of them

    void shoot(MainWindow &window, const QString &name) const
    {
        settle();
        for (const ReportPanel *report : window.findChildren<ReportPanel *>()) {
            while (report->isVisible() && !report->isRead())
                settle();
        }
        window.grab().save(folder.filePath(name + suffix));
    }
};

qint64 eventNamed(const Store &store, const QString &part)
{
    for (const Event &event : load<Event>(store.database())) {
        if (event.title.contains(part))
            return event.id.value();
    }
    return 0;
}

void shootPages(MainWindow &window, const Camera &camera)
{
    Store &store = *window.store();
    for (const char *page : {"home", "events", "series", "dates", "themes", "followups", "structures", "people", "networks", "resources", "plan", "planning", "workdays", "decisions", "obligations", "indicators", "figures", "activity", "visit", "import"}) {
        if (!camera.only.isEmpty() && camera.only != QLatin1StringView(page))
            continue;
        window.go(QLatin1StringView(page));
        if (auto *home = qobject_cast<HomePage *>(window.currentPage())) {
            while (!home->isRead())
                settle();
        }
        if (auto *figures = qobject_cast<FiguresPage *>(window.currentPage())) {
            while (!figures->isRead())
                settle();
            figures->findChild<QScrollArea *>()->widget()->grab().save(camera.folder.filePath(u"figures-all"_s + camera.suffix)); // longer, too
        }
        camera.shoot(window, QString::fromLatin1(page));
        if (auto *sheet = window.currentPage()->findChild<Sheet *>()) // longer than the window
            sheet->grab().save(camera.folder.filePath(u"plan-sheet"_s + camera.suffix));
    }
    if (!camera.only.isEmpty())
        return;
    for (const QString &words : {QString(), store.path().contains(u"plan"_s) ? u"congr"_s : u"poste"_s}) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *finder = window.findChild<Finder *>();
        QTest::keyClicks(finder->findChild<QLineEdit *>(), words);
        camera.shoot(window, words.isEmpty() ? u"find"_s : u"find-words"_s);
        finder->close();
    }
    if (const qint64 event = eventNamed(store, u"Guéret"_s)) {
        window.go("dates"_L1, event);
        camera.shoot(window, u"dates-event"_s);
        window.go("event"_L1, event);
        auto *page = qobject_cast<EventPage *>(window.currentPage());
        const QStringList names{u"event-preparation"_s, u"event-attendance"_s, u"event-exchanges"_s, u"event-feedback"_s, u"event-debrief"_s};
        for (int tab = 0; tab < names.size(); ++tab) {
            page->showTab(EventPage::Tab(tab));
            camera.shoot(window, names.at(tab));
        }
    }
    for (const Action &action : load<Action>(store.database())) {
        if (action.number != "1.1"_L1)
            continue;
        window.go("planning"_L1, action.id.value());
        camera.shoot(window, u"planning-action"_s);
        auto *planning = static_cast<PlanningPage *>(window.currentPage());
        planning->view()->showLoad(true);
        planning->tools()->detailsButton()->setChecked(true);
        planning->view()->table()->setCurrentIndex(planning->view()->model()->index(1, 0, planning->view()->model()->index(0, 0)));
        camera.shoot(window, u"planning-details"_s);
        planning->view()->showLoad(false);
        planning->tools()->detailsButton()->setChecked(false);
    }
    for (const Indicator &indicator : load<Indicator>(store.database())) {
        window.go("indicators"_L1, indicator.id.value());
        if (indicator.kind == IndicatorKind::Number)
            camera.shoot(window, indicator.isComputed() ? u"indicators-computed"_s : u"indicators-typed"_s);
    }
    for (const Series &series : load<Series>(store.database())) {
        window.go("series-debrief"_L1, series.id.value());
        camera.shoot(window, u"series-debrief"_s);
        break;
    }
}

void shootDocument(const report::Document &document, const QDir &folder, const QString &name)
{
    const print::PrintedDocument pages(document);
    constexpr qreal scale = 1.6;
    for (int page = 0; page < pages.pageCount(); ++page) {
        QImage image((print::PrintedDocument::pageSize() * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        pages.paintPage(&painter, page);
        painter.end();
        image.save(folder.filePath(u"%1-%2.png"_s.arg(name).arg(page + 1)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"maillage-shots"_s);
    if (argc < 2 || argv[1][0] == '-') {
        qWarning("shots FOLDER [fr|en [PAGE|all [TEXT]]]");
        return 2;
    }
    FirstVisit::setWanted(false);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    speak(argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"fr"_s);
    const QString only = argc > 3 && qstrcmp(argv[3], "all") != 0 ? QString::fromLocal8Bit(argv[3]) : QString();
    if (const int percent = argc > 4 ? QByteArray(argv[4]).toInt() : 0; percent > 0) {
        QFont font = application.font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        application.setFont(font);
    }
    QTemporaryDir temporary;
    const auto fill = [](Store &store, const QString &name) { fillSample(store, sampleNamed(name).value_or(Sample::Evenings)); };
    const QStringList samples{u"evenings"_s, u"plan"_s};
    const auto stopClock = [](const QString &sample) { // each sample at the time it speaks of
        clock::stopAt(QDateTime(sample == "plan"_L1 ? QDate(2023, 3, 24) : QDate(2022, 4, 20), QTime(18, 42)));
    };
    for (const QString &sample : samples) {
        stopClock(sample);
        auto store = Store::create(temporary.filePath(sample + u".maillage"_s));
        fill(*store, sample);
        if (sample == samples.first()) {
            for (const Series &series : load<Series>(store->database()))
                shootDocument(report::debrief(store->database(), series.id), folder, u"pdf-debrief"_s);
            const EventId event(eventNamed(*store, u"Guéret"_s));
            shootDocument(report::debrief(store->database(), event), folder, u"pdf-event"_s);
            shootDocument(report::signInSheet(store->database(), event), folder, u"pdf-sign-in"_s);
            shootDocument(report::visitRecord(store->database(), event), folder, u"pdf-visit"_s);
        } else {
            shootDocument(report::planSheets(store->database()), folder, u"pdf-plan"_s);
        }
    }
    for (const bool dark : {false, true}) {
        applyTheme(application, dark);
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            for (const QString &sample : samples) {
                stopClock(sample);
                const Camera camera{folder, u"-%1%2%3.png"_s.arg(sample, dark ? u"-dark"_s : QString(), size.width() < 1440 ? u"-small"_s : QString()), only};
                MainWindow window(allPages(), fill);
                window.show();
                window.resize(size);
                if (sample == samples.first())
                    camera.shoot(window, u"start"_s);
                window.openFile(temporary.filePath(sample + u".maillage"_s));
                shootPages(window, camera);
            }
        }
    }
    return 0;
}
