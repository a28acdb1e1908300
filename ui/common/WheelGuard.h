// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

class QWidget;

namespace ui {

/// Keeps the wheel from changing a value that does not have the focus: one scrolls over a page without setting anything.
class WheelGuard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)

public:
    explicit WheelGuard(QWidget &editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
