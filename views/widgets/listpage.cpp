#include "views/widgets/listpage.h"

#include "models/store/reading.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/rememberedsplitter.h"
#include "views/widgets/sidescroll.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

ListPage::ListPage(Workspace &given, RecordModel *model, QWidget *parent, const QList<int> &sizes)
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
    connect(m_list, &ListPanel::currentChanged, choosing, [choosing] { choosing->run(); });
    connect(model, &RecordModel::wasRead, this, &Page::titleChanged); // the title may count rows
}

void ListPage::showItem(qint64 id)
{
    if (id != 0)
        m_list->select(id);
    else if (m_list->currentId() == 0 && m_list->proxy()->rowCount() > 0)
        m_list->table()->setCurrentIndex(m_list->proxy()->index(0, 0));
}

qint64 ListPage::shownItem() const
{
    return m_list->currentId();
}

void ListPage::focusFirst()
{
    m_list->filterField()->setFocus();
}

} // namespace maillage
