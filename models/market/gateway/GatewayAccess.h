// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/gateway/AuthToken.h"
#include "models/market/gateway/GatewayTypes.h"
#include "models/wallet/ClientIdentity.h"

#include <QObject>
#include <QSslConfiguration>

namespace market {

/// What one request shows of who asks: the account's client certificate and a token made for it.
struct GatewayCredentials {
    wallet::TlsIdentity identity;
    QByteArray token;
};

/// Who asks gateways. The client certificate is made once while the wallet is unlocked and forgotten when it is locked;
/// the token is new for every request.
class GatewayAccess final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayAccess)
public:
    GatewayAccess(chain::Signer &signer, base::Clock &clock, QObject *parent = nullptr);
    /// Errors: those of the signer (Locked), Internal.
    [[nodiscard]] base::Async<GatewayCredentials> credentials();
    void forget(); ///< the wallet is locked, or another account is in use

private:
    void makeToken(const wallet::TlsIdentity &identity, const base::Promise<GatewayCredentials> &promise);
    chain::Signer &m_signer;
    base::Clock &m_clock;
    std::optional<wallet::TlsIdentity> m_identity;
    quint64 m_turn = 0; ///< an identity made before the last forget() is not kept
};

/// "host:port", for sentences.
[[nodiscard]] QString gatewayName(const GatewayAddress &address);
/// TLS 1.3, the registered certificate as the only one that is trusted, ours shown.
[[nodiscard]] QSslConfiguration gatewayTls(const GatewayAddress &address, const wallet::TlsIdentity &identity);
[[nodiscard]] QSslCertificate registeredCertificate(const GatewayAddress &address);

} // namespace market
