// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

class QCoreApplication;

namespace app {

/// Tells that somebody is at the keyboard or the mouse, so that the wallet does not lock under their hands.
class InputWatch final : public QObject {
    Q_OBJECT
public:
    explicit InputWatch(QCoreApplication &application, QObject *parent = nullptr);

Q_SIGNALS:
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
