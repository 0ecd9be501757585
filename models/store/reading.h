#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <functional>

namespace maillage {

class Store;

/// Something that is read from a file in order to be shown. Whoever shows a file reads through one of these: what cannot be
/// read just now (another program holds the file, the file is damaged or gone) never leaves as an exception into the event
/// loop. It is remembered with its sentence, told by Store::readingsChanged, and tried again when the file changes or
/// somebody asks for it with Store::readAgain.
class Reading : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `place`, which is what shows it.
    Reading(Store &store, QObject *place, std::function<void()> work);
    ~Reading() override;

    /// Does the work. True when it was read.
    bool run();
    /// Does something else in its stead, such as taking over an answer from the background.
    bool take(const std::function<void()> &answer);

    bool hasFailed() const { return !m_failure.isNull(); }
    /// Why it could not be read; null when it was.
    const QString &failure() const { return m_failure; }

private:
    void note(const QString &failure);

    QPointer<Store> m_store;
    std::function<void()> m_work;
    QString m_failure;
};

/// Has something read anew whenever one of these tables (none named: any) has changed: the one way to hear of
/// Store::changed in what shows a file. The first time is for whoever follows to begin.
Reading *follow(Store &store, QObject *place, const QSet<QString> &tables, std::function<void()> work);

} // namespace maillage
