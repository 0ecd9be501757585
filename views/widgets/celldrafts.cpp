#include "views/widgets/celldrafts.h"

#include <QWidget>

namespace maillage {

CellDrafts::CellDrafts(Drafts &given, const QString &kind, Write write, QWidget *owner)
    : QObject(owner)
    , Keeper(given)
    , m_kind(kind + u'/')
    , m_write(std::move(write))
{
}

QString CellDrafts::keyOf(qint64 row, int column) const
{
    return m_kind + QString::number(row) + u'/' + QString::number(column);
}

void CellDrafts::write(qint64 row, int column, const QString &typed)
{
    const QString problem = m_write(row, column, typed);
    if (problem.isEmpty())
        drafts().drop(keyOf(row, column));
    else
        drafts().keep(keyOf(row, column), {typed, problem, Drafts::placeOf(qobject_cast<QWidget *>(parent()))});
}

std::optional<QString> CellDrafts::typed(qint64 row, int column) const
{
    const Drafts::Draft *draft = drafts().find(keyOf(row, column));
    return draft ? std::optional(std::any_cast<QString>(draft->typed)) : std::nullopt;
}

bool CellDrafts::writeAgain(const QString &key)
{
    const QStringList parts = key.mid(m_kind.size()).split(u'/');
    if (!key.startsWith(m_kind) || parts.size() != 2)
        return false;
    const qint64 row = parts[0].toLongLong();
    const int column = parts[1].toInt();
    if (const std::optional<QString> text = typed(row, column))
        write(row, column, *text);
    return true;
}

} // namespace maillage
