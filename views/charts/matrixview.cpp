#include "views/charts/matrixview.h"

#include "views/charts/matrixdrawing.h"
#include "views/widgets/card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int widestHeading = 104;
constexpr int widestName = 210;

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto cell = MatrixModel::Cell(index.data(MatrixModel::CellRole).toInt());
        const ChartLook look = ChartLook::onScreen(option.font);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (cell == MatrixModel::Cell::Nothing) {
            painter->setPen(look.theme->textSoft);
            painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        } else {
            paintMatrixCell(*painter, option.rect, cell, look);
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(look.theme->text, 2.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
        }
        painter->restore();
    }
};

class Legend : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {300, int(ChartLook::onScreen(font()).line()) + 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMatrixLegend(painter, QRectF(rect()).adjusted(0, 2, 0, -2), ChartLook::onScreen(font()));
    }
};

} // namespace

MatrixView::MatrixView(MatrixModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_said(plainLabel({}, "soft", this))
{
    m_table->setModel(model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setMaximumWidth(widestName);
    m_table->setCornerButtonEnabled(false);
    // Names stand close to their rows, without the lines of a table.
    m_table->setStyleSheet(u"QHeaderView::section:horizontal { padding: 4px 0; } QHeaderView::section:vertical { padding: 0 8px 0 0; border: none; } QTableCornerButton::section { background: transparent; border: none; }"_s);
    m_table->installEventFilter(this);
    auto *legend = new Legend(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(legend, 1);
    below->addWidget(m_said);
    layout->addLayout(below);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        m_said->setText(now.isValid() ? m_model->cellText(now.row(), now.column()) : QString());
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { emit followed(index.row(), index.column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) { emit followed(-1, column); });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { emit followed(row, -1); });
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        emit copyAsked();
        return true;
    }
    const QModelIndex index = m_table->currentIndex();
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || !index.isValid())
        return false;
    emit followed(index.row(), index.column());
    return true;
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MatrixView::fit()
{
    m_said->clear();
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int names = std::min(widestName, m_table->verticalHeader()->sizeHint().width());
    const int room = width() - names - m_table->verticalScrollBar()->sizeHint().width() - 2;
    const int narrowest = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(u"00/00"_s) + 8; // a day has room
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(room / columns, narrowest, std::max(narrowest, widestHeading)));
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum()); // the latest are what one looks for
}

} // namespace maillage
