<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>An axis needs a title.</source>
        <translation>Donnez un intitulé à l’axe.</translation>
    </message>
    <message>
        <source>An action needs a title.</source>
        <translation>Donnez un intitulé à l’action.</translation>
    </message>
    <message>
        <source>Say to which action this line belongs.</source>
        <translation>Indiquez à quelle action appartient cette ligne.</translation>
    </message>
    <message>
        <source>Write something in this line.</source>
        <translation>Écrivez quelque chose dans cette ligne.</translation>
    </message>
    <message>
        <source>Say which action this funding is for.</source>
        <translation>Indiquez pour quelle action est ce financement.</translation>
    </message>
    <message>
        <source>Say where the money may come from.</source>
        <translation>Indiquez d’où l’argent peut venir.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un montant ne peut pas être négatif.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>Say the first and the last day of the period.</source>
        <translation>Indiquez le premier et le dernier jour de la période.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>ActivityReportText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Activity report %1</source>
        <translation>Rapport d’activité %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>activity report</source>
        <translation>rapport d’activité</translation>
    </message>
    <message>
        <source>Figures and what they mean</source>
        <translation>Les chiffres et ce qu’ils veulent dire</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Structures reached and not reached</source>
        <translation>Structures touchées ou non</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>État du plan d’actions</translation>
    </message>
    <message>
        <source>Say the first and the last day of the period.</source>
        <translation>Indiquez le premier et le dernier jour de la période.</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Turn-up</source>
        <translation>Venues ÷ annoncées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>members</source>
        <translation>structures adhérentes</translation>
    </message>
    <message>
        <source>members reached (%1)</source>
        <translation>adhérentes touchées (%1)</translation>
    </message>
    <message>
        <source>people there, all events added up</source>
        <translation>personnes venues, toutes rencontres additionnées</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>Joined: %1. Left: %2.</source>
        <translation>Arrivées&#xa0;: %1. Départs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Base: %1 member structures on %2.</source>
        <translation>Base&#xa0;: %1 structures adhérentes au %2.</translation>
    </message>
    <message>
        <source>No event was held in this period.</source>
        <translation>Aucune rencontre ne s’est tenue dans cette période.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncées</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>adhérentes présentes</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 members present</source>
        <translation>%1&#xa0;: %2 annoncées, %3 adhérentes présentes</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, counted above.</source>
        <translation>
            <numerusform>Et %n autre, comptée plus haut.</numerusform>
            <numerusform>Et %n autres, comptées plus haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Touchées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Non touchées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) held.</source>
        <translation>
            <numerusform>%n visite tenue.</numerusform>
            <numerusform>%n visites tenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Member structures visited: %1 (%2).</source>
        <translation>Structures adhérentes visitées&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Done: %1 (%2).</source>
        <translation>Faites&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>The period before: %1 to %2.</source>
        <translation>Période précédente&#xa0;: du %1 au %2.</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <translation>Échéance statutaire</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>member</source>
        <translation>structure adhérente</translation>
    </message>
    <message>
        <source>person there, all events added up</source>
        <translation>personne venue, toutes rencontres additionnées</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>No attendance sheet was filled in for the events of this period: who came is not known.</source>
        <translation>Aucune feuille de présence n’a été remplie pour les rencontres de cette période&#xa0;: on ne sait pas qui est venu.</translation>
    </message>
    <message>
        <source>Held without an attendance sheet, hence not counted here: events of %1.</source>
        <translation>Tenues sans feuille de présence, donc non comptées ici&#xa0;: les rencontres de %1.</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Vues pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never seen: %1</source>
        <translation>Jamais vues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Structure visited</source>
        <translation>Structure visitée</translation>
    </message>
    <message>
        <source>As they stood on %1.</source>
        <translation>Tels qu’ils étaient le %1.</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <translation>Les réseaux côte à côte</translation>
    </message>
    <message>
        <source>gathering held</source>
        <translation>rencontre tenue</translation>
    </message>
    <message>
        <source>gatherings held</source>
        <translation>rencontres tenues</translation>
    </message>
    <message>
        <source>Turn-up: %1 (structures that had announced themselves and came, %2). Participation: %3 (members present out of the members on the day of each gathering, %4). Rates of several gatherings are combined by sums; visits and calls have no part in them.</source>
        <translation>Venues ÷ annoncées&#xa0;: %1 (structures annoncées et venues, %2). Participation&#xa0;: %3 (adhérentes présentes sur les adhérentes au jour de chaque rencontre, %4). Les taux de plusieurs rencontres se combinent par sommes&#x202f;; visites et appels n’y entrent pas.</translation>
    </message>
    <message>
        <source>Visited or called in the period: %1</source>
        <translation>Visitées ou appelées dans la période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came, and left since: %1. They are no part of the rate.</source>
        <translation>Venues, et parties depuis&#xa0;: %1. Elles n’entrent pas dans le taux.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérentes</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Touchées</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visitées</translation>
    </message>
    <message>
        <source>Each network is counted on its own members and on what was held with it. A structure may belong to several, so the lines are not added up.</source>
        <translation>Chaque réseau est compté sur ses propres adhérentes et sur ce qui s’est tenu avec lui. Une structure peut appartenir à plusieurs réseaux&#xa0;: les lignes ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>people there, visits and calls included</source>
        <translation>personnes venues, visites et appels compris</translation>
    </message>
    <message>
        <source>person there, visits and calls included</source>
        <translation>personne venue, visites et appels compris</translation>
    </message>
    <message>
        <source>As it stood on %1, by the days on which tasks were done; one without a day counts as done.</source>
        <translation>Tel qu’il était le %1, d’après les jours où les tâches ont été faites&#x202f;; une tâche sans jour compte comme faite.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suite à donner</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>statuts</translation>
    </message>
    <message>
        <source>debrief to write</source>
        <translation>débrief à écrire</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>held or not?</source>
        <translation>tenue ou non&#x202f;?</translation>
    </message>
    <message>
        <source>debrief to send</source>
        <translation>débrief à envoyer</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>à finir le %1</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>The file needs a name.</source>
        <translation>Ce fichier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Keep a link to it in the notes instead.</source>
        <translation>Ce fichier dépasse 50&#xa0;Mo. Gardez plutôt un lien vers lui dans les notes.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Keep a link to it in the notes instead.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 50&#xa0;Mo. Gardez plutôt un lien vers ce fichier dans les notes.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Say to which event, structure or resource the file belongs.</source>
        <translation>Indiquez à quelle rencontre, structure ou ressource appartient ce fichier.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Say at which event.</source>
        <translation>Dites à quelle rencontre.</translation>
    </message>
    <message>
        <source>A structure that is present has at least one person there.</source>
        <translation>Une structure présente compte au moins une personne.</translation>
    </message>
    <message>
        <source>There are people of a structure that is not marked present.</source>
        <translation>Des personnes sont comptées pour une structure qui n’est pas notée présente.</translation>
    </message>
    <message>
        <source>A named person counts for one.</source>
        <translation>Une personne nommée compte pour une.</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this structure are named; take a name away first.</source>
        <translation>
            <numerusform>%n personne de cette structure est nommée&#xa0;: retirez d’abord son nom.</numerusform>
            <numerusform>%n personnes de cette structure sont nommées&#xa0;: retirez d’abord un nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of people lies between 0 and %1.</source>
        <translation>Un nombre de personnes va de 0 à %1.</translation>
    </message>
    <message>
        <source>Between 1 and %1 people can be expected.</source>
        <translation>On peut attendre de 1 à %1 personnes.</translation>
    </message>
    <message>
        <source>Say which structure, person or group took part.</source>
        <translation>Dites quelle structure, quelle personne ou quel groupe a participé.</translation>
    </message>
    <message>
        <source>A group has no structure and is no person: say either who it was or the name of the group.</source>
        <translation>Un groupe n’a pas de structure et n’est pas une personne&#xa0;: dites soit qui c’était, soit le nom du groupe.</translation>
    </message>
    <message>
        <source>The high end of an interval is a larger number than the low one.</source>
        <translation>Le maximum d’une fourchette est plus grand que son minimum.</translation>
    </message>
    <message>
        <source>An interval begins with one person at least. Write 0 if nobody came; leave the number empty if nobody knows.</source>
        <translation>Une fourchette commence à une personne au moins. Écrivez 0 si personne n’est venu&#x202f;; laissez le nombre vide si on ne sait pas.</translation>
    </message>
    <message>
        <source>A group needs a name. To take it off the sheet, remove its line.</source>
        <translation>Un groupe a besoin d’un nom. Pour l’ôter de la feuille, retirez sa ligne.</translation>
    </message>
    <message>
        <source>A group called “%1” is on this sheet already. Give this one another name, or add up the two by hand.</source>
        <translation>Un groupe «&#x202f;%1&#x202f;» est déjà sur cette feuille. Donnez un autre nom à celui-ci, ou additionnez les deux à la main.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>autumn holidays</source>
        <translation>vacances de la Toussaint</translation>
    </message>
    <message>
        <source>Christmas holidays</source>
        <translation>vacances de Noël</translation>
    </message>
    <message>
        <source>winter holidays</source>
        <translation>vacances d’hiver</translation>
    </message>
    <message>
        <source>spring holidays</source>
        <translation>vacances de printemps</translation>
    </message>
    <message>
        <source>Ascension break</source>
        <translation>pont de l’Ascension</translation>
    </message>
    <message>
        <source>summer holidays</source>
        <translation>vacances d’été</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>jour de l’An</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>fête du Travail</translation>
    </message>
    <message>
        <source>Victory in 1945</source>
        <translation>victoire de 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>lundi de Pentecôte</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice of 1918</source>
        <translation>armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>St Stephen’s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>School holidays need a school year and a name.</source>
        <translation>Des vacances scolaires demandent une année scolaire et un nom.</translation>
    </message>
    <message>
        <source>School holidays need a first and a last day.</source>
        <translation>Des vacances scolaires demandent un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>The school holidays end before they begin.</source>
        <translation>Les vacances scolaires finissent avant de commencer.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>The history does not reach back so far any more.</source>
        <translation>L’historique ne remonte plus aussi loin.</translation>
    </message>
    <message>
        <source>What this did was not kept: it can be neither read nor taken back.</source>
        <translation>Ce que ce geste a fait n’a pas été conservé&#xa0;: il ne peut être ni lu ni défait.</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>It cannot be taken back any more: what it changed has been changed since.</source>
        <translation>Ce n’est plus possible&#xa0;: ce qui avait été modifié l’a de nouveau été depuis.</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else stands on it by now.</source>
        <translation>Ce n’est plus possible&#xa0;: autre chose en dépend désormais.</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something it refers to is gone.</source>
        <translation>Ce n’est plus possible&#xa0;: ce à quoi elle se rattache a disparu.</translation>
    </message>
    <message>
        <source>The history is damaged here: this can be neither read nor taken back.</source>
        <translation>L’historique est abîmé à cet endroit&#xa0;: ceci ne peut être ni lu ni défait.</translation>
    </message>
</context>
<context>
    <name>ChartDrawing</name>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Drawn on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>A chart is written as .%1; the name “%2” ends in none of these.</source>
        <translation>Un graphique s’enregistre en .%1&#x202f;; le nom «&#x202f;%2&#x202f;» n’a aucune de ces terminaisons.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Write it as .svg or .pdf.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image. Écrivez-la en .svg ou en .pdf.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the latest %1 of %2 events</source>
        <translation>les %1 dernières rencontres sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 structures</source>
        <translation>%1 structures sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a sheet</source>
        <translation>
            <numerusform>%n sans feuille</numerusform>
            <numerusform>%n sans feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to count</source>
        <translation>
            <numerusform>%n sans rien à compter</numerusform>
            <numerusform>%n sans rien à compter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1&#xa0;: combien</translation>
    </message>
    <message>
        <source>%1: out of</source>
        <translation>%1&#xa0;: sur</translation>
    </message>
    <message>
        <source>%1: percent</source>
        <translation>%1&#xa0;: en %</translation>
    </message>
    <message>
        <source>The exported numbers hold them all.</source>
        <translation>Les chiffres exportés les contiennent tous.</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1&#xa0;: au moins</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1&#xa0;: au plus</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>There is one word too many: %1</source>
        <translation>Il y a un mot de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>The language is fr or en.</source>
        <translation>La langue est fr ou en.</translation>
    </message>
    <message>
        <source>Keeps a network of associations: members, evenings, debriefs.</source>
        <translation>Tient un réseau d’associations&#xa0;: adhérentes, rencontres, débriefs.</translation>
    </message>
    <message>
        <source>Every command takes --lang fr|en. Exit code 0: done; 1: refused, and nothing changed; 2: wrong usage.</source>
        <translation>Chaque commande accepte --lang fr|en. Code de sortie 0&#xa0;: fait&#x202f;; 1&#xa0;: refusé, rien n’a changé&#x202f;; 2&#xa0;: commande mal écrite.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The output could not be written whole. Is the disk full?</source>
        <translation>Le résultat n’a pas pu être écrit en entier. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>The format is csv or json.</source>
        <translation>Le format est csv ou json.</translation>
    </message>
    <message>
        <source>--%1 is a number from 1 to %2.</source>
        <translation>--%1 est un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2022-04-07.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 2022-04-07.</translation>
    </message>
    <message>
        <source>The sample is evenings, plan or large.</source>
        <translation>L’exemple est evenings, plan ou large.</translation>
    </message>
    <message>
        <source>Only the sample large has a size to give.</source>
        <translation>Seul l’exemple large a une taille à donner.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Il n’y a pas de table «&#x202f;%1&#x202f;». Les tables sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no figure “%1”. The figures are: %2.</source>
        <translation>Il n’y a pas d’indicateur «&#x202f;%1&#x202f;». Les indicateurs sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. The tables are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne s’importe pas. Les tables sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 would be added, %3 updated.</source>
        <translation>%1&#xa0;: ajouts prévus %2, mises à jour prévues %3.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated.</source>
        <translation>%1&#xa0;: ajouts %2, mises à jour %3.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>À noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing wrong.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>The zone is A, B or C.</source>
        <translation>La zone est A, B ou C.</translation>
    </message>
    <message>
        <source>There is no event with the number, key or title “%1” in this file.</source>
        <translation>Il n’y a pas de rencontre de numéro, de clé ou de titre «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>Say from which day to which one: --from DATE --to DATE.</source>
        <translation>Indiquez de quel jour à quel jour&#xa0;: --from DATE --to DATE.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. What can be: calendar.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être exporté. Ce qui peut l’être&#xa0;: calendar.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) written.</source>
        <translation>
            <numerusform>%n entrée de calendrier écrite.</numerusform>
            <numerusform>%n entrées de calendrier écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no series with the number, key or name “%1” in this file.</source>
        <translation>Il n’y a pas de série dont le numéro, la clé ou le nom soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no axis with the number, key or title “%1” in this file.</source>
        <translation>Il n’y a pas d’axe dont le numéro, la clé ou l’intitulé soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>The paper is A4 or A3.</source>
        <translation>Le papier est A4 ou A3.</translation>
    </message>
    <message>
        <source>There is no action with the number, key or title “%1” in this file.</source>
        <translation>Il n’y a pas d’action dont le numéro, la clé ou l’intitulé soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Il n’y a pas de document «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say what the report is about, once: --%1.</source>
        <translation>Indiquez une fois sur quoi porte le document&#xa0;: --%1.</translation>
    </message>
    <message>
        <source>This report takes only --%1.</source>
        <translation>Ce document n’accepte que --%1.</translation>
    </message>
    <message>
        <source>Only the report gantt takes --paper and --tiled.</source>
        <translation>Seul le rapport gantt accepte --paper et --tiled.</translation>
    </message>
    <message>
        <source>Say where to write it: --out FILE.</source>
        <translation>Indiquez où l’écrire&#xa0;: --out FICHIER.</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 vaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no theme with the number, key or name “%1” in this file.</source>
        <translation>Il n’y a pas de thématique dont le numéro, la clé ou le nom soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no network with the number, key or name “%1” in this file.</source>
        <translation>Il n’y a pas de réseau dont le numéro, la clé ou le nom soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no structure in the territory “%1”. The territories are: %2.</source>
        <translation>Aucune structure dans le territoire «&#x202f;%1&#x202f;». Les territoires sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The chart “%1” takes no --target.</source>
        <translation>Le graphique «&#x202f;%1&#x202f;» ne prend pas --target.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. The charts are: %2.</source>
        <translation>Il n’y a pas de graphique «&#x202f;%1&#x202f;». Les graphiques sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only the report activity takes --from and --to.</source>
        <translation>Seul le rapport activity prend --from et --to.</translation>
    </message>
    <message>
        <source>This report is about a period: --from DATE --to DATE.</source>
        <translation>Ce rapport porte sur une période&#xa0;: --from DATE --to DATE.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Dites quels mots chercher.</translation>
    </message>
    <message>
        <source>This is written as .%1; the name “%2” does not end so.</source>
        <translation>Cela s’écrit en .%1&#x202f;; le nom «&#x202f;%2&#x202f;» ne finit pas ainsi.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Maillage from a desktop session; what works without a window says “maillage --help”.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Lancez Maillage depuis une session de bureau&#x202f;; «&#x202f;maillage --help&#x202f;» dit ce qui marche sans fenêtre.</translation>
    </message>
    <message>
        <source>Only numbers, --out OUT.csv, take --readable.</source>
        <translation>Seuls les chiffres, --out OUT.csv, prennent --readable.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write it like 2022.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année. Écrivez-la comme 2022.</translation>
    </message>
    <message>
        <source>Only the report activity takes --network, and only one; all networks stand in it side by side.</source>
        <translation>Seul le rapport activity prend --network, et un seul&#x202f;; tous les réseaux y figurent côte à côte.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This text is not in UTF-8. In the spreadsheet, save it again as CSV and choose the character set UTF-8.</source>
        <translation>Ce texte n’est pas en UTF-8. Dans le tableur, enregistrez-le de nouveau en CSV et choisissez le jeu de caractères UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark is opened and never closed.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un guillemet est ouvert et jamais refermé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is text after the closing quotation mark. Write a quotation mark inside a cell twice.</source>
        <translation>Ligne %1, colonne %2&#xa0;: il y a du texte après le guillemet fermant. À l’intérieur d’une cellule, doublez les guillemets.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this row has %3 cells, but the first line names %4 columns. Put quotation marks around a cell that holds a separator.</source>
        <translation>Ligne %1, colonne %2&#xa0;: cette ligne compte %3 cellules, mais la première ligne nomme %4 colonnes. Mettez entre guillemets une cellule qui contient un séparateur.</translation>
    </message>
    <message>
        <source>This file is empty. Its first line must name the columns.</source>
        <translation>Ce fichier est vide. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this cell is longer than any that people write. A quotation mark may be missing, or this is no table.</source>
        <translation>Ligne %1, colonne %2&#xa0;: cette cellule est plus longue que tout ce que l’on écrit à la main. Il manque peut-être un guillemet, ou ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a character that cannot be shown (U+%3). Take it out of the file.</source>
        <translation>Ligne %1, colonne %2&#xa0;: il y a un caractère qui ne peut pas s’afficher (U+%3). Retirez-le du fichier.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing was written. Save a copy under another name to keep what you see here.</source>
        <translation>Le fichier a été déplacé, remplacé ou supprimé pendant qu’il était ouvert. Rien n’a été écrit. Enregistrez une copie sous un autre nom pour garder ce que vous voyez ici.</translation>
    </message>
    <message>
        <source>Another program is using this file just now. Nothing was changed. Close it there, then try again.</source>
        <translation>Un autre programme utilise ce fichier en ce moment. Rien n’a changé. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy elsewhere to make changes.</source>
        <translation>Ce fichier peut seulement être lu. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>This is not a Maillage file.</source>
        <translation>Ce n’est pas un fichier Maillage.</translation>
    </message>
    <message>
        <source>This file is damaged. Open your latest copy of it; “maillage check” says what can still be read.</source>
        <translation>Ce fichier est abîmé. Ouvrez votre dernière copie&#x202f;; «&#x202f;maillage check&#x202f;» dit ce qui se lit encore.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was changed. Free some space, then try again.</source>
        <translation>Il n’y a plus de place sur ce disque. Rien n’a changé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the drive or the network folder, then try again.</source>
        <translation>Le disque n’a pas pu être lu ou écrit. Rien n’a changé. Vérifiez le disque, la clé ou le dossier partagé, puis réessayez.</translation>
    </message>
    <message>
        <source>The work was broken off. Nothing was changed.</source>
        <translation>Le travail a été interrompu. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is too large to be kept in the file.</source>
        <translation>C’est trop volumineux pour être gardé dans le fichier.</translation>
    </message>
    <message>
        <source>This cannot be written: it contradicts what the file already holds.</source>
        <translation>Ceci ne peut pas être écrit&#xa0;: c’est en contradiction avec ce que le fichier contient déjà.</translation>
    </message>
    <message>
        <source>The file could not be used as asked. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être utilisé comme demandé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The search index of this file is damaged; what it indexes is not. “maillage search FILE --rebuild” makes it anew.</source>
        <translation>L’index de recherche de ce fichier est abîmé&#x202f;; ce qu’il indexe ne l’est pas. «&#x202f;maillage search FICHIER --rebuild&#x202f;» le refait.</translation>
    </message>
    <message>
        <source>This contradicts what the file holds: something still goes by what is to be removed, such as an indicator that counts by it, or goes by what is no longer there. Nothing was changed. Change that first, then try again.</source>
        <translation>Cela contredit ce que contient le fichier&#xa0;: quelque chose s’appuie encore sur ce qui doit être supprimé, par exemple un indicateur qui compte d’après cela, ou s’appuie sur ce qui n’est plus là. Rien n’a été modifié. Changez d’abord cela, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be opened, or nothing can be written beside it. Check that it exists and that you may write in this folder.</source>
        <translation>Le fichier n’a pas pu être ouvert, ou rien ne peut être écrit à côté de lui. Vérifiez qu’il existe et que vous avez le droit d’écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>DateFinder</name>
    <message>
        <source>“%1” is no criterion. They are: weekday=wed,thu, evening=18:00-20:30, month=4, school-holidays, public-holidays, apart=DAYS, two-dates=WEEKS, friendly-place, easy-access.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un critère. Les critères sont&#xa0;: weekday=mer,jeu, evening=18:00-20:30, month=4, school-holidays, public-holidays, apart=JOURS, two-dates=SEMAINES, friendly-place, easy-access.</translation>
    </message>
    <message>
        <source>Dates are looked for from a first day to a last one, and the last day is not before the first.</source>
        <translation>Les dates se cherchent d’un premier à un dernier jour, et le dernier n’est pas avant le premier.</translation>
    </message>
    <message>
        <source>Dates are looked for within three years at most. Bring the two days closer together.</source>
        <translation>Les dates se cherchent sur trois ans au plus. Rapprochez les deux jours.</translation>
    </message>
    <message>
        <source>what kind of place is not said</source>
        <translation>le genre de lieu n’est pas dit</translation>
    </message>
    <message>
        <source>the time is not said</source>
        <translation>l’heure n’est pas dite</translation>
    </message>
    <message>
        <source>the place is not said</source>
        <translation>le lieu n’est pas dit</translation>
    </message>
    <message>
        <source>is %1 easy to reach?</source>
        <translation>%1&#xa0;: facile d’accès&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n member structure(s) in %1</source>
        <translation>
            <numerusform>%n structure adhérente à %1</numerusform>
            <numerusform>%n structures adhérentes à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the event is of no series</source>
        <translation>la rencontre n’est dans aucune série</translation>
    </message>
    <message numerus="yes">
        <source>no other date within %n week(s)</source>
        <translation>
            <numerusform>pas d’autre date à %n semaine près</numerusform>
            <numerusform>pas d’autre date à %n semaines près</numerusform>
        </translation>
    </message>
    <message>
        <source>also on %1</source>
        <translation>aussi le %1</translation>
    </message>
    <message>
        <source>school holidays: the zone is not said</source>
        <translation>vacances scolaires&#xa0;: la zone n’est pas dite</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>school holidays of that time are not known</source>
        <translation>les vacances scolaires de cette période ne sont pas connues</translation>
    </message>
    <message>
        <source>outside school holidays</source>
        <translation>hors vacances scolaires</translation>
    </message>
    <message>
        <source>bridge day</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>no public holiday</source>
        <translation>pas de jour férié</translation>
    </message>
    <message numerus="yes">
        <source>nothing else within %n day(s)</source>
        <translation>
            <numerusform>rien d’autre à moins de %n jour</numerusform>
            <numerusform>rien d’autre à moins de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>«&#x202f;%1&#x202f;» le %2</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 18:30 or 18 h 30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 18:30 ou 18&#x202f;h&#x202f;30.</translation>
    </message>
    <message>
        <source>“%1”: an evening ends after it begins.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: une soirée finit après avoir commencé.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Indiquez ce qui est à décider.</translation>
    </message>
    <message>
        <source>Write the answer before the day it was decided.</source>
        <translation>Écrivez la réponse avant de dire quel jour elle a été décidée.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>%1 is in %2 twice at the same time. Let one of the two memberships end before the other begins.</source>
        <translation>%1 est deux fois en même temps dans %2. Terminez l’une des deux adhésions avant que l’autre ne commence.</translation>
    </message>
    <message>
        <source>“%1” (%2) was held, but nobody is marked present and there is no estimate.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) a été tenue, mais personne n’y est noté présent et il n’y a pas d’estimation.</translation>
    </message>
    <message>
        <source>“%1” (%2) is still planned, though its day is past. Say whether it was held.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) est encore prévue alors que sa date est passée. Dites si elle a été tenue.</translation>
    </message>
    <message>
        <source>“%1” (%2) was held, says the file, but its day is still to come.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) est notée comme tenue, mais sa date est encore à venir.</translation>
    </message>
    <message>
        <source>“%1” (%2) ends before it begins. If it went past midnight, all is well.</source>
        <translation>«&#x202f;%1&#x202f;» (%2) finit avant de commencer. Si elle a duré après minuit, tout va bien.</translation>
    </message>
    <message>
        <source>%1 came to “%2” without a structure, and counts for none.</source>
        <translation>%1 est venue à «&#x202f;%2&#x202f;» sans structure, et ne compte pour aucune.</translation>
    </message>
    <message>
        <source>The network “%1” is part of “%2”, which is part of it in turn.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» fait partie de «&#x202f;%2&#x202f;», qui fait lui-même partie du premier.</translation>
    </message>
    <message>
        <source>It is not said whose file this is: no network is marked as the home network, so nobody counts as a member.%1%2</source>
        <translation>Le fichier ne dit pas quel est son réseau&#xa0;: aucun réseau n’est choisi comme le vôtre, et aucune structure ne compte donc comme adhérente.%1%2</translation>
    </message>
    <message>
        <source>%1 structures have the same name: %2. If they are one, keep one of them.</source>
        <translation>%1 structures portent le même nom&#xa0;: %2. Si c’est la même, n’en gardez qu’une.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A series needs a name.</source>
        <translation>Une série a besoin d’un nom.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Une rencontre a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Say on which day the event takes place, for instance 07/04/2022.</source>
        <translation>Dites quel jour a lieu la rencontre, par exemple 07/04/2022.</translation>
    </message>
    <message>
        <source>An estimate has two ends: at least and at most how many people.</source>
        <translation>Une estimation a deux bornes&#xa0;: au moins et au plus combien de personnes.</translation>
    </message>
    <message>
        <source>The estimate says at most fewer people than at least.</source>
        <translation>Dans l’estimation, le maximum est plus petit que le minimum.</translation>
    </message>
    <message>
        <source>An estimate is of at most %1 people.</source>
        <translation>Une estimation est de %1 personnes au plus.</translation>
    </message>
    <message>
        <source>The last people arrived before the first.</source>
        <translation>Les dernières personnes sont arrivées avant les premières.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>New event</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter une rencontre</translation>
    </message>
    <message>
        <source>“%1” is planned for %2.</source>
        <translation>«&#x202f;%1&#x202f;» est prévue le %2.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A theme needs a name.</source>
        <translation>Une thématique a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say at which event this was said.</source>
        <translation>Dites à quelle rencontre cela s’est dit.</translation>
    </message>
    <message>
        <source>Say what was spoken of: a theme, what was said, or what should follow.</source>
        <translation>Dites de quoi on a parlé&#xa0;: une thématique, ce qui s’est dit, ou la suite à donner.</translation>
    </message>
    <message>
        <source>Say what should follow before saying whether it did.</source>
        <translation>Écrivez la suite à donner avant de dire si elle est faite.</translation>
    </message>
    <message>
        <source>Say whether the follow-up is to do, done or dropped.</source>
        <translation>Dites si la suite est à faire, faite ou abandonnée.</translation>
    </message>
    <message>
        <source>Say which event this is about.</source>
        <translation>Dites de quelle rencontre il s’agit.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Écrivez ce qui s’est dit.</translation>
    </message>
    <message>
        <source>There is a theme “%1” already.</source>
        <translation>Il y a déjà une thématique «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Edit an exchange</source>
        <translation>Modifier un échange</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>who might work with it</source>
        <translation>qui pourrait y travailler avec elle</translation>
    </message>
    <message>
        <source>What should follow</source>
        <translation>La suite à donner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation>Ajouter un échange</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>qui s’en charge</translation>
    </message>
