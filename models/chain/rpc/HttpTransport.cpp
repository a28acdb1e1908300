// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/HttpTransport.h"

#include "models/base/Logging.h"
#include "models/chain/codec/LogReader.h"
#include "models/chain/rpc/RpcEnvelope.h"
#include "models/chain/rpc/RpcErrors.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <nlohmann/json.hpp>

using namespace std::chrono_literals;

namespace chain {

struct HttpTransport::Exchange {
    QByteArray body;
    QUrl url; ///< of the present attempt
    bool repeatable = false;
    int retries = 0;
    BackOff backOff{300ms, 5s};
    PendingAnswer answer;
    base::Subscription deadline;
    base::Subscription retry;
    QNetworkReply *reply = nullptr;
    QByteArray received;

    explicit Exchange(PendingAnswer pending) : answer(std::move(pending)) {}
    void drop()
    {
        received.clear();
        hangUp();
    }
    void hangUp()
    {
        if (QNetworkReply *old = std::exchange(reply, nullptr)) {
            old->disconnect();
            old->abort();
            old->deleteLater();
        }
    }
    ~Exchange() { hangUp(); }
};

namespace {

/// Asking twice must change nothing at the node.
bool isRepeatable(const QString &method)
{
    return !method.startsWith(u"eth_send") && (method.startsWith(u"eth_") || method.startsWith(u"net_") || method.startsWith(u"web3_"));
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    // Naming the encoding ourselves also stops Qt from unpacking: a compressed bomb stays as small as it came.
    request.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

/// Retry-After in seconds, if it is a small number; a date or a long wait is not worth holding a caller for.
std::chrono::milliseconds retryAfter(const QNetworkReply &reply)
{
    const int seconds = reply.rawHeader(QByteArrayLiteral("Retry-After")).toInt();
    return std::chrono::seconds(qBound(0, seconds, 10));
}

} // namespace

HttpTransport::HttpTransport(QList<QUrl> urls, base::Clock &clock, QObject *parent)
    : QObject(parent), m_urls(std::move(urls)), m_clock(clock)
{
    Q_ASSERT(!m_urls.isEmpty());
}

HttpTransport::~HttpTransport()
{
    close();
}

void HttpTransport::close()
{
    m_closed = true;
    const auto exchanges = std::exchange(m_exchanges, {});
    for (const auto &[id, exchange] : exchanges) {
        exchange->drop();
        exchange->answer.fail(closedError());
    }
}

base::Async<nlohmann::json> HttpTransport::request(const QString &method, nlohmann::json params)
{
    const base::Promise<nlohmann::json> promise;
    start(method, params, promise);
    return promise.future();
}

base::Async<QByteArray> HttpTransport::requestText(const QString &method, nlohmann::json params)
{
    const base::Promise<QByteArray> promise;
    start(method, params, promise);
    return promise.future();
}

void HttpTransport::start(const QString &method, const nlohmann::json &params, PendingAnswer answer)
{
    if (m_closed)
        return answer.fail(closedError());
    if (m_breaker.isOpen(m_clock.monotonicMs()))
        return answer.fail(pausedError(url(), CircuitBreaker::OpenMs / 1000));
    const quint64 id = ++m_lastId;
    auto exchange = std::make_unique<Exchange>(std::move(answer));
    exchange->body = rpcRequestText(id, method, params);
    exchange->repeatable = isRepeatable(method);
    exchange->deadline = m_clock.after(Deadline, [this, id] { expired(id); });
    m_exchanges.emplace(id, std::move(exchange));
    send(id);
}

void HttpTransport::send(quint64 id)
{
    Exchange &exchange = *m_exchanges.at(id);
    exchange.drop();
    exchange.url = url();
    exchange.reply = m_network.post(requestFor(exchange.url), exchange.body);
    connect(exchange.reply, &QNetworkReply::readyRead, this, [this, id] { take(id); });
    connect(exchange.reply, &QNetworkReply::metaDataChanged, this, [this, id] { take(id); });
    connect(exchange.reply, &QNetworkReply::finished, this, [this, id] { answered(id); });
}

void HttpTransport::take(quint64 id)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end() || !found->second->reply)
        return;
    Exchange &exchange = *found->second;
    const qint64 announced = exchange.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > MaxAnswer || exchange.received.size() + exchange.reply->bytesAvailable() > MaxAnswer)
        return fail(id, tooLargeError(exchange.url));
    if (exchange.answer.wantsText() && exchange.received.isEmpty() && announced > 0)
        exchange.received.reserve(announced + ReadAheadBytes);
    exchange.received += exchange.reply->readAll();
}

