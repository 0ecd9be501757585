#pragma once

#include <QList>
#include <QPushButton>
#include <QVariant>

#include <functional>

class QLineEdit;
class QListWidget;
class QMenu;

namespace maillage {

/// A choice of several things, none of them for all: a button that says what is chosen, over a list with a box before each. A long
/// list can be narrowed by typing, and chosen by rules instead of one by one.
class MultiChoice : public QPushButton
{
    Q_OBJECT

public:
    /// `all` is what it says while nothing is chosen.
    MultiChoice(const QString &name, const QString &all, QWidget *parent = nullptr);

    void setChoices(const QList<std::pair<QString, QVariant>> &choices);
    void setChosen(const QVariantList &chosen);
    const QVariantList &chosen() const { return m_chosen; }
    QListWidget *list() const { return m_list; }
    /// A button above the list: it chooses those that `choose` says, and no others.
    QPushButton *addRule(const QString &label, std::function<QVariantList()> choose);
    /// What the button says of those that are chosen; without it the first is named.
    void setSummary(std::function<QString(const QVariantList &chosen)> summary);

signals:
    /// Somebody chose.
    void edited();
    /// The list is about to be seen: whoever knows the choices sets them.
    void opening();
    /// The list is closed again, after somebody chose.
    void closed();

private:
    void fill();
    void narrow(const QString &typed);
    void read();
    void showChosen();
    void choose(const QVariantList &chosen);

    QString m_name;
    QString m_all;
    QList<std::pair<QString, QVariant>> m_choices;
    QVariantList m_chosen;
    QMenu *m_menu;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QWidget *m_rules;
    std::function<QString(const QVariantList &)> m_summary;
    QVariantList m_before; // what was chosen when the list was opened
};

} // namespace maillage
