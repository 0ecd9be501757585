#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace maillage {

class MatrixModel;

/// The matrix on screen: a table in which every cell is a mark, walked with the arrow keys; what the cell at hand says stands
/// in words below. Enter or a click on a cell leads to the event, on a name to the structure.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel *model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

signals:
    /// A row or a column of the model; -1 where a whole column or row was meant.
    void followed(int row, int column);
    void copyAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    MatrixModel *m_model;
    QTableView *m_table;
    QLabel *m_said;
};

} // namespace maillage
