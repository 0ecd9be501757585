// Reads the window of the program as a screen reader does: from another process, over AT-SPI. Started by outside.sh, which brings
// a display, a bus of its own and the program; says what it did not find and ends with 1, else with 0.

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Something on the screen, by where it can be asked.
struct Spot
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Spot &spot)
{
    argument.beginStructure();
    argument << spot.service << spot.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Spot &spot)
{
    argument.beginStructure();
    argument >> spot.service >> spot.path;
    argument.endStructure();
    return argument;
}

constexpr auto accessible = "org.a11y.atspi.Accessible";

class Listener
{
public:
    Listener()
        : m_bus(QDBusConnection::sessionBus())
    {
        qDBusRegisterMetaType<Spot>();
        qDBusRegisterMetaType<QList<Spot>>();
        QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, m_bus);
        const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
        if (address.isValid())
            m_bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
    }

    bool isConnected() const { return m_bus.isConnected(); }

    QString nameOf(const Spot &spot) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(spot.service, spot.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << QString::fromLatin1(accessible) << u"Name"_s;
        const QDBusReply<QDBusVariant> reply = m_bus.call(call);
        return reply.isValid() ? reply.value().variant().toString() : QString();
    }
    QString roleOf(const Spot &spot) const
    {
        const QDBusReply<QString> reply = m_bus.call(QDBusMessage::createMethodCall(spot.service, spot.path.path(), QString::fromLatin1(accessible), u"GetRoleName"_s));
        return reply.isValid() ? reply.value() : QString();
    }
    QList<Spot> childrenOf(const Spot &spot) const
    {
        const QDBusReply<QList<Spot>> reply = m_bus.call(QDBusMessage::createMethodCall(spot.service, spot.path.path(), QString::fromLatin1(accessible), u"GetChildren"_s));
        return reply.isValid() ? reply.value() : QList<Spot>();
    }

    /// The first within that fits, or nothing.
    std::optional<Spot> find(const Spot &within, const std::function<bool(const QString &name, const QString &role)> &fits) const
    {
        for (const Spot &child : childrenOf(within)) {
            if (fits(nameOf(child), roleOf(child)))
                return child;
            if (const auto found = find(child, fits))
                return found;
        }
        return {};
    }

private:
    QDBusConnection m_bus;
};

bool wanted(const char *what, bool found)
{
    std::printf("%s: %s\n", what, found ? "found" : "NOT FOUND");
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Listener listener;
    if (!wanted("the accessibility bus", listener.isConnected()))
        return 1;
    const Spot desktop{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    const auto window = [&] {
        return listener.find(desktop, [](const QString &name, const QString &role) { return name.endsWith("Maillage"_L1) && (role == "frame"_L1 || role == "window"_L1); });
    };
    QElapsedTimer waiting;
    waiting.start();
    std::optional<Spot> found = window();
    while (!found && waiting.elapsed() < 60'000) { // it may still be starting
        QThread::msleep(300);
        found = window();
    }
    if (!wanted("the window by its title", found.has_value()))
        return 1;
    const auto named = [&](const QString &wantedName, const QStringList &roles) {
        return listener.find(*found, [&](const QString &name, const QString &role) { return name == wantedName && roles.contains(role); });
    };
    waiting.restart();
    while (!named(u"Not seen lately"_s, {u"list"_s}) && waiting.elapsed() < 10'000)
        QThread::msleep(300); // its page is still being made
    bool all = wanted("an entry of the navigation", named(u"Structures"_s, {u"push button"_s, u"toggle button"_s, u"check box"_s}).has_value());
    all = wanted("the search by its name", named(u"Search everywhere"_s, {u"push button"_s}).has_value()) && all;
    const std::optional<Spot> list = named(u"Not seen lately"_s, {u"list"_s});
    all = wanted("a list by its name", list.has_value()) && all;
    const auto row = list ? listener.find(*list, [](const QString &name, const QString &role) { return role == "list item"_L1 && !name.isEmpty(); }) : std::nullopt;
    all = wanted("a row of the list", row.has_value()) && all;
    if (row)
        std::printf("  which says “%s”\n", qPrintable(listener.nameOf(*row)));
    return all ? 0 : 1;
}
