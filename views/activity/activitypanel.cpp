#include "views/activity/activitypanel.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/figures/figurechoices.h"
#include "views/widgets/card.h"
#include "views/widgets/inputs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

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

constexpr auto ofPeriod = "period/"_L1;

Span spanIn(const QString &subject)
{
    return {QDate::fromString(subject.section(u'/', 1, 1), Qt::ISODate), QDate::fromString(subject.section(u'/', 2, 2), Qt::ISODate)};
}

} // namespace

ActivityPanel::ActivityPanel(Workspace &given, QWidget *parent)
    : ReportPanel(given, fields(), report::activitySections(), parent)
    , m_years(new QComboBox(this))
    , m_network(new QComboBox(this))
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
    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(plainLabel(u"–"_s, "soft", this));
    days->addWidget(m_to);
    card->content()->addWidget(m_years);
    card->content()->addLayout(days);
    m_network->setAccessibleName(tr("Whose members are counted"));
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    follow(workspace().store(), this, {u"event"_s, u"network"_s, u"membership"_s, u"profile"_s}, [this] { fillChoices(); });
    fillChoices();
    card->content()->addWidget(m_network);
    connect(m_network, &QComboBox::activated, this, [this] { reload(); });
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

/// Years that hold something, and networks that have members.
void ActivityPanel::fillChoices()
{
    const Database &database = workspace().database();
    m_years->clear();
    QList<int> years = countedYears(database);
    if (const int now = clock::today().year(); !years.contains(now))
        years.prepend(now); // it is being written
    for (const int year : std::as_const(years))
        m_years->addItem(tr("Year %1").arg(year), year);
    m_years->addItem(tr("From … to …"));
    showYear();
    const QVariant chosen = m_network->currentData();
    m_network->clear();
    const NetworkId home = profileOf(database).homeNetwork;
    for (const NetworkId id : countedNetworks(database)) {
        if (const auto network = maillage::find<Network>(database, id))
            m_network->addItem(network->name, id == home ? QVariant() : QVariant(id.value()));
    }
    m_network->setCurrentIndex(chosen.isValid() ? std::max(0, m_network->findData(chosen)) : 0);
    m_network->setVisible(m_network->count() > 1);
}

void ActivityPanel::showYear()
{
    const int index = m_years->findData(wholeYear(m_span));
    m_years->setCurrentIndex(index >= 0 ? index : m_years->count() - 1);
}

void ActivityPanel::show(const Span &span)
{
    m_span = span;
    m_from->setDay(span.from);
    m_to->setDay(span.to);
    showYear();
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
    return ofPeriod + m_span.from.toString(Qt::ISODate) + u'/' + m_span.to.toString(Qt::ISODate);
}

bool ActivityPanel::isOwn(const QString &subject) const
{
    return subject.startsWith(ofPeriod);
}

void ActivityPanel::turnTo(const QString &subject)
{
    show(spanIn(subject));
}

ReportPanel::Texts ActivityPanel::texts(const QString &subject) const
{
    const Span span = spanIn(subject);
    const ActivityReport report = activityReportFor(workspace().database(), span.from, span.to);
    Texts texts{tr("activity report %1 to %2").arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate)), {}, report.hiddenSections};
    for (const auto member : members)
        texts.words << report.*member;
    return texts;
}

void ActivityPanel::keep(Transaction &transaction, const QString &subject, const Texts &texts)
{
    const Span span = spanIn(subject);
    ActivityReport report = activityReportFor(transaction.database(), span.from, span.to);
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
    return [span = m_span, network = NetworkId(m_network->currentData().toLongLong())](const Database &database) { return report::activityReport(database, span, network); };
}

} // namespace maillage
