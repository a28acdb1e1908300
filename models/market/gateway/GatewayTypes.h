// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProtocolEvent.h"
#include "models/market/ProviderDirectory.h"

#include <QMetaType>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <vector>

/// What a provider's gateway is told and what it answers: the published paths and shapes (manifest, status, logs, kube
/// events, shell), as values. Everything in them is foreign: texts are cut and made visible where they are read.
namespace market {

/// Where a provider's gateway listens, and the only certificate it may show.
struct GatewayAddress {
    QString host;
    quint16 port = 8443;    ///< 8543 for a fizz node
    QByteArray certificate; ///< PEM, as registered on chain
    bool operator==(const GatewayAddress &) const = default;
};
/// `hostUri` has no scheme; a port behind it ("127.0.0.1:41001") replaces the usual one. Errors: NotFound (no host or no
/// certificate is registered), Invalid.
[[nodiscard]] base::Result<GatewayAddress> gatewayAddress(const Provider &provider, OrderMode mode);

/// One service of a lease, as GET /lease/<id>/1/1/status tells it.
struct ServiceStatus {
    QString name;
    int total = 0;
    int available = 0;
    int ready = 0;
    QStringList uris;
    qint64 createdMs = 0;     ///< 0: not told
    QStringList containerStates; ///< the words of container_statuses, if any
    [[nodiscard]] bool isReady() const { return total > 0 && ready >= total; }
    bool operator==(const ServiceStatus &) const = default;
};
struct ForwardedPort {
    QString service;
    QString host;
    int port = 0;         ///< inside
    int externalPort = 0; ///< as the world reaches it
    QString protocol;     ///< "TCP", "UDP"
    [[nodiscard]] QUrl url() const; ///< http://host:externalPort; empty for UDP
    bool operator==(const ForwardedPort &) const = default;
};
struct GatewayStatus {
    std::vector<ServiceStatus> services;
    std::vector<ForwardedPort> ports;
    QStringList ips;
    [[nodiscard]] bool isReady() const; ///< every service is
    bool operator==(const GatewayStatus &) const = default;
};
/// Errors: Protocol. An error of the provider stays an error: it never becomes an empty status.
[[nodiscard]] base::Result<GatewayStatus> parseGatewayStatus(QByteArrayView json);

/// The public web address of a forwarded port, "https://btyy-m.sphn.link" for port 31068 of provider 12.
[[nodiscard]] QUrl publicUrl(int externalPort, quint64 providerId);

/// What the provider was sent, and when.
struct ManifestReceipt {
    QByteArray hash;    ///< SHA-256 of the manifest's bytes, hex
    qint64 sentMs = 0;  ///< wall clock
    int attempts = 1;
};

/// One line of a service, or an event of the platform about it.
struct LeaseLine {
    enum class Kind : quint8 {
        Log,
        Event, ///< `text` is "reason: note", `pod` the object
        Gap,   ///< lines may be missing here; `text` says why
    };
    quint64 number = 0; ///< in the order told, from 1; of one lease and kind (gaps count with the logs)
    qint64 timeMs = 0;  ///< when it was written where the provider says so, else when it came
    Kind kind = Kind::Log;
    bool warning = false; ///< an event of type Warning
    QString pod;
    QString text; ///< made visible, ANSI sequences taken out, at most 16 KiB
};

/// One look at a service from here.
struct HealthSample {
    qint64 timeMs = 0;
    bool good = false;
    int httpStatus = 0; ///< 0: no answer
    int millis = 0;     ///< until the answer
    QString problem;    ///< one sentence
};

} // namespace market
Q_DECLARE_METATYPE(market::LeaseLine)
Q_DECLARE_METATYPE(std::vector<market::LeaseLine>)