</context>
<context>
    <name>FigureFilter</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>series “%1”</source>
        <translation>série «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>theme “%1”</source>
        <translation>thématique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>place: %1</source>
        <translation>lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>territory: %1</source>
        <translation>territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>gatherings</source>
        <translation>rencontres</translation>
    </message>
</context>
<context>
    <name>FigureHelp</name>
    <message>
        <source>What these figures mean</source>
        <translation>Ce que ces chiffres veulent dire</translation>
    </message>
    <message>
        <source>What the figures of “%1” mean</source>
        <translation>Ce que veulent dire les chiffres de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show what “%1” counts</source>
        <translation>Montrer ce que «&#x202f;%1&#x202f;» compte</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be read: you have no right to. Ask its owner, or copy it to a folder of yours.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: vous n’en avez pas le droit. Demandez à qui il appartient, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the drive or the network folder, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu. Vérifiez le support ou le dossier réseau, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file but a pipe or a device, and cannot be read here. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire mais un tube ou un périphérique, et ne peut pas être lu ici. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” holds a line of more than a million characters: this is no list.</source>
        <translation>«&#x202f;%1&#x202f;» contient une ligne de plus d’un million de caractères&#xa0;: ce n’est pas une liste.</translation>
    </message>
    <message>
        <source>there is no room left on this disk. Free some space, then try again.</source>
        <translation>il n’y a plus de place sur ce disque. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>this disk takes no file of this size. Choose another folder.</source>
        <translation>ce disque n’accepte pas de fichier de cette taille. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>this disk can only be read. Choose another folder.</source>
        <translation>ce disque ne peut être que lu. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>this folder does not exist. Choose another one.</source>
        <translation>ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>this name is too long. Choose a shorter one.</source>
        <translation>ce nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>this name is a link that leads nowhere. Choose another name.</source>
        <translation>ce nom est un lien qui ne mène nulle part. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>this is no ordinary file but a pipe or a device. Choose another name.</source>
        <translation>ce n’est pas un fichier ordinaire mais un tube ou un périphérique. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the disk could not be written. Check the drive or the network folder, then try again.</source>
        <translation>l’écriture sur le disque a échoué. Vérifiez le support ou le dossier réseau, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <extracomment>%1: a file; %2: why, a sentence that goes on</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GanttExport</name>
    <message>
        <source>The plan is too long for one picture. Write it as PDF over several pages, or show less of it.</source>
        <translation>Le plan est trop long pour une seule image. Enregistrez-le en PDF sur plusieurs pages, ou affichez-en moins.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>A plan is written as .pdf, .svg or .png; the name “%1” ends in none of these.</source>
        <translation>Un plan s’enregistre en .pdf, .svg ou .png&#x202f;; le nom «&#x202f;%1&#x202f;» n’a aucune de ces fins.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Write it as .svg or .pdf.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image. Écrivez-la en .svg ou en .pdf.</translation>
    </message>
</context>
<context>
    <name>GanttLayout</name>
    <message numerus="yes">
        <source>± %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>± %n&#x202f;j</numerusform>
            <numerusform>± %n&#x202f;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n wk</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>± %n sem.</numerusform>
            <numerusform>± %n sem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GanttPainter</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>GanttSheets</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>school holidays, %1</source>
        <translation>vacances scolaires, %1</translation>
    </message>
    <message>
        <source>critical path, underlined</source>
        <translation>chemin critique, souligné</translation>
    </message>
</context>
<context>
    <name>GanttTip</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1, no end said</source>
        <translation>à partir du %1, sans fin annoncée</translation>
    </message>
    <message>
        <source>start %1, end %2</source>
        <translation>début %1, fin %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Drag to another bar to let it wait for this one.</source>
        <translation>Tirez jusqu’à une autre barre pour qu’elle attende celle-ci.</translation>
    </message>
    <message>
        <source>Drag to say how much is done.</source>
        <translation>Tirez pour indiquer l’avancement.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1&#x202f;% fait</translation>
    </message>
    <message>
        <source>Moved by what it waits for or by its constraint.</source>
        <translation>Déplacée par ce qu’elle attend ou par sa contrainte.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than in the reference.</source>
        <translation>
            <numerusform>%n jour plus tard que dans la référence.</numerusform>
            <numerusform>%n jours plus tard que dans la référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than in the reference.</source>
        <translation>
            <numerusform>%n jour plus tôt que dans la référence.</numerusform>
            <numerusform>%n jours plus tôt que dans la référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <translation>
            <numerusform>%n jour&#xa0;: %1</numerusform>
            <numerusform>%n jours&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical: if it slips, the end of the plan or a deadline is missed.</source>
        <translation>Critique&#xa0;: si elle glisse, la fin du plan ou une échéance est manquée.</translation>
    </message>
    <message>
        <source>“%2” starts after “%1” ends</source>
        <translation>«&#x202f;%2&#x202f;» commence après la fin de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%2” starts after “%1” starts</source>
        <translation>«&#x202f;%2&#x202f;» commence après le début de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%2” ends after “%1” ends</source>
        <translation>«&#x202f;%2&#x202f;» se termine après la fin de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%2” ends after “%1” starts</source>
        <translation>«&#x202f;%2&#x202f;» se termine après le début de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>, %n working day(s) later</source>
        <translation>
            <numerusform>, %n jour ouvré plus tard</numerusform>
            <numerusform>, %n jours ouvrés plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, up to %n working day(s) earlier</source>
        <translation>
            <numerusform>, jusqu’à %n jour ouvré plus tôt</numerusform>
            <numerusform>, jusqu’à %n jours ouvrés plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Right click to change or remove it.</source>
        <translation>Clic droit pour le changer ou le retirer.</translation>
    </message>
    <message numerus="yes">
        <source>May slip by %n day(s) before the end of the plan or a deadline is touched.</source>
        <translation>
            <numerusform>Peut glisser de %n jour avant que la fin du plan ou une échéance ne soit touchée.</numerusform>
            <numerusform>Peut glisser de %n jours avant que la fin du plan ou une échéance ne soit touchée.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>Headcount</name>
    <message>
        <source>“%1” is no number of people. Write it like 8, 8-10 or “about ten”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes. Écrivez par exemple 8, 8-10 ou «&#x202f;une dizaine&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 people</source>
        <translation>entre %1 et %2 personnes</translation>
    </message>
    <message>
        <source>about %1 people</source>
        <translation>environ %1 personnes</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>This cannot be taken back: “%1” is no longer as this edit left it.</source>
        <translation>Impossible de revenir sur ceci&#xa0;: «&#x202f;%1&#x202f;» n’est plus dans l’état où ce geste l’avait mis.</translation>
    </message>
    <message>
        <source>This cannot be taken back: “%1” was touched since, by “%2” of %3. Take that back first, or change it by hand.</source>
        <translation>Impossible de revenir sur ceci&#xa0;: «&#x202f;%1&#x202f;» a été touché depuis, par «&#x202f;%2&#x202f;» du %3. Revenez d’abord sur ce geste-là, ou corrigez à la main.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>several rows in the file look like this one. Say which by its key.</source>
        <translation>plusieurs lignes du fichier ressemblent à celle-ci. Dites laquelle par sa clé.</translation>
    </message>
    <message>
        <source>this cell must not be empty.</source>
        <translation>cette cellule ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: the column “%3” is named twice.</source>
        <translation>Ligne %1, colonne %2&#xa0;: la colonne «&#x202f;%3&#x202f;» est nommée deux fois.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is not one role for each structure. Leave this column out and import the roles as a table of their own.</source>
        <translation>il n’y a pas une fonction pour chaque structure. Laissez cette colonne de côté et importez les fonctions dans une table à part.</translation>
    </message>
    <message>
        <source>say in which structure this person has that role.</source>
        <translation>dites dans quelle structure cette personne a cette fonction.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Ligne %1, colonne «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not known. Import it first, or correct its name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu. Importez-le d’abord, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1 rows are called “%2”. Give each a key, and write the key here.</source>
        <translation>%1 lignes s’appellent «&#x202f;%2&#x202f;». Donnez une clé à chacune, et écrivez cette clé ici.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2022-04-07 or 07/04/2022.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la comme 07/04/2022 ou 2022-04-07.</translation>
    </message>
    <message>
        <source>“%1” is not a day, a month or a year. Write it like 2022-04-07, 2022-04 or 2022.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un jour, ni un mois, ni une année. Écrivez 2022-04-07, 2022-04 ou 2022.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 18:30 or 18 h 30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 18&#xa0;h&#xa0;30 ou 18:30.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 46.17.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre. Écrivez-le comme 46.17.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This calendar holds no school holidays of zone A, B or C. Choose the one that the ministry publishes.</source>
        <translation>Ce calendrier ne contient pas de vacances scolaires des zones A, B ou C. Choisissez celui que publie le ministère.</translation>
    </message>
    <message>
        <source>“%1” cannot be computed. What can be: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne se calcule pas. Ce qui peut l’être&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would wait for each other in a circle, directly or by way of other tasks. Leave this line out or correct it.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» s’attendraient l’une l’autre en cercle, directement ou par d’autres tâches. Retirez cette ligne ou corrigez-la.</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB: too large to be a list. Cut it into several files.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 200 Mo&#xa0;: c’est trop pour une liste. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“%1” names no days. Write “working days”, “all” or weekdays such as “sat, sun”.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme aucun jour. Écrivez «&#x202f;jours ouvrés&#x202f;», «&#x202f;tous les jours&#x202f;» ou des jours de la semaine comme «&#x202f;sam, dim&#x202f;».</translation>
    </message>
    <message>
        <source>the high end of an interval stands here, and its low end nowhere.</source>
        <translation>le maximum d’une fourchette est ici, et son minimum nulle part.</translation>
    </message>
    <message>
        <source>the high end of an interval is no smaller than the low one, and one number.</source>
        <translation>le maximum d’une fourchette est un seul nombre, pas plus petit que le minimum.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) could not be read: the words are kept, without days.</source>
        <translation>
            <numerusform>%n période n’a pas pu être comprise&#xa0;: ses mots sont gardés, sans dates.</numerusform>
            <numerusform>%n périodes n’ont pas pu être comprises&#xa0;: leurs mots sont gardés, sans dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would be part of itself by way of “%2”. The row was taken without what it is part of.</source>
        <translation>«&#x202f;%1&#x202f;» se contiendrait en passant par «&#x202f;%2&#x202f;». La ligne est prise sans son rattachement.</translation>
    </message>
    <message>
        <source>“%1” names no days.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun jour.</translation>
    </message>
    <message>
        <source>line %1 speaks of the same thing. Keep one of the two lines, or tell them apart: structures by their commune, others by a key where the table has one.</source>
        <translation>la ligne %1 parle de la même chose. Gardez une des deux lignes, ou distinguez-les&#xa0;: les structures par leur commune, le reste par une clé si le tableau en a une.</translation>
    </message>
    <message>
        <source>there is already one of this name. If it is the same, leave this line out or refer to it by its key; if it is another one, say what tells it apart: a structure’s commune, or a key.</source>
        <translation>il y en a déjà une de ce nom. Si c’est la même, retirez cette ligne ou désignez-la par sa clé&#x202f;; si c’en est une autre, dites ce qui la distingue&#xa0;: la commune d’une structure, ou une clé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is no column of “%4”. Call it by what it holds, or leave it out: %5.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#x202f;%3&#x202f;» n’est pas une colonne de «&#x202f;%4&#x202f;». Nommez-la d’après ce qu’elle contient, ou retirez-la&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing. The columns of “%3” are: %4.</source>
        <translation>Ligne %1&#xa0;: il manque la colonne «&#x202f;%2&#x202f;». Les colonnes de «&#x202f;%3&#x202f;» sont&#xa0;: %4.</translation>
    </message>
    <message>
        <source>this ends before it begins.</source>
        <translation>cela finit avant de commencer.</translation>
    </message>
    <message>
        <source>the period says when; this was left aside.</source>
        <translation>la période dit quand&#x202f;; ceci a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>The baseline and the target are numbers.</source>
        <translation>Le départ et la cible sont des nombres.</translation>
    </message>
    <message>
        <source>What is told in words has neither a baseline nor a target.</source>
        <translation>Ce qui se raconte en mots n’a ni départ ni cible.</translation>
    </message>
    <message>
        <source>The baseline and the target of a yes or no are yes or no.</source>
        <translation>Le départ et la cible d’un oui ou non sont oui ou non.</translation>
    </message>
    <message>
        <source>The baseline and the target of a rate lie between 0% and 100%.</source>
        <translation>Le départ et la cible d’un taux sont entre 0&#x202f;% et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Say which action this indicator is about.</source>
        <translation>Dites de quelle action parle cet indicateur.</translation>
    </message>
    <message>
        <source>Say what the indicator tells.</source>
        <translation>Dites ce que l’indicateur raconte.</translation>
    </message>
    <message>
        <source>What is told in words cannot be computed. Choose a number, yes or no, or a rate.</source>
        <translation>Ce qui se raconte en mots ne se calcule pas. Choisissez un nombre, oui ou non, ou un taux.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>It is due before its period begins.</source>
        <translation>Son échéance vient avant le début de sa période.</translation>
    </message>
    <message>
        <source>Say which indicator this measure is of.</source>
        <translation>Dites de quel indicateur est cette mesure.</translation>
    </message>
    <message>
        <source>Say of which day the measure is, for instance 07/04/2022.</source>
        <translation>Dites de quel jour est la mesure, par exemple 07/04/2022.</translation>
    </message>
    <message>
        <source>Say how much it is, or write a note.</source>
        <translation>Dites combien, ou écrivez une note.</translation>
    </message>
    <message>
        <source>Say how many out of %1.</source>
        <translation>Dites combien sur %1.</translation>
    </message>
    <message>
        <source>A measure is a number.</source>
        <translation>Une mesure est un nombre.</translation>
    </message>
    <message>
        <source>A rate is out of more than nothing.</source>
        <translation>Un taux se rapporte à plus que rien.</translation>
    </message>
    <message>
        <source>A measure is noted for a day that has come.</source>
        <translation>Une mesure se note pour un jour déjà venu.</translation>
    </message>
    <message>
        <source>What is told in words has a note and no value.</source>
        <translation>Ce qui se raconte en mots a une note et pas de valeur.</translation>
    </message>
    <message>
        <source>Only a rate is out of something.</source>
        <translation>Seul un taux a un dénominateur.</translation>
    </message>
    <message>
        <source>Say yes or no.</source>
        <translation>Dites oui ou non.</translation>
    </message>
    <message>
        <source>Yes or no is said of the whole. Make an indicator for each part.</source>
        <translation>Oui ou non se dit de l’ensemble. Faites un indicateur par partie.</translation>
    </message>
    <message>
        <source>A rate needs what it is out of: write 8/18.</source>
        <translation>Un taux a besoin de son dénominateur&#xa0;: écrivez 8/18.</translation>
    </message>
    <message>
        <source>A rate is some of the whole: from 0 to %1 here.</source>
        <translation>Un taux est une part de l’ensemble&#xa0;: ici de 0 à %1.</translation>
    </message>
    <message>
        <source>“%1”, measure of %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», mesure du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1”: on %2 both the whole and parts of it are noted. Keep the parts, which add up to the whole, or the whole alone.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le %2, l’ensemble et des parties sont notés à la fois. Gardez les parties, dont la somme fait l’ensemble, ou l’ensemble seul.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>This cannot be removed: the indicator “%1” counts by it.</source>
        <translation>Suppression impossible&#xa0;: l’indicateur «&#x202f;%1&#x202f;» compte d’après cet élément.</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be removed: the indicator “%1” and %n more count by it.</source>
        <translation>
            <numerusform>Suppression impossible&#xa0;: l’indicateur «&#x202f;%1&#x202f;» et %n autre comptent d’après cet élément.</numerusform>
            <numerusform>Suppression impossible&#xa0;: l’indicateur «&#x202f;%1&#x202f;» et %n autres comptent d’après cet élément.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something else there, then try again.</source>
        <translation>Choisissez-y autre chose, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” has a measure of %2 already. Change that one, or have its measures added up in its definition.</source>
        <translation>«&#x202f;%1&#x202f;» a déjà une mesure du %2. Modifiez celle-là, ou faites additionner ses mesures dans sa définition.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>quarter %1 of %2</source>
        <translation>trimestre %1 de %2</translation>
    </message>
    <message>
        <source>territory not known</source>
        <translation>territoire inconnu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>“%1” cannot be computed by this version of the program.</source>
        <translation>Cette version du programme ne sait pas calculer «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a number and no rate.</source>
        <translation>«&#x202f;%1&#x202f;» est un nombre, pas un taux.</translation>
    </message>
    <message>
        <source>%1 Counted: %2.</source>
        <translation>%1 Compté&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 out of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>l’ensemble</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A network needs a name.</source>
        <translation>Un réseau a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A network cannot be part of itself.</source>
        <translation>Un réseau ne peut pas faire partie de lui-même.</translation>
    </message>
    <message>
        <source>Say which structure belongs to the network.</source>
        <translation>Dites quelle structure appartient au réseau.</translation>
    </message>
    <message>
        <source>Say which network the structure belongs to.</source>
        <translation>Dites à quel réseau appartient la structure.</translation>
    </message>
    <message>
        <source>The membership ends before it begins.</source>
        <translation>L’adhésion finit avant de commencer.</translation>
    </message>
    <message>
        <source>Say which structure belongs to which network.</source>
        <translation>Dites quelle structure appartient à quel réseau.</translation>
    </message>
    <message>
        <source>At least one day of the week is worked.</source>
        <translation>Au moins un jour de la semaine est travaillé.</translation>
    </message>
    <message>
        <source>A network cannot be part of itself, by way of others neither: what it is part of is part of it.</source>
        <translation>Un réseau ne peut pas faire partie de lui-même, pas non plus par d’autres&#xa0;: celui dont il ferait partie fait partie de lui.</translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>Say what the statutes ask for.</source>
        <translation>Indiquez ce que demandent les statuts.</translation>
    </message>
    <message>
        <source>Say every how many months, from 1 to 1200.</source>
        <translation>Indiquez tous les combien de mois, de 1 à 1200.</translation>
    </message>
    <message>
        <source>Decide on date, place and aims</source>
        <translation>Décider de la date, du lieu et des objectifs</translation>
    </message>
    <message>
        <source>Prepare and invite</source>
        <translation>Préparer et inviter</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Say for which event, or for which series, people were told.</source>
        <translation>Dites pour quelle rencontre, ou pour quelle série, l’invitation a circulé.</translation>
    </message>
    <message>
        <source>Say on which day, or from which day on, people were told.</source>
        <translation>Dites quel jour, ou à partir de quel jour, l’invitation a circulé.</translation>
    </message>
    <message>
        <source>The time of the outreach ends before it begins.</source>
        <translation>L’invitation finit de circuler avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Say which structure was written to.</source>
        <translation>Dites à quelle structure on a écrit.</translation>
    </message>
</context>
<context>
    <name>ParticipationReport</name>
    <message numerus="yes">
        <source>%n person(s) in their own name</source>
        <translation>
            <numerusform>%n personne venue en son nom</numerusform>
            <numerusform>%n personnes venues en leur nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1, without an end</source>
        <translation>à partir du %1, sans fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>not read as dates, kept as text</source>
        <translation>non lu comme des dates, gardé comme texte</translation>
    </message>
    <message>
        <source>without fixed dates</source>
        <translation>sans dates fixes</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, à confirmer</translation>
    </message>
    <message>
        <source>%1, about</source>
        <translation>%1, environ</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say who does this, and in which structure.</source>
        <translation>Dites qui a cette fonction, et dans quelle structure.</translation>
    </message>
    <message>
        <source>The role ends before it begins.</source>
        <translation>La fonction finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Board member in charge</source>
        <translation>Référent·e au conseil d’administration</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Salarié·es</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of what is known</source>
        <translation>Total de ce qui est connu</translation>
    </message>
    <message>
        <source>Provisional funding</source>
        <translation>Financements prévisionnels</translation>
    </message>
    <message>
        <source>Follow-up indicators</source>
        <translation>Indicateurs de suivi</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Context and issues</source>
        <translation>Contexte et problématiques</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temporalité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>plan d’actions</translation>
    </message>
    <message numerus="yes">
        <source>%n action sheet(s)</source>
        <translation>
            <numerusform>%n fiche action</numerusform>
            <numerusform>%n fiches actions</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan holds no action yet.</source>
        <translation>Le plan ne contient pas encore d’action.</translation>
    </message>
    <message>
        <source>There is no such action in this file.</source>
        <translation>Cette action n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Action sheet</source>
        <translation>Fiche action</translation>
    </message>
    <message>
        <source>There is no such axis in this file.</source>
        <translation>Cet axe n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>à ce jour %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>The text in “%1” is longer than %2 characters. Shorten it.</source>
        <translation>Le texte de «&#x202f;%1&#x202f;» dépasse %2 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The day in “%1” lies in the year %2. Days lie between %3 and %4.</source>
        <translation>Le jour de «&#x202f;%1&#x202f;» est en l’an %2. Les jours vont de %3 à %4.</translation>
    </message>
    <message>
        <source>The number in “%1” is larger than %2. Write a smaller one.</source>
        <translation>Le nombre de «&#x202f;%1&#x202f;» dépasse %2. Écrivez-en un plus petit.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The key “%1” is taken: it is that of “%2”. Each row has a key of its own, or none.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est déjà prise&#xa0;: c’est celle de «&#x202f;%2&#x202f;». Chaque ligne a une clé à elle, ou aucune.</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>A resource needs a title.</source>
        <translation>Donnez un titre à la ressource.</translation>
    </message>
    <message>
        <source>Say of which resource this is.</source>
        <translation>Indiquez de quelle ressource il s’agit.</translation>
    </message>
    <message>
        <source>Choose the event or the action it came from: one of the two.</source>
        <translation>Choisissez la rencontre ou l’action dont elle vient&#xa0;: l’une des deux.</translation>
    </message>
</context>
<context>
    <name>RollEntry</name>
    <message>
        <source>Structure “%1” created.</source>
        <translation>Structure «&#x202f;%1&#x202f;» créée.</translation>
    </message>
    <message>
        <source>Person “%1” created.</source>
        <translation>Personne «&#x202f;%1&#x202f;» créée.</translation>
    </message>
    <message>
        <source>%1 noted as absent.</source>
        <translation>%1&#xa0;: absence notée.</translation>
    </message>
    <message>
        <source>%1 noted as present.</source>
        <translation>%1&#xa0;: présence notée.</translation>
    </message>
    <message>
        <source>%1 noted as not coming.</source>
        <translation>%1&#xa0;: réponse notée, ne vient pas.</translation>
    </message>
    <message>
        <source>%1 noted as perhaps coming.</source>
        <translation>%1&#xa0;: réponse notée, viendra peut-être.</translation>
    </message>
    <message>
        <source>%1 noted as coming.</source>
        <translation>%1&#xa0;: réponse notée, viendra.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n personne.</numerusform>
            <numerusform>%n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people expected.</source>
        <translation>
            <numerusform>%n personne attendue.</numerusform>
            <numerusform>%n personnes attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group without structure “%1” put on the sheet.</source>
        <translation>Groupe sans structure «&#x202f;%1&#x202f;» mis sur la feuille.</translation>
    </message>
    <message>
        <source>Between %1 and %2 people.</source>
        <translation>Entre %1 et %2 personnes.</translation>
    </message>
    <message>
        <source>Between %1 and %2 people expected.</source>
        <translation>Entre %1 et %2 personnes attendues.</translation>
    </message>
    <message>
        <source>group without structure</source>
        <translation>groupe sans structure</translation>
    </message>
</context>
<context>
    <name>RollNames</name>
    <message>
        <source>No structure is called “%1”. Correct the name, or add the structure with the field above.</source>
        <translation>Aucune structure ne s’appelle «&#x202f;%1&#x202f;». Corrigez le nom, ou ajoutez la structure avec le champ du haut.</translation>
    </message>
    <message>
        <source>%1 structures are called “%2”. Give one of them another name first.</source>
        <translation>%1 structures s’appellent «&#x202f;%2&#x202f;». Donnez d’abord un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>Somebody called “%1” is known already, in another structure. Add that person to this structure first, or enter the name in the field above, where one chooses who is meant.</source>
        <translation>Une personne appelée «&#x202f;%1&#x202f;» est déjà connue, dans une autre structure. Ajoutez-la d’abord à cette structure, ou tapez le nom dans le champ au-dessus, où l’on choisit de qui il s’agit.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Il manque un morceau du programme. Installez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>SaveDocument</name>
    <message>
        <source>PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html)</source>
        <translation>PDF (*.pdf);;Document texte à retravailler (*.odt);;Page pour une lettre d’information (*.html)</translation>
    </message>
</context>
<context>
    <name>SavedTable</name>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>PDF (*.pdf);;Document texte à retravailler (*.odt);;Page pour une lettre d’information (*.html);;Tableau pour un tableur (*.csv)</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>“%1” is part of itself. Move it to another place in the plan.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie d’elle-même. Déplacez cette tâche ailleurs dans le plan.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are linked %3, but one of them has tasks of its own: such a task can only be linked finish to start. Link its tasks instead.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont un lien «&#x202f;%3&#x202f;», mais l’une des deux contient des tâches&#xa0;: elle ne peut avoir que des liens de fin à début. Reliez plutôt les tâches qu’elle contient.</translation>
    </message>
    <message>
        <source>These tasks wait for each other in a circle: %1. Remove one of these links.</source>
        <translation>Ces tâches s’attendent en cercle&#xa0;: %1. Retirez un de ces liens.</translation>
    </message>
    <message>
        <source>“%1” has no end, so “%2” cannot wait for it. Say until when it lasts, or remove the link.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de fin, «&#x202f;%2&#x202f;» ne peut donc pas l’attendre. Indiquez jusqu’à quand elle dure, ou retirez le lien.</translation>
    </message>
    <message>
        <source>it must not start before %1</source>
        <translation>elle ne doit pas commencer avant le %1</translation>
    </message>
    <message>
        <source>“%1” is set for %2, too early: %3.</source>
        <translation>«&#x202f;%1&#x202f;» est fixée au %2, trop tôt&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot keep to “%2”: it ends on %3, because %4.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas tenir dans «&#x202f;%2&#x202f;»&#xa0;: fin le %3, car %4.</translation>
    </message>
    <message>
        <source>it is part of “%1”, and %2</source>
        <translation>elle fait partie de «&#x202f;%1&#x202f;», et %2</translation>
    </message>
    <message>
        <source>it is part of “%1”</source>
        <translation>elle fait partie de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it waits for the end of “%1” (%2)</source>
        <translation>elle attend la fin de «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>it waits for the start of “%1” (%2)</source>
        <translation>elle attend le début de «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>it cannot end before “%1” ends (%2)</source>
        <translation>elle ne peut pas finir avant la fin de «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>it cannot end before “%1” starts (%2)</source>
        <translation>elle ne peut pas finir avant le début de «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n working day(s) more</source>
        <translation>
            <numerusform>%1 et %n jour ouvré de plus</numerusform>
            <numerusform>%1 et %n jours ouvrés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, less %n working day(s)</source>
        <translation>
            <numerusform>%1, moins %n jour ouvré</numerusform>
            <numerusform>%1, moins %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which “%2” holds up (%3)</source>
        <translation>%1, que «&#x202f;%2&#x202f;» retarde (%3)</translation>
    </message>
    <message>
        <source>“%1” is noted as done on %2, although %3.</source>
        <translation>«&#x202f;%1&#x202f;» est notée comme faite le %2, et pourtant %3.</translation>
    </message>
    <message>
        <source>“%1” says “%2” and yet “%3 %4”: the two contradict each other. It is on %5.</source>
        <translation>«&#x202f;%1&#x202f;» dit «&#x202f;%2&#x202f;» et pourtant «&#x202f;%3 %4&#x202f;»&#xa0;: les deux se contredisent. Elle a lieu le %5.</translation>
    </message>
    <message>
        <source>“%1” ends on %2 but has to be over by %3</source>
        <translation>«&#x202f;%1&#x202f;» se termine le %2 mais doit être finie le %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is on %2, but its event “%3” is cancelled.</source>
        <translation>«&#x202f;%1&#x202f;» a lieu le %2, mais son événement «&#x202f;%3&#x202f;» est annulé.</translation>
    </message>
    <message>
        <source>“%1” is on %2, but its event “%3” is on %4: change one of them.</source>
        <translation>«&#x202f;%1&#x202f;» a lieu le %2, mais son événement «&#x202f;%3&#x202f;» le %4&#xa0;: changez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is set for %2, which is no day it takes: %3.</source>
        <translation>«&#x202f;%1&#x202f;» est fixée au %2, qui n’est pas un jour qu’elle prend&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is to start on %2, which is no day it takes (%3): it is on %4.</source>
        <translation>«&#x202f;%1&#x202f;» doit commencer le %2, qui n’est pas un jour qu’elle prend (%3)&#xa0;: elle a lieu le %4.</translation>
    </message>
    <message>
        <source>“%1” cannot be in “%2” as it takes %3 and not %4: it is on %5. Say that it takes every day if it does.</source>
        <translation>«&#x202f;%1&#x202f;» ne tient pas dans «&#x202f;%2&#x202f;», car elle prend&#xa0;: %3, et non&#xa0;: %4. Elle a lieu le %5. Dites qu’elle prend tous les jours, si c’est le cas.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n day(s), more than “%2” has: it is on %3.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» prend %n jour, plus que «&#x202f;%2&#x202f;» n’en a&#xa0;: elle a lieu le %3.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» prend %n jours, plus que «&#x202f;%2&#x202f;» n’en a&#xa0;: elle a lieu le %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a task in a circle</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Table %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Table %1: %2 more rows like these.</source>
        <translation>Table %1&#xa0;: %2 autres lignes de ce genre.</translation>
    </message>
    <message>
        <source>This task is, by way of others, part of itself.</source>
        <translation>Cette tâche fait, par d’autres, partie d’elle-même.</translation>
    </message>
    <message>
        <source>This network is, by way of others, part of itself.</source>
        <translation>Ce réseau fait, par d’autres, partie de lui-même.</translation>
    </message>
    <message>
        <source>This link closes a circle of tasks that wait for each other.</source>
        <translation>Ce lien ferme un cercle de tâches qui s’attendent l’une l’autre.</translation>
    </message>
    <message>
        <source>The file “%1” is not what it was when it was added.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’est plus celui qui avait été ajouté.</translation>
    </message>
