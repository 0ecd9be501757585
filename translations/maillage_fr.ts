<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Attachment</name>
    <message>
        <source>Say to which event or structure the file belongs.</source>
        <translation>Dites à quelle rencontre ou à quelle structure appartient ce fichier.</translation>
    </message>
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
        <source>“%1” could not be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Say at which event.</source>
        <translation>Dites à quelle rencontre.</translation>
    </message>
    <message>
        <source>Say which structure or person took part.</source>
        <translation>Dites quelle structure ou quelle personne a participé.</translation>
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
        <source>“%1” could not be read. Check that it exists and that you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu. Vérifiez que ce fichier existe et que vous avez le droit de le lire.</translation>
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
        <source>The file could not be opened. Check that it exists and that you may use this folder.</source>
        <translation>Le fichier n’a pas pu être ouvert. Vérifiez qu’il existe et que vous avez le droit d’utiliser ce dossier.</translation>
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
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1 speaks of the same thing. Keep one of the two lines, or tell them apart by a key where the table has one.</source>
        <translation>la ligne %1 parle de la même chose. Gardez une seule des deux lignes, ou distinguez-les par une clé là où la table en a une.</translation>
    </message>
    <message>
        <source>there is already one of this name. If it is another one, give it a key; if it is the same, refer to it by its key.</source>
        <translation>ce nom existe déjà. Si c’en est un autre, donnez-lui une clé&#x202f;; si c’est le même, désignez-le par sa clé.</translation>
    </message>
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
        <source>Line %1, column %2: there is no field “%3” in %4. Its fields are: %5.</source>
        <translation>Ligne %1, colonne %2&#xa0;: il n’y a pas de champ «&#x202f;%3&#x202f;» dans %4. Ses champs sont&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing. The fields of %3 are: %4.</source>
        <translation>Ligne %1&#xa0;: il manque la colonne «&#x202f;%2&#x202f;». Les champs de %3 sont&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a number of people cannot be negative.</source>
        <translation>un nombre de personnes ne peut pas être négatif.</translation>
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
</context>
<context>
    <name>OutreachPanel</name>
    <message>
        <source>Edit an invitation</source>
        <translation>Modifier une invitation</translation>
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
        <source>first e-mail, reminder, flyer…</source>
        <translation>premier courriel, rappel, flyer…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>until (for a window)</source>
        <translation>jusqu’au (s’il y a plusieurs jours)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
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
        <source>Add an invitation</source>
        <translation>Ajouter une invitation</translation>
    </message>
    <message>
        <source>Remove an invitation</source>
        <translation>Retirer une invitation</translation>
    </message>
    <message>
        <source>How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.</source>
        <translation>Comment l’invitation a-t-elle circulé&#x202f;? Notez les courriels, appels, flyers, avec le jour ou les jours concernés.</translation>
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
    <name>Sample</name>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Il manque un morceau du programme. Installez-le de nouveau.</translation>
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
        <source>At least one person was met.</source>
        <translation>Au moins une personne a été rencontrée.</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Appel avec %1</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Visite à %1</translation>
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
        <source>Everyone who came: the sum of the headcounts, with or without a name.</source>
        <translation>Toutes les personnes venues&#xa0;: la somme des effectifs, avec ou sans nom.</translation>
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
        <translation>Présentes ÷ annoncées</translation>
    </message>
    <message>
        <source>Member structures present ÷ structures announced.</source>
        <translation>Structures adhérentes présentes ÷ structures annoncées.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Member structures present ÷ member structures on that day.</source>
        <translation>Structures adhérentes présentes ÷ structures adhérentes ce jour-là.</translation>
    </message>
    <message>
        <source>Announced, series</source>
        <translation>Annoncées</translation>
    </message>
    <message>
        <source>Announced structures, added up over the held events of the series.</source>
        <translation>Structures annoncées, additionnées sur les rencontres tenues de la série.</translation>
    </message>
    <message>
        <source>Members present, series</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Member structures present, added up over the held events of the series.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres tenues de la série.</translation>
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
        <translation>Présentes ÷ annoncées</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the announced, over the held events of the series.</source>
        <translation>Somme des adhérentes présentes ÷ somme des annoncées, sur les rencontres tenues de la série.</translation>
    </message>
    <message>
        <source>Reach of a series</source>
        <translation>Structures touchées</translation>
    </message>
    <message>
        <source>Different member structures present at least once ÷ member structures on the day of the last held event.</source>
        <translation>Structures adhérentes différentes venues au moins une fois ÷ structures adhérentes le jour de la dernière rencontre tenue.</translation>
    </message>
    <message>
        <source>Announced, by structure</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Held events for which the structure had announced itself.</source>
        <translation>Rencontres tenues où la structure s’était annoncée.</translation>
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
        <source>Held events for which the structure had announced itself, and stayed away.</source>
        <translation>Rencontres tenues où la structure s’était annoncée et n’est pas venue.</translation>
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
        <source>Events announced and attended ÷ events announced.</source>
        <translation>Rencontres annoncées où la structure est venue ÷ rencontres annoncées.</translation>
    </message>
    <message>
        <source>held events announced by the structure</source>
        <translation>rencontres tenues où la structure s’était annoncée</translation>
    </message>
    <message>
        <source>Members present, by month</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Member structures present, added up over the held events of the month.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres tenues du mois.</translation>
    </message>
    <message>
        <source>People, by month</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who came to a held event of the month.</source>
        <translation>Toutes les personnes venues à une rencontre tenue dans le mois.</translation>
    </message>
    <message>
        <source>Turn-up, by month</source>
        <translation>Présentes ÷ annoncées</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the announced, over the held events of the month.</source>
        <translation>Somme des adhérentes présentes ÷ somme des annoncées, sur les rencontres tenues du mois.</translation>
    </message>
    <message>
        <source>Participation, by month</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each held event of the month.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre tenue du mois.</translation>
    </message>
    <message>
        <source>Members present, by year</source>
        <translation>Adhérentes présentes</translation>
    </message>
    <message>
        <source>Member structures present, added up over the held events of the year.</source>
        <translation>Structures adhérentes présentes, additionnées sur les rencontres tenues de l’année.</translation>
    </message>
    <message>
        <source>People, by year</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who came to a held event of the year.</source>
        <translation>Toutes les personnes venues à une rencontre tenue dans l’année.</translation>
    </message>
    <message>
        <source>Turn-up, by year</source>
        <translation>Présentes ÷ annoncées</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the announced, over the held events of the year.</source>
        <translation>Somme des adhérentes présentes ÷ somme des annoncées, sur les rencontres tenues de l’année.</translation>
    </message>
    <message>
        <source>Participation, by year</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the members on the day of each held event of the year.</source>
        <translation>Somme des adhérentes présentes ÷ somme des adhérentes au jour de chaque rencontre tenue de l’année.</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Events held in the period, visits and calls included.</source>
        <translation>Rencontres tenues dans la période, visites et appels compris.</translation>
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
        <source>Everyone who came to a held event of the period.</source>
        <translation>Toutes les personnes venues à une rencontre tenue dans la période.</translation>
    </message>
    <message>
        <source>Turn-up, whole period</source>
        <translation>Présentes ÷ annoncées, toute la période</translation>
    </message>
    <message>
        <source>Sum of the members present ÷ sum of the announced, over the held events of the period.</source>
        <translation>Somme des adhérentes présentes ÷ somme des annoncées, sur les rencontres tenues de la période.</translation>
    </message>
    <message>
        <source>Reach, whole period</source>
        <translation>Structures touchées, toute la période</translation>
    </message>
    <message>
        <source>Different member structures present at least once in the period ÷ member structures on its last day.</source>
        <translation>Structures adhérentes différentes venues au moins une fois dans la période ÷ structures adhérentes à son dernier jour.</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Structures visitées</translation>
    </message>
    <message>
        <source>Member structures with a visit held in the period ÷ member structures on its last day.</source>
        <translation>Structures adhérentes ayant eu une visite dans la période ÷ structures adhérentes à son dernier jour.</translation>
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
        <source>at least how many people, where nobody counted</source>
        <translation>au moins combien de personnes, quand personne n’a compté</translation>
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
        <source>how many people came; empty beside a yes: 1</source>
        <translation>combien de personnes sont venues&#x202f;; vide à côté d’un oui&#xa0;: 1</translation>
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
        <source>Structure or person</source>
        <translation>Structure ou personne</translation>
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
        <source>One name a line; a number after it is how many came.
