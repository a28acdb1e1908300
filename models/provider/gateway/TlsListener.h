// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace provider {

/// Accepts connections and starts TLS on them; those over the limits are closed before that. (QSslServer tells of a
/// connection only after its handshake, and cannot be told how many handshakes may be open.)
class TlsListener final : public QTcpServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsListener)
public:
    TlsListener(QSslConfiguration configuration, int most, int mostOfOneAddress, QObject *parent = nullptr);
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void accepted(QSslSocket *socket); ///< not yet encrypted; owned by the listener until somebody takes it

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const QSslConfiguration m_configuration;
    const int m_most;
    const int m_mostOfOneAddress;
    int m_connections = 0;
    QHash<QHostAddress, int> m_byAddress;
};

} // namespace provider
