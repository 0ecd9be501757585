#include "views/widgets/manyrows.h"

#include "models/store/store.h"
#include "views/shell/workspace.h"
#include "views/widgets/inputs.h"
#include "views/widgets/listpanel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace maillage {

ManyRows::ManyRows(Workspace &workspace, ListPanel *list, QWidget *details, QWidget *parent)
    : Card({}, parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_details(details)
    , m_problem(plainLabel({}, "problem", this))
    , m_form(new QFormLayout)
{
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *hint = plainLabel(tr("What you set here is written to all of them, as one step that can be undone."), "soft", this);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    content()->addLayout(m_form);
    content()->addWidget(m_problem);
    content()->addStretch(1);
    hide();
    connect(list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ManyRows::follow);
    connect(list->proxy(), &QAbstractItemModel::modelReset, this, &ManyRows::follow);
}

void ManyRows::follow()
{
    const int count = int(m_list->selectedIds().size());
    setTitle(tr("%n row(s) chosen", nullptr, count));
    m_problem->hide();
    setVisible(count > 1);
    m_details->setVisible(count < 2);
}

void ManyRows::add(const QString &label, const QList<QWidget *> &fields, std::function<QString()> problem, std::function<Change(Transaction &)> change)
{
    auto *line = new QWidget(this);
    auto *lines = new QVBoxLayout(line);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    if (fields.size() > 1) // the first has a line of its own
        lines->addWidget(fields.first());
    lines->addLayout(row);
    for (QWidget *field : fields) {
        if (fields.size() == 1 || field != fields.first())
            row->addWidget(field, 1);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(label);
    }
    auto *button = new QPushButton(tr("Set"), line);
    for (QWidget *field : fields) {
        if (auto *words = qobject_cast<QLineEdit *>(field))
            connect(words, &QLineEdit::returnPressed, button, &QPushButton::click);
    }
    button->setAccessibleName(tr("Set for all: %1").arg(label));
    row->addWidget(button);
    m_form->addRow(fieldLabel(label, this), line);
    connect(button, &QPushButton::clicked, this, [this, label, fields, problem = std::move(problem), change = std::move(change)] {
        for (QWidget *field : fields)
            finishTyping(field);
        write(label, problem, change);
    });
}

void ManyRows::write(const QString &label, const std::function<QString()> &problem, const std::function<Change(Transaction &)> &change)
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    const QList<qint64> ids = m_list->selectedIds();
    int written = 0;
    m_workspace.attemptAndReport([&] {
        m_workspace.store().edit(tr("%1 for %n row(s)", nullptr, int(ids.size())).arg(label), [&](Transaction &transaction) {
            const Change one = change(transaction);
            for (const qint64 id : ids)
                written += one(transaction, id) ? 1 : 0;
        });
        const int had = int(ids.size()) - written;
        QStringList said{tr("%1: set for %n row(s).", nullptr, written).arg(label)};
        if (had > 0)
            said << tr("%n had it already.", nullptr, had);
        return said.join(u' ');
    });
}

} // namespace maillage
