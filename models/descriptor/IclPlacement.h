// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/IclCursor.h"

namespace descriptor {

/// The attributes of a placement that an order carries, in the SDK's order: cpu_model and bandwidth always, then region,
/// region_exclude, desired_fizz, desired_provider, provider_exclude and fizz_exclude where given. Lists are joined by ";".
[[nodiscard]] std::vector<OrderSpec::Pair> readIclPlacement(const IclCursor &attributes);
/// `pricing` of the placement into token, amounts and price.
void readIclPricing(const IclCursor &pricing, int blockTimeSeconds, OrderDraft &draft);
/// profiles: duration, mode and tier.
void readIclTerms(const IclCursor &profiles, int blockTimeSeconds, OrderDraft &draft);

} // namespace descriptor
