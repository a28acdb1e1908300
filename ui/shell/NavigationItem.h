// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/shell/PageId.h"

#include <QAbstractButton>

namespace ui {

/// One page's entry in the rail: icon, name, count. objectName "nav.<page>".
class NavigationItem final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationItem)

public:
    explicit NavigationItem(PageId page, QWidget *parent = nullptr);
    [[nodiscard]] PageId page() const { return m_page; }
    [[nodiscard]] int badge() const { return m_badge; }
    void setBadge(int count, const QString &what);
    [[nodiscard]] QSize sizeHint() const override { return {168, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    PageId m_page;
    int m_badge = 0;
    bool m_ring = false;
};

} // namespace ui
