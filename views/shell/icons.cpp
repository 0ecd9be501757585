#include "views/shell/icons.h"

#include "views/shell/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QIcon drawn(const QString &name, const QColor &ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("#232629", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    QIcon result;
    for (const int size : {16, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

/// Those that were drawn already: some are asked for with every painting.
QHash<QString, QIcon> &known()
{
    static QHash<QString, QIcon> icons;
    return icons;
}

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    if (known().isEmpty())
        qAddPostRoutine([] { known().clear(); }); // no picture outlives the application
    const QColor ink = color.isValid() ? color : ColorTheme::current().text;
    QIcon &icon = known()[name + ink.name()];
    if (icon.isNull())
        icon = drawn(name, ink);
    return icon;
}

} // namespace maillage
