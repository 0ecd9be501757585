#include "models/domain/exchange.h"

#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};
} // namespace

const RecordType &Theme::type()
{
    static const RecordType type = recordType<Theme>({
        field<&Theme::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Theme"))
            .means(QT_TRANSLATE_NOOP("import", "what the theme is called"), "Partage de poste").needed(),
        field<&Theme::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Comes back every year").longText()
    }).chosenBy({
        u"SELECT id, name, '', '', '' FROM theme"_s,
        u"SELECT notes FROM theme WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Theme created: “%1”")});
    return type;
}

const RecordType &Exchange::type()
{
    static const RecordType type = recordType<Exchange>({
        field<&Exchange::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event"))
            .means(eventMeaning, "Apéro-réseau de Masgot").needed().aside(),
        field<&Exchange::theme>("theme_id").called("theme", QT_TRANSLATE_NOOP("lists", "Theme"))
            .means(QT_TRANSLATE_NOOP("import", "what was spoken of; an unknown name makes a new theme"), "Partage de poste").orNew(),
        field<&Exchange::said>("said").titled(QT_TRANSLATE_NOOP("lists", "What was said"))
            .means(QT_TRANSLATE_NOOP("import", "what was said"), "Two structures look for an accountant.").longText(),
        field<&Exchange::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "by which structure: key or name"), "VASI"),
        field<&Exchange::withStructure>("with_structure_id").called("with_structure", QT_TRANSLATE_NOOP("lists", "Together with"))
            .means(QT_TRANSLATE_NOOP("import", "with which other it might work: key or name"), "FOL 23").aside(),
        field<&Exchange::followUp>("follow_up").titled(QT_TRANSLATE_NOOP("lists", "Follow-up"))
            .means(QT_TRANSLATE_NOOP("import", "what should follow"), "Bring the two together").longText(),
        field<&Exchange::followUpState>("follow_up_state").titled(QT_TRANSLATE_NOOP("lists", "State"))
            .means(QT_TRANSLATE_NOOP("import", "none, todo, done or dropped; empty beside a follow-up: todo"), "todo"),
        field<&Exchange::dueDate>("due_date").called("due", QT_TRANSLATE_NOOP("lists", "Due"))
            .means(QT_TRANSLATE_NOOP("import", "by which day"), "2022-09-30"),
        field<&Exchange::doneDate>("done_date").called("done", QT_TRANSLATE_NOOP("lists", "Done on"))
            .means(QT_TRANSLATE_NOOP("import", "done on which day"), "2022-09-12").aside(),
        field<&Exchange::followUpPerson>("follow_up_person_id").called("follow_up_person", QT_TRANSLATE_NOOP("lists", "Seen to by"))
            .means(QT_TRANSLATE_NOOP("import", "who sees to it: key, or given and family name"), "Camille Martin")
    });
    return type;
}

const RecordType &Feedback::type()
{
    static const RecordType type = recordType<Feedback>({
        field<&Feedback::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event"))
            .means(eventMeaning, "Apéro-réseau de Guéret").needed().aside(),
        field<&Feedback::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "by which structure: key or name"), "Agora"),
        field<&Feedback::tone>("tone").titled(QT_TRANSLATE_NOOP("lists", "Tone"))
            .means(QT_TRANSLATE_NOOP("import", "positive, neutral, frustration or proposal; empty: neutral"), "proposal"),
        field<&Feedback::said>("said").titled(QT_TRANSLATE_NOOP("lists", "What was said"))
            .means(QT_TRANSLATE_NOOP("import", "what was said about the event"), "To be done again nearer to us.").longText().needed()
    });
    return type;
}

QString problemWith(const Theme &theme)
{
    return theme.name.trimmed().isEmpty() ? ExchangeWords::tr("A theme needs a name.") : QString();
}

QString problemAmong(const Database &database, const Theme &theme)
{
    Query other = database.query(u"SELECT name FROM theme WHERE name = ? AND id IS NOT ?"_s, {toSql(theme.name), theme.id.value()});
    return other.next() ? ExchangeWords::tr("There is a theme “%1” already.").arg(oneLine(theme.name)) : QString();
}

QStringList namesOf(const Theme &theme)
{
    return {theme.name};
}

QString problemWith(const Exchange &exchange)
{
    if (!exchange.event)
        return ExchangeWords::tr("Say at which event this was said.");
    if (!exchange.theme && exchange.said.isEmpty() && exchange.followUp.isEmpty())
        return ExchangeWords::tr("Say what was spoken of: a theme, what was said, or what should follow.");
    if (exchange.followUp.isEmpty() != (exchange.followUpState == FollowUpState::None))
        return exchange.followUp.isEmpty() ? ExchangeWords::tr("Say what should follow before saying whether it did.")
                                           : ExchangeWords::tr("Say whether the follow-up is to do, done or dropped.");
    return {};
}

QString problemWith(const Feedback &feedback)
{
    if (!feedback.event)
        return ExchangeWords::tr("Say which event this is about.");
    return feedback.said.trimmed().isEmpty() ? ExchangeWords::tr("Write what was said.") : QString();
}

ThemeId themeNamed(Transaction &transaction, const QString &name)
{
    const QString wanted = text::folded(name);
    if (wanted.isEmpty())
        return {};
    for (const Theme &theme : load<Theme>(transaction.database())) {
        if (text::folded(theme.name) == wanted)
            return theme.id;
    }
    return insert(transaction, Theme{{}, name.simplified(), {}});
}

} // namespace maillage