</context>
<context>
    <name>SpecialDay</name>
    <message>
        <source>Say what these days are: “annual closure”, “day of solidarity”.</source>
        <translation>Dites ce que sont ces jours&#xa0;: «&#x202f;fermeture annuelle&#x202f;», «&#x202f;journée de solidarité&#x202f;».</translation>
    </message>
    <message>
        <source>Say the first day.</source>
        <translation>Dites le premier jour.</translation>
    </message>
    <message>
        <source>Say the last day; for a single day it is the same.</source>
        <translation>Dites le dernier jour&#x202f;; pour un seul jour, c’est le même.</translation>
    </message>
    <message>
        <source>These days end before they begin.</source>
        <translation>Ces jours finissent avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>A structure needs a name.</source>
        <translation>Une structure a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The number of staff cannot be negative.</source>
        <translation>Le nombre de personnes de l’équipe ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>Une latitude est comprise entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>Une longitude est comprise entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <source>The number of staff is at most %1.</source>
        <translation>Le nombre de personnes salariées est de %1 au plus.</translation>
    </message>
</context>
<context>
    <name>StructureSelection</name>
    <message>
        <source>Say which network.</source>
        <translation>Dites quel réseau.</translation>
    </message>
    <message>
        <source>Write what they are to get.</source>
        <translation>Écrivez ce qu’elles doivent recevoir.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>since: 2019</source>
        <translation>depuis&#xa0;: 2019</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Autre réseau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>association, cooperative, public body…</source>
        <translation>association, coopérative, collectivité…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>A task needs a title.</source>
        <translation>Donnez un intitulé à la tâche.</translation>
    </message>
    <message>
        <source>A task cannot be part of itself.</source>
        <translation>Une tâche ne peut pas faire partie d’elle-même.</translation>
    </message>
    <message>
        <source>A duration is at least one working day. Leave it empty to follow the period.</source>
        <translation>Une durée est d’au moins un jour ouvré. Laissez-la vide pour suivre la période.</translation>
    </message>
    <message>
        <source>A milestone is a moment and has no duration.</source>
        <translation>Un jalon est un moment et n’a pas de durée.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 %.</source>
        <translation>L’avancement va de 0 à 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Say what the constraint’s day means: not before, over by, or on.</source>
        <translation>Indiquez ce que veut dire le jour de la contrainte&#xa0;: pas avant, finie le, ou commence le.</translation>
    </message>
    <message>
        <source>Say the day of the constraint.</source>
        <translation>Indiquez le jour de la contrainte.</translation>
    </message>
    <message>
        <source>Say which task waits for which.</source>
        <translation>Indiquez quelle tâche attend quelle autre.</translation>
    </message>
    <message>
        <source>A task cannot wait for itself.</source>
        <translation>Une tâche ne peut pas s’attendre elle-même.</translation>
    </message>
    <message>
        <source>A reference version needs a name.</source>
        <translation>Donnez un nom à la version de référence.</translation>
    </message>
    <message>
        <source>Say on which day the reference version was taken.</source>
        <translation>Indiquez de quel jour date la version de référence.</translation>
    </message>
    <message>
        <source>Say which task of which reference version.</source>
        <translation>Indiquez quelle tâche de quelle version de référence.</translation>
    </message>
    <message>
        <source>A reference version needs dates in order.</source>
        <translation>Les dates d’une version de référence doivent être dans l’ordre.</translation>
    </message>
    <message>
        <source>A duration is at most %1 working days, about forty years. Write a smaller number.</source>
        <translation>Une durée compte au plus %1 jours ouvrés, environ quarante ans. Écrivez un nombre plus petit.</translation>
    </message>
    <message>
        <source>A lag is at most %1 working days, about forty years. Write a smaller number.</source>
        <translation>Un décalage compte au plus %1 jours ouvrés, environ quarante ans. Écrivez un nombre plus petit.</translation>
    </message>
    <message>
        <source>Say which days it takes: working days, every day, or weekdays such as “Saturday and Sunday”.</source>
        <translation>Dites quels jours elle prend&#xa0;: les jours ouvrés, tous les jours, ou des jours de la semaine comme «&#x202f;samedi et dimanche&#x202f;».</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>These are more than %1 lines. Import them as a table from the menu “File”.</source>
        <translation>Il y a plus de %1 lignes. Importez-les comme tableau depuis le menu «&#x202f;Fichier&#x202f;».</translation>
    </message>
    <message>
        <source>There is no task to paste: copy lines that begin with a title.</source>
        <translation>Il n’y a aucune tâche à coller&#xa0;: copiez des lignes qui commencent par un titre.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Say which structure was visited.</source>
        <translation>Dites quelle structure a été visitée.</translation>
    </message>
    <message>
        <source>Say on which day, for instance 07/04/2022.</source>
        <translation>Dites quel jour, par exemple 07/04/2022.</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say how many people were met: at least one.</source>
        <translation>Dites combien de personnes ont été rencontrées&#xa0;: au moins une.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Each step out of the one before.</source>
        <translation>Chaque étape est rapportée à la précédente.</translation>
    </message>
    <message>
        <source>As they stand today, whatever the filters are.</source>
        <translation>Tels qu’ils sont aujourd’hui, quels que soient les filtres.</translation>
    </message>
    <message>
        <source>Participation by event</source>
        <translation>Participation par rencontre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>Participation au fil du temps</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Who came to what</source>
        <translation>Qui est venu à quoi</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>From invitation to presence</source>
        <translation>De l’invitation à la présence</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Participation by structure</source>
        <translation>Participation par structure</translation>
    </message>
    <message>
        <source>Participation by territory</source>
        <translation>Participation par territoire</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Participation by kind of event</source>
        <translation>Participation par type de rencontre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Participation by theme</source>
        <translation>Participation par thématique</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>No theme here yet. Themes gather as you note what was said at an event.</source>
        <translation>Aucune thématique pour l’instant. Elles s’accumulent à mesure que vous notez ce qui s’est dit aux rencontres.</translation>
    </message>
    <message>
        <source>Participation by network</source>
        <translation>Participation par réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No other network here yet. Note on a structure’s page which networks it belongs to.</source>
        <translation>Aucun autre réseau pour l’instant. Notez sur la fiche d’une structure de quels réseaux elle fait partie.</translation>
    </message>
    <message>
        <source>Reach over a rolling year</source>
        <translation>Structures touchées sur douze mois glissants</translation>
    </message>
    <message>
        <source>Twelve months up to</source>
        <translation>Douze mois jusqu’à</translation>
    </message>
    <message>
        <source>Visits against members</source>
        <translation>Visites et adhérentes</translation>
    </message>
    <message>
        <source>No visit held here yet. Log one with “Visit” on the home page.</source>
        <translation>Aucune visite tenue pour l’instant. Notez-en une avec «&#x202f;Visite&#x202f;» sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Themes that come back</source>
        <translation>Thématiques qui reviennent</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avancement du plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>The plan has no task yet. Write down actions and their tasks on the page of the plan.</source>
        <translation>Le plan n’a pas encore de tâche. Notez les actions et leurs tâches sur la page du plan.</translation>
    </message>
    <message>
        <source>State of the indicators</source>
        <translation>État des indicateurs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No indicator here yet. Define one on the page of indicators.</source>
        <translation>Aucun indicateur pour l’instant. Définissez-en un sur la page des indicateurs.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Once who came is noted on an event’s sheet, it shows here.</source>
        <translation>Rien à compter pour l’instant. Dès que les présences sont notées sur la feuille d’une rencontre, elles se voient ici.</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <translation>Les réseaux côte à côte</translation>
    </message>
    <message>
        <source>No network with members here but the one.</source>
        <translation>Ici, un seul réseau a des adhérentes.</translation>
    </message>
