#pragma once

#include "views/shell/drafts.h"

#include <QVariant>
#include <QWidget>

#include <functional>

namespace maillage {

/// Fields that are no record's: a line in which one adds quickly, a page that writes several rows at once. What is typed in
/// them belongs to what they are shown for (an event, a structure) and is there again when one comes back to it.
class KeptFields : public QObject, public Drafts::Keeper
{
    Q_OBJECT

public:
    /// `kind` begins the keys of all of them. `write` writes what is in the fields now and calls `clear` if it could.
    KeptFields(Drafts &drafts, const QString &kind, const QList<QWidget *> &fields, std::function<void()> write, QWidget *owner);

    /// Empties the fields; called before what is kept for another thing is put there.
    void setBlank(std::function<void()> blank) { m_blank = std::move(blank); }
    /// Has what writes the fields be about the same thing as they are; called while another is written, and to show it again.
    void setScope(std::function<void(const QString &about)> scope) { m_scope = std::move(scope); }
    QString about() const { return m_about; }
    /// What stands in a field now was not typed: the fields are as blank as they begin if nothing else is.
    void takeAsBlank(QWidget *field);
    /// The fields are about this now. False when they are as blank as they begin.
    bool show(const QString &about);
    /// Writes what is in the fields now. What keeps it from being written is kept with them: said by `setReason`, or by the
    /// Workspace through which it was tried.
    bool tryToWrite();
    /// Written or given up: the fields are blank and nothing is kept.
    void clear();
    /// Why it could not be written.
    void setReason(const QString &reason) { m_reason = reason; }
    /// What was kept last, of this kind; null if nothing is.
    QString lastKept() const;

    void settle() override;
    bool writeAgain(const QString &key) override;
    const QWidget *ownerOf(const QString &key) const override;
    void reveal(const QString &key) override;

private:
    QVariantList typed() const;
    void turnTo(const QString &about);

    QString m_kind;
    QString m_about;
    QString m_reason;
    QVariantList m_refused; // what was typed when it was refused: another text has not been tried yet
    Drafts::Place m_place; // where they were when they were first about this
    QList<QWidget *> m_fields;
    std::function<void()> m_write;
    std::function<void()> m_blank;
    std::function<void(const QString &)> m_scope;
    QVariantList m_blankState;
};

} // namespace maillage
