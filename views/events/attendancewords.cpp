// What AttendanceTab says of an entry before it is made: the lines it offers, and what Enter does.

#include "views/events/attendancetab.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace maillage {

QString AttendanceTab::textOf(const RollOffer &offer) const
{
    const auto &[who, line] = offer;
    QString text = who.name;
    if (who.kind == RollCandidate::Kind::NewPerson && !who.newStructure.isEmpty())
        text = tr("＋ New person “%1” of the new structure “%2”").arg(who.name, who.newStructure);
    else if (who.kind == RollCandidate::Kind::NewPerson && !who.hint.isEmpty())
        text = tr("＋ New person “%1” (%2)").arg(who.name, who.hint);
    else if (who.kind == RollCandidate::Kind::NewStructure)
        text = tr("＋ New structure “%1”").arg(who.name);
    else if (who.kind == RollCandidate::Kind::NewPerson)
        text = tr("＋ New person “%1”").arg(who.name);
    else if (who.kind == RollCandidate::Kind::NewGroup)
        text = tr("＋ Group without structure “%1”").arg(who.name);
    else if (!who.hint.isEmpty())
        text += u"  ·  "_s + who.hint;
    if (line.reply)
        text += u"  –  "_s + labelOf(*line.reply);
    const bool expected = m_mode == RollMode::Replies || line.reply;
    if (line.persons && line.persons->isExact())
        text += u"  –  "_s + (expected ? tr("%n expected", nullptr, int(line.persons->low)) : tr("%n present", nullptr, int(line.persons->low)));
    else if (line.persons)
        text += u"  –  "_s + (expected ? tr("%1 expected") : tr("%1 present")).arg(headcount::text(*line.persons));
    return text;
}

/// It follows the sheet, the signs after a name, and whether there is such a name.
void AttendanceTab::sayWhatEnterDoes()
{
    m_does->setText(whatEnterDoes());
    m_entry->setAccessibleDescription(m_does->text());
}

QString AttendanceTab::whatEnterDoes() const
{
    const bool replies = m_mode == RollMode::Replies;
    const QString usual = replies ? tr("Enter: will come") : tr("Enter: has come");
    if (m_entry->text().trimmed().isEmpty())
        return usual;
    const int row = m_offers->currentRow();
    if (row < 0 || row >= int(m_offered.size()))
        return isAmbiguous() ? tr("Enter: choose one of them first") : usual;
    const auto &[who, line] = m_offered[size_t(row)];
    QString does = usual;
    if (line.reply)
        does = *line.reply == Reply::No ? tr("Enter: will not come") : *line.reply == Reply::Maybe ? tr("Enter: may come") : tr("Enter: will come");
    else if (!replies && line.persons && line.persons->high == 0)
        does = tr("Enter: is absent");
    return who.isNew() ? tr("%1, created").arg(does) : does;
}

} // namespace maillage
