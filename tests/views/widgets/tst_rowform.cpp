#include "models/domain/structure.h"
#include "tests/views/window.h"
#include "views/widgets/recordform.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The details of a structure, through the fields of its table.
struct Details
{
    Details()
        : workspace(network.store())
        , form(workspace, [](const Structure &) { return u"edit"_s; })
    {
        Structure lavoir;
        lavoir.name = u"Lavoir"_s;
        lavoir.key = u"l1"_s;
        network.add(lavoir);
        id = network.structure(u"Moulin"_s);
        form.fields({"name", "key", "department", "staff"});
        form.show(id);
        static_cast<QWidget &>(form).show();
        QApplication::setActiveWindow(&form);
        test::Window::settle();
    }

    void type(const QString &label, const QString &words)
    {
        for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
            if (field->accessibleName() != label)
                continue;
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, words);
            QTest::keyClick(field, Qt::Key_Tab);
        }
        test::Window::settle();
    }
    Structure stored() const { return find<Structure>(workspace.database(), id).value_or(Structure()); }
    QString said() const
    {
        QStringList words;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }

    test::Network network;
    Workspace workspace;
    RecordForm<Structure> form;
    StructureId id;
};

} // namespace

TEST_CASE("A key that is taken is said with whose it is and keeps no other field from being written")
{
    Details details;
    details.type(u"Key"_s, u"l1"_s);
    CHECK(details.said().contains(u"“Lavoir”"_s));
    CHECK(details.stored().key.isEmpty());
    details.type(u"Department"_s, u"Creuse"_s);
    details.type(u"Staff"_s, u"12"_s);
    CHECK(details.stored().department == u"Creuse"_s);
    CHECK(details.stored().staff == 12);
    CHECK(details.said().contains(u"“Lavoir”"_s)); // it is still to be said otherwise
    details.type(u"Key"_s, u"m1"_s);
    CHECK(details.stored().key == u"m1"_s);
    CHECK_FALSE(details.said().contains(u"“Lavoir”"_s));
}

TEST_CASE("A row that another program removed while one types in it is said to be gone at once")
{
    Details details;
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(details.network.store().path().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, u"DELETE FROM structure WHERE id = %1"_s.arg(details.id.value()).toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    QSignalSpy changed(&details.network.store(), &Store::changed);
    details.type(u"Department"_s, u"Creuse"_s);
    CHECK(details.said().contains(u"removed meanwhile"_s));
    CHECK(changed.count() >= 1); // lists follow
    CHECK(details.workspace.drafts().count() == 1);
}
