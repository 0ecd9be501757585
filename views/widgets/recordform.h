#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/text.h"
#include "views/shell/workspace.h"
#include "views/widgets/inputs.h"
#include "views/widgets/periodedit.h"
#include "views/widgets/referenceedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QFormLayout;
class QLabel;

namespace maillage {

class FieldProblem;

/// The part of a record form that knows no record: fields one below the other, a sentence for what is wrong, and
/// when to write. A field is written when it is left (one edit a field, not one a key), however it is left. What cannot be
/// taken says why below itself and keeps no other field from being written.
class FormPanel : public QWidget, public Drafts::Keeper
{
    Q_OBJECT

public:
    explicit FormPanel(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *addLine(const QString &label);
    QPlainTextEdit *addMemo(const QString &label, int lines);
    QComboBox *addChoice(const QString &label, const CodeSet &codes);
    DayEdit *addDay(const QString &label);
    TimeEdit *addTime(const QString &label);
    PeriodEdit *addPeriod(const QString &label);
    ReferenceEdit *addReference(const QString &label, const ReferenceEdit::Source &source, bool creatable);
    QCheckBox *addFlag(const QString &label);
    /// Puts the next `count` fields side by side under one label.
    void beginRow(const QString &label);
    void endRow();
    void addSection(const QString &title);
    /// What is no field of the record, in its place among them.
    void addWidget(const QString &label, QWidget *widget);
    void focusFirstField();
    /// Shows or hides a field with its label; not for fields that share a row.
    void setFieldShown(QWidget *field, bool shown);

    Workspace &workspace() const { return m_workspace; }

signals:
    /// A new record was written for the first time.
    void created(qint64 id);
    /// What is typed for a record and not written is to be seen; 0 for one that is new.
    void revealRequested(qint64 id);

protected:
    virtual void commit() = 0;
    /// Somebody types in a field that was refused: its sentence goes as soon as what stands there can be taken.
    virtual void judgeAgain(QWidget *field) = 0;
    void showProblem(const QString &problem);
    QString problem() const;
    /// The record one was in is gone, and what is shown next is another: what is typed on must not go there.
    void leaveGone();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QString &label, QWidget *field);
    FieldProblem *addProblem();

    Workspace &m_workspace;
    QFormLayout *m_layout;
    QWidget *m_row = nullptr;
    QString m_rowLabel;
    QLabel *m_problem;
    FieldProblem *m_rowProblem = nullptr;
};

/// Edits one record through the members one names: `form->text(tr("Name"), &Structure::name)`. It shows the record
/// that `show` names and follows the store; `draft` begins a new one, which is written as soon as it is sound.
/// `editText` names the undo step, given the record as it will be.
template<Record R>
class RecordForm : public FormPanel
{
public:
    using EditText = std::function<QString(const R &)>;

    RecordForm(Workspace &given, EditText editText, QWidget *parent = nullptr)
        : FormPanel(given, parent)
        , m_editText(std::move(editText))
    {
        m_reading = follow(workspace().store(), this, {QString(R::table)}, [this] {
            if (!m_draft && !m_asked.isNull() && !m_writing)
                read(m_asked);
        });
        setEnabled(false);
    }

    void show(IdOf<R> id)
    {
        if (m_isInEdit) { // what one sees follows the file, and what is typed is still being dealt with
            m_postponed = [this, id] { show(id); };
            return;
        }
        if (m_draft || id.isNull() || id != m_record.id)
            leave();
        m_asked = id;
        if (m_reading->take([this, id] { read(id); }) || m_record.id == id)
            return;
        m_record = R(); // what is typed on must not go to what was shown before
        m_draft = false;
        setEnabled(false);
        load(false);
    }

private:
    void read(IdOf<R> id)
    {
        const std::optional<R> found = id ? maillage::find<R>(workspace().database(), id) : std::nullopt;
        if (!m_draft && !m_record.id.isNull() && !(id == m_record.id ? found : maillage::find<R>(workspace().database(), m_record.id)))
            leaveGone();
        // What is being typed in this very record is not overwritten.
        const bool same = !m_draft && !id.isNull() && id == m_record.id;
        if (same && !found)
            keepTyped(FormPanel::tr("This was removed meanwhile."));
        m_record = found.value_or(R());
        m_draft = false;
        m_scope.clear();
        setEnabled(found.has_value());
        load(same && found);
        if (m_shown)
            m_shown(m_record);
        if (found && !same)
            putBack();
    }

public:
    /// A new record, not written yet, that belongs to `scope`: what was typed for it before is there again.
    void draft(R initial, const QString &scope = {})
    {
        if (m_isInEdit) {
            m_postponed = [this, initial, scope] { draft(initial, scope); };
            return;
        }
        leave();
        m_asked = {};
        m_record = std::move(initial);
        m_draft = true;
        m_scope = scope;
        setEnabled(true);
        load(false);
        if (m_shown)
            m_shown(m_record);
        putBack();
    }

