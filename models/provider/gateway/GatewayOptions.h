// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Address.h"
#include "models/provider/gateway/Manifest.h"
#include "models/wallet/SelfSignedCertificate.h"

#include <QHostAddress>
#include <chrono>

namespace provider {

/// What one client may cost.
struct GatewayLimits {
    qint64 headBytes = 16 * 1024;
    qint64 bodyBytes = Manifest::MaxBytes;
    qint64 unsentBytes = 4 * 1024 * 1024;    ///< of a reader that is too slow
    std::chrono::milliseconds head{10'000};  ///< for the handshake, and again for a whole head
    std::chrono::milliseconds body{120'000};
    std::chrono::milliseconds idle{30'000};  ///< between two requests
    std::chrono::milliseconds ping{10'000};
    std::chrono::milliseconds silence{15'000}; ///< of a WebSocket
    int connections = 256;
    int connectionsOfOneAddress = 16;
};

struct GatewayOptions {
    wallet::TlsIdentity identity;                        ///< its certificate is the one registered on chain
    chain::Address provider;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); ///< to listen on
    quint16 port = 0;                                    ///< 0: any free one
    QString publicHost = QStringLiteral("127.0.0.1");    ///< where tenants reach forwarded ports
    qint64 cpuMillicores = 0;                            ///< of this provider, for /status; 0: not told
    qint64 memoryBytes = 0;
    qint64 storageBytes = 0;
    GatewayLimits limits;
};

} // namespace provider
