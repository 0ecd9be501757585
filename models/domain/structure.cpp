#include "models/domain/structure.h"

#include "models/domain/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class StructureWords
{
    Q_DECLARE_TR_FUNCTIONS(Structure)
};
} // namespace

const RecordType &Structure::type()
{
    static const RecordType type = recordType<Structure>({
        field<&Structure::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "fol23").aside(),
        field<&Structure::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "full name"), "Fédération des œuvres laïques de la Creuse").needed(),
        field<&Structure::shortName>("short_name").titled(QT_TRANSLATE_NOOP("lists", "Short name"))
            .means(QT_TRANSLATE_NOOP("import", "what it is called in lists"), "FOL 23").aside(),
        field<&Structure::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Kind"))
            .means(QT_TRANSLATE_NOOP("import", "what sort of structure, in your own words"), "association").aside(),
        field<&Structure::address>("address").titled(QT_TRANSLATE_NOOP("lists", "Address"))
            .means(QT_TRANSLATE_NOOP("import", "street and number"), "12 rue des Écoles").aside(),
        field<&Structure::postcode>("postcode").titled(QT_TRANSLATE_NOOP("lists", "Postcode"))
            .means(QT_TRANSLATE_NOOP("import", "postcode"), "23000").aside(),
        field<&Structure::commune>("commune").titled(QT_TRANSLATE_NOOP("lists", "Commune"))
            .means(QT_TRANSLATE_NOOP("import", "town or village"), "Guéret"),
        field<&Structure::department>("department").titled(QT_TRANSLATE_NOOP("lists", "Department"))
            .means(QT_TRANSLATE_NOOP("import", "department"), "Creuse").aside(),
        field<&Structure::latitude>("latitude").titled(QT_TRANSLATE_NOOP("lists", "Latitude"))
            .means(QT_TRANSLATE_NOOP("import", "degrees north"), "46.17").aside(),
        field<&Structure::longitude>("longitude").titled(QT_TRANSLATE_NOOP("lists", "Longitude"))
            .means(QT_TRANSLATE_NOOP("import", "degrees east"), "1.87").aside(),
        field<&Structure::phone>("phone").titled(QT_TRANSLATE_NOOP("lists", "Phone"))
            .means(QT_TRANSLATE_NOOP("import", "telephone"), "05 55 00 00 00").aside(),
        field<&Structure::email>("email").titled(QT_TRANSLATE_NOOP("lists", "E-mail"))
            .means(QT_TRANSLATE_NOOP("import", "e-mail address"), "contact@example.org").aside(),
        field<&Structure::web>("web").titled(QT_TRANSLATE_NOOP("lists", "Web"))
            .means(QT_TRANSLATE_NOOP("import", "web site"), "https://example.org").aside(),
        field<&Structure::staff>("staff").titled(QT_TRANSLATE_NOOP("lists", "Staff"))
            .means(QT_TRANSLATE_NOOP("import", "number of employees"), "12").aside(),
        field<&Structure::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Visited in the autumn").longText().aside()
    }).chosenBy({
        u"SELECT n.id, n.name, s.name, s.short_name, s.commune FROM structure_name n JOIN structure s ON s.id = n.id"_s,
        u"SELECT commune || char(31) || name || char(31) || kind || char(31) || department || char(31) || email || char(31) || key FROM structure WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Structure created: “%1”"), true});
    return type;
}

QString problemWith(const Structure &structure)
{
    if (structure.name.trimmed().isEmpty())
        return StructureWords::tr("A structure needs a name.");
    if (structure.staff && *structure.staff < 0)
        return StructureWords::tr("The number of staff cannot be negative.");
    if (structure.staff && *structure.staff > ranges::mostPeople)
        return StructureWords::tr("The number of staff is at most %1.").arg(text::number(ranges::mostPeople));
    if (structure.latitude && (*structure.latitude < -90 || *structure.latitude > 90))
        return StructureWords::tr("A latitude lies between -90 and 90 degrees.");
    if (structure.longitude && (*structure.longitude < -180 || *structure.longitude > 180))
        return StructureWords::tr("A longitude lies between -180 and 180 degrees.");
    return {};
}

QStringList namesOf(const Structure &structure)
{
    return {structure.name, structure.shortName};
}

QString displayName(const Structure &structure)
{
    return structure.shortName.isEmpty() ? structure.name : structure.shortName;
}

} // namespace maillage
