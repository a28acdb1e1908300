// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/HealthProbe.h"

#include "models/market/gateway/HttpExchange.h"

#include <QHostAddress>

#include <algorithm>

namespace market {

namespace {

constexpr std::chrono::seconds ProbeDeadline{5};
constexpr qint64 MaxAnswer = 64 * 1024; ///< bytes

bool isPrivate(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() || address.isMulticast() || address.isBroadcast())
        return true;
    static const auto subnets = {QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")), QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
                                 QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")), QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
                                 QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16"))};
    bool isIPv4 = false;
    const QHostAddress mapped(address.toIPv4Address(&isIPv4)); // also of ::ffff:10.0.0.1
    return address == QHostAddress(QHostAddress::AnyIPv6)
        || (isIPv4 && (mapped.isLoopback() || std::any_of(subnets.begin(), subnets.end(), [&mapped](const auto &subnet) { return mapped.isInSubnet(subnet); })));
}

/// As far as its name tells; where it leads to is seen when it is connected.
bool isPrivateHost(const QString &host)
{
    if (host == u"localhost" || host.endsWith(u".localhost") || host.endsWith(u".local"))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && isPrivate(address);
}

QString problemOf(const base::Error &error, const QString &name)
{
    if (error.code == base::ErrorCode::Unsupported)
        return error.summary;
    if (error.code == base::ErrorCode::Timeout)
        return HealthProbe::tr("The service at %1 did not answer within 5 seconds. Look at its logs.").arg(name);
    return HealthProbe::tr("The service at %1 cannot be reached. Look at its logs, or wait until it is ready.").arg(name);
}

} // namespace

QUrl HealthProbe::target(const GatewayStatus &status, const QString &gatewayHost)
{
    for (const ForwardedPort &port : status.ports) {
        const QUrl url = port.url();
        if (!url.isEmpty() && (!isPrivateHost(url.host()) || url.host() == gatewayHost))
            return url;
    }
    return {};
}

base::Async<HealthSample> HealthProbe::look(const QUrl &url)
{
    const base::Promise<HealthSample> promise;
    const GatewayAddress address{url.host(), quint16(url.port(80)), {}};
    HttpRequest request;
    request.maxBody = MaxAnswer;
    request.deadline = ProbeDeadline;
    if (!isPrivateHost(url.host())) // the gateway's own, see target()
        request.mayAsk = [](const QHostAddress &peer) { return !isPrivate(peer); };
    auto *exchange = new HttpExchange(address, std::nullopt, request, m_clock, this);
    const qint64 begun = m_clock.monotonicMs();
    exchange->start().then(this, [this, promise, begun, name = gatewayName(address)](const base::Result<HttpAnswer> &answer) {
        HealthSample sample;
        sample.timeMs = m_clock.nowMs();
        sample.millis = int(m_clock.monotonicMs() - begun);
        const bool otherwise = !answer && (answer.error().code == base::ErrorCode::Limit || answer.error().code == base::ErrorCode::Protocol);
        sample.good = otherwise || (answer && answer->status < 500);
        sample.httpStatus = answer ? answer->status : 0;
        if (answer && !sample.good)
            sample.problem = tr("The service at %1 answers with an error (HTTP %2). Look at its logs.").arg(name).arg(answer->status);
        else if (!sample.good)
            sample.problem = problemOf(answer.error(), name);
        promise.complete(sample);
    });
    return promise.future();
}

} // namespace market
