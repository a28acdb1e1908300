// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/WebSocketTransport.h"

#include "models/base/Background.h"
#include "models/base/Json.h"
#include "models/base/Logging.h"
#include "models/chain/rpc/RpcEnvelope.h"
#include "models/chain/rpc/RpcErrors.h"
#include "models/chain/rpc/SubscriptionTable.h"

#include <QPointer>
#include <QWebSocket>

#include <nlohmann/json.hpp>

namespace chain {

struct WebSocketTransport::Call {
    QString text;
    bool sent = false;
    PendingAnswer answer;
    base::Subscription deadline;
};

namespace {

constexpr qint64 StableMs = 10'000; ///< a connection that lived this long was a good one

qint64 toMs(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

WebSocketTransport::WebSocketTransport(QList<QUrl> urls, base::Clock &clock, QObject *parent)
    : m_urls(std::move(urls)), m_clock(clock), m_subscriptions(std::make_unique<SubscriptionTable>())
{
    setParent(parent);
    Q_ASSERT(!m_urls.isEmpty());
}

WebSocketTransport::~WebSocketTransport()
{
    blockSignals(true);
    close();
}

void WebSocketTransport::open()
{
    if (std::exchange(m_open, true))
        return;
    tryConnect();
}

void WebSocketTransport::close()
{
    m_open = false;
    m_timer.reset();
    dropSocket();
    setState(State::Waiting);
    const auto calls = std::exchange(m_calls, {});
    for (const auto &[id, call] : calls)
        call->answer.fail(closedError());
}

void WebSocketTransport::retryNow()
{
    if (m_open && m_state == State::Waiting) {
        m_backOff.reset();
        tryConnect();
    }
}

void WebSocketTransport::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void WebSocketTransport::tryConnect()
{
    dropSocket();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(MaxFrame);
    m_socket->setMaxAllowedIncomingMessageSize(MaxFrame);
    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onMessage);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heardAtMs = m_clock.monotonicMs(); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &WebSocketTransport::onSocketError);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    m_timer = m_clock.after(ConnectDeadline, [this] { linkLost(noAnswerError(url(), QStringLiteral("no handshake in time"))); });
    setState(State::Connecting);
    m_socket->open(url());
}

void WebSocketTransport::onConnected()
{
    m_heardAtMs = m_connectedAtMs = m_clock.monotonicMs();
    m_lastError.reset();
    ++m_connection;
    m_announced = false;
    m_timer = m_clock.after(PingEvery, [this] { tick(); });
    // Subscriptions first, and before anybody is told, so that none a listener makes now is asked for twice.
    m_state = State::Connected;
    for (const quint64 local : m_subscriptions->ids())
        askSubscription(local);
    for (auto &[id, call] : m_calls) {
        if (!std::exchange(call->sent, true))
            m_socket->sendTextMessage(call->text);
    }
    Q_EMIT stateChanged(m_state);
    if (m_state == State::Connected && m_subscriptions->isSettled() && !std::exchange(m_announced, true))
        Q_EMIT connected();
}

void WebSocketTransport::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (now - m_heardAtMs >= toMs(QuietIsDead))
        return linkLost(noAnswerError(url(), QStringLiteral("no pong")));
    m_socket->ping();
    m_timer = m_clock.after(PingEvery, [this] { tick(); });
}

void WebSocketTransport::onSocketError(QAbstractSocket::SocketError error)
{
    // After a refused frame the close code says more than the socket.
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return linkLost(tooLargeError(url()));
    linkLost(networkError(url(), error, m_socket->errorString()));
}

void WebSocketTransport::onDisconnected()
{
    // A failed attempt may end here before its error is told.
    onSocketError(m_state == State::Connected ? QAbstractSocket::RemoteHostClosedError : m_socket->error());
}

void WebSocketTransport::dropSocket()
{
    m_subscriptions->connectionLost();
    if (QWebSocket *old = std::exchange(m_socket, nullptr)) {
        old->disconnect(this);
        old->abort();
        old->deleteLater();
    }
}

void WebSocketTransport::linkLost(base::Error error)
{
    qCInfo(logChain) << "link lost:" << error.toLogLine();
    const bool wasGood = m_state == State::Connected && m_clock.monotonicMs() - m_connectedAtMs >= StableMs;
    dropSocket();
    m_lastError = error;
    m_current = (m_current + 1) % m_urls.size();
    if (wasGood)
        m_backOff.reset();
    const auto delay = m_backOff.next();
    m_nextAttemptMs = m_clock.monotonicMs() + toMs(delay);
    m_timer = m_clock.after(delay, [this] { tryConnect(); });
    // Taken before anybody is told: what listeners ask now is for the next connection.
    const auto calls = std::exchange(m_calls, {});
    setState(State::Waiting);
    for (const auto &[id, call] : calls)
        call->answer.fail(error);
}

void WebSocketTransport::onMessage(const QString &text)
{
    m_heardAtMs = m_clock.monotonicMs();
    const auto found = m_calls.empty() ? m_calls.end() : m_calls.find(rpcIdAtEdge(text).value_or(0)); // ids begin with 1
    if (found != m_calls.end() && text.size() > LargeFrame)
        return readAside(found->first, text);
    if (found != m_calls.end() && found->second->answer.wantsText())
        return taken(found->first)->giveText(text.toUtf8());
    if (found == m_calls.end() && m_subscriptions->isUnwanted(text))
        return;
    take(base::parseJson(text.toUtf8()));
}

