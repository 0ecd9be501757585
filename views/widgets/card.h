#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace maillage {

/// A white, rounded part of a page with a title and, to its right, a soft note.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Widgets to the right of the title.
    void addToTitle(QWidget *widget);
    QVBoxLayout *content() const { return m_content; }

private:
    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_head;
    QVBoxLayout *m_content;
};

/// A label for text from anywhere: never markup; cut where it has no room, with the whole in its tool tip.
QLabel *plainLabel(const QString &text = {}, const char *role = nullptr, QWidget *parent = nullptr);
/// A label beside a field of a form: its words are level with the first line of the field, however many that has.
QLabel *fieldLabel(const QString &text, QWidget *parent);

} // namespace maillage
