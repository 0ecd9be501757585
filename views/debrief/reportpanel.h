#pragma once

#include "models/report/report.h"
#include "models/store/awaited.h"
#include "views/shell/workspace.h"

#include <QHash>
#include <QMap>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace maillage {

class PagesView;

/// A report as it will go out: its pages live beside the words people write in it and the parts they can switch off. While it is
/// looked at they follow every change; the report is made in the background. What is written is kept at once, each field as one
/// undo step; words that are refused stay as they were typed, each with its subject, and are written as soon as that goes. What the report is about and where its words are kept
/// say the classes derived from it.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    /// A text of the report: its label, and what the undo step is called.
    struct Field
    {
        QString label;
        QString editText;
        int lines = 7;
    };
    struct Texts
    {
        QString name; // of the file that is suggested
        QStringList words; // as many as fields
        QString hiddenSections;
    };

    ReportPanel(Workspace &workspace, const QList<Field> &fields, const std::vector<report::Section> &sections, QWidget *parent = nullptr);

    PagesView *pages() const { return m_pages; }
    /// Whether the pages show the report as it is now.
    bool isRead() const;
    QPlainTextEdit *field(int index) const { return m_words.at(index); }

public slots:
    void exportReport();

protected:
    virtual bool isEmpty() const = 0;
    /// Tells one subject from another.
    virtual QString subject() const = 0;
    virtual Texts texts() const = 0;
    virtual void keep(Transaction &transaction, const Texts &texts) = 0;
    /// What makes the document, wherever that happens.
    using Making = std::function<report::Document(const Database &)>;
    virtual Making document() const = 0;
    virtual QString saveTitle() const = 0;

    Workspace &workspace() const { return m_workspace; }
    QVBoxLayout *side() const { return m_side; } // above the words
    /// Another subject was chosen.
    void reload();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildWords(const QList<Field> &fields);
    QWidget *buildParts(const std::vector<report::Section> &sections);
    bool write(const QString &what, const std::function<void(Texts &)> &change);
    void keepWords(qsizetype field);
    void keepRefused();
    void showRefused();
    void load();
    void schedule();
    void refresh();

    Workspace &m_workspace;
    bool m_stale = true;
    Reading *m_reading = nullptr;
    Awaited<report::Document> m_coming;
    PagesView *m_pages;
    QVBoxLayout *m_side;
    QList<Field> m_fields;
    QList<QPlainTextEdit *> m_words;
    QHash<QString, QMap<qsizetype, QString>> m_refused; // words that could not be written yet, by subject and field
    QLabel *m_refusal;
    QHash<QString, QCheckBox *> m_sections;
    QTimer m_settle; // so that a burst of edits makes the report once
};

} // namespace maillage
