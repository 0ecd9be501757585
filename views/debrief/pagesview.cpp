#include "views/debrief/pagesview.h"

#include "views/print/pieces.h"
#include "views/print/printeddocument.h"
#include "views/print/reportwriter.h"
#include "views/shell/theme.h"

#include <QDeadlineTimer>
#include <QPainter>
#include <QPaintEvent>
#include <QTextDocumentFragment>

namespace maillage {

namespace {
constexpr int pageGap = 16;
constexpr qreal widestPage = 820;
constexpr int stepTime = 15; // ms
} // namespace

class PagesView::Canvas : public QWidget
{
public:
    explicit Canvas(PagesView *view) : QWidget(view), m_view(view) {}

    qreal scale = 1;

    QRectF pageRect(int page) const
    {
        const QSizeF size = print::PrintedDocument::pageSize() * scale;
        return {(width() - size.width()) / 2, pageGap + page * (size.height() + pageGap), size.width(), size.height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        for (int page = 0; page < m_view->pageCount(); ++page) {
            const QRectF paper = pageRect(page);
            if (!paper.intersects(event->rect()))
                continue;
            painter.fillRect(paper, Qt::white);
            painter.setPen(ColorTheme::current().line);
            painter.drawRect(paper);
            painter.save();
            painter.translate(paper.topLeft());
            painter.scale(scale, scale);
            m_view->m_pages->paintPage(&painter, page);
            painter.restore();
        }
    }

private:
    PagesView *m_view;
};

PagesView::PagesView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_canvas);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the document"));
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &PagesView::setOn);
}

PagesView::~PagesView() = default;

void PagesView::setDocument(report::Document document)
{
    m_document = document;
    m_lines.reset();
    m_coming = std::make_unique<print::Composition>(std::move(document));
    setOn();
}

void PagesView::setOn()
{
    const QDeadlineTimer deadline(stepTime);
    while (m_coming->addNext()) {
        if (deadline.hasExpired()) {
            m_step.start();
            return;
        }
    }
    m_step.stop();
    m_pages = std::make_unique<print::PrintedDocument>(std::move(*m_coming));
    m_coming.reset();
    fit();
    m_canvas->update();
    sayChanged(this);
}

const QStringList &PagesView::lines()
{
    if (!m_lines) {
        const QString words = QTextDocumentFragment::fromHtml(QString::fromUtf8(print::htmlOf(m_document))).toPlainText();
        m_lines = words.split(u'\n', Qt::SkipEmptyParts);
    }
    return *m_lines;
}

int PagesView::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

void PagesView::fit()
{
    const QSizeF page = print::PrintedDocument::pageSize();
    m_canvas->scale = std::min<qreal>(widestPage, viewport()->width() - 2.0 * pageGap) / page.width();
    m_canvas->setMinimumHeight(int(pageGap + pageCount() * (page.height() * m_canvas->scale + pageGap)));
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace maillage
