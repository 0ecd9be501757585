#pragma once

#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QTableWidget;

namespace maillage {

class ImportTrial;

/// Brings one's own list in: shows what the file holds, for which register it seems meant, and what would happen,
/// before anything is written. A file that cannot be placed says in which line and column, and changes nothing. What would
/// happen is found out beside the window, however long the file is; importing it can be given up.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    QStringList title() const override { return {tr("Import a table")}; }
    QList<QAction *> mainActions() const override { return {m_choose, m_import}; }
    void takeFile(const QString &path) override;
    void takeRows(const QString &list, const QString &text) override;
    void focusFirst() override;
    /// Whether it is still being found out what would happen.
    bool isJudging() const;

private:
    QWidget *buildWays();
    void paste();
    void guessRegister();
    void refuseWorkbook(const QString &path) const;
    void showContent();
    void judge();
    void sayProgress();
    void sayVerdict();
    void tell(const QString &verdict, bool isProblem);
    void breakOff();
    void importNow();

    QAction *m_choose;
    QAction *m_import;
    QLabel *m_name;
    QWidget *m_ways; // into it, while nothing has been chosen
    QComboBox *m_register;
    QLabel *m_fields;
    QLabel *m_verdict;
    QPushButton *m_breakOff;
    QTimer *m_progress;
    QTableWidget *m_content;
    QString m_path; // or what stands for it where rows were pasted
    QByteArray m_bytes;
    std::unique_ptr<ImportTrial> m_trial;
    bool m_judging = false;
};

} // namespace maillage
