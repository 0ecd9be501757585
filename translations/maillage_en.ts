<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityReportText</name>
    <message numerus="yes">
        <source>And %n more, counted above.</source>
        <translation>
            <numerusform>And %n more, counted above.</numerusform>
            <numerusform>And %n more, counted above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) held.</source>
        <translation>
            <numerusform>%n visit held.</numerusform>
            <numerusform>%n visits held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <source>%n people of this structure are named; take a name away first.</source>
        <translation>
            <numerusform>%n person of this structure is named; take the name away first.</numerusform>
            <numerusform>%n people of this structure are named; take a name away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n without a sheet</source>
        <translation>
            <numerusform>%n without a sheet</numerusform>
            <numerusform>%n without a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to count</source>
        <translation>
            <numerusform>%n with nothing to count</numerusform>
            <numerusform>%n with nothing to count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n calendar entry(ies) written.</source>
        <translation>
            <numerusform>%n calendar entry written.</numerusform>
            <numerusform>%n calendar entries written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateFinder</name>
    <message numerus="yes">
        <source>%n member structure(s) in %1</source>
        <translation>
            <numerusform>%n member structure in %1</numerusform>
            <numerusform>%n member structures in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no other date within %n week(s)</source>
        <translation>
            <numerusform>no other date within %n week</numerusform>
            <numerusform>no other date within %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing else within %n day(s)</source>
        <translation>
            <numerusform>nothing else within %n day</numerusform>
            <numerusform>nothing else within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GanttLayout</name>
    <message numerus="yes">
        <source>± %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>± %n d</numerusform>
            <numerusform>± %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n wk</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>± %n wk</numerusform>
            <numerusform>± %n wk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GanttTip</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than in the reference.</source>
        <translation>
            <numerusform>%n day later than in the reference.</numerusform>
            <numerusform>%n days later than in the reference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than in the reference.</source>
        <translation>
            <numerusform>%n day earlier than in the reference.</numerusform>
            <numerusform>%n days earlier than in the reference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n working day(s) later</source>
        <translation>
            <numerusform>, %n working day later</numerusform>
            <numerusform>, %n working days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, up to %n working day(s) earlier</source>
        <translation>
            <numerusform>, up to %n working day earlier</numerusform>
            <numerusform>, up to %n working days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May slip by %n day(s) before the end of the plan or a deadline is touched.</source>
        <translation>
            <numerusform>May slip by %n day before the end of the plan or a deadline is touched.</numerusform>
            <numerusform>May slip by %n days before the end of the plan or a deadline is touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n period(s) could not be read: the words are kept, without days.</source>
        <translation>
            <numerusform>%n period could not be read: the words are kept, without days.</numerusform>
            <numerusform>%n periods could not be read: the words are kept, without days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message numerus="yes">
        <source>This cannot be removed: the indicator “%1” and %n more count by it.</source>
        <translation>
            <numerusform>This cannot be removed: the indicator “%1” and %n more count by it.</numerusform>
            <numerusform>This cannot be removed: the indicator “%1” and %n more count by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipationReport</name>
    <message numerus="yes">
        <source>%n person(s) in their own name</source>
        <translation>
            <numerusform>%n person in their own name</numerusform>
            <numerusform>%n people in their own name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n action sheet(s)</source>
        <translation>
            <numerusform>%n action sheet</numerusform>
            <numerusform>%n action sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollEntry</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people expected.</source>
        <translation>
            <numerusform>%n person expected.</numerusform>
            <numerusform>%n people expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>%1 and %n working day(s) more</source>
        <translation>
            <numerusform>%1 and %n working day more</numerusform>
            <numerusform>%1 and %n working days more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, less %n working day(s)</source>
        <translation>
            <numerusform>%1, less %n working day</numerusform>
            <numerusform>%1, less %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n day(s), more than “%2” has: it is on %3.</source>
        <translation>
            <numerusform>“%1” takes %n day, more than “%2” has: it is on %3.</numerusform>
            <numerusform>“%1” takes %n days, more than “%2” has: it is on %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::AttendanceTab</name>
    <message numerus="yes">
        <source>Take %n line(s) off the sheet</source>
        <translation>
            <numerusform>Take %n line off the sheet</numerusform>
            <numerusform>Take %n lines off the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off the sheet.</source>
        <translation>
            <numerusform>%n line taken off the sheet.</numerusform>
            <numerusform>%n lines taken off the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) noted as come. Take out who stayed away: Space on the line.</source>
        <translation>
            <numerusform>%n line noted as come. Take out who stayed away: Space on the line.</numerusform>
            <numerusform>%n lines noted as come. Take out who stayed away: Space on the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::CalendarPanel</name>
    <message numerus="yes">
        <source>%n calendar entry(ies) written</source>
        <translation>
            <numerusform>%n calendar entry written</numerusform>
            <numerusform>%n calendar entries written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school holiday(s) added or changed</source>
        <translation>
            <numerusform>%n school holiday added or changed</numerusform>
            <numerusform>%n school holidays added or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DateStanding</name>
    <message numerus="yes">
        <source>%1 of %n criteria hold</source>
        <translation>
            <numerusform>%1 of %n criterion holds</numerusform>
            <numerusform>%1 of %n criteria hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DecisionsPage</name>
    <message numerus="yes">
        <source>Remove %n question(s)</source>
        <translation>
            <numerusform>Remove %n question</numerusform>
            <numerusform>Remove %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DraftLine</name>
    <message numerus="yes">
        <source>%n entry(ies) not written yet</source>
        <translation>
            <numerusform>%n entry not written yet</numerusform>
            <numerusform>%n entries not written yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::EventsPage</name>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Remove %n event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed, with their attendance and exchanges.</source>
        <translation>
            <numerusform>%n event removed, with its attendance and exchanges.</numerusform>
            <numerusform>%n events removed, with their attendance and exchanges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FilesPanel</name>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Remove %n file</numerusform>
            <numerusform>Remove %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FollowUpsPage</name>
    <message numerus="yes">
        <source>Remove %n exchange(s)</source>
        <translation>
            <numerusform>Remove %n exchange</numerusform>
            <numerusform>Remove %n exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::GanttCommands</name>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Remove %n task</numerusform>
            <numerusform>Remove %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were removed.</source>
        <translation>
            <numerusform>%n task was removed.</numerusform>
            <numerusform>%n tasks were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n task(s)</source>
        <translation>
            <numerusform>Paste %n task</numerusform>
            <numerusform>Paste %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were pasted.</source>
        <translation>
            <numerusform>%n task were pasted.</numerusform>
            <numerusform>%n tasks were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>Move %n task</numerusform>
            <numerusform>Move %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Progress of %n task(s)</source>
        <translation>
            <numerusform>Progress of %n task</numerusform>
            <numerusform>Progress of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2 now: %n day(s) of work, %3 before.</source>
        <translation>
            <numerusform>“%1” is on %2 now: %n day of work, %3 before.</numerusform>
            <numerusform>“%1” is on %2 now: %n days of work, %3 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2 now: it keeps its %n day(s) of work, around week-ends and days off.</source>
        <translation>
            <numerusform>“%1” is on %2 now: it keeps its day of work, around week-ends and days off.</numerusform>
            <numerusform>“%1” is on %2 now: it keeps its %n days of work, around week-ends and days off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were moved around week-ends and days off.</source>
        <translation>
            <numerusform>%n task was moved around week-ends and days off.</numerusform>
            <numerusform>%n tasks were moved around week-ends and days off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::GanttInteraction</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days that a task takes</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::GanttLoad</name>
    <message numerus="yes">
        <source>Week of %1: %n working day(s)</source>
        <translation>
            <numerusform>Week of %1: %n working day</numerusform>
            <numerusform>Week of %1: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 of %n working day</numerusform>
            <numerusform>%1 of %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::HistoryPage</name>
    <message numerus="yes">
        <source>It goes back %n year(s) at most, and 64 MB; the oldest goes first.</source>
        <translation>
            <numerusform>It goes back %n year at most, and 64 MB; the oldest goes first.</numerusform>
            <numerusform>It goes back %n years at most, and 64 MB; the oldest goes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::HomePage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n months</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n event held</numerusform>
            <numerusform>%n events held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) to visit</source>
        <translation>
            <numerusform>%n structure to visit</numerusform>
            <numerusform>%n structures to visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more within 30 days</source>
        <translation>
            <numerusform>%n more within 30 days</numerusform>
            <numerusform>%n more within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held, visits and calls included</source>
        <translation>
            <numerusform>%n event held, visits and calls included</numerusform>
            <numerusform>%n events held, visits and calls included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) would be added</source>
        <translation>
            <numerusform>%n row would be added</numerusform>
            <numerusform>%n rows would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought up to date</source>
        <translation>
            <numerusform>%n row brought up to date</numerusform>
            <numerusform>%n rows brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorTable</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste them into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorsPage</name>
    <message numerus="yes">
        <source>Remove %n indicator(s)</source>
        <translation>
            <numerusform>Remove %n indicator</numerusform>
            <numerusform>Remove %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ListPanel</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) that you typed are not written to the file.</source>
        <translation>
            <numerusform>%n entry that you typed is not written to the file.</numerusform>
            <numerusform>%n entries that you typed are not written to the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not written yet are not in it.</source>
        <translation>
            <numerusform>%n entry not written yet is not in it.</numerusform>
            <numerusform>%n entries not written yet are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ManyRows</name>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n row(s)</source>
        <translation>
            <numerusform>%1 for %n row</numerusform>
            <numerusform>%1 for %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: set for %n row(s).</source>
        <translation>
            <numerusform>%1: set for %n row.</numerusform>
            <numerusform>%1: set for %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already.</source>
        <translation>
            <numerusform>%n had it already.</numerusform>
            <numerusform>%n had it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n member structure(s) present</source>
        <translation>
            <numerusform>%1, %2: %n member structure present</numerusform>
            <numerusform>%1, %2: %n member structures present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: present at %n event(s) of the period</source>
        <translation>
            <numerusform>%1: present at %n event of the period</numerusform>
            <numerusform>%1: present at %n events of the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MultiChoice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::NetworksPage</name>
    <message numerus="yes">
        <source>Remove %n network(s)</source>
        <translation>
            <numerusform>Remove %n network</numerusform>
            <numerusform>Remove %n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ObligationsPage</name>
    <message numerus="yes">
        <source>Remove %n statutory term(s)</source>
        <translation>
            <numerusform>Remove %n statutory term</numerusform>
            <numerusform>Remove %n statutory terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ObstacleStrip</name>
    <message numerus="yes">
        <source>%n obstacle(s) ▾</source>
        <translation>
            <numerusform>%n obstacle ▾</numerusform>
            <numerusform>%n obstacles ▾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PeoplePage</name>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PlanModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>+%n d</numerusform>
            <numerusform>+%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>−%n d</numerusform>
            <numerusform>−%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Change %n task</numerusform>
            <numerusform>Change %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PlanPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide</source>
        <translation>
            <numerusform>%n question to decide</numerusform>
            <numerusform>%n questions to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n action(s)</source>
        <translation>
            <numerusform>Remove %n action</numerusform>
            <numerusform>Remove %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PlanTools</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecipientsChoice</name>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ResourcesPage</name>
    <message numerus="yes">
        <source>Remove %n resource(s)</source>
        <translation>
            <numerusform>Remove %n resource</numerusform>
            <numerusform>Remove %n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RollFigures</name>
    <message numerus="yes">
        <source>%n line(s) without a number</source>
        <translation>
            <numerusform>%n line without a number</numerusform>
            <numerusform>%n lines without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>member</numerusform>
            <numerusform>members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %2 of them from %n member structure(s): %3 of the %4 members.</source>
        <translation>
            <numerusform>%1 so far, %2 of them from %n member structure: %3 of the %4 members.</numerusform>
            <numerusform>%1 so far, %2 of them from %n member structures: %3 of the %4 members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RollModel</name>
    <message numerus="yes">
        <source>%n person(s) created: %1</source>
        <translation>
            <numerusform>%n person created: %1</numerusform>
            <numerusform>%n people created: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RollPastePanel</name>
    <message numerus="yes">
        <source>Put %n line(s) on the sheet</source>
        <translation>
            <numerusform>Put %n line on the sheet</numerusform>
            <numerusform>Put %n lines on the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>create %n structure(s)</source>
        <translation>
            <numerusform>create %n structure</numerusform>
            <numerusform>create %n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>create %n person(s)</source>
        <translation>
            <numerusform>create %n person</numerusform>
            <numerusform>create %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not sure: choose and tick, or leave out.</source>
        <translation>
            <numerusform>%n line not sure: choose and tick, or leave out.</numerusform>
            <numerusform>%n lines not sure: choose and tick, or leave out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put on the sheet</source>
        <translation>
            <numerusform>%n line put on the sheet</numerusform>
            <numerusform>%n lines put on the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) created</source>
        <translation>
            <numerusform>%n structure created</numerusform>
            <numerusform>%n structures created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) created</source>
        <translation>
            <numerusform>%n person created</numerusform>
            <numerusform>%n people created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s) on the sheet</source>
        <translation>
            <numerusform>Paste %n line on the sheet</numerusform>
            <numerusform>Paste %n lines on the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not decided yet stay here</source>
        <translation>
            <numerusform>%n line not decided yet stays here</numerusform>
            <numerusform>%n lines not decided yet stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s) without structure</source>
        <translation>
            <numerusform>%n new group without structure</numerusform>
            <numerusform>%n new groups without structure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::SeriesPage</name>
    <message numerus="yes">
        <source>Remove %n series</source>
        <translation>
            <numerusform>Remove %n series</numerusform>
            <numerusform>Remove %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::Sheet</name>
    <message numerus="yes">
        <source>%n task(s) were added.</source>
        <translation>
            <numerusform>%n task was added.</numerusform>
            <numerusform>%n tasks were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::SheetModel</name>
    <message numerus="yes">
        <source>Remove %n line(s) of the sheet</source>
        <translation>
            <numerusform>Remove %n line of the sheet</numerusform>
            <numerusform>Remove %n lines of the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StructurePanel</name>
    <message numerus="yes">
        <source>%n staff member(s)</source>
        <translation>
            <numerusform>%n staff member</numerusform>
            <numerusform>%n staff members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StructuresPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n associate</numerusform>
            <numerusform>%n associates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n structures</source>
        <translation>
            <numerusform>Remove %n structure</numerusform>
            <numerusform>Remove %n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) removed, with their attendance and memberships.</source>
        <translation>
            <numerusform>%n structure removed, with its attendance and memberships.</numerusform>
            <numerusform>%n structures removed, with their attendance and memberships.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ThemesPage</name>
    <message numerus="yes">
        <source>Remove %n theme(s)</source>
        <translation>
            <numerusform>Remove %n theme</numerusform>
            <numerusform>Remove %n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::VisitPage</name>
    <message numerus="yes">
        <source>%n person(s) created: %1</source>
        <translation>
            <numerusform>%n person created: %1</numerusform>
            <numerusform>%n persons created: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::WorkdaysPage</name>
    <message numerus="yes">
        <source>Remove %n closed or worked day(s)</source>
        <translation>
            <numerusform>Remove %n closed or worked day</numerusform>
            <numerusform>Remove %n closed or worked days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
</context>
</TS>
