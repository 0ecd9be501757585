#include "views/shell/stylesheet.h"

#include "views/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString filledIn(QString sheet, const ColorTheme &theme)
{
    const QHash<QString, QColor> colors{
        {u"@main"_s, theme.main}, {u"@tint"_s, theme.mainSoft}, {u"@attention"_s, theme.attention}, {u"@badSoft"_s, theme.badSoft},
        {u"@bad"_s, theme.bad}, {u"@ground"_s, theme.ground}, {u"@card"_s, theme.card}, {u"@line"_s, theme.line},
        {u"@textSoft"_s, theme.textSoft}, {u"@text"_s, theme.text}, {u"@neutral"_s, theme.neutralSoft},
        {u"@onMain"_s, theme.dark ? QColor(0x0c2422) : QColor(Qt::white)}};
    QStringList names = colors.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names))
        sheet.replace(name, colors.value(name).name());
    return sheet;
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
        application.setStyleSheet(filledIn(QString::fromUtf8(sheet.readAll()), theme));
}

bool desktopPrefersDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace maillage