void HttpTransport::answered(quint64 id)
{
    take(id);
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end() || !found->second->reply)
        return;
    Exchange &exchange = *found->second;
    const QNetworkReply &reply = *exchange.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool broken = status >= 200 && status < 300 && reply.error() != QNetworkReply::NoError;
    if (status == 0 || broken) {
        const bool worthIt = reply.error() != QNetworkReply::SslHandshakeFailedError;
        return attemptFailed(id, networkError(exchange.url, reply.error(), reply.errorString()), worthIt);
    }
    if (status == 429)
        return attemptFailed(id, httpStatusError(exchange.url, status), true, retryAfter(reply));
    const bool good = status >= 200 && status < 300;
    if (good && exchange.answer.wantsText() && rpcIdAtEdge(exchange.received) == id)
        return succeed(id, nlohmann::json());
    auto result = rpcResultOfText(exchange.received, id);
    // Some nodes send a proper JSON-RPC error under a status of 4xx or 500.
    if (good || (!result && result.error().code == base::ErrorCode::Remote))
        return succeed(id, std::move(result));
    attemptFailed(id, httpStatusError(exchange.url, status), status >= 500, retryAfter(reply));
}

void HttpTransport::attemptFailed(quint64 id, base::Error error, bool worthRetrying, std::chrono::milliseconds atLeast)
{
    Exchange &exchange = *m_exchanges.at(id);
    qCDebug(logChain) << "attempt failed:" << error.toLogLine();
    endpointFailed(exchange.url);
    const bool again = worthRetrying && exchange.repeatable && exchange.retries < MaxRetries && !m_breaker.isOpen(m_clock.monotonicMs());
    if (!again)
        return fail(id, error);
    ++exchange.retries;
    exchange.drop();
    exchange.retry = m_clock.after(std::max(exchange.backOff.next(), atLeast), [this, id] { send(id); });
}

/// A node that hangs has failed like one that refuses. Between two attempts the last one is counted already.
void HttpTransport::expired(quint64 id)
{
    const Exchange &exchange = *m_exchanges.at(id);
    if (exchange.reply)
        endpointFailed(exchange.url);
    fail(id, timeoutError(exchange.url));
}

void HttpTransport::endpointFailed(const QUrl &failed)
{
    m_breaker.failed(m_clock.monotonicMs());
    if (failed == url())
        m_current = (m_current + 1) % m_urls.size();
}

void HttpTransport::fail(quint64 id, const base::Error &error)
{
    if (const auto exchange = remove(id))
        exchange->answer.fail(error);
}

/// The node has answered, and be it with an error. `result` is not looked at where the text is wanted and fits.
void HttpTransport::succeed(quint64 id, base::Result<nlohmann::json> result)
{
    m_breaker.succeeded();
    const auto exchange = remove(id);
    if (!result)
        exchange->answer.fail(result.error());
    else if (exchange->answer.wantsText())
        exchange->answer.giveText(std::move(exchange->received));
    else
        exchange->answer.giveTree(std::move(result));
}

std::unique_ptr<HttpTransport::Exchange> HttpTransport::remove(quint64 id)
{
    auto node = m_exchanges.extract(id);
    if (!node)
        return nullptr;
    node.mapped()->hangUp();
    return std::move(node.mapped());
}

} // namespace chain
