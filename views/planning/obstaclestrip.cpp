#include "views/planning/obstaclestrip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr size_t listed = 30; // in the menu
}

ObstacleStrip::ObstacleStrip(QWidget *parent)
    : QFrame(parent)
    , m_count(new QPushButton(this))
    , m_sentence(new QPushButton(this))
{
    setObjectName(u"obstacles"_s);
    m_count->setProperty("role", u"obstacle"_s);
    m_sentence->setProperty("role", u"obstacle"_s);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 1, 8, 1);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addWidget(m_sentence, 1);
    connect(m_count, &QPushButton::clicked, this, &ObstacleStrip::chooseFromAll);
    connect(m_sentence, &QPushButton::clicked, this, [this] {
        if (m_current < m_obstacles.size())
            emit chosen(m_obstacles[m_current].task);
    });
    hide();
}

void ObstacleStrip::show(std::vector<Schedule::Obstacle> obstacles)
{
    m_obstacles = std::move(obstacles);
    m_current = std::min(m_current, m_obstacles.empty() ? 0 : m_obstacles.size() - 1);
    setVisible(!m_obstacles.empty());
    showCurrent();
}

void ObstacleStrip::showCurrent()
{
    if (m_obstacles.empty())
        return;
    m_count->setText(tr("%n obstacle(s) ▾", nullptr, int(m_obstacles.size())));
    const QString sentence = m_obstacles[m_current].sentence;
    m_sentence->setText(fontMetrics().elidedText(sentence, Qt::ElideRight, std::max(60, m_sentence->width() - 20)).replace(u'&', u"&&"_s));
    m_sentence->setToolTip(sentence.toHtmlEscaped());
    m_sentence->setAccessibleName(sentence);
}

void ObstacleStrip::chooseFromAll()
{
    QMenu menu;
    for (size_t i = 0; i < std::min(listed, m_obstacles.size()); ++i) {
        const QString sentence = fontMetrics().elidedText(m_obstacles[i].sentence, Qt::ElideRight, 640);
        menu.addAction(QString(sentence).replace(u'&', u"&&"_s), this, [this, i] {
            m_current = i;
            showCurrent();
            emit chosen(m_obstacles[i].task);
        });
    }
    menu.exec(m_count->mapToGlobal(QPoint(0, m_count->height())));
}

void ObstacleStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showCurrent();
}

} // namespace maillage
