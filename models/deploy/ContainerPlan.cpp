// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerPlan.h"

#include "models/base/VisibleText.h"
#include "models/deploy/EngineClient.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace deploy::plan {

namespace {

constexpr int maxProcesses = 1024; ///< in one container

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString baseName(const DeploymentKey &key)
{
    return QStringLiteral("commonrack-") + key.mid(2, 20);
}

bool isMountPoint(const QString &path)
{
    return path.startsWith(u'/') && path.size() > 1 && !path.contains(u':') && !path.contains(QStringLiteral(".."))
           && !path.contains(QChar(0));
}

nlohmann::json textList(const std::vector<QString> &texts)
{
    auto list = nlohmann::json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

} // namespace

QString keyLabel()
{
    return QStringLiteral("org.commonrack.key");
}

QString containerName(const DeploymentKey &key, int replica)
{
    return baseName(key) + u'-' + QString::number(replica);
}

QString volumeName(const DeploymentKey &key, int replica)
{
    return baseName(key) + QStringLiteral("-data-") + QString::number(replica);
}

base::Status check(const descriptor::InstanceSpec &spec)
{
    static const QRegularExpression image(QStringLiteral("^[a-zA-Z0-9][a-zA-Z0-9._:/@-]{0,400}\\z"));
    const QString reference = spec.imageReference();
    if (!image.match(reference).hasMatch() || reference.contains(QStringLiteral("..")) || reference.contains(QStringLiteral("//")))
        return base::fail(base::ErrorCode::Invalid,
                          Words::tr("“%1” is not the name of a container image.").arg(base::visibleText(reference, 100)));
    if (spec.volume && !isMountPoint(spec.volume->mountPoint))
        return base::fail(base::ErrorCode::Invalid, Words::tr("The volume's mount point “%1” is not an absolute path.")
                                                        .arg(base::visibleText(spec.volume->mountPoint, 100)));
    if (spec.replicas > MaxReplicas)
        return base::fail(base::ErrorCode::Limit,
                          Words::tr("The document asks for %1 copies; at most %2 run on one computer.").arg(spec.replicas).arg(MaxReplicas));
    for (const auto &[name, value] : spec.environment) {
        if (name.isEmpty() || name.contains(u'=') || name.contains(QChar(0)) || value.contains(QChar(0)))
            return base::fail(base::ErrorCode::Invalid,
                              Words::tr("“%1” is not the name of an environment variable.").arg(base::visibleText(name, 100)));
    }
    for (const auto &port : spec.ports) {
        if (port.container < 1 || port.container > 65535 || port.exposed < 0 || port.exposed > 65535)
            return base::fail(base::ErrorCode::Invalid, Words::tr("A port must be between 1 and 65535."));
    }
    return {};
}

bool isLocalImage(const QString &reference)
{
    return reference.startsWith(QStringLiteral("localhost/"));
}

nlohmann::json containerBody(const DeploymentKey &key, const descriptor::InstanceSpec &spec, int replica,
                             const QString &bindAddress, int cores)
{
    auto environment = nlohmann::json::array();
    for (const auto &[name, value] : spec.environment)
        environment.push_back(utf8(name + u'=' + value));
    auto exposed = nlohmann::json::object();
    auto bindings = nlohmann::json::object();
    for (const auto &port : spec.ports) {
        const std::string inside = std::to_string(port.container) + "/tcp";
        const bool fixed = port.exposed > 0 && replica == 0;
        exposed[inside] = nlohmann::json::object();
        bindings[inside].push_back({{"HostIp", utf8(bindAddress)}, {"HostPort", fixed ? std::to_string(port.exposed) : ""}});
    }
    nlohmann::json host{
        {"PortBindings", bindings},
        {"RestartPolicy", {{"Name", spec.spot ? "no" : "unless-stopped"}}},
        // A vote decided what runs here, perhaps not this computer's owner: no new rights, no fork bombs.
        {"SecurityOpt", {"no-new-privileges"}},
        {"PidsLimit", maxProcesses},
    };
    if (spec.memoryGb > 0)
        host["Memory"] = qint64(std::min(spec.memoryGb, 1e6) * 1024 * 1024 * 1024);
    if (spec.cpuCores > 0)
        host["NanoCpus"] = qint64(std::llround(std::min(spec.cpuCores, double(std::max(cores, 1))) * 1e9));
    if (spec.volume)
        host["Binds"] = {utf8(volumeName(key, replica) + u':' + spec.volume->mountPoint)};
    nlohmann::json body{
        {"Image", utf8(spec.imageReference())},
        {"Env", environment},
        {"ExposedPorts", exposed},
        {"HostConfig", host},
        {"Labels",
         {{utf8(keyLabel()), utf8(key)},
          {"org.commonrack.service", utf8(base::visibleText(spec.name, 200))},
          {"org.commonrack.replica", std::to_string(replica)}}},
    };
    if (!spec.commands.empty())
        body["Entrypoint"] = textList(spec.commands);
    if (!spec.args.empty())
        body["Cmd"] = textList(spec.args);
    return body;
}

nlohmann::json volumeBody(const DeploymentKey &key, int replica)
{
    return {{"Name", utf8(volumeName(key, replica))}, {"Labels", {{utf8(keyLabel()), utf8(key)}}}};
}

QByteArray labelFilter(const DeploymentKey &key)
{
    const nlohmann::json filters{{"label", {utf8(keyLabel() + u'=' + key)}}};
    return "filters=" + percentEncoded(QString::fromStdString(filters.dump()));
}

} // namespace deploy::plan
