#pragma once

#include "views/shell/page.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/recordform.h"
#include "views/widgets/rememberedsplitter.h"
#include "views/widgets/sidescroll.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

/// The common shape of a register's page: the list on the left, what is chosen on the right, one button that adds.
/// A page says what its parts are; choosing, adding and removing are here.
template<Record R>
class DirectoryPage : public Page
{
public:
    /// `sizes` are the widths of the two sides until somebody moves them.
    DirectoryPage(Workspace &given, RecordModel *model, QWidget *parent, const QList<int> &sizes = {640, 520})
        : Page(given, parent)
        , m_splitter(new RememberedSplitter(model->listing().name, sizes, this))
        , m_leftLayout(new QVBoxLayout(new QWidget(m_splitter)))
        , m_card(new Card({}, m_leftLayout->parentWidget()))
        , m_list(new ListPanel(given, model, m_card))
        , m_rightLayout(new QVBoxLayout(new QWidget))
    {
        m_card->content()->addWidget(m_list);
        m_leftLayout->setContentsMargins(0, 0, 0, 0);
        m_leftLayout->setSpacing(14);
        m_leftLayout->addWidget(m_card, 1);
        m_rightLayout->setContentsMargins(0, 0, 0, 0);
        m_rightLayout->setSpacing(14);
        m_rightLayout->parentWidget()->setMinimumWidth(360);
        m_splitter->addWidget(new SideScroll(m_rightLayout->parentWidget(), m_splitter));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 18, 24, 18);
        layout->addWidget(m_splitter);
        auto *choosing = new Reading(given.store(), m_rightLayout->parentWidget(), [this] { choose(m_list->currentId()); });
        QObject::connect(m_list, &ListPanel::currentChanged, choosing, [choosing] { choosing->run(); });
        QObject::connect(model, &RecordModel::wasRead, this, &Page::titleChanged); // the title may count rows
        QObject::connect(m_list, &ListPanel::removeRequested, this, [this](const QList<qint64> &ids) { removeRows(ids); });
    }

    void showItem(qint64 id) override
    {
        if (id != 0)
            m_list->select(id);
        else if (m_list->currentId() == 0 && m_list->proxy()->rowCount() > 0)
            m_list->table()->setCurrentIndex(m_list->proxy()->index(0, 0));
    }
    qint64 shownItem() const override { return m_list->currentId(); }
    void focusFirst() override { m_list->filterField()->setFocus(); }

protected:
    ListPanel *list() const { return m_list; }
    /// Below the list.
    QVBoxLayout *left() const { return m_leftLayout; }
    QVBoxLayout *right() const { return m_rightLayout; }

    /// Shows the chosen row on the right (0: none).
    virtual void choose(qint64 id) = 0;
    /// The name of the undo step that removes rows.
    virtual QString removeText(int count) const = 0;

    /// Writes a new row and chooses it; the cursor goes to the first field of `form` that says something, its text selected.
    void addRow(const QString &text, R record, FormPanel *form)
    {
        if (!workspace().edit(text, [&](Transaction &transaction) { maillage::insert(transaction, record); }))
            return;
        m_list->select(record.id.value());
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

    RememberedSplitter *m_splitter;
    QVBoxLayout *m_leftLayout;
    Card *m_card;
    ListPanel *m_list;
    QVBoxLayout *m_rightLayout;
};

} // namespace maillage
