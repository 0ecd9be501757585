#include "models/domain/places.h"

#include "models/domain/text.h"
#include "models/store/database.h"
#include "models/store/failure.h"
#include "models/store/resources.h"

#include <QCoreApplication>
#include <QFile>

#include <vector>

using namespace Qt::StringLiterals;

namespace maillage::places {

namespace {

struct Department
{
    QString code;
    QString name;
    QString seat;
    QString postcode; // of the seat
};

const std::vector<Department> &departmentTable()
{
    static const std::vector<Department> all = [] {
        initMaillageResources();
        QFile file(u":/places/departments-fr.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(QCoreApplication::translate("maillage::Store", "A part of the program is missing. Install it again."), file.fileName());
        std::vector<Department> result;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
            const QStringList cells = line.trimmed().split(u',');
            result.push_back({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
        }
        return result;
    }();
    return all;
}

QString plainPostcode(const QString &typed)
{
    QString code = typed;
    code.remove(u' ');
    const bool isOne = code.size() == 5 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isOne ? code : QString();
}

/// The code of the department as it is written: Corsica has two under "20" (the post's 200 and 201 are the south), overseas
/// three digits.
QString departmentCode(const QString &postcode)
{
    if (postcode.startsWith("20"_L1))
        return postcode < u"20200"_s ? u"2A"_s : u"2B"_s;
    return postcode.left(postcode.startsWith("97"_L1) ? 3 : 2);
}

/// What all rows agree on; empty where they do not.
QString agreed(Query rows)
{
    QString result;
    while (rows.next()) {
        if (!result.isEmpty())
            return {};
        result = rows.get<QString>(0);
    }
    return result;
}

} // namespace

QString departmentOf(const QString &typed)
{
    const QString postcode = plainPostcode(typed);
    if (postcode.isEmpty())
        return {};
    const QString code = departmentCode(postcode);
    for (const Department &department : departmentTable()) {
        if (department.code == code)
            return department.name;
    }
    return {};
}

QString communeOf(const Database &database, const QString &typed)
{
    const QString postcode = plainPostcode(typed);
    if (postcode.isEmpty())
        return {};
    const QString known = agreed(database.query(u"SELECT DISTINCT commune FROM structure WHERE replace(postcode, ' ', '') = ? AND commune <> ''"_s, {postcode}));
    if (!known.isEmpty())
        return known;
    for (const Department &department : departmentTable()) {
        if (department.postcode == postcode)
            return department.seat;
    }
    return {};
}

QString departmentOfCommune(const Database &database, const QString &commune)
{
    if (commune.trimmed().isEmpty())
        return {};
    const QString known = agreed(database.query(u"SELECT DISTINCT department FROM structure WHERE commune = ? AND department <> ''"_s, {commune.trimmed()}));
    if (!known.isEmpty())
        return known;
    for (const Department &department : departmentTable()) {
        if (text::folded(department.seat) == text::folded(commune))
            return department.name;
    }
    return {};
}

} // namespace maillage::places
