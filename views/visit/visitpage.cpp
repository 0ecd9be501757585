#include "views/visit/visitpage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/shell/icons.h"
#include "views/visit/metpeople.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/inputs.h"
#include "views/widgets/keptfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QPlainTextEdit *memo(int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(parent->fontMetrics().lineSpacing() * lines + 18);
    return field;
}

} // namespace

VisitPage::VisitPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_cancel(new QAction(tr("Cancel"), this))
    , m_save(new QAction(tr("Log it"), this))
    , m_kind(new QComboBox(this))
    , m_structure(new ReferenceEdit(choices::of<Structure>(given.store()), this))
    , m_date(new DayEdit(this))
    , m_start(new TimeEdit(this))
    , m_people(new MetPeople(given, this))
    , m_headcount(new QLineEdit(this))
    , m_theme(new ReferenceEdit(choices::of<Theme>(given.store()), this))
    , m_said(memo(4, this))
    , m_followUp(memo(2, this))
    , m_followUpPerson(new ReferenceEdit(choices::of<Person>(given.store()), this))
    , m_due(new DayEdit(this))
    , m_notes(memo(2, this))
    , m_problem(plainLabel({}, "problem", this))
    , m_kept(new KeptFields(given.drafts(), u"visit"_s,
                            {m_kind, m_structure, m_date, m_start, m_people->lineEdit(), m_headcount, m_theme, m_said, m_followUp, m_followUpPerson, m_due, m_notes},
                            [this] { write(); }, this))
{
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_save->setToolTip(tr("Write it to the file (Ctrl+Enter)"));
    // Esc leaves, and what was begun stays; giving it up takes the button that says so.
    auto *leave = new QAction(this);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, [this] { workspace().back(); });
    addActions({m_save, m_cancel, leave});
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_cancel->setToolTip(tr("Give up what is written here"));
    for (const EventKind kind : {EventKind::Visit, EventKind::Call})
        m_kind->addItem(labelOf(kind), codeOf(kind));
    m_structure->setCreatable(true);
    m_structure->setPlaceholderText(tr("type two letters of its name"));
    m_theme->setCreatable(true);
    m_theme->setPlaceholderText(tr("a theme, known or new"));
    m_followUpPerson->setCreatable(true);
    m_followUpPerson->setPlaceholderText(tr("who sees to it"));
    m_headcount->setMaximumWidth(120);
    m_headcount->setToolTip(tr("A number, or about how many: 8-10, about ten"));
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto row = [&](const QString &label, QWidget *field, std::initializer_list<std::pair<QString, QWidget *>> more = {}) {
        auto *text = fieldLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(label);
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(field, 1);
        for (const auto &[name, widget] : more) {
            line->addWidget(plainLabel(name, "soft", this));
            line->addWidget(widget);
            widget->setAccessibleName(name);
        }
        form->addRow(text, line);
        auto *problem = new FieldProblem(this);
        problem->watch(field);
        for (const auto &[name, widget] : more)
            problem->watch(widget);
        form->addRow(QString(), problem);
    };
    row(tr("Structure"), m_structure, {{{}, m_kind}});
    m_kind->setAccessibleName(tr("Visit or call"));
    setTabOrder(m_structure, m_kind); // as they stand
    m_date->setTowards(periodwords::Towards::Past); // what was a visit has been
    row(tr("Day"), m_date, {{tr("at"), m_start}});
    m_people->lineEdit()->setAccessibleName(tr("People met"));
    row(tr("People met"), m_people, {{tr("how many"), m_headcount}});
    row(tr("Theme"), m_theme);
    row(tr("What was said"), m_said);
    row(tr("What should follow"), m_followUp);
    row(tr("Seen to by"), m_followUpPerson, {{tr("due"), m_due}});
    row(tr("Notes"), m_notes);
    auto *card = new Card(tr("Visit or call"), this);
    card->setNote(tr("Ctrl+Enter writes it"));
    card->content()->addWidget(m_problem);
    card->content()->addLayout(form);
    card->content()->addStretch(1);
    card->setMaximumWidth(760);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(card, 1, Qt::AlignTop);
    layout->addStretch(0);
    connect(m_save, &QAction::triggered, this, &VisitPage::save);
    connect(m_cancel, &QAction::triggered, this, [this] {
        giveUp();
        workspace().back();
    });
    connect(m_structure, &ReferenceEdit::chosen, this, [this] {
        m_problem->hide(); // it may have been about this
        m_people->setStructure(StructureId(m_structure->id()));
    });
    connect(m_people->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &names) {
        m_headcount->setText(text::number(std::max<qint64>(1, names.split(u',', Qt::SkipEmptyParts).size())));
    });
    m_kept->setBlank([this] { blank(m_structureAsked); });
    m_kept->setScope([this](const QString &about) { m_structureAsked = about.toLongLong(); });
    connect(m_structure, &ReferenceEdit::gone, this, [this] {
        if (m_structureAsked == 0)
            return;
        m_structureAsked = 0; // it was put there by the page, not typed
        m_structure->setId(0);
        m_kept->takeAsBlank(m_structure);
    });
}

