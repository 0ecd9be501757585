#pragma once

#include "models/domain/periodwords.h"

#include <QDate>
#include <QLineEdit>
#include <QTime>
#include <QVariant>

namespace maillage {

/// A day as one types it ("7/4/22", "7 avril 2022", "2022-04-07"), shown as people read it once left. The arrow keys
/// and the page keys move it by days and months. What cannot be read stays visible and is marked.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// What a year or a month stands for ("2019", "mars 2019"): its first or last day where the field is the beginning or end of a
    /// stretch of time; else it is no day.
    enum class Edge { None, First, Last };
    void setEdge(Edge edge) { m_edge = edge; }
    /// Whether days without a year are of what is to come or of what has been.
    void setTowards(periodwords::Towards towards) { m_towards = towards; }

    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The text says something that is no day.
    bool isWrong() const { return m_wrong; }
    /// Reads what was typed and not left yet, as leaving does.
    void finish();

signals:
    /// The field was left with something else in it, be it wrong.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    QDate readEdge() const;

    periodwords::Towards m_towards = periodwords::Towards::Future;
    QDate m_day;
    Edge m_edge = Edge::None;
    bool m_wrong = false;
};

/// A time as one types it ("18h", "18:30"), shown as people read it.
class TimeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    QTime time() const { return m_time; }
    void setTime(QTime time);
    bool isWrong() const { return m_wrong; }
    /// Reads what was typed and not left yet, as leaving does.
    void finish();

signals:
    /// The field was left with something else in it, be it wrong.
    void edited();

private:
    void readText();

    QTime m_time;
    bool m_wrong = false;
};

/// Marks a field as holding something that cannot be taken, with the reason as its tool tip and in the FieldProblem beside it.
void markWrong(QWidget *field, const QString &problem);

/// What stands in a field of whatever kind, and putting it there again: it is as if somebody had just typed it.
QVariant typedIn(const QWidget *field);
void typeAgain(QWidget *field, const QVariant &typed);
/// Has a field take what was typed in it and not left yet.
void finishTyping(QWidget *field);

} // namespace maillage
