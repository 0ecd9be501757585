#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace maillage {

/// One line of a card on the home page.
struct HomeLine
{
    QString lead; // to the left: a day
    QString title;
    QString detail; // below the title; empty: the line is low
    QString code;   // of the badge's colours
    QString badge;  // to the right: a word
    int percent = -1;   // a bar to the right; -1: none
    QString value = {}; // what the bar says, in a number
    bool attention = false;
};

/// A short list on the home page, as high as its lines: each leads somewhere, by a click or by Enter.
class HomeList : public QListView
{
    Q_OBJECT

public:
    explicit HomeList(const QString &name, QWidget *parent = nullptr);

    /// Shows these; without any, `empty` in their place.
    void setLines(const QList<HomeLine> &lines, const QString &empty);
    int lineCount() const { return m_count; }

signals:
    /// The line that was chosen, counted from 0.
    void chosen(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
    int m_count = 0;
};

} // namespace maillage
