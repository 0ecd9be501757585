#pragma once

#include <QStringList>

#include <vector>

namespace maillage {

class Database;
class Store;

enum class ChoiceKind { Structures, People, Networks, Series, Themes, Axes, Actions, Tasks };

/// One row that a field can refer to: its name, and a word that tells it from others of that name.
struct ChoiceRow
{
    qint64 id = 0;
    QString name;
    QString hint;
};

/// All rows of a kind in the order of a dictionary, for fields in which one types a name.
std::vector<ChoiceRow> choiceList(const Store &store, ChoiceKind kind);
/// The departments in which there is a structure, in their order.
QStringList departments(const Database &database);

} // namespace maillage
