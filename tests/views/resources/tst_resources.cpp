#include "models/domain/resource.h"
#include "tests/views/choosing.h"
#include "views/resources/resourcespage.h"
#include "views/widgets/filespanel.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

template<typename W>
W *named(QWidget *page, const QString &name)
{
    for (W *widget : page->findChildren<W *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A resource is written through the fields of its table and keeps its file")
{
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    window.window.go("resources"_L1);
    auto *page = window.page<ResourcesPage>();
    REQUIRE(page);
    page->mainActions().last()->trigger();
    test::Window::settle();
    test::retype(named<QLineEdit>(page, u"Resource"_s), u"A contract"_s);
    auto *structure = named<ReferenceEdit>(page, u"Structure"_s);
    REQUIRE(structure);
    test::retype(structure, u"vasi"_s);
    test::Window::press(structure->offered(), Qt::Key_Return);
    auto *kind = named<QComboBox>(page, u"Kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    test::Window::settle();
    test::retype(named<QLineEdit>(page, u"Link"_s), u"https://example.org"_s);
    named<QPlainTextEdit>(page, u"Summary"_s)->setFocus();
    QTest::keyClicks(named<QPlainTextEdit>(page, u"Summary"_s), u"For two."_s);
    page->focusFirst();
    test::Window::settle();
    const auto resource = [&] { return load<Resource>(window.store().database()).front(); };
    CHECK(resource().title == u"A contract"_s);
    CHECK(resource().structure == vasi);
    CHECK(resource().kind == ResourceKind::Practice);
    CHECK(resource().link == u"https://example.org"_s);
    CHECK(resource().summary == u"For two."_s);
    CHECK(page->mainActions().first()->isEnabled()); // the link opens
    const auto button = [&] {
        for (QPushButton *each : window.window.findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Open the link"_s && each->isVisible())
                return each;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    REQUIRE(button());
    CHECK(button()->isEnabled()); // as its button in the head says

    window.store().edit(u"origin"_s, [&](Transaction &transaction) { insert(transaction, ResourceOrigin{{}, resource().id, evening, {}}); });
    test::Window::settle();

    QTemporaryDir folder;
    QFile file(folder.filePath(u"contract.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    page->takeFile(file.fileName());
    test::Window::settle();
    const auto files = load<Attachment>(window.store().database());
    REQUIRE(files.size() == 1);
    CHECK(files.front().resource == resource().id);
    CHECK_FALSE(files.front().inDebrief);
    CHECK(contentOf(window.store().database(), files.front().content) == "words");

    test::retype(named<QLineEdit>(page, u"Link"_s), u"file:///etc/passwd"_s);
    page->focusFirst();
    test::Window::settle();
    CHECK_FALSE(page->mainActions().first()->isEnabled()); // only the web is opened
    CHECK_FALSE(button()->isEnabled());
}
