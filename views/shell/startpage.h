#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace maillage {

/// What one sees before a file is open: the networks used lately, a new one, an existing one, or a sample to try.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    /// The network used last, or else the button for a new one.
    void focusFirst();

signals:
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void sampleRequested(const QString &name);

private:
    QVBoxLayout *m_recent;
    QPushButton *m_new = nullptr;
};

} // namespace maillage
