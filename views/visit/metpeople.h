#pragma once

#include "models/domain/visit.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace maillage {

class Workspace;

/// The people met, by name, separated by commas. Where a name alone does not say who is meant (two bear it in the
/// structure, or somebody of another structure does), it is asked below the names: one of them, or somebody new.
class MetPeople : public QWidget
{
    Q_OBJECT

public:
    explicit MetPeople(Workspace &workspace, QWidget *parent = nullptr);
    ~MetPeople() override;

    QLineEdit *lineEdit() const { return m_line; }
    void setStructure(StructureId structure);
    QStringList names() const;
    /// By folded name, what was answered.
    QHash<QString, PersonId> answers() const;
    /// What is still to be answered, in a sentence.
    QString problem() const;
    void clear();
    /// Asks about the names as they stand now.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addQuestion(const QString &name, const NamedPeople &bearers);

    Workspace &m_workspace;
    StructureId m_structure;
    QLineEdit *m_line;
    QVBoxLayout *m_layout;
    QHash<QString, QComboBox *> m_questions; // by folded name
    QStringList m_asked;                     // in the order of the names
};

} // namespace maillage
