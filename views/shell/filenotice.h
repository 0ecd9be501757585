#pragma once

#include <QFrame>
#include <QTimer>

namespace maillage {

class Announcement;
class Store;

/// Says so for as long as the open file is no longer where it was (somebody moved, replaced or deleted it), whatever page is
/// shown and whatever else is said meanwhile, and offers to save a copy to go on in.
class FileNotice : public QFrame
{
    Q_OBJECT

public:
    explicit FileNotice(QWidget *parent);

    void setStore(const Store *store);
    /// Looks whether it is; it also does so by itself now and then.
    void look();

signals:
    void copyRequested();

private:
    Announcement *m_text;
    const Store *m_store = nullptr;
    QTimer m_timer;
};

} // namespace maillage
