#include "views/shell/guardedapplication.h"

#include "models/store/failure.h"

#include <QMetaObject>

namespace maillage {

bool GuardedApplication::notify(QObject *receiver, QEvent *event)
{
    QString sentence;
    try {
        return QApplication::notify(receiver, event);
    } catch (const Failure &failure) {
        sentence = failure.sentence();
    } catch (const std::bad_alloc &) {
        sentence = tr("There is not enough memory for this. What was written before is kept; close other programs, then try again.");
    } catch (const std::exception &error) {
        qWarning("Nobody caught: %s", error.what());
        sentence = tr("Something went wrong inside the program; it was not done. What was written before is kept.");
    }
    QMetaObject::invokeMethod(this, [this, sentence] { emit escaped(sentence); }, Qt::QueuedConnection);
    return true;
}

} // namespace maillage
