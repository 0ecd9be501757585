#include "views/shell/stylesheet.h"

#include "views/shell/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QFontMetrics>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int portalPatience = 100; // ms

/// Sizes of letters and heights of controls are for the usual text in the sheet and grow with it.
QString enlarged(const QString &sheet)
{
    static const QRegularExpression size(u"(?<=font-size: |-height: )(\\d+)(?=pt|px)"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : size.globalMatch(sheet)) {
        result += sheet.mid(end, match.capturedStart() - end) + QString::number(inText(match.captured().toInt()));
        end = match.capturedEnd();
    }
    return result + sheet.mid(end);
}

QString filledIn(QString sheet, const ColorTheme &theme)
{
    const QHash<QString, QColor> colors{
        {u"@main"_s, theme.main}, {u"@tint"_s, theme.mainSoft}, {u"@attention"_s, theme.attention}, {u"@badSoft"_s, theme.badSoft},
        {u"@bad"_s, theme.bad}, {u"@ground"_s, theme.ground}, {u"@card"_s, theme.card}, {u"@line"_s, theme.line},
        {u"@textSoft"_s, theme.textSoft}, {u"@text"_s, theme.text}, {u"@neutral"_s, theme.neutralSoft},
        {u"@edge"_s, theme.edge}, {u"@onMain"_s, theme.onMain}};
    QStringList names = colors.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names))
        sheet.replace(name, colors.value(name).name());
    return sheet.replace(u"@tick"_s, theme.dark ? u":/icons/tick-dark.svg"_s : u":/icons/tick.svg"_s);
}

} // namespace

void applyTheme(QApplication &application, bool dark)
{
    ColorTheme::setCurrent(dark);
    const ColorTheme &theme = ColorTheme::current();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(theme.palette());
    QFont font = application.font();
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    application.setFont(font);
    QFile sheet(u":/style/maillage.qss"_s);
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(filledIn(enlarged(QString::fromUtf8(sheet.readAll())), theme));
}

int inText(int usual)
{
    constexpr int usualHeight = 15; // of a line, at nine points
    return std::max(usual, usual * QFontMetrics(QApplication::font()).height() / usualHeight);
}

bool isTextLarge()
{
    return inText(100) > 115;
}

void applyChosenLook(QApplication &application)
{
    static const qreal desktopSize = application.font().pointSizeF(); // before any choice
    QFont font = application.font();
    font.setPointSizeF(desktopSize * QSettings().value(u"textSize"_s, 100).toInt() / 100);
    application.setFont(font);
    const QString look = QSettings().value(u"look"_s, u"desktop"_s).toString();
    applyTheme(application, look == "dark"_L1 || (look == "desktop"_L1 && desktopPrefersDark()));
}

bool desktopPrefersDark()
{
    // Before a style of our own is set the palette is the desktop's.
    static const bool darkPalette = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return darkPalette;
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                                           u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s});
    const QDBusMessage answer = bus.call(question, QDBus::Block, portalPatience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return darkPalette;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    constexpr uint prefersDark = 1; // of the portal's three: no preference, dark, light
    return value.toUInt() == prefersDark;
}

} // namespace maillage
