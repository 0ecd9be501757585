#pragma once

#include "models/report/blocks.h"

#include <QScrollArea>

#include <memory>

namespace maillage {

namespace print {
class PrintedDocument;
}

/// The pages of a report on screen, one below the other, just as they will be printed.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    void setDocument(const report::Document &document);
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;
    void fit();

    std::unique_ptr<print::PrintedDocument> m_pages;
    Canvas *m_canvas;
};

} // namespace maillage