</context>
<context>
    <name>choiceList</name>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Structure created: “%1”</source>
        <translation>Structure créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Person created: “%1”</source>
        <translation>Personne créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Network created: “%1”</source>
        <translation>Réseau créé&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Series created: “%1”</source>
        <translation>Série créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Theme created: “%1”</source>
        <translation>Thématique créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Axis created: “%1”</source>
        <translation>Axe créé&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Action created: “%1”</source>
        <translation>Action créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Task created: “%1”</source>
        <translation>Tâche créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Resource created: “%1”</source>
        <translation>Ressource créée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>no reply</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>ne vient pas</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>network evening</source>
        <translation>apéro-réseau</translation>
    </message>
    <message>
        <source>assembly</source>
        <translation>assemblée</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>congress</source>
        <translation>congrès</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>frustration</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>régional</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>thematic</source>
        <translation>thématique</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>en sommeil</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>emerging</source>
        <translation>émergent</translation>
    </message>
    <message>
        <source>member</source>
        <translation>adhérente</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>associée</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>réseau hôte</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier postal</translation>
    </message>
    <message>
        <source>flyers</source>
        <translation>flyers</translation>
    </message>
    <message>
        <source>said at a meeting</source>
        <translation>dit en réunion</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>autre réseau</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncée</translation>
    </message>
    <message>
        <source>announced, absent</source>
        <translation>annoncée, absente</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>sur la feuille</translation>
    </message>
    <message>
        <source>joined as a member</source>
        <translation>devient adhérente</translation>
    </message>
    <message>
        <source>joined as an associate</source>
        <translation>devient associée</translation>
    </message>
    <message>
        <source>became a partner</source>
        <translation>devient partenaire</translation>
    </message>
    <message>
        <source>became a candidate</source>
        <translation>devient candidate</translation>
    </message>
    <message>
        <source>became the host</source>
        <translation>devient réseau hôte</translation>
    </message>
    <message>
        <source>membership ended</source>
        <translation>fin de l’adhésion</translation>
    </message>
    <message>
        <source>association ended</source>
        <translation>n’est plus associée</translation>
    </message>
    <message>
        <source>partnership ended</source>
        <translation>fin du partenariat</translation>
    </message>
    <message>
        <source>candidacy ended</source>
        <translation>fin de la candidature</translation>
    </message>
    <message>
        <source>stopped being the host</source>
        <translation>n’est plus réseau hôte</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>temporalité</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>zone A</source>
        <translation>zone A</translation>
    </message>
    <message>
        <source>zone B</source>
        <translation>zone B</translation>
    </message>
    <message>
        <source>zone C</source>
        <translation>zone C</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>in the evening, not too late</source>
        <translation>en soirée, pas trop tard</translation>
    </message>
    <message>
        <source>a friendly place</source>
        <translation>un lieu convivial</translation>
    </message>
    <message>
        <source>easy to reach for many</source>
        <translation>accessible au plus grand nombre</translation>
    </message>
    <message>
        <source>two dates to choose from</source>
        <translation>deux dates au choix</translation>
    </message>
    <message>
        <source>outside school holidays</source>
        <translation>hors vacances scolaires</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>no public holiday, no bridge</source>
        <translation>ni jour férié, ni pont</translation>
    </message>
    <message>
        <source>apart from other events</source>
        <translation>à l’écart des autres rencontres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>move what depends on it</source>
        <translation>déplacer ce qui en dépend</translation>
    </message>
    <message>
        <source>only warn</source>
        <translation>seulement avertir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sans fin dite</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>au jour près</translation>
    </message>
    <message>
        <source>as the calendar has it</source>
        <translation>selon le calendrier</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>no constraint</source>
        <translation>aucune contrainte</translation>
    </message>
    <message>
        <source>does not start before</source>
        <translation>ne commence pas avant</translation>
    </message>
    <message>
        <source>is over by</source>
        <translation>est finie au plus tard</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>commence le</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>de fin à début</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>de début à début</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>de fin à fin</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>de début à fin</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jamais encore</translation>
    </message>
    <message>
        <source>the latest counts</source>
        <translation>la dernière compte</translation>
    </message>
    <message>
        <source>they add up</source>
        <translation>elles s’additionnent</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>as noted</source>
        <translation>comme noté</translation>
    </message>
    <message>
        <source>by month or year</source>
        <translation>par mois ou année</translation>
    </message>
    <message>
        <source>by kind of event</source>
        <translation>par type de rencontre</translation>
    </message>
    <message>
        <source>by territory</source>
        <translation>par territoire</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>par canal</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>without target</source>
        <translation>sans cible</translation>
    </message>
    <message>
        <source>told in words</source>
        <translation>raconté</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>reached late</source>
        <translation>atteint en retard</translation>
    </message>
    <message>
        <source>group without structure</source>
        <translation>groupe sans structure</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>member structures on %1</source>
        <translation>structures adhérentes au %1</translation>
    </message>
    <message>
        <source>structures announced (replied yes or maybe)</source>
        <translation>structures annoncées (réponse «&#x202f;vient&#x202f;» ou «&#x202f;peut-être&#x202f;»)</translation>
    </message>
    <message>
        <source>member structures, added up over the events</source>
        <translation>structures adhérentes, additionnées d’une rencontre à l’autre</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Structures that replied yes or maybe.</source>
        <translation>Structures qui ont répondu «&#x202f;vient&#x202f;» ou «&#x202f;peut-être&#x202f;».</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Member structures of which at least one person came.</source>
        <translation>Structures adhérentes dont au moins une personne est venue.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Structures of which at least one person came, whatever they are to the network.</source>
        <translation>Structures dont au moins une personne est venue, quel que soit leur lien au réseau.</translation>
    </message>
    <message>
        <source>Partners present</source>
        <translation>Partenaires présentes</translation>
    </message>
    <message>
        <source>Structures that were partners on that day, of which at least one person came.</source>
        <translation>Structures partenaires ce jour-là, dont au moins une personne est venue.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People of the network</source>
        <translation>Personnes du réseau</translation>
    </message>
    <message>
        <source>People of structures that were members on that day.</source>
        <translation>Personnes des structures adhérentes ce jour-là.</translation>
    </message>
    <message>
        <source>Turn-up</source>
        <translation>Venues ÷ annoncées</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Announced, series</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Members present, series</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>People, series</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who came to a held event of the series.</source>
        <translation>Toutes les personnes venues à une rencontre tenue de la série.</translation>
    </message>
    <message>
        <source>People of the network, series</source>
        <translation>Personnes du réseau</translation>
    </message>
    <message>
        <source>People of member structures who came to a held event of the series.</source>
        <translation>Personnes des structures adhérentes venues à une rencontre tenue de la série.</translation>
    </message>
    <message>
        <source>Turn-up, series</source>
        <translation>Venues ÷ annoncées</translation>
    </message>
    <message>
        <source>Reach of a series</source>
        <translation>Structures touchées</translation>
    </message>
    <message>
        <source>Announced, by structure</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Present, by structure</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Held events, visits and calls at which the structure was present.</source>
        <translation>Rencontres, visites et appels tenus où la structure était présente.</translation>
    </message>
    <message>
        <source>Announced but absent, by structure</source>
        <translation>Annoncée, absente</translation>
    </message>
    <message>
        <source>People, by structure</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sum of the headcounts of the structure over held events.</source>
        <translation>Somme des effectifs de la structure sur les rencontres tenues.</translation>
    </message>
    <message>
        <source>Kept announcements, by structure</source>
        <translation>Annonces suivies d’une venue</translation>
    </message>
    <message>
        <source>Members present, by month</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>People, by month</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who was there at the held events of the month, visits and calls included.</source>
        <translation>Toutes les personnes présentes aux rencontres tenues du mois, visites et appels compris.</translation>
    </message>
    <message>
        <source>Turn-up, by month</source>
        <translation>Venues ÷ annoncées</translation>
    </message>
    <message>
        <source>Participation, by month</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Members present, by year</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>People, by year</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who was there at the held events of the year, visits and calls included.</source>
        <translation>Toutes les personnes présentes aux rencontres tenues de l’année, visites et appels compris.</translation>
    </message>
    <message>
        <source>Turn-up, by year</source>
        <translation>Venues ÷ annoncées</translation>
    </message>
    <message>
        <source>Participation, by year</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Événements tenus</translation>
    </message>
    <message>
        <source>Events held in the period, visits and calls included.</source>
        <translation>Événements tenus dans la période, visites et appels compris.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits held in the period.</source>
        <translation>Visites tenues dans la période.</translation>
    </message>
    <message>
        <source>People, whole period</source>
        <translation>Personnes, toute la période</translation>
    </message>
    <message>
        <source>Everyone who was there at the held events of the period, visits and calls included.</source>
        <translation>Toutes les personnes présentes aux rencontres tenues de la période, visites et appels compris.</translation>
    </message>
    <message>
        <source>Turn-up, whole period</source>
        <translation>Venues ÷ annoncées, toute la période</translation>
    </message>
    <message>
        <source>Reach, whole period</source>
        <translation>Structures touchées, toute la période</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Structures visitées</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>par thématique</translation>
    </message>
    <message>
        <source>by action</source>
        <translation>par action</translation>
    </message>
    <message>
        <source>Held events, visits and calls included.</source>
        <translation>Événements tenus, visites et appels compris.</translation>
    </message>
    <message>
        <source>Everyone who came to the held events, as far as they belong here.</source>
        <translation>Toutes les personnes venues aux rencontres tenues, pour autant qu’elles relèvent de cette ligne.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitées</translation>
    </message>
    <message>
        <source>Announced and present</source>
        <translation>Annoncées et présentes</translation>
    </message>
    <message>
        <source>Came without having said so</source>
        <translation>Venues sans s’être annoncées</translation>
    </message>
    <message>
        <source>Structures reached</source>
        <translation>Structures touchées, nombre</translation>
    </message>
    <message>
        <source>Announced, whole period</source>
        <translation>Annoncées, toute la période</translation>
    </message>
    <message>
        <source>Members present, whole period</source>
        <translation>Adhérentes présentes, toute la période</translation>
    </message>
    <message>
        <source>Participation, whole period</source>
        <translation>Participation, toute la période</translation>
    </message>
    <message>
        <source>Invited, whole period</source>
        <translation>Invitées, toute la période</translation>
    </message>
    <message>
        <source>Announced among the invited, whole period</source>
        <translation>Annoncées parmi les invitées, toute la période</translation>
    </message>
    <message>
        <source>Announced and present, whole period</source>
        <translation>Annoncées et présentes, toute la période</translation>
    </message>
    <message>
        <source>Came without having said so, whole period</source>
        <translation>Venues sans s’être annoncées, toute la période</translation>
    </message>
    <message>
        <source>Still to visit</source>
        <translation>Restent à visiter</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day without a visit held in it.</source>
        <translation>Structures adhérentes au dernier jour de la période sans visite tenue dans celle-ci.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non touchées</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérentes</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day.</source>
        <translation>Structures adhérentes au dernier jour de la période.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Structures whose membership began in the period, and that were no members the day before.</source>
        <translation>Structures dont l’adhésion commence dans la période et qui n’adhéraient pas la veille.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Structures whose membership ended in the period, and that were no members the day after.</source>
        <translation>Structures dont l’adhésion se termine dans la période et qui n’adhéraient plus le lendemain.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>What was noted as said at the held events of the period, visits and calls included.</source>
        <translation>Ce qui a été noté comme dit aux rencontres tenues de la période, visites et appels compris.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Follow-ups that came out of the held events of the period, dropped ones left aside.</source>
        <translation>Suites issues des rencontres tenues de la période, hors suites abandonnées.</translation>
    </message>
    <message>
        <source>Follow-ups done</source>
        <translation>Suites faites</translation>
    </message>
    <message>
        <source>Follow-ups done by the end of the period ÷ follow-ups that came out of its held events, visits and calls included.</source>
        <translation>Suites faites à la fin de la période ÷ suites issues de ses rencontres tenues, visites et appels compris.</translation>
    </message>
    <message>
        <source>follow-ups of the period, dropped ones left aside</source>
        <translation>suites de la période, hors suites abandonnées</translation>
    </message>
    <message>
        <source>Calls and news passed on</source>
        <translation>Appels et nouvelles diffusés</translation>
    </message>
    <message>
        <source>What was sent or said to the network in the period: the entries of the outreach register.</source>
        <translation>Ce qui a été envoyé ou dit au réseau dans la période&#xa0;: les lignes du registre des invitations.</translation>
    </message>
    <message>
        <source>What was said on the theme at held events.</source>
        <translation>Ce qui s’est dit sur la thématique aux rencontres tenues.</translation>
    </message>
    <message>
        <source>Reach over twelve months</source>
        <translation>Structures touchées sur douze mois</translation>
    </message>
    <message>
        <source>Visited over twelve months</source>
        <translation>Structures visitées sur douze mois</translation>
    </message>
    <message>
        <source>Visits over twelve months</source>
        <translation>Visites sur douze mois</translation>
    </message>
    <message>
        <source>Visits held in the twelve months that end with this one.</source>
        <translation>Visites tenues dans les douze mois que clôt celui-ci.</translation>
    </message>
    <message>
        <source>Members at the end of the month</source>
        <translation>Adhérentes en fin de mois</translation>
    </message>
    <message>
        <source>Member structures on the last day of the month.</source>
        <translation>Structures adhérentes au dernier jour du mois.</translation>
    </message>
    <message>
        <source>Presence, by structure and year</source>
        <translation>Présence, par structure et par an</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>Tasks done by the end of the period ÷ tasks of the action that have no sub-tasks and were not dropped; one without a day counts as done.</source>
        <translation>Tâches faites à la fin de la période ÷ tâches de l’action sans sous-tâches et non abandonnées&#x202f;; une tâche sans jour compte comme faite.</translation>
    </message>
    <message>
        <source>tasks of the action, dropped ones left aside</source>
        <translation>tâches de l’action, hors tâches abandonnées</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks of the action that have no sub-tasks and were not dropped.</source>
        <translation>Tâches de l’action sans sous-tâches et non abandonnées.</translation>
    </message>
    <message>
        <source>Tasks done, number</source>
        <translation>Tâches faites, nombre</translation>
    </message>
    <message>
        <source>Tasks of the action that were done by the end of the period and have no sub-tasks.</source>
        <translation>Tâches de l’action faites à la fin de la période et sans sous-tâches.</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>by territory</source>
        <translation>par territoire</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>par réseau</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>associate structures on %1</source>
        <translation>structures associées au %1</translation>
    </message>
    <message>
        <source>associate structures, added up over the events</source>
        <translation>structures associées, additionnées d’une rencontre à l’autre</translation>
    </message>
    <message>
        <source>partner structures on %1</source>
        <translation>structures partenaires au %1</translation>
    </message>
    <message>
        <source>partner structures, added up over the events</source>
        <translation>structures partenaires, additionnées d’une rencontre à l’autre</translation>
    </message>
    <message>
        <source>candidate structures on %1</source>
        <translation>structures candidates au %1</translation>
    </message>
    <message>
        <source>candidate structures, added up over the events</source>
        <translation>structures candidates, additionnées d’une rencontre à l’autre</translation>
    </message>
    <message>
        <source>the network’s own team on %1</source>
        <translation>l’équipe du réseau au %1</translation>
    </message>
    <message>
        <source>the network’s own team, added up over the events</source>
        <translation>l’équipe du réseau, additionnée d’une rencontre à l’autre</translation>
    </message>
    <message>
        <source>Member structures</source>
        <translation>Structures adhérentes</translation>
    </message>
    <message>
        <source>member structures</source>
        <translation>structures adhérentes</translation>
    </message>
    <message>
        <source>members</source>
        <translation>adhérentes</translation>
    </message>
    <message>
        <source>Associate structures</source>
        <translation>Structures associées</translation>
    </message>
    <message>
        <source>associate structures</source>
        <translation>structures associées</translation>
    </message>
    <message>
        <source>associates</source>
        <translation>associées</translation>
    </message>
    <message>
        <source>Partner structures</source>
        <translation>Structures partenaires</translation>
    </message>
    <message>
        <source>partner structures</source>
        <translation>structures partenaires</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>Candidate structures</source>
        <translation>Structures candidates</translation>
    </message>
    <message>
        <source>candidate structures</source>
        <translation>structures candidates</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>Host structures</source>
        <translation>Structures hôtes</translation>
    </message>
    <message>
        <source>host structures</source>
        <translation>structures hôtes</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>Announced structures, added up over the gatherings.</source>
        <translation>Structures annoncées, additionnées d’une rencontre à l’autre.</translation>
    </message>
    <message>
        <source>Member structures present, added up over the gatherings.</source>
        <translation>Structures adhérentes présentes, additionnées d’une rencontre à l’autre.</translation>
    </message>
    <message>
        <source>Sum of those announced who came ÷ sum of the announced, over the gatherings.</source>
        <translation>Somme des annoncées qui sont venues ÷ somme des annoncées, sur les rencontres.</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each gathering.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre.</translation>
    </message>
    <message>
        <source>Structures that had announced themselves and came ÷ structures that had announced themselves.</source>
        <translation>Structures annoncées et venues ÷ structures annoncées.</translation>
    </message>
    <message>
        <source>Member structures present at the gathering ÷ member structures on that day.</source>
        <translation>Structures adhérentes présentes à la rencontre ÷ structures adhérentes ce jour-là.</translation>
    </message>
    <message>
        <source>Announced structures, added up over the gatherings of the series.</source>
        <translation>Structures annoncées, additionnées sur les rencontres de la série.</translation>
    </message>
    <message>
        <source>Member structures present, added up over the gatherings of the series.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres de la série.</translation>
    </message>
    <message>
        <source>Sum of those announced who came ÷ sum of the announced, over the gatherings of the series.</source>
        <translation>Somme des annoncées qui sont venues ÷ somme des annoncées, sur les rencontres de la série.</translation>
    </message>
    <message>
        <source>Member structures on the day of the last gathering that came to at least one of the series ÷ all of them.</source>
        <translation>Structures adhérentes au jour de la dernière rencontre, venues à au moins une de la série ÷ toutes.</translation>
    </message>
    <message>
        <source>Gatherings for which the structure had announced itself.</source>
        <translation>Rencontres pour lesquelles la structure s’était annoncée.</translation>
    </message>
    <message>
        <source>Gatherings attended, by structure</source>
        <translation>Rencontres suivies, par structure</translation>
    </message>
    <message>
        <source>Gatherings at which the structure was present.</source>
        <translation>Rencontres où la structure était présente.</translation>
    </message>
    <message>
        <source>Gatherings for which the structure had announced itself, and stayed away.</source>
        <translation>Rencontres pour lesquelles la structure s’était annoncée sans venir.</translation>
    </message>
    <message>
        <source>Gatherings announced and attended ÷ gatherings announced.</source>
        <translation>Rencontres annoncées et suivies ÷ rencontres annoncées.</translation>
    </message>
    <message>
        <source>gatherings announced by the structure</source>
        <translation>rencontres annoncées par la structure</translation>
    </message>
    <message>
        <source>Member structures present, added up over the gatherings of the month.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres du mois.</translation>
    </message>
    <message>
        <source>Sum of those announced who came ÷ sum of the announced, over the gatherings of the month.</source>
        <translation>Somme des annoncées qui sont venues ÷ somme des annoncées, sur les rencontres du mois.</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each gathering of the month.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre du mois.</translation>
    </message>
    <message>
        <source>Member structures present, added up over the gatherings of the year.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres de l’année.</translation>
    </message>
    <message>
        <source>Sum of those announced who came ÷ sum of the announced, over the gatherings of the year.</source>
        <translation>Somme des annoncées qui sont venues ÷ somme des annoncées, sur les rencontres de l’année.</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each gathering of the year.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre de l’année.</translation>
    </message>
    <message>
        <source>Gatherings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Events held in the period but for visits and calls.</source>
        <translation>Événements tenus dans la période, sauf visites et appels.</translation>
    </message>
    <message>
        <source>Sum of those announced who came ÷ sum of the announced, over the gatherings of the period.</source>
        <translation>Somme des annoncées qui sont venues ÷ somme des annoncées, sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day that came to a gathering of it ÷ all of them.</source>
        <translation>Structures adhérentes au dernier jour de la période, venues à une de ses rencontres ÷ toutes.</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day with a visit held in it ÷ all of them.</source>
        <translation>Structures adhérentes au dernier jour de la période, visitées pendant celle-ci ÷ toutes.</translation>
    </message>
    <message>
        <source>Structures on the sheet of the gathering: members on that day and whoever else is on it, the network’s own team left aside.</source>
        <translation>Structures de la feuille de la rencontre&#xa0;: les adhérentes ce jour-là et celles qu’on y a ajoutées, sans l’équipe du réseau.</translation>
    </message>
    <message>
        <source>Structures that had announced themselves for the gathering and came, the network’s own team left aside.</source>
        <translation>Structures annoncées à la rencontre et venues, sans l’équipe du réseau.</translation>
    </message>
    <message>
        <source>Structures at the gathering that had not announced themselves, the network’s own team left aside.</source>
        <translation>Structures venues à la rencontre sans s’être annoncées, sans l’équipe du réseau.</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day that came to a gathering of it.</source>
        <translation>Structures adhérentes au dernier jour de la période, venues à une de ses rencontres.</translation>
    </message>
    <message>
        <source>Came and left since</source>
        <translation>Venues et parties depuis</translation>
    </message>
    <message>
        <source>Structures that came to a gathering of the period as members and were none any more on its last day: no part of its reach.</source>
        <translation>Structures venues à une rencontre de la période comme adhérentes, et qui ne l’étaient plus à son dernier jour&#xa0;: hors du taux.</translation>
    </message>
    <message>
        <source>Announced structures, added up over the gatherings of the period.</source>
        <translation>Structures annoncées, additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Member structures present, added up over the gatherings of the period.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each gathering of the period.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre de la période.</translation>
    </message>
    <message>
        <source>Structures invited, added up over the gatherings of the period.</source>
        <translation>Structures invitées, additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Structures invited that replied yes or maybe, added up over the gatherings of the period.</source>
        <translation>Structures invitées ayant répondu «&#x202f;vient&#x202f;» ou «&#x202f;peut-être&#x202f;», additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Structures announced and present, added up over the gatherings of the period.</source>
        <translation>Structures annoncées et venues, additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Structures present without having announced themselves, added up over the gatherings of the period.</source>
        <translation>Structures venues sans s’être annoncées, additionnées sur les rencontres de la période.</translation>
    </message>
    <message>
        <source>Member structures on the period’s last day that came to no gathering of it.</source>
        <translation>Structures adhérentes au dernier jour de la période qui ne sont venues à aucune de ses rencontres.</translation>
    </message>
    <message>
        <source>Member structures on the month’s last day that came to a gathering in the twelve months that end with it ÷ all of them.</source>
        <translation>Structures adhérentes au dernier jour du mois, venues à une rencontre dans les douze mois qui finissent avec lui ÷ toutes.</translation>
    </message>
    <message>
        <source>Member structures on the month’s last day that were visited in the twelve months that end with it ÷ all of them.</source>
        <translation>Structures adhérentes au dernier jour du mois, visitées dans les douze mois qui finissent avec lui ÷ toutes.</translation>
    </message>
    <message>
        <source>Gatherings of the year at which the structure was present ÷ gatherings whose sheet it is on.</source>
        <translation>Rencontres de l’année où la structure était présente ÷ rencontres dont la feuille la mentionne.</translation>
    </message>
    <message>
        <source>gatherings of the year whose sheet lists the structure</source>
        <translation>rencontres de l’année dont la feuille mentionne la structure</translation>
    </message>
    <message>
        <source>%1, network “%2”</source>
        <translation>%1, réseau «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Everyone who came: the sum of the headcounts, with or without a name, groups without structure included.</source>
        <translation>Toutes les personnes venues&#xa0;: la somme des effectifs, avec ou sans nom, groupes sans structure compris.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>a name of your own for this row, used by other tables where names are not unique</source>
        <translation>un nom à vous pour cette ligne, que d’autres tables utilisent quand les noms ne sont pas uniques</translation>
    </message>
    <message>
        <source>at which event: its key or title</source>
        <translation>à quelle rencontre&#xa0;: sa clé ou son titre</translation>
    </message>
    <message>
        <source>the day of that event, where several have its title</source>
        <translation>le jour de cette rencontre, quand plusieurs portent son titre</translation>
    </message>
    <message>
        <source>what the series is called</source>
        <translation>comment s’appelle la série</translation>
    </message>
    <message>
        <source>a line under its name in the debrief</source>
        <translation>une ligne sous son nom dans le débrief</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>what its debrief begins with</source>
        <translation>ce par quoi commence son débrief</translation>
    </message>
    <message>
        <source>what its debrief ends with</source>
        <translation>ce par quoi finit son débrief</translation>
    </message>
    <message>
        <source>what the event is called</source>
        <translation>comment s’appelle la rencontre</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>quel jour</translation>
    </message>
    <message>
        <source>visit, apero, assembly, meeting, training, congress, call or other; empty: meeting</source>
        <translation>visit, apero, assembly, meeting, training, congress, call ou other&#x202f;; vide&#xa0;: meeting</translation>
    </message>
    <message>
        <source>planned, held or cancelled; empty: held for a day that is past, else planned</source>
        <translation>planned, held ou cancelled&#x202f;; vide&#xa0;: held si le jour est passé, sinon planned</translation>
    </message>
    <message>
        <source>the series it belongs to: key or name; an unknown name makes a new series</source>
        <translation>la série dont elle fait partie&#xa0;: clé ou nom&#x202f;; un nom inconnu crée une série</translation>
    </message>
    <message>
        <source>the name of the place</source>
        <translation>le nom du lieu</translation>
    </message>
    <message>
        <source>what sort of place</source>
        <translation>quelle sorte de lieu</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>ville ou village</translation>
    </message>
    <message>
        <source>the structure that welcomes: key or name</source>
        <translation>la structure qui accueille&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>when it was to begin</source>
        <translation>quand elle devait commencer</translation>
    </message>
    <message>
        <source>when it was to end</source>
        <translation>quand elle devait finir</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>quand elle a commencé</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>quand elle a fini</translation>
    </message>
    <message>
        <source>at most how many people, where nobody counted</source>
        <translation>au plus combien de personnes, quand personne n’a compté</translation>
    </message>
    <message>
        <source>which structure: key or name; empty beside a person: the person’s only structure that day</source>
        <translation>quelle structure&#xa0;: clé ou nom&#x202f;; vide à côté d’une personne&#xa0;: la seule structure de cette personne ce jour-là</translation>
    </message>
    <message>
        <source>which person: key, or given and family name; empty: people without a name</source>
        <translation>quelle personne&#xa0;: clé, ou prénom et nom&#x202f;; vide&#xa0;: des personnes sans nom</translation>
    </message>
    <message>
        <source>yes, maybe, no or unknown; empty: unknown</source>
        <translation>yes, maybe, no ou unknown&#x202f;; vide&#xa0;: unknown</translation>
    </message>
    <message>
        <source>yes or no; empty: yes if the headcount says so</source>
        <translation>oui ou non&#x202f;; vide&#xa0;: oui si l’effectif le dit</translation>
    </message>
    <message>
        <source>for which event: its key or title; either this or series</source>
        <translation>pour quelle rencontre&#xa0;: sa clé ou son titre&#x202f;; soit celle-ci, soit une série</translation>
    </message>
    <message>
        <source>for which series: key or name; either this or event</source>
        <translation>pour quelle série&#xa0;: clé ou nom&#x202f;; soit celle-ci, soit une rencontre</translation>
    </message>
    <message>
        <source>email, phone, post, flyer, meeting, newsletter, social, web, press or other; empty: email</source>
        <translation>email, phone, post, flyer, meeting, newsletter, social, web, press ou other&#x202f;; vide&#xa0;: email</translation>
    </message>
    <message>
        <source>what was sent or said</source>
        <translation>ce qui a été envoyé ou dit</translation>
    </message>
    <message>
        <source>on which day, or the first of several: a day, a month or a year</source>
        <translation>quel jour, ou le premier de plusieurs&#xa0;: un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>the last of several days</source>
        <translation>le dernier de plusieurs jours</translation>
    </message>
    <message>
        <source>yes if the days are only about right</source>
        <translation>oui si les jours sont approximatifs</translation>
    </message>
    <message>
        <source>to whom, in words</source>
        <translation>à qui, en toutes lettres</translation>
    </message>
    <message>
        <source>to which structure, if to one: key or name</source>
        <translation>à quelle structure, s’il n’y en a qu’une&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>what was spoken of; an unknown name makes a new theme</source>
        <translation>de quoi on a parlé&#x202f;; un nom inconnu crée une thématique</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ce qui s’est dit</translation>
    </message>
    <message>
        <source>by which structure: key or name</source>
        <translation>par quelle structure&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>with which other it might work: key or name</source>
        <translation>avec quelle autre elle pourrait travailler&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>what should follow</source>
        <translation>la suite à donner</translation>
    </message>
    <message>
        <source>none, todo, done or dropped; empty beside a follow-up: todo</source>
        <translation>none, todo, done ou dropped&#x202f;; vide à côté d’une suite&#xa0;: todo</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>pour quel jour</translation>
    </message>
    <message>
        <source>done on which day</source>
        <translation>faite quel jour</translation>
    </message>
    <message>
        <source>what the theme is called</source>
        <translation>comment s’appelle la thématique</translation>
    </message>
    <message>
        <source>positive, neutral, frustration or proposal; empty: neutral</source>
        <translation>positive, neutral, frustration ou proposal&#x202f;; vide&#xa0;: neutral</translation>
    </message>
    <message>
        <source>what was said about the event</source>
        <translation>ce qui s’est dit de la rencontre</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>what it is called in lists</source>
        <translation>comment elle s’appelle dans les listes</translation>
    </message>
    <message>
        <source>what sort of structure, in your own words</source>
        <translation>quelle sorte de structure, avec vos mots</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>numéro et rue</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>department</source>
        <translation>département</translation>
    </message>
    <message>
        <source>degrees north</source>
        <translation>degrés nord</translation>
    </message>
    <message>
        <source>degrees east</source>
        <translation>degrés est</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>number of employees</source>
        <translation>nombre de personnes salariées</translation>
    </message>
    <message>
        <source>given name; one of the two names must be there</source>
        <translation>prénom&#x202f;; il faut au moins le prénom ou le nom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>a structure in which this person has a role: key or name; several with a comma between</source>
        <translation>une structure où cette personne a une fonction&#xa0;: clé ou nom&#x202f;; plusieurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>what the person does there</source>
        <translation>ce que la personne y fait</translation>
    </message>
    <message>
        <source>since when: a day, a month or a year</source>
        <translation>depuis quand&#xa0;: un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>who: key, or given and family name</source>
        <translation>qui&#xa0;: clé, ou prénom et nom</translation>
    </message>
    <message>
        <source>where: key or name of the structure</source>
        <translation>où&#xa0;: clé ou nom de la structure</translation>
    </message>
    <message>
        <source>first day: a day, a month or a year</source>
        <translation>premier jour&#xa0;: un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>last day: a day, a month or a year</source>
        <translation>dernier jour&#xa0;: un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>the larger network it is part of: key or name</source>
        <translation>le réseau plus grand dont il fait partie&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>local, regional, national or thematic</source>
        <translation>local, regional, national ou thematic</translation>
    </message>
    <message>
        <source>active, dormant, difficult or emerging</source>
        <translation>active, dormant, difficult ou emerging</translation>
    </message>
    <message>
        <source>where it works</source>
        <translation>où il agit</translation>
    </message>
    <message>
        <source>yes for the network whose file this is; the one that is there takes what the row says</source>
        <translation>oui pour le réseau de ce fichier&#x202f;; celui qui s’y trouve prend ce que dit la ligne</translation>
    </message>
    <message>
        <source>who: key or name of the structure</source>
        <translation>qui&#xa0;: clé ou nom de la structure</translation>
    </message>
    <message>
        <source>in which network: key or name; empty: the network whose file this is</source>
        <translation>dans quel réseau&#xa0;: clé ou nom&#x202f;; vide&#xa0;: le réseau de ce fichier</translation>
    </message>
    <message>
        <source>member, associate, partner, candidate or host; empty: member</source>
        <translation>member, associate, partner, candidate ou host&#x202f;; vide&#xa0;: member</translation>
    </message>
    <message>
        <source>first day: a day, a month or a year; empty: since ever</source>
        <translation>premier jour&#xa0;: un jour, un mois ou une année&#x202f;; vide&#xa0;: depuis toujours</translation>
    </message>
    <message>
        <source>last day: a day, a month or a year; empty: still</source>
        <translation>dernier jour&#xa0;: un jour, un mois ou une année&#x202f;; vide&#xa0;: encore</translation>
    </message>
    <message>
        <source>the other network: key or name</source>
        <translation>l’autre réseau&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>declared by the structure, or noticed by others; empty: declared</source>
        <translation>declared (dit par la structure) ou noticed (constaté par d’autres)&#x202f;; vide&#xa0;: declared</translation>
    </message>
    <message>
        <source>the day it became known</source>
        <translation>le jour où on l’a su</translation>
    </message>
    <message>
        <source>of which action: its key, number or title</source>
        <translation>de quelle action&#xa0;: sa clé, son numéro ou son intitulé</translation>
    </message>
    <message>
        <source>what the axis is called</source>
        <translation>l’intitulé de l’axe</translation>
    </message>
    <message>
        <source>its number in the plan</source>
        <translation>son numéro dans le plan</translation>
    </message>
    <message>
        <source>what the action is called</source>
        <translation>l’intitulé de l’action</translation>
    </message>
    <message>
        <source>the axis it belongs to: key, number or title; an unknown title makes a new axis</source>
        <translation>l’axe dont elle fait partie&#xa0;: clé, numéro ou intitulé&#x202f;; un intitulé inconnu crée un axe</translation>
    </message>
    <message>
        <source>planned, running, paused, done or dropped; empty: not said</source>
        <translation>planned, running, paused, done ou dropped&#x202f;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>the board member in charge</source>
        <translation>la personne référente au conseil d’administration</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>qui y travaille</translation>
    </message>
    <message>
        <source>the working group</source>
        <translation>le groupe de travail</translation>
    </message>
    <message>
        <source>where things stand and why it matters</source>
        <translation>où l’on en est et pourquoi c’est important</translation>
    </message>
    <message>
        <source>what it is for, one a line</source>
        <translation>à quoi elle sert, un objectif par ligne</translation>
    </message>
    <message>
        <source>what will be done, one a line; “when : what” where a time is known</source>
        <translation>ce qui sera fait, une étape par ligne&#x202f;; «&#x202f;quand&#xa0;: quoi&#x202f;» quand le moment est connu</translation>
    </message>
    <message>
        <source>with whom, one a line</source>
        <translation>avec qui, un partenaire par ligne</translation>
    </message>
    <message>
        <source>where money may come from, one a line; “source = amount” where it is known</source>
        <translation>d’où l’argent peut venir, une source par ligne&#x202f;; «&#x202f;source = montant&#x202f;» quand il est connu</translation>
    </message>
    <message>
        <source>what will tell whether it succeeded, one a line; its kind in brackets</source>
        <translation>ce qui dira si c’est réussi, un indicateur par ligne&#x202f;; sa sorte entre crochets</translation>
    </message>
    <message>
        <source>when what is planned, one a line: “when : what”</source>
        <translation>ce qui est prévu et quand, par ligne&#xa0;: «&#x202f;quand&#xa0;: quoi&#x202f;»</translation>
    </message>
    <message>
        <source>the task it is part of: key or title</source>
        <translation>la tâche dont elle fait partie&#xa0;: clé ou intitulé</translation>
    </message>
    <message>
        <source>what is to do</source>
        <translation>ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>its place among its neighbours; empty: after those that are there</source>
        <translation>sa place parmi ses voisines&#x202f;; vide&#xa0;: à la suite</translation>
    </message>
    <message>
        <source>yes for a moment to reach</source>
        <translation>oui pour un moment à atteindre</translation>
    </message>
    <message>
        <source>when, in your own words</source>
        <translation>quand, avec vos propres mots</translation>
    </message>
    <message>
        <source>instead of a period: the first day, month or year</source>
        <translation>au lieu d’une période&#xa0;: le premier jour, mois ou année</translation>
    </message>
    <message>
        <source>instead of a period: the last day, month or year</source>
        <translation>au lieu d’une période&#xa0;: le dernier jour, mois ou année</translation>
    </message>
    <message>
        <source>none, not-before, not-after or on; empty: none</source>
        <translation>none, not-before, not-after ou on&#x202f;; vide&#xa0;: none</translation>
    </message>
    <message>
        <source>the day of that constraint</source>
        <translation>le jour de cette contrainte</translation>
    </message>
    <message>
        <source>todo, running, done or dropped; empty: todo</source>
        <translation>todo, running, done ou dropped&#x202f;; vide&#xa0;: todo</translation>
    </message>
    <message>
        <source>how far it is, from 0 to 100</source>
        <translation>où elle en est, de 0 à 100</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>qui s’en charge</translation>
    </message>
    <message>
        <source>the task that comes first: key or title</source>
        <translation>la tâche qui vient d’abord&#xa0;: clé ou intitulé</translation>
    </message>
    <message>
        <source>the task that waits for it: key or title</source>
        <translation>la tâche qui l’attend&#xa0;: clé ou intitulé</translation>
    </message>
    <message>
        <source>finish-start, start-start, finish-finish or start-finish; empty: finish-start</source>
        <translation>finish-start, start-start, finish-finish ou start-finish&#x202f;; vide&#xa0;: finish-start</translation>
    </message>
    <message>
        <source>working days in between; may be negative</source>
        <translation>jours ouvrés entre les deux&#x202f;; peut être négatif</translation>
    </message>
    <message>
        <source>what is to be decided</source>
        <translation>ce qui est à décider</translation>
    </message>
    <message>
        <source>about which task: key or title</source>
        <translation>à propos de quelle tâche&#xa0;: clé ou intitulé</translation>
    </message>
    <message>
        <source>which field of the sheet asks it; empty: none</source>
        <translation>quel champ de la fiche le demande&#x202f;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>ce qui a été décidé</translation>
    </message>
    <message>
        <source>what must come round</source>
        <translation>ce qui doit revenir</translation>
    </message>
    <message>
        <source>every how many months at the latest</source>
        <translation>tous les combien de mois au plus tard</translation>
    </message>
    <message>
        <source>what the statutes say</source>
        <translation>ce que disent les statuts</translation>
    </message>
    <message>
        <source>when it was last done, if no event tells</source>
        <translation>la dernière fois, si aucune rencontre ne le dit</translation>
    </message>
    <message>
        <source>the kind of events that fulfil it; empty: none</source>
        <translation>la sorte de rencontres qui y répond&#x202f;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>the school year</source>
        <translation>l’année scolaire</translation>
    </message>
    <message>
        <source>toussaint, noel, hiver, printemps, ascension, ete, or any other name</source>
        <translation>toussaint, noel, hiver, printemps, ascension, ete, ou tout autre nom</translation>
    </message>
    <message>
        <source>A, B or C</source>
        <translation>A, B ou C</translation>
    </message>
    <message>
        <source>the first day without school</source>
        <translation>le premier jour sans école</translation>
    </message>
    <message>
        <source>the last day without school</source>
        <translation>le dernier jour sans école</translation>
    </message>
    <message>
        <source>the other network it is held with: key or name</source>
        <translation>l’autre réseau avec lequel elle se tient&#xa0;: clé ou nom</translation>
    </message>
    <message>
        <source>the first day of its period</source>
        <translation>le premier jour de sa période</translation>
    </message>
    <message>
        <source>the last day of its period</source>
        <translation>le dernier jour de sa période</translation>
    </message>
    <message>
        <source>its title; empty: the period</source>
        <translation>son titre&#x202f;; vide&#xa0;: la période</translation>
    </message>
    <message>
        <source>what opens the report</source>
        <translation>ce qui ouvre le rapport</translation>
    </message>
    <message>
        <source>what is to be said about participation</source>
        <translation>ce qu’il y a à dire de la participation</translation>
    </message>
    <message>
        <source>what is to be said about the visits</source>
        <translation>ce qu’il y a à dire des visites</translation>
    </message>
    <message>
        <source>what is to be said about the themes</source>
        <translation>ce qu’il y a à dire des thématiques</translation>
    </message>
    <message>
        <source>what is to be said about the plan</source>
        <translation>ce qu’il y a à dire du plan</translation>
    </message>
    <message>
        <source>what closes the report</source>
        <translation>ce qui clôt le rapport</translation>
    </message>
    <message>
        <source>parts left out, separated by spaces</source>
        <translation>parties laissées de côté, séparées par des espaces</translation>
    </message>
    <message>
        <source>what it tells</source>
        <translation>ce qu’il raconte</translation>
    </message>
    <message>
        <source>number, yes-no, rate or narrative; empty: narrative</source>
        <translation>number, yes-no, rate ou narrative&#x202f;; vide&#xa0;: narrative</translation>
    </message>
    <message>
        <source>its place in the action sheet; empty: after those that are there</source>
        <translation>sa place dans la fiche action&#x202f;; vide&#xa0;: après ceux qui y sont</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>where it started: a number, a share of 1 or a percentage, or yes or no</source>
        <translation>d’où il part&#xa0;: un nombre, une part de 1 ou un pourcentage, ou oui ou non</translation>
    </message>
    <message>
        <source>what it aims at, as the baseline; empty for a yes or no: yes</source>
        <translation>ce qu’il vise, comme le départ&#x202f;; vide pour un oui ou non&#xa0;: oui</translation>
    </message>
    <message>
        <source>last or sum: whether the latest measure counts, or all together; empty: last</source>
        <translation>last ou sum&#xa0;: la dernière mesure compte, ou toutes ensemble&#x202f;; vide&#xa0;: last</translation>
    </message>
    <message>
        <source>what computes it, as in docs/figures.md; empty: measures are typed</source>
        <translation>ce qui le calcule, comme dans docs/figures.md&#x202f;; vide&#xa0;: les mesures sont saisies</translation>
    </message>
    <message>
        <source>what is computed: from which day</source>
        <translation>ce qui est calculé&#xa0;: à partir de quel jour</translation>
    </message>
    <message>
        <source>what is computed: until which day</source>
        <translation>ce qui est calculé&#xa0;: jusqu’à quel jour</translation>
    </message>
    <message>
        <source>what is computed: only events of this kind</source>
        <translation>ce qui est calculé&#xa0;: seulement les rencontres de ce type</translation>
    </message>
    <message>
        <source>what is computed: only of this series, key or name</source>
        <translation>ce qui est calculé&#xa0;: seulement cette série, clé ou nom</translation>
    </message>
    <message>
        <source>what is computed: only where this theme was spoken of</source>
        <translation>ce qui est calculé&#xa0;: seulement là où l’on a parlé de cette thématique</translation>
    </message>
    <message>
        <source>what is computed: only what is held with this network, key or name</source>
        <translation>ce qui est calculé&#xa0;: seulement ce qui se tient avec ce réseau, clé ou nom</translation>
    </message>
    <message>
        <source>what is computed: only in this commune or at this place</source>
        <translation>ce qui est calculé&#xa0;: seulement dans cette commune ou ce lieu</translation>
    </message>
    <message>
        <source>what is computed: only structures of this department</source>
        <translation>ce qui est calculé&#xa0;: seulement les structures de ce département</translation>
    </message>
    <message>
        <source>what is computed: only through this channel</source>
        <translation>ce qui est calculé&#xa0;: seulement par ce canal</translation>
    </message>
    <message>
        <source>of which indicator: its key or title</source>
        <translation>de quel indicateur&#xa0;: sa clé ou son intitulé</translation>
    </message>
    <message>
        <source>the action of that indicator, where several have its title</source>
        <translation>l’action de cet indicateur, si plusieurs ont cet intitulé</translation>
    </message>
    <message>
        <source>of which day</source>
        <translation>de quel jour</translation>
    </message>
    <message>
        <source>which part of the whole, if it is one; the parts of a day add up</source>
        <translation>quelle partie de l’ensemble, si c’en est une&#x202f;; les parties d’un jour s’additionnent</translation>
    </message>
    <message>
        <source>how much: a number, yes or no; of a rate, how many</source>
        <translation>combien&#xa0;: un nombre, oui ou non&#x202f;; pour un taux, le numérateur</translation>
    </message>
    <message>
        <source>of a rate: out of how many</source>
        <translation>pour un taux&#xa0;: sur combien</translation>
    </message>
    <message>
        <source>in words; a narrative has nothing else</source>
        <translation>en mots&#x202f;; un récit n’a rien d’autre</translation>
    </message>
    <message>
        <source>where it is known from</source>
        <translation>d’où on le sait</translation>
    </message>
    <message>
        <source>on which day its debrief was sent; empty: not yet</source>
        <translation>le jour où son débrief a été envoyé&#x202f;; vide&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>the network whose members it is counted on: key or name; empty: the one it is held with, where that has members that day, else the home network</source>
        <translation>le réseau sur les adhérentes duquel il est compté&#xa0;: clé ou nom&#x202f;; vide&#xa0;: celui avec lequel il se tient, s’il a des adhérentes ce jour-là, sinon le réseau du fichier</translation>
    </message>
    <message>
        <source>whole days that it takes; empty: as long as the period</source>
        <translation>jours entiers que la tâche prend&#x202f;; vide&#xa0;: autant que la période</translation>
    </message>
    <message>
        <source>the days it takes: all, or weekdays by name or number; empty: the organisation’s working days</source>
        <translation>les jours qu’elle prend&#xa0;: all (tous), ou des jours de la semaine par leur nom ou numéro&#x202f;; vide&#xa0;: les jours ouvrés de l’organisation</translation>
    </message>
    <message>
        <source>the event it is about: key or title</source>
        <translation>l’événement dont il s’agit&#xa0;: clé ou titre</translation>
    </message>
    <message>
        <source>what these days are</source>
        <translation>ce que sont ces jours</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>le premier jour</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>yes when the organisation works then although it usually would not; empty: it is closed</source>
        <translation>oui si l’organisation travaille ces jours-là alors que d’habitude non&#x202f;; vide&#xa0;: elle est fermée</translation>
    </message>
    <message>
        <source>at least how many people, where nobody counted; or both ends at once: 35-40, about forty</source>
        <translation>combien de personnes au moins, quand personne n’a compté&#x202f;; ou les deux bornes à la fois&#xa0;: 35-40, une quarantaine</translation>
    </message>
    <message>
        <source>a group without structure, by its name, where it is neither a structure nor a person</source>
        <translation>un groupe sans structure, par son nom, quand ce n’est ni une structure ni une personne</translation>
    </message>
    <message>
        <source>how many said they will come, or an interval; empty: they did not say</source>
        <translation>combien ont dit qu’ils viendraient, ou une fourchette&#x202f;; vide&#xa0;: ce n’est pas dit</translation>
    </message>
    <message>
        <source>the high end of that interval, where the low one stands there</source>
        <translation>le maximum de cette fourchette, quand le minimum est là</translation>
    </message>
    <message>
        <source>how many people came, or an interval (8-10, about ten); empty beside a yes: 1</source>
        <translation>combien de personnes sont venues, ou une fourchette (8-10, une dizaine)&#x202f;; vide à côté d’un oui&#xa0;: 1</translation>
    </message>
    <message>
        <source>on which day it was done, if that is known</source>
        <translation>le jour où elle a été faite, s’il est connu</translation>
    </message>
    <message>
        <source>when the first people arrived</source>
        <translation>quand les premières personnes sont arrivées</translation>
    </message>
    <message>
        <source>when the last people arrived</source>
        <translation>quand les dernières personnes sont arrivées</translation>
    </message>
    <message>
        <source>the structures it went to: keys or names with “;” between</source>
        <translation>les structures à qui elle est allée&#xa0;: clés ou noms, séparés par «&#x202f;;&#x202f;»</translation>
    </message>
    <message>
        <source>who sees to it: key, or given and family name</source>
        <translation>qui s’en charge&#xa0;: clé, ou prénom et nom</translation>
    </message>
    <message>
        <source>yes if it tells how the event was, as a debrief does</source>
        <translation>oui si cela raconte comment la rencontre s’est passée, comme un débrief</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>document, practice, tool or link; empty: document</source>
        <translation>document, practice (pratique), tool (outil) ou link (lien)&#x202f;; vide&#xa0;: document</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>à quoi elle sert</translation>
    </message>
    <message>
        <source>words by which it is to be found, besides its own</source>
        <translation>des mots pour la retrouver, en plus des siens</translation>
    </message>
    <message>
        <source>whose it is: key or name of the structure</source>
        <translation>à qui elle est&#xa0;: clé ou nom de la structure</translation>
    </message>
    <message>
        <source>whom to ask: key, or given and family name</source>
        <translation>à qui la demander&#xa0;: clé, ou prénom et nom</translation>
    </message>
    <message>
        <source>of which day it is</source>
        <translation>de quel jour elle est</translation>
    </message>
    <message>
        <source>where it is on the web</source>
        <translation>où elle est sur le web</translation>
    </message>
    <message>
        <source>who may share it, and how</source>
        <translation>qui peut la partager, et comment</translation>
    </message>
    <message>
        <source>the events it came from: keys or titles with “;” between</source>
        <translation>les rencontres dont elle vient&#xa0;: clés ou titres, séparés par «&#x202f;;&#x202f;»</translation>
    </message>
    <message>
        <source>the actions it came from: keys, numbers or titles with “;” between</source>
        <translation>les actions dont elle vient&#xa0;: clés, numéros ou intitulés, séparés par «&#x202f;;&#x202f;»</translation>
    </message>
</context>
<context>
    <name>inWords</name>
    <message>
        <source>a tenth</source>
        <translation>un dixième</translation>
    </message>
    <message>
        <source>a little more than a tenth</source>
        <translation>un peu plus d’un dixième</translation>
    </message>
    <message>
        <source>less than a tenth</source>
        <translation>moins d’un dixième</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>un cinquième</translation>
    </message>
    <message>
        <source>a little more than a fifth</source>
        <translation>un peu plus d’un cinquième</translation>
    </message>
    <message>
        <source>a little less than a fifth</source>
        <translation>un peu moins d’un cinquième</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a little more than a quarter</source>
        <translation>un peu plus d’un quart</translation>
    </message>
    <message>
        <source>a little less than a quarter</source>
        <translation>un peu moins d’un quart</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>a little more than a third</source>
        <translation>un peu plus d’un tiers</translation>
    </message>
    <message>
        <source>a little less than a third</source>
        <translation>un peu moins d’un tiers</translation>
    </message>
    <message>
        <source>two fifths</source>
        <translation>deux cinquièmes</translation>
    </message>
    <message>
        <source>a little more than two fifths</source>
        <translation>un peu plus de deux cinquièmes</translation>
    </message>
    <message>
        <source>a little less than two fifths</source>
        <translation>un peu moins de deux cinquièmes</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>a little more than half</source>
        <translation>un peu plus de la moitié</translation>
    </message>
    <message>
        <source>a little less than half</source>
        <translation>un peu moins de la moitié</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>trois cinquièmes</translation>
    </message>
    <message>
        <source>a little more than three fifths</source>
        <translation>un peu plus de trois cinquièmes</translation>
    </message>
    <message>
        <source>a little less than three fifths</source>
        <translation>un peu moins de trois cinquièmes</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>a little more than two thirds</source>
        <translation>un peu plus des deux tiers</translation>
    </message>
    <message>
        <source>a little less than two thirds</source>
        <translation>un peu moins des deux tiers</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>trois quarts</translation>
    </message>
    <message>
        <source>a little more than three quarters</source>
        <translation>un peu plus des trois quarts</translation>
    </message>
    <message>
        <source>a little less than three quarters</source>
        <translation>un peu moins des trois quarts</translation>
    </message>
    <message>
        <source>four fifths</source>
        <translation>quatre cinquièmes</translation>
    </message>
    <message>
        <source>a little more than four fifths</source>
        <translation>un peu plus de quatre cinquièmes</translation>
    </message>
    <message>
        <source>a little less than four fifths</source>
        <translation>un peu moins de quatre cinquièmes</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <translation>neuf dixièmes</translation>
    </message>
    <message>
        <source>more than nine tenths</source>
        <translation>plus de neuf dixièmes</translation>
    </message>
    <message>
        <source>a little less than nine tenths</source>
        <translation>un peu moins de neuf dixièmes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérentes</translation>
    </message>
    <message>
        <source>This file’s network</source>
        <translation>Réseau de ce fichier</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Su comment</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Sorte de lieu</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Accueil par</translation>
    </message>
    <message>
        <source>Announced start</source>
        <translation>Début annoncé</translation>
    </message>
    <message>
        <source>Announced end</source>
        <translation>Fin annoncée</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>At least (estimate)</source>
        <translation>Au moins (estimation)</translation>
    </message>
    <message>
        <source>At most (estimate)</source>
        <translation>Au plus (estimation)</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Status that day</source>
        <translation>Statut à la date</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la feuille</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de la rencontre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Follow-ups to do</source>
        <translation>Suites à faire</translation>
    </message>
    <message>
        <source>Last spoken of</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>In the debrief</source>
        <translation>Dans le débrief</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>School holidays added</source>
        <translation>Vacances scolaires ajoutées</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Référent·e au CA</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temporalité</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Lines of action sheets</source>
        <translation>Lignes des fiches actions</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Montant (€)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Start known</source>
        <translation>Début connu</translation>
    </message>
    <message>
        <source>End known</source>
        <translation>Fin connue</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Day of the constraint</source>
        <translation>Jour de la contrainte</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avancement (%)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Liens entre tâches</translation>
    </message>
    <message>
        <source>First task</source>
        <translation>Première tâche</translation>
    </message>
    <message>
        <source>Task that waits</source>
        <translation>Tâche qui attend</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Lag (working days)</source>
        <translation>Délai (jours ouvrés)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Demandé dans</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Statutory terms</source>
        <translation>Échéances statutaires</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <translation>Échéance statutaire</translation>
    </message>
    <message>
        <source>What the statutes say</source>
        <translation>Ce que disent les statuts</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Remplie par</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Reference versions</source>
        <translation>Versions de référence</translation>
    </message>
    <message>
        <source>Reference version</source>
        <translation>Version de référence</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>With network</source>
        <translation>Avec le réseau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Activity reports</source>
        <translation>Rapports d’activité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>On participation</source>
        <translation>Sur la participation</translation>
    </message>
    <message>
        <source>On the visits</source>
        <translation>Sur les visites</translation>
    </message>
    <message>
        <source>On the themes</source>
        <translation>Sur les thématiques</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Sur le plan</translation>
    </message>
    <message>
        <source>Parts left out</source>
        <translation>Parties laissées de côté</translation>
    </message>
    <message>
        <source>Debrief sent on</source>
        <translation>Débrief envoyé le</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>In this file’s network</source>
        <translation>Dans le réseau du fichier</translation>
    </message>
    <message>
        <source>Last event with it</source>
        <translation>Dernière rencontre avec lui</translation>
    </message>
    <message>
        <source>Counted on the members of</source>
        <translation>Comptée sur les adhérentes de</translation>
    </message>
    <message>
        <source>Closed and worked days</source>
        <translation>Jours fermés et travaillés</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Jours pris</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>People (at most)</source>
        <translation>Personnes (au plus)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Expected (at most)</source>
        <translation>Attendues (au plus)</translation>
    </message>
    <message>
        <source>Arrivals from</source>
        <translation>Arrivées de</translation>
    </message>
    <message>
        <source>Arrivals until</source>
        <translation>Arrivées à</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Destinataires, par leur nom</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Tells how it was</source>
        <translation>Raconte comment c’était</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Mots pour la retrouver</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>À qui la demander</translation>
    </message>
    <message>
        <source>Who may share it</source>
        <translation>Qui peut la partager</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>From the events</source>
        <translation>Venue des rencontres</translation>
    </message>
    <message>
        <source>From the actions</source>
        <translation>Venue des actions</translation>
    </message>
    <message>
        <source>What resources came from</source>
        <translation>D’où viennent les ressources</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left out of the debrief</source>
        <translation>Laissé hors du débrief</translation>
    </message>
    <message>
        <source>Footer of documents</source>
        <translation>Pied des documents</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>Jours travaillés</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Le fichier lui-même</translation>
    </message>
    <message>
        <source>Lines of actions</source>
        <translation>Lignes d’actions</translation>
    </message>
    <message>
        <source>Links between tasks</source>
        <translation>Liens entre tâches</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Tasks of references</source>
        <translation>Tâches des références</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Moment (UTC)</source>
        <translation>Instant (UTC)</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>There is no folder for the file that goes along. Save it as PDF and add it to your message.</source>
        <translation>Il n’y a pas de dossier pour le fichier à joindre. Enregistrez-le en PDF et joignez-le à votre message.</translation>
    </message>
    <message>
        <source>No mail program took the message. Is one set up on this computer?</source>
        <translation>Aucun logiciel de courriel n’a pris le message. Y en a-t-il un de configuré sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>No mail program could be opened. Is one set up on this computer?</source>
        <translation>Aucun logiciel de courriel n’a pu s’ouvrir. Y en a-t-il un de configuré sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Add the file to your message yourself; it lies in %1.</source>
        <translation>Joignez vous-même le fichier à votre message&#x202f;; il se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>maillage::ActivityPage</name>
    <message>
        <source>Report PDF</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Rapport d’activité</translation>
    </message>
</context>
<context>
    <name>maillage::ActivityPanel</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation>Rédiger l’introduction</translation>
    </message>
    <message>
        <source>On participation</source>
        <translation>Sur la participation</translation>
    </message>
    <message>
        <source>Write about participation</source>
        <translation>Rédiger sur la participation</translation>
    </message>
    <message>
        <source>On the visits</source>
        <translation>Sur les visites</translation>
    </message>
    <message>
        <source>Write about the visits</source>
        <translation>Rédiger sur les visites</translation>
    </message>
    <message>
        <source>On the themes</source>
        <translation>Sur les thématiques</translation>
    </message>
    <message>
        <source>Write about the themes</source>
        <translation>Rédiger sur les thématiques</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Sur le plan</translation>
    </message>
    <message>
        <source>Write about the plan</source>
        <translation>Rédiger sur le plan</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Write the perspectives</source>
        <translation>Rédiger les perspectives</translation>
    </message>
    <message>
        <source>Title, if it is to have one of its own</source>
        <translation>Titre, s’il doit en avoir un à lui</translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>Écrire le titre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to (last day)</source>
        <translation>au (dernier jour)</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>activity report %1 to %2</source>
        <translation>rapport d’activité %1 à %2</translation>
    </message>
    <message>
        <source>Save the activity report</source>
        <translation>Enregistrer le rapport d’activité</translation>
    </message>
    <message>
        <source>Whose members are counted</source>
        <translation>De quel réseau on compte les adhérentes</translation>
    </message>
</context>
<context>
    <name>maillage::AttendanceTab</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la feuille</translation>
    </message>
    <message>
        <source>Type the first letters of a structure, then Enter.</source>
        <translation>Tapez les premières lettres d’une structure, puis Entrée.</translation>
    </message>
    <message>
        <source>Enter notes that they are coming</source>
        <translation>Entrée note qu’elle vient</translation>
    </message>
    <message>
        <source>Enter notes that they came</source>
        <translation>Entrée note qu’elle est venue</translation>
    </message>
    <message>
        <source>two letters, ↵ is coming</source>
        <translation>deux lettres, ↵ vient</translation>
    </message>
    <message>
        <source>two letters, ↵ present</source>
        <translation>deux lettres, ↵ présente</translation>
    </message>
    <message>
        <source>＋ New structure “%1”</source>
        <translation>＋ Nouvelle structure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>＋ New person “%1”</source>
        <translation>＋ Nouvelle personne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Mark %1 present</source>
        <translation>Noter la présence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note the reply of %1</source>
        <translation>Noter la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count the people of %1</source>
        <translation>Compter les personnes de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) off the sheet</source>
        <translation>
            <numerusform>Retirer %n ligne de la feuille</numerusform>
            <numerusform>Retirer %n lignes de la feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: will come</source>
        <translation>Entrée&#xa0;: viendra</translation>
    </message>
    <message>
        <source>Enter: has come</source>
        <translation>Entrée&#xa0;: est venue</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendue</numerusform>
            <numerusform>%n attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présente</numerusform>
            <numerusform>%n présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect people of %1</source>
        <translation>Attendre des personnes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off the sheet.</source>
        <translation>
            <numerusform>%n ligne retirée de la feuille.</numerusform>
            <numerusform>%n lignes retirées de la feuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure “%1” stays in the register.</source>
        <translation>La structure «&#x202f;%1&#x202f;» reste au registre.</translation>
    </message>
    <message>
        <source>Say first that they have come: then people can be named.</source>
        <translation>Notez d’abord la présence&#xa0;: les personnes peuvent ensuite être nommées.</translation>
    </message>
    <message>
        <source>“%1” on the attendance sheet: choose who is meant.</source>
        <translation>«&#x202f;%1&#x202f;» sur la feuille de présence&#xa0;: choisissez de qui il s’agit.</translation>
    </message>
    <message>
        <source>Structure, person or group</source>
        <translation>Structure, personne ou groupe</translation>
    </message>
    <message>
        <source>＋ Group without structure “%1”</source>
        <translation>＋ Groupe sans structure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendues</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 présentes</translation>
    </message>
    <message>
        <source>Several are called “%1”: choose one with the arrow keys, or type what tells it apart.</source>
        <translation>Plusieurs s’appellent «&#x202f;%1&#x202f;»&#xa0;: choisissez avec les flèches, ou tapez ce qui les distingue.</translation>
    </message>
    <message>
        <source>＋ New person “%1” of the new structure “%2”</source>
        <translation>＋ Nouvelle personne «&#x202f;%1&#x202f;» de la nouvelle structure «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>＋ New person “%1” (%2)</source>
        <translation>＋ Nouvelle personne «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Announced are here</source>
        <translation>Les annoncées sont là</translation>
    </message>
    <message>
        <source>Whoever announced themselves is noted as come, as many as they said; then take out who stayed away</source>
        <translation>Toutes celles qui s’étaient annoncées sont notées venues, à autant qu’elles l’avaient dit&#x202f;; il reste à retirer les absentes</translation>
    </message>
    <message>
        <source>Note that the announced came</source>
        <translation>Noter que les annoncées sont venues</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) noted as come. Take out who stayed away: Space on the line.</source>
        <translation>
            <numerusform>%n ligne notée venue. Retirez qui n’est pas là&#xa0;: Espace sur la ligne.</numerusform>
            <numerusform>%n lignes notées venues. Retirez qui n’est pas là&#xa0;: Espace sur la ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who announced themselves is still awaited.</source>
        <translation>Plus aucune annoncée n’est attendue.</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>Chiffres de la rencontre</translation>
    </message>
    <message>
        <source>Enter: choose one of them first</source>
        <translation>Entrée&#xa0;: en choisir une d’abord</translation>
    </message>
    <message>
        <source>Enter: will not come</source>
        <translation>Entrée&#xa0;: ne viendra pas</translation>
    </message>
    <message>
        <source>Enter: may come</source>
        <translation>Entrée&#xa0;: viendra peut-être</translation>
    </message>
    <message>
        <source>Enter: is absent</source>
        <translation>Entrée&#xa0;: est absente</translation>
    </message>
    <message>
        <source>%1, created</source>
        <translation>%1, à créer</translation>
    </message>
