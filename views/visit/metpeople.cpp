#include "views/visit/metpeople.h"

#include "models/domain/text.h"
#include "views/shell/workspace.h"
#include "views/widgets/choices.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

MetPeople::MetPeople(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new QLineEdit(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(tr("names, separated by commas; unknown ones are added"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &MetPeople::ask);
}

MetPeople::~MetPeople()
{
    m_line->disconnect(this); // it is left on the way, and would call what is half gone
}

void MetPeople::setStructure(StructureId structure)
{
    m_structure = structure;
    ask();
}

QStringList MetPeople::names() const
{
    QStringList names;
    for (const QString &name : m_line->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.simplified();
    }
    return names;
}

void MetPeople::ask()
{
    QHash<QString, QComboBox *> before = std::exchange(m_questions, {});
    m_asked.clear();
    m_workspace.attempt([&] {
        for (const QString &name : names()) {
            const QString key = text::folded(name);
            const NamedPeople bearers = peopleNamed(m_workspace.database(), name, m_structure);
            if (!bearers.isToBeAsked() || m_questions.contains(key))
                continue;
            // The same question stays as it is, with its answer and the focus.
            QComboBox *same = before.value(key);
            if (same && same->count() == int(bearers.here.size() + bearers.elsewhere.size()) + 2) {
                before.remove(key);
                m_questions[key] = same;
                m_asked << name;
            } else {
                addQuestion(name, bearers);
            }
        }
    });
    for (QComboBox *question : std::as_const(before)) {
        question->hide();
        question->deleteLater();
    }
    // Made after everything around them, they would come last.
    QWidget *last = m_line;
    for (const QString &name : std::as_const(m_asked))
        setTabOrder(std::exchange(last, m_questions[text::folded(name)]), m_questions[text::folded(name)]);
}

void MetPeople::addQuestion(const QString &name, const NamedPeople &bearers)
{
    auto *question = new QComboBox(this);
    question->setAccessibleName(tr("Which %1 was met").arg(name));
    question->addItem(tr("Which %1? Choose…").arg(name));
    QHash<qint64, QString> labels;
    for (const ChoiceRow &choice : choices::of<Person>(m_workspace.store()).read())
        labels[choice.id] = choice.apart.isEmpty() && !choice.hint.isEmpty() ? choice.name + u" · "_s + choice.hint : choice.label();
    for (const std::vector<PersonId> *group : {&bearers.here, &bearers.elsewhere}) {
        for (const PersonId person : *group)
            question->addItem(labels.value(person.value()), person.value());
    }
    question->addItem(tr("Somebody new: create “%1”").arg(name), qint64(0));
    m_layout->addWidget(question);
    question->show(); // now: a layout shows what it is given only in the next turn, and Tab goes on in this one
    m_questions[text::folded(name)] = question;
    m_asked << name;
}

/// Tab leads to what is asked about the names: it is there before the next field is looked for.
bool MetPeople::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        ask();
    return QWidget::eventFilter(watched, event);
}

QHash<QString, PersonId> MetPeople::answers() const
{
    QHash<QString, PersonId> answers;
    for (auto question = m_questions.begin(); question != m_questions.end(); ++question) {
        if ((*question)->currentIndex() > 0)
            answers[question.key()] = PersonId((*question)->currentData().toLongLong());
    }
    return answers;
}

QString MetPeople::problem() const
{
    for (const QString &name : m_asked) {
        if (m_questions[text::folded(name)]->currentIndex() <= 0)
            return tr("Say which %1 was met: choose below the name.").arg(name);
    }
    return {};
}

void MetPeople::clear()
{
    m_line->clear();
    ask();
}

} // namespace maillage
