// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace provider {

/// One of the published paths of a gateway, taken apart. Anything else is none.
struct GatewayRoute {
    enum class Kind { Manifest, LeaseStatus, ServiceStatus, Logs, Events, Shell, Status, Version, Address };
    Kind kind = Kind::Status;
    quint64 lease = 0;
    QString service;          ///< of the path
    QStringList services;     ///< of the query, separated by commas; empty: all
    bool follow = false;
    int tail = 100;           ///< lines before now, 0 to 10,000
    QStringList command;      ///< cmd0, cmd1 …
    bool input = false;       ///< stdin=1
    bool terminal = false;    ///< tty=1
    int pod = 0;

    [[nodiscard]] static std::optional<GatewayRoute> parse(const QByteArray &target);
    [[nodiscard]] bool isOpen() const { return kind == Kind::Status || kind == Kind::Version || kind == Kind::Address; }
    [[nodiscard]] bool isSocket() const { return kind == Kind::Logs || kind == Kind::Events || kind == Kind::Shell; }
    [[nodiscard]] QByteArray method() const { return kind == Kind::Manifest ? "PUT" : "GET"; }
    [[nodiscard]] bool wants(const QString &name) const { return services.isEmpty() || services.contains(name); }
};

} // namespace provider
