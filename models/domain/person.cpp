#include "models/domain/person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};
} // namespace

const RecordType &Person::type()
{
    static const RecordType type = recordType<Person>({
        field<&Person::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "p-17").aside(),
        field<&Person::givenName>("given_name").titled(QT_TRANSLATE_NOOP("lists", "Given name"))
            .means(QT_TRANSLATE_NOOP("import", "given name; one of the two names must be there"), "Camille"),
        field<&Person::familyName>("family_name").titled(QT_TRANSLATE_NOOP("lists", "Family name"))
            .means(QT_TRANSLATE_NOOP("import", "family name"), "Martin"),
        field<&Person::phone>("phone").titled(QT_TRANSLATE_NOOP("lists", "Phone"))
            .means(QT_TRANSLATE_NOOP("import", "telephone"), "06 00 00 00 00"),
        field<&Person::email>("email").titled(QT_TRANSLATE_NOOP("lists", "E-mail"))
            .means(QT_TRANSLATE_NOOP("import", "e-mail address"), "camille@example.org"),
        field<&Person::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Prefers to be called in the morning").longText().aside()
    }).chosenBy({
        u"SELECT id, name, '', '', coalesce((SELECT structure FROM list_people l WHERE l.id = p.id), '') FROM person_name p"_s,
        u"SELECT coalesce(structure, '') || char(31) || coalesce(role, '') || char(31) || email || char(31) || phone || char(31) || key FROM list_people WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Person created: “%1”"), true});
    return type;
}

const RecordType &Role::type()
{
    static const RecordType type = recordType<Role>({
        field<&Role::person>("person_id").called("person", QT_TRANSLATE_NOOP("lists", "Person"))
            .means(QT_TRANSLATE_NOOP("import", "who: key, or given and family name"), "Camille Martin").needed(),
        field<&Role::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "where: key or name of the structure"), "FOL 23").needed(),
        field<&Role::title>("title").called("role", QT_TRANSLATE_NOOP("lists", "Role"))
            .means(QT_TRANSLATE_NOOP("import", "what the person does there"), "trésorerie"),
        field<&Role::from>("from_date").called("from", QT_TRANSLATE_NOOP("lists", "From"))
            .means(QT_TRANSLATE_NOOP("import", "first day: a day, a month or a year"), "2014-09-01"),
        field<&Role::to>("to_date").called("to", QT_TRANSLATE_NOOP("lists", "To"))
            .means(QT_TRANSLATE_NOOP("import", "last day: a day, a month or a year"), "2023"),
        field<&Role::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Half-time").longText().aside()
    });
    return type;
}

QString problemWith(const Person &person)
{
    if (person.givenName.trimmed().isEmpty() && person.familyName.trimmed().isEmpty())
        return PersonWords::tr("A person needs a name.");
    return {};
}

QStringList namesOf(const Person &person)
{
    return {displayName(person)};
}

QString problemWith(const Role &role)
{
    if (!role.person || !role.structure)
        return PersonWords::tr("Say who does this, and in which structure.");
    if (role.from.isValid() && role.to.isValid() && role.to < role.from)
        return PersonWords::tr("The role ends before it begins.");
    return {};
}

QString displayName(const Person &person)
{
    return QString(person.givenName + u' ' + person.familyName).trimmed();
}

void setDisplayName(Person &person, const QString &name)
{
    const QString clean = name.simplified();
    person.givenName = clean.section(u' ', 0, 0);
    person.familyName = clean.section(u' ', 1);
}

PersonId addPerson(Transaction &transaction, const QString &name)
{
    Person person;
    setDisplayName(person, name);
    return insert(transaction, person);
}

} // namespace maillage
