#pragma once

#include "views/widgets/rowform.h"

namespace maillage {

/// Edits one record through the members one names: `form->text(tr("Name"), &Structure::name)`. `editText` names the undo step, given
/// the record as it will be. Everything it does is RowForm's; here it only gets the record's type.
template<Record R>
class RecordForm : public RowForm
{
public:
    using EditText = std::function<QString(const R &)>;

    RecordForm(Workspace &workspace, EditText editText, QWidget *parent = nullptr)
        : RowForm(workspace, R::type(), [text = std::move(editText)](const void *record) { return text(typed(record)); }, parent)
    {
    }

    /// Shows the row with that id (null: none).
    void show(IdOf<R> id) { showRow(id.value()); }
    /// A new record, not written yet, that belongs to `scope`: what was typed for it before is there again.
    void draft(const R &initial, const QString &scope = {}) { beginDraft(AnyRecord(initial), scope); }
    const R &record() const { return row().template as<R>(); }

    /// The fields of those names, in that order, each as the record's field table describes it.
    void fields(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            add(R::type().named(QLatin1StringView(name)));
    }

    QLineEdit *text(const QString &label, QString R::*member) { return RowForm::text(label, at(member)); }
    QPlainTextEdit *memo(const QString &label, QString R::*member, int lines = 3) { return RowForm::memo(label, at(member), lines); }

    /// A text that stands for something else: `show` writes it, `read` takes it into the record and says what is wrong.
    QLineEdit *written(const QString &label, std::function<QString(const R &)> show, std::function<QString(R &, const QString &)> read)
    {
        return RowForm::written(label, [show = std::move(show)](const void *record) { return show(typed(record)); },
                                [read = std::move(read)](void *record, const QString &words) { return read(typed(record), words); });
    }

    /// A choice among codes that are no enum, each with its label.
    QComboBox *choice(const QString &label, QString R::*member, const QList<std::pair<QString, QString>> &items)
    {
        return RowForm::choice(label, items, at(member));
    }

    template<CodedEnum E>
    QComboBox *choice(const QString &label, E R::*member)
    {
        return RowForm::choice(label, codeSet<E>(), nullptr, {[=](const void *record) { return codeOf(typed(record).*member); },
                                                              [=](void *record, const QString &code) { typed(record).*member = fromCode<E>(code); }});
    }

    /// A choice that may be none, under a word of its own.
    template<CodedEnum E>
    QComboBox *choice(const QString &label, std::optional<E> R::*member, const QString &none)
    {
        return RowForm::choice(label, codeSet<E>(), &none,
                               {[=](const void *record) { return typed(record).*member ? codeOf(*(typed(record).*member)) : QString(); },
                                [=](void *record, const QString &code) {
                                    typed(record).*member = code.isEmpty() ? std::nullopt : std::optional(fromCode<E>(code));
                                }});
    }

    QLineEdit *number(const QString &label, std::optional<int> R::*member) { return RowForm::number(label, at(member), true); }
    QLineEdit *number(const QString &label, int R::*member)
    {
        return RowForm::number(label, {[=](const void *record) { return std::optional(typed(record).*member); },
                                       [=](void *record, const std::optional<int> &value) { typed(record).*member = *value; }}, false);
    }
    QLineEdit *decimal(const QString &label, std::optional<double> R::*member) { return RowForm::decimal(label, at(member)); }
    DayEdit *day(const QString &label, QDate R::*member) { return RowForm::day(label, at(member)); }
    TimeEdit *time(const QString &label, QTime R::*member) { return RowForm::time(label, at(member)); }
    PeriodEdit *period(const QString &label, Period R::*member) { return RowForm::period(label, at(member)); }
    QCheckBox *flag(const QString &label, bool R::*member) { return RowForm::flag(label, at(member)); }

    /// `create` makes the row for a name that is not known yet; without it only known names are taken.
    template<typename Tag>
    ReferenceEdit *reference(const QString &label, Id<Tag> R::*member, const ReferenceEdit::Source &source,
                             std::function<Id<Tag>(Transaction &, const QString &)> create = {})
    {
        std::function<qint64(Transaction &, const QString &)> make;
        if (create)
            make = [create = std::move(create)](Transaction &transaction, const QString &name) { return create(transaction, name).value(); };
        return RowForm::reference(label, source, {[=](const void *record) { return (typed(record).*member).value(); },
                                                  [=](void *record, const qint64 &id) { typed(record).*member = Id<Tag>(id); }}, make);
    }

    /// Brings members that depend on each other into line before the record is judged and written.
    void setAdjust(std::function<void(R &)> adjust)
    {
        m_adjust = [adjust = std::move(adjust)](void *record) { adjust(typed(record)); };
    }
    /// Called with the record whenever it is shown anew, for what else of the form follows from it.
    void setShown(std::function<void(const R &)> shown)
    {
        m_shown = [shown = std::move(shown)](const void *record) { shown(typed(record)); };
    }
    /// Writes what follows from the record, in the same edit.
    void setFollow(std::function<void(Transaction &, const R &)> follow)
    {
        m_follow = [follow = std::move(follow)](Transaction &transaction, const void *record) { follow(transaction, typed(record)); };
    }

private:
    static R &typed(void *record) { return *static_cast<R *>(record); }
    static const R &typed(const void *record) { return *static_cast<const R *>(record); }

    template<typename T>
    static Access<T> at(T R::*member)
    {
        return {[member](const void *record) { return typed(record).*member; }, [member](void *record, const T &value) { typed(record).*member = value; }};
    }
};

} // namespace maillage
