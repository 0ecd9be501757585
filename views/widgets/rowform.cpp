#include "views/widgets/rowform.h"

#include "models/store/reading.h"

#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>
#include <any>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// What was typed for a record, as a draft keeps it.
struct KeptRow
{
    AnyRecord record;
    bool isNew;
    QString scope;
    QVariantList typed; // null where nothing was
};

} // namespace

RowForm::RowForm(Workspace &workspace, const RecordType &type, Saying editText, QWidget *parent)
    : FormPanel(workspace, parent)
    , m_type(type)
    , m_editText(std::move(editText))
    , m_record(type)
{
    m_reading = follow(workspace.store(), this, {QString(type.table)}, [this] {
        if (!m_draft && m_asked != 0 && !m_writing)
            read(m_asked);
    });
    setEnabled(false);
}

void RowForm::showRow(qint64 id)
{
    if (m_isInEdit) { // what one sees follows the file, and what is typed is still being dealt with
        m_postponed = [this, id] { showRow(id); };
        return;
    }
    if (m_draft || id == 0 || id != m_record.id())
        leave();
    m_asked = id;
    if (m_reading->take([this, id] { read(id); }) || m_record.id() == id)
        return;
    m_record = AnyRecord(m_type); // what is typed on must not go to what was shown before
    m_draft = false;
    setEnabled(false);
    load(false);
}

bool RowForm::isFound(qint64 id, AnyRecord &record) const
{
    return id != 0 && records::find(m_type, workspace().database(), id, record.get());
}

void RowForm::read(qint64 id)
{
    AnyRecord now(m_type), before(m_type);
    const bool found = isFound(id, now);
    const qint64 shown = m_record.id();
    if (!m_draft && shown != 0 && !(id == shown ? found : isFound(shown, before)))
        leaveGone();
    // What is being typed in this very record is not overwritten.
    const bool same = !m_draft && id != 0 && id == shown;
    const bool isTypedInGone = same && !found && isTyped();
    if (isTypedInGone)
        keepTyped(FormPanel::tr("This was removed meanwhile."));
    m_record = found ? now : AnyRecord(m_type);
    m_draft = false;
    m_scope.clear();
    setEnabled(found);
    load(same && found);
    if (isTypedInGone)
        showProblem(FormPanel::tr("This was removed meanwhile."));
    if (m_shown)
        m_shown(m_record.get());
    if (found && !same)
        putBack();
}

void RowForm::beginDraft(AnyRecord initial, const QString &scope)
{
    if (m_isInEdit) {
        m_postponed = [this, initial, scope] { beginDraft(initial, scope); };
        return;
    }
    leave();
    m_asked = 0;
    m_record = std::move(initial);
    m_draft = true;
    m_scope = scope;
    setEnabled(true);
    load(false);
    if (m_shown)
        m_shown(m_record.get());
    putBack();
}

void RowForm::giveUp()
{
    drafts().drop(key());
    load(false);
    m_draft = m_draft && m_record.id() == 0;
}

void RowForm::settle()
{
    if (m_writing)
        return;
    finishAll();
    if (isTyped())
        commit();
}

bool RowForm::writeAgain(const QString &wanted)
{
    if (!ownerOf(wanted) && wanted != key())
        return false;
    if (wanted == key()) {
        commit();
        return true;
    }
    const Drafts::Draft *draft = drafts().find(wanted);
    const auto *kept = draft ? std::any_cast<KeptRow>(&draft->typed) : nullptr;
    if (!kept || kept->typed.size() != qsizetype(m_fields.size()))
        return false;
    const KeptRow there = *kept;
    const AnyRecord here = m_record;
    const bool wasDraft = m_draft;
    const QString scope = m_scope;
    there.isNew ? beginDraft(there.record, there.scope) : showRow(there.record.id());
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    commit();
    wasDraft ? beginDraft(here, scope) : showRow(here.id());
    return true;
}

const QWidget *RowForm::ownerOf(const QString &wanted) const
{
    return !m_fields.empty() && wanted.startsWith(QString(m_type.table) + u'/') ? this : nullptr;
}

