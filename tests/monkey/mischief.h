#pragma once

#include <QString>

#include <functional>
#include <random>

struct sqlite3;

namespace maillage::test {

/// What happens to a file while somebody works on it: another program locks it, removes rows or writes; it is renamed, replaced
/// or cut short; the disk is full. One at a time, and each is over after `end`.
class Mischief
{
public:
    /// `close` and `open` put the file down in the window and take it up again, for what must not be mended under its eyes.
    Mischief(QString path, std::function<void()> close, std::function<void()> open);
    ~Mischief();

    bool isGoingOn() const { return m_kind != Kind::None; }
    /// Begins one and says which.
    QString begin(std::mt19937 &random);
    /// Everything is as it was, but for rows that another program removed.
    QString end();

private:
    enum class Kind { None, Lock, Rename, Replace, Truncate, FullDisk };

    QString removeRows(std::mt19937 &random);
    void lock();
    QString aside() const { return m_path + QStringLiteral(".aside"); }

    QString m_path;
    std::function<void()> m_close;
    std::function<void()> m_open;
    Kind m_kind = Kind::None;
    sqlite3 *m_holder = nullptr;
};

} // namespace maillage::test
