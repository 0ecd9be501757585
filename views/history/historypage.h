#pragma once

#include "models/history/history.h"
#include "models/store/awaited.h"
#include "views/widgets/listpage.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace maillage {

/// What was done to the file, line by line, or what happened to one row of it: when, what, from which words to which. One old edit
/// can be taken back as long as nothing later stands on it.
class HistoryPage : public ListPage
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QString subtitle() const override { return tr("what was changed, when, and from which words to which"); }
    QList<QAction *> mainActions() const override { return {m_forget, m_takeBack}; }
    /// 0, or what Workspace::showHistory has kept.
    void showItem(qint64 id) override;
    qint64 shownItem() const override { return m_of; }

protected:
    void choose(qint64 id) override;

private:
    void buildLimits();
    void showLimits();
    void readRow();
    void showLine(const QString &sentence);
    void showRows(Answer<std::vector<history::RowChange>> &answer);
    void takeBack();
    void forget();

    QAction *m_forget;
    QAction *m_takeBack;
    QWidget *m_only;
    QLabel *m_onlyWords;
    QLabel *m_limits;
    QTreeWidget *m_rows;
    Reading *m_reading;
    Reading *m_rowReading;
    qint64 m_of = 0; // the row whose history it is, as the workspace keeps it
    qint64 m_change = 0;
    Awaited<std::vector<history::RowChange>> m_coming;
    Awaited<QSet<qint64>> m_lines;
};

} // namespace maillage
