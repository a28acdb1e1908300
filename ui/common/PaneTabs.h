// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

class Button;

/// Underlined tabs above a pane. Each tab is a widget of its own ("<prefix>.tab.<key>"); Tab reaches the chosen one, the
/// arrow keys move between them. What has no room is in a menu at the end ("<prefix>.tab.more"); the chosen one never is.
class PaneTabs final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneTabs)

public:
    explicit PaneTabs(const QString &prefix, QWidget *parent = nullptr);
    void addTab(const QString &title, const QString &key); ///< the first one is chosen
    /// One that is not offered now; if it was chosen, the first is.
    void setTabOffered(const QString &key, bool offered);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Tab;
    void fit();
    void showMore();
    QString m_prefix;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    Button *m_more;
    QList<Tab *> m_tabs;
    QString m_told;
};

} // namespace ui
