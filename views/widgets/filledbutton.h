#pragma once

#include <QLayout>
#include <QPushButton>

namespace maillage {

/// A button that holds more than one text, in a layout: it is as high as they need at its width.
class FilledButton : public QPushButton
{
public:
    explicit FilledButton(QWidget *parent)
        : QPushButton(parent)
    {
        QSizePolicy policy(QSizePolicy::Minimum, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint(); }
    QSize minimumSizeHint() const override { return layout() ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint(); }
    int heightForWidth(int width) const override
    {
        const int needed = layout() && layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
        return std::max(needed, minimumHeight());
    }
};

} // namespace maillage
