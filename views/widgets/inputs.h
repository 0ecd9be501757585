#pragma once

#include <QDate>
#include <QLineEdit>
#include <QTime>

#include <functional>

class QCompleter;
class QStringListModel;

namespace maillage {

/// A day as one types it ("7/4/22", "7 avril 2022", "2022-04-07"), shown as people read it once left. The arrow keys
/// and the page keys move it by days and months. What cannot be read stays visible and is marked.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The text says something that is no day.
    bool isWrong() const { return m_wrong; }

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();

    QDate m_day;
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

signals:
    void edited();

private:
    void readText();

    QTime m_time;
    bool m_wrong = false;
};

/// A field that names another row (a structure, a theme, a network…): one types the beginning of any word of its
/// name, accents aside, and chooses. Where `setCreatable` was called a name that is unknown so far is offered as new.
class ReferenceEdit : public QLineEdit
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id = 0;
        QString name;
        QString hint; // said beside the name in the choices, for instance the commune
    };
    using Source = std::function<QList<Choice>()>;

    explicit ReferenceEdit(Source source, QWidget *parent = nullptr);

    void setCreatable(bool creatable) { m_creatable = creatable; }
    /// The chosen row; 0 when the field is empty or names something new.
    qint64 id() const { return m_id; }
    void setId(qint64 id);
    /// What was typed when it is no known name; empty otherwise.
    QString newName() const;
    bool isWrong() const { return m_wrong; }

signals:
    void chosen();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void settle();

    Source m_source;
    QList<Choice> m_choices;
    QStringListModel *m_offered;
    QCompleter *m_completer;
    qint64 m_id = 0;
    bool m_creatable = false;
    bool m_wrong = false;
};

/// Marks a field as holding something that cannot be taken, with the reason as its tool tip.
void markWrong(QWidget *field, const QString &problem);

} // namespace maillage
