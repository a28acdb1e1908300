// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QString>

class QWidget;

namespace ui {

/// Why the text is no address of a node, as a sentence; empty when it is one (http, https, ws, wss) or nothing.
[[nodiscard]] QString endpointProblem(const QString &text);
/// Why the text is no address of an explorer's API; empty when it is one (https, or http on this computer) or nothing.
[[nodiscard]] QString apiProblem(const QString &text);
/// Why the text is no address of a container engine; empty when it is one or nothing.
[[nodiscard]] QString socketProblem(const QString &text);

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
