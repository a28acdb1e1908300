// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/Manifest.h"

#include "models/base/Json.h"
#include "models/deploy/ContainerPlan.h"
#include "models/provider/gateway/ManifestField.h"
#include "models/provider/gateway/ProviderWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace provider {

namespace {

constexpr int MaxDepth = 64;
constexpr int MaxGroups = 8;
constexpr int MaxImage = 400;
constexpr int MaxWords = 256;      // of a command, of its arguments
constexpr int MaxWord = 16 * 1024; // characters
constexpr int MaxVariables = 512;
constexpr qint64 MaxMillicores = 1'000'000;
constexpr qint64 MaxBytesAsked = qint64(1) << 50;

void readImage(const ManifestField &field, descriptor::InstanceSpec &spec)
{
    const QString image = field.text(MaxImage);
    const qsizetype digest = image.indexOf(u'@');
    const qsizetype colon = image.lastIndexOf(u':');
    if (digest > 0) {
        spec.image = image.left(digest);
        spec.tag = image.mid(digest + 1);
        const bool named = spec.image.lastIndexOf(u':') > spec.image.lastIndexOf(u'/');
        if (named) // "repo:tag@sha256:…": the digest says it all
            spec.image.truncate(spec.image.lastIndexOf(u':'));
        if (!spec.tag.startsWith(u"sha256:"))
            field.refuse(Words::tr("this is not the name of a container image"));
    } else if (colon > image.lastIndexOf(u'/')) {
        spec.image = image.left(colon);
        spec.tag = image.mid(colon + 1);
    } else {
        spec.image = image;
        spec.tag = QStringLiteral("latest");
    }
    if (spec.image.isEmpty() || spec.tag.isEmpty())
        field.refuse(Words::tr("an image is needed"));
}

void readEnvironment(const ManifestField &field, descriptor::InstanceSpec &spec)
{
    for (const ManifestField &one : field.list(MaxVariables)) {
        const QString line = one.text(MaxWord);
        const qsizetype mark = line.indexOf(u'=');
        const QString name = mark < 0 ? line : line.left(mark); // the value may have more of them
        if (name.isEmpty())
            one.refuse(Words::tr("KEY=VALUE is expected here"));
        spec.environment.emplace_back(name, mark < 0 ? QString() : line.mid(mark + 1));
    }
}

/// The ports that a range or a single one stands for.
void addPorts(const ManifestField &expose, descriptor::InstanceSpec &spec)
{
    const auto add = [&](int port) {
        const bool known = std::any_of(spec.ports.begin(), spec.ports.end(), [port](const auto &one) { return one.container == port; });
        if (!known)
            spec.ports.push_back({port, 0}); // whatever the tenant would like: a free one, which the status names
    };
    const ManifestField range = expose.at("portRange");
    if (range.isNull() || range.json().is_number())
        return add(int((range.isNull() ? expose.at("port") : range).number(1, 65535, 0)));
    const QStringList ends = range.text(16).split(u'-');
    const int first = ends.front().toInt();
    const int last = ends.back().toInt();
    if (ends.size() > 2 || first < 1 || last < first || last > 65535 || last - first >= Manifest::MaxPorts)
        return range.refuse(Words::tr("a range of at most %1 ports is expected here").arg(Manifest::MaxPorts));
    for (int port = first; port <= last; ++port)
        add(port);
}

void readExpose(const ManifestField &field, descriptor::InstanceSpec &spec)
{
    for (const ManifestField &one : field.list(Manifest::MaxPorts)) {
        if (one.at("port").isNull() && one.at("portRange").isNull())
            one.refuse(Words::tr("a port is needed"));
        (void)one.at("externalPort").number(0, 65535, 0);
        const QString protocol = one.at("proto").text(8).toUpper();
        if (protocol == QStringLiteral("UDP"))
            one.at("proto").refuse(Words::tr("this provider forwards TCP only"));
        else if (!protocol.isEmpty() && protocol != QStringLiteral("TCP"))
            one.at("proto").refuse(Words::tr("TCP or UDP is expected here"));
        if (!one.at("ip").text(64).isEmpty())
            one.at("ip").refuse(Words::tr("this provider leases no addresses"));
        if (one.at("global").flag() && !one.failed())
            addPorts(one, spec);
    }
    if (spec.ports.size() > std::size_t(Manifest::MaxPorts))
        field.refuse(Words::tr("at most %1 ports can be open").arg(Manifest::MaxPorts));
}

struct Storage {
    QString name;
    qint64 bytes = 0;
    QString storageClass;
};

std::vector<Storage> readResources(const ManifestField &field, descriptor::InstanceSpec &spec)
{
    spec.cpuCores = double(field.at("cpu").at("units").amount(MaxMillicores)) / 1000;
    spec.memoryGb = double(field.at("memory").at("size").amount(MaxBytesAsked)) / Manifest::Gigabyte;
    if (spec.cpuCores <= 0)
        field.at("cpu").refuse(Words::tr("how much of it is needed must be said"));
    if (spec.memoryGb <= 0)
        field.at("memory").refuse(Words::tr("how much of it is needed must be said"));
    if (field.at("gpu").at("units").amount(MaxMillicores) > 0)
        field.at("gpu").refuse(Words::tr("this provider has none"));
    std::vector<Storage> storages;
    for (const ManifestField &one : field.at("storage").list(16)) {
        Storage storage{one.at("name").text(64), one.at("size").amount(MaxBytesAsked), {}};
        for (const ManifestField &pair : one.at("attributes").list(64)) {
            if (pair.at("key").text(200) == QStringLiteral("class"))
                storage.storageClass = pair.at("value").text(200);
        }
        storages.push_back(std::move(storage));
    }
    return storages;
}

void readMounts(const ManifestField &field, const std::vector<Storage> &storages, descriptor::InstanceSpec &spec)
{
    const auto mounts = field.list(16);
    for (const ManifestField &mount : mounts) {
        const QString name = mount.at("name").text(64);
        const auto storage = std::find_if(storages.begin(), storages.end(), [&](const Storage &one) { return one.name == name; });
        if (storage == storages.end())
            return mount.at("name").refuse(Words::tr("the resources name no such storage"));
        if (spec.volume)
            return field.refuse(Words::tr("this provider mounts one volume a service"));
        descriptor::InstanceSpec::Volume volume;
        volume.sizeGb = int(std::min<qint64>(1 << 20, qint64(double(storage->bytes) / Manifest::Gigabyte)));
        volume.storageClass = storage->storageClass;
        volume.mountPoint = mount.at("mount").text(1024);
        spec.volume = volume;
    }
}

/// What is asked for, without what only the order on chain needs.
QByteArray fingerprintOf(const nlohmann::json &service)
{
    return QCryptographicHash::hash(base::jsonText(service), QCryptographicHash::Sha256).toHex();
}

Manifest::Service readService(const ManifestField &field)
{
    static const QRegularExpression namePattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,62}\\z"));
    Manifest::Service service;
    service.name = field.at("name").text(63);
    if (!namePattern.match(service.name).hasMatch())
        field.at("name").refuse(Words::tr("a name of letters, digits and hyphens is expected here"));
    descriptor::InstanceSpec &spec = service.spec;
    spec.name = service.name;
    readImage(field.at("image"), spec);
    for (const QString &word : field.at("command").texts(MaxWords, MaxWord))
        spec.commands.push_back(word);
    for (const QString &word : field.at("args").texts(MaxWords, MaxWord))
        spec.args.push_back(word);
    readEnvironment(field.at("env"), spec);
    if (!field.at("credentials").isNull())
        field.at("credentials").refuse(Words::tr("this provider fetches public images only"));
    (void)field.at("pull_policy").text(32);
    spec.replicas = int(field.at("count").number(1, deploy::plan::MaxReplicas, 1));
    const std::vector<Storage> storages = readResources(field.at("resources"), spec);
    for (const Storage &storage : storages)
        service.storageBytes += quint64(storage.bytes); // at most 16 of bounded size
    readExpose(field.at("expose"), spec);
    readMounts(field.at("params").at("storage"), storages, spec);
    if (field.failed())
        return service;
    if (const base::Status good = deploy::plan::check(spec); !good)
        field.refuse(good.error().summary);
    service.fingerprint = fingerprintOf(field.json());
    return service;
}

} // namespace

base::Result<Manifest> Manifest::parse(QByteArrayView json)
{
    const auto parsed = base::parseJson(json, {MaxBytes, MaxDepth});
    if (!parsed)
        return base::fail(parsed.error());
    std::optional<base::Error> problem;
    const ManifestField root(*parsed, {}, problem);
    Manifest manifest;
    for (const ManifestField &group : root.list(MaxGroups)) {
        (void)group.at("name").text(200);
        for (const ManifestField &one : group.at("services").list(MaxServices)) {
            if (problem)
                break;
            Service service = readService(one);
            const bool twice = std::any_of(manifest.services.begin(), manifest.services.end(),
                                           [&](const Service &other) { return other.name == service.name; });
            if (twice)
                one.at("name").refuse(Words::tr("another service has this name"));
            manifest.services.push_back(std::move(service));
        }
    }
    if (!problem && (manifest.services.empty() || manifest.services.size() > std::size_t(MaxServices)))
        root.refuse(Words::tr("1 to %1 services are expected").arg(MaxServices));
    if (problem)
        return base::fail(std::move(*problem));
    return manifest;
}

} // namespace provider
