#pragma once

#include "models/lists/rollentry.h"
#include "views/shell/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace maillage {

class KeptFields;
class ListPanel;
class RollFigures;
class RollModel;
class RollPastePanel;

/// The attendance sheet, typed and not clicked: the beginning of a name, Enter, + and −. What Enter does is said beside the
/// field, and what it did beside that; what was created is said in the message bar. A name that is unknown is added by the
/// entry that says so; a whole list can be pasted.
class AttendanceTab : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(EventId event);
    QLineEdit *entryField() const { return m_entry; }
    ListPanel *list() const { return m_list; }
    RollPastePanel *pastePanel() const { return m_paste; }
    RollMode mode() const { return m_mode; }
    QString noted() const;
    /// Shows the place to paste a list, with its text.
    void paste(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEntry();
    void chooseMode(RollMode mode);
    void followHour();
    void setMode(RollMode mode);
    void sayWhatEnterDoes();
    QString whatEnterDoes() const;
    void askDirectory();
    const RollDirectory &directory();
    void offer();
    QString textOf(const RollOffer &offer) const;
    void offerPersonOf(const QString &typed);
    bool isAmbiguous() const;
    void enter();
    void enterAgain();
    void countOn(int change);
    void count(const Headcount &people);
    void typeDigit(int digit);
    void togglePresent();
    void welcomeAnnounced();
    void showReplies();
    void removeLines(const QList<qint64> &ids);
    qint64 currentLine() const;
    bool keyOnEntry(int key);
    bool keyOnTable(const QString &text, int key, bool plain);

    Workspace &m_workspace;
    EventId m_event;
    RollMode m_mode = RollMode::Presence;
    RollModel *m_model;
    ListPanel *m_list;
    RollFigures *m_figures;
    QScrollArea *m_side; // holds them
    QLineEdit *m_entry;
    QLabel *m_does;
    QLabel *m_noted;
    QListWidget *m_offers;
    QPushButton *m_replies;
    QPushButton *m_presence;
    RollPastePanel *m_paste;
    KeptFields *m_kept;
    QHash<EventId, RollMode> m_modes; // chosen by hand
    std::optional<RollDirectory> m_directory;
    Answer<RollDirectory> m_comingDirectory;
    std::vector<RollOffer> m_offered;
    QPushButton *m_welcome;
    QElapsedTimer m_sinceDigit; // a second figure soon after belongs to the first
    qint64 m_digitLine = 0;
    qint64 m_digits = 0;
    qint64 m_notedAt = 0; // the step of which it is said beside the field that it was done
    QSet<StructureId> m_created; // by entries of this sheet, which removing a line leaves
};

} // namespace maillage
