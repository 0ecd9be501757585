#include "views/charts/legend.h"

#include <QFontMetricsF>

namespace maillage {

namespace {

constexpr qreal rowGap = 10;
constexpr double nameShare = 0.36; // of the width, at most
constexpr size_t fewRows = 3;

/// Named bars one below the other: what is counted by name reads like a list, with the bar beside it. Where there are only a
/// few, each takes a block of its own, its name above a thick bar, so that they fill the place of many.
class RowDrawing : public Drawing
{
public:
    RowDrawing(const ChartData &data, RowStyle style, const ChartLook &look)
        : Drawing(look)
        , m_data(data)
        , m_style(style)
    {
        const bool rates = std::all_of(m_data.series.begin(), m_data.series.end(), [](const ChartData::Series &series) { return series.rate; });
        m_top = rates ? 1 : 0;
        for (const ChartData::Row &row : m_data.rows) {
            for (const ChartData::Value &value : row.values)
                m_top = std::max(m_top, value.value.value_or(0));
        }
        m_tracked = rates;
        m_few = m_style == RowStyle::Ranked && !m_data.rows.empty() && m_data.rows.size() <= fewRows;
    }

    bool upright() const override { return false; }

    qreal wishedHeight() const override
    {
        return rowHeight() * double(m_data.rows.size()) + (hasLegend() ? m_look.line() * 1.8 : 0);
    }

    void arrange(const QSizeF &size) override
    {
        m_size = size;
        const QFontMetricsF metrics(m_look.font), small(m_look.small());
        m_names = m_values = 0;
        for (const ChartData::Row &row : m_data.rows) {
            m_names = std::max(m_names, metrics.horizontalAdvance(row.name) + 2);
            for (const ChartData::Value &value : row.values)
                m_values = std::max(m_values, small.horizontalAdvance(value.text) + 2);
        }
        m_names = m_few ? 0 : std::min(m_names, size.width() * nameShare);
        const double rows = double(std::max<size_t>(1, m_data.rows.size()));
        const qreal room = size.height() - (hasLegend() ? m_look.line() * 1.8 : 0);
        m_height = std::min(rowHeight() * 1.7, room / rows);
        m_above = m_few ? std::max(0.0, room - m_height * rows) / 2 : 0;
        placeSpots();
    }

    void paint(QPainter &painter) override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        for (size_t i = 0; i < m_data.rows.size(); ++i)
            paintRow(painter, i);
        if (hasLegend()) {
            std::vector<LegendEntry> entries;
            for (size_t s = 0; s < m_data.series.size(); ++s)
                entries.push_back({m_data.series[s].name, lookOf(s)});
            paintLegend(painter, QRectF(left(), topOf(m_data.rows.size()) + m_look.line() * 0.4, m_size.width() - left(), m_look.line() * 1.2), entries, m_look);
        }
        painter.restore();
    }

private:
    /// One series is named by the title.
    bool hasLegend() const { return m_style == RowStyle::Ranked && m_data.series.size() > 1; }
    qreal rowHeight() const
    {
        if (m_few)
            return m_look.line() * (2.6 + 1.2 * double(m_data.series.size()));
        return m_style == RowStyle::Funnel ? m_look.line() * 2.4 : m_look.line() * (m_data.series.size() > 1 ? 2.3 : 1.6);
    }
    qreal left() const { return m_few ? 0 : m_names + rowGap; }
    qreal topOf(size_t row) const { return m_above + m_height * double(row); }
    /// Above its bars, where rows are few.
    QRectF nameOf(size_t row) const
    {
        if (!m_few)
            return {0, topOf(row), m_names, m_height};
        const qreal line = m_look.line() * 1.5;
        return {0, barOf(row, 0).top() - line, m_size.width(), line};
    }
    qreal roomForBars() const { return m_few && valueAboveBar() ? m_size.width() : std::max(10.0, m_size.width() - left() - m_values - rowGap); }
    bool valueAboveBar() const { return m_few && m_data.series.size() == 1; }
    SeriesLook lookOf(size_t series) const { return SeriesLook::bar(*m_look.theme, int(series), int(m_data.series.size())); }

