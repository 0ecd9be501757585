#include "views/debrief/debriefpanel.h"

#include "models/report/report.h"
#include "views/debrief/pagesview.h"
#include "views/shell/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/savedocument.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int settleTime = 120; // ms, so that a burst of edits lays the pages out once

} // namespace

DebriefPanel::DebriefPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new PagesView(this))
    , m_introduction(new QPlainTextEdit(this))
    , m_perspectives(new QPlainTextEdit(this))
    , m_timer(new QTimer(this))
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(14);
    auto *words = new Card(tr("Your words"), this);
    for (const auto &[label, field] : {std::pair{tr("Introduction"), m_introduction}, std::pair{tr("Perspectives"), m_perspectives}}) {
        words->content()->addWidget(plainLabel(label, "soft", this));
        field->setTabChangesFocus(true);
        field->setFixedHeight(fontMetrics().lineSpacing() * 7 + 18);
        field->setAccessibleName(label);
        field->installEventFilter(this);
        words->content()->addWidget(field);
    }
    auto *parts = new Card(tr("Parts of the document"), this);
    for (const report::Section &section : report::debriefSections()) {
        auto *box = new QCheckBox(section.title, this);
        m_sections.insert(section.name, box);
        parts->content()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            write(tr("Choose the parts of the debrief"), [this](Texts &texts) {
                QStringList hidden;
                for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
                    if (!it.value()->isChecked())
                        hidden << it.key();
                }
                hidden.sort();
                texts.hiddenSections = hidden.join(u' ');
            });
        });
    }
    auto *save = new QPushButton(icon(u"report"_s), tr("Save as PDF, ODT or HTML…"), this);
    connect(save, &QPushButton::clicked, this, &DebriefPanel::exportDebrief);
    column->addWidget(words);
    column->addWidget(parts);
    column->addWidget(save);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFixedWidth(340);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(scroll);
    layout->addWidget(m_pages, 1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleTime);
    connect(m_timer, &QTimer::timeout, this, &DebriefPanel::refresh);
    connect(&workspace.store(), &Store::changed, this, &DebriefPanel::schedule);
}

void DebriefPanel::show(EventId event)
{
    m_event = event;
    m_series = {};
    load();
    schedule();
}

void DebriefPanel::show(SeriesId series)
{
    m_series = series;
    m_event = {};
    load();
    schedule();
}

void DebriefPanel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        refresh();
}

DebriefPanel::Texts DebriefPanel::texts() const
{
    if (m_series) {
        const Series series = maillage::find<Series>(m_workspace.database(), m_series).value_or(Series());
        return {series.name, series.introduction, series.perspectives, series.hiddenSections};
    }
    const Event event = maillage::find<Event>(m_workspace.database(), m_event).value_or(Event());
    return {event.title, event.introduction, event.perspectives, event.hiddenSections};
}

void DebriefPanel::write(const QString &what, const std::function<void(Texts &)> &change)
{
    Texts now = texts();
    change(now);
    m_workspace.edit(what, [&](Transaction &transaction) {
        const auto store = [&](auto record) {
            record.introduction = now.introduction;
            record.perspectives = now.perspectives;
            record.hiddenSections = now.hiddenSections;
            maillage::update(transaction, record);
        };
        if (m_series)
            store(maillage::find<Series>(transaction.database(), m_series).value_or(Series()));
        else
            store(maillage::find<Event>(transaction.database(), m_event).value_or(Event()));
    });
}

report::Document DebriefPanel::document() const
{
    return m_series ? report::debrief(m_workspace.store(), m_series) : report::debrief(m_workspace.store(), m_event);
}

void DebriefPanel::load()
{
    const Texts now = texts();
    if (!m_introduction->hasFocus() || !m_introduction->document()->isModified())
        m_introduction->setPlainText(now.introduction);
    if (!m_perspectives->hasFocus() || !m_perspectives->document()->isModified())
        m_perspectives->setPlainText(now.perspectives);
    const QStringList hidden = now.hiddenSections.split(u' ', Qt::SkipEmptyParts);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        it.value()->setChecked(!hidden.contains(it.key()));
}

void DebriefPanel::schedule()
{
    m_stale = true;
    if (m_active)
        m_timer->start();
}

void DebriefPanel::refresh()
{
    if (!m_event && !m_series)
        return;
    m_stale = false;
    load();
    m_workspace.attempt([this] { m_pages->setDocument(document()); });
}

void DebriefPanel::exportDebrief()
{
    saveDocument(this, m_workspace, tr("Save the debrief"), tr("debrief") + u' ' + texts().name, [this] { return document(); });
}

void DebriefPanel::exportSignInSheet()
{
    saveDocument(this, m_workspace, tr("Save the sign-in sheet"), tr("sign-in") + u' ' + texts().name, [this] { return report::signInSheet(m_workspace.store(), m_event); });
}

void DebriefPanel::exportVisitRecord()
{
    saveDocument(this, m_workspace, tr("Save the visit record"), tr("visit") + u' ' + texts().name, [this] { return report::visitRecord(m_workspace.store(), m_event); });
}

bool DebriefPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (field && event->type() == QEvent::FocusOut && field->document()->isModified()) {
        field->document()->setModified(false);
        if (field == m_introduction)
            write(tr("Write the introduction"), [field](Texts &texts) { texts.introduction = field->toPlainText(); });
        else
            write(tr("Write the perspectives"), [field](Texts &texts) { texts.perspectives = field->toPlainText(); });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
