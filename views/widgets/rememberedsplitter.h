#pragma once

#include <QSplitter>

namespace maillage {

/// A splitter of two panes that comes back as one left it, under a name of its own. Panes are best made as its children: a
/// pane that comes to it finished is styled a second time.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    RememberedSplitter(const QString &name, const QList<int> &initialSizes, QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);

    /// As high as what wraps in its parts needs at the width it has there, of which a splitter itself knows nothing.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    QSplitterHandle *createHandle() override;
    void childEvent(QChildEvent *event) override;

private:
    QString m_key;
    QList<int> m_initialSizes;
    bool m_isRestored = false;
};

} // namespace maillage
