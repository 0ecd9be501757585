#include "views/shell/prompt.h"

#include "models/domain/filename.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace maillage::prompt {

namespace {

constexpr int lineWidth = 72; // characters: the whole name of a network is read while one types it

Answer &prepared()
{
    static Answer answer;
    return answer;
}

class PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(prompt)
};

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"folder"_s, documents).toString();
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(u"folder"_s, QFileInfo(path).absolutePath());
    return path;
}

QString filterFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Network: return PromptWords::tr("Networks (*.maillage);;All files (*)");
    case FileKind::Csv: return PromptWords::tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls);;All files (*)");
    case FileKind::SchoolCalendar: return PromptWords::tr("School calendars (*.ics *.csv);;All files (*)");
    case FileKind::Any: break;
    }
    return PromptWords::tr("All files (*)");
}

} // namespace

QString fileToOpen(QWidget *parent, const QString &title, FileKind kind)
{
    if (prepared())
        return prepared()(title);
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filterFor(kind)));
}

QString fileToWrite(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    if (prepared())
        return prepared()(title);
    const QString start = QDir(lastFolder()).filePath(safeFileName(suggestion));
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, title, start, filter, &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        static const QRegularExpression suffix(u"\\*(\\.\\w+)"_s);
        path += suffix.match(chosen).captured(1);
    }
    return remembered(path);
}

void print(QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Millimeter));
    printer.setDocName(title);
    if (prepared()) { // a test has it printed to a file
        const QString path = prepared()(title);
        if (path.isEmpty())
            return;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        paint(printer);
        return;
    }
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.resize(1000, 740);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, [&](QPrinter *chosen) { paint(*chosen); });
    dialog.exec();
}

std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &initial)
{
    if (prepared())
        return prepared()(title);
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * lineWidth, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

int way(QWidget *parent, const QString &title, const QString &sentence, const QStringList &ways)
{
    const int safest = int(ways.size()) - 1;
    if (prepared()) {
        const qsizetype chosen = ways.indexOf(prepared()(title + u'\n' + sentence));
        return chosen < 0 ? safest : int(chosen);
    }
    QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons; // the box keeps its own in the order of the desktop
    for (qsizetype i = 0; i < ways.size(); ++i)
        buttons << box.addButton(ways[i], i == safest ? QMessageBox::RejectRole : QMessageBox::ActionRole);
    box.setEscapeButton(buttons.at(safest));
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.at(safest)));
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? safest : int(chosen);
}

void tell(QWidget *parent, const QString &sentence)
{
    if (prepared()) {
        prepared()(sentence);
        return;
    }
    QMessageBox box(QMessageBox::Information, QCoreApplication::applicationName(), sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

Progress::Progress(QWidget *parent, const QString &sentence)
    : m_sentence(sentence)
{
    m_shown.start();
    if (prepared())
        return;
    m_dialog = std::make_unique<QProgressDialog>(sentence, PromptWords::tr("Cancel"), 0, 0, parent);
    m_dialog->setWindowTitle(QCoreApplication::applicationName());
    m_dialog->setWindowModality(Qt::ApplicationModal); // nothing else may be begun meanwhile
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
}

Progress::~Progress() = default;

bool Progress::goesOn(int done, int total)
{
    if (!m_dialog)
        return !prepared() || !prepared()(m_sentence).isEmpty();
    constexpr int often = 50; // ms
    if (m_shown.elapsed() >= often) {
        m_shown.restart();
        m_dialog->setMaximum(total);
        m_dialog->setValue(done); // lets the dialog answer
    }
    return !m_dialog->wasCanceled();
}

void answerWith(Answer answer)
{
    prepared() = std::move(answer);
}

} // namespace maillage::prompt
