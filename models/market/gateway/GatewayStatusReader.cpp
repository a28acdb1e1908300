// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/market/gateway/GatewayTypes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <nlohmann/json.hpp>

namespace market {

namespace {

using nlohmann::json;

constexpr qsizetype MaxBytes = 8 * 1024 * 1024;
constexpr int StatusDepth = 32;
constexpr std::size_t MaxServices = 1'000;
constexpr std::size_t MaxPorts = 5'000;
constexpr std::size_t MaxTexts = 100;  ///< in one list
constexpr qsizetype MaxText = 512;     ///< characters of one
constexpr int MaxReplicas = 1'000'000;

/// Reads the answer; what does not fit is remembered, and then nothing of it is taken.
class StatusReader {
public:
    base::Result<GatewayStatus> read(const json &root);

private:
    void fault(const char *what) { m_fault = m_fault ? m_fault : what; }
    QString text(const json &value);
    QString text(const json &object, const char *name);
    int number(const json &object, const char *name, int most);
    QStringList texts(const json &object, const char *name);
    QString containerState(const json &value);
    qint64 time(const json &object, const char *name);
    ServiceStatus service(const QString &name, const json &object);
    void ports(GatewayStatus &status, const QString &service, const json &list);
    void addresses(GatewayStatus &status, const json &value, int depth = 0);
    const char *m_fault = nullptr;
};

/// Null where there is none: providers write null and nothing for the same.
const json &memberOf(const json &object, const char *name)
{
    static const json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

QString StatusReader::text(const json &value)
{
    if (value.is_null())
        return {};
    if (!value.is_string()) {
        fault("a text is none");
        return {};
    }
    const std::string &bytes = value.get_ref<const std::string &>();
    return base::visibleText(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())), MaxText);
}

QString StatusReader::text(const json &object, const char *name)
{
    return text(memberOf(object, name));
}

int StatusReader::number(const json &object, const char *name, int most)
{
    const json &value = memberOf(object, name);
    if (value.is_null())
        return 0;
    if (!value.is_number_unsigned() || value.get<quint64>() > quint64(most)) {
        fault(name);
        return 0;
    }
    return value.get<int>();
}

QStringList StatusReader::texts(const json &object, const char *name)
{
    const json &list = memberOf(object, name);
    if (list.is_null())
        return {};
    if (!list.is_array() || list.size() > MaxTexts) {
        fault(name);
        return {};
    }
    QStringList out;
    for (const json &value : list)
        out += text(value);
    return out;
}

/// Kubernetes tells {"name", "state": {"waiting": {"reason", "message"}}}; others a word.
QString StatusReader::containerState(const json &value)
{
    if (value.is_string())
        return text(value);
    const json &state = memberOf(value, "state");
    if (state.is_string())
        return text(state);
    if (!state.is_object() || state.empty())
        return text(value, "status");
    const auto [word, about] = *state.items().begin();
    QStringList parts{base::visibleText(QString::fromStdString(word), MaxText)};
    for (const char *name : {"reason", "message"}) {
        if (const json &part = memberOf(about, name); part.is_string())
            parts += text(part);
    }
    return parts.join(QStringLiteral(": "));
}

qint64 StatusReader::time(const json &object, const char *name)
{
    const json &value = memberOf(object, name);
    if (value.is_number_unsigned())
        return qint64(qMin<quint64>(value.get<quint64>(), 253'402'300'799)) * 1000;
    const QDateTime read = value.is_string() ? QDateTime::fromString(text(value), Qt::ISODateWithMs) : QDateTime();
    return read.isValid() ? qMax<qint64>(0, read.toMSecsSinceEpoch()) : 0;
}

ServiceStatus StatusReader::service(const QString &name, const json &object)
{
    ServiceStatus service;
    if (!object.is_object())
        fault("a service is none");
    service.name = name;
    service.total = number(object, "total", MaxReplicas);
    service.available = number(object, "available", MaxReplicas);
    service.ready = number(object, "ready_replicas", MaxReplicas);
    service.uris = texts(object, "uris");
    service.createdMs = time(object, "creationTimestamp");
    const json &states = memberOf(object, "container_statuses");
    if (!states.is_null() && (!states.is_array() || states.size() > MaxTexts))
        fault("container_statuses");
    else
        for (const json &state : states) {
            if (const QString words = containerState(state); !words.isEmpty())
                service.containerStates += words;
        }
    return service;
}

void StatusReader::ports(GatewayStatus &status, const QString &service, const json &list)
{
    if (list.is_null())
        return;
    if (!list.is_array() || status.ports.size() + list.size() > MaxPorts)
        return fault("forwarded_ports");
    for (const json &object : list) {
        if (!object.is_object())
            fault("a forwarded port is none");
        ForwardedPort port;
        port.service = service;
        port.host = text(object, "host");
        port.port = number(object, "port", 65'535);
        port.externalPort = number(object, "externalPort", 65'535);
        port.protocol = text(object, "proto").toUpper();
        status.ports.push_back(port);
    }
}

/// A list of texts, or {service: [{"IP": …}]}, as Akash-type providers tell it.
void StatusReader::addresses(GatewayStatus &status, const json &value, int depth)
{
    if (value.is_null())
        return;
    if (depth > 3 || std::size_t(status.ips.size()) >= MaxTexts)
        return fault("ips");
    if (value.is_string()) {
        status.ips += text(value);
    } else if (const json &ip = memberOf(value, "IP"); ip.is_string()) {
        status.ips += text(ip);
    } else if (value.is_array() || value.is_object()) {
        for (const json &part : value)
            addresses(status, part, depth + 1);
    } else {
        fault("ips");
    }
}

base::Result<GatewayStatus> StatusReader::read(const json &root)
{
    GatewayStatus status;
    const json &services = memberOf(root, "services");
    if (!services.is_object() || services.size() > MaxServices)
        fault("services");
    else
        for (const auto &[name, object] : services.items())
            status.services.push_back(service(base::visibleText(QString::fromStdString(name), MaxText), object));
    const json &forwarded = memberOf(root, "forwarded_ports");
    if (forwarded.is_object() && forwarded.size() <= MaxServices)
        for (const auto &[name, list] : forwarded.items())
            ports(status, base::visibleText(QString::fromStdString(name), MaxText), list);
    else if (!forwarded.is_null())
        fault("forwarded_ports");
    addresses(status, memberOf(root, "ips"));
    if (m_fault)
        return base::fail(base::ErrorCode::Protocol, {}, QString::fromLatin1(m_fault));
    return status;
}

} // namespace

base::Result<GatewayStatus> parseGatewayStatus(QByteArrayView text)
{
    const auto root = base::parseJson(text, {MaxBytes, StatusDepth});
    base::Result<GatewayStatus> status = root ? StatusReader().read(*root) : base::Result<GatewayStatus>(base::fail(root.error()));
    if (status)
        return status;
    return base::fail(base::ErrorCode::Protocol,
                      QCoreApplication::translate("market", "The provider's status cannot be understood. It is asked again by itself; if this stays, tell the provider."),
                      status.error().toLogLine());
}

} // namespace market
