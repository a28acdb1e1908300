// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Catalogue.h"

#include "models/base/Json.h"

#include <QFile>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace descriptor {

namespace {

/// The member `name` of a list in the resources; null when there is none.
nlohmann::json listIn(const char *path, const char *name)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto json = base::parseJson(file.readAll());
    return json && json->is_object() ? json->value(name, nlohmann::json()) : nlohmann::json();
}

QString textOf(const nlohmann::json &object, const char *name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

std::vector<Region> readRegions()
{
    std::vector<Region> result;
    const nlohmann::json list = listIn(":/commonrack/schemas/regions.json", "regions");
    for (const auto &[code, name] : list.items())
        result.push_back({QString::fromStdString(code), QString::fromStdString(name.get<std::string>())});
    return result;
}

std::vector<GpuModel> readGpus()
{
    std::vector<GpuModel> result;
    for (const nlohmann::json &one : listIn(":/commonrack/schemas/gpus.json", "gpus"))
        result.push_back({textOf(one, "shortName"), textOf(one, "name"), textOf(one, "vendor"), textOf(one, "tier"),
                          one.value("usdPerHour", 0.0)});
    return result;
}

} // namespace

const std::vector<Region> &regions()
{
    static const std::vector<Region> list = readRegions(); // immutable, part of the program
    return list;
}

bool isRegion(QStringView code)
{
    return std::any_of(regions().begin(), regions().end(), [code](const Region &one) { return one.code == code; });
}

const std::vector<GpuModel> &gpuModels()
{
    static const std::vector<GpuModel> list = readGpus(); // immutable, part of the program
    return list;
}

const GpuModel *gpuModel(QStringView shortName)
{
    const auto found = std::find_if(gpuModels().begin(), gpuModels().end(), [shortName](const GpuModel &one) { return one.shortName == shortName; });
    return found == gpuModels().end() ? nullptr : &*found;
}

} // namespace descriptor
