// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayClient.h"

#include "models/base/Json.h"
#include "models/market/gateway/GatewayErrors.h"
#include "models/market/gateway/HttpExchange.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace market {

GatewayClient::GatewayClient(GatewayAddress address, GatewayAccess &access, base::Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_access(access), m_clock(clock)
{
}

base::Status GatewayClient::checkManifest(const QByteArray &manifest)
{
    const auto json = base::parseJson(manifest, {MaxManifest, 32});
    if (!json)
        return base::fail(base::ErrorCode::Invalid, tr("This manifest cannot be read, so it was not sent. Make it again from the order."), json.error().toLogLine());
    const bool groups = json->is_array() && !json->empty() && std::all_of(json->begin(), json->end(), [](const nlohmann::json &group) {
        return group.is_object() && group.contains("services") && group["services"].is_array() && !group["services"].empty();
    });
    if (!groups)
        return base::fail(base::ErrorCode::Invalid, tr("This manifest names no services to run, so it was not sent. Make it again from the order."));
    return {};
}

base::Async<ManifestReceipt> GatewayClient::sendManifest(quint64 lease, const QByteArray &manifest)
{
    if (const auto checked = checkManifest(manifest); !checked)
        return base::failed<ManifestReceipt>(checked.error());
    const base::Promise<ManifestReceipt> promise;
    HttpRequest request;
    request.method = QByteArrayLiteral("PUT");
    request.path = QByteArrayLiteral("/deployment/") + QByteArray::number(lease) + QByteArrayLiteral("/manifest");
    request.body = manifest;
    request.deadline = ManifestDeadline;
    ask(std::move(request)).then(this, [this, promise, manifest](const base::Result<QByteArray> &answer) {
        if (!answer)
            return promise.fail(answer.error());
        promise.complete(ManifestReceipt{QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex(), m_clock.nowMs(), 1});
    });
    return promise.future();
}

base::Async<GatewayStatus> GatewayClient::status(quint64 lease)
{
    const base::Promise<GatewayStatus> promise;
    HttpRequest request;
    request.path = QByteArrayLiteral("/lease/") + QByteArray::number(lease) + QByteArrayLiteral("/1/1/status");
    request.deadline = Deadline;
    ask(std::move(request)).then(this, [promise](const base::Result<QByteArray> &answer) {
        promise.complete(answer.and_then([](const QByteArray &body) { return parseGatewayStatus(body); }));
    });
    return promise.future();
}

base::Async<QByteArray> GatewayClient::ask(HttpRequest request)
{
    const base::Promise<QByteArray> promise;
    request.maxBody = MaxAnswer;
    m_access.credentials().then(this, [this, promise, request](const base::Result<GatewayCredentials> &credentials) mutable {
        if (!credentials)
            return promise.fail(credentials.error());
        request.token = credentials->token;
        auto *exchange = new HttpExchange(m_address, credentials->identity, request, m_clock, this);
        exchange->start().then(this, [this, promise](const base::Result<HttpAnswer> &answer) {
            promise.complete(answer.and_then([this](const HttpAnswer &came) { return judged(came); }));
        });
    });
    return promise.future();
}

base::Result<QByteArray> GatewayClient::judged(const HttpAnswer &answer) const
{
    if (answer.status >= 200 && answer.status < 300)
        return answer.body;
    const auto skew = answer.date > 0 ? std::optional(answer.date - m_clock.nowMs() / 1000) : std::nullopt;
    return base::fail(gateway::refused(gatewayName(m_address), answer.status, answer.body, skew));
}

} // namespace market