/// Large answers must not hold up the window; nothing promises them an order among other messages.
void WebSocketTransport::readAside(quint64 id, const QString &text)
{
    if (m_calls.at(id)->answer.wantsText()) {
        const auto encode = [text]() -> base::Result<QByteArray> { return text.toUtf8(); };
        return base::inBackground<QByteArray>(this, encode, [this, id](base::Result<QByteArray> utf8) {
            if (const auto answer = taken(id))
                answer->giveText(std::move(utf8));
        });
    }
    const auto parse = [text] { return base::parseJson(text.toUtf8()); };
    base::inBackground<nlohmann::json>(this, parse, [this, connection = m_connection](base::Result<nlohmann::json> message) {
        if (connection == m_connection && m_state == State::Connected)
            take(std::move(message));
    });
}

void WebSocketTransport::take(base::Result<nlohmann::json> message)
{
    if (!message)
        return linkLost(nonsenseError(message.error().toLogLine()));
    if (!message->is_object())
        return;
    if (const auto method = message->find("method"); method != message->end()) {
        if (*method == "eth_subscription" && message->contains("params"))
            m_subscriptions->notify(std::move((*message)["params"]));
        return;
    }
    const auto id = message->find("id");
    if (id == message->end() || !id->is_number_unsigned())
        return;
    const auto number = id->get<quint64>();
    const auto answer = taken(number);
    if (!answer)
        return;
    auto result = rpcResult(std::move(*message), number);
    if (!answer->wantsText())
        answer->giveTree(std::move(result));
    else if (result) // the id stood where it was not looked for
        answer->giveText(rpcAnswerText(number, std::move(*result)));
    else
        answer->fail(result.error());
}

std::optional<PendingAnswer> WebSocketTransport::taken(quint64 id)
{
    const auto node = m_calls.extract(id);
    return node ? std::optional(node.mapped()->answer) : std::nullopt;
}

void WebSocketTransport::start(const QString &method, const nlohmann::json &params, PendingAnswer answer)
{
    const quint64 id = ++m_lastId;
    auto call = std::make_unique<Call>(Call{QString::fromUtf8(rpcRequestText(id, method, params)), m_state == State::Connected, std::move(answer), {}});
    call->deadline = m_clock.after(Deadline, [this, id] {
        const base::Error error = timeoutError(url());
        if (const auto late = taken(id)) // which ends this subscription
            late->fail(error);
    });
    if (call->sent)
        m_socket->sendTextMessage(call->text);
    m_calls.emplace(id, std::move(call));
}

base::Async<nlohmann::json> WebSocketTransport::call(const QString &method, const nlohmann::json &params)
{
    const base::Promise<nlohmann::json> promise;
    start(method, params, promise);
    return promise.future();
}

std::optional<base::Error> WebSocketTransport::whyNot() const
{
    if (!m_open)
        return closedError();
    const bool soon = m_nextAttemptMs - m_clock.monotonicMs() <= toMs(WorthWaiting);
    if (m_state == State::Waiting && !soon)
        return m_lastError.value_or(noAnswerError(url()));
    return std::nullopt;
}

base::Async<nlohmann::json> WebSocketTransport::request(const QString &method, nlohmann::json params)
{
    if (auto why = whyNot())
        return base::failed<nlohmann::json>(std::move(*why));
    return call(method, params);
}

base::Async<QByteArray> WebSocketTransport::requestText(const QString &method, nlohmann::json params)
{
    if (auto why = whyNot())
        return base::failed<QByteArray>(std::move(*why));
    const base::Promise<QByteArray> promise;
    start(method, params, promise);
    return promise.future();
}

base::Subscription WebSocketTransport::subscribe(nlohmann::json params, Handler handler, Skip skip)
{
    const quint64 local = m_subscriptions->add(std::move(params), std::move(handler), std::move(skip));
    if (m_state == State::Connected)
        askSubscription(local);
    return base::Subscription([self = QPointer(this), local] {
        if (self)
            self->dropSubscription(local);
    });
}

void WebSocketTransport::askSubscription(quint64 local)
{
    m_subscriptions->asked();
    call(QStringLiteral("eth_subscribe"), m_subscriptions->params(local))
        .then(this, [this, local, connection = m_connection](const base::Result<nlohmann::json> &answer) {
            if (connection == m_connection && m_state == State::Connected)
                subscriptionAnswered(local, answer);
        });
}

void WebSocketTransport::subscriptionAnswered(quint64 local, const base::Result<nlohmann::json> &answer)
{
    if (!answer)
        qCWarning(logChain) << "eth_subscribe failed:" << answer.error().toLogLine();
    const bool wanted = m_subscriptions->contains(local);
    if (answer && !wanted) // dropped meanwhile
        (void)call(QStringLiteral("eth_unsubscribe"), nlohmann::json::array({*answer}));
    m_subscriptions->answered(local, answer ? std::optional(*answer) : std::nullopt);
    if (m_subscriptions->isSettled() && m_state == State::Connected && !std::exchange(m_announced, true))
        Q_EMIT connected();
}

void WebSocketTransport::dropSubscription(quint64 local)
{
    const auto serverId = m_subscriptions->remove(local);
    if (serverId && m_state == State::Connected)
        (void)call(QStringLiteral("eth_unsubscribe"), nlohmann::json::array({*serverId}));
}

} // namespace chain
