#include "views/events/exchangestab.h"

#include "models/lists/recordmodel.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/exchangeform.h"
#include "views/widgets/quickrow.h"
#include "views/widgets/registerpanel.h"

using namespace Qt::StringLiterals;

namespace maillage {

ExchangesTab::ExchangesTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordModel(workspace.store(), listing("exchanges"_L1), "event_id"_L1))
    , m_quick(buildQuickRow())
{
    auto *list = new ListPanel(workspace, m_model, this);
    list->setCompact();
    list->setShown({"theme"_L1, "said"_L1, "structure"_L1, "follow_up"_L1, "follow_up_state"_L1});
    list->setStrongColumn("theme"_L1);
    list->setStretched("said"_L1);
    auto *panel = new RegisterPanel<Exchange>(workspace, list, makeExchangeForm(workspace, this),
        {tr("Add an exchange"), tr("Remove an exchange"), tr("Note what was said, theme by theme: type a theme above, a few words, Enter. Details and follow-ups come in the form.")},
        [this] { return Exchange{{}, m_event, {}, {}, {}, {}, {}, FollowUpState::None, {}, {}}; }, Qt::Horizontal);
    auto *card = new Card(tr("What was said, what should follow"), this);
    card->content()->addWidget(m_quick);
    card->content()->addWidget(panel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QuickRow *ExchangesTab::buildQuickRow()
{
    auto *row = new QuickRow(m_workspace, u"exchange quickly"_s, this);
    auto *theme = new ReferenceEdit(choices::of<Theme>(m_workspace.store()), row);
    auto *said = new QLineEdit(row);
    theme->setCreatable(true);
    theme->setPlaceholderText(tr("theme, known or new"));
    said->setPlaceholderText(tr("what was said, then Enter"));
    row->add(theme, tr("Theme"), 2);
    row->add(said, tr("What was said"), 5);
    row->begin([this, theme, said](qint64 event) {
        if (said->text().trimmed().isEmpty() && theme->text().trimmed().isEmpty())
            return false;
        const QString created = theme->newName().isEmpty() ? QString() : theme->createdSentence();
        return m_workspace.edit(tr("Add an exchange"), [&](Transaction &transaction) {
            Exchange exchange;
            exchange.event = EventId(event);
            exchange.theme = theme->newName().isEmpty() ? ThemeId(theme->id()) : themeNamed(transaction, theme->newName());
            exchange.said = said->text().trimmed();
            insert(transaction, exchange);
        }, created);
    }, [theme, said] {
        said->setText({});
        theme->setId(0);
    });
    return row;
}

void ExchangesTab::show(EventId event)
{
    m_event = event;
    m_quick->show(event.value());
    m_model->setScope(toSql(event));
}

FeedbackTab::FeedbackTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordModel(workspace.store(), listing("feedback"_L1), "event_id"_L1))
    , m_quick(buildQuickRow())
{
    auto *list = new ListPanel(workspace, m_model, this);
    list->setCompact();
    list->setShown({"tone"_L1, "said"_L1, "structure"_L1});
    list->setStretched("said"_L1);
    auto *form = new RecordForm<Feedback>(workspace, [](const Feedback &feedback) { return feedback.id ? tr("Edit a feedback") : tr("Add a feedback"); }, this);
    form->choice(tr("Tone"), &Feedback::tone);
    form->memo(tr("What was said"), &Feedback::said, 5);
    form->reference(tr("By"), &Feedback::structure, choices::of<Structure>(workspace.store()))->setPlaceholderText(tr("structure, if it may be named"));
    auto *card = new Card(tr("How people found it"), this);
    card->content()->addWidget(m_quick);
    card->content()->addWidget(new RegisterPanel<Feedback>(workspace, list, form,
        {tr("Add a feedback"), tr("Remove a feedback"), tr("What pleased, what was missing, what people proposed: type it above, Enter.")},
        [this] { return Feedback{{}, m_event, {}, Tone::Positive, {}}; }, Qt::Horizontal), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QuickRow *FeedbackTab::buildQuickRow()
{
    auto *row = new QuickRow(m_workspace, u"feedback quickly"_s, this);
    auto *tone = new QComboBox(row);
    auto *said = new QLineEdit(row);
    for (const CodeSet::Item &item : codeSet<Tone>().items)
        tone->addItem(item.label(), QString(item.code));
    said->setPlaceholderText(tr("what was said about the event, then Enter"));
    row->add(tone, tr("Tone"), 1);
    row->add(said, tr("What was said"), 5);
    row->begin([this, tone, said](qint64 event) {
        const QString words = said->text().trimmed();
        if (words.isEmpty())
            return false;
        return m_workspace.edit(tr("Add a feedback"), [&](Transaction &transaction) {
            insert(transaction, Feedback{{}, EventId(event), {}, fromCode<Tone>(tone->currentData().toString()), words});
        });
    }, [said] { said->setText({}); });
    return row;
}

void FeedbackTab::show(EventId event)
{
    m_event = event;
    m_quick->show(event.value());
    m_model->setScope(toSql(event));
}

} // namespace maillage
