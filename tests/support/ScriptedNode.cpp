// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ScriptedNode.h"

#include <QHostAddress>
#include <QWebSocket>
#include <QWebSocketServer>

namespace test {

using nlohmann::json;

struct ScriptedNode::Peer {
    QWebSocket *socket = nullptr;
    std::map<std::string, std::string> subscriptions; ///< id to kind
};

namespace {

QString textOf(const json &message)
{
    return QString::fromStdString(message.dump());
}

json notificationOf(const std::string &id, const json &result)
{
    return {{"jsonrpc", "2.0"}, {"method", "eth_subscription"}, {"params", {{"subscription", id}, {"result", result}}}};
}

} // namespace

ScriptedNode::ScriptedNode()
    : m_server(std::make_unique<QWebSocketServer>(QStringLiteral("scripted node"), QWebSocketServer::NonSecureMode))
{
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &ScriptedNode::onConnection);
    listenAgain();
}

ScriptedNode::~ScriptedNode()
{
    for (const auto &[socket, peer] : m_sockets)
        socket->disconnect(this);
}

QUrl ScriptedNode::url() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port));
}

void ScriptedNode::listenAgain()
{
    m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
}

void ScriptedNode::stopListening()
{
    m_server->close();
}

void ScriptedNode::onConnection()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        ++m_everConnected;
        socket->setParent(this);
        auto peer = std::make_unique<Peer>();
        peer->socket = socket;
        m_sockets.emplace(socket, std::move(peer));
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { onText(socket, text); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.erase(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedNode::onText(QWebSocket *socket, const QString &text)
{
    const auto peer = m_sockets.find(socket);
    if (peer == m_sockets.end())
        return;
    const QString answer = reply(*peer->second, json::parse(text.toStdString()));
    if (!answer.isNull())
        socket->sendTextMessage(answer);
}

QString ScriptedNode::reply(Peer &peer, const json &request)
{
    const QString method = QString::fromStdString(request["method"].get<std::string>());
    const auto id = request["id"].get<quint64>();
    m_methods.append(method);
    if (const auto liar = m_liars.find(method); liar != m_liars.end()) {
        const Liar lie = liar->second;
        return lie(id, request["params"]);
    }
    json answer{{"jsonrpc", "2.0"}, {"id", id}};
    if (method == u"eth_subscribe") {
        const std::string name = "0xsub" + std::to_string(++m_lastSubscription);
        peer.subscriptions.emplace(name, request["params"].at(0).get<std::string>());
        if (!m_early.is_null())
            peer.socket->sendTextMessage(textOf(notificationOf(name, m_early)));
        answer["result"] = name;
    } else if (method == u"eth_unsubscribe") {
        answer["result"] = peer.subscriptions.erase(request["params"].at(0).get<std::string>()) > 0;
    } else if (const auto result = m_chain.answer(method, request["params"])) {
        answer["result"] = *result;
    } else {
        answer["error"] = {{"code", result.error().remoteCode}, {"message", result.error().detail.toStdString()}};
    }
    return textOf(answer);
}

void ScriptedNode::mine(const QList<int> &keys)
{
    pushHead(m_chain.mine(keys));
}

void ScriptedNode::pushHead(const chain::BlockHeader &header)
{
    push("newHeads", MemoryChain::headerJson(header));
}

void ScriptedNode::push(const std::string &kind, const json &notification)
{
    for (const auto &[socket, peer] : m_sockets) {
        for (const auto &[id, wanted] : peer->subscriptions) {
            if (wanted == kind)
                socket->sendTextMessage(textOf(notificationOf(id, notification)));
        }
    }
}

void ScriptedNode::pushForeign(const json &notification)
{
    sendRaw(textOf(notificationOf("0xsomebodyelse", notification)));
}

void ScriptedNode::sendRaw(const QString &text)
{
    for (const auto &[socket, peer] : m_sockets)
        socket->sendTextMessage(text);
}

void ScriptedNode::dropConnections()
{
    std::vector<QWebSocket *> all;
    for (const auto &[socket, peer] : m_sockets)
        all.push_back(socket);
    for (QWebSocket *socket : all)
        socket->abort();
}

void ScriptedNode::lie(const QString &method, Liar liar)
{
    m_liars[method] = std::move(liar);
}

int ScriptedNode::subscriptions() const
{
    int count = 0;
    for (const auto &[socket, peer] : m_sockets)
        count += int(peer->subscriptions.size());
    return count;
}

} // namespace test
