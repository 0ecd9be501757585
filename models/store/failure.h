#pragma once

#include <QString>

#include <exception>

namespace maillage {

/// Why something asked for was not done. It is the only exception the models throw: the sentence is
/// translated and meant for the person ("what is wrong and what to do"), the detail for whoever mends it.
/// A Failure promises that nothing was changed.
class Failure : public std::exception
{
public:
    explicit Failure(QString sentence, QString detail = {});

    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

} // namespace maillage
