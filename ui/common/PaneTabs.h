// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// Underlined tabs above a pane. Each tab is a widget of its own ("<prefix>.tab.<key>"); Tab reaches the chosen one, the
/// arrow keys move between them.
class PaneTabs final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneTabs)

public:
    explicit PaneTabs(const QString &prefix, QWidget *parent = nullptr);
    void addTab(const QString &title, const QString &key); ///< the first one is chosen
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Tab;
    QString m_prefix;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QString m_told;
};

} // namespace ui
