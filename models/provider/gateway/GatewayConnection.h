// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/provider/gateway/GatewayOptions.h"
#include "models/provider/gateway/HttpRequestReader.h"

#include <QObject>
#include <functional>
#include <optional>

class QSslSocket;

namespace provider {

/// One client's connection: requests one after the other, each judged by its head before a byte of its body is read; or one
/// that becomes a WebSocket. Bounded in time and in bytes. Lives and goes with its socket.
class GatewayConnection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayConnection)
public:
    struct Handlers {
        /// Judges a head; nothing: it is fine.
        std::function<std::optional<HttpAnswer>(const HttpRequest &head, QSslSocket &client)> refuse;
        std::function<HttpAnswer(const HttpRequest &whole)> answer;
        /// Takes over the socket, from which the head of a request that wants this has not been read yet.
        std::function<void(QSslSocket &socket, const HttpRequest &head)> upgrade;
    };
    GatewayConnection(QSslSocket &socket, base::Clock &clock, const GatewayLimits &limits, Handlers handlers);

private:
    void onEncrypted();
    void onReadable();
    void readHead();
    void takeHead(qsizetype size);
    void readBody();
    void giveAway();
    void send(const HttpAnswer &answer, bool keepAlive, bool moreComes);
    void refuse(int status, const QString &sentence);
    void waitForNext();
    void drain();
    void onTimeout();
    void arm(std::chrono::milliseconds time);

    enum class State { Handshake, Idle, Head, Body, Draining, Over };
    QSslSocket &m_socket;
    base::Clock &m_clock;
    const GatewayLimits m_limits;
    const Handlers m_handlers;
    std::unique_ptr<HttpRequestReader> m_reader;
    State m_state = State::Handshake;
    qint64 m_drained = 0;
    base::Subscription m_deadline;
};

} // namespace provider
