// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/MemoryChain.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <map>
#include <memory>

class QWebSocket;
class QWebSocketServer;

namespace test {

/// A node behind a real WebSocket on the loopback that plays a MemoryChain and misbehaves on request.
class ScriptedNode final : public QObject {
    Q_OBJECT
public:
    ScriptedNode();
    ~ScriptedNode() override;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] MemoryChain &chain() { return m_chain; }

    /// Mines and tells the subscribers of newHeads.
    void mine(const QList<int> &keys = {});
    void pushHead(const chain::BlockHeader &header);
    /// To every subscription of the kind.
    void push(const std::string &kind, const nlohmann::json &notification);
    /// The same under a subscription id that is nobody's.
    void pushForeign(const nlohmann::json &notification);
    void sendRaw(const QString &text);
    void dropConnections();
    void stopListening();
    void listenAgain(); ///< on the same port

    /// Takes the place of the usual answer: the whole text to send; a null string sends nothing.
    using Liar = std::function<QString(quint64 id, const nlohmann::json &params)>;
    void lie(const QString &method, Liar liar);
    void stopLying() { m_liars.clear(); }
    /// Sent after an eth_subscribe was taken and before it is answered.
    void pushBeforeAnswer(const nlohmann::json &notification) { m_early = notification; }

    [[nodiscard]] const QStringList &methods() const { return m_methods; } ///< asked so far
    [[nodiscard]] int connections() const { return m_everConnected; }      ///< so far
    [[nodiscard]] int open() const { return int(m_sockets.size()); }
    [[nodiscard]] int subscriptions() const;

private:
    struct Peer;
    void onConnection();
    void onText(QWebSocket *socket, const QString &text);
    [[nodiscard]] QString reply(Peer &peer, const nlohmann::json &request);
    std::unique_ptr<QWebSocketServer> m_server;
    quint16 m_port = 0;
    MemoryChain m_chain;
    std::map<QWebSocket *, std::unique_ptr<Peer>> m_sockets;
    std::map<QString, Liar> m_liars;
    nlohmann::json m_early;
    QStringList m_methods;
    int m_everConnected = 0;
    int m_lastSubscription = 0;
};

} // namespace test
