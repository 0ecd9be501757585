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
    , Keeper(workspace.drafts())
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
    m_refusal = plainLabel(tr("These words are not written yet. They stay here, and leaving the field tries again."), "problem", this);
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
            m_workspace.attempt([this] {
                write(tr("Choose the parts of the report"), subject(), [this](Texts &texts) {
                    QStringList hidden;
                    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
                        if (!it.value()->isChecked())
                            hidden << it.key();
                    }
                    hidden.sort();
                    texts.hiddenSections = hidden.join(u' ');
                });
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

void ReportPanel::write(const QString &what, const QString &subject, const std::function<void(Texts &)> &change)
{
    Texts now = texts(subject);
    change(now);
    m_workspace.store().edit(what, [&](Transaction &transaction) { keep(transaction, subject, now); });
}

QString ReportPanel::keyOf(const QString &subject, qsizetype field)
{
    return u"words/%1/%2"_s.arg(subject).arg(field);
}

std::optional<QString> ReportPanel::refusedAt(qsizetype field) const
{
    const Drafts::Draft *draft = drafts().find(keyOf(subject(), field));
    return draft ? std::optional(std::any_cast<QString>(draft->typed)) : std::nullopt;
}

/// Words that are refused are a draft; the reason has been said.
bool ReportPanel::writeWords(const QString &subject, qsizetype field, const QString &words)
{
    const QString key = keyOf(subject, field);
    const Drafts::Draft *before = drafts().find(key);
    const Drafts::Place place = before ? before->place : Drafts::placeOf(this);
    drafts().drop(key); // first of all: what shows the file anew as soon as it is written finds nothing refused any more
    drafts().setRefusal({});
    if (m_workspace.attempt([&] { write(m_fields.at(field).editText, subject, [&](Texts &texts) { texts.words[field] = words; }); }))
        return true;
    drafts().keep(key, {words, drafts().refusal(), place});
    return false;
}

void ReportPanel::keepWords(qsizetype field)
{
    m_words.at(field)->document()->setModified(false);
    writeWords(subject(), field, m_words.at(field)->toPlainText());
    showRefused();
}

/// What was in the way may be gone. If not, that was said already.
void ReportPanel::keepRefused()
{
    for (qsizetype field = 0; field < m_words.size(); ++field) {
        const std::optional<QString> words = refusedAt(field);
        if (!words)
            continue;
        const Drafts::Draft kept = *drafts().find(keyOf(subject(), field));
        drafts().drop(keyOf(subject(), field));
        try {
            write(m_fields.at(field).editText, subject(), [&](Texts &texts) { texts.words[field] = *words; });
        } catch (const Failure &) {
            drafts().keep(keyOf(subject(), field), kept);
        }
    }
    showRefused();
}

void ReportPanel::settle()
{
    for (qsizetype field = 0; field < m_words.size(); ++field) {
        if (m_words.at(field)->document()->isModified())
            keepWords(field);
    }
}

bool ReportPanel::writeAgain(const QString &key)
{
    const QString subject = key.section(u'/', 1, -2);
    const Drafts::Draft *draft = drafts().find(key);
    if (!key.startsWith("words/"_L1) || !isOwn(subject) || !draft)
        return false;
    writeWords(subject, key.section(u'/', -1).toLongLong(), std::any_cast<QString>(draft->typed));
    if (!isEmpty())
        m_reading->take([this] { load(); });
    return true;
}

const QWidget *ReportPanel::ownerOf(const QString &key) const
{
    return key.startsWith("words/"_L1) && isOwn(key.section(u'/', 1, -2)) ? m_words.value(key.section(u'/', -1).toLongLong()) : nullptr;
}

void ReportPanel::reveal(const QString &key)
{
    if (const QString subject = key.section(u'/', 1, -2); subject != this->subject())
        turnTo(subject);
    m_words.at(key.section(u'/', -1).toLongLong())->setFocus();
}

void ReportPanel::showRefused()
{
    bool isAny = false;
    for (qsizetype field = 0; field < m_words.size(); ++field)
        isAny = isAny || refusedAt(field);
    m_refusal->setVisible(isAny);
}

void ReportPanel::load()
{
    const Texts now = texts(subject());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QPlainTextEdit *field = m_words.at(i);
        const QString words = refusedAt(i).value_or(now.words.value(i));
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
    saveDocument(this, m_workspace, saveTitle(), texts(subject()).name, document());
}

bool ReportPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (field && event->type() == QEvent::FocusOut && (field->document()->isModified() || refusedAt(m_words.indexOf(field))))
        keepWords(m_words.indexOf(field));
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