FOL 23, 3
VASI</source>
        <translation>Un nom par ligne&#x202f;; un nombre ensuite dit combien de personnes sont venues.
FOL 23, 3
VASI</translation>
    </message>
    <message>
        <source>List to paste</source>
        <translation>Liste à coller</translation>
    </message>
    <message>
        <source>Put them on the sheet</source>
        <translation>Mettre sur la feuille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Noter la présence de %1</translation>
    </message>
    <message>
        <source>Note the reply of %1</source>
        <translation>Noter la réponse de %1</translation>
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
        <source>They will be marked present.</source>
        <translation>Les structures seront notées présentes.</translation>
    </message>
    <message>
        <source>They will be marked as coming.</source>
        <translation>Les structures seront notées «&#x202f;vient&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new structure(s): %1</source>
        <translation>
            <numerusform>%n nouvelle structure&#xa0;: %1</numerusform>
            <numerusform>%n nouvelles structures&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s) on the sheet</source>
        <translation>
            <numerusform>Coller %n ligne sur la feuille</numerusform>
            <numerusform>Coller %n lignes sur la feuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChartPanel</name>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <source>the chart shows %1 of %2</source>
        <translation>le graphique en montre %1 sur %2</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>maillage::DayEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>This is no day. Write it like 07/04/2022.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 07/04/2022.</translation>
    </message>
