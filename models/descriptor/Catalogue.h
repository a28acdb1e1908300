// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

/// What providers may call their place and their graphics processors: lists that come with the program.
namespace descriptor {

struct Region { QString code; QString name; };                    ///< "us-east"; a person's words, untranslated
struct GpuModel { QString shortName; QString name; QString vendor; QString tier; double usdPerHour = 0; };

/// By code; empty when the resource is missing.
[[nodiscard]] const std::vector<Region> &regions();
[[nodiscard]] bool isRegion(QStringView code);
/// In the published order, from small to large; empty when the resource is missing.
[[nodiscard]] const std::vector<GpuModel> &gpuModels();
[[nodiscard]] const GpuModel *gpuModel(QStringView shortName); ///< null: not in the list

} // namespace descriptor