    QRectF barOf(size_t row, size_t series) const
    {
        const qreal left = this->left(), room = roomForBars();
        const qreal named = m_few ? m_look.line() * 1.5 : 0;
        const qreal all = m_few ? std::min((m_height - named) * 0.75, m_look.line() * 1.6 * double(m_data.series.size())) : std::min(m_height * 0.82, m_look.line() * (m_style == RowStyle::Funnel ? 2.2 : double(m_data.series.size()))), each = all / double(m_data.series.size());
        const double value = m_data.rows[row].values[series].value.value_or(0);
        const qreal width = m_top > 0 ? value / m_top * room : 0;
        QRectF bar(left, topOf(row) + (m_height + named - all) / 2 + each * double(series), width, each - (m_data.series.size() > 1 ? 1 : 0));
        if (m_style == RowStyle::Funnel)
            bar.moveLeft(left + (room - width) / 2);
        else if (m_data.series.size() == 1 && !m_few)
            bar.adjust(0, each * 0.15, 0, -each * 0.15);
        return bar;
    }

    void placeSpots()
    {
        m_spots.clear();
        for (size_t i = 0; i < m_data.rows.size(); ++i) {
            for (size_t s = 0; s < m_data.series.size(); ++s) {
                const QRectF bar = barOf(i, s);
                // The whole line can be pointed at: the bar of a small number is hard to hit.
                const QRectF area(0, s == 0 ? topOf(i) : bar.top(), m_size.width(), 0);
                const qreal bottom = s + 1 == m_data.series.size() ? topOf(i + 1) : barOf(i, s + 1).top();
                m_spots.push_back({QRectF(area.topLeft(), QPointF(area.right(), bottom)), m_data.rows[i].row, m_data.series[s].column, m_data.rows[i].values[s].tip});
            }
        }
    }

    void paintRow(QPainter &painter, size_t row)
    {
        const ChartData::Row &shown = m_data.rows[row];
        QRectF named = nameOf(row);
        if (valueAboveBar()) {
            paintText(painter, named, Qt::AlignRight | Qt::AlignVCenter, shown.values[0].text, m_look.font, m_look.theme->textSoft);
            named.setRight(named.right() - QFontMetricsF(m_look.font).horizontalAdvance(shown.values[0].text) - rowGap);
        }
        paintText(painter, named, Qt::AlignLeft | Qt::AlignVCenter, shown.name, m_look.font, m_look.theme->text);
        for (size_t s = 0; s < m_data.series.size(); ++s) {
            const QRectF bar = barOf(row, s);
            if (m_tracked && shown.values[s].value) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_look.theme->line);
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), roomForBars(), bar.height()), 2, 2);
            }
            SeriesLook look = lookOf(s);
            if (m_style == RowStyle::Funnel && row + 1 == m_data.rows.size() && m_data.rows.size() > 3)
                look = SeriesLook{m_look.theme->attention, Qt::BDiagPattern}; // stands beside the steps and is none
            paintBar(painter, bar, look, *m_look.theme);
            if (valueAboveBar())
                continue;
            const bool aside = m_tracked || m_style == RowStyle::Funnel;
            const qreal middle = bar.center().y(), line = m_look.line();
            const QRectF area = aside ? QRectF(m_size.width() - m_values, middle - line / 2, m_values, line) : QRectF(bar.right() + 6, middle - line / 2, m_values, line);
            paintText(painter, area, (aside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown.values[s].text, m_look.small(), m_look.theme->textSoft);
        }
    }

    ChartData m_data;
    RowStyle m_style;
    QSizeF m_size;
    double m_top = 0;
    bool m_tracked = false; // shares of a whole: the whole is there in grey
    bool m_few = false;
    qreal m_names = 0, m_values = 0, m_height = 0, m_above = 0;
};

} // namespace

std::unique_ptr<Drawing> rowDrawing(const ChartData &data, RowStyle style, const ChartLook &look)
{
    return std::make_unique<RowDrawing>(data, style, look);
}

} // namespace maillage
