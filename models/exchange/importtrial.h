#pragma once

#include "models/exchange/import.h"
#include "models/store/awaited.h"

#include <memory>

namespace maillage {

class Database;

/// What an import would do, found out by doing it on a private copy of the network file: nothing else can tell as exactly, and
/// the file itself is neither written nor kept from anybody. Same answer, same refusals as `import` with a dry run.
ImportResult tryImport(const Store &store, const Importable &table, const QByteArray &bytes, const ImportProgress &progress = {});

/// The same beside the window, which goes on meanwhile: first the copy is made in the background, then another thread takes the
/// rows in there. Letting go of it breaks it off.
class ImportTrial
{
public:
    /// `finished` is called in the thread that asks, once; then `take` gives what was found out.
    ImportTrial(const Store &store, const Importable &table, const QByteArray &bytes, std::function<void()> finished);
    ~ImportTrial();
    ImportTrial(const ImportTrial &) = delete;
    ImportTrial &operator=(const ImportTrial &) = delete;

    /// How many rows were taken of how many; 0 of 0 before it is known.
    int done() const;
    int total() const;
    /// Throws the Failure of the import.
    ImportResult take();

private:
    struct Work;

    void begin(Answer<bool> &copied);
    void look();

    std::shared_ptr<Work> m_work;
    std::function<void()> m_finished;
    Awaited<bool> m_copied;
    QTimer m_look;
    std::exception_ptr m_uncopied;
};

} // namespace maillage
