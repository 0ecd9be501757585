#include "views/debrief/debriefpanel.h"

#include "views/debrief/debriefsending.h"
#include "views/widgets/savedocument.h"
#include "views/widgets/whenseen.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

template<typename R>
ReportPanel::Texts textsOf(const R &record, const QString &name)
{
    return {name, {record.introduction, record.perspectives}, record.hiddenSections};
}

template<typename R>
void keepIn(Transaction &transaction, std::optional<R> record, const ReportPanel::Texts &texts)
{
    if (!record)
        throw Failure(DebriefPanel::tr("What this debrief is about was removed meanwhile."));
    record->introduction = texts.words.at(0);
    record->perspectives = texts.words.at(1);
    record->hiddenSections = texts.hiddenSections;
    maillage::update(transaction, *record);
}

constexpr auto ofEvent = "event-"_L1, ofSeries = "series-"_L1;

template<typename R>
IdOf<R> idIn(const QString &subject)
{
    return IdOf<R>(subject.section(u'-', -1).toLongLong());
}

} // namespace

DebriefPanel::DebriefPanel(Workspace &given, QWidget *parent)
    : ReportPanel(given, {{tr("Introduction"), tr("Write the introduction")}, {tr("Perspectives"), tr("Write the perspectives")}}, report::debriefSections(), parent)
    , m_sending(new DebriefSending(given, this))
    , m_showSending(new WhenSeen(given.store(), this, [this] { showSending(); }))
{
    side()->insertWidget(0, m_sending);
    follow(given.store(), this, {}, [this] { m_showSending->ask(); });
}

void DebriefPanel::show(EventId event)
{
    m_event = event;
    m_series = {};
    reload();
    m_showSending->ask();
}

void DebriefPanel::show(SeriesId series)
{
    m_series = series;
    m_event = {};
    reload();
    m_showSending->ask();
}

void DebriefPanel::showSending()
{
    std::vector<Event> events = m_series ? heldEvents(workspace().database(), m_series) : std::vector<Event>();
    if (const auto event = maillage::find<Event>(workspace().database(), m_event); event && (event->state == EventState::Held || event->debriefSentOn.isValid()))
        events.push_back(*event);
    m_sending->show(std::move(events));
    m_sending->setDocument(tr("debrief") + u' ' + subjectName(), m_series, document());
}

QString DebriefPanel::subjectName() const
{
    if (m_series)
        return maillage::find<Series>(workspace().database(), m_series).value_or(Series()).name;
    return maillage::find<Event>(workspace().database(), m_event).value_or(Event()).title;
}

QString DebriefPanel::subject() const
{
    return m_series ? ofSeries + QString::number(m_series.value()) : ofEvent + QString::number(m_event.value());
}

bool DebriefPanel::isOwn(const QString &subject) const
{
    return subject.startsWith(ofSeries) || subject.startsWith(ofEvent);
}

void DebriefPanel::turnTo(const QString &subject)
{
    if (subject.startsWith(ofSeries))
        show(idIn<Series>(subject));
    else
        show(idIn<Event>(subject));
}

ReportPanel::Texts DebriefPanel::texts(const QString &subject) const
{
    const QString name = tr("debrief") + u' ' + subjectName();
    if (subject.startsWith(ofSeries))
        return textsOf(maillage::find<Series>(workspace().database(), idIn<Series>(subject)).value_or(Series()), name);
    return textsOf(maillage::find<Event>(workspace().database(), idIn<Event>(subject)).value_or(Event()), name);
}

void DebriefPanel::keep(Transaction &transaction, const QString &subject, const Texts &texts)
{
    if (subject.startsWith(ofSeries))
        keepIn(transaction, maillage::find<Series>(transaction.database(), idIn<Series>(subject)), texts);
    else
        keepIn(transaction, maillage::find<Event>(transaction.database(), idIn<Event>(subject)), texts);
}

ReportPanel::Making DebriefPanel::document() const
{
    return [event = m_event, series = m_series](const Database &database) { return series ? report::debrief(database, series) : report::debrief(database, event); };
}

void DebriefPanel::exportSignInSheet()
{
    saveDocument(this, workspace(), tr("Save the sign-in sheet"), tr("sign-in") + u' ' + subjectName(), [event = m_event](const Database &database) { return report::signInSheet(database, event); });
}

void DebriefPanel::exportVisitRecord()
{
    saveDocument(this, workspace(), tr("Save the visit record"), tr("visit") + u' ' + subjectName(), [event = m_event](const Database &database) { return report::visitRecord(database, event); });
}

} // namespace maillage
