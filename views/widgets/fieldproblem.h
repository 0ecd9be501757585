#pragma once

#include "views/widgets/spoken.h"

#include <QWidget>

namespace maillage {

/// The sentence below a field that holds something that cannot be taken (markWrong); there only while there is one. It wraps
/// without asking its layout for a height by width, which in Qt 6.4.2 writes past the end of a form with hidden rows.
class FieldProblem : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit FieldProblem(QWidget *parent = nullptr);

    /// Says what is wrong with this field too.
    void watch(QWidget *field);
    QString text() const { return m_text; }
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }

signals:
    void changed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void fit();

    QList<QWidget *> m_fields;
    QString m_text;
};

} // namespace maillage
