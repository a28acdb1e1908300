// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace app {

/// Turns SIGINT and SIGTERM into an orderly end, as if the window had been closed. One at a time; a signal that comes
/// between two of them is for the next. Does nothing on Windows.
class QuitOnSignal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitOnSignal)
public:
    explicit QuitOnSignal(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();
};

} // namespace app
