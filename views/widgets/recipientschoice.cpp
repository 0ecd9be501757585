#include "views/widgets/recipientschoice.h"

#include "models/domain/addressees.h"
#include "models/domain/choicelist.h"
#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "views/shell/mail.h"
#include "views/shell/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QVariantList valuesOf(const std::vector<StructureId> &structures)
{
    QVariantList values;
    for (const StructureId structure : structures)
        values << structure.value();
    return values;
}

} // namespace

RecipientsChoice::RecipientsChoice(Workspace &workspace, Purpose purpose, QWidget *parent)
    : MultiChoice(tr("Recipients"), tr("Choose the recipients"), parent)
    , m_workspace(workspace)
{
    setSummary([this](const QVariantList &chosen) { return summaryOf(chosen); });
    addRules(purpose);
    connect(this, &MultiChoice::opening, this, &RecipientsChoice::readChoices);
}

/// Which networks there are is asked once: a page lives no longer than its file.
void RecipientsChoice::addRules(Purpose purpose)
{
    addRuleOf(tr("All members"), RecipientRule::Members);
    m_workspace.attempt([this] {
        constexpr size_t mostNetworks = 6;
        const std::vector<Network> networks = load<Network>(m_workspace.database(), u"id <> coalesce((SELECT home_network_id FROM profile), 0) ORDER BY name"_s);
        for (size_t i = 0; i < std::min(networks.size(), mostNetworks); ++i)
            addRuleOf(networks[i].shortName.isEmpty() ? networks[i].name : networks[i].shortName, RecipientRule::Affiliated, networks[i].id);
    });
    purpose == Purpose::Invite ? addRuleOf(tr("Who came last time"), RecipientRule::CameLast) : addRuleOf(tr("Who came"), RecipientRule::Came);
    addRuleOf(tr("Who announced themselves"), RecipientRule::Announced);
    if (purpose == Purpose::Invite)
        addRuleOf(tr("Who has not replied"), RecipientRule::Unanswered);
    addRule(tr("None"), [] { return QVariantList(); });
}

void RecipientsChoice::addRuleOf(const QString &label, RecipientRule rule, NetworkId network)
{
    addRule(label, [this, rule, network] {
        QVariantList chosen;
        m_workspace.attempt([&] { chosen = valuesOf(recipientsBy(m_workspace.database(), rule, m_event, m_series, m_day, network)); });
        return chosen;
    });
}

void RecipientsChoice::setAbout(EventId event, SeriesId series, QDate day)
{
    m_event = event;
    m_series = series;
    m_day = day;
}

void RecipientsChoice::setStructures(const std::vector<StructureId> &structures)
{
    setChosen(valuesOf(structures));
}

std::vector<StructureId> RecipientsChoice::structures() const
{
    std::vector<StructureId> structures;
    for (const QVariant &value : chosen())
        structures.push_back(StructureId(value.toLongLong()));
    return structures;
}

QString RecipientsChoice::write(mail::Message message)
{
    QStringList without;
    std::vector<StructureId> reached;
    for (const Addressee &one : addressees(m_workspace.database(), structures(), clock::today())) {
        (one.address.isEmpty() ? without : message.hidden) << (one.address.isEmpty() ? one.name : one.address);
        if (!one.address.isEmpty())
            reached.push_back(one.structure);
    }
    if (message.hidden.isEmpty())
        throw Failure(tr("Of none of the recipients an e-mail address is known. Add them under “Details” of the structures."));
    QStringList said{tr("The message is in your mail program."), mail::compose(message, [&workspace = m_workspace](const QString &sentence) { workspace.complain(sentence); })};
    if (!without.isEmpty())
        said << tr("Without an e-mail address, and so no recipient: %1.").arg(without.join(u", "_s));
    setStructures(reached);
    said.removeAll(QString());
    return said.join(u' ');
}

void RecipientsChoice::readChoices()
{
    m_workspace.attempt([this] {
        QList<std::pair<QString, QVariant>> choices;
        for (const ChoiceRow &row : choiceList(m_workspace.database(), Structure::type()))
            choices << std::pair(row.label(), QVariant(row.id));
        setChoices(choices);
    });
}

QString RecipientsChoice::summaryOf(const QVariantList &) const
{
    const std::vector<StructureId> chosen = structures();
    std::vector<Addressee> reached;
    m_workspace.attempt([&] { reached = addressees(m_workspace.database(), chosen, clock::today()); });
    const auto known = int(std::count_if(reached.begin(), reached.end(), [](const Addressee &one) { return !one.address.isEmpty(); }));
    return tr("%n structure(s)", nullptr, int(chosen.size())) + u" · "_s + tr("%n e-mail address(es)", nullptr, known);
}

} // namespace maillage
