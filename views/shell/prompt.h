#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace maillage::prompt {

/// The only place that opens a dialog and waits for it. Everything else asks here, so that a test can answer in
/// the person's stead.
enum class FileKind { Network, Csv, SchoolCalendar, Any };

/// An existing file to open; empty when given up.
QString fileToOpen(QWidget *parent, const QString &title, FileKind kind);
/// A file to write; empty when given up. `suggestion` is a path or a name; `filter` as in QFileDialog.
QString fileToWrite(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);
/// One line of text; nothing when given up.
std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &initial = {});
/// A message that cannot wait, because there is no window yet to show it in.
void tell(QWidget *parent, const QString &sentence);

/// What a test answers to the next questions: given the title, the text or path to answer.
using Answer = std::function<QString(const QString &title)>;
void answerWith(Answer answer);

} // namespace maillage::prompt
