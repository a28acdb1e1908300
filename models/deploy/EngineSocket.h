// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineAddress.h"

#include <functional>

class QIODevice;
class QObject;

namespace deploy {

/// What becomes of a connection to the engine; an error is told as `closed`, later.
struct EngineSocketHandlers {
    std::function<void()> connected;
    std::function<void()> readable;
    std::function<void()> closed;
};
/// Begins to connect, over a local socket or TCP. `socket` becomes a child of `owner`, in whose thread the handlers are called;
/// it is set first, since a local one may be connected before this returns. `readBuffer`: bytes that are taken in before
/// somebody reads them.
void openEngineSocket(QIODevice *&socket, QObject *owner, const EngineAddress &address, qint64 readBuffer, const EngineSocketHandlers &handlers);

} // namespace deploy
