// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace app {

/// Turns SIGINT and SIGTERM into an orderly end, as if the window had been closed. Does nothing on Windows.
class QuitOnSignal final : public QObject {
    Q_OBJECT
public:
    explicit QuitOnSignal(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();
};

} // namespace app
