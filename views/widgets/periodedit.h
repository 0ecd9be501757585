#pragma once

#include "models/domain/period.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace maillage {

/// A time as people say it ("automne 2022", "mi-avril 2022"), with the days it was understood as shown softly below while
/// they type. The words stay exactly as typed. What cannot be read is no mistake: it is kept as text, and says so. A
/// time without a year is the next one from today.
class PeriodEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodEdit(QWidget *parent = nullptr);
    ~PeriodEdit() override;

    /// As it was when the field was last left.
    const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    /// Something was typed since.
    bool isModified() const;
    /// Reads what was typed and not left yet, as leaving does.
    void finish();
    QLineEdit *lineEdit() const { return m_line; }

signals:
    void edited();

private:
    Period typed() const;
    void explain();

    Period m_period;
    QLineEdit *m_line;
    QLabel *m_explanation;
};

/// Shows the days that are understood below a line in which a period is typed: for editors in the cells of a table, which
/// have no room of their own. It goes with the line.
void showDaysBelow(QLineEdit *line);

} // namespace maillage
