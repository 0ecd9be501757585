#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace maillage::test {

/// Gathers what the model testers say while it lives.
class Complaints
{
public:
    Complaints()
    {
        s_heard.clear();
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (qstrcmp(context.category, "qt.modeltest") == 0 && type != QtDebugMsg)
                s_heard << message;
        });
    }
    ~Complaints() { qInstallMessageHandler(m_before); }
    QString heard() const { return s_heard.join(u'\n'); }

private:
    QtMessageHandler m_before;
    static inline QStringList s_heard;
};

} // namespace maillage::test
