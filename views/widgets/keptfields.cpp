#include "views/widgets/keptfields.h"

#include "models/store/failure.h"
#include "views/widgets/inputs.h"

using namespace Qt::StringLiterals;

namespace maillage {

KeptFields::KeptFields(Drafts &given, const QString &kind, const QList<QWidget *> &fields, std::function<void()> write, QWidget *owner)
    : QObject(owner)
    , Keeper(given)
    , m_kind(kind + u'/')
    , m_fields(fields)
    , m_write(std::move(write))
{
}

QVariantList KeptFields::typed() const
{
    QVariantList all;
    for (const QWidget *field : m_fields)
        all << typedIn(field);
    return all;
}

bool KeptFields::show(const QString &about)
{
    const bool same = about == m_about && !m_blankState.isEmpty();
    settle();
    if (!same || typed() == m_blankState) {
        m_about = about;
        m_reason.clear();
        const Drafts::Draft *before = drafts().find(m_kind + about);
        m_place = before ? before->place : Drafts::placeOf(qobject_cast<QWidget *>(parent()));
        if (m_blank)
            m_blank();
        m_blankState = typed();
        if (const Drafts::Draft *draft = drafts().find(m_kind + about)) {
            const auto kept = std::any_cast<QVariantList>(draft->typed);
            for (qsizetype i = 0; i < m_fields.size(); ++i)
                typeAgain(m_fields[i], kept.value(i));
            m_reason = draft->reason;
        }
    }
    return typed() != m_blankState;
}

void KeptFields::clear()
{
    m_reason.clear();
    drafts().drop(m_kind + m_about);
    if (m_blank)
        m_blank();
    m_blankState = typed();
}

QString KeptFields::lastKept() const
{
    const QStringList keys = drafts().keys();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (key->startsWith(m_kind))
            return key->mid(m_kind.size());
    }
    return {};
}

void KeptFields::settle()
{
    if (m_blankState.isEmpty())
        return;
    for (QWidget *field : std::as_const(m_fields))
        finishTyping(field);
    if (!m_refused.isEmpty() && typed() != m_refused)
        m_reason.clear(); // somebody went on: it is for them to say when it is to be written
    if (typed() == m_blankState)
        drafts().drop(m_kind + m_about);
    else
        drafts().keep(m_kind + m_about, {typed(), m_reason, m_place});
}

bool KeptFields::writeAgain(const QString &key)
{
    if (!key.startsWith(m_kind))
        return false;
    const QString before = m_about;
    turnTo(key.mid(m_kind.size()));
    tryToWrite();
    turnTo(before);
    return true;
}

bool KeptFields::tryToWrite()
{
    drafts().setRefusal({});
    try {
        m_write();
    } catch (const Failure &failure) { // it reads before it writes
        drafts().setRefusal(failure.sentence());
    }
    const bool isWritten = typed() == m_blankState;
    if (!isWritten && !drafts().refusal().isEmpty())
        m_reason = drafts().refusal();
    m_refused = isWritten ? QVariantList() : typed();
    return isWritten;
}

const QWidget *KeptFields::ownerOf(const QString &key) const
{
    return key.startsWith(m_kind) && !m_fields.isEmpty() ? m_fields.first() : nullptr;
}

void KeptFields::reveal(const QString &key)
{
    turnTo(key.mid(m_kind.size()));
    const QVariantList now = typed();
    qsizetype first = 0; // that is not as it began
    while (first < m_fields.size() && now.at(first) == m_blankState.value(first))
        ++first;
    m_fields.at(first < m_fields.size() ? first : 0)->setFocus();
}

void KeptFields::turnTo(const QString &about)
{
    if (about != m_about && m_scope)
        m_scope(about);
    show(about);
}

void KeptFields::takeAsBlank(QWidget *field)
{
    const qsizetype place = m_fields.indexOf(field);
    if (place >= 0 && place < m_blankState.size())
        m_blankState[place] = typedIn(field);
}

} // namespace maillage
