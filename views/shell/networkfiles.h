#pragma once

#include "models/store/store.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace maillage {

/// Finds the file that a window is to work on: opens one, makes one, fills one with a sample or copies the one that is
/// open, and remembers which were used last. What cannot be done is said in a sentence, and what was open stays open.
class NetworkFiles : public QObject
{
    Q_OBJECT

public:
    /// Fills a new file with a sample of that name.
    using SampleFiller = std::function<void(Store &, const QString &name)>;
    /// The file that is open now (null: none), and how another takes its place.
    using Current = std::function<Store *()>;
    using Install = std::function<void(std::unique_ptr<Store>)>;

    NetworkFiles(SampleFiller sample, Current current, Install install, QWidget *window);

    bool open(const QString &path);
    bool create(const QString &path, const QString &networkName);
    bool openSample(const QString &name);
    void askNew();
    void askOpen();
    /// Of the file that is open.
    void askCopy();

    /// Those used last that are still there, the latest first.
    static QStringList recent();

signals:
    /// The open file goes on under another name.
    void renamed();
    /// A copy will be made of what is in the file: what is typed belongs in there first.
    void copyAsked();
    /// It was made; with the sentence that says so.
    void copied(const QString &sentence);
    void recentChanged();
    void said(const QString &sentence);
    void complained(const QString &sentence);

private:
    void remember(const QString &path);
    bool attempt(const std::function<void()> &work);

    SampleFiller m_sample;
    Current m_current;
    Install m_install;
    QWidget *m_window;
};

} // namespace maillage
