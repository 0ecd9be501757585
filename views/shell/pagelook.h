#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace maillage {

/// How a page is looked at: its tabs, what its lists are narrowed to, which rows are chosen and open, how far it is scrolled, and
/// where the keyboard is. Taken up by a page that is made anew, as it is when the colours or the size of the text change, so that
/// one goes on where one was.
///
/// Lists and scrolled areas are kept without more. A field that narrows is named by keepLook(); a widget with a look of its own
/// has a property "look".
class PageLook
{
public:
    PageLook() = default;
    explicit PageLook(const QWidget *page);

    void takeUp(QWidget *page) const;
    /// The same field has the keyboard, the cursor where it was. Where that field is not there the page itself has it, so that what
    /// is typed on goes nowhere else.
    void takeUpFocus(QWidget *page) const;

private:
    /// From the page down: by class, the how manieth of it.
    using Path = QList<std::pair<QByteArray, int>>;

    struct Row
    {
        qint64 id = 0;     // where the list says one
        QList<int> places; // else: from the outermost
        int column = 0;
    };
    struct Part
    {
        Path path;
        QVariant field; // what it says
        QVariant look;
        int tab = -1;
        Row current;
        QList<Row> chosen;
        QList<Row> closed;
        int sorted = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        QList<std::pair<int, int>> columns; // in the order shown, with their widths
        double across = 0, down = 0; // of what can be scrolled
    };

    static Path pathTo(const QWidget *widget, const QWidget *page);
    static QWidget *widgetAt(QWidget *page, const Path &path, bool whole);
    void look(const QWidget *page, const QWidget *widget);
    void lookAtFocus(const QWidget *page);
    void lookAtRows(const QAbstractItemView &view, Part &part) const;
    static Row rowOf(const QModelIndex &index);
    static QModelIndex indexOf(const QAbstractItemView &view, const Row &row);
    static bool takeUpRows(QAbstractItemView &view, const Part &part);

    QList<Part> m_parts;
    QString m_font; // the widths of columns go with it
    bool m_hasFocus = false;
    Path m_focus;
    QString m_focusName; // accessible
    int m_cursor = -1;
};

/// A field, choice or button by which a page is narrowed and that is to say the same on the page that is made anew.
void keepLook(QWidget *field);

} // namespace maillage
