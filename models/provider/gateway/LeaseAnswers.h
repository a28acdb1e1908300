// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/GatewayOptions.h"
#include "models/provider/gateway/LeaseHost.h"

namespace provider {

// What a gateway tells, in the published shapes. Pure; compact JSON, UTF-8.

/// GET /lease/<id>/1/1/status
[[nodiscard]] QByteArray leaseStatusJson(const LeaseRun &run, const QString &publicHost);
/// GET /lease/<id>/1/1/service/<name>/status
[[nodiscard]] QByteArray serviceStatusJson(const LeaseRun::Service &service, const QString &publicHost);
/// GET /status, without auth
[[nodiscard]] QByteArray providerStatusJson(const LeaseHost &host, const GatewayOptions &options);
/// One frame of /logs. `replicas`: of the service, whose lines begin with "[n] " when there are several.
[[nodiscard]] QString logFrame(const QString &service, int replicas, const deploy::LogLine &line);
/// One frame of /kubeevents.
[[nodiscard]] QString eventFrame(const LeaseEvents::Event &event);

} // namespace provider
