#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace maillage {

/// The guide of whoever uses the program (LISEZMOI, or GUIDE in English), in a window beside the work: it opens where one is and is
/// searched by words.
class Guide : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to the window `beside`.
    explicit Guide(QWidget *beside);

    /// Shows the passage that begins with these words, such as the name of a page; the beginning where there is none.
    void showAt(const QString &words);
    QTextBrowser *text() const { return m_text; }
    QLineEdit *field() const { return m_words; }

private:
    void findNext();

    QTextBrowser *m_text;
    QLineEdit *m_words;
    QLabel *m_said;
};

/// A list of keys with what each does, shown over a window until one clicks or presses Esc.
void showKeys(QWidget *over, const QPoint &topRight, const QList<std::pair<QString, QString>> &keys);

} // namespace maillage
