#pragma once

#include <QElapsedTimer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QProgressDialog;
class QWidget;

namespace maillage::prompt {

/// The only place that opens a dialog and waits for it. Everything else asks here, so that a test can answer in
/// the person's stead.
enum class FileKind { Network, Csv, SchoolCalendar, Any };

/// An existing file to open; empty when given up.
QString fileToOpen(QWidget *parent, const QString &title, FileKind kind);
/// A file to write; empty when given up. `suggestion` is a name; which folder is proposed it never says, it is the one used
/// last. `filter` as in QFileDialog.
QString fileToWrite(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);
/// Shows what would be printed, on which paper, and prints it if wanted. `paint` is called for each printer that is chosen.
void print(QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint);
/// One line of text; nothing when given up.
std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &initial = {});
/// One of several ways, the safest last; that one too when nobody chooses.
int way(QWidget *parent, const QString &title, const QString &sentence, const QStringList &ways);
/// A message that cannot wait, because there is no window yet to show it in.
void tell(QWidget *parent, const QString &sentence);

/// Work that keeps everything else waiting says how far it is, once it takes long, and may be given up.
class Progress
{
public:
    Progress(QWidget *parent, const QString &sentence);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// False once it was given up.
    bool goesOn(int done, int total);

private:
    QString m_sentence;
    std::unique_ptr<QProgressDialog> m_dialog; // null while a test answers
    QElapsedTimer m_shown;
};

/// What a test answers to the next questions: given the title (of ways also what is asked, on the next line), the text, path or way to answer; nothing to a progress gives it up.
using Answer = std::function<QString(const QString &title)>;
void answerWith(Answer answer);

} // namespace maillage::prompt
