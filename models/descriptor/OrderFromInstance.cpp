// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Icl.h"
#include "models/descriptor/IclUnits.h"
#include "models/descriptor/Workload.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace descriptor {

namespace {

constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;
constexpr qsizetype maxNameLength = 63; // a DNS label, which is what providers make of it

quint64 bytesOfGb(double size)
{
    return quint64(std::llround(size * gibibyte));
}

/// "My Node 2" as "my-node-2".
QString labelOf(const QString &name)
{
    QString label;
    for (const QChar c : name.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
        if (label.size() == maxNameLength)
            break;
    }
    while (label.endsWith(u'-'))
        label.chop(1);
    return label.isEmpty() ? QStringLiteral("service") : label;
}

std::optional<QStringList> listOf(const std::vector<QString> &texts)
{
    return texts.empty() ? std::nullopt : std::optional(QStringList(texts.begin(), texts.end()));
}

/// The volume takes the name "default", which is the only one that may be persistent, and class beta3, the only one on
/// offer; the container's own storage then needs another name.
void addStorage(const InstanceSpec &instance, Workload &service)
{
    auto &storage = service.resources.storage;
    service.resources.bareStorage = !instance.volume;
    if (instance.volume) {
        storage.push_back({QStringLiteral("default"), bytesOfGb(instance.volume->sizeGb),
                           {{QStringLiteral("class"), QStringLiteral("beta3")}, {QStringLiteral("persistent"), QStringLiteral("true")}}});
        service.mounts = {{QStringLiteral("default"), instance.volume->mountPoint, false}};
    }
    if (instance.storageGb > 0)
        storage.push_back({instance.volume ? QStringLiteral("container") : QStringLiteral("default"), bytesOfGb(instance.storageGb), {}});
}

Workload workloadOf(const InstanceSpec &instance)
{
    Workload service;
    service.name = labelOf(instance.name);
    service.image = instance.imageReference();
    service.command = listOf(instance.commands);
    service.args = listOf(instance.args);
    for (const auto &[key, value] : instance.environment) {
        if (!service.environment)
            service.environment.emplace();
        service.environment->append(key + u'=' + value);
    }
    service.resources.cpuMillicores = quint64(std::llround(instance.cpuCores * 1000));
    service.resources.memoryBytes = bytesOfGb(instance.memoryGb);
    addStorage(instance, service);
    for (const InstanceSpec::Port &port : instance.ports) {
        Workload::Expose expose;
        expose.port = port.container;
        expose.externalPort = port.exposed;
        expose.global = true;
        if (!service.expose)
            service.expose.emplace();
        service.expose->push_back(std::move(expose));
    }
    service.replicas = instance.replicas;
    return service;
}

std::vector<OrderSpec::Pair> attributesOf(const InstanceSpec &instance, const OrderWishes &wishes)
{
    const QString any = QStringLiteral("any");
    std::vector<OrderSpec::Pair> pairs = {{QStringLiteral("cpu_model"), any}, {QStringLiteral("bandwidth"), any}};
    const QString region = (wishes.region.isEmpty() ? instance.region : wishes.region).trimmed();
    if (!region.isEmpty() && region != any)
        pairs.push_back({QStringLiteral("region"), region});
    if (!wishes.desiredProviders.isEmpty())
        pairs.push_back({QStringLiteral("desired_provider"), wishes.desiredProviders.join(u';')});
    if (!wishes.excludedProviders.isEmpty())
        pairs.push_back({QStringLiteral("provider_exclude"), wishes.excludedProviders.join(u';')});
    return pairs;
}

QString refusal(const InstanceSpec &instance, const Workload &service, const OrderWishes &wishes)
{
    if (instance.cpuCores <= 0 || instance.memoryGb <= 0)
        return QCoreApplication::translate("descriptor", "Say how much CPU and memory is needed: the market knows no machine images.");
    if (instance.replicas < 1 || (instance.storageGb <= 0 && !instance.volume))
        return QCoreApplication::translate("descriptor", "The document asks for no storage or no replicas.");
    if (wishes.fizz && instance.volume)
        return QCoreApplication::translate("descriptor", "Persistent storage is not possible in fizz mode.");
    for (const Workload::Expose &expose : service.expose.value_or(std::vector<Workload::Expose>())) {
        if (wishes.fizz && (outerPort(expose) == 80 || outerPort(expose) == 443))
            return QCoreApplication::translate("descriptor", "Ports 80 and 443 are not possible in fizz mode: expose another.");
    }
    if (wishes.token.trimmed().isEmpty())
        return QCoreApplication::translate("descriptor", "Choose the token to pay with.");
    if (wishes.numOfBlocks == 0)
        return QCoreApplication::translate("descriptor", "Choose how long it shall run.");
    if (std::any_of(wishes.tier.begin(), wishes.tier.end(), [](int tier) { return tier < 0 || tier > 6; }))
        return QCoreApplication::translate("descriptor", "There are seven tiers, and this is none of them.");
    return {};
}

} // namespace

base::Result<OrderDraft> orderFromInstance(const InstanceSpec &instance, const OrderWishes &wishes)
{
    const Workload service = workloadOf(instance);
    if (const QString sentence = refusal(instance, service, wishes); !sentence.isEmpty())
        return base::fail(base::ErrorCode::Invalid, sentence);
    auto price = priceOf({wishes.pricePerHour.trimmed()}, wishes.blockTimeSeconds);
    if (!price)
        return base::fail(std::move(price.error()));
    OrderDraft draft;
    draft.token = wishes.token.trimmed();
    draft.pricePerHour = price->perHour;
    draft.priceParts = {price->perHour};
    draft.maxPrice = price->perBlock;
    draft.numOfBlocks = wishes.numOfBlocks;
    draft.fizz = wishes.fizz;
    draft.tier = wishes.tier.empty() ? std::vector<int>{0, 1, 2, 3, 4, 5, 6} : wishes.tier;
    std::sort(draft.tier.begin(), draft.tier.end());
    draft.tier.erase(std::unique(draft.tier.begin(), draft.tier.end()), draft.tier.end());
    draft.spec.name = wishes.group.isEmpty() ? service.name : wishes.group;
    draft.spec.attributes = attributesOf(instance, wishes);
    draft.spec.services = {service.toSpec(1)};
    draft.manifest = manifestOf(draft.spec.name, {service});
    const auto again = OrderSpec::parse(draft.spec.toCompact());
    if (!again || *again != draft.spec)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "The region or the name of a provider holds characters that an order cannot carry."));
    return draft;
}

} // namespace descriptor
