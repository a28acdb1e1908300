// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclResources.h"

#include "models/descriptor/Catalogue.h"
#include "models/descriptor/IclUnits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace descriptor {

namespace {

constexpr int maxGpus = 1024;
constexpr std::size_t maxStorages = 16;
constexpr std::size_t maxModels = 128;

/// A number with its unit; 0 with a problem at its place when there is none.
template <typename Convert>
quint64 measure(const IclCursor &from, Convert convert)
{
    if (!from.isGiven()) {
        from.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(from.name()));
        return 0;
    }
    const QString text = from.text();
    const auto value = convert(QStringView(text));
    if (!value && from.isText())
        from.refuse(value.error().summary);
    return value.value_or(0);
}

QString valueOf(const OrderSpec::Storage &storage, QStringView key)
{
    for (const OrderSpec::Pair &pair : storage.attributes) {
        if (pair.key == key)
            return pair.value;
    }
    return {};
}

std::vector<OrderSpec::Pair> readStorageAttributes(const IclCursor &attributes)
{
    std::vector<OrderSpec::Pair> pairs;
    bool ram = false;
    bool persistent = false;
    for (const IclCursor &member : attributes.members()) {
        QString value = member.text();
        if (const QString lower = value.toLower(); lower == u"true" || lower == u"false")
            value = lower;
        ram = ram || (member.name() == u"class" && value == u"ram");
        persistent = persistent || member.name() == u"persistent";
        pairs.push_back({member.name(), value});
    }
    if (ram && !persistent)
        pairs.push_back({QStringLiteral("persistent"), QStringLiteral("false")});
    std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return pairs;
}

void checkStorage(const IclCursor &entry, const OrderSpec::Storage &storage, bool fizz)
{
    const QString storageClass = valueOf(storage, u"class");
    const bool persistent = valueOf(storage, u"persistent") == u"true";
    const IclCursor attributes = entry[QStringLiteral("attributes")];
    if (storageClass == u"ram") {
        if (persistent)
            attributes.refuse(QCoreApplication::translate("descriptor", "Storage in memory (class ram) cannot be persistent."));
        if (storage.name.contains(u'_'))
            entry.refuse(QCoreApplication::translate("descriptor", "The name of storage in memory may hold no underscore."));
        return;
    }
    if (!persistent)
        return;
    if (fizz)
        attributes.refuse(QCoreApplication::translate("descriptor", "Persistent storage is not possible in fizz mode."));
    if (storage.name != u"default")
        entry.refuse(QCoreApplication::translate("descriptor", "Persistent storage must have the name “default”."));
    if (storageClass != u"beta3")
        attributes.refuse(QCoreApplication::translate("descriptor", "Persistent storage must be of class beta3."));
}

OrderSpec::Storage readStorage(const IclCursor &entry, bool fizz)
{
    OrderSpec::Storage storage;
    storage.name = entry[QStringLiteral("name")].text();
    if (storage.name.isEmpty())
        storage.name = QStringLiteral("default");
    storage.bytes = measure(entry[QStringLiteral("size")], bytesOf);
    storage.attributes = readStorageAttributes(entry[QStringLiteral("attributes")]);
    checkStorage(entry, storage, fizz);
    return storage;
}

void readAllStorage(const IclCursor &storage, bool fizz, Workload::Resources &result)
{
    if (!storage.isList()) {
        result.storage.push_back(readStorage(storage, fizz));
        result.bareStorage = !storage[QStringLiteral("attributes")].isGiven();
        return;
    }
    // Here we part from the SDK, which calls every storage "default" and leaves all but the first out of the manifest:
    // then nothing could be mounted from the others.
    QStringList names;
    for (const IclCursor &entry : storage.items()) {
        if (result.storage.size() >= maxStorages)
            return entry.refuse(QCoreApplication::translate("descriptor", "That is more than %1 entries.").arg(maxStorages));
        result.storage.push_back(readStorage(entry, fizz));
        if (names.contains(result.storage.back().name))
            entry.refuse(QCoreApplication::translate("descriptor", "Two storages have the name “%1”.").arg(result.storage.back().name));
        names << result.storage.back().name;
    }
    if (names.isEmpty())
        storage.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(storage.name()));
}

void readModel(const IclCursor &entry, const QString &vendor, Workload::Resources &result)
{
    const IclCursor model = entry[QStringLiteral("model")];
    const QString name = model.text();
    if (name.isEmpty())
        entry.refuse(QCoreApplication::translate("descriptor", "Name the model of the graphics processor."));
    else if (!gpuModels().empty() && !gpuModel(name))
        model.advise(QCoreApplication::translate("descriptor", "“%1” is no graphics processor seen so far: there may be no bids.").arg(name));
    const IclCursor bus = entry[QStringLiteral("interface")];
    const QString interface = bus.text().toLower();
    if (bus.isText() && interface != u"pcie" && interface != u"sxm")
        bus.refuse(QCoreApplication::translate("descriptor", "“interface” must be pcie or sxm."));
    result.gpuAttributes.push_back({QStringLiteral("vendor/%1/model/%2").arg(vendor, name), QStringLiteral("true")});
}

void readGpu(const IclCursor &gpu, bool fizz, Workload::Resources &result)
{
    static const QRegularExpression vramForm(QStringLiteral("^(?:>=|<=|>|<)\\s*(?:100|[0-9]{1,2})$"));
    if (!gpu.isGiven() || (gpu.isMap() && gpu.members().empty()))
        return;
    result.gpuUnits = quint64(gpu[QStringLiteral("units")].integer(0, maxGpus).value_or(0));
    if (!gpu[QStringLiteral("units")].isGiven())
        gpu.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(QStringLiteral("units")));
    const IclCursor attributes = gpu[QStringLiteral("attributes")];
    for (const IclCursor &vendor : attributes[QStringLiteral("vendor")].members()) {
        if (!vendor.isGiven())
            vendor.refuse(QCoreApplication::translate("descriptor", "Name the model of the graphics processor."));
        for (const IclCursor &entry : vendor.items()) {
            if (result.gpuAttributes.size() >= maxModels)
                return entry.refuse(QCoreApplication::translate("descriptor", "That is more than %1 entries.").arg(maxModels));
            readModel(entry, vendor.name(), result);
        }
    }
    const IclCursor vram = attributes[QStringLiteral("req_vram")];
    const QString wanted = vram.text();
    if (!vram.isGiven())
        return;
    if (!fizz)
        vram.refuse(QCoreApplication::translate("descriptor", "“req_vram” is only possible in fizz mode."));
    else if (vram.isText() && !vramForm.match(wanted).hasMatch())
        vram.refuse(QCoreApplication::translate("descriptor", "“req_vram” must compare with 0 to 100, such as \">=80\"."));
    result.gpuAttributes.push_back({QStringLiteral("req_vram"), wanted});
}

} // namespace

Workload::Resources readIclResources(const IclCursor &resources, bool fizz)
{
    Workload::Resources result;
    result.cpuMillicores = measure(resources[QStringLiteral("cpu")][QStringLiteral("units")], millicoresOf);
    result.memoryBytes = measure(resources[QStringLiteral("memory")][QStringLiteral("size")], bytesOf);
    readAllStorage(resources[QStringLiteral("storage")], fizz, result);
    readGpu(resources[QStringLiteral("gpu")], fizz, result);
    return result;
}

} // namespace descriptor
