// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/OrderFit.h"

#include "models/descriptor/OrderSpec.h"
#include "models/provider/gateway/ProviderWords.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace provider {

namespace {

base::Status tooMuch(const QString &service, const QString &what)
{
    return base::fail(base::ErrorCode::Invalid, provider::Words::tr("%1: the manifest asks for more %2 than the order; send the manifest of the order.").arg(service, what));
}

quint64 storageOf(const descriptor::OrderSpec::Service &service)
{
    quint64 sum = 0;
    for (const auto &one : service.storage)
        sum += std::min(one.bytes, std::numeric_limits<quint64>::max() - sum);
    return sum;
}

base::Status checkService(const Manifest::Service &wanted, const descriptor::OrderSpec::Service &ordered)
{
    if (std::llround(wanted.spec.cpuCores * 1000) > qint64(std::min<quint64>(ordered.cpuMillicores, std::numeric_limits<qint64>::max())))
        return tooMuch(wanted.name, provider::Words::tr("CPU"));
    if (wanted.spec.memoryGb * Manifest::Gigabyte > double(ordered.memoryBytes))
        return tooMuch(wanted.name, provider::Words::tr("memory"));
    if (wanted.storageBytes > storageOf(ordered))
        return tooMuch(wanted.name, provider::Words::tr("storage"));
    if (wanted.spec.replicas > ordered.replicas)
        return tooMuch(wanted.name, provider::Words::tr("copies"));
    return {};
}

} // namespace

base::Status checkAgainstOrder(const Manifest &manifest, const QByteArray &spec)
{
    const auto order = descriptor::OrderSpec::parse(spec);
    if (!order || order->services.empty())
        return {};
    for (const Manifest::Service &wanted : manifest.services) {
        const auto ordered = std::find_if(order->services.begin(), order->services.end(), [&](const auto &one) { return one.name == wanted.name; });
        if (ordered == order->services.end())
            return base::fail(base::ErrorCode::Invalid,
                              provider::Words::tr("%1: the order has no such service; send the manifest of the order.").arg(wanted.name));
        if (const base::Status fits = checkService(wanted, *ordered); !fits)
            return fits;
    }
    return {};
}

} // namespace provider
