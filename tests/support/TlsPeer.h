// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewayTypes.h"
#include "models/wallet/SelfSignedCertificate.h"

#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace test {

/// A TLS server on loopback that does with each complete request what a test says: a gateway, or something that is none.
class TlsPeer final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;
    struct Options {
        bool secure = true;
        QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater;
        bool hangsUp = false; ///< as soon as somebody connects
    };
    TlsPeer(const wallet::TlsIdentity &identity, Options options, Handler handler);
    ~TlsPeer() override;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// As the provider of `registered` would have it on chain.
    [[nodiscard]] market::GatewayAddress address(const wallet::TlsIdentity &registered) const;
    [[nodiscard]] int connections() const { return m_connections; } ///< made so far, with a finished handshake
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] const QList<QSslCertificate> &clients() const { return m_clients; } ///< their certificates, in order

    /// For 127.0.0.1, from 2020 to 2100; the same to the last byte for the same arguments.
    [[nodiscard]] static wallet::TlsIdentity identity(char seed = 's', const QString &host = QStringLiteral("127.0.0.1"), qint64 notBefore = 1'577'836'800,
                                                      qint64 notAfter = 4'102'444'800);
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});
    [[nodiscard]] static QByteArray webSocketAccept(const QByteArray &request);
    [[nodiscard]] static QByteArray webSocketFrame(int opcode, const QByteArray &payload); ///< 1 text, 2 binary, 8 close, 9 ping
    [[nodiscard]] static QByteArray closeFrame(quint16 code);

private:
    void onConnection(QTcpSocket *socket);
    std::unique_ptr<QTcpServer> m_server;
    const Options m_options;
    Handler m_handler;
    int m_connections = 0;
    int m_requests = 0;
    QList<QSslCertificate> m_clients;
};

} // namespace test
