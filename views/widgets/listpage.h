#pragma once

#include "views/shell/page.h"

class QVBoxLayout;

namespace maillage {

class Card;
class ListPanel;
class RecordModel;
class RememberedSplitter;

/// The common shape of a page of many rows: the list on the left, what is chosen on the right. A page says what its parts are;
/// choosing is here.
class ListPage : public Page
{
    Q_OBJECT

public:
    void showItem(qint64 id) override;
    qint64 shownItem() const override;
    void focusFirst() override;

protected:
    /// Takes the model over. `sizes` are the widths of the two sides until somebody moves them.
    ListPage(Workspace &workspace, RecordModel *model, QWidget *parent, const QList<int> &sizes = {640, 520});

    ListPanel *list() const { return m_list; }
    /// Below the list.
    QVBoxLayout *left() const { return m_leftLayout; }
    QVBoxLayout *right() const { return m_rightLayout; }

    /// Shows the chosen row on the right (0: none).
    virtual void choose(qint64 id) = 0;

private:
    RememberedSplitter *m_splitter;
    QVBoxLayout *m_leftLayout;
    Card *m_card;
    ListPanel *m_list;
    QVBoxLayout *m_rightLayout;
};

} // namespace maillage