void RowForm::reveal(const QString &wanted)
{
    const qint64 id = wanted.section(u'/', 1, 1).toLongLong(); // "new" is no number
    AnyRecord there(m_type);
    if (id != 0 && !isFound(id, there))
        return drafts().tellGone(typedFor(wanted));
    if (id != 0 || wanted != key())
        emit revealRequested(id);
    if (wanted != key()) // what it was to belong to is gone
        return drafts().tellGone(typedFor(wanted));
    const auto typed = std::find_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isTyped(); });
    typed != m_fields.end() ? typed->widget->setFocus() : focusFirstField();
}

void RowForm::commit()
{
    if (m_writing || (!m_draft && m_record.id() == 0))
        return;
    const auto follow = qScopeGuard([this] {
        if (!m_isInEdit && m_postponed)
            std::exchange(m_postponed, {})();
    });
    finishAll();
    AnyRecord current = m_record;
    if (!m_draft && !readCurrent(current))
        return;
    QString wrong;
    const std::vector<Field *> sound = soundFields(current, wrong);
    if (m_draft && !wrong.isEmpty())
        return keepTyped(wrong);
    const auto brokenRule = [&] {
        const AnyRecord whole = with(current, sound);
        const QString problem = m_type.problemWith(whole.get());
        return problem.isEmpty() ? amongOthers(whole) : problem;
    };
    QString refused;
    if (!sound.empty() || m_draft) {
        refused = write(current, sound);
        // A rule that two fields break together keeps no third one from being written.
        if (!refused.isEmpty() && !m_draft && sound.size() > 1 && !brokenRule().isEmpty()) {
            refused.clear();
            for (Field *field : sound) {
                AnyRecord now(m_type);
                if (const QString problem = readCurrent(now) ? write(now, {field}) : this->problem(); !problem.isEmpty())
                    refused = problem;
            }
        }
    }
    showProblem(refused);
    m_brokenRule = brokenRule() == refused ? refused : QString();
    if (isTyped() || (m_draft && !refused.isEmpty()))
        keepTyped(refused.isEmpty() ? wrong : refused);
    else if (!m_draft)
        drafts().drop(key());
}

/// What other rows have against it; nothing while the file cannot be read.
QString RowForm::amongOthers(const AnyRecord &record) const
{
    try {
        return records::problemAmong(m_type, workspace().database(), record.get());
    } catch (const Failure &) {
        return {};
    }
}

void RowForm::judgeAgain(QWidget *widget)
{
    AnyRecord typed = m_record;
    const QScopedValueRollback<bool> writing(m_writing, true);
    for (const Field &field : m_fields) {
        if (field.widget == widget && field.widget->property("wrong").toBool() && field.store(typed.get(), nullptr).isEmpty())
            markWrong(widget, {});
    }
    if (problem().isEmpty() || problem() != m_brokenRule)
        return;
    for (const Field &field : m_fields)
        field.store(typed.get(), nullptr);
    if (m_adjust)
        m_adjust(typed.get());
    if (m_type.problemWith(typed.get()).isEmpty() && amongOthers(typed).isEmpty())
        showProblem({});
}

QString RowForm::newKey(const QString &scope) const
{
    return QString(m_type.table) + u"/new/"_s + scope;
}

QString RowForm::key() const
{
    return m_draft ? newKey(m_scope) : QString(m_type.table) + u'/' + QString::number(m_record.id());
}

void RowForm::load(bool keepingTyped)
{
    for (Field &field : m_fields) {
        if (keepingTyped && field.isTyped())
            continue;
        field.load(m_record.get());
        field.loaded = typedIn(field.widget);
        markWrong(field.widget, {});
    }
    if (!keepingTyped)
        showProblem({});
    m_place = Drafts::placeOf(this);
}

/// In words, one line a field.
QString RowForm::typedFor(const QString &key) const
{
    const Drafts::Draft *draft = drafts().find(key);
    const auto *kept = draft ? std::any_cast<KeptRow>(&draft->typed) : nullptr;
    QStringList words;
    for (const QVariant &one : kept ? kept->typed : QVariantList())
        words << (one.typeId() == QMetaType::QVariantList ? one.toList().value(0) : one).toString();
    words.removeAll(QString());
    return words.join(u'\n');
}

bool RowForm::isTyped() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isTyped(); });
}

void RowForm::finishAll()
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    for (const Field &field : m_fields)
        finishTyping(field.widget);
}

/// Before something else is shown: what is typed is written, or kept for when one comes back.
void RowForm::leave()
{
    if (m_writing || (!m_draft && m_record.id() == 0))
        return;
    finishAll();
    if (!isTyped())
        return;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    commit();
}

