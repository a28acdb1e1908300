// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/IclCursor.h"
#include "models/descriptor/Workload.h"

namespace descriptor {

/// The `services` of an ICL document, without resources and counts. Problems are noted at their places.
[[nodiscard]] std::vector<Workload> readIclServices(const IclCursor &services, bool fizz);

} // namespace descriptor