</context>
<context>
    <name>maillage::BehindModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Above the line of the rate; the others are of its base alone</source>
        <translation>Au numérateur du taux&#x202f;; les autres n’entrent que dans sa base</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
</context>
<context>
    <name>maillage::CalendarPanel</name>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>number, e.g. 23</source>
        <translation>numéro, p. ex. 23</translation>
    </message>
    <message>
        <source>Add school holidays…</source>
        <translation>Ajouter des vacances scolaires…</translation>
    </message>
    <message>
        <source>The ministry’s school calendar (.ics) or a table (.csv); it can also be dropped here.</source>
        <translation>Le calendrier scolaire du ministère (.ics) ou un tableau (.csv)&#x202f;; on peut aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Save as a calendar (.ics)…</source>
        <translation>Enregistrer comme calendrier (.ics)…</translation>
    </message>
    <message>
        <source>All events and the milestones of the plan, for another calendar program.</source>
        <translation>Toutes les rencontres et les jalons du plan, pour un autre logiciel de calendrier.</translation>
    </message>
    <message>
        <source>Add school holidays</source>
        <translation>Ajouter des vacances scolaires</translation>
    </message>
    <message>
        <source>no zone known</source>
        <translation>pas de zone connue</translation>
    </message>
    <message>
        <source>School holidays known until %1</source>
        <translation>Vacances scolaires connues jusqu’au %1</translation>
    </message>
    <message>
        <source>The department says which school holidays apply.</source>
        <translation>Le département indique quelles vacances scolaires s’appliquent.</translation>
    </message>
    <message>
        <source>Change the department</source>
        <translation>Changer le département</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Enregistrer comme calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) written</source>
        <translation>
            <numerusform>%n entrée de calendrier écrite</numerusform>
            <numerusform>%n entrées de calendrier écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school holiday(s) added or changed</source>
        <translation>
            <numerusform>%n période de vacances ajoutée ou changée</numerusform>
            <numerusform>%n périodes de vacances ajoutées ou changées</numerusform>
        </translation>
    </message>
    <message>
        <source>with the tasks of the plan</source>
        <translation>avec les tâches du plan</translation>
    </message>
    <message>
        <source>Beside the milestones; what is not sure to the day is marked as tentative.</source>
        <translation>En plus des jalons&#x202f;; ce qui n’est pas sûr au jour près est marqué comme provisoire.</translation>
    </message>
</context>
<context>
    <name>maillage::CellDrafts</name>
    <message>
        <source>The row is not there: “%1”.</source>
        <translation>La ligne n’est plus là&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>maillage::ChartPanel</name>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans objectif</translation>
    </message>
    <message>
        <source>target </source>
        <translation>objectif </translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Target of “%1” in percent; 0 for none</source>
        <translation>Objectif de «&#x202f;%1&#x202f;» en pour cent&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>Show the table of the same numbers</source>
        <translation>Montrer le tableau des mêmes chiffres</translation>
    </message>
    <message>
        <source>Table of “%1”</source>
        <translation>Tableau de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>Copier ou exporter</translation>
    </message>
    <message>
        <source>Copy or export “%1”</source>
        <translation>Copier ou exporter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export as picture (PNG)…</source>
        <translation>Exporter en image (PNG)…</translation>
    </message>
    <message>
        <source>Export as drawing (SVG)…</source>
        <translation>Exporter en dessin (SVG)…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Nothing to show with these filters (%1).</source>
        <translation>Rien à montrer avec ces filtres (%1).</translation>
    </message>
    <message>
        <source>The table of “%1” is copied.</source>
        <translation>Le tableau de «&#x202f;%1&#x202f;» est copié.</translation>
    </message>
    <message>
        <source>The picture of “%1” is copied.</source>
        <translation>L’image de «&#x202f;%1&#x202f;» est copiée.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Export the numbers for other programs (CSV)…</source>
        <translation>Exporter les chiffres pour d’autres programmes (CSV)…</translation>
    </message>
    <message>
        <source>Export the table for a spreadsheet (CSV)…</source>
        <translation>Exporter le tableau pour un tableur (CSV)…</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1&#xa0;: %2 (%3&#xa0;: %4)</translation>
    </message>
</context>
<context>
    <name>maillage::CountModel</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>indicators of the plan</source>
        <translation>indicateurs du plan</translation>
    </message>
</context>
<context>
    <name>maillage::DateListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Remplis</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>maillage::DateStanding</name>
    <message>
        <source>How the date stands</source>
        <translation>Ce que vaut la date</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria hold</source>
        <translation>
            <numerusform>critère rempli&#xa0;: %1 sur %n</numerusform>
            <numerusform>critères remplis&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DatesPage</name>
    <message>
        <source>Use this day</source>
        <translation>Prendre ce jour</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Days, the best first</source>
        <translation>Les jours, du meilleur au moins bon</translation>
    </message>
    <message>
        <source>Find a date</source>
        <translation>Trouver une date</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1&#xa0;: le %2</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Add an event on %1</source>
        <translation>Ajouter une rencontre le %1</translation>
    </message>
</context>
<context>
    <name>maillage::DayEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>This is no day. Write it like 07/04/2022, or a month or a year: 04/2022, 2022.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme 07/04/2022, ou un mois ou une année&#xa0;: 04/2022, 2022.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 07/04/2022, 7/4 or Friday.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 07/04/2022, 7/4 ou vendredi.</translation>
    </message>
</context>
<context>
    <name>maillage::DebriefPanel</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Enregistrer le débrief</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>débrief</translation>
    </message>
    <message>
        <source>Save the sign-in sheet</source>
        <translation>Enregistrer la feuille d’émargement</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>émargement</translation>
    </message>
    <message>
        <source>Save the visit record</source>
        <translation>Enregistrer la fiche de visite</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation>Écrire l’introduction</translation>
    </message>
    <message>
        <source>Write the perspectives</source>
        <translation>Écrire les perspectives</translation>
    </message>
    <message>
        <source>What this debrief is about was removed meanwhile.</source>
        <translation>Ce dont parle ce débrief a été supprimé entre-temps.</translation>
    </message>
</context>
<context>
    <name>maillage::DebriefSending</name>
    <message>
        <source>Mark as sent</source>
        <translation>Noter comme envoyé</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Day the debrief was sent</source>
        <translation>Jour où le débrief a été envoyé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Note that this debrief went out today; home then stops reminding of it</source>
        <translation>Noter que ce débrief est parti aujourd’hui&#x202f;; l’accueil cesse alors de le rappeler</translation>
    </message>
    <message>
        <source>Debrief sent on %1</source>
        <translation>Débrief envoyé le %1</translation>
    </message>
    <message>
        <source>Debrief not sent yet</source>
        <translation>Débrief pas encore envoyé</translation>
    </message>
    <message>
        <source>Mark the debrief as sent</source>
        <translation>Noter le débrief comme envoyé</translation>
    </message>
    <message>
        <source>The debrief is marked as sent today.</source>
        <translation>Le débrief est noté comme envoyé aujourd’hui.</translation>
    </message>
    <message>
        <source>What it shows has changed since. Whoever has it reads other words or numbers.</source>
        <translation>Ce qu’il montre a changé depuis. Qui l’a reçu lit d’autres mots ou d’autres nombres.</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Envoyer par courriel</translation>
    </message>
    <message>
        <source>Opens a message with the debrief as PDF in your mail program, to be looked at and sent there; the recipients do not see each other</source>
        <translation>Ouvre dans votre logiciel de courriel un message avec le débrief en PDF, à relire et à envoyer de là&#x202f;; les destinataires ne se voient pas</translation>
    </message>
    <message>
        <source>Hello,

Here is the debrief; it is attached as a PDF.

</source>
        <translation>Bonjour,

Voici le débrief, joint en PDF.

</translation>
    </message>
    <message>
        <source>Send the debrief by e-mail</source>
        <translation>Envoyer le débrief par courriel</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
</context>
<context>
    <name>maillage::DecisionsPage</name>
    <message>
        <source>Show where it is asked</source>
        <translation>Voir où c’est demandé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision. Questions written in an action sheet or a task come here by themselves.</source>
        <translation>Rien n’attend de décision. Les questions écrites dans une fiche action ou une tâche arrivent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>This question belongs to no action.</source>
        <translation>Cette question n’appartient à aucune action.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n question(s)</source>
        <translation>
            <numerusform>Retirer %n question</numerusform>
            <numerusform>Retirer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DraftLine</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Goes to where it was typed; it is there as it was</source>
        <translation>Va là où c’était saisi&#x202f;; le texte y est tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not written yet</source>
        <translation>
            <numerusform>%n saisie pas encore enregistrée</numerusform>
            <numerusform>%n saisies pas encore enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>History of what is shown</source>
        <translation>Historique de ce qui est affiché</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>Historique du fichier</translation>
    </message>
</context>
<context>
    <name>maillage::EventPage</name>
    <message>
        <source>Visit record</source>
        <translation>Fiche de visite</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Debrief PDF</source>
        <translation>Débrief PDF</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de la rencontre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>two letters, Enter</source>
        <translation>deux lettres, Entrée</translation>
    </message>
    <message>
        <source>note who is coming, or who came</source>
        <translation>noter qui vient, ou qui est venu</translation>
    </message>
    <message>
        <source>fol 3</source>
        <translation>fol 3</translation>
    </message>
    <message>
        <source>with three people</source>
        <translation>avec trois personnes</translation>
    </message>
    <message>
        <source>vasi ? · vasi -</source>
        <translation>vasi&#x202f;? · vasi -</translation>
    </message>
    <message>
        <source>maybe · not coming</source>
        <translation>peut-être · ne vient pas</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>one person more or less on the chosen line</source>
        <translation>une personne de plus ou de moins sur la ligne choisie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>↓ and ↑</source>
        <translation>↓ et ↑</translation>
    </message>
    <message>
        <source>between the field and the lines</source>
        <translation>du champ aux lignes, et retour</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Reprogrammer</translation>
    </message>
    <message>
        <source>A new event like this one, on the next day that fits</source>
        <translation>Une nouvelle rencontre comme celle-ci, au prochain jour qui convient</translation>
    </message>
    <message>
        <source>came, and the next line; or did not</source>
        <translation>est venue, et la ligne suivante&#x202f;; ou n’est pas venue</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>so many people on the chosen line; two figures soon after each other are one number</source>
        <translation>autant de personnes sur la ligne choisie&#x202f;; deux chiffres tapés de suite font un seul nombre</translation>
    </message>
</context>
<context>
    <name>maillage::EventsPage</name>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Apéros</translation>
    </message>
    <message>
        <source>Visits and calls</source>
        <translation>Visites et appels</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Events are evenings, visits, assemblies, trainings, calls.
Plan the first one with “Event”, or log a visit you made.</source>
        <translation>Les rencontres&#xa0;: apéros, visites, assemblées, formations, appels.
Prévoyez la première avec «&#x202f;Rencontre&#x202f;», ou notez une visite déjà faite.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Prévoir une rencontre</translation>
    </message>
    <message>
        <source>Log a visit or a call</source>
        <translation>Noter une visite ou un appel</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Supprimer %n rencontre</numerusform>
            <numerusform>Supprimer %n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed, with their attendance and exchanges.</source>
        <translation>
            <numerusform>%n rencontre supprimée, avec ses présences et ses échanges.</numerusform>
            <numerusform>%n rencontres supprimées, avec leurs présences et leurs échanges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Reprogrammer</translation>
    </message>
    <message>
        <source>A new event like the chosen one, on the next day that fits</source>
        <translation>Une nouvelle rencontre comme celle qui est choisie, au prochain jour qui convient</translation>
    </message>
</context>
<context>
    <name>maillage::EvolutionChart</name>
    <message>
        <source>Evolution</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>maillage::ExchangesTab</name>
    <message>
        <source>theme, known or new</source>
        <translation>thématique, connue ou nouvelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>what was said, then Enter</source>
        <translation>ce qui s’est dit, puis Entrée</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation>Ajouter un échange</translation>
    </message>
    <message>
        <source>Remove an exchange</source>
        <translation>Retirer un échange</translation>
    </message>
    <message>
        <source>Note what was said, theme by theme: type a theme above, a few words, Enter. Details and follow-ups come in the form.</source>
        <translation>Notez ce qui s’est dit, thématique par thématique&#xa0;: une thématique ci-dessus, quelques mots, Entrée. Les détails et les suites se mettent dans la fiche.</translation>
    </message>
    <message>
        <source>What was said, what should follow</source>
        <translation>Ce qui s’est dit, la suite à donner</translation>
    </message>
</context>
<context>
    <name>maillage::FeedbackTab</name>
    <message>
        <source>Edit a feedback</source>
        <translation>Modifier un retour</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>structure, if it may be named</source>
        <translation>structure, si on peut la nommer</translation>
    </message>
    <message>
        <source>How people found it</source>
        <translation>Les retours</translation>
    </message>
    <message>
        <source>Add a feedback</source>
        <translation>Ajouter un retour</translation>
    </message>
    <message>
        <source>Remove a feedback</source>
        <translation>Retirer un retour</translation>
    </message>
    <message>
        <source>What pleased, what was missing, what people proposed: type it above, Enter.</source>
        <translation>Ce qui a plu, ce qui a manqué, ce que les gens ont proposé&#xa0;: à taper au-dessus, puis Entrée.</translation>
    </message>
    <message>
        <source>what was said about the event, then Enter</source>
        <translation>ce qui a été dit de la rencontre, puis Entrée</translation>
    </message>
