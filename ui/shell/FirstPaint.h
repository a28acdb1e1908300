// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

class QWidget;

namespace ui {

/// Tells once when a window was first painted: what comes after may be slow, what comes before is waited for.
class FirstPaint final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)
public:
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
