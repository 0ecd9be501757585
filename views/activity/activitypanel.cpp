#include "views/activity/activitypanel.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/widgets/card.h"
#include "views/widgets/inputs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int yearsOffered = 8;

/// The texts of a report in the order of their fields.
constexpr std::array members{&ActivityReport::introduction, &ActivityReport::onParticipation, &ActivityReport::onVisits, &ActivityReport::onThemes,
                             &ActivityReport::onPlan, &ActivityReport::perspectives, &ActivityReport::title};

QList<ReportPanel::Field> fields()
{
    return {{ActivityPanel::tr("Introduction"), ActivityPanel::tr("Write the introduction"), 5},
            {ActivityPanel::tr("On participation"), ActivityPanel::tr("Write about participation"), 3},
            {ActivityPanel::tr("On the visits"), ActivityPanel::tr("Write about the visits"), 3},
            {ActivityPanel::tr("On the themes"), ActivityPanel::tr("Write about the themes"), 3},
            {ActivityPanel::tr("On the plan"), ActivityPanel::tr("Write about the plan"), 3},
            {ActivityPanel::tr("Perspectives"), ActivityPanel::tr("Write the perspectives"), 5},
            {ActivityPanel::tr("Title, if it is to have one of its own"), ActivityPanel::tr("Write the title"), 1}};
}

} // namespace

ActivityPanel::ActivityPanel(Workspace &given, QWidget *parent)
    : ReportPanel(given, fields(), report::activitySections(), parent)
    , m_years(new QComboBox(this))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
{
    side()->insertWidget(0, buildPeriod());
}

QWidget *ActivityPanel::buildPeriod()
{
    auto *card = new Card(tr("Period"), this);
    m_years->setAccessibleName(tr("Year"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("to (last day)"));
    for (int back = 0; back < yearsOffered; ++back)
        m_years->addItem(tr("Year %1").arg(clock::today().year() - back), clock::today().year() - back);
    m_years->addItem(tr("From … to …"));
    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(plainLabel(u"–"_s, "soft", this));
    days->addWidget(m_to);
    card->content()->addWidget(m_years);
    card->content()->addLayout(days);
    connect(m_years, &QComboBox::activated, this, [this] {
        if (const int year = m_years->currentData().toInt(); year > 0)
            show(yearSpan(year));
        else
            m_from->setFocus();
    });
    for (DayEdit *day : {m_from, m_to}) {
        connect(day, &DayEdit::edited, this, [this] {
            if (!m_from->day().isValid() || !m_to->day().isValid())
                return;
            if (m_to->day() < m_from->day())
                workspace().say(tr("The period ends before it begins."));
            else
                show(Span{m_from->day(), m_to->day()});
        });
    }
    return card;
}

void ActivityPanel::show(const Span &span)
{
    m_span = span;
    m_from->setDay(span.from);
    m_to->setDay(span.to);
    const int index = m_years->findData(wholeYear(span));
    m_years->setCurrentIndex(index >= 0 ? index : m_years->count() - 1);
    reload();
    emit spanChanged();
}

void ActivityPanel::show(ActivityReportId id)
{
    if (const auto report = maillage::find<ActivityReport>(workspace().database(), id))
        show(Span{report->from, report->to});
}

QString ActivityPanel::subject() const
{
    return m_span.from.toString(Qt::ISODate) + u'/' + m_span.to.toString(Qt::ISODate);
}

ReportPanel::Texts ActivityPanel::texts() const
{
    const ActivityReport report = activityReportFor(workspace().database(), m_span.from, m_span.to);
    Texts texts{tr("activity report %1 to %2").arg(m_span.from.toString(Qt::ISODate), m_span.to.toString(Qt::ISODate)), {}, report.hiddenSections};
    for (const auto member : members)
        texts.words << report.*member;
    return texts;
}

void ActivityPanel::keep(Transaction &transaction, const Texts &texts)
{
    ActivityReport report = activityReportFor(transaction.database(), m_span.from, m_span.to);
    for (size_t i = 0; i < members.size(); ++i)
        report.*members[i] = texts.words.at(qsizetype(i));
    report.title = report.title.simplified();
    report.hiddenSections = texts.hiddenSections;
    if (report.id)
        maillage::update(transaction, report);
    else
        insert(transaction, report);
}

ReportPanel::Making ActivityPanel::document() const
{
    return [span = m_span](const Database &database) { return report::activityReport(database, span); };
}

} // namespace maillage
