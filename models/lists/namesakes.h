#pragma once

#include "models/domain/choicelist.h"
#include "models/store/awaited.h"

#include <QObject>

namespace maillage {

class Reading;
class Store;

/// What tells apart the structures, and the people, who share their name, held ready for every list of one file: it is read
/// beside the window and once for all of them, again when one of them changes.
class Namesakes : public QObject
{
    Q_OBJECT

public:
    /// Those of this file; they live as long as it.
    static Namesakes &of(Store &store);

    /// Empty for who bears the name alone, and until it has been read.
    QString apart(const RecordType &type, qint64 id) const;

signals:
    void changed();

private:
    /// One kind, followed by itself.
    struct Kind
    {
        QHash<qint64, QString> apart;
        Awaited<QHash<qint64, QString>> coming;
        Reading *reading = nullptr;

        explicit Kind(Namesakes &owner) : coming([this, &owner](Answer<QHash<qint64, QString>> &answer) { owner.take(*this, answer); }) {}
    };

    explicit Namesakes(Store &store);
    void begin(Store &store, Kind &kind, const RecordType &which, const QSet<QString> &tables);
    void take(Kind &kind, Answer<QHash<qint64, QString>> &answer);

    Kind m_structures;
    Kind m_people;
};

} // namespace maillage
