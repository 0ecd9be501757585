#include "views/shell/guide.h"

#include "views/widgets/card.h"

#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Its pictures show what the window beside it shows.
QString guideText()
{
    QFile file(QLocale().language() == QLocale::French ? u":/guide/fr.md"_s : u":/guide/en.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression picture(u"^!\\[.*\\]\\(.*\\)$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(picture);
}

} // namespace

Guide::Guide(QWidget *beside)
    : QWidget(beside, Qt::Window)
    , m_text(new QTextBrowser(this))
    , m_words(new QLineEdit(this))
    , m_said(plainLabel({}, "soft", this))
{
    setWindowTitle(tr("Guide"));
    m_words->setPlaceholderText(tr("Search the guide…"));
    m_words->setAccessibleName(tr("Search the guide"));
    m_words->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setOpenLinks(false);
    m_text->setMarkdown(guideText());
    m_text->document()->setDocumentMargin(16);
    auto *next = new QPushButton(tr("Next"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(next);
    row->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    resize(640, 760);
    connect(m_words, &QLineEdit::returnPressed, this, &Guide::findNext);
    connect(next, &QPushButton::clicked, this, &Guide::findNext);
    connect(m_words, &QLineEdit::textChanged, m_said, &QLabel::clear);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
}

void Guide::showAt(const QString &words)
{
    show();
    raise();
    activateWindow();
    m_words->setFocus();
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const bool isTable = QTextCursor(block).currentTable();
        if (!words.isEmpty() && !isTable && block.text().startsWith(words, Qt::CaseInsensitive)) {
            cursor = QTextCursor(block);
            break;
        }
    }
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top() - 3 * m_text->fontMetrics().height());
}

/// After the end it begins anew.
void Guide::findNext()
{
    const QString words = m_words->text().simplified();
    if (words.isEmpty())
        return;
    if (m_text->find(words))
        return m_said->clear();
    m_text->moveCursor(QTextCursor::Start);
    m_said->setText(m_text->find(words) ? tr("from the beginning again") : tr("not in the guide"));
}

void showKeys(QWidget *over, const QPoint &topRight, const QList<std::pair<QString, QString>> &keys)
{
    auto *popup = new QFrame(over, Qt::Popup);
    popup->setObjectName(u"card"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(popup);
    grid->setContentsMargins(18, 14, 18, 14);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    constexpr int inAColumn = 22;
    int line = 0;
    for (const auto &[key, meaning] : keys) {
        const int column = line / inAColumn * 2;
        grid->addWidget(plainLabel(key, "cardTitle", popup), line % inAColumn, column);
        grid->addWidget(plainLabel(meaning, "soft", popup), line++ % inAColumn, column + 1);
    }
    popup->adjustSize();
    popup->move(std::max(0, topRight.x() - popup->width()), topRight.y());
    popup->show();
}

} // namespace maillage
