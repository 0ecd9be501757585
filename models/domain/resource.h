#pragma once

#include "models/domain/action.h"
#include "models/domain/event.h"
#include "models/domain/person.h"

namespace maillage {

using ResourceId = Id<struct Resource>;
using ResourceOriginId = Id<struct ResourceOrigin>;

enum class ResourceKind { Document, Practice, Tool, Link };

template<>
struct Codes<ResourceKind>
{
    static constexpr std::array values{
        Coded<ResourceKind>{ResourceKind::Document, QLatin1StringView("document"), QT_TRANSLATE_NOOP("codes", "document")},
        Coded<ResourceKind>{ResourceKind::Practice, QLatin1StringView("practice"), QT_TRANSLATE_NOOP("codes", "practice")},
        Coded<ResourceKind>{ResourceKind::Tool, QLatin1StringView("tool"), QT_TRANSLATE_NOOP("codes", "tool")},
        Coded<ResourceKind>{ResourceKind::Link, QLatin1StringView("link"), QT_TRANSLATE_NOOP("codes", "link")},
    };
};

/// A thing of the network's library: a document, a practice, a tool or a link that one structure has and others can use. Words are
/// those by which it is to be found besides its own; the licence says in words who may share it and how. Files are kept with it as
/// attachments.
struct Resource
{
    ResourceId id;
    QString key;
    QString title;
    ResourceKind kind = ResourceKind::Document;
    QString summary;
    QString words;
    StructureId structure; // whose it is
    PersonId contact;      // whom to ask
    QDate date;            // of which it is
    QString link;
    QString licence;
    QString notes;

    static constexpr QLatin1StringView table{"resource"};
    static const RecordType &type();
};

QString problemWith(const Resource &resource);
QStringList namesOf(const Resource &resource);

/// An event, whose debrief speaks of it, or an action that a resource came from: one of the two.
struct ResourceOrigin
{
    ResourceOriginId id;
    ResourceId resource;
    EventId event;
    ActionId action;

    static constexpr QLatin1StringView table{"resource_origin"};
    static const RecordType &type();
};

QString problemWith(const ResourceOrigin &origin);

} // namespace maillage
