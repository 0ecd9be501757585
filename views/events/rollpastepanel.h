#pragma once

#include "models/lists/rollpaste.h"
#include "views/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace maillage {

class KeptFields;

/// The place to paste a list or a mail: below the text stands every line of it with what was understood, to be chosen otherwise,
/// ticked or left out. The button says how many lines it puts on the sheet and whom it makes.
class RollPastePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollPastePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// The panel is about this event now. True when a list was pasted for it and neither written nor given up.
    bool showFor(EventId event);
    /// Opens with what was pasted for the event before, unless there is a new text.
    void open(RollMode mode, const RollDirectory &directory, const QString &text);
    void setMode(RollMode mode);

    QPlainTextEdit *textField() const { return m_text; }
    QTableWidget *preview() const { return m_preview; }
    QPushButton *applyButton() const { return m_apply; }
    const std::vector<PastedLine> &lines() const { return m_lines; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { Line, Who, What, Persons, Standing };

    QWidget *buildButtons();
    void leave();
    void close();
    void fitColumns();
    void read();
    void decideAgain(const std::vector<PastedLine> &before);
    void showLine(int row);
    void change(int row, int column);
    void sayCount();
    void apply();
    QString whoText(const RollCandidate &who) const;
    QString whatText(const PastedLine &line) const;

    Workspace &m_workspace;
    EventId m_event;
    RollMode m_mode = RollMode::Presence;
    std::optional<RollDirectory> m_directory;
    std::vector<PastedLine> m_lines;
    QHash<EventId, std::vector<PastedLine>> m_decided; // what was chosen for the lists of other events
    QPlainTextEdit *m_text;
    QTableWidget *m_preview;
    QLabel *m_verdict;
    QPushButton *m_apply;
    KeptFields *m_kept;
    bool m_isFilling = false;
};

} // namespace maillage