    /// Whether a new record was begun there and is not written yet.
    bool hasDraft(const QString &scope) { return drafts().find(newKey(scope)) != nullptr; }

    /// What was typed and not written is no longer wanted.
    void giveUp()
    {
        drafts().drop(key());
        load(false);
        m_draft = m_draft && m_record.id.isNull();
    }

    void settle() override
    {
        if (m_writing)
            return;
        finishAll();
        if (isTyped())
            commit();
    }

    bool writeAgain(const QString &wanted) override
    {
        if (m_fields.empty() || (wanted != key() && !wanted.startsWith(QString(R::table) + u'/')))
            return false;
        if (wanted == key()) {
            commit();
            return true;
        }
        const Drafts::Draft *draft = drafts().find(wanted);
        const auto *kept = draft ? std::any_cast<Kept>(&draft->typed) : nullptr;
        if (!kept || kept->typed.size() != qsizetype(m_fields.size()))
            return false;
        const Kept there = *kept;
        const R here = m_record;
        const bool wasDraft = m_draft;
        const QString scope = m_scope;
        there.isNew ? this->draft(there.record, there.scope) : show(there.record.id);
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        commit();
        wasDraft ? this->draft(here, scope) : show(here.id);
        return true;
    }

    const QWidget *ownerOf(const QString &wanted) const override
    {
        return !m_fields.empty() && wanted.startsWith(QString(R::table) + u'/') ? this : nullptr;
    }
    void reveal(const QString &wanted) override
    {
        const qint64 id = wanted.section(u'/', 1, 1).toLongLong(); // "new" is no number
        if (id != 0 && !maillage::find<R>(workspace().database(), IdOf<R>(id)))
            return drafts().tellGone(typedFor(wanted));
        if (id != 0 || wanted != key())
            emit revealRequested(id);
        if (wanted != key()) // what it was to belong to is gone
            return drafts().tellGone(typedFor(wanted));
        const auto typed = std::find_if(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isTyped(); });
        typed != m_fields.end() ? typed->widget->setFocus() : focusFirstField();
    }

    const R &record() const { return m_record; }
    bool isDraft() const { return m_draft; }

