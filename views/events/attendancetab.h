#pragma once

#include "models/lists/rollentry.h"
#include "views/shell/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QLabel;

namespace maillage {

class Card;
class ListPanel;
class RollFigures;
class RollModel;

/// The attendance sheet, typed and not clicked: the beginning of a name, Enter, + and −. A name that is unknown is
/// added on the way; a whole list can be pasted.
class AttendanceTab : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    QLineEdit *entryField() const { return m_entry; }
    ListPanel *list() const { return m_list; }
    /// Shows the place to paste a list, with its text.
    void paste(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEntry();
    QWidget *buildPaste();
    void setMode(RollMode mode);
    void askDirectory();
    const RollDirectory &directory();
    void offer();
    void enter();
    void countOn(int change);
    void judgePaste();
    void applyPaste();
    void removeLines(const QList<qint64> &ids);
    qint64 currentLine() const;

    Workspace &m_workspace;
    EventId m_event;
    RollMode m_mode = RollMode::Presence;
    RollModel *m_model;
    ListPanel *m_list;
    RollFigures *m_figures;
    QLineEdit *m_entry;
    QListWidget *m_offers;
    QPushButton *m_replies;
    QPushButton *m_presence;
    QWidget *m_pastePanel;
    QPlainTextEdit *m_pasteText;
    QLabel *m_pasteVerdict;
    std::optional<RollDirectory> m_directory;
    Answer<RollDirectory> m_comingDirectory;
    std::vector<RollCandidate> m_candidates;
};

} // namespace maillage
