#include "views/debrief/reportpanel.h"

#include "views/debrief/pagesview.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/card.h"
#include "views/widgets/savedocument.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int settleTime = 120; // ms

} // namespace

ReportPanel::ReportPanel(Workspace &workspace, const QList<Field> &fields, const std::vector<report::Section> &sections, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_coming([this](Answer<report::Document> &answer) { m_reading->take([&] { m_pages->setDocument(answer.take()); }); })
    , m_pages(new PagesView(this))
    , m_fields(fields)
{
    auto *inside = new QWidget(this);
    m_side = new QVBoxLayout(inside);
    m_side->setContentsMargins(0, 0, 6, 0);
    m_side->setSpacing(14);
    auto *save = new QPushButton(icon(u"report"_s), tr("Save as PDF, ODT or HTML…"), this);
    connect(save, &QPushButton::clicked, this, &ReportPanel::exportReport);
    m_side->addWidget(buildWords(fields));
    m_side->addWidget(buildParts(sections));
    m_side->addWidget(save);
    m_side->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFixedWidth(inText(340));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(scroll);
    layout->addWidget(m_pages, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_reading->take([this] { refresh(); }); });
    m_reading = follow(workspace.store(), this, {}, [this] { schedule(); });
}

QWidget *ReportPanel::buildWords(const QList<Field> &fields)
{
    auto *words = new Card(tr("Your words"), this);
    m_refusal = plainLabel(tr("These words could not be written yet. They are kept here, and written as soon as that is possible."), "problem", this);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    words->content()->addWidget(m_refusal);
    for (const Field &one : fields) {
        auto *field = new QPlainTextEdit(this);
        words->content()->addWidget(plainLabel(one.label, "soft", this));
        field->setTabChangesFocus(true);
        field->setFixedHeight(fontMetrics().lineSpacing() * one.lines + 18);
        field->setAccessibleName(one.label);
        field->installEventFilter(this);
        words->content()->addWidget(field);
        m_words << field;
    }
    return words;
}

QWidget *ReportPanel::buildParts(const std::vector<report::Section> &sections)
{
    auto *parts = new Card(tr("Parts of the document"), this);
    for (const report::Section &section : sections) {
        auto *box = new QCheckBox(section.title, this);
        m_sections.insert(section.name, box);
        parts->content()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            write(tr("Choose the parts of the report"), [this](Texts &texts) {
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
    return parts;
}

bool ReportPanel::isRead() const
{
    return !m_stale && !m_coming.isAwaited() && m_pages->isSet();
}

void ReportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_reading->take([this] { refresh(); });
}

void ReportPanel::reload()
{
    load();
    schedule();
}

bool ReportPanel::write(const QString &what, const std::function<void(Texts &)> &change)
{
    return m_workspace.attempt([&] {
        Texts now = texts();
        change(now);
        m_workspace.store().edit(what, [&](Transaction &transaction) { keep(transaction, now); });
    });
}

void ReportPanel::keepWords(qsizetype field)
{
    const QString words = m_words.at(field)->toPlainText();
    // First of all: what shows the file anew as soon as it is written finds nothing refused any more.
    m_words.at(field)->document()->setModified(false);
    m_refused[subject()].remove(field);
    if (!write(m_fields.at(field).editText, [&](Texts &texts) { texts.words[field] = words; }))
        m_refused[subject()].insert(field, words);
    showRefused();
}

/// What was in the way may be gone. If not, that was said already.
void ReportPanel::keepRefused()
{
    const QMap<qsizetype, QString> refused = m_refused.take(subject());
    if (refused.isEmpty())
        return;
    try {
        m_workspace.store().edit(tr("Write the report"), [&](Transaction &transaction) {
            Texts now = texts();
            for (auto it = refused.cbegin(); it != refused.cend(); ++it)
                now.words[it.key()] = it.value();
            keep(transaction, now);
        });
    } catch (const Failure &) {
        m_refused.insert(subject(), refused);
    }
    showRefused();
}

void ReportPanel::showRefused()
{
    m_refusal->setVisible(!m_refused.value(subject()).isEmpty());
}

void ReportPanel::load()
{
    const Texts now = texts();
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QPlainTextEdit *field = m_words.at(i);
        const QString words = m_refused.value(subject()).value(i, now.words.value(i));
        if ((!field->hasFocus() || !field->document()->isModified()) && field->toPlainText() != words)
            field->setPlainText(words);
    }
    showRefused();
    const QStringList hidden = now.hiddenSections.split(u' ', Qt::SkipEmptyParts);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        it.value()->setChecked(!hidden.contains(it.key()));
}

void ReportPanel::schedule()
{
    m_stale = true;
    if (isVisible())
        m_settle.start();
}

void ReportPanel::refresh()
{
    if (isEmpty())
        return;
    m_stale = false;
    keepRefused();
    load();
    m_coming.await(m_workspace.store().read(document()));
}

void ReportPanel::exportReport()
{
    saveDocument(this, m_workspace, saveTitle(), texts().name, document());
}

bool ReportPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (field && event->type() == QEvent::FocusOut && field->document()->isModified())
        keepWords(m_words.indexOf(field));
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
