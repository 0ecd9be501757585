#pragma once

#include "models/domain/outreach.h"
#include "views/widgets/multichoice.h"

namespace maillage {

class Workspace;
namespace mail {
struct Message;
}

/// To which structures something goes: ticked one by one or by a rule, with how many there are and how many of them can be
/// written to. Who there is to choose from is read whenever the list is opened.
class RecipientsChoice : public MultiChoice
{
    Q_OBJECT

public:
    /// Before an event it invites, after it tells how it went.
    enum class Purpose { Invite, Tell };
    RecipientsChoice(Workspace &workspace, Purpose purpose, QWidget *parent = nullptr);

    /// What the rules refer to: an event or a series, and a day.
    void setAbout(EventId event, SeriesId series, QDate day);
    void setStructures(const std::vector<StructureId> &structures);
    std::vector<StructureId> structures() const;
    /// Opens the message to all of them in the mail program; the answer says what was done and who cannot be written to. Throws a
    /// Failure where nobody can.
    QString write(mail::Message message);

private:
    void addRules(Purpose purpose);
    void addRuleOf(const QString &label, RecipientRule rule, NetworkId network = {});
    void readChoices();
    QString summaryOf(const QVariantList &chosen) const;

    Workspace &m_workspace;
    EventId m_event;
    SeriesId m_series;
    QDate m_day;
};

} // namespace maillage