    QLineEdit *text(const QString &label, QString R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({field, [=](const R &record) { field->setText(record.*member); field->setModified(false); },
                            [=](R &record, Transaction *) { record.*member = field->text().trimmed(); return QString(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QPlainTextEdit *memo(const QString &label, QString R::*member, int lines = 3)
    {
        QPlainTextEdit *field = addMemo(label, lines);
        m_fields.push_back({field, [=](const R &record) {
                                if (field->toPlainText() != record.*member)
                                    field->setPlainText(record.*member);
                                field->document()->setModified(false);
                            },
                            [=](R &record, Transaction *) { record.*member = field->toPlainText(); return QString(); }});
        return field; // written when the focus leaves it, see eventFilter
    }

    /// A text that stands for something else: `show` writes it, `read` takes it into the record and says what is wrong.
    QLineEdit *written(const QString &label, std::function<QString(const R &)> show, std::function<QString(R &, const QString &)> read)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({field, [=](const R &record) { field->setText(show(record)); field->setModified(false); },
                            [=](R &record, Transaction *) { return field->isModified() ? read(record, field->text().trimmed()) : QString(); }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    /// A choice among codes that are no enum, each with its label.
    QComboBox *choice(const QString &label, QString R::*member, const QList<std::pair<QString, QString>> &items)
    {
        QComboBox *field = addChoice(label, {});
        for (const auto &[code, words] : items)
            field->addItem(words, code);
        m_fields.push_back({field, [=](const R &record) {
                                // What this program does not know stays, and is seen.
                                if (field->findData(record.*member) < 0)
                                    field->addItem(record.*member, record.*member);
                                field->setCurrentIndex(field->findData(record.*member));
                            },
                            [=](R &record, Transaction *) { record.*member = field->currentData().toString(); return QString(); }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    QLineEdit *number(const QString &label, std::optional<int> R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({field, [=](const R &record) { field->setText((record.*member) ? text::number(*(record.*member)) : QString()); field->setModified(false); },
                            [=](R &record, Transaction *) {
                                const std::optional<int> read = text::readInteger(field->text());
                                if (!field->text().trimmed().isEmpty() && !read)
                                    return FormPanel::tr("“%1” is no whole number.").arg(field->text());
                                record.*member = read;
                                return QString();
                            }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QLineEdit *number(const QString &label, int R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({field, [=](const R &record) { field->setText(text::number(record.*member)); field->setModified(false); },
                            [=](R &record, Transaction *) {
                                const std::optional<int> read = text::readInteger(field->text());
                                if (!read)
                                    return FormPanel::tr("“%1” is no whole number.").arg(field->text());
                                record.*member = *read;
                                return QString();
                            }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    QLineEdit *decimal(const QString &label, std::optional<double> R::*member)
    {
        QLineEdit *field = addLine(label);
        m_fields.push_back({field, [=](const R &record) { field->setText((record.*member) ? QLocale().toString(*(record.*member), 'f', QLocale::FloatingPointShortest) : QString()); field->setModified(false); },
                            [=](R &record, Transaction *) {
                                bool ok = false;
                                const double read = field->text().trimmed().replace(u',', u'.').toDouble(&ok);
                                if (!field->text().trimmed().isEmpty() && !ok)
                                    return FormPanel::tr("“%1” is no number.").arg(field->text());
                                record.*member = ok ? std::optional(read) : std::nullopt;
                                return QString();
                            }});
        connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
        return field;
    }

    template<CodedEnum E>
    QComboBox *choice(const QString &label, E R::*member)
    {
        QComboBox *field = addChoice(label, codeSet<E>());
        m_fields.push_back({field, [=](const R &record) { field->setCurrentIndex(field->findData(codeOf(record.*member))); },
                            [=](R &record, Transaction *) { record.*member = fromCode<E>(field->currentData().toString()); return QString(); }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    /// A choice that may be none, under a word of its own.
    template<CodedEnum E>
    QComboBox *choice(const QString &label, std::optional<E> R::*member, const QString &none)
    {
        QComboBox *field = addChoice(label, codeSet<E>());
        field->insertItem(0, none, QString());
        m_fields.push_back({field, [=](const R &record) { field->setCurrentIndex((record.*member) ? field->findData(codeOf(*(record.*member))) : 0); },
                            [=](R &record, Transaction *) {
                                record.*member = field->currentIndex() > 0 ? std::optional(fromCode<E>(field->currentData().toString())) : std::nullopt;
                                return QString();
                            }});
        connect(field, &QComboBox::activated, this, [this] { commit(); });
        return field;
    }

    DayEdit *day(const QString &label, QDate R::*member)
    {
        DayEdit *field = addDay(label);
        m_fields.push_back({field, [=](const R &record) { field->setDay(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->day(); return field->isWrong() ? field->toolTip() : QString(); }});
        connect(field, &DayEdit::edited, this, [this] { commit(); });
        return field;
    }

    TimeEdit *time(const QString &label, QTime R::*member)
    {
        TimeEdit *field = addTime(label);
        m_fields.push_back({field, [=](const R &record) { field->setTime(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->time(); return field->isWrong() ? field->toolTip() : QString(); }});
        connect(field, &TimeEdit::edited, this, [this] { commit(); });
        return field;
    }

    PeriodEdit *period(const QString &label, Period R::*member)
    {
        PeriodEdit *field = addPeriod(label);
        m_fields.push_back({field, [=](const R &record) { field->setPeriod(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->period(); return QString(); }});
        connect(field, &PeriodEdit::edited, this, [this] { commit(); });
        return field;
    }

    QCheckBox *flag(const QString &label, bool R::*member)
    {
        QCheckBox *field = addFlag(label);
        m_fields.push_back({field, [=](const R &record) { field->setChecked(record.*member); },
                            [=](R &record, Transaction *) { record.*member = field->isChecked(); return QString(); }});
        connect(field, &QCheckBox::clicked, this, [this] { commit(); });
        return field;
    }

    /// `create` makes the row for a name that is not known yet; without it only known names are taken.
    template<typename Tag>
    ReferenceEdit *reference(const QString &label, Id<Tag> R::*member, const ReferenceEdit::Source &source,
                             std::function<Id<Tag>(Transaction &, const QString &)> create = {})
    {
        ReferenceEdit *field = addReference(label, source, bool(create));
        m_fields.push_back({field, [=](const R &record) { field->setId((record.*member).value()); },
                            [=](R &record, Transaction *transaction) {
                                record.*member = Id<Tag>(field->id());
                                if (transaction && create && !field->newName().isEmpty())
                                    record.*member = create(*transaction, field->newName());
                                return field->isWrong() ? field->toolTip() : QString();
                            }});
        connect(field, &ReferenceEdit::chosen, this, [this] { commit(); });
        return field;
    }

protected:
    void commit() override
    {
        if (m_writing || (!m_draft && m_record.id.isNull()))
            return;
        const auto follow = qScopeGuard([this] {
            if (!m_isInEdit && m_postponed)
                std::exchange(m_postponed, {})();
        });
        finishAll();
        std::optional<R> current = m_record;
        if (!m_draft)
            current = readCurrent();
        if (!current)
            return;
        QString wrong;
        std::vector<Field *> sound = soundFields(*current, wrong);
        if (m_draft && !wrong.isEmpty())
            return keepTyped(wrong);
        QString refused;
        if (!sound.empty() || m_draft) {
            refused = write(*current, sound);
            // A rule that two fields break together keeps no third one from being written.
            if (!refused.isEmpty() && !m_draft && sound.size() > 1 && !problemWith(with(*current, sound)).isEmpty()) {
                refused.clear();
                for (Field *field : std::as_const(sound)) {
                    const std::optional<R> now = readCurrent();
                    if (const QString problem = now ? write(*now, {field}) : this->problem(); !problem.isEmpty())
                        refused = problem;
                }
            }
        }
        showProblem(refused);
        m_brokenRule = problemWith(with(*current, sound)) == refused ? refused : QString();
        if (isTyped() || (m_draft && !refused.isEmpty()))
            keepTyped(refused.isEmpty() ? wrong : refused);
        else
            settled();
    }

    void judgeAgain(QWidget *widget) override
    {
        R typed = m_record;
        const QScopedValueRollback<bool> writing(m_writing, true);
        for (const Field &field : m_fields) {
            if (field.widget == widget && field.widget->property("wrong").toBool() && field.store(typed, nullptr).isEmpty())
                markWrong(widget, {});
        }
        if (problem().isEmpty() || problem() != m_brokenRule)
            return;
        for (const Field &field : m_fields)
            field.store(typed, nullptr);
        if (m_adjust)
            m_adjust(typed);
        if (problemWith(typed).isEmpty())
            showProblem({});
    }

public:
    /// Brings members that depend on each other into line before the record is judged and written.
    void setAdjust(std::function<void(R &)> adjust) { m_adjust = std::move(adjust); }

    /// Called with the record whenever it is shown anew, for what else of the form follows from it.
    void setShown(std::function<void(const R &)> shown) { m_shown = std::move(shown); }

    /// Writes what follows from the record, in the same edit.
    void setFollow(std::function<void(Transaction &, const R &)> follow) { m_follow = std::move(follow); }

private:
    struct Field
    {
        QWidget *widget;
        std::function<void(const R &)> load;
        std::function<QString(R &, Transaction *)> store;
        QVariant loaded = {}; // what stood in it when it was last as the record is

        bool isTyped() const { return typedIn(widget) != loaded; }
    };
    struct Kept
    {
        R record;
        bool isNew;
        QString scope;
        QVariantList typed; // null where nothing was
    };

    static QString newKey(const QString &scope) { return QString(R::table) + QStringLiteral("/new/") + scope; }
    QString key() const { return m_draft ? newKey(m_scope) : QString(R::table) + u'/' + QString::number(m_record.id.value()); }

    void load(bool keepingTyped)
    {
        for (Field &field : m_fields) {
            if (keepingTyped && field.isTyped())
                continue;
            field.load(m_record);
            field.loaded = typedIn(field.widget);
            markWrong(field.widget, {});
        }
        if (!keepingTyped)
            showProblem({});
        m_place = Drafts::placeOf(this);
    }

    /// In words, one line a field.
    QString typedFor(const QString &key) const
    {
        const Drafts::Draft *draft = drafts().find(key);
        const auto *kept = draft ? std::any_cast<Kept>(&draft->typed) : nullptr;
        QStringList words;
        for (const QVariant &one : kept ? kept->typed : QVariantList())
            words << (one.typeId() == QMetaType::QVariantList ? one.toList().value(0) : one).toString();
        words.removeAll(QString());
        return words.join(u'\n');
    }

    bool isTyped() const
    {
        return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isTyped(); });
    }

    void finishAll()
    {
        const QScopedValueRollback<bool> writing(m_writing, true);
        for (const Field &field : m_fields)
            finishTyping(field.widget);
    }

    /// Before something else is shown: what is typed is written, or kept for when one comes back.
    void leave()
    {
        if (m_writing || (!m_draft && m_record.id.isNull()))
            return;
        finishAll();
        if (!isTyped())
            return;
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        commit();
    }

    std::optional<R> readCurrent()
    {
        try {
            if (const std::optional<R> current = maillage::find<R>(workspace().database(), m_record.id))
                return current;
            keepTyped(FormPanel::tr("This was removed meanwhile."));
        } catch (const Failure &failure) {
            showProblem(failure.sentence());
            keepTyped(failure.sentence());
        }
        return std::nullopt;
    }

    std::vector<Field *> soundFields(const R &current, QString &wrong)
    {
        std::vector<Field *> sound;
        for (Field &field : m_fields) {
            if (!m_draft && !field.isTyped()) {
                markWrong(field.widget, {});
                continue;
            }
            R probe = current;
            const QString problem = field.store(probe, nullptr);
            markWrong(field.widget, problem);
            if (problem.isEmpty())
                sound.push_back(&field);
            else
                wrong = problem;
        }
        return sound;
    }

    R with(R record, const std::vector<Field *> &fields, Transaction *transaction = nullptr) const
    {
        for (const Field *field : fields)
            field->store(record, transaction);
        if (m_adjust)
            m_adjust(record);
        return record;
    }

    /// Writes these fields as one edit; what keeps it from being written is the answer.
    QString write(const R &current, const std::vector<Field *> &fields)
    {
        QStringList created;
        for (const Field *field : fields) {
            if (const auto *reference = qobject_cast<const ReferenceEdit *>(field->widget); reference && !reference->newName().isEmpty())
                created << reference->createdSentence();
        }
        const QString before = key();
        const bool wasDraft = m_draft;
        R written = current;
        try {
            const QScopedValueRollback<bool> writing(m_writing, true), inEdit(m_isInEdit, true);
            workspace().store().edit(m_editText(with(current, fields)), [&](Transaction &transaction) {
                written = with(current, fields, &transaction);
                wasDraft ? void(maillage::insert(transaction, written)) : maillage::update(transaction, written);
                if (m_follow)
                    m_follow(transaction, written);
            });
        } catch (const Failure &failure) {
            // Somebody else may have written: what was not typed here is shown as it is now.
            if (!m_draft)
                m_reading->take([this] { read(m_record.id); });
            return failure.sentence();
        }
        drafts().drop(before);
        m_record = written;
        m_draft = false;
        for (Field *field : fields)
            field->loaded = typedIn(field->widget);
        show(written.id);
        if (!created.isEmpty())
            workspace().say(created.join(u' '), workspace().store().undoStep());
        if (wasDraft && !m_quiet)
            emit this->created(written.id.value());
        return {};
    }

    void settled()
    {
        if (!isTyped() && !m_draft)
            drafts().drop(key());
    }

    void keepTyped(const QString &reason)
    {
        if (!isTyped())
            return;
        Kept kept{m_record, m_draft, m_scope, {}};
        for (const Field &field : m_fields)
            kept.typed << (field.isTyped() ? typedIn(field.widget) : QVariant());
        drafts().keep(key(), {kept, reason, m_place.page.isEmpty() ? Drafts::placeOf(this) : m_place});
    }

    /// What was typed for this record and not written stands in its fields again.
    void putBack()
    {
        const Drafts::Draft *draft = drafts().find(key());
        const auto *kept = draft ? std::any_cast<Kept>(&draft->typed) : nullptr;
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
            R probe = m_record;
            const QString problem = field.store(probe, nullptr);
            markWrong(field.widget, problem);
            isMarked = isMarked || !problem.isEmpty();
        }
        if (!isMarked)
            showProblem(reason);
    }

    EditText m_editText;
    std::function<void(R &)> m_adjust;
    std::function<void(const R &)> m_shown;
    std::function<void(Transaction &, const R &)> m_follow;
    std::vector<Field> m_fields;
    R m_record;
    IdOf<R> m_asked;
    Reading *m_reading = nullptr;
    QString m_scope;
    Drafts::Place m_place;
    bool m_draft = false;
    bool m_writing = false; // what the fields say while it is so is not to be written
    bool m_isInEdit = false;
    QString m_brokenRule; // that the form was refused by; the file may refuse it, too, and what is typed says nothing of that
    std::function<void()> m_postponed; // what is to be shown once what is being written is
    bool m_quiet = false;   // what is written is not what is to be shown
};

} // namespace maillage
