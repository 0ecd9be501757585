#pragma once

#include "models/report/blocks.h"
#include "views/widgets/spoken.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <optional>

namespace maillage {

namespace print {
class Composition;
class PrintedDocument;
}

/// The pages of a report on screen, one below the other, just as they will be printed. A long report is set a little at a time; its
/// older pages stay until it is.
class PagesView : public QScrollArea, public Spoken
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    void setDocument(report::Document document);
    int pageCount() const;
    /// Whether the last document is shown and none is still being set.
    bool isSet() const { return m_pages && !m_coming; }

    QAccessible::Role spokenRole() const override { return QAccessible::Document; }
    int spokenCount() override { return int(lines().size()); }
    QString spokenText(int line) override { return lines().at(line); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;
    void fit();
    void setOn();
    const QStringList &lines();

    report::Document m_document;
    std::optional<QStringList> m_lines; // of its words, once somebody listens
    std::unique_ptr<print::PrintedDocument> m_pages;
    std::unique_ptr<print::Composition> m_coming;
    QTimer m_step;
    Canvas *m_canvas;
};

} // namespace maillage
