// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/IclCursor.h"
#include "models/descriptor/Workload.h"

namespace descriptor {

/// The `resources` of one profile below profiles/compute. Problems are noted at their places.
[[nodiscard]] Workload::Resources readIclResources(const IclCursor &resources, bool fizz);

} // namespace descriptor
