#pragma once

#include "models/domain/outreach.h"
#include "views/widgets/recordform.h"

class QPushButton;

namespace maillage {

class QuickRow;
class RecipientsChoice;
class RecordModel;
template<Record R>
class RegisterPanel;

/// The register of what was sent or said, for the page of an event and that of a series alike: rows are typed in a line or in the
/// form; to which structures one went is ticked or chosen by a rule, and an e-mail to them is opened in the mail program.
/// `initial` begins a row for whichever of the two is shown. The model's scope is the page's business.
class OutreachPanel : public QWidget
{
    Q_OBJECT

public:
    OutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent = nullptr);

    RecipientsChoice *recipients() const { return m_recipients; }
    QPushButton *mailButton() const { return m_write; }
    RegisterPanel<Outreach> *registerPanel() const { return m_register; }

private:
    void buildQuickRow();
    void buildForm();
    void followScope();
    void showRecipients(const Outreach &row);
    void writeRecipients();
    QString bodyFor(const Outreach &row) const;
    void writeMail();

    Workspace &m_workspace;
    RecordModel *m_model;
    std::function<Outreach()> m_initial;
    QuickRow *m_quick;
    RecordForm<Outreach> *m_form;
    RegisterPanel<Outreach> *m_register = nullptr;
    RecipientsChoice *m_recipients;
    QPushButton *m_write;
    Reading *m_reading = nullptr;
};

} // namespace maillage
