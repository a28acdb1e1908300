// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/OrderSpec.h"

#include "models/descriptor/OrderSpecReader.h"

#include <QCoreApplication>

namespace descriptor {

namespace {

constexpr qsizetype maxSpecBytes = 256 * 1024;

QByteArray compact(const std::vector<OrderSpec::Pair> &pairs)
{
    QByteArray text = "a:[";
    for (const OrderSpec::Pair &pair : pairs)
        text += "{k:" + pair.key.toUtf8() + ",v:" + pair.value.toUtf8() + "},";
    if (!pairs.empty())
        text.chop(1);
    return text + ']';
}

template <typename List, typename Print>
QByteArray compactList(const List &list, Print print)
{
    QByteArray text = "[";
    for (const auto &item : list)
        text += print(item) + ',';
    if (text.size() > 1)
        text.chop(1);
    return text + ']';
}

QByteArray compact(const OrderSpec::Service &service)
{
    const auto units = [](quint64 number) -> QByteArray { return "u:" + QByteArray::number(number); };
    QByteArray text = "{n:" + service.name.toUtf8() + ",r:{i:" + QByteArray::number(service.id);
    text += ",c:{" + units(service.cpuMillicores) + ",a:[]},m:{" + units(service.memoryBytes) + ",a:[]},s:";
    text += compactList(service.storage, [&](const OrderSpec::Storage &one) -> QByteArray {
        return "{n:" + one.name.toUtf8() + ',' + compact(one.attributes) + ',' + units(one.bytes) + '}';
    });
    // The SDK writes the members of a GPU the other way round when there is one.
    const bool gpu = service.gpuUnits > 0 || !service.gpuAttributes.empty();
    text += gpu ? ",g:{" + compact(service.gpuAttributes) + ',' + units(service.gpuUnits) + '}' : QByteArray(",g:{u:0,a:[]}");
    text += ",e:" + compactList(service.endpoints, [](const OrderSpec::Endpoint &one) -> QByteArray {
        return "{k:" + QByteArray::number(one.kind) + ",s:" + QByteArray::number(one.sequence) + '}';
    });
    return text + "},c:" + QByteArray::number(service.replicas) + '}';
}

} // namespace

QString OrderSpec::attribute(QStringView key) const
{
    for (const Pair &pair : attributes) {
        if (pair.key == key)
            return pair.value;
    }
    return {};
}

QByteArray OrderSpec::toCompact() const
{
    return "{n:" + name.toUtf8() + ",pr:{" + compact(attributes) + "},s:"
        + compactList(services, [](const Service &one) { return compact(one); }) + '}';
}

base::Result<OrderSpec> OrderSpec::parse(QByteArrayView text)
{
    qsizetype stoppedAt = 0;
    if (auto spec = readOrderSpec(text.size() <= maxSpecBytes && text.isValidUtf8() ? text : QByteArrayView(), &stoppedAt))
        return std::move(*spec);
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("descriptor", "The specification of this order cannot be read."),
                      QStringLiteral("%1 bytes, stopped at byte %2").arg(text.size()).arg(stoppedAt));
}

} // namespace descriptor
