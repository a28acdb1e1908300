// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/market/gateway/GatewayTypes.h"

namespace market {

/// Looks at a service as anybody on the internet can: GET without any credentials, 5 s, 64 KiB. What answers at all, lives.
class HealthProbe final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthProbe)
public:
    explicit HealthProbe(base::Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}
    /// Never fails: a failure is a sample that is not good. Of `target`; a name that leads into a private network all the same
    /// is not asked anything.
    [[nodiscard]] base::Async<HealthSample> look(const QUrl &url);
    /// The first forwarded port that can be looked at; empty: none. A port on this computer or in a private network is
    /// only looked at where the gateway itself is there: a provider must not send us round our own network.
    [[nodiscard]] static QUrl target(const GatewayStatus &status, const QString &gatewayHost);

private:
    base::Clock &m_clock;
};

} // namespace market