</context>
<context>
    <name>maillage::FigureModel</name>
    <message>
        <source>Base: %1</source>
        <translation>Base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présentes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::FiguresPage</name>
    <message>
        <source>Every number says how it is counted: point at it, or go to it with the arrow keys.</source>
        <translation>Chaque chiffre dit son calcul&#xa0;: pointez-le, ou allez-y avec les flèches du clavier.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>maillage::FileNotice</name>
    <message>
        <source>State of the file</source>
        <translation>État du fichier</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open: nothing can be written to it any more. Save a copy to keep what you see; you go on working in the copy.</source>
        <translation>Le fichier a été déplacé, remplacé ou supprimé pendant qu’il était ouvert&#xa0;: on ne peut plus rien y écrire. Enregistrez une copie pour garder ce que vous voyez&#x202f;; vous continuerez à travailler dans la copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>maillage::FilesPanel</name>
    <message>
        <source>Slides, photos, flyers: they are kept in the network file. The debrief shows photos and names documents.</source>
        <translation>Diaporamas, photos, tracts&#xa0;: ils sont gardés dans le fichier du réseau. Le débrief montre les photos et nomme les documents.</translation>
    </message>
    <message>
        <source>Documents and pictures: they are kept in the network file.</source>
        <translation>Documents et images&#xa0;: ils sont gardés dans le fichier du réseau.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show it in the debrief, a document by its name</source>
        <translation>Le montrer dans le débrief, un document par son nom</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>L’enregistrer ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Supprimer %n fichier</numerusform>
            <numerusform>Supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is kept, and cannot be shown as a picture. For the debrief, add it saved as JPEG or PNG.</source>
        <translation>«&#x202f;%1&#x202f;» est conservé, mais ne peut pas être affiché comme image. Pour le débrief, ajoutez-le au format JPEG ou PNG.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Ajouter %n fichier</numerusform>
            <numerusform>Ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
</context>
<context>
    <name>maillage::FilterBar</name>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to (last day)</source>
        <translation>au (dernier jour)</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Status of the structures</source>
        <translation>Statut des structures</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Which years?</source>
        <translation>Quelles années&#x202f;?</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Counts only structures that had this status on the day. With any status, each figure counts as it says.</source>
        <translation>Ne compte que les structures qui avaient ce statut le jour dit. Avec tous les statuts, chaque chiffre compte comme il le dit.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Toutes les thématiques</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Several years…</source>
        <translation>Plusieurs années…</translation>
    </message>
</context>
<context>
    <name>maillage::Finder</name>
    <message>
        <source>Search everywhere…</source>
        <translation>Chercher partout…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Dernières commandes</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>maillage::FirstVisit</name>
    <message>
        <source>About this page</source>
        <translation>À propos de cette page</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>maillage::FollowUpsPage</name>
    <message>
        <source>Show the event</source>
        <translation>Voir la rencontre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing is waiting. What should follow from an event or a visit is noted with its exchanges, and comes together here.</source>
        <translation>Rien n’est en attente. La suite à donner à une rencontre ou à une visite se note avec ses échanges, et se retrouve ici.</translation>
    </message>
    <message>
        <source>What was said, what should follow</source>
        <translation>Ce qui s’est dit, la suite à donner</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exchange(s)</source>
        <translation>
            <numerusform>Supprimer %n échange</numerusform>
            <numerusform>Supprimer %n échanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FormPanel</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This was removed meanwhile.</source>
        <translation>Cette fiche a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>maillage::GanttBars</name>
    <message>
        <source>Bars of the plan</source>
        <translation>Barres du plan</translation>
    </message>
    <message>
        <source>Turn the wheel to zoom, drag to move through time.</source>
        <translation>Tournez la molette pour zoomer, tirez pour vous déplacer dans le temps.</translation>
    </message>
</context>
<context>
    <name>maillage::GanttCommands</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Retirer %n tâche</numerusform>
            <numerusform>Retirer %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed, with its links and all that is part of it.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée, avec ses liens et tout ce qui en fait partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were removed.</source>
        <translation>
            <numerusform>%n tâche a été retirée.</numerusform>
            <numerusform>%n tâches ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”: %2% done</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2&#x202f;% fait</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>Faire attendre «&#x202f;%2&#x202f;» à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>Le lien a été retiré.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan du %1</translation>
    </message>
    <message>
        <source>Take the plan as reference</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>The plan as it is now is the reference: grey lines show where it has moved since.</source>
        <translation>Le plan tel qu’il est devient la référence&#xa0;: des traits gris montrent ce qui a bougé depuis.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 part of the task before</source>
        <translation>Faire de %1 une partie de la tâche d’avant</translation>
    </message>
    <message>
        <source>Move %1 one level out</source>
        <translation>Sortir %1 d’un niveau</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n task(s)</source>
        <translation>
            <numerusform>Coller %n tâche</numerusform>
            <numerusform>Coller %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were pasted.</source>
        <translation>
            <numerusform>%n tâche a été collée.</numerusform>
            <numerusform>%n tâches ont été collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>Déplacer %n tâche</numerusform>
            <numerusform>Déplacer %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Progress of %n task(s)</source>
        <translation>
            <numerusform>Avancement de %n tâche</numerusform>
            <numerusform>Avancement de %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a link: %1</source>
        <translation>Changer un lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>This link is no longer there.</source>
        <translation>Ce lien n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2 now: %n day(s) of work, %3 before.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: désormais %2, %n jour de travail au lieu de %3.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: désormais %2, %n jours de travail au lieu de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2 now: it keeps its %n day(s) of work, around week-ends and days off.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: désormais %2. Son %n jour de travail est gardé, hors week-ends et jours chômés.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: désormais %2. Ses %n jours de travail sont gardés, hors week-ends et jours chômés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were moved around week-ends and days off.</source>
        <translation>
            <numerusform>%n tâche contourne des week-ends ou des jours chômés et garde ses jours de travail.</numerusform>
            <numerusform>%n tâches contournent des week-ends ou des jours chômés et gardent leurs jours de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link made: %1.</source>
        <translation>Lien créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Link changed: %1.</source>
        <translation>Lien modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>maillage::GanttInteraction</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>choose a row; left and right close and open it</source>
        <translation>choisir une ligne&#x202f;; gauche et droite la replient et la déplient</translation>
    </message>
    <message>
        <source>Alt + Shift + left, right</source>
        <translation>Alt + Maj + gauche, droite</translation>
    </message>
    <message>
        <source>move its end</source>
        <translation>déplacer sa fin</translation>
    </message>
    <message>
        <source>Ctrl + Shift + left, right</source>
        <translation>Ctrl + Maj + gauche, droite</translation>
    </message>
    <message>
        <source>move its start</source>
        <translation>déplacer son début</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>ten percent more or less done</source>
        <translation>dix pour cent de fait en plus ou en moins</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>see and edit everything about the task</source>
        <translation>voir et modifier tout ce qui concerne la tâche</translation>
    </message>
    <message>
        <source>Insert or Ctrl + N</source>
        <translation>Inser ou Ctrl + N</translation>
    </message>
    <message>
        <source>new task after this one</source>
        <translation>nouvelle tâche après celle-ci</translation>
    </message>
    <message>
        <source>Tab and Shift + Tab</source>
        <translation>Tab et Maj + Tab</translation>
    </message>
    <message>
        <source>part of the task before; one level out</source>
        <translation>partie de la tâche précédente&#x202f;; un niveau plus haut</translation>
    </message>
    <message>
        <source>Alt + up, down</source>
        <translation>Alt + haut, bas</translation>
    </message>
    <message>
        <source>change places with the task before or after</source>
        <translation>échanger avec la tâche précédente ou suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove the task</source>
        <translation>retirer la tâche</translation>
    </message>
    <message>
        <source>Ctrl + plus, minus, 0</source>
        <translation>Ctrl + plus, moins, 0</translation>
    </message>
    <message>
        <source>zoom in, out, show everything</source>
        <translation>agrandir, réduire, tout montrer</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>go to today</source>
        <translation>aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>give up what is being dragged or linked; else leave the table</source>
        <translation>abandonner ce qu’on tire ou relie&#x202f;; sinon quitter le tableau</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Shift or Ctrl and a click or arrows</source>
        <translation>Maj ou Ctrl et un clic ou les flèches</translation>
    </message>
    <message>
        <source>choose several rows</source>
        <translation>choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>Ctrl + C, X, V</source>
        <translation>Ctrl + C, X, V</translation>
    </message>
    <message>
        <source>copy, cut and paste tasks, also to and from a spreadsheet</source>
        <translation>copier, couper et coller des tâches, aussi vers et depuis un tableur</translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation>Ctrl + P</translation>
    </message>
    <message>
        <source>print, with a preview</source>
        <translation>imprimer, avec un aperçu</translation>
    </message>
    <message>
        <source>Ctrl + left, right</source>
        <translation>Ctrl + gauche, droite</translation>
    </message>
    <message>
        <source>edit the name; Tab goes on to the next cell of the row, of all chosen rows where several are</source>
        <translation>modifier le nom&#x202f;; Tab passe à la cellule suivante de la ligne, de toutes les lignes choisies s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>move the bar by a day, week, month, quarter or year, as the view is zoomed; it keeps its working days</source>
        <translation>déplacer la barre d’un jour, d’une semaine, d’un mois, d’un trimestre ou d’un an, selon le zoom&#x202f;; elle garde ses jours de travail</translation>
    </message>
    <message>
        <source>let another task wait for this one: choose it with the arrows or by typing its name, Tab for another kind of link, then Enter</source>
        <translation>faire attendre une autre tâche&#xa0;: la choisir par les flèches ou en tapant son nom, Tab pour une autre sorte de lien, puis Entrée</translation>
    </message>
    <message>
        <source>Let go on the bar of the task that waits for “%1”: on its left half for its start, on its right half for its end.</source>
        <translation>Relâchez sur la barre de la tâche qui attend «&#x202f;%1&#x202f;»&#xa0;: moitié gauche pour son début, moitié droite pour sa fin.</translation>
    </message>
    <message>
        <source>Let go: %1.</source>
        <translation>Relâchez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose the task that waits for “%1” with the arrows or by typing its name, then press Enter. Esc gives up.</source>
        <translation>Choisissez la tâche qui attend «&#x202f;%1&#x202f;» par les flèches ou en tapant son nom, puis Entrée. Échap abandonne.</translation>
    </message>
    <message>
        <source>Enter: %1. Tab: another kind of link. Esc gives up.</source>
        <translation>Entrée&#xa0;: %1. Tab&#xa0;: une autre sorte de lien. Échap abandonne.</translation>
    </message>
    <message>
        <source>Typed: “%1”</source>
        <translation>Tapé&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days that a task takes</comment>
        <translation>
            <numerusform>%n&#x202f;j</numerusform>
            <numerusform>%n&#x202f;j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::GanttLoad</name>
    <message>
        <source>Days each person has to do, by week</source>
        <translation>Jours à faire par personne et par semaine</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n working day(s)</source>
        <translation>
            <numerusform>Semaine du %1&#xa0;: %n jour ouvré</numerusform>
            <numerusform>Semaine du %1&#xa0;: %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 sur %n jour ouvré</numerusform>
            <numerusform>%1 sur %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no duration said)</source>
        <translation>%1 (sans durée dite)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and the weeks in which there is too much to do</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Days each person has to do, by week. Nobody is over. A dot stands for tasks that do not say how many days they take.</source>
        <translation>Jours à faire par personne et par semaine. Personne n’est en surcharge. Un point&#xa0;: des tâches qui ne disent pas combien de jours elles prennent.</translation>
    </message>
    <message>
        <source>Over in the week of: %1</source>
        <translation>En surcharge la semaine du&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::GanttTable</name>
    <message>
        <source>Tasks of the plan</source>
        <translation>Tâches du plan</translation>
    </message>
</context>
<context>
    <name>maillage::GanttView</name>
    <message>
        <source>New task after this one</source>
        <translation>Nouvelle tâche après celle-ci</translation>
    </message>
    <message>
        <source>Part of the task before</source>
        <translation>Partie de la tâche précédente</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Un niveau plus haut</translation>
    </message>
    <message>
        <source>Let another task wait for it</source>
        <translation>Faire attendre une autre tâche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Link %1 → %2</source>
        <translation>Lien %1 → %2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Take the plan as reference</source>
        <translation>Prendre comme référence</translation>
    </message>
</context>
<context>
    <name>maillage::GuardedApplication</name>
    <message>
        <source>There is not enough memory for this. What was written before is kept; close other programs, then try again.</source>
        <translation>La mémoire ne suffit pas pour cela. Ce qui était déjà écrit est gardé&#x202f;; fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; it was not done. What was written before is kept.</source>
        <translation>Quelque chose s’est mal passé dans le programme&#xa0;: cela n’a pas été fait. Ce qui était déjà écrit est gardé.</translation>
    </message>
</context>
<context>
    <name>maillage::Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Chercher dans le guide…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>de nouveau depuis le début</translation>
    </message>
    <message>
        <source>not in the guide</source>
        <translation>absent du guide</translation>
    </message>
</context>
<context>
    <name>maillage::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>About Maillage</source>
        <translation>À &amp;propos de Maillage</translation>
    </message>
    <message>
        <source>Maillage %1

Keeps a network of associations: its members, its events and what came of them, in one file that stays on this computer.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by KDE.</source>
        <translation>Maillage %1

Tient un réseau d’associations&#xa0;: ses adhérentes, ses rencontres et ce qui en est sorti, dans un seul fichier qui reste sur cet ordinateur.

Logiciel libre sous licence publique générale GNU, version 3 ou suivante. Icônes&#xa0;: Breeze, par KDE.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
</context>
<context>
    <name>maillage::HistoryPage</name>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Revenir sur ceci</translation>
    </message>
    <message>
        <source>From now on, whatever is changed stands here, with what it was before.</source>
        <translation>Désormais, tout ce qui est modifié figure ici, avec ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Only what touched “%1” and what hangs on it.</source>
        <translation>Seulement ce qui a touché «&#x202f;%1&#x202f;» et ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Many rows at once; what they were is not kept.</source>
        <translation>Beaucoup de lignes à la fois&#x202f;; leur état d’avant n’est pas conservé.</translation>
    </message>
    <message>
        <source>And more. “maillage history FILE” writes them all.</source>
        <translation>Et d’autres encore. «&#x202f;maillage history FICHIER&#x202f;» les écrit toutes.</translation>
    </message>
    <message numerus="yes">
        <source>It goes back %n year(s) at most, and 64 MB; the oldest goes first.</source>
        <translation>
            <numerusform>L’historique remonte à %n&#xa0;an au plus, dans la limite de 64&#xa0;Mo&#x202f;; le plus ancien s’efface en premier.</numerusform>
            <numerusform>L’historique remonte à %n&#xa0;ans au plus, dans la limite de 64&#xa0;Mo&#x202f;; le plus ancien s’efface en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This history begins on %1.</source>
        <translation>Cet historique commence le %1.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Revenir sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>Retour en arrière fait sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>What was changed up to now can then be neither read nor undone, and words that were removed are nowhere in this file any more. Copies made before keep theirs.</source>
        <translation>Ce qui a été modifié jusqu’ici ne pourra plus être ni lu ni annulé, et les mots supprimés ne seront plus nulle part dans ce fichier. Les copies déjà faites gardent le leur.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>what was changed, when, and from which words to which</source>
        <translation>ce qui a été modifié, quand, et de quels mots vers lesquels</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As far as the history goes back, nothing was changed here.</source>
        <translation>Aussi loin que remonte l’historique, rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The history was forgotten.</source>
        <translation>L’historique a été effacé.</translation>
    </message>
</context>
<context>
    <name>maillage::HomePage</name>
    <message>
        <source>as the year before</source>
        <translation>comme l’année d’avant</translation>
    </message>
    <message>
        <source>▲ %1 on the year before</source>
        <translation>▲ %1 sur un an</translation>
    </message>
    <message>
        <source>▼ %1 on the year before</source>
        <translation>▼ %1 sur un an</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Participation of the members</source>
        <translation>Participation des adhérentes</translation>
    </message>
    <message>
        <source>member structures present ÷ members that day</source>
        <translation>structures adhérentes présentes ÷ adhérentes ce jour-là</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Pas vues récemment</translation>
    </message>
    <message>
        <source>Themes that come back</source>
        <translation>Thématiques qui reviennent</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen since</source>
        <translation>Pas vues depuis</translation>
    </message>
    <message>
        <source>Members reached, 12 months</source>
        <translation>Adhérentes touchées, 12 mois</translation>
    </message>
    <message>
        <source>People at events, 12 months</source>
        <translation>Participantes et participants, 12 mois</translation>
    </message>
    <message>
        <source>Visits, 12 months</source>
        <translation>Visites, 12 mois</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Import your list of structures</source>
        <translation>Importer la liste des structures</translation>
    </message>
    <message>
        <source>Or add the first structure</source>
        <translation>Ou ajouter la première structure</translation>
    </message>
    <message>
        <source>members and partners of the network</source>
        <translation>adhérentes et partenaires du réseau</translation>
    </message>
    <message>
        <source>Log a visit or a call</source>
        <translation>Noter une visite ou un appel</translation>
    </message>
    <message>
        <source>who was met, what was said, what should follow</source>
        <translation>qui a été rencontré, ce qui s’est dit, la suite à donner</translation>
    </message>
    <message>
        <source>Prepare an event</source>
        <translation>Préparer une rencontre</translation>
    </message>
    <message>
        <source>its sheet, its debrief and its figures come from there</source>
        <translation>sa feuille de présence, son débrief et ses chiffres en découlent</translation>
    </message>
    <message>
        <source>Write down the action plan</source>
        <translation>Écrire le plan d’actions</translation>
    </message>
    <message>
        <source>axes, actions, tasks and what is to be decided</source>
        <translation>axes, actions, tâches et ce qui est à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n rencontre tenue</numerusform>
            <numerusform>%n rencontres tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) to visit</source>
        <translation>
            <numerusform>%n structure à visiter</numerusform>
            <numerusform>%n structures à visiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more within 30 days</source>
        <translation>
            <numerusform>%n autre sous 30 jours</numerusform>
            <numerusform>%n autres sous 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Nothing is planned or due in the next 30 days.</source>
        <translation>Rien de prévu ni d’attendu dans les 30 jours.</translation>
    </message>
    <message>
        <source>Every member was seen since then.</source>
        <translation>Toutes les adhérentes ont été vues depuis.</translation>
    </message>
    <message>
        <source>Themes gather as you note what was said.</source>
        <translation>Les thématiques se rassemblent à mesure que vous notez ce qui s’est dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan holds no action yet.</source>
        <translation>Le plan ne contient pas encore d’action.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>no structure announced</source>
        <translation>aucune structure annoncée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose members are counted</source>
        <translation>De quel réseau on compte les adhérentes</translation>
    </message>
    <message>
        <source>Counted are the members of this network, and what is held with it</source>
        <translation>On compte les adhérentes de ce réseau, et ce qui se tient avec lui</translation>
    </message>
    <message>
        <source>Announced → came, 12 months</source>
        <translation>Annoncées → venues, 12 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held, visits and calls included</source>
        <translation>
            <numerusform>%n rencontre tenue, visites et appels compris</numerusform>
            <numerusform>%n rencontres tenues, visites et appels compris</numerusform>
        </translation>
    </message>
    <message>
        <source>copied in your spreadsheet, or saved from it as CSV</source>
        <translation>copiée dans votre tableur, ou enregistrée en CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ImportPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>The first line of the file names its columns. Those understood here (* needed): %1.</source>
        <translation>La première ligne du fichier nomme ses colonnes. Celles qui sont comprises ici (* nécessaires)&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added</source>
        <translation>
            <numerusform>%n ligne serait ajoutée</numerusform>
            <numerusform>%n lignes seraient ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought up to date</source>
        <translation>
            <numerusform>%n ligne mise à jour</numerusform>
            <numerusform>%n lignes mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Examen de ce qui se passerait…</translation>
    </message>
    <message>
        <source>Looking at what would happen: row %1 of %2…</source>
        <translation>Examen de ce qui se passerait&#xa0;: ligne %1 sur %2…</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Reprendre l’examen</translation>
    </message>
    <message>
        <source>It was given up to look at what would happen; nothing was changed.</source>
        <translation>L’examen a été interrompu&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Import de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>The import was given up. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Paste copied rows</source>
        <translation>Coller les lignes copiées</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some in your spreadsheet first, with the line that names the columns.</source>
        <translation>Le presse-papiers ne contient pas de lignes. Copiez-en d’abord dans votre tableur, avec la ligne qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet. Open it there, select the rows with the line that names the columns, copy them, and press Ctrl+V on the list in Maillage; or save the sheet as CSV (UTF-8) and choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un classeur de tableur. Ouvrez-le dans le tableur, sélectionnez les lignes avec celle qui nomme les colonnes, copiez-les, puis Ctrl+V sur la liste dans Maillage&#x202f;; ou enregistrez la feuille au format CSV (UTF-8) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Copy rows in your spreadsheet, with the line that names the columns, and paste them on a list (Ctrl+V); or choose a table saved as CSV (UTF-8), or drop it on this window.</source>
        <translation>Copiez des lignes dans votre tableur, avec celle qui nomme les colonnes, et collez-les sur une liste (Ctrl+V)&#x202f;; ou choisissez un tableau enregistré au format CSV (UTF-8), ou déposez-le sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorForm</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>what it should come to</source>
        <translation>ce qu’il faudrait atteindre</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>where it started; empty: nothing</source>
        <translation>d’où l’on part&#x202f;; vide&#xa0;: rien</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>what is counted: events, structures…</source>
        <translation>ce qui est compté&#xa0;: rencontres, structures…</translation>
    </message>
    <message>
        <source>nothing: measures are typed</source>
        <translation>rien&#xa0;: les mesures sont saisies</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Several measures</source>
        <translation>Plusieurs mesures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>With network</source>
        <translation>Avec le réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorModel</name>
    <message>
        <source>Reached on %1</source>
        <translation>Atteint le %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last noted on %1</source>
        <translation>Dernière mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorTable</name>
    <message>
        <source>What will tell whether an action succeeds stands here, with its target and how far it is.</source>
        <translation>Ce qui dira si une action réussit se trouve ici, avec sa cible et où l’on en est.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne copiée. Collez-la dans un tableur.</numerusform>
            <numerusform>%n lignes copiées. Collez-les dans un tableur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorsPage</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Action sheet</source>
        <translation>Fiche action</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Show the action sheet of this indicator</source>
        <translation>Montrer la fiche action de cet indicateur</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n indicator(s)</source>
        <translation>
            <numerusform>Supprimer %n indicateur</numerusform>
            <numerusform>Supprimer %n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators of the action plan</source>
        <translation>Indicateurs de suivi du plan d’actions</translation>
    </message>
    <message>
        <source>computed or typed; point at a value to see what it is made of</source>
        <translation>calculés ou saisis&#x202f;; survolez une valeur pour voir de quoi elle est faite</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteints</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi c’est fait</translation>
    </message>
    <message>
        <source>Note a measure</source>
        <translation>Noter une mesure</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Supprimer une mesure</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>An indicator belongs to an action: write its sheet first, under “Action plan”.</source>
        <translation>Un indicateur appartient à une action&#xa0;: écrivez d’abord sa fiche, dans «&#x202f;Plan d’actions&#x202f;».</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No measure yet. Enter on the indicator, a value and Enter note the first one.</source>
        <translation>Pas encore de mesure. Entrée sur l’indicateur, une valeur et Entrée notent la première.</translation>
    </message>
    <message>
        <source>By keys: Enter on the indicator, the value, Enter. Esc leads back to the table; F2 there leads to the definition.</source>
        <translation>Au clavier&#xa0;: Entrée sur l’indicateur, la valeur, Entrée. Échap ramène au tableau&#x202f;; F2 y mène à la définition.</translation>
    </message>
    <message>
        <source>It is computed: there is nothing to note. F2 leads to its definition.</source>
        <translation>Il est calculé&#xa0;: il n’y a rien à noter. F2 mène à sa définition.</translation>
    </message>
</context>
<context>
    <name>maillage::LinkModel</name>
    <message>
        <source>“%1” is no number of working days.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours ouvrés.</translation>
    </message>
    <message>
        <source>Edit a link</source>
        <translation>Modifier un lien</translation>
    </message>
    <message>
        <source>This link is no longer there.</source>
        <translation>Ce lien n’est plus là.</translation>
    </message>
</context>
<context>
    <name>maillage::ListDelegate</name>
    <message>
        <source>Not written: %1</source>
        <translation>Pas enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::ListPanel</name>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Nothing in this list matches.</source>
        <translation>Rien ne correspond dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne copiée. Collez-la dans un tableur.</numerusform>
            <numerusform>%n lignes copiées. Collez-les dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns, copy, print</source>
        <translation>Colonnes, copie, impression</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Coller des lignes d’un tableur</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some in your spreadsheet, with the line that names the columns, then paste them here.</source>
        <translation>Le presse-papiers ne contient pas de lignes. Copiez-en dans votre tableur, avec la ligne qui nomme les colonnes, puis collez-les ici.</translation>
    </message>
    <message>
        <source>Nothing can be pasted into this list: its rows come from elsewhere in the program.</source>
        <translation>Rien ne peut se coller dans cette liste&#xa0;: ses lignes viennent d’ailleurs dans le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n ligne supprimée.</numerusform>
            <numerusform>%n lignes supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::LookMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Say on a first visit what a page can do</source>
        <translation>Dire à la première visite ce que permet une page</translation>
    </message>
</context>
<context>
    <name>maillage::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>&amp;Nouveau réseau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>&amp;Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>Close the network</source>
        <translation>&amp;Fermer le réseau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>New visit or call</source>
        <translation>Nouvelle visite ou nouvel appel</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This file can only be read: nothing you try to change will be kept. Save a copy elsewhere to work on it.</source>
        <translation>Ce fichier peut seulement être lu&#xa0;: ce que vous y changerez ne sera pas gardé. Enregistrez une copie ailleurs pour y travailler.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>Chercher partout…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that you typed are not written to the file.</source>
        <translation>
            <numerusform>%n saisie n’est pas enregistrée dans le fichier.</numerusform>
            <numerusform>%n saisies ne sont pas enregistrées dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not written yet are not in it.</source>
        <translation>
            <numerusform>%n saisie pas encore enregistrée n’y est pas.</numerusform>
            <numerusform>%n saisies pas encore enregistrées n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on working in the copy, “%1”.</source>
        <translation>Vous continuez dans la copie, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>What was waiting to be written is written there.</source>
        <translation>Ce qui attendait d’être enregistré y est enregistré.</translation>
    </message>
    <message>
        <source>“%1” was typed in a row that is not there any more. It is copied: paste it where it belongs.</source>
        <translation>«&#x202f;%1&#x202f;» avait été tapé dans une ligne qui n’est plus là. C’est copié&#xa0;: collez-le où il faut.</translation>
    </message>
    <message>
        <source>Write and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close without writing</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. What you see is kept only if you save a copy.</source>
        <translation>«&#x202f;%1&#x202f;» a été déplacé ou supprimé pendant qu’il était ouvert. Ce que vous voyez n’est gardé que si vous enregistrez une copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Fermer sans copie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New row on this page</source>
        <translation>Nouvelle fiche sur cette page</translation>
    </message>
    <message>
        <source>The language changes when Maillage is started the next time.</source>
        <translation>La langue changera au prochain démarrage de Maillage.</translation>
    </message>
</context>
<context>
    <name>maillage::ManyRows</name>
    <message>
        <source>What you set here is written to all of them, as one step that can be undone.</source>
        <translation>Ce que vous réglez ici est écrit pour toutes, en une seule fois, et peut s’annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Set for all: %1</source>
        <translation>Appliquer à toutes&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n row(s)</source>
        <translation>
            <numerusform>%1 pour %n ligne</numerusform>
            <numerusform>%1 pour %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: set for %n row(s).</source>
        <translation>
            <numerusform>%1&#xa0;: noté pour %n ligne.</numerusform>
            <numerusform>%1&#xa0;: noté pour %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already.</source>
        <translation>
            <numerusform>%n l’avait déjà.</numerusform>
            <numerusform>%n l’avaient déjà.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MatrixModel</name>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>present, not a member that day</source>
        <translation>présente, non adhérente ce jour-là</translation>
    </message>
    <message>
        <source>announced but absent</source>
        <translation>annoncée mais absente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>not a member that day</source>
        <translation>non adhérente ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n member structure(s) present</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n structure adhérente présente</numerusform>
            <numerusform>%1, %2&#xa0;: %n structures adhérentes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: present at %n event(s) of the period</source>
        <translation>
            <numerusform>%1&#xa0;: présente à %n rencontre de la période</numerusform>
            <numerusform>%1&#xa0;: présente à %n rencontres de la période</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3: %4</source>
        <translation>%1 · %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>maillage::MeasureForm</name>
    <message>
        <source>Note a measure</source>
        <translation>Noter une mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write how many out of how many: 8/18.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un taux. Écrivez combien sur combien&#xa0;: 8/18.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>a territory or a group, if it is one part of several</source>
        <translation>un territoire ou un groupe, si c’est une partie parmi d’autres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>where it is known from</source>
        <translation>d’où on le sait</translation>
    </message>
    <message>
        <source>8/18</source>
        <translation>8/18</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>maillage::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program here opens “%1”. It is in the folder where it was saved.</source>
        <translation>Aucun programme n’ouvre «&#x202f;%1&#x202f;» ici. Le fichier est dans le dossier où il a été enregistré.</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Enregistré dans «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>maillage::MetPeople</name>
    <message>
        <source>names, separated by commas; unknown ones are added</source>
        <translation>noms, séparés par des virgules&#x202f;; les inconnus sont ajoutés</translation>
    </message>
    <message>
        <source>Which %1 was met</source>
        <translation>Quelle personne nommée %1 a été rencontrée</translation>
    </message>
    <message>
        <source>Which %1? Choose…</source>
        <translation>Quelle personne nommée %1&#x202f;? Choisissez…</translation>
    </message>
    <message>
        <source>Somebody new: create “%1”</source>
        <translation>Une autre personne&#xa0;: créer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Say which %1 was met: choose below the name.</source>
        <translation>Dites quelle personne nommée %1 a été rencontrée&#xa0;: choisissez sous le nom.</translation>
    </message>
