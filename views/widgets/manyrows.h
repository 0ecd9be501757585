#pragma once

#include "views/widgets/card.h"

#include <functional>

class QFormLayout;
class QLabel;

namespace maillage {

class ListPanel;
class Transaction;
class Workspace;

/// What several chosen rows get at once: it stands in the place of the details while more than one row of a list is selected.
/// Each of its lines is a field and a button that writes it to all of them as one step.
class ManyRows : public Card
{
    Q_OBJECT

public:
    /// `details` is shown for a single row.
    ManyRows(Workspace &workspace, ListPanel *list, QWidget *details, QWidget *parent = nullptr);

    /// What a line writes to one row; false where the row had it already.
    using Change = std::function<bool(Transaction &, qint64 id)>;
    /// A line: `fields` beside each other, the first named `label`. `problem` says what is still missing in them, empty when all is
    /// there; `change` is made anew for each press of the button, so that what is new is made once.
    void add(const QString &label, const QList<QWidget *> &fields, std::function<QString()> problem, std::function<Change(Transaction &)> change);

private:
    void follow();
    void write(const QString &label, const std::function<QString()> &problem, const std::function<Change(Transaction &)> &change);

    Workspace &m_workspace;
    ListPanel *m_list;
    QWidget *m_details;
    QLabel *m_problem;
    QFormLayout *m_form;
};

} // namespace maillage
