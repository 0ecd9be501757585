<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>maillage::AttendanceTab</name>
    <message numerus="yes">
        <source>Take %n line(s) off the sheet</source>
        <translation>
            <numerusform>Take %n line off the sheet</numerusform>
            <numerusform>Take %n lines off the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new structure(s): %1</source>
        <translation>
            <numerusform>%n new structure: %1</numerusform>
            <numerusform>%n new structures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s) on the sheet</source>
        <translation>
            <numerusform>Paste %n line on the sheet</numerusform>
            <numerusform>Paste %n lines on the sheet</numerusform>
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
    <name>maillage::PreparationTab</name>
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
    <name>maillage::ThreadDelegate</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
