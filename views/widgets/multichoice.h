#pragma once

#include <QList>
#include <QPushButton>
#include <QVariant>

class QLineEdit;
class QListWidget;
class QMenu;

namespace maillage {

/// A choice of several things, none of them for all: a button that says what is chosen, over a list with a box before each. A long
/// list can be narrowed by typing.
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

signals:
    /// Somebody chose.
    void edited();

private:
    void fill();
    void narrow(const QString &typed);
    void read();
    void showChosen();

    QString m_name;
    QString m_all;
    QList<std::pair<QString, QVariant>> m_choices;
    QVariantList m_chosen;
    QMenu *m_menu;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace maillage
