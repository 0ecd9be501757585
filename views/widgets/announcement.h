#pragma once

#include "views/widgets/spoken.h"

#include <QLabel>

namespace maillage {

/// A sentence that a screen reader says as soon as it stands there, wherever the keyboard is.
class Announcement : public QLabel, public Spoken
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    void say(const QString &sentence)
    {
        setText(sentence);
        setAccessibleName(sentence);
        announce(this);
    }

    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }
};

} // namespace maillage
