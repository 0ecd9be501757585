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
void keepIn(Transaction &transaction, IdOf<R> id, const ReportPanel::Texts &texts)
{
    R record = maillage::find<R>(transaction.database(), id).value_or(R());
    record.introduction = texts.words.at(0);
    record.perspectives = texts.words.at(1);
    record.hiddenSections = texts.hiddenSections;
    maillage::update(transaction, record);
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
}

QString DebriefPanel::subjectName() const
{
    if (m_series)
        return maillage::find<Series>(workspace().database(), m_series).value_or(Series()).name;
    return maillage::find<Event>(workspace().database(), m_event).value_or(Event()).title;
}

QString DebriefPanel::subject() const
{
    return (m_series ? u"series"_s : u"event"_s) + QString::number(m_series ? m_series.value() : m_event.value());
}

ReportPanel::Texts DebriefPanel::texts() const
{
    const QString name = tr("debrief") + u' ' + subjectName();
    if (m_series)
        return textsOf(maillage::find<Series>(workspace().database(), m_series).value_or(Series()), name);
    return textsOf(maillage::find<Event>(workspace().database(), m_event).value_or(Event()), name);
}

void DebriefPanel::keep(Transaction &transaction, const Texts &texts)
{
    if (m_series)
        keepIn<Series>(transaction, m_series, texts);
    else
        keepIn<Event>(transaction, m_event, texts);
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
