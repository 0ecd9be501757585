#pragma once

#include "models/figures/figurefilter.h"

namespace maillage {

class Database;

/// Puts a filter where the views of resources/sql read it (asked.sql), and takes it back when it goes: a list that is read
/// next must count everything. An open beginning is since ever, an open end today.
class Asked
{
public:
    Asked(const Database &database, const FigureFilter &filter);
    Q_DISABLE_COPY_MOVE(Asked)
    ~Asked();

    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

private:
    const Database &m_database;
    QDate m_from;
    QDate m_to;
};

} // namespace maillage
