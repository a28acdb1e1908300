// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/GatewayGate.h"

#include "models/market/gateway/AuthToken.h"
#include "models/provider/gateway/ClientCertificate.h"
#include "models/provider/gateway/ProviderWords.h"

#include <QCoreApplication>

namespace provider {

namespace {

constexpr const char *TokenHeader = "auth-spheron";

using Refusal = std::optional<HttpAnswer>;

/// Framing that two readers could understand differently.
Refusal refuseFraming(const HttpRequest &head)
{
    const bool coded = head.count("transfer-encoding") > 0;
    const bool chunked = head.header("transfer-encoding").toLower() == "chunked";
    if ((coded && (!chunked || head.count("content-length") > 0)) || head.count("transfer-encoding") > 1 || head.count("content-length") > 1
        || head.count("host") > 1)
        return HttpAnswer::refusal(400, Words::tr("This is not an HTTP request."));
    return std::nullopt;
}

Refusal refuseUpgrade(const HttpRequest &head)
{
    if (!head.wantsUpgrade()) {
        HttpAnswer answer = HttpAnswer::refusal(426, Words::tr("This is a WebSocket."));
        answer.extraHeaders = "Upgrade: websocket\r\n";
        return answer;
    }
    if (head.header("sec-websocket-version") != "13") {
        HttpAnswer answer = HttpAnswer::refusal(426, Words::tr("Version 13 of the WebSocket protocol is spoken here."));
        answer.extraHeaders = "Sec-WebSocket-Version: 13\r\n";
        return answer;
    }
    const auto key = QByteArray::fromBase64Encoding(head.header("sec-websocket-key"), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool good = head.version == 11 && head.hasToken("connection", "upgrade") && head.count("host") == 1 && !head.hasBody
                      && head.count("sec-websocket-key") == 1 && key && key.decoded.size() == 16;
    return good ? Refusal() : HttpAnswer::refusal(400, Words::tr("This is no handshake of a WebSocket."));
}

} // namespace

std::optional<HttpAnswer> GatewayGate::refuse(const HttpRequest &head, const QList<QSslCertificate> &shown) const
{
    if (auto refusal = refuseFraming(head))
        return refusal;
    const auto route = GatewayRoute::parse(head.target);
    if (!route)
        return HttpAnswer::refusal(404, Words::tr("There is nothing at this path."));
    if (head.method != route->method()) {
        HttpAnswer answer = HttpAnswer::refusal(405, Words::tr("This path takes %1.").arg(QString::fromLatin1(route->method())));
        answer.extraHeaders = "Allow: " + route->method() + "\r\n";
        return answer;
    }
    if (!route->isOpen()) {
        if (auto refusal = refuseIdentity(head, shown, route->lease))
            return refusal;
    }
    if (route->isSocket())
        return refuseUpgrade(head);
    if (head.wantsUpgrade())
        return HttpAnswer::refusal(400, Words::tr("This path is no WebSocket."));
    return std::nullopt;
}

std::optional<HttpAnswer> GatewayGate::refuseIdentity(const HttpRequest &head, const QList<QSslCertificate> &shown, quint64 lease) const
{
    const qint64 now = m_clock.nowMs() / 1000;
    if (head.count(TokenHeader) != 1)
        return HttpAnswer::refusal(401, Words::tr("Say who asks with one Auth-Spheron header."));
    const auto account = market::checkAuthToken(head.header(TokenHeader), now);
    if (!account)
        return HttpAnswer::refusal(401, account.error().summary);
    if (const base::Status good = checkClientCertificate(shown, *account, now); !good)
        return HttpAnswer::refusal(401, good.error().summary);
    const auto entry = m_book.lease(lease);
    if (!entry || !entry->active)
        return HttpAnswer::refusal(404, Words::tr("There is no such lease here, or it is closed."));
    if (entry->tenant != *account)
        return HttpAnswer::refusal(401, Words::tr("The lease is another account's."));
    return std::nullopt;
}

} // namespace provider
