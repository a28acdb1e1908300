// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/Gateway.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeLeaseBook.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/KeySigner.h"
#include "tests/support/TlsClient.h"

#include <QTemporaryDir>
#include <functional>

class QWebSocket;

namespace test {

/// A gateway on the loopback with everything below it in memory, its clock in the test's hand, and the identities to go
/// there with. Lease 7 is the tenant's, 8 another account's, 9 the tenant's and closed.
class GatewayRig final {
public:
    explicit GatewayRig(deploy::EngineClient *engine = nullptr);
    ~GatewayRig();
    Q_DISABLE_COPY_MOVE(GatewayRig)

    FakeClock clock;
    FakeLeaseBook book;
    FakeReactor reactor;
    KeySigner tenant;
    KeySigner other;
    wallet::TlsIdentity server;
    wallet::TlsIdentity mine; ///< the tenant's
    std::unique_ptr<provider::LeaseHost> host;
    std::unique_ptr<provider::Gateway> gateway;

    void restart(); ///< host and gateway end and begin anew, on the same folder
    [[nodiscard]] wallet::TlsIdentity identity(const QString &commonName, bool forServer = false, qint64 fromNow = -3600, qint64 untilNow = 86400) const;
    [[nodiscard]] QByteArray token(KeySigner &signer, qint64 fromNow = 0) const;
    [[nodiscard]] std::unique_ptr<TlsClient> client() const; ///< as the tenant's; connected
    [[nodiscard]] std::unique_ptr<TlsClient> client(const wallet::TlsIdentity &as) const;
    /// A whole request of the tenant's.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &extra = {});
    /// The same over a connection of its own.
    [[nodiscard]] TlsClient::Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    /// The head of a WebSocket's handshake.
    [[nodiscard]] QByteArray upgrade(const QByteArray &path);
    /// The tenant's WebSocket, opened (and perhaps closed again); null: refused.
    /// `prepare`: before it is opened, for who must not miss the first frame.
    [[nodiscard]] std::unique_ptr<QWebSocket> openSocket(const QString &path, const std::function<void(QWebSocket &)> &prepare = {});
    /// One service "web" with an image and a port.
    [[nodiscard]] static QByteArray manifest(const QString &image = QStringLiteral("localhost/commonrack-page:1"));
    [[nodiscard]] deploy::DeploymentKey webKey() const { return provider::LeaseRun::keyFor(31337, 7, QStringLiteral("web")); }

private:
    QTemporaryDir m_dir;
    deploy::EngineClient *const m_engine;
};

} // namespace test