</context>
<context>
    <name>maillage::DebriefPanel</name>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
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
        <source>Parts of the document</source>
        <translation>Parties du document</translation>
    </message>
    <message>
        <source>Choose the parts of the debrief</source>
        <translation>Choisir les parties du débrief</translation>
    </message>
    <message>
        <source>Save as PDF, ODT or HTML…</source>
        <translation>Enregistrer en PDF, ODT ou HTML…</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html)</source>
        <translation>PDF (*.pdf);;Texte à retravailler (*.odt);;Page pour une lettre d’information (*.html)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#x202f;%1&#x202f;».</translation>
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
        <source>What pleased, what was missing, what people proposed.</source>
        <translation>Ce qui a plu, ce qui a manqué, ce qui a été proposé.</translation>
    </message>
</context>
<context>
    <name>maillage::FigureModel</name>
    <message>
        <source>Base: %1</source>
        <translation>Base&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::FiguresPage</name>
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
        <source>Every figure says how it is counted: hover a heading or a cell for its base.</source>
        <translation>Chaque chiffre dit son calcul&#xa0;: survolez un titre ou une cellule pour voir sa base.</translation>
    </message>
    <message>
        <source>Participation by event: announced against present</source>
        <translation>Participation par rencontre&#xa0;: annoncées et présentes</translation>
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
        <source>Reach of the series</source>
        <translation>Structures touchées par série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>By structure</source>
        <translation>Par structure</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
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
        <translation>Importer une table</translation>
    </message>
    <message>
        <source>“%1” is too large to be a list.</source>
        <translation>«&#x202f;%1&#x202f;» est trop gros pour être une liste. Choisissez un fichier CSV plus petit.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu. Vérifiez que ce fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>The first line of the file names its columns. Those understood here (* needed): %1.</source>
        <translation>La première ligne du fichier nomme ses colonnes. Celles qui sont comprises ici (* nécessaires)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a table saved as CSV (UTF-8) from your spreadsheet, or drop it on this window.</source>
        <translation>Choisissez une table enregistrée en CSV (UTF-8) depuis votre tableur, ou déposez-la sur cette fenêtre.</translation>
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
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document to go on editing (*.odt);;Page for a newsletter (*.html)</source>
        <translation>PDF (*.pdf);;Texte à retravailler (*.odt);;Page pour une lettre d’information (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#x202f;%1&#x202f;».</translation>
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
        <translation>&amp;Importer une table…</translation>
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
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
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
    <message>
        <source>Import a table</source>
        <translation>Importer une table</translation>
    </message>
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
        <translation>En faire le réseau de ce fichier</translation>
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
</context>
<context>
    <name>maillage::Page</name>
    <message>
        <source>This page takes no files. Drop a table (.csv) to import it, or open an event to keep a file with it.</source>
        <translation>Cette page ne prend pas de fichier. Déposez une table (.csv) pour l’importer, ou ouvrez une rencontre pour y garder un fichier.</translation>
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
        <source>At least (estimate)</source>
        <translation>Au moins (estimation)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
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
        <source>Slides, photos, flyers: they are kept in the network file. Photos can be shown in the debrief.</source>
        <translation>Diapositives, photos, flyers&#xa0;: ils sont gardés dans le fichier du réseau. Les photos peuvent paraître dans le débrief.</translation>
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
        <source>Show this photo in the debrief</source>
        <translation>Montrer cette photo dans le débrief</translation>
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
    <name>maillage::ReferenceEdit</name>
    <message>
        <source>This name is not known. Choose one from the list.</source>
        <translation>Ce nom n’est pas connu. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>maillage::RollFigures</name>
    <message>
        <source>Right now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>members</source>
        <translation>adhérentes</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
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
        <source>Two letters, then Enter: present
“fol 3”: present with three people
“vasi ?”: maybe  ·  “vasi -”: not coming
+ / −: number of people
Ctrl+Z: undo</source>
        <translation>Deux lettres, puis Entrée&#xa0;: présente
«&#x202f;fol 3&#x202f;»&#xa0;: présente avec trois personnes
«&#x202f;vasi&#x202f;?&#x202f;»&#xa0;: peut-être  ·  «&#x202f;vasi -&#x202f;»&#xa0;: ne vient pas
+ / −&#xa0;: nombre de personnes
Ctrl+Z&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Series “%1”</source>
        <translation>Série «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 people so far, %2 of them from %3 member structures: %4 of the %5 members.</source>
        <translation>%1 personnes jusqu’ici, dont %2 de %3 structures adhérentes&#xa0;: %4 des %5 adhérentes.</translation>
    </message>
    <message>
        <source>Estimate: between %1 and %2 people, not counted one by one</source>
        <translation>Estimation&#xa0;: entre %1 et %2 personnes, sans comptage</translation>
    </message>
</context>
<context>
    <name>maillage::RollModel</name>
    <message>
        <source>Mark %1 present</source>
        <translation>Noter la présence de %1</translation>
    </message>
    <message>
        <source>Mark %1 absent</source>
        <translation>Noter l’absence de %1</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes.</translation>
    </message>
    <message>
        <source>Count the people of %1</source>
        <translation>Compter les personnes de %1</translation>
    </message>
    <message>
        <source>Note the reply of %1</source>
        <translation>Noter la réponse de %1</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Écrire une remarque sur %1</translation>
    </message>
    <message>
        <source>Attendance of a person</source>
        <translation>Présence d’une personne</translation>
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
        <source>The copy could not be written to “%1”. Choose another folder.</source>
        <translation>La copie n’a pas pu être écrite dans «&#x202f;%1&#x202f;». Choisissez un autre dossier.</translation>
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
Ajoutez la première avec «&#x202f;Structure&#x202f;», ou importez votre liste avec Fichier ▸ Importer une table.</translation>
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
</context>
<context>
    <name>maillage::ThreadDelegate</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
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
        <source>type two letters of its name; a new name adds it</source>
        <translation>tapez deux lettres de son nom&#x202f;; un nouveau nom l’ajoute</translation>
    </message>
    <message>
        <source>a theme, known or new</source>
        <translation>une thématique, connue ou nouvelle</translation>
    </message>
    <message>
        <source>names, separated by commas; unknown ones are added</source>
        <translation>des noms séparés par des virgules&#x202f;; les inconnus sont ajoutés</translation>
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
        <source>Due</source>
        <translation>Échéance</translation>
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
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Networks (*.maillage);;All files (*)</source>
        <translation>Réseaux (*.maillage);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>There is no series with the number, key or name “%1” in this file.</source>
        <translation>Il n’y a pas de série dont le numéro, la clé ou le nom soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no event with the number, key or title “%1” in this file.</source>
        <translation>Il n’y a pas de rencontre dont le numéro, la clé ou le titre soit «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
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
        <source>about %1 people</source>
        <translation>environ %1 personnes</translation>
    </message>
    <message>
        <source>between %1 and %2 people</source>
        <translation>entre %1 et %2 personnes</translation>
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
        <source>Turn-up: member structures present out of structures announced (%1 out of %2).</source>
        <translation>Taux&#xa0;: structures adhérentes présentes sur structures annoncées (%1 sur %2).</translation>
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
        <source>%1 person</source>
        <translation>%1 personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
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
        <source>“%1” could not be written. Choose another folder, or close the program that has it open.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Choisissez un autre dossier, ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .odt or .html; the name “%1” ends in none of these.</source>
        <translation>Un document s’écrit en .pdf, .odt ou .html&#x202f;; le nom «&#x202f;%1&#x202f;» ne finit par aucun des trois.</translation>
    </message>
</context>
</TS>
