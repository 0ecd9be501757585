#include "views/visit/visitpage.h"

#include "models/domain/clock.h"
#include "views/shell/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

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
    , m_structure(new ReferenceEdit(choices::structures(given.store()), this))
    , m_date(new DayEdit(this))
    , m_start(new TimeEdit(this))
    , m_people(new QLineEdit(this))
    , m_headcount(new QSpinBox(this))
    , m_theme(new ReferenceEdit(choices::themes(given.store()), this))
    , m_said(memo(4, this))
    , m_followUp(memo(2, this))
    , m_due(new DayEdit(this))
    , m_notes(memo(2, this))
    , m_problem(plainLabel({}, "problem", this))
{
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_save->setToolTip(tr("Write it to the file (Ctrl+Enter)"));
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    addActions({m_save, m_cancel});
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (const EventKind kind : {EventKind::Visit, EventKind::Call})
        m_kind->addItem(labelOf(kind), codeOf(kind));
    m_structure->setCreatable(true);
    m_structure->setPlaceholderText(tr("type two letters of its name; a new name adds it"));
    m_theme->setCreatable(true);
    m_theme->setPlaceholderText(tr("a theme, known or new"));
    m_people->setPlaceholderText(tr("names, separated by commas; unknown ones are added"));
    m_headcount->setRange(1, 999);
    m_headcount->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto row = [&](const QString &label, QWidget *field, std::initializer_list<std::pair<QString, QWidget *>> more = {}) {
        auto *text = plainLabel(label, "soft", this);
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
    };
    row(tr("Structure"), m_structure, {{{}, m_kind}});
    m_kind->setAccessibleName(tr("Visit or call"));
    row(tr("Day"), m_date, {{tr("at"), m_start}});
    row(tr("People met"), m_people, {{tr("how many"), m_headcount}});
    row(tr("Theme"), m_theme);
    row(tr("What was said"), m_said);
    row(tr("What should follow"), m_followUp);
    row(tr("Due"), m_due);
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
    connect(m_cancel, &QAction::triggered, this, [this] { workspace().back(); });
    connect(m_people, &QLineEdit::textEdited, this, [this](const QString &names) {
        m_headcount->setValue(std::max<int>(1, int(names.split(u',', Qt::SkipEmptyParts).size())));
    });
}

void VisitPage::showItem(qint64 id)
{
    m_kind->setCurrentIndex(0);
    m_structure->setId(id);
    m_date->setDay(clock::today());
    m_start->setTime({});
    m_theme->setId(0);
    m_due->setDay({});
    m_people->clear();
    m_headcount->setValue(1);
    for (QPlainTextEdit *field : {m_said, m_followUp, m_notes})
        field->clear();
    m_problem->hide();
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
    for (const QString &name : m_people->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            note.people << name.simplified();
    }
    note.headcount = m_headcount->value();
    note.theme = m_theme->text();
    note.said = m_said->toPlainText().trimmed();
    note.followUp = m_followUp->toPlainText().trimmed();
    note.due = m_due->day();
    note.notes = m_notes->toPlainText().trimmed();
    return note;
}

void VisitPage::save()
{
    if (QWidget *field = focusWidget()) {
        // What is being typed in a field counts, although the cursor is still in it.
        field->clearFocus();
    }
    const VisitNote visit = note();
    QString problem = problemWith(visit);
    if (m_date->isWrong() || m_due->isWrong() || m_start->isWrong())
        problem = tr("A day or a time could not be read; it is marked.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    const QString what = visit.kind == EventKind::Call ? tr("Log a call") : tr("Log a visit");
    const QString said = visit.kind == EventKind::Call ? tr("The call is logged.") : tr("The visit is logged.");
    if (workspace().edit(what, [&](Transaction &transaction) { logVisit(transaction, visit); }, said))
        workspace().back();
}

} // namespace maillage