</context>
<context>
    <name>maillage::MultiChoice</name>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::Navigation</name>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>network without a name</source>
        <translation>réseau sans nom</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>maillage::NetworkFiles</name>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>This is a sample: change what you like. File ▸ Save a copy as… keeps it under another name.</source>
        <translation>Ceci est un exemple&#xa0;: changez ce que vous voulez. Fichier ▸ Enregistrer une copie sous… le garde sous un autre nom.</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>What is the network called?</source>
        <translation>Comment s’appelle le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Where to keep the network</source>
        <translation>Où garder le réseau</translation>
    </message>
    <message>
        <source>Networks (*.maillage)</source>
        <translation>Réseaux (*.maillage)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source>A copy was written to “%1”. You go on working in “%2”.</source>
        <translation>Une copie est écrite dans «&#x202f;%1&#x202f;». Vous continuez à travailler dans «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>maillage::NetworksPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit the footer of reports</source>
        <translation>Modifier le pied de page des documents</translation>
    </message>
    <message>
        <source>Make it this file’s network</source>
        <translation>En faire notre réseau</translation>
    </message>
    <message>
        <source>Add the network this file is about, then those it is part of or works with.</source>
        <translation>Ajoutez le réseau dont parle ce fichier, puis ceux dont il fait partie ou avec qui il travaille.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Footer of reports</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>e.g. working document</source>
        <translation>par exemple&#xa0;: document de travail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit a membership</source>
        <translation>Modifier une adhésion</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to (last day)</source>
        <translation>au (dernier jour)</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Ajouter une adhésion</translation>
    </message>
    <message>
        <source>Remove a membership</source>
        <translation>Retirer une adhésion</translation>
    </message>
    <message>
        <source>No structure belongs to this network yet.</source>
        <translation>Aucune structure ne fait encore partie de ce réseau.</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>this file’s network: %1</source>
        <translation>réseau de ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>this file has no network of its own yet</source>
        <translation>ce fichier n’a pas encore son réseau</translation>
    </message>
    <message>
        <source>Choose this file’s network</source>
        <translation>Choisir le réseau de ce fichier</translation>
    </message>
    <message>
        <source>The figures now count the members of this network.</source>
        <translation>Les chiffres comptent maintenant les adhérentes de ce réseau.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n network(s)</source>
        <translation>
            <numerusform>Supprimer %n réseau</numerusform>
            <numerusform>Supprimer %n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>maillage::ObligationsPage</name>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>What the statutes ask for every so often, such as a congress at least every two years, is kept here with the day it is due.</source>
        <translation>Ce que les statuts demandent à intervalles réguliers, comme un congrès au moins tous les deux ans, se garde ici avec sa date limite.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the statutes say</source>
        <translation>Ce que disent les statuts</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Met by events of the kind</source>
        <translation>Remplie par les rencontres de type</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last done on</source>
        <translation>Dernière fois le</translation>
    </message>
    <message>
        <source>Action that prepares it</source>
        <translation>Action qui la prépare</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que lui donnent vos propres listes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Begin the tasks that lead to the next time, on the calendar</source>
        <translation>Commencer, sur le calendrier, les tâches qui mènent à la prochaine fois</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>New statutory term</source>
        <translation>Nouvelle échéance statutaire</translation>
    </message>
    <message>
        <source>Add a statutory term</source>
        <translation>Ajouter une échéance statutaire</translation>
    </message>
    <message>
        <source>Nobody has said yet when it was last done.</source>
        <translation>Personne n’a encore indiqué la dernière fois.</translation>
    </message>
    <message>
        <source>Last done on %1: overdue since %2.</source>
        <translation>Dernière fois le %1&#xa0;: en retard depuis le %2.</translation>
    </message>
    <message>
        <source>Last done on %1: due by %2.</source>
        <translation>Dernière fois le %1&#xa0;: à refaire avant le %2.</translation>
    </message>
    <message>
        <source>Open a plan for %1</source>
        <translation>Ouvrir un plan pour %1</translation>
    </message>
    <message>
        <source>The first tasks are on the calendar.</source>
        <translation>Les premières tâches sont sur le calendrier.</translation>
    </message>
    <message>
        <source>Statutory terms</source>
        <translation>Échéances statutaires</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n statutory term(s)</source>
        <translation>
            <numerusform>Retirer %n échéance statutaire</numerusform>
            <numerusform>Retirer %n échéances statutaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
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
    <name>maillage::OutreachPanel</name>
    <message>
        <source>Edit an invitation</source>
        <translation>Modifier une invitation</translation>
    </message>
    <message>
        <source>Add an invitation</source>
        <translation>Ajouter une invitation</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>Écrire le courriel</translation>
    </message>
    <message>
        <source>Remove an invitation</source>
        <translation>Retirer une invitation</translation>
    </message>
    <message>
        <source>How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.</source>
        <translation>Comment l’invitation a-t-elle circulé&#x202f;? Notez les courriels, appels, flyers, avec le jour ou les jours concernés.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>first e-mail, reminder, flyer…</source>
        <translation>premier courriel, rappel, flyer…</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>Opens it in your mail program, to be looked at and sent there; the recipients do not see each other</source>
        <translation>L’ouvre dans votre logiciel de courriel, à relire et à envoyer de là&#x202f;; les destinataires ne se voient pas</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>all members, partners…</source>
        <translation>toutes les adhérentes, partenaires…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>if it was just one</source>
        <translation>s’il n’y en avait qu’une</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose the recipients</source>
        <translation>Choisir les destinataires</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Welcomed by %1</source>
        <translation>Accueil par %1</translation>
    </message>
    <message>
        <source>Could you tell me whether you are coming, and how many of you?</source>
        <translation>Pouvez-vous me dire si vous venez, et à combien&#x202f;?</translation>
    </message>
    <message>
        <source>what was sent, then Enter</source>
        <translation>quoi, puis Entrée</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the last day of an invitation</comment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>maillage::Page</name>
    <message>
        <source>This page takes no files. Drop a table (.csv) to import it, or open an event to keep a file with it.</source>
        <translation>Cette page ne prend pas de fichier. Déposez un tableau (.csv) pour l’importer, ou ouvrez une rencontre pour y garder un fichier.</translation>
    </message>
</context>
<context>
    <name>maillage::PagesView</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
</context>
<context>
    <name>maillage::PartsPanel</name>
    <message>
        <source>Taken apart</source>
        <translation>Décomposition</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <translation>Parties de la valeur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>maillage::PeoplePage</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>People come here with their structures: add one, name them on an attendance sheet, or import your list.</source>
        <translation>Les personnes viennent ici avec leurs structures&#xa0;: ajoutez-en une, nommez-la sur une feuille de présence, ou importez votre liste.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit a role</source>
        <translation>Modifier une fonction</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to (last day)</source>
        <translation>au (dernier jour)</translation>
    </message>
    <message>
        <source>In which structures</source>
        <translation>Dans quelles structures</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Retirer une fonction</translation>
    </message>
    <message>
        <source>In which structures is this person active?</source>
        <translation>Dans quelles structures cette personne est-elle active&#x202f;?</translation>
    </message>
    <message>
        <source>No event yet with this person by name.</source>
        <translation>Pas encore de rencontre où cette personne est nommée.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Supprimer %n personne</numerusform>
            <numerusform>Supprimer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>maillage::PeriodEdit</name>
    <message>
        <source>e.g. autumn 2024, mid-April 2025, since 2020</source>
        <translation>p. ex. automne 2024, mi-avril 2025, depuis 2020</translation>
    </message>
</context>
<context>
    <name>maillage::PlanModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n&#x202f;j</numerusform>
            <numerusform>%n&#x202f;j</numerusform>
        </translation>
    </message>
    <message>
        <source>These words could not be read as a time. Write them like “autumn 2024”, “15/12/2023” or “March – June 2024”.</source>
        <translation>Ces mots n’ont pas pu être lus comme une date. Écrivez-les comme «&#x202f;automne 2024&#x202f;», «&#x202f;15/12/2023&#x202f;» ou «&#x202f;mars – juin 2024&#x202f;».</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
    <message>
        <source>Progress is a number from 0 to 100.</source>
        <translation>L’avancement est un nombre de 0 à 100.</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>+%n j</numerusform>
            <numerusform>+%n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>−%n j</numerusform>
            <numerusform>−%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>Start, reference</source>
        <translation>Début, référence</translation>
    </message>
    <message>
        <source>End, reference</source>
        <translation>Fin, référence</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Modifier %n tâche</numerusform>
            <numerusform>Modifier %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, in percent</source>
        <translation>Avancement, en pour cent</translation>
    </message>
</context>
<context>
    <name>maillage::PlanPage</name>
    <message>
        <source>Tasks on the Gantt</source>
        <translation>Tâches sur le Gantt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>The plan is made of axes and actions. Add the first action with “Action”, or import your table with File ▸ Import a table.</source>
        <translation>Le plan est fait d’axes et d’actions. Ajoutez la première avec «&#x202f;Action&#x202f;», ou importez votre tableau par Fichier ▸ Importer un tableau.</translation>
    </message>
    <message>
        <source>Show the tasks of this action on the calendar</source>
        <translation>Montrer les tâches de cette action sur le calendrier</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Add an axis</source>
        <translation>Ajouter un axe</translation>
    </message>
    <message>
        <source>Remove an axis</source>
        <translation>Retirer un axe</translation>
    </message>
    <message>
        <source>Axes bring actions together.</source>
        <translation>Les axes rassemblent des actions.</translation>
    </message>
    <message>
        <source>This action sheet…</source>
        <translation>Cette fiche action…</translation>
    </message>
    <message>
        <source>Save the action sheet</source>
        <translation>Enregistrer la fiche action</translation>
    </message>
    <message>
        <source>The sheets of this axis…</source>
        <translation>Les fiches de cet axe…</translation>
    </message>
    <message>
        <source>Save the sheets of the axis</source>
        <translation>Enregistrer les fiches de l’axe</translation>
    </message>
    <message>
        <source>This action belongs to no axis. Choose one in its sheet first.</source>
        <translation>Cette action n’appartient à aucun axe. Choisissez-en d’abord un dans sa fiche.</translation>
    </message>
    <message>
        <source>The whole plan…</source>
        <translation>Tout le plan…</translation>
    </message>
    <message>
        <source>Save the action plan</source>
        <translation>Enregistrer le plan d’actions</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>plan d’actions</translation>
    </message>
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
            <numerusform>%n question à décider</numerusform>
            <numerusform>%n questions à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n action(s)</source>
        <translation>
            <numerusform>Retirer %n action</numerusform>
            <numerusform>Retirer %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>maillage::PlanTools</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Montrer tout le plan</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Filter the plan…</source>
        <translation>Filtrer le plan…</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Which part of the plan</source>
        <translation>Quelle partie du plan</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Les tâches de qui</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>Dans quel état</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Une couleur</translation>
    </message>
    <message>
        <source>Colour by axis</source>
        <translation>Couleur par axe</translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation>Couleur par personne</translation>
    </message>
    <message>
        <source>Move what depends</source>
        <translation>Décaler la suite</translation>
    </message>
    <message>
        <source>A task that comes too early for what it waits for is moved. Without this it stays where it is and a sentence says what is wrong.</source>
        <translation>Une tâche qui vient trop tôt pour ce qu’elle attend est déplacée. Sinon elle reste où elle est et une phrase dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything about the chosen task, beside the plan (Enter)</source>
        <translation>Tout sur la tâche choisie, à côté du plan (Entrée)</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>À quoi servent les touches</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Grey lines under the bars: “%1”</source>
        <translation>Traits gris sous les barres&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan entier</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Axe %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n&#x202f;j</numerusform>
            <numerusform>%n&#x202f;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n sem.</numerusform>
            <numerusform>%n sem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>When the last task ends, and by how much the tasks that have to be over by a day may still slip</source>
        <translation>Quand finit la dernière tâche, et de combien peuvent encore glisser celles qui ont une date limite</translation>
    </message>
    <message>
        <source>Move what depends on a task along with it</source>
        <translation>Décaler avec une tâche ce qui en dépend</translation>
    </message>
    <message>
        <source>Only warn when a task comes too early</source>
        <translation>Seulement avertir quand une tâche vient trop tôt</translation>
    </message>
    <message>
        <source>Which reference version, and taking the plan of today as one</source>
        <translation>Quelle version de référence, et prendre le plan d’aujourd’hui comme référence</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critiques seules</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>How many days each person has to do in which week, and who is over</source>
        <translation>Combien de jours chaque personne a à faire quelle semaine, et qui est en surcharge</translation>
    </message>
    <message>
        <source>There is no reference version yet: take the plan of today as one from the arrow beside.</source>
        <translation>Il n’y a pas encore de version de référence&#xa0;: prenez le plan d’aujourd’hui comme référence par la flèche à côté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reference version and its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the plan as reference</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>The tasks that move the end of the plan, or miss a deadline, when they slip</source>
        <translation>Les tâches qui, si elles glissent, décalent la fin du plan ou font manquer une échéance</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::PlanningPage</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>A new task after the chosen one (Insert)</source>
        <translation>Une nouvelle tâche après celle qui est choisie (Inser)</translation>
    </message>
    <message>
        <source>No task has been planned yet. Choose an action and press Insert, or use “Task” above.</source>
        <translation>Aucune tâche n’est encore prévue. Choisissez une action et appuyez sur Inser, ou utilisez «&#x202f;Tâche&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>Here belongs what has to be done, and when: tasks with a time in plain words (“autumn 2024”, “15/12/2023”), milestones, and what waits for what.</source>
        <translation>Ici se note ce qui est à faire, et quand&#xa0;: des tâches avec une période en toutes lettres («&#x202f;automne 2024&#x202f;», «&#x202f;15/12/2023&#x202f;»), des jalons, et ce qui attend quoi.</translation>
    </message>
    <message>
        <source>Plan a first task</source>
        <translation>Prévoir une première tâche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF on one A4 page…</source>
        <translation>PDF sur une page A4…</translation>
    </message>
    <message>
        <source>PDF on one A3 page…</source>
        <translation>PDF sur une page A3…</translation>
    </message>
    <message>
        <source>PDF over several A4 pages…</source>
        <translation>PDF sur plusieurs pages A4…</translation>
    </message>
    <message>
        <source>PDF over several A3 pages…</source>
        <translation>PDF sur plusieurs pages A3…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Take the plan as reference</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>Keeps today’s dates, to see later what has moved</source>
        <translation>Garde les dates d’aujourd’hui, pour voir plus tard ce qui a bougé</translation>
    </message>
    <message>
        <source>Calendar · Gantt</source>
        <translation>Calendrier · Gantt</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
    <message>
        <source>Print, with a preview…</source>
        <translation>Imprimer, avec un aperçu…</translation>
    </message>
</context>
<context>
    <name>maillage::PreparationTab</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>How people were told</source>
        <translation>Comment l’invitation a circulé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Announced start</source>
        <translation>Début annoncé</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Sorte de lieu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Welcomed by</source>
        <translation>Accueil par</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>connue ou nouvelle</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>La date</translation>
    </message>
    <message>
        <source>Find a date</source>
        <translation>Trouver une date</translation>
    </message>
    <message>
        <source>With which network</source>
        <translation>Avec quel réseau</translation>
    </message>
    <message>
        <source>another network, if it is held with one</source>
        <translation>un autre réseau, si elle se tient avec lui</translation>
    </message>
    <message>
        <source>Counted on the members of</source>
        <translation>Comptée sur les adhérentes de</translation>
    </message>
    <message>
        <source>It is noted as held, and its day is still to come.</source>
        <translation>L’événement est noté comme tenu, alors que sa date est à venir.</translation>
    </message>
    <message>
        <source>people, where nobody counted: 40, 35-40, about forty</source>
        <translation>personnes, sans compter&#xa0;: 40, 35-40, une quarantaine</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Arrivals from</source>
        <translation>Arrivées de</translation>
    </message>
    <message>
        <source>When people came one after the other: the first and the last</source>
        <translation>Quand les gens sont arrivés peu à peu&#xa0;: les premiers et les derniers</translation>
    </message>
</context>
<context>
    <name>maillage::RecipientsChoice</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Choose the recipients</source>
        <translation>Choisir les destinataires</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Toutes les adhérentes</translation>
    </message>
    <message>
        <source>Who came last time</source>
        <translation>Venues la dernière fois</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Who announced themselves</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Who has not replied</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
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
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Of none of the recipients an e-mail address is known. Add them under “Details” of the structures.</source>
        <translation>On ne connaît l’adresse d’aucun des destinataires. Ajoutez-les dans la fiche des structures, sous «&#x202f;Détails&#x202f;».</translation>
    </message>
    <message>
        <source>The message is in your mail program.</source>
        <translation>Le message est dans votre logiciel de courriel.</translation>
    </message>
    <message>
        <source>Without an e-mail address, and so no recipient: %1.</source>
        <translation>Sans adresse de courriel, donc pas destinataire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>maillage::ReferenceEdit</name>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>Plusieurs fiches portent le nom «&#x202f;%1&#x202f;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not known yet. Choose a name from the list, or its last line to create it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore connu. Choisissez un nom dans la liste, ou sa dernière ligne pour le créer.</translation>
    </message>
    <message>
        <source>“%1” is not known. Choose a name from the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu. Choisissez un nom dans la liste.</translation>
    </message>
    <message>
        <source>Create another “%1”</source>
        <translation>Créer un autre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Several may be meant by “%1”. Choose one from the list.</source>
        <translation>«&#x202f;%1&#x202f;» peut en désigner plusieurs. Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>maillage::RememberedSplitter</name>
    <message>
        <source>Border of the parts of the page: the arrow keys move it</source>
        <translation>Bordure entre les parties de la page&#xa0;: les flèches la déplacent</translation>
    </message>
    <message>
        <source>Drag it, or move it by the arrow keys</source>
        <translation>À tirer, ou à déplacer par les flèches</translation>
    </message>
</context>
<context>
    <name>maillage::ReportPanel</name>
    <message>
        <source>Save as PDF, ODT or HTML…</source>
        <translation>Enregistrer en PDF, ODT ou HTML…</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parties du document</translation>
    </message>
    <message>
        <source>Choose the parts of the report</source>
        <translation>Choisir les parties du rapport</translation>
    </message>
    <message>
        <source>These words are not written yet. They stay here, and leaving the field tries again.</source>
        <translation>Ces mots ne sont pas encore enregistrés. Ils restent ici, et quitter le champ essaie de nouveau.</translation>
    </message>
</context>
<context>
    <name>maillage::ResourcesPage</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>What one structure has and others can use: documents, practices, tools, links.</source>
        <translation>Ce qu’une structure a et que d’autres peuvent utiliser&#xa0;: documents, pratiques, outils, liens.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Say where a resource came from</source>
        <translation>Dire d’où vient une ressource</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Add an event or an action</source>
        <translation>Ajouter une rencontre ou une action</translation>
    </message>
    <message>
        <source>Remove where a resource came from</source>
        <translation>Supprimer d’où vient une ressource</translation>
    </message>
    <message>
        <source>The event in whose debrief it stands, or the action that made it.</source>
        <translation>La rencontre dont le débrief en parle, ou l’action dont elle est née.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>documents, practices, tools and links of the network</source>
        <translation>documents, pratiques, outils et liens du réseau</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n resource(s)</source>
        <translation>
            <numerusform>Supprimer %n ressource</numerusform>
            <numerusform>Supprimer %n ressources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RollFigures</name>
    <message>
        <source>Right now</source>
        <translation>En ce moment</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>adhérente</numerusform>
            <numerusform>adhérentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>partenaire</numerusform>
            <numerusform>partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Announced → present</source>
        <translation>Annoncées → présentes</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Series “%1”</source>
        <translation>Série «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Counted on the members of “%1” that day</source>
        <translation>Comptée sur les adhérentes de «&#x202f;%1&#x202f;» ce jour-là</translation>
    </message>
    <message>
        <source>Estimate: %1, not counted one by one</source>
        <translation>Estimation&#xa0;: %1, sans comptage</translation>
    </message>
    <message>
        <source>Replies so far</source>
        <translation>Réponses reçues</translation>
    </message>
    <message>
        <source>Two letters, then Enter: noted as is said above the field
“fol 3”: with three people
“habitants 8-10”: a group, between 8 and 10
“vasi ?”: maybe  ·  “vasi -”: not coming
In the list, a figure: so many people; Space: came, and the next line; +&#xa0;/&#xa0;−: one more or less
Ctrl+Z: undo</source>
        <translation>Deux lettres, puis Entrée&#xa0;: noté comme il est dit au-dessus de la liste
«&#x202f;fol 3&#x202f;»&#xa0;: à trois
«&#x202f;habitants 8-10&#x202f;»&#xa0;: un groupe, entre 8 et 10
«&#x202f;vasi&#x202f;?&#x202f;»&#xa0;: peut-être  ·  «&#x202f;vasi -&#x202f;»&#xa0;: ne vient pas
Dans la liste, un chiffre&#xa0;: autant de personnes&#x202f;; Espace&#xa0;: venue, et la ligne suivante&#x202f;; +&#xa0;/&#xa0;−&#xa0;: une de plus ou de moins
Ctrl+Z&#xa0;: annuler</translation>
    </message>
    <message>
        <source>coming: %1</source>
        <translation>viennent&#xa0;: %1</translation>
    </message>
    <message>
        <source>maybe: %1</source>
        <translation>peut-être&#xa0;: %1</translation>
    </message>
    <message>
        <source>not coming: %1</source>
        <translation>ne viennent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>no reply: %1</source>
        <translation>sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendues&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a number</source>
        <translation>
            <numerusform>%n ligne sans nombre</numerusform>
            <numerusform>%n lignes sans nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %2 of them from %n member structure(s): %3 of the %4 members.</source>
        <translation>
            <numerusform>%1 jusqu’ici, dont %2 de %n structure adhérente&#xa0;: %3 des %4 adhérentes.</numerusform>
            <numerusform>%1 jusqu’ici, dont %2 de %n structures adhérentes&#xa0;: %3 des %4 adhérentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RollModel</name>
    <message>
        <source>Mark %1 present</source>
        <translation>Noter la présence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark %1 absent</source>
        <translation>Noter l’absence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count the people of %1</source>
        <translation>Compter les personnes de %1</translation>
    </message>
    <message>
        <source>Note the reply of %1</source>
        <translation>Noter la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Écrire une remarque sur %1</translation>
    </message>
    <message>
        <source>Attendance of a person</source>
        <translation>Présence d’une personne</translation>
    </message>
    <message>
        <source>Expect people of %1</source>
        <translation>Attendre des personnes de %1</translation>
    </message>
    <message>
        <source>Name people of %1</source>
        <translation>Nommer des personnes de %1</translation>
    </message>
    <message>
        <source>Tie a person to %1</source>
        <translation>Rattacher une personne à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) created: %1</source>
        <translation>
            <numerusform>%n personne créée&#xa0;: %1</numerusform>
            <numerusform>%n personnes créées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Renommer le groupe %1</translation>
    </message>
</context>
<context>
    <name>maillage::RollPastePanel</name>
    <message>
        <source>Paste a list or a mail: one name a line, with what was said.
FOL 23, 3
VASI will not come</source>
        <translation>Collez une liste ou un courriel&#xa0;: un nom par ligne, avec ce qui a été dit.
FOL 23, 3
VASI ne vient pas</translation>
    </message>
    <message>
        <source>List to paste</source>
        <translation>Liste à coller</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Noted as</source>
        <translation>Noté comme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>＋ New person “%1” of the new structure “%2”</source>
        <translation>＋ Créer la personne «&#x202f;%1&#x202f;» et sa structure «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>＋ New structure “%1”</source>
        <translation>＋ Créer la structure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>＋ New person “%1”</source>
        <translation>＋ Créer la personne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>＋ New person “%1” (%2)</source>
        <translation>＋ Créer la personne «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>choose who</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message numerus="yes">
        <source>Put %n line(s) on the sheet</source>
        <translation>
            <numerusform>Mettre %n ligne sur la feuille</numerusform>
            <numerusform>Mettre %n lignes sur la feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>create %n structure(s)</source>
        <translation>
            <numerusform>créer %n structure</numerusform>
            <numerusform>créer %n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>create %n person(s)</source>
        <translation>
            <numerusform>créer %n personne</numerusform>
            <numerusform>créer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is on the list has come, unless a line says otherwise.</source>
        <translation>Qui est sur la liste est venu, sauf si la ligne dit autre chose.</translation>
    </message>
    <message>
        <source>Who is on the list will come, unless a line says otherwise.</source>
        <translation>Qui est sur la liste viendra, sauf si la ligne dit autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not sure: choose and tick, or leave out.</source>
        <translation>
            <numerusform>%n ligne pas sûre&#xa0;: choisissez et cochez, ou laissez de côté.</numerusform>
            <numerusform>%n lignes pas sûres&#xa0;: choisissez et cochez, ou laissez de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put on the sheet</source>
        <translation>
            <numerusform>%n ligne mise sur la feuille</numerusform>
            <numerusform>%n lignes mises sur la feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) created</source>
        <translation>
            <numerusform>%n structure créée</numerusform>
            <numerusform>%n structures créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) created</source>
        <translation>
            <numerusform>%n personne créée</numerusform>
            <numerusform>%n personnes créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s) on the sheet</source>
        <translation>
            <numerusform>Coller %n ligne sur la feuille</numerusform>
            <numerusform>Coller %n lignes sur la feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not decided yet stay here</source>
        <translation>
            <numerusform>%n ligne à décider reste ici</numerusform>
            <numerusform>%n lignes à décider restent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted list: look at its lines, then put them on the sheet.</source>
        <translation>Une liste collée&#xa0;: vérifiez ses lignes, puis mettez-les sur la feuille.</translation>
    </message>
    <message>
        <source>＋ Group without structure “%1”</source>
        <translation>＋ Groupe sans structure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s) without structure</source>
        <translation>
            <numerusform>%n nouveau groupe sans structure</numerusform>
            <numerusform>%n nouveaux groupes sans structure</numerusform>
        </translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>cité deux fois</translation>
    </message>
</context>
<context>
    <name>maillage::RowsPage</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Back to the number</source>
        <translation>Revenir au chiffre</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>Ce que compte le chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Out of: %1.</source>
        <translation>Sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Here are those above the line.</source>
        <translation>Voici ce qui est au numérateur.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message>
        <source>A click on a number, a bar or a tile leads here, to what it counts.</source>
        <translation>Un clic sur un chiffre, une barre ou une tuile mène ici, à ce qu’il compte.</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
</context>
<context>
    <name>maillage::SearchField</name>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search everywhere (Ctrl+K)</source>
        <translation>Chercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>Chercher partout…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>maillage::SeriesDebriefPage</name>
    <message>
        <source>Back to the series</source>
        <translation>Retour à la série</translation>
    </message>
    <message>
        <source>Debrief PDF</source>
        <translation>Débrief PDF</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
</context>
<context>
    <name>maillage::SeriesPage</name>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>A series gathers events that report back together, such as two evenings at two places. Add one, then choose it in its events.</source>
        <translation>Une série réunit des rencontres qui ont un débrief commun, comme deux apéros en deux lieux. Ajoutez-en une, puis choisissez-la dans ses rencontres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No event belongs to this series yet. Choose the series on an event’s “Preparation”.</source>
        <translation>Aucune rencontre dans cette série pour l’instant. Choisissez la série dans la «&#x202f;Préparation&#x202f;» d’une rencontre.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>How the invitation circulated</source>
        <translation>Comment l’invitation a circulé</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Add a series</source>
        <translation>Ajouter une série</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n series</source>
        <translation>
            <numerusform>Supprimer %n série</numerusform>
            <numerusform>Supprimer %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Series</source>
        <comment>all of them</comment>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Rencontre suivante</translation>
    </message>
    <message>
        <source>A new event like the last of this series, on the next day that fits</source>
        <translation>Une nouvelle rencontre comme la dernière de cette série, au prochain jour qui convient</translation>
    </message>
