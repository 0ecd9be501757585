#pragma once

#include "models/report/report.h"
#include "models/store/awaited.h"
#include "views/shell/drafts.h"
#include "views/shell/workspace.h"

#include <QHash>
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
/// undo step; words that are refused are drafts of their subject. What the report is about and where its words are kept say the
/// classes derived from it.
class ReportPanel : public QWidget, public Drafts::Keeper
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

    void settle() override;
    bool writeAgain(const QString &key) override;
    const QWidget *ownerOf(const QString &key) const override;
    void reveal(const QString &key) override;

public slots:
    void exportReport();

protected:
    virtual bool isEmpty() const = 0;
    /// Tells one subject from another, those of other panels too.
    virtual QString subject() const = 0;
    /// Whether a subject is one of those that panels of this sort are about.
    virtual bool isOwn(const QString &subject) const = 0;
    virtual void turnTo(const QString &subject) = 0;
    virtual Texts texts(const QString &subject) const = 0;
    /// Throws a Failure when the subject is gone.
    virtual void keep(Transaction &transaction, const QString &subject, const Texts &texts) = 0;
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
    void write(const QString &what, const QString &subject, const std::function<void(Texts &)> &change);
    bool writeWords(const QString &subject, qsizetype field, const QString &words);
    void keepWords(qsizetype field);
    void keepRefused();
    void showRefused();
    static QString keyOf(const QString &subject, qsizetype field);
    std::optional<QString> refusedAt(qsizetype field) const;
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
    QLabel *m_refusal;
    QHash<QString, QCheckBox *> m_sections;
    QTimer m_settle; // so that a burst of edits makes the report once
};

} // namespace maillage
