#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class QButtonGroup;

namespace maillage {

class Reading;
class Store;
class NavigationButton;

/// The bar on the left: whose network this is, the pages in groups with how many rows each holds, and where and when
/// the file was last written. Where the window is lower than its pages they are scrolled.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addGroup(const QString &title);
    /// `list` names the register whose rows are counted beside it ("" for none).
    void addPage(QLatin1StringView page, const QString &label, const QString &iconName, QLatin1StringView list = {});
    void setStore(Store *store);
    /// Says anew which file is open.
    void showFile();
    void setCurrent(QLatin1StringView page);

signals:
    void chosen(QLatin1StringView page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        QLatin1StringView page;
        QLatin1StringView list;
        NavigationButton *button;
    };

    void showCounts();
    void showSaved();
    void fitText();
    void fitHeight();

    Store *m_store = nullptr;
    QPointer<Reading> m_counting;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    QList<QLabel *> m_groups;
    QButtonGroup *m_buttons;
    QLabel *m_network;
    QLabel *m_saved;
    QList<Entry> m_entries;
};

} // namespace maillage
