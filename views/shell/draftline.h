#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace maillage {

class Drafts;

/// A quiet line that says how many texts are not written yet, and shows them one after the other. There only while there
/// are any.
class DraftLine : public QFrame
{
    Q_OBJECT

public:
    explicit DraftLine(QWidget *parent = nullptr);

    void setDrafts(Drafts *drafts);

    /// Only how many, where there is little room.
    void setShort(bool isShort);

signals:
    /// Shown or hidden, longer or shorter.
    void changed();
    void showRequested(const QString &page, qint64 id, const QString &key);

private:
    void refresh();
    void showNext();

    QPointer<Drafts> m_drafts;
    QLabel *m_text;
    bool m_isShort = false;
    int m_next = 0;
};

} // namespace maillage