bool RowForm::readCurrent(AnyRecord &current)
{
    try {
        if (isFound(m_record.id(), current))
            return true;
        showProblem(FormPanel::tr("This was removed meanwhile."));
        keepTyped(FormPanel::tr("This was removed meanwhile."));
        // By another program: the lists follow, once what is typed is kept.
        QMetaObject::invokeMethod(&workspace().store(), &Store::refresh, Qt::QueuedConnection);
    } catch (const Failure &failure) {
        showProblem(failure.sentence());
        keepTyped(failure.sentence());
    }
    return false;
}

std::vector<RowForm::Field *> RowForm::soundFields(const AnyRecord &current, QString &wrong)
{
    std::vector<Field *> sound;
    for (Field &field : m_fields) {
        if (!m_draft && !field.isTyped()) {
            markWrong(field.widget, {});
            continue;
        }
        AnyRecord probe = current;
        const QString problem = field.store(probe.get(), nullptr);
        markWrong(field.widget, problem);
        if (problem.isEmpty())
            sound.push_back(&field);
        else
            wrong = problem;
    }
    return sound;
}

AnyRecord RowForm::with(AnyRecord record, const std::vector<Field *> &fields, Transaction *transaction) const
{
    for (const Field *field : fields)
        field->store(record.get(), transaction);
    if (m_adjust)
        m_adjust(record.get());
    return record;
}

/// Writes these fields as one edit; what keeps it from being written is the answer.
QString RowForm::write(const AnyRecord &current, const std::vector<Field *> &fields)
{
    QStringList created;
    for (const Field *field : fields) {
        if (const auto *reference = qobject_cast<const ReferenceEdit *>(field->widget); reference && !reference->newName().isEmpty())
            created << reference->createdSentence();
    }
    const QString before = key();
    const bool wasDraft = m_draft;
    AnyRecord written = current;
    try {
        const QScopedValueRollback<bool> writing(m_writing, true), inEdit(m_isInEdit, true);
        workspace().store().edit(m_editText(with(current, fields).get()), [&](Transaction &transaction) {
            written = with(current, fields, &transaction);
            wasDraft ? records::insert(m_type, transaction, written.get()) : records::update(m_type, transaction, written.get());
            if (m_follow)
                m_follow(transaction, written.get());
        });
    } catch (const Failure &failure) {
        // Somebody else may have written: what was not typed here is shown as it is now.
        if (!m_draft)
            m_reading->take([this] { read(m_record.id()); });
        return failure.sentence();
    }
    drafts().drop(before);
    m_record = written;
    m_draft = false;
    for (Field *field : fields)
        field->loaded = typedIn(field->widget);
    showRow(written.id());
    if (!created.isEmpty())
        workspace().say(created.join(u' '), workspace().store().undoStep());
    if (wasDraft && !m_quiet)
        emit this->created(written.id());
    return {};
}

void RowForm::keepTyped(const QString &reason)
{
    if (!isTyped())
        return;
    KeptRow kept{m_record, m_draft, m_scope, {}};
    for (const Field &field : m_fields)
        kept.typed << (field.isTyped() ? typedIn(field.widget) : QVariant());
    drafts().keep(key(), {kept, reason, m_place.page.isEmpty() ? Drafts::placeOf(this) : m_place});
}

/// What was typed for this record and not written stands in its fields again.
void RowForm::putBack()
{
    const Drafts::Draft *draft = drafts().find(key());
    const auto *kept = draft ? std::any_cast<KeptRow>(&draft->typed) : nullptr;
    if (!kept || kept->typed.size() != qsizetype(m_fields.size()))
        return;
    const QVariantList typed = kept->typed;
    const QString reason = draft->reason;
    const QScopedValueRollback<bool> writing(m_writing, true);
    bool isMarked = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        if (!typed[qsizetype(i)].isValid())
            continue;
        typeAgain(field.widget, typed[qsizetype(i)]);
        finishTyping(field.widget);
        AnyRecord probe = m_record;
        const QString problem = field.store(probe.get(), nullptr);
        markWrong(field.widget, problem);
        isMarked = isMarked || !problem.isEmpty();
    }
    if (!isMarked)
        showProblem(reason);
}

} // namespace maillage