</context>
<context>
    <name>maillage::Sheet</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Type an objective and press Enter</source>
        <translation>Écrivez un objectif, puis Entrée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Type a step; begin with a time if there is one: “autumn 2022: …”</source>
        <translation>Écrivez une étape&#x202f;; commencez par le moment s’il est connu&#xa0;: «&#x202f;automne 2022&#xa0;: …&#x202f;»</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temporalité</translation>
    </message>
    <message>
        <source>Type when and what: “autumn 2022: the board approves”</source>
        <translation>Écrivez quand et quoi&#xa0;: «&#x202f;automne 2022&#xa0;: le CA valide&#x202f;»</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Type a partner and press Enter</source>
        <translation>Écrivez un partenaire, puis Entrée</translation>
    </message>
    <message>
        <source>Provisional funding</source>
        <translation>Financements prévisionnels</translation>
    </message>
    <message>
        <source>Type a source; with its amount if it is known: “Foundation = 1500”</source>
        <translation>Écrivez une source, avec son montant s’il est connu&#xa0;: «&#x202f;Fondation = 1500&#x202f;»</translation>
    </message>
    <message>
        <source>Follow-up indicators</source>
        <translation>Indicateurs de suivi</translation>
    </message>
    <message>
        <source>Type what will tell whether it succeeded</source>
        <translation>Écrivez ce qui dira si c’est réussi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>connu ou nouveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Board member in charge</source>
        <translation>Référent·e au CA</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Salarié·es</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Context and issues</source>
        <translation>Contexte et problématiques</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que lui donnent vos propres listes</translation>
    </message>
    <message>
        <source>Action sheet</source>
        <translation>Fiche action</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>questions in the sheet come here by themselves</source>
        <translation>les questions de la fiche arrivent ici d’elles-mêmes</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Retirer une question</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Rien ne reste à décider.</translation>
    </message>
    <message>
        <source>Make tasks of these steps</source>
        <translation>Créer les tâches de ces étapes</translation>
    </message>
    <message>
        <source>Adds a task to the Gantt for each step that is not done and has none yet</source>
        <translation>Ajoute une tâche au Gantt pour chaque étape qui n’est pas faite et n’en a pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) were added.</source>
        <translation>
            <numerusform>%n tâche ajoutée.</numerusform>
            <numerusform>%n tâches ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make tasks of the steps</source>
        <translation>Créer les tâches des étapes</translation>
    </message>
    <message>
        <source>Every step that is not done has its task already.</source>
        <translation>Chaque étape qui reste à faire a déjà sa tâche.</translation>
    </message>
    <message>
        <source>Targets and measures</source>
        <translation>Cibles et mesures</translation>
    </message>
    <message>
        <source>Shows the chosen indicator with its definition and its measures</source>
        <translation>Montre l’indicateur choisi avec sa définition et ses mesures</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>maillage::SheetModel</name>
    <message>
        <source>“%1” is no amount. Write it like 1 500 or 1500,50; leave it empty while it is not known.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Écrivez-le comme 1500 ou 1500,50&#x202f;; laissez vide tant qu’il n’est pas connu.</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Compléter la fiche</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n line(s) of the sheet</source>
        <translation>
            <numerusform>Retirer %n ligne de la fiche</numerusform>
            <numerusform>Retirer %n lignes de la fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line of the sheet</source>
        <translation>Déplacer une ligne de la fiche</translation>
    </message>
    <message>
        <source>Edit a line of the sheet</source>
        <translation>Modifier une ligne de la fiche</translation>
    </message>
</context>
<context>
    <name>maillage::StandingDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>maillage::StandingPanel</name>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Atteint le %1</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last noted on %1</source>
        <translation>Dernière mesure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::StartPage</name>
    <message>
        <source>Your network, its events and what came of them, in one file.</source>
        <translation>Votre réseau, ses rencontres et ce qui en est sorti, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>An empty file for your structures, people and events</source>
        <translation>Un fichier vide pour vos structures, personnes et rencontres</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>A .maillage file on this computer</source>
        <translation>Un fichier .maillage sur cet ordinateur</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Two network evenings</source>
        <translation>Deux apéros-réseau</translation>
    </message>
    <message>
        <source>A local network in Creuse: attendance, themes, debrief</source>
        <translation>Un réseau local en Creuse&#xa0;: présences, thématiques, débrief</translation>
    </message>
    <message>
        <source>A national network</source>
        <translation>Un réseau national</translation>
    </message>
    <message>
        <source>Regional networks and their members</source>
        <translation>Des réseaux régionaux et leurs membres</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Réseaux récents</translation>
    </message>
    <message>
        <source>The networks you open will be listed here.</source>
        <translation>Les réseaux que vous ouvrez seront listés ici.</translation>
    </message>
</context>
<context>
    <name>maillage::Store</name>
    <message>
        <source>“%1” is not a Maillage file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier Maillage.</translation>
    </message>
    <message>
        <source>This file was written by a newer Maillage (file version %1, this program knows up to %2). Update the program to open it; nothing was changed.</source>
        <translation>Ce fichier a été écrit par un Maillage plus récent (version de fichier %1, ce programme connaît jusqu’à %2). Mettez le programme à jour pour l’ouvrir&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>This file holds or lacks parts that Maillage does not know (%1). It was not opened, to be safe. Ask whoever changed it for the original.</source>
        <translation>Ce fichier contient des éléments que Maillage ne connaît pas, ou il lui en manque (%1). Par prudence, il n’a pas été ouvert. Demandez l’original à qui l’a modifié.</translation>
    </message>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Maillage file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier Maillage.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a Maillage file.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#xa0;: ce n’est pas un fichier Maillage.</translation>
    </message>
    <message>
        <source>This file comes from an older Maillage and must be brought up to date, but it can only be read. Copy it to a folder of yours, then open the copy.</source>
        <translation>Ce fichier vient d’un Maillage plus ancien et doit être mis à jour, mais il peut seulement être lu. Copiez-le dans un de vos dossiers, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>before update %1</source>
        <translation>avant mise à jour %1</translation>
    </message>
    <message>
        <source>Another program changed this file meanwhile. What you see has been brought up to date; please do it once more.</source>
        <translation>Un autre programme a modifié ce fichier entre-temps. Ce que vous voyez est maintenant à jour&#x202f;; refaites votre geste, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is the open file itself. Choose another name for the copy.</source>
        <translation>C’est le fichier ouvert lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Damage: %1</source>
        <translation>Dégât&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that does not exist.</source>
        <translation>Table %1, ligne %2&#xa0;: elle renvoie à une ligne de %3 qui n’existe pas.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Il manque un morceau du programme. Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The search index of table %1 does not agree with it. “maillage search FILE --rebuild” makes it anew.</source>
        <translation>L’index de recherche de la table %1 ne correspond pas à celle-ci. «&#x202f;maillage search FICHIER --rebuild&#x202f;» le refait.</translation>
    </message>
    <message>
        <source>The name “%1…” is too long: it leaves no room for the name of the journal that is kept beside the file while it is written. Choose a shorter name.</source>
        <translation>Le nom «&#x202f;%1…&#x202f;» est trop long&#xa0;: il ne laisse pas de place au nom du journal tenu à côté du fichier pendant l’écriture. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that is not there. Choose another name, or remove the link.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien vers un fichier qui n’existe pas. Choisissez un autre nom, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>The open file was emptied or replaced by something else: there is nothing to copy. What was at “%1” is as it was.</source>
        <translation>Le fichier ouvert a été vidé ou remplacé par autre chose&#xa0;: il n’y a rien à copier. Ce qui était dans «&#x202f;%1&#x202f;» est resté tel quel.</translation>
    </message>
    <message>
        <source>The file could not be brought to the newest version: rows would refer to others that are not there. It is as it was.</source>
        <translation>Le fichier n’a pas pu être mis à la dernière version&#xa0;: des lignes renverraient à d’autres qui n’y sont pas. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>Fill the file</source>
        <translation>Remplir le fichier</translation>
    </message>
</context>
<context>
    <name>maillage::StructurePanel</name>
    <message>
        <source>Choose a structure to see what happened with it.</source>
        <translation>Choisissez une structure pour voir ce qui s’est passé avec elle.</translation>
    </message>
    <message>
        <source>Parts of the structure</source>
        <translation>Parties de la structure</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Log a visit or a call to this structure</source>
        <translation>Noter une visite ou un appel à cette structure</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Begin an e-mail to this structure</source>
        <translation>Commencer un courriel à cette structure</translation>
    </message>
    <message>
        <source>No e-mail address is known for this structure yet: add one under “Details”.</source>
        <translation>L’adresse électronique de cette structure n’est pas encore connue&#xa0;: ajoutez-la dans «&#x202f;Détails&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has happened with this structure yet. Log a first visit.</source>
        <translation>Il ne s’est encore rien passé avec cette structure. Notez une première visite.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>association, cooperative, public body…</source>
        <translation>association, coopérative, collectivité…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the name your own lists use for it</source>
        <translation>le nom que vos propres listes lui donnent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit a membership</source>
        <translation>Modifier une adhésion</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to (last day)</source>
        <translation>au (dernier jour)</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Ajouter une adhésion</translation>
    </message>
    <message>
        <source>Remove a membership</source>
        <translation>Retirer une adhésion</translation>
    </message>
    <message>
        <source>Since when, and as what, does this structure belong to the network?</source>
        <translation>Depuis quand, et à quel titre, cette structure fait-elle partie du réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Edit an affiliation</source>
        <translation>Modifier un autre réseau</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Su comment</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Remove an affiliation</source>
        <translation>Retirer un autre réseau</translation>
    </message>
    <message>
        <source>Which other networks is this structure part of? Few have only one.</source>
        <translation>De quels autres réseaux cette structure fait-elle partie&#x202f;? Peu n’en ont qu’un.</translation>
    </message>
    <message>
        <source>Edit a role</source>
        <translation>Modifier une fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Retirer une fonction</translation>
    </message>
    <message>
        <source>Who works or volunteers in this structure?</source>
        <translation>Qui travaille ou s’engage dans cette structure&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s)</source>
        <translation>
            <numerusform>%n personne dans l’équipe</numerusform>
            <numerusform>%n personnes dans l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add an affiliation</source>
        <translation>Ajouter un autre réseau</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
</context>
<context>
    <name>maillage::StructuresPage</name>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérentes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Structures are the members and partners of the network.
Add the first one with “Structure”, or import your list with File ▸ Import a table.</source>
        <translation>Les structures sont les adhérentes et les partenaires du réseau.
Ajoutez la première avec «&#x202f;Structure&#x202f;», ou importez votre liste avec Fichier ▸ Importer un tableau.</translation>
    </message>
    <message>
        <source>Log a visit or a call</source>
        <translation>Noter une visite ou un appel</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n adhérente</numerusform>
            <numerusform>%n adhérentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n associée</numerusform>
            <numerusform>%n associées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n structures</source>
        <translation>
            <numerusform>Supprimer %n structure</numerusform>
            <numerusform>Supprimer %n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) removed, with their attendance and memberships.</source>
        <translation>
            <numerusform>%n structure supprimée, avec ses présences et ses adhésions.</numerusform>
            <numerusform>%n structures supprimées, avec leurs présences et leurs adhésions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts as a member, also of the time before today: “Memberships” says since when.</source>
        <translation>Elle compte comme adhérente, pour le passé aussi&#xa0;: l’onglet «&#x202f;Adhésions&#x202f;» dit depuis quand.</translation>
    </message>
</context>
<context>
    <name>maillage::TaskDetails</name>
    <message>
        <source>Choose a task to see everything about it.</source>
        <translation>Choisissez une tâche pour tout voir d’elle.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>Ce qui l’attend</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>A milestone: a moment to reach</source>
        <translation>Un jalon&#xa0;: un moment à atteindre</translation>
    </message>
    <message>
        <source>as long as its period</source>
        <translation>aussi longue que sa période</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Son jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation>Fait (%)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit a link</source>
        <translation>Modifier un lien</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Task that waits</source>
        <translation>Tâche qui attend</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Lag (working days)</source>
        <translation>Délai (jours ouvrés)</translation>
    </message>
    <message>
        <source>Let it wait for a task</source>
        <translation>La faire attendre une tâche</translation>
    </message>
    <message>
        <source>Let a task wait for it</source>
        <translation>Faire attendre une tâche</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Elle n’attend rien.</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Rien ne l’attend.</translation>
    </message>
    <message>
        <source>Moved by what it waits for or by its constraint.</source>
        <translation>Déplacée par ce qu’elle attend ou par sa contrainte.</translation>
    </message>
    <message>
        <source>Lasts (days)</source>
        <translation>Dure (jours)</translation>
    </message>
    <message>
        <source>Event it is about</source>
        <translation>Événement dont il s’agit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>“%1” names no days. Write “every day”, or weekdays such as “Saturday and Sunday”.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme aucun jour. Écrivez «&#x202f;tous les jours&#x202f;», ou des jours de la semaine comme «&#x202f;samedi et dimanche&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing: the days that your organisation works (page “Working days”). Else “every day”, or weekdays.</source>
        <translation>Rien&#xa0;: les jours que votre organisation travaille (page «&#x202f;Jours ouvrés&#x202f;»). Sinon «&#x202f;tous les jours&#x202f;», ou des jours de la semaine.</translation>
    </message>
    <message>
        <source>In the reference “%1”: %2 (%3).</source>
        <translation>Dans la référence «&#x202f;%1&#x202f;»&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Parts of the task</source>
        <translation>Parties de la tâche</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Liens (%1)</translation>
    </message>
</context>
<context>
    <name>maillage::ThemesPage</name>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Themes gather by themselves as you note what was said at events and on visits.</source>
        <translation>Les thématiques s’ajoutent d’elles-mêmes quand vous notez ce qui s’est dit aux rencontres et aux visites.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing was noted on this theme yet.</source>
        <translation>Rien n’est encore noté sur cette thématique.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter une thématique</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouvelle thématique</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n theme(s)</source>
        <translation>
            <numerusform>Supprimer %n thématique</numerusform>
            <numerusform>Supprimer %n thématiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>maillage::TimeEdit</name>
    <message>
        <source>e.g. 18:30</source>
        <translation>p. ex. 18&#xa0;h&#xa0;30</translation>
    </message>
    <message>
        <source>This is no time of day. Write it like 18:30.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 18&#xa0;h&#xa0;30.</translation>
    </message>
</context>
<context>
    <name>maillage::UndoTrail</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::Unread</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>maillage::VisitPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write it to the file (Ctrl+Enter)</source>
        <translation>L’écrire dans le fichier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>a theme, known or new</source>
        <translation>une thématique, connue ou nouvelle</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Visit or call</source>
        <translation>Visite ou appel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>What should follow</source>
        <translation>La suite à donner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it</source>
        <translation>Ctrl+Entrée l’écrit</translation>
    </message>
    <message>
        <source>A day or a time could not be read; it is marked.</source>
        <translation>Une date ou une heure n’a pas pu être lue&#x202f;; elle est signalée.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Noter une visite</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>L’appel est noté.</translation>
    </message>
    <message>
        <source>The visit is logged.</source>
        <translation>La visite est notée.</translation>
    </message>
    <message>
        <source>New visit or call</source>
        <translation>Nouvelle visite ou nouvel appel</translation>
    </message>
    <message>
        <source>type two letters of its name</source>
        <translation>tapez deux lettres de son nom</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) created: %1</source>
        <translation>
            <numerusform>%n personne créée&#xa0;: %1</numerusform>
            <numerusform>%n personnes créées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up what is written here</source>
        <translation>Abandonner ce qui est écrit ici</translation>
    </message>
    <message>
        <source>A number, or about how many: 8-10, about ten</source>
        <translation>Un nombre, ou à peu près combien&#xa0;: 8-10, une dizaine</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>qui s’en charge</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
</context>
<context>
    <name>maillage::WishesPanel</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
</context>
<context>
    <name>maillage::WorkdaysPage</name>
    <message>
        <source>Closed or worked days</source>
        <translation>Jours fermés ou travaillés</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Public holidays are known already. Here belong the days on which your organisation is closed besides, and those on which it works although it usually would not.</source>
        <translation>Les jours fériés sont déjà connus. Notez ici les jours où votre organisation est fermée en plus, et ceux où elle travaille alors que d’habitude non.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Worked, although it would be a day off</source>
        <translation>Travaillé, bien que ce soit un jour de repos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Add closed or worked days</source>
        <translation>Ajouter des jours fermés ou travaillés</translation>
    </message>
    <message>
        <source>Days of the week that are worked</source>
        <translation>Jours de la semaine travaillés</translation>
    </message>
    <message>
        <source>Change the days of the week that are worked</source>
        <translation>Changer les jours de la semaine travaillés</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n closed or worked day(s)</source>
        <translation>
            <numerusform>Retirer %n jour fermé ou travaillé</numerusform>
            <numerusform>Retirer %n jours fermés ou travaillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>A task takes these days unless it says others.</source>
        <translation>Une tâche prend ces jours, sauf si elle en dit d’autres.</translation>
    </message>
</context>
<context>
    <name>maillage::WrappingDelegate</name>
    <message>
        <source>to be specified</source>
        <translation>à préciser</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Find a date</source>
        <translation>Trouver une date</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>Calendar · Gantt</source>
        <translation>Calendrier · Gantt</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Statutory terms</source>
        <translation>Échéances statutaires</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Rapport d’activité</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouvelle thématique</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New closed or worked day</source>
        <translation>Nouveau jour fermé ou travaillé</translation>
    </message>
    <message>
        <source>New question to decide</source>
        <translation>Nouvelle question à décider</translation>
    </message>
    <message>
        <source>New statutory term</source>
        <translation>Nouvelle échéance statutaire</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>A double-click or Enter opens an event. Its tabs go from the invitation to the debrief.</source>
        <translation>Un double-clic ou Entrée ouvre une rencontre. Ses onglets vont de l’invitation au débrief.</translation>
    </message>
    <message>
        <source>On the attendance sheet, two letters of a name and Enter note somebody. The debrief is made of what the other tabs say.</source>
        <translation>Sur la feuille de présence, deux lettres d’un nom puis Entrée notent qui est là. Le débrief se compose de ce que disent les autres onglets.</translation>
    </message>
    <message>
        <source>The structure and the day are enough. What you began stays here if you leave the page.</source>
        <translation>La structure et le jour suffisent. Ce que vous avez commencé reste ici si vous quittez la page.</translation>
    </message>
    <message>
        <source>Say what a good day is: the best ones stand first, and Enter on one plans the event there.</source>
        <translation>Dites ce qu’est un bon jour&#xa0;: les meilleurs viennent en tête, et Entrée sur l’un d’eux y place la rencontre.</translation>
    </message>
    <message>
        <source>Your own list comes in with Ctrl+V: copy its rows in your spreadsheet, with the line that names the columns. Several rows chosen with Shift or Ctrl are changed at once.</source>
        <translation>Votre liste entre par Ctrl+V&#xa0;: copiez ses lignes dans votre tableur, titres compris. Plusieurs lignes choisies (Maj, Ctrl) se modifient d’un coup.</translation>
    </message>
    <message>
        <source>Figures count the members of the network this file is about; an event held with a network that has members of its own counts those.</source>
        <translation>Les chiffres comptent les adhérentes du réseau de ce fichier&#x202f;; une rencontre tenue avec un réseau qui a ses propres adhérentes compte celles-ci.</translation>
    </message>
    <message>
        <source>A list is typed line by line or pasted at once. A field may be a question: it joins “To decide”.</source>
        <translation>Une liste se tape ligne après ligne ou se colle d’un coup. Un champ peut être une question&#xa0;: elle rejoint «&#x202f;À décider&#x202f;».</translation>
    </message>
    <message>
        <source>Write times as you would say them: “autumn 2024”, “mid-April”. Insert adds a task, L ties it to another; Ctrl+F1 shows all keys.</source>
        <translation>Écrivez les dates comme vous les diriez&#xa0;: «&#x202f;automne 2024&#x202f;», «&#x202f;mi-avril&#x202f;». Inser ajoute une tâche, L la relie à une autre&#x202f;; Ctrl+F1 montre toutes les touches.</translation>
    </message>
    <message>
        <source>Enter notes a value, F2 opens the definition. An indicator can also count by itself what the file already knows.</source>
        <translation>Entrée note une valeur, F2 ouvre la définition. Un indicateur peut aussi compter tout seul ce que le fichier sait déjà.</translation>
    </message>
    <message>
        <source>A click on a bar, a point or a number shows exactly what it counts; Alt+← leads back. “?” says what a figure means.</source>
        <translation>Un clic sur une barre, un point ou un nombre montre exactement ce qu’il compte&#x202f;; Alt+← ramène ici. «&#x202f;?&#x202f;» dit ce qu’un chiffre veut dire.</translation>
    </message>
    <message>
        <source>The figures are there already. Your texts take their place between them and stay in the file.</source>
        <translation>Les chiffres y sont déjà. Vos textes prennent place entre eux et restent dans le fichier.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nouvelle ressource</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>This task is no longer there.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
    <message>
        <source>There is no task before it that it could be part of.</source>
        <translation>Aucune tâche ne la précède dont elle pourrait faire partie.</translation>
    </message>
    <message>
        <source>It is part of no other task.</source>
        <translation>Elle ne fait partie d’aucune autre tâche.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are part of each other: one cannot wait for the other.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» font partie l’une de l’autre&#xa0;: l’une ne peut pas attendre l’autre.</translation>
    </message>
    <message>
        <source>“%2” waits for “%1” already.</source>
        <translation>«&#x202f;%2&#x202f;» attend déjà «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A task takes whole days: half days are not planned. Write %1 or %2.</source>
        <translation>Une tâche prend des jours entiers&#xa0;: les demi-journées ne se planifient pas. Écrivez %1 ou %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Leave it empty to follow the period.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours. Laissez vide pour suivre la période.</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Networks (*.maillage);;All files (*)</source>
        <translation>Réseaux (*.maillage);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>School calendars (*.ics *.csv);;All files (*)</source>
        <translation>Calendriers scolaires (*.ics *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods *.xls);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Debrief: %1</source>
        <translation>Débrief&#xa0;: %1</translation>
    </message>
    <message>
        <source>Debrief of the visits</source>
        <translation>Débrief des visites</translation>
    </message>
    <message>
        <source>Debrief of the network evenings</source>
        <translation>Débrief des apéros-réseau</translation>
    </message>
    <message>
        <source>Debrief of the assemblies</source>
        <translation>Débrief des assemblées</translation>
    </message>
    <message>
        <source>Debrief of the meetings</source>
        <translation>Débrief des réunions</translation>
    </message>
    <message>
        <source>Debrief of the trainings</source>
        <translation>Débrief des formations</translation>
    </message>
    <message>
        <source>Debrief of the congresses</source>
        <translation>Débrief des congrès</translation>
    </message>
    <message>
        <source>Debrief of the calls</source>
        <translation>Débrief des appels</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3</source>
        <translation>%1 rencontres, du %2 au %3</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>débrief</translation>
    </message>
    <message>
        <source>Still planned and not counted: %1.</source>
        <translation>Encore à venir, non comptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled and not counted: %1.</source>
        <translation>Annulées, non comptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No event of this debrief has been held yet, so there is nothing to count.</source>
        <translation>Aucune rencontre de ce débrief n’a encore eu lieu&#xa0;: il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Announced and came</source>
        <translation>Annoncées et venues</translation>
    </message>
    <message>
        <source>How the invitation went round</source>
        <translation>Comment l’invitation a circulé</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>What people thought of it</source>
        <translation>Les retours</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
    <message>
        <source>This event is no longer in the file.</source>
        <translation>Cette rencontre n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This series is no longer in the file.</source>
        <translation>Cette série n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>To whom: %1.</source>
        <translation>À qui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncées</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>présentes</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 members present</source>
        <translation>%1&#xa0;: %2 annoncées, %3 adhérentes présentes</translation>
    </message>
    <message>
        <source>The file names no member structure on that day, so there is no rate.</source>
        <translation>Le fichier ne nomme aucune structure adhérente à cette date&#xa0;: il n’y a pas de taux.</translation>
    </message>
    <message>
        <source>No member structure took part.</source>
        <translation>Aucune structure adhérente n’a participé.</translation>
    </message>
    <message>
        <source>All member structures took part.</source>
        <translation>Toutes les structures adhérentes ont participé.</translation>
    </message>
    <message>
        <source>%1 of the member structures took part.</source>
        <translation>%1 des structures adhérentes ont participé.</translation>
    </message>
    <message>
        <source>Base: %1 member structures on %2, partners and host network not counted.</source>
        <translation>Base&#xa0;: %1 structures adhérentes au %2, partenaires et réseau hôte non comptés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Also present – %1.</source>
        <translation>Également présentes – %1.</translation>
    </message>
    <message>
        <source>Estimated, not counted one by one: %1. Estimates are not part of the sums.</source>
        <translation>Estimation, sans comptage&#xa0;: %1. Les estimations n’entrent pas dans les sommes.</translation>
    </message>
    <message>
        <source>On the same day: %1.</source>
        <translation>Le même jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Turn-up</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>people (estimate)</source>
        <translation>personnes (estimation)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>person of the network</source>
        <translation>personne du réseau</translation>
    </message>
    <message>
        <source>people of the network</source>
        <translation>personnes du réseau</translation>
    </message>
    <message>
        <source>member structures</source>
        <translation>structures adhérentes</translation>
    </message>
    <message>
        <source>of the members reached</source>
        <translation>des adhérentes touchées</translation>
    </message>
    <message>
        <source>Announced, did not come</source>
        <translation>Annoncées, non venues</translation>
    </message>
    <message>
        <source>Came without announcing it</source>
        <translation>Venues sans s’être annoncées</translation>
    </message>
    <message>
        <source>to do by %1</source>
        <translation>à faire d’ici le %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>What should follow</source>
        <translation>Suite proposée</translation>
    </message>
    <message>
        <source>What pleased</source>
        <translation>Ce qui a plu</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Ce qui a manqué</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Autres remarques</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Given and family name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Function, e-mail or phone</source>
        <translation>Fonction, courriel ou téléphone</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>Fiche de visite</translation>
    </message>
    <message>
        <source>Visit record: %1</source>
        <translation>Fiche de visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>This visit was cancelled.</source>
        <translation>Cette visite a été annulée.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>early %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <translation>mi-%1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a commune</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .odt or .html; the name “%1” ends in none of these.</source>
        <translation>Un document s’écrit en .pdf, .odt ou .html&#x202f;; le nom «&#x202f;%1&#x202f;» ne finit par aucun des trois.</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>Documents joints</translation>
    </message>
    <message>
        <source>announced: %1</source>
        <translation>annoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who came was not noted: %1.</source>
        <translation>Présences non notées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hosted by: %1.</source>
        <translation>Accueil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who came was not noted, so there is nothing to count.</source>
        <translation>Les présences n’ont pas été notées&#xa0;: il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>Who came was not noted one by one, so there is no rate.</source>
        <translation>Les présences n’ont pas été notées une à une&#xa0;: il n’y a pas de taux.</translation>
    </message>
    <message>
        <source>Turn-up: structures that had announced themselves and came, out of those that had (%1 out of %2).</source>
        <translation>Venues ÷ annoncées&#xa0;: les structures annoncées qui sont venues, sur celles qui s’étaient annoncées (%1 sur %2).</translation>
    </message>
    <message>
        <source>estimate: %1</source>
        <translation>estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only people without a structure were noted, so there is no rate.</source>
        <translation>Seules des personnes sans structure ont été notées&#xa0;: il n’y a donc pas de taux.</translation>
    </message>
    <message>
        <source>From outside, without a structure: %1. They are part of the number of people.</source>
        <translation>De l’extérieur, sans structure&#xa0;: %1. Ces personnes comptent dans le nombre de personnes.</translation>
    </message>
    <message>
        <source>people noted (estimate: %1)</source>
        <translation>personnes notées (estimation&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 (maybe)</source>
        <translation>%1 (peut-être)</translation>
    </message>
    <message>
        <source>Who had said “maybe” counts as announced.</source>
        <translation>Qui avait dit «&#x202f;peut-être&#x202f;» compte comme annoncée.</translation>
    </message>
    <message>
        <source>arrivals: %1</source>
        <translation>arrivées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Exchanges and follow-ups</source>
        <translation>Échanges et suites</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Lignes du plan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Activity reports</source>
        <translation>Rapports d’activité</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Statutory terms</source>
        <translation>Échéances statutaires</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Groups and remarks on attendance</source>
        <translation>Groupes et remarques des feuilles de présence</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
</context>
</TS>
