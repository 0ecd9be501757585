#pragma once

#include "views/widgets/card.h"
#include "views/widgets/listpage.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/recordform.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

/// The page of a register: its rows can be added, which one button does, and removed.
template<Record R>
class DirectoryPage : public ListPage
{
public:
    DirectoryPage(Workspace &given, RecordModel *model, QWidget *parent, const QList<int> &sizes = {640, 520})
        : ListPage(given, model, parent, sizes)
    {
        QObject::connect(list(), &ListPanel::removeRequested, this, [this](const QList<qint64> &ids) { removeRows(ids); });
    }

    std::pair<QLatin1StringView, qint64> shownRow() const override { return {R::table, shownItem()}; }

protected:
    /// The name of the undo step that removes rows.
    virtual QString removeText(int count) const = 0;

    /// Writes a new row and chooses it; the cursor goes to the first field of `form` that says something, its text selected.
    void addRow(const QString &text, R record, FormPanel *form)
    {
        if (!workspace().edit(text, [&](Transaction &transaction) { maillage::insert(transaction, record); }))
            return;
        list()->select(record.id.value());
        form->focusFirstField();
        for (auto *field : form->template findChildren<QLineEdit *>()) {
            if (field->text().isEmpty())
                continue; // a number that nobody gave it yet stands before its name
            field->setFocus();
            field->selectAll();
            break;
        }
    }

private:
    void removeRows(const QList<qint64> &ids)
    {
        const QString text = removeText(int(ids.size()));
        workspace().edit(text, [&](Transaction &transaction) {
            for (const qint64 id : ids)
                maillage::remove<R>(transaction, IdOf<R>(id));
        }, ListPanel::tr("%n row(s) removed.", nullptr, int(ids.size())));
    }
};

} // namespace maillage
