#include "views/events/exchangestab.h"

#include "models/lists/recordmodel.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/exchangeform.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/keptfields.h"
#include "views/widgets/registerpanel.h"

using namespace Qt::StringLiterals;

namespace maillage {

ExchangesTab::ExchangesTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordModel(workspace.store(), listing("exchanges"_L1), "event_id"_L1))
    , m_theme(new ReferenceEdit(choices::themes(workspace.store()), this))
    , m_said(new QLineEdit(this))
    , m_kept(new KeptFields(workspace.drafts(), u"exchange quickly"_s, {m_theme, m_said}, [this] { addQuickly(); }, this))
{
    auto *list = new ListPanel(workspace, m_model, this);
    list->setCompact();
    list->setShown({"theme"_L1, "said"_L1, "structure"_L1, "follow_up"_L1, "follow_up_state"_L1});
    list->setStrongColumn("theme"_L1);
    list->setStretched("said"_L1);
    m_theme->setCreatable(true);
    m_theme->setPlaceholderText(tr("theme, known or new"));
    m_theme->setAccessibleName(tr("Theme"));
    m_said->setPlaceholderText(tr("what was said, then Enter"));
    m_said->setAccessibleName(tr("What was said"));
    auto *quick = new QHBoxLayout;
    quick->addWidget(m_theme, 2);
    quick->addWidget(m_said, 5);
    auto *panel = new RegisterPanel<Exchange>(workspace, list, makeExchangeForm(workspace, this),
        {tr("Add an exchange"), tr("Remove an exchange"), tr("Note what was said, theme by theme: type a theme above, a few words, Enter. Details and follow-ups come in the form.")},
        [this] { return Exchange{{}, m_event, {}, {}, {}, {}, {}, FollowUpState::None, {}, {}}; }, Qt::Horizontal);
    auto *card = new Card(tr("What was said, what should follow"), this);
    card->content()->addLayout(quick);
    auto *problem = new FieldProblem(this);
    problem->watch(m_theme);
    card->content()->addWidget(problem);
    card->content()->addWidget(panel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_said, &QLineEdit::returnPressed, this, [this] { m_kept->tryToWrite(); });
    connect(m_theme, &ReferenceEdit::chosen, this, [this] {
        if (m_theme->hasFocus() && !m_theme->isWrong() && !m_theme->text().isEmpty())
            m_said->setFocus();
    });
    m_kept->setBlank([this] {
        m_said->setText({});
        m_theme->setId(0);
    });
}

void ExchangesTab::addQuickly()
{
    m_theme->finish();
    if (m_said->text().trimmed().isEmpty() && m_theme->text().trimmed().isEmpty())
        return;
    if (m_theme->isWrong()) {
        m_kept->setReason(m_theme->toolTip());
        return m_theme->setFocus();
    }
    const QString created = m_theme->newName().isEmpty() ? QString() : m_theme->createdSentence();
    const bool done = m_workspace.edit(tr("Add an exchange"), [this](Transaction &transaction) {
        Exchange exchange;
        exchange.event = EventId(m_kept->about().toLongLong());
        exchange.theme = m_theme->newName().isEmpty() ? ThemeId(m_theme->id()) : themeNamed(transaction, m_theme->newName());
        exchange.said = m_said->text().trimmed();
        insert(transaction, exchange);
    }, created);
    if (!done)
        return;
    m_kept->clear();
    m_theme->setFocus();
}

void ExchangesTab::show(EventId event)
{
    m_event = event;
    m_kept->show(QString::number(event.value()));
    m_model->setScope(toSql(event));
}

FeedbackTab::FeedbackTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordModel(workspace.store(), listing("feedback"_L1), "event_id"_L1))
{
    auto *list = new ListPanel(workspace, m_model, this);
    list->setCompact();
    list->setShown({"tone"_L1, "said"_L1, "structure"_L1});
    list->setStretched("said"_L1);
    auto *form = new RecordForm<Feedback>(workspace, [](const Feedback &feedback) { return feedback.id ? tr("Edit a feedback") : tr("Add a feedback"); }, this);
    form->choice(tr("Tone"), &Feedback::tone);
    form->memo(tr("What was said"), &Feedback::said, 5);
    form->reference(tr("By"), &Feedback::structure, choices::structures(workspace.store()))->setPlaceholderText(tr("structure, if it may be named"));
    auto *card = new Card(tr("How people found it"), this);
    card->content()->addWidget(new RegisterPanel<Feedback>(workspace, list, form,
        {tr("Add a feedback"), tr("Remove a feedback"), tr("What pleased, what was missing, what people proposed.")},
        [this] { return Feedback{{}, m_event, {}, Tone::Positive, {}}; }, Qt::Horizontal));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void FeedbackTab::show(EventId event)
{
    m_event = event;
    m_model->setScope(toSql(event));
}

} // namespace maillage
