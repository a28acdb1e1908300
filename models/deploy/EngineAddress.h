// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QProcessEnvironment>

namespace deploy {

/// Where a container engine (Podman, Docker) listens: a Unix socket or a port of the loopback.
struct EngineAddress {
    QString socketPath; ///< empty: TCP
    QString host;
    quint16 port = 0;
    [[nodiscard]] QString toString() const; ///< "unix:///run/…" or "tcp://127.0.0.1:2375"
    bool operator==(const EngineAddress &) const = default;

    /// "unix:///path", "/path", "tcp://127.0.0.1:2375"; only the loopback, since the protocol is neither encrypted nor
    /// authenticated. Errors: Invalid.
    [[nodiscard]] static base::Result<EngineAddress> parse(const QString &text);
    /// The explicit setting if given, else $DOCKER_HOST, $XDG_RUNTIME_DIR/podman/podman.sock, /run/podman/podman.sock,
    /// /var/run/docker.sock: the first that is there. Errors: Invalid (the setting), Network (none; says what to do).
    [[nodiscard]] static base::Result<EngineAddress> find(const QString &setting, const QProcessEnvironment &environment);
};

} // namespace deploy
