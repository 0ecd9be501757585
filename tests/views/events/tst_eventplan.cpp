#include "models/domain/schedule.h"
#include "tests/views/window.h"
#include "views/events/preparationtab.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("An event says when the plan has it on another day")
{
    test::Network network;
    const EventId event = network.event(u"Congrès 2024"_s, QDate(2024, 10, 11), EventState::Planned);
    Task task;
    task.title = u"Congress"_s;
    task.period = Period::read(u"5 – 6 novembre 2024"_s);
    task.event = event;
    task.id = network.add(task);
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, event.value());
    test::Window::settle();
    const auto said = [&] {
        QStringList words;
        for (const QLabel *label : window.window.currentPage()->findChild<PreparationTab *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Congress"_s))
                words << label->text();
        }
        return words.join(u'\n');
    };
    CHECK(said().startsWith(u"“Congress” is on 5 Nov 2024 – 6 Nov 2024, but its event “Congrès 2024” is on 11 Oct 2024"_s));
    window.store().edit(u"agree"_s, [&](Transaction &transaction) {
        task.period = Period::read(u"11 octobre 2024"_s);
        update(transaction, task);
    });
    test::Window::settle();
    CHECK(said().isEmpty());
}
