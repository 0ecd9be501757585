#pragma once

#include "views/widgets/listpanel.h"
#include "views/widgets/recordform.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

/// A short register inside a page: its list, a button that begins a new row, and the form of the row that is chosen.
/// A new register in a page is a listing, a form and one of these.
template<Record R>
class RegisterPanel : public QWidget
{
public:
    struct Texts
    {
        QString add;    // the button, "Add an exchange"
        QString remove; // the undo step
        QString empty;  // what belongs there
        QString hint = {}; // said when one points at the button
    };

    RegisterPanel(Workspace &workspace, ListPanel *list, RecordForm<R> *form, Texts texts, std::function<R()> initial,
                  Qt::Orientation orientation = Qt::Vertical)
        : QWidget(list->parentWidget())
        , m_list(list)
        , m_form(form)
        , m_initial(std::move(initial))
    {
        auto *add = new QPushButton(texts.add, this);
        add->setProperty("role", QStringLiteral("quiet"));
        add->setToolTip(texts.hint);
        auto *left = new QVBoxLayout;
        left->addWidget(m_list, 1);
        auto *layout = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(orientation == Qt::Vertical ? 8 : 20);
        left->addWidget(add, 0, Qt::AlignLeft);
        layout->addLayout(left, 3);
        layout->addWidget(m_form, orientation == Qt::Vertical ? 0 : 2, Qt::AlignTop);
        m_form->hide();
        list->setEmptyText(texts.empty);
        QObject::connect(add, &QPushButton::clicked, this, [this] {
            begin();
            m_form->focusFirstField();
        });
        QObject::connect(list, &ListPanel::currentChanged, this, [this](qint64 id) {
            if (id == 0 && m_form->isDraft())
                return;
            m_form->show(IdOf<R>(id));
            m_form->setVisible(id != 0);
        });
        QObject::connect(list->model(), &RecordModel::scopeChanged, this, [this, add] {
            add->setEnabled(!m_list->model()->scope().isNull()); // of nothing there are no rows
            followScope();
        });
        QObject::connect(form, &FormPanel::created, list, &ListPanel::select);
        QObject::connect(form, &FormPanel::revealRequested, this, [this](qint64 id) { id != 0 ? m_list->select(id) : begin(); });
        QObject::connect(list, &ListPanel::removeRequested, this, [&workspace, texts](const QList<qint64> &ids) {
            workspace.edit(texts.remove, [&](Transaction &transaction) {
                for (const qint64 id : ids)
                    maillage::remove<R>(transaction, IdOf<R>(id));
            }, ListPanel::tr("%n row(s) removed.", nullptr, int(ids.size())));
        });
    }

    /// A new row in the form, not written yet; whoever begins one says where the focus goes.
    void begin()
    {
        m_form->draft(m_initial(), scope()); // first: the list has nothing selected because of it, and leaves the form alone
        m_list->table()->clearSelection();
        m_list->table()->setCurrentIndex({});
        m_form->setVisible(true);
    }
    /// Gives up what was typed and not written yet, and shows what the list has chosen.
    void abandon()
    {
        const IdOf<R> chosen(m_list->currentId());
        m_form->giveUp();
        m_form->show(IdOf<R>());
        m_form->show(chosen);
        m_form->setVisible(!chosen.isNull());
    }

    /// What Escape does in the form, instead of leaving it for the list with all that is typed kept.
    void setLeave(std::function<void()> leave) { m_leave = std::move(leave); }

    ListPanel *list() const { return m_list; }
    RecordForm<R> *form() const { return m_form; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Escape || !m_form->isAncestorOf(QApplication::focusWidget()))
            return QWidget::keyPressEvent(event);
        if (m_leave)
            return m_leave();
        m_form->settle();
        if (m_form->isDraft() && !m_form->hasDraft(scope()))
            abandon(); // nothing was typed in it
        m_list->table()->setFocus();
    }

private:
    /// What the rows belong to, and by which column: a new row is kept for it.
    QString scope() const { return m_list->model()->scopeName() + u'/' + m_list->model()->scope().toString(); }

    /// The list is about something else now: what was begun for that before is kept with it, what was begun here is back.
    void followScope()
    {
        if (m_form->hasDraft(scope())) {
            begin();
        } else if (m_form->isDraft()) {
            m_form->show(IdOf<R>());
            m_form->hide();
        }
    }

    ListPanel *m_list;
    RecordForm<R> *m_form;
    std::function<R()> m_initial;
    std::function<void()> m_leave;
};

} // namespace maillage