void VisitPage::blank(qint64 structure)
{
    m_kind->setCurrentIndex(0);
    m_structure->setId(structure);
    m_date->setDay(clock::today());
    m_start->setTime({});
    m_theme->setId(0);
    m_followUpPerson->setId(0);
    m_due->setDay({});
    m_people->clear();
    m_people->setStructure(StructureId(structure));
    m_headcount->setText(text::number(1));
    for (QPlainTextEdit *field : {m_said, m_followUp, m_notes})
        field->clear();
    m_problem->hide();
}

/// Without a structure it is the visit one was writing, if there is one.
void VisitPage::showItem(qint64 id)
{
    m_structureAsked = id;
    const QString kept = m_kept->lastKept();
    m_kept->show(id == 0 && !kept.isNull() ? kept : QString::number(id));
    m_people->setStructure(StructureId(m_structure->id()));
}

void VisitPage::giveUp()
{
    m_structureAsked = 0;
    m_kept->clear();
}

void VisitPage::focusFirst()
{
    m_structure->id() == 0 ? m_structure->setFocus() : m_people->setFocus();
}

VisitNote VisitPage::note() const
{
    VisitNote note;
    note.kind = fromCode<EventKind>(m_kind->currentData().toString());
    note.structure = StructureId(m_structure->id());
    note.newStructure = m_structure->newName();
    note.date = m_date->day();
    note.start = m_start->time();
    note.people = m_people->names();
    note.whoIs = m_people->answers();
    note.headcount = headcount::read(m_headcount->text()).value_or(Headcount());
    note.knownTheme = ThemeId(m_theme->id());
    note.theme = m_theme->newName();
    note.said = m_said->toPlainText().trimmed();
    note.followUp = m_followUp->toPlainText().trimmed();
    note.followUpPerson = PersonId(m_followUpPerson->id());
    note.newFollowUpPerson = m_followUpPerson->newName();
    note.due = m_due->day();
    note.notes = m_notes->toPlainText().trimmed();
    return note;
}

void VisitPage::save()
{
    if (write())
        workspace().back();
}

bool VisitPage::write()
{
    // What is being typed in a field counts, although the cursor is still in it.
    for (QWidget *field : std::initializer_list<QWidget *>{m_structure, m_date, m_start, m_theme, m_followUpPerson, m_due})
        finishTyping(field);
    m_people->setStructure(StructureId(m_structure->id()));
    const VisitNote visit = note();
    QString problem = m_structure->isWrong() ? m_structure->toolTip() : problemWith(visit);
    if (m_date->isWrong() || m_due->isWrong() || m_start->isWrong())
        problem = tr("A day or a time could not be read; it is marked.");
    if (problem.isEmpty() && !headcount::read(m_headcount->text()))
        problem = headcount::notUnderstood(m_headcount->text());
    if (problem.isEmpty() && m_theme->isWrong())
        problem = m_theme->toolTip();
    if (problem.isEmpty() && m_followUpPerson->isWrong())
        problem = m_followUpPerson->toolTip();
    if (problem.isEmpty())
        problem = m_people->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_kept->setReason(problem);
    if (!problem.isEmpty())
        return false;
    const QString what = visit.kind == EventKind::Call ? tr("Log a call") : tr("Log a visit");
    QStringList said{visit.kind == EventKind::Call ? tr("The call is logged.") : tr("The visit is logged.")};
    for (const ReferenceEdit *field : {m_structure, m_theme, m_followUpPerson}) {
        if (!field->newName().isEmpty())
            said << field->createdSentence();
    }
    if (const QStringList people = newPeople(database(), visit); !people.isEmpty())
        said << tr("%n person(s) created: %1", nullptr, int(people.size())).arg(people.join(u", "_s));
    if (!workspace().edit(what, [&](Transaction &transaction) { logVisit(transaction, visit); }, said.join(u' '))) {
        m_kept->setReason(workspace().drafts().refusal());
        return false;
    }
    giveUp();
    return true;
}

} // namespace maillage
