#pragma once

#include "models/domain/structure.h"
#include "views/shell/page.h"
#include "views/widgets/listpanel.h"

namespace maillage {

class Card;
class RememberedSplitter;
class StructurePanel;

/// The directory: all structures, filtered as one types, and beside them the chosen one with everything that happened
/// with it.
class StructuresPage : public Page
{
    Q_OBJECT

public:
    explicit StructuresPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QString subtitle() const override;
    QList<QAction *> mainActions() const override;
    qint64 shownItem() const override { return m_list->currentId(); }
    std::pair<QLatin1StringView, qint64> shownRow() const override { return {Structure::table, shownItem()}; }
    void showItem(qint64 id) override;
    void focusFirst() override;

private:
    void addStructure();
    void removeStructures(const QList<qint64> &ids);

    RememberedSplitter *m_splitter;
    Card *m_left;
    ListPanel *m_list;
    QWidget *m_right;
    StructurePanel *m_panel;
    QAction *m_visit;
    QAction *m_add;
};

} // namespace maillage
