#pragma once

#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace maillage {

/// Brings one's own list in: shows what the file holds, for which register it seems meant, and what would happen,
/// before anything is written. A file that cannot be placed says in which line and column, and changes nothing.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Import a table")}; }
    QList<QAction *> mainActions() const override { return {m_choose, m_import}; }
    void takeFile(const QString &path) override;
    void focusFirst() override;

private:
    void guessRegister();
    void showContent();
    void judge();
    void importNow();

    QAction *m_choose;
    QAction *m_import;
    QLabel *m_name;
    QComboBox *m_register;
    QLabel *m_fields;
    QLabel *m_verdict;
    QTableWidget *m_content;
    QString m_path;
    QByteArray m_bytes;
};

} // namespace maillage
