#pragma once

#include "models/domain/exchange.h"
#include "views/widgets/directorypage.h"

namespace maillage {

/// The subjects that come back, and everything that was said about each.
class ThemesPage : public DirectoryPage<maillage::Theme>
{
    Q_OBJECT

public:
    explicit ThemesPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Themes")}; }
    QList<QAction *> mainActions() const override { return {m_add}; }

protected:
    void choose(qint64 id) override;
    QString removeText(int count) const override { return tr("Remove %n theme(s)", nullptr, count); }

private:
    QAction *m_add;
    RecordForm<maillage::Theme> *m_form;
    RecordModel *m_exchanges;
};

} // namespace maillage
