#pragma once

#include "models/exchange/tablewriter.h"
#include "views/charts/chart.h"

namespace maillage {

class MatrixModel;

/// Numbers as lines of CSV, each with its base and with the filter it was asked for.
class FigureLines
{
public:
    explicit FigureLines(const QStringList &filterWords);

    void add(const QString &figure, const FigureRow &row);
    QByteArray bytes();

private:
    QByteArray m_bytes;
    QString m_filter;
    TableWriter m_writer;
};

/// A chart of figures by one subject.
class FiguresChart : public Chart
{
    Q_OBJECT

public:
    FiguresChart(Store &store, const ChartSpec &spec);

    void begin(const FigureFilter &filter) override;
    bool advance() override;
    QAbstractItemModel *table() const override;
    std::unique_ptr<Drawing> draw(const ChartLook &look, int rows) const override;
    bool isEmpty() const override;
    QString base() const override;
    QString leftOut(int rows) const override;
    Way wayFrom(int row, int column) const override;
    QByteArray csv() const override;
    QList<QStringList> cells() const override;

private:
    bool isRanked() const { return m_spec.kind == ChartKind::Ranked; }
    /// A row a network, each on its own base: of all of them where none is asked for.
    bool isOfSides() const { return m_spec.name == QLatin1StringView("sides"); }

    FigureModel *m_model;
    QList<int> m_drawn;
};

/// Who came to what.
class MatrixChart : public Chart
{
    Q_OBJECT

public:
    MatrixChart(Store &store, const ChartSpec &spec);

    void begin(const FigureFilter &filter) override;
    bool advance() override;
    QAbstractItemModel *table() const override;
    MatrixModel *matrix() const { return m_model; }
    std::unique_ptr<Drawing> draw(const ChartLook &look, int rows) const override;
    bool isEmpty() const override;
    QString leftOut(int rows) const override;
    Way wayFrom(int row, int column) const override;
    QString leftOutOfPicture(int rows) const override;
    QByteArray csv() const override;
    QList<QStringList> cells() const override;

private:
    /// With every event and structure, which the window has no room for.
    std::unique_ptr<MatrixModel> whole() const;

    MatrixModel *m_model;
};

} // namespace maillage
