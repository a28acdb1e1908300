// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/SelfSignedCertificate.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <optional>

namespace test {

/// The client's side of TLS, byte by byte, for what no well-behaved client does.
class TlsClient final : public QObject {
public:
    struct Answer {
        int status = 0; ///< 0: none came
        QByteArray head;
        QByteArray body;
    };
    /// `shown`: what it shows of itself, the first with its key; empty: nothing.
    TlsClient(const QSslCertificate &server, QList<QSslCertificate> shown, const QSslKey &key, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);
    [[nodiscard]] bool connectTo(quint16 port); ///< false: TLS was not agreed on
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// The next answer, as soon as it is whole; or what came until the connection was closed.
    [[nodiscard]] Answer answer();
    [[nodiscard]] bool waitForClose();
    [[nodiscard]] QSslSocket &socket() { return m_socket; }
    [[nodiscard]] static QSslConfiguration configuration(const QSslCertificate &server, QList<QSslCertificate> shown, const QSslKey &key,
                                                         QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);

private:
    [[nodiscard]] std::optional<Answer> take();
    QSslSocket m_socket;
    QByteArray m_seen;
};

} // namespace test
