// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseAnswers.h"

#include "models/base/Json.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace provider {

using nlohmann::json;
using Phase = deploy::DeploymentStatus::Phase;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

const char *wordOf(Phase phase)
{
    switch (phase) {
    case Phase::Absent: return "absent";
    case Phase::Preparing: return "preparing";
    case Phase::Starting: return "starting";
    case Phase::Running: return "running";
    case Phase::Stopped: return "stopped";
    case Phase::Failed: return "failed";
    }
    return "unknown";
}

json serviceJson(const LeaseRun::Service &service, const QString &publicHost)
{
    const int total = service.wanted.spec.replicas;
    const int ready = service.status.phase == Phase::Running ? total : 0;
    auto uris = json::array();
    for (const auto &endpoint : service.status.endpoints)
        uris.push_back(utf8(publicHost + u':' + QString::number(endpoint.port)));
    const QString words = service.status.problem.isEmpty() ? service.status.step : service.status.problem;
    auto containers = json::array();
    for (int i = 0; i < total; ++i) {
        containers.push_back({{"name", utf8(service.wanted.name + u'-' + QString::number(i))},
                              {"ready", ready > 0},
                              {"state", wordOf(service.status.phase)},
                              {"message", words.toStdString()}});
    }
    return {{"name", service.wanted.name.toStdString()}, {"available", ready}, {"total", total}, {"uris", uris},
            {"observed_generation", 1}, {"replicas", total}, {"updated_replicas", total}, {"ready_replicas", ready},
            {"available_replicas", ready}, {"container_statuses", containers}, {"creationTimestamp", timeText(service.wantedMs)}};
}

} // namespace

QByteArray leaseStatusJson(const LeaseRun &run, const QString &publicHost)
{
    auto services = json::object();
    auto ports = json::object();
    for (const LeaseRun::Service &service : run.services()) {
        const std::string name = service.wanted.name.toStdString();
        services[name] = serviceJson(service, publicHost);
        auto list = json::array();
        for (const auto &endpoint : service.status.endpoints) {
            list.push_back({{"host", publicHost.toStdString()}, {"port", endpoint.containerPort}, {"externalPort", endpoint.port},
                            {"proto", "TCP"}, {"name", name}});
        }
        if (!list.empty())
            ports[name] = std::move(list);
    }
    return base::jsonText(json({{"services", services}, {"forwarded_ports", ports}, {"ips", nullptr}}));
}

QByteArray serviceStatusJson(const LeaseRun::Service &service, const QString &publicHost)
{
    return base::jsonText(serviceJson(service, publicHost));
}

QByteArray providerStatusJson(const LeaseHost &host, const GatewayOptions &options)
{
    auto nodes = json::array();
    if (options.cpuMillicores > 0) {
        nodes.push_back({{"cpu", options.cpuMillicores}, {"gpu", 0}, {"memory", options.memoryBytes},
                         {"storage_ephemeral", options.storageBytes}});
    }
    const json inventory{{"active", json::array()}, {"pending", json::array()},
                         {"available", {{"nodes", nodes}, {"storage", json::array()}}}};
    return base::jsonText(json({{"cluster", {{"leases", host.leases()}, {"inventory", inventory}}},
                    {"bidengine", {{"orders", 0}}},
                    {"manifest", {{"deployments", host.leases()}}},
                    {"cluster_public_hostname", options.publicHost.toStdString()},
                    {"address", options.provider.toString().toStdString()}}));
}

QString logFrame(const QString &service, int replicas, const deploy::LogLine &line)
{
    static const QRegularExpression prefix(QStringLiteral("^\\[(\\d{1,3})\\] "));
    QString text = line.text;
    int replica = 0;
    if (const auto match = replicas > 1 ? prefix.match(text) : QRegularExpressionMatch(); match.hasMatch()) {
        replica = std::max(0, match.captured(1).toInt() - 1);
        text = text.mid(match.capturedLength());
    }
    return QString::fromUtf8(base::jsonText(json({{"name", utf8(service + u'-' + QString::number(replica))},
                                      {"message", text.toStdString()}, {"time", timeText(line.timeMs)}})));
}

QString eventFrame(const LeaseEvents::Event &event)
{
    return QString::fromUtf8(base::jsonText(json({{"type", event.warning ? "Warning" : "Normal"},
                                      {"reportingController", "commonrack-gateway"},
                                      {"reportingInstance", ""},
                                      {"reason", event.reason.toStdString()},
                                      {"note", event.note.toStdString()},
                                      {"time", timeText(event.timeMs)},
                                      {"object", {{"kind", "Pod"}, {"namespace", ""}, {"name", utf8(event.service + QStringLiteral("-0"))}}}})));
}

} // namespace provider
