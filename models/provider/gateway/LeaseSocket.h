// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/provider/gateway/GatewayOptions.h"
#include "models/provider/gateway/GatewayRoute.h"
#include "models/provider/gateway/LeaseHost.h"

#include <QPointer>

class QSslSocket;
class QWebSocket;

namespace provider {

/// One client's WebSocket to a lease: asked now and then whether it still lives, and ended when it does not read. What is
/// told over it, the derived classes know. Deletes itself when it is closed.
class LeaseSocket : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseSocket)
public:
    /// The close codes of the published providers.
    enum Code { Normal = 1000, WrongType = 1003, Refused = 1008, Internal = 4000, NoLease = 4001 };
    struct Parts {
        LeaseHost &host;
        base::Clock &clock;
        const GatewayLimits &limits;
        GatewayRoute route;
        QWebSocket *socket;        ///< taken over
        QPointer<QSslSocket> line; ///< below it, to see how much is unsent
    };
    ~LeaseSocket() override;
    virtual void begin() = 0;

protected:
    LeaseSocket(Parts parts, QObject *parent);
    virtual void onText() {}
    virtual void onBinary(const QByteArray &) {}
    void send(const QString &text);
    void send(const QByteArray &bytes);
    void close(int code, const QString &reason); ///< nothing is sent afterwards
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] const GatewayRoute &route() const { return m_route; }
    [[nodiscard]] LeaseHost &host() const { return m_host; }
    [[nodiscard]] base::Clock &clock() const { return m_clock; }

private:
    void sign(); ///< of life
    void ping();
    [[nodiscard]] bool keepsUp();

    LeaseHost &m_host;
    base::Clock &m_clock;
    const GatewayLimits m_limits;
    const GatewayRoute m_route;
    QWebSocket *const m_socket;
    const QPointer<QSslSocket> m_line;
    base::Subscription m_ping;
    base::Subscription m_silence;
    bool m_over = false;
};

} // namespace provider
