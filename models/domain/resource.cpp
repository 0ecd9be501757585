#include "models/domain/resource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ResourceWords
{
    Q_DECLARE_TR_FUNCTIONS(Resource)
};
} // namespace

const RecordType &Resource::type()
{
    static const RecordType type = recordType<Resource>({
        field<&Resource::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Resource"))
            .means(QT_TRANSLATE_NOOP("import", "what it is called"), "Modèle de convention de mise à disposition").needed(),
        field<&Resource::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key")).means(keyMeaning, "convention").aside(),
        field<&Resource::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Kind"))
            .means(QT_TRANSLATE_NOOP("import", "document, practice, tool or link; empty: document"), "document"),
        field<&Resource::summary>("summary").titled(QT_TRANSLATE_NOOP("lists", "Summary"))
            .means(QT_TRANSLATE_NOOP("import", "what it is good for"), "Two structures share a job.").longText().aside(),
        field<&Resource::words>("words").titled(QT_TRANSLATE_NOOP("lists", "Words to find it by"))
            .means(QT_TRANSLATE_NOOP("import", "words by which it is to be found, besides its own"), "emploi partagé, salariés"),
        field<&Resource::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "whose it is: key or name of the structure"), "VASI"),
        field<&Resource::contact>("person_id").called("contact", QT_TRANSLATE_NOOP("lists", "Contact"))
            .means(QT_TRANSLATE_NOOP("import", "whom to ask: key, or given and family name"), "Camille Martin"),
        field<&Resource::date>("date").titled(QT_TRANSLATE_NOOP("lists", "Date"))
            .means(QT_TRANSLATE_NOOP("import", "of which day it is"), "2022-04-07"),
        field<&Resource::link>("link").titled(QT_TRANSLATE_NOOP("lists", "Link"))
            .means(QT_TRANSLATE_NOOP("import", "where it is on the web"), "https://example.org").aside(),
        field<&Resource::licence>("licence").titled(QT_TRANSLATE_NOOP("lists", "Who may share it"))
            .means(QT_TRANSLATE_NOOP("import", "who may share it, and how"), "CC BY-SA").aside(),
        field<&Resource::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "To be updated every year").longText().aside(),
    }).chosenBy({u"SELECT id, title, '', '', words FROM resource"_s, u"SELECT date || char(31) || key FROM resource WHERE id = ?"_s,
                 QT_TRANSLATE_NOOP("choices", "Resource created: “%1”")});
    return type;
}

QString problemWith(const Resource &resource)
{
    return resource.title.trimmed().isEmpty() ? ResourceWords::tr("A resource needs a title.") : QString();
}

QStringList namesOf(const Resource &resource)
{
    return {resource.title};
}

const RecordType &ResourceOrigin::type()
{
    static const RecordType type = recordType<ResourceOrigin>({
        field<&ResourceOrigin::resource>("resource_id").titled(QT_TRANSLATE_NOOP("lists", "Resource")),
        field<&ResourceOrigin::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event")),
        field<&ResourceOrigin::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action")),
    });
    return type;
}

QString problemWith(const ResourceOrigin &origin)
{
    if (!origin.resource)
        return ResourceWords::tr("Say of which resource this is.");
    return origin.event.isNull() == origin.action.isNull() ? ResourceWords::tr("Choose the event or the action it came from: one of the two.") : QString();
}

} // namespace maillage
