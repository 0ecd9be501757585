// The fields of a RowForm: each a widget, how it shows its member, and how it gives it back.

#include "models/domain/text.h"
#include "views/widgets/choices.h"
#include "views/widgets/rowform.h"

#include <QLocale>

namespace maillage {

/// A line is written when it is left, if something was typed in it.
void RowForm::addLineField(QLineEdit *field, std::function<void(const void *)> load, std::function<QString(void *, Transaction *)> store)
{
    m_fields.push_back({field, [field, load = std::move(load)](const void *record) { load(record); field->setModified(false); }, std::move(store)});
    connect(field, &QLineEdit::editingFinished, this, [this, field] { if (field->isModified()) commit(); });
}

QLineEdit *RowForm::text(const QString &label, const Access<QString> &value)
{
    QLineEdit *field = addLine(label);
    addLineField(field, [=](const void *record) { field->setText(value.get(record)); },
                 [=](void *record, Transaction *) { value.set(record, field->text().trimmed()); return QString(); });
    return field;
}

QPlainTextEdit *RowForm::memo(const QString &label, const Access<QString> &value, int lines)
{
    QPlainTextEdit *field = addMemo(label, lines);
    m_fields.push_back({field, [=](const void *record) {
                            if (field->toPlainText() != value.get(record))
                                field->setPlainText(value.get(record));
                            field->document()->setModified(false);
                        },
                        [=](void *record, Transaction *) { value.set(record, field->toPlainText()); return QString(); }});
    return field; // written when the focus leaves it, see FormPanel::eventFilter
}

QLineEdit *RowForm::written(const QString &label, Saying show, std::function<QString(void *, const QString &)> read)
{
    QLineEdit *field = addLine(label);
    addLineField(field, [field, show = std::move(show)](const void *record) { field->setText(show(record)); },
                 [field, read = std::move(read)](void *record, Transaction *) {
                     return field->isModified() ? read(record, field->text().trimmed()) : QString();
                 });
    return field;
}

QComboBox *RowForm::choice(const QString &label, const QList<std::pair<QString, QString>> &items, const Access<QString> &value)
{
    QComboBox *field = addChoice(label, {});
    for (const auto &[code, words] : items)
        field->addItem(words, code);
    m_fields.push_back({field, [=](const void *record) {
                            // What this program does not know stays, and is seen.
                            if (field->findData(value.get(record)) < 0)
                                field->addItem(value.get(record), value.get(record));
                            field->setCurrentIndex(field->findData(value.get(record)));
                        },
                        [=](void *record, Transaction *) { value.set(record, field->currentData().toString()); return QString(); }});
    connect(field, &QComboBox::activated, this, [this] { commit(); });
    return field;
}

QComboBox *RowForm::choice(const QString &label, const CodeSet &codes, const QString *none, const Access<QString> &code)
{
    QComboBox *field = addChoice(label, codes);
    if (none)
        field->insertItem(0, *none, QString());
    m_fields.push_back({field, [=](const void *record) { field->setCurrentIndex(field->findData(code.get(record))); },
                        [=](void *record, Transaction *) { code.set(record, field->currentData().toString()); return QString(); }});
    connect(field, &QComboBox::activated, this, [this] { commit(); });
    return field;
}

QLineEdit *RowForm::number(const QString &label, const Access<std::optional<int>> &value, bool mayBeEmpty)
{
    QLineEdit *field = addLine(label);
    addLineField(field,
                 [=](const void *record) {
                     const std::optional<int> number = value.get(record);
                     field->setText(number ? text::number(*number) : QString());
                 },
                 [=](void *record, Transaction *) {
                     const std::optional<int> read = text::readInteger(field->text());
                     if (!read && !(mayBeEmpty && field->text().trimmed().isEmpty()))
                         return FormPanel::tr("“%1” is no whole number.").arg(field->text());
                     value.set(record, read);
                     return QString();
                 });
    return field;
}

QLineEdit *RowForm::decimal(const QString &label, const Access<std::optional<double>> &value)
{
    QLineEdit *field = addLine(label);
    addLineField(field,
                 [=](const void *record) {
                     const std::optional<double> number = value.get(record);
                     field->setText(number ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : QString());
                 },
                 [=](void *record, Transaction *) {
                     bool ok = false;
                     const double read = field->text().trimmed().replace(u',', u'.').toDouble(&ok);
                     if (!field->text().trimmed().isEmpty() && !ok)
                         return FormPanel::tr("“%1” is no number.").arg(field->text());
                     value.set(record, ok ? std::optional(read) : std::nullopt);
                     return QString();
                 });
    return field;
}

DayEdit *RowForm::day(const QString &label, const Access<QDate> &value)
{
    DayEdit *field = addDay(label);
    m_fields.push_back({field, [=](const void *record) { field->setDay(value.get(record)); },
                        [=](void *record, Transaction *) { value.set(record, field->day()); return field->isWrong() ? field->toolTip() : QString(); }});
    connect(field, &DayEdit::edited, this, [this] { commit(); });
    return field;
}

TimeEdit *RowForm::time(const QString &label, const Access<QTime> &value)
{
    TimeEdit *field = addTime(label);
    m_fields.push_back({field, [=](const void *record) { field->setTime(value.get(record)); },
                        [=](void *record, Transaction *) { value.set(record, field->time()); return field->isWrong() ? field->toolTip() : QString(); }});
    connect(field, &TimeEdit::edited, this, [this] { commit(); });
    return field;
}

PeriodEdit *RowForm::period(const QString &label, const Access<Period> &value)
{
    PeriodEdit *field = addPeriod(label);
    m_fields.push_back({field, [=](const void *record) { field->setPeriod(value.get(record)); },
                        [=](void *record, Transaction *) { value.set(record, field->period()); return QString(); }});
    connect(field, &PeriodEdit::edited, this, [this] { commit(); });
    return field;
}

QCheckBox *RowForm::flag(const QString &label, const Access<bool> &value)
{
    QCheckBox *field = addFlag(label);
    m_fields.push_back({field, [=](const void *record) { field->setChecked(value.get(record)); },
                        [=](void *record, Transaction *) { value.set(record, field->isChecked()); return QString(); }});
    connect(field, &QCheckBox::clicked, this, [this] { commit(); });
    return field;
}

ReferenceEdit *RowForm::reference(const QString &label, const ReferenceEdit::Source &source, const Access<qint64> &id,
                                  const std::function<qint64(Transaction &, const QString &)> &create)
{
    ReferenceEdit *field = addReference(label, source, bool(create));
    m_fields.push_back({field, [=](const void *record) { field->setId(id.get(record)); },
                        [=](void *record, Transaction *transaction) {
                            id.set(record, field->id());
                            if (transaction && create && !field->newName().isEmpty())
                                id.set(record, create(*transaction, field->newName()));
                            return field->isWrong() ? field->toolTip() : QString();
                        }});
    connect(field, &ReferenceEdit::chosen, this, [this] { commit(); });
    return field;
}

QWidget *RowForm::add(const RecordField &field)
{
    constexpr int memoLines = 3;
    const QString label = field.heading();
    const auto as = [&field]<typename T>(T) {
        return Access<T>{[read = field.toSql](const void *record) { return fromSql<T>(read(record)); },
                         [write = field.fromSql](void *record, const T &value) { write(record, toSql(value)); }};
    };
    switch (field.kind) {
    case FieldKind::LongText: return memo(label, as(QString()), memoLines);
    case FieldKind::Number: return number(label, as(std::optional<int>()), true);
    case FieldKind::Decimal: return decimal(label, as(std::optional<double>()));
    case FieldKind::Date: return day(label, as(QDate()));
    case FieldKind::Time: return time(label, as(QTime()));
    case FieldKind::Flag: return flag(label, as(false));
    case FieldKind::Code: return choice(label, field.codes(), nullptr, as(QString()));
    case FieldKind::Reference: {
        Access<qint64> id = as(qint64(0));
        id.set = [write = field.fromSql](void *record, const qint64 &value) { write(record, toSql(Id<void>(value))); };
        return reference(label, choices::of(workspace().store(), field.referred()), id, {});
    }
    case FieldKind::Text:
    case FieldKind::Other: break;
    }
    return text(label, as(QString()));
}

} // namespace maillage
