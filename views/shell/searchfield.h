#pragma once

#include <QPushButton>

namespace maillage {

/// Looks like a field, “Search everywhere… Ctrl K”, and is the button that opens the Finder; where the frame is narrow
/// only its icon is left.
class SearchField : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    static int wideWidth();
    static int narrowWidth() { return 38; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_narrow = false;
};

} // namespace maillage
