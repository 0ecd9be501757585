#include "app/reportcommand.h"

#include "models/domain/reference.h"
#include "models/report/report.h"
#include "views/print/reportwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr auto usage = "Usage: maillage report debrief|sign-in|visit FILE (--event ID | --series ID) --out OUT.pdf|.odt|.html [--lang fr|en]\n";

struct Request
{
    QString report;
    QString file;
    QString event;
    QString series;
    QString out;
};

/// What was asked for, or nothing when it makes no sense.
std::optional<Request> parse(const QStringList &arguments)
{
    QStringList plain;
    QHash<QString, QString> options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        if (!name.startsWith(u"--"_s)) {
            plain << name;
            continue;
        }
        QString value;
        if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
            value = name.sliced(equals + 1);
            name.truncate(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments.at(++i);
        }
        static const QStringList known{u"--event"_s, u"--series"_s, u"--out"_s, u"--lang"_s};
        if (!known.contains(name) || options.contains(name) || value.isEmpty())
            return std::nullopt;
        options.insert(name, value);
    }
    const Request request{plain.value(0), plain.value(1), options.value(u"--event"_s), options.value(u"--series"_s), options.value(u"--out"_s)};
    const QString language = options.value(u"--lang"_s, u"en"_s);
    const bool debrief = request.report == "debrief"_L1;
    const bool known = debrief || request.report == "sign-in"_L1 || request.report == "visit"_L1;
    const bool oneSubject = request.event.isEmpty() != request.series.isEmpty();
    if (plain.size() != 2 || !known || !oneSubject || (!debrief && request.event.isEmpty()) || request.out.isEmpty()
        || (language != "fr"_L1 && language != "en"_L1))
        return std::nullopt;
    return request;
}

template<typename R>
IdOf<R> idOf(const Store &store, const QString &given, QLatin1StringView nameColumn, const QString &refusal)
{
    const IdOf<R> id = referredTo<R>(store.database(), given, nameColumn);
    if (!id)
        throw Failure(refusal.arg(given));
    return id;
}

report::Document documentFor(const Store &store, const Request &request)
{
    if (!request.series.isEmpty())
        return report::debrief(store, idOf<Series>(store, request.series, "name"_L1, QCoreApplication::translate("report", "There is no series with the number, key or name “%1” in this file.")));
    const EventId event = idOf<Event>(store, request.event, "title"_L1, QCoreApplication::translate("report", "There is no event with the number, key or title “%1” in this file."));
    if (request.report == "sign-in"_L1)
        return report::signInSheet(store, event);
    return request.report == "visit"_L1 ? report::visitRecord(store, event) : report::debrief(store, event);
}

} // namespace

int runReport(const QStringList &arguments)
{
    const std::optional<Request> request = parse(arguments);
    if (!request) {
        std::fputs(usage, stderr);
        return 2;
    }
    try {
        const auto store = Store::open(request->file);
        print::writeReport(documentFor(*store, *request), request->out);
    } catch (const Failure &failure) {
        std::fputs(qUtf8Printable(failure.sentence() + u'\n'), stderr);
        return 1;
    }
    return 0;
}

} // namespace maillage
