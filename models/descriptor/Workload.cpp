// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Workload.h"

#include <nlohmann/json.hpp>

namespace descriptor {

using nlohmann::ordered_json;

namespace {

constexpr int webPort = 80;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

ordered_json listOf(const QStringList &texts)
{
    ordered_json list = ordered_json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

ordered_json attributesOf(const std::vector<OrderSpec::Pair> &pairs)
{
    ordered_json list = ordered_json::array();
    for (const OrderSpec::Pair &pair : pairs)
        list.push_back({{"key", utf8(pair.key)}, {"value", utf8(pair.value)}});
    return list;
}

ordered_json amount(quint64 value)
{
    return {{"val", std::to_string(value)}};
}

ordered_json resourcesOf(const Workload &service, int id)
{
    const Workload::Resources &resources = service.resources;
    ordered_json storage = ordered_json::array();
    for (const OrderSpec::Storage &one : resources.storage) {
        ordered_json entry = {{"name", utf8(one.name)}, {"size", amount(one.bytes)}};
        if (!resources.bareStorage)
            entry["attributes"] = attributesOf(one.attributes);
        storage.push_back(std::move(entry));
    }
    ordered_json json;
    json["id"] = id;
    json["cpu"] = {{"units", amount(resources.cpuMillicores)}};
    json["memory"] = {{"size", amount(resources.memoryBytes)}};
    json["storage"] = std::move(storage);
    json["gpu"] = {{"units", amount(resources.gpuUnits)}, {"attributes", attributesOf(resources.gpuAttributes)}};
    if (service.expose) {
        ordered_json endpoints = ordered_json::array();
        for (const OrderSpec::Endpoint &one : service.endpoints())
            endpoints.push_back({{"kind", one.kind}, {"sequence_number", one.sequence}});
        json["endpoints"] = std::move(endpoints);
    }
    return json;
}

/// A range as the person wrote it: a single number stays a number.
ordered_json rangeOf(const QString &text)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    return whole ? ordered_json(number) : ordered_json(utf8(text));
}

ordered_json exposeOf(const Workload::Expose &expose)
{
    ordered_json json;
    if (expose.port)
        json["port"] = *expose.port;
    if (!expose.portRange.isEmpty())
        json["portRange"] = rangeOf(expose.portRange);
    if (!expose.portRangeAs.isEmpty())
        json["portRangeAs"] = rangeOf(expose.portRangeAs);
    if (expose.usePublicPort)
        json["usePublicPort"] = *expose.usePublicPort;
    json["externalPort"] = expose.externalPort;
    json["proto"] = expose.udp ? "UDP" : "TCP";
    json["service"] = utf8(expose.service);
    json["global"] = expose.global;
    json["hosts"] = expose.hosts ? listOf(*expose.hosts) : ordered_json(nullptr);
    json["httpOptions"] = {{"maxBodySize", 1048576}, {"readTimeout", 60000}, {"sendTimeout", 60000}, {"nextTries", 3},
                           {"nextTimeout", 0}, {"nextCases", {"error", "timeout"}}};
    json["ip"] = utf8(expose.ip);
    json["endpointSequenceNumber"] = expose.ipSequence;
    return json;
}

ordered_json mountsOf(const std::optional<std::vector<Workload::Mount>> &mounts)
{
    if (!mounts)
        return nullptr;
    ordered_json list = ordered_json::array();
    for (const Workload::Mount &mount : *mounts)
        list.push_back({{"name", utf8(mount.storage)}, {"mount", utf8(mount.path)}, {"readOnly", mount.readOnly}});
    return {{"storage", std::move(list)}};
}

ordered_json serviceOf(const Workload &service, int id)
{
    ordered_json json;
    json["name"] = utf8(service.name);
    json["image"] = utf8(service.image);
    if (service.command)
        json["command"] = listOf(*service.command);
    if (service.args)
        json["args"] = listOf(*service.args);
    if (service.environment)
        json["env"] = listOf(*service.environment);
    for (const auto &[key, value] : service.credentials)
        json["credentials"][utf8(key)] = utf8(value);
    if (!service.pullPolicy.isEmpty())
        json["pull_policy"] = utf8(service.pullPolicy);
    json["resources"] = resourcesOf(service, id);
    json["count"] = service.replicas;
    if (service.expose) {
        json["expose"] = ordered_json::array();
        for (const Workload::Expose &one : *service.expose)
            json["expose"].push_back(exposeOf(one));
    }
    json["params"] = mountsOf(service.mounts);
    return json;
}

} // namespace

int outerPort(const Workload::Expose &expose)
{
    return expose.externalPort != 0 ? expose.externalPort : expose.port.value_or(0);
}

std::vector<OrderSpec::Endpoint> Workload::endpoints() const
{
    std::vector<OrderSpec::Endpoint> result;
    for (const Expose &one : expose.value_or(std::vector<Expose>())) {
        if (!one.global)
            continue;
        result.push_back({!one.udp && outerPort(one) == webPort ? 0 : 1, 0});
        if (!one.ip.isEmpty())
            result.push_back({2, one.ipSequence});
    }
    return result;
}

OrderSpec::Service Workload::toSpec(int id) const
{
    OrderSpec::Service service;
    service.name = name;
    service.id = id;
    service.cpuMillicores = resources.cpuMillicores;
    service.memoryBytes = resources.memoryBytes;
    service.gpuUnits = resources.gpuUnits;
    service.gpuAttributes = resources.gpuAttributes;
    service.storage = resources.storage;
    service.endpoints = endpoints();
    service.replicas = replicas;
    return service;
}

QByteArray manifestOf(const QString &group, const std::vector<Workload> &services)
{
    ordered_json list = ordered_json::array();
    for (std::size_t i = 0; i < services.size(); ++i)
        list.push_back(serviceOf(services[i], int(i) + 1));
    ordered_json whole;
    whole["name"] = utf8(group);
    whole["services"] = std::move(list);
    ordered_json groups = ordered_json::array();
    groups.push_back(std::move(whole));
    return QByteArray::fromStdString(groups.dump());
}

} // namespace descriptor
