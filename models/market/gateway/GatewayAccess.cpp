// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayAccess.h"

namespace market {

GatewayAccess::GatewayAccess(chain::Signer &signer, base::Clock &clock, QObject *parent) : QObject(parent), m_signer(signer), m_clock(clock) {}

base::Async<GatewayCredentials> GatewayAccess::credentials()
{
    const base::Promise<GatewayCredentials> promise;
    if (m_identity) {
        makeToken(*m_identity, promise);
        return promise.future();
    }
    wallet::makeClientIdentity(m_signer).then(this, [this, promise, turn = m_turn](const base::Result<wallet::TlsIdentity> &made) {
        if (!made)
            return promise.fail(made.error());
        if (turn == m_turn)
            m_identity = *made;
        makeToken(*made, promise);
    });
    return promise.future();
}

void GatewayAccess::makeToken(const wallet::TlsIdentity &identity, const base::Promise<GatewayCredentials> &promise)
{
    makeAuthToken(m_signer, m_clock.nowMs() / 1000).then(this, [promise, identity](const base::Result<QByteArray> &token) {
        promise.complete(token.map([&identity](const QByteArray &made) { return GatewayCredentials{identity, made}; }));
    });
}

void GatewayAccess::forget()
{
    ++m_turn;
    m_identity.reset();
}

QString gatewayName(const GatewayAddress &address)
{
    return address.host + u':' + QString::number(address.port);
}

QSslCertificate registeredCertificate(const GatewayAddress &address)
{
    return QSslCertificate::fromData(address.certificate, QSsl::Pem).value(0);
}

QSslConfiguration gatewayTls(const GatewayAddress &address, const wallet::TlsIdentity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({registeredCertificate(address)});
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true); // every connection is verified anew
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setAllowedNextProtocols({});
    return tls;
}

} // namespace market
