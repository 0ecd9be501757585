#!/usr/bin/env bash
# The rules of the house that a compiler does not check. Prints each line that breaks one; silent when all hold.
set -u
cd "$(dirname "$0")/.."
broken=0

# rule SENTENCE: the lines on standard input break it.
rule() {
    local lines
    lines=$(cat)
    [ -z "$lines" ] && return
    broken=1
    printf '%s\n%s\n\n' "$1" "$lines"
}
includes() { # includes FOLDER PATTERN
    grep -rnE --include='*.h' --include='*.cpp' "#include [<\"]($2)" "$1"
}

includes models 'QtWidgets|QtCharts|QWidget|QChart|QApplication|QMessageBox|QFileDialog|QMainWindow|views/' | rule 'models/ knows no widgets, charts or views.'
{ includes models 'app/'; includes views 'app/'; } | rule 'Nothing includes app/.'
grep -rnE --include='*.h' --include='*.cpp' '\bQSql[A-Z]' models views app | grep -v '^models/store/' | rule 'QSql… appears only in models/store.'
grep -rnE --include='*.h' --include='*.cpp' '"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|PRAGMA) | = \?"' views app | rule 'SQL stands only in models/ and resources/sql.'
includes models/store 'models/(domain|search|lists|figures|report|exchange|samples)/' | rule 'models/store is the lowest layer.'
includes models/domain 'models/(search|lists|figures|report|exchange|samples)/' | rule 'models/domain rests on models/store alone.'
includes models/search 'models/(lists|figures|report|exchange|samples)/' | rule 'models/search rests on store and domain.'
includes models/lists 'models/(figures|report|exchange|samples)/' | rule 'models/lists rests on store and domain.'
includes models/figures 'models/(report|exchange|samples)/' | rule 'models/figures rests on store, domain and lists.'
includes models/exchange 'models/(report|samples)/' | rule 'models/exchange rests on store, domain, lists and figures.'
includes models/report 'models/(exchange|samples)/' | rule 'models/report knows neither exchange nor samples.'
grep -rnE --include='*.h' --include='*.cpp' '\b(QMessageBox|QFileDialog|QInputDialog|QProgressDialog)\b' views app | grep -v '^views/shell/prompt\.' | rule 'Dialogs are opened only in views/shell/prompt.'
grep -rnE --include='*.h' --include='*.cpp' 'currentDate(Time)?\(|currentDateTimeUtc|QTime::currentTime' models views app | grep -v '^models/domain/clock\.' | rule 'Only models/domain/clock asks what day it is.'
{
    grep -rnE --include='*.h' --include='*.cpp' '\b(QSaveFile|QTemporaryFile|QPrinter|ofstream)\b|\bfopen\(|\brename\(|QFile::copy\(|setFileName\(|O_(WRONLY|RDWR|CREAT)' models views app
    grep -rnE --include='*.h' --include='*.cpp' 'open\(.*(WriteOnly|ReadWrite|Append)' models views app | grep -vE 'buffer\.open\(|Access::ReadWrite'
    grep -rnE --include='*.h' --include='*.cpp' 'QPdfWriter [a-z]+\(|setOutputDevice\(|\.save\([^)]' models views app | grep -vE '\(&?(buffer|device)'
} | grep -vE '^models/store/wholefile\.|^views/shell/prompt\.cpp:.*QPrint' | rule 'Files are written only by models/store/wholefile: whole, flushed, then renamed. (Paper is printed by views/shell/prompt.)'
pages='home structures people networks events series dates themes followups plan planning decisions obligations indicators figures activity visit import workdays'
for page in $pages; do
    includes "views/$page" "views/(${pages// /|})/" \
        | grep -vE "include \"views/$page/" | rule "views/$page includes no other page."
done
exit $broken
