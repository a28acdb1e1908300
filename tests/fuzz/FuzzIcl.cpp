// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/descriptor/Icl.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

// Every text either becomes an order that can be read back, with a manifest that is JSON, or has a problem.
COMMONRACK_FUZZ(data)
{
    const descriptor::IclResult result = descriptor::parseIcl(data);
    check(result.draft.has_value() || !result.problems.empty());
    if (!result.draft)
        return;
    const auto again = descriptor::OrderSpec::parse(result.draft->spec.toCompact());
    check(again.has_value() && *again == result.draft->spec);
    check(base::parseJson(result.draft->manifest).has_value());
    check(result.draft->maxPrice > 0 && result.draft->numOfBlocks > 0 && !result.draft->token.isEmpty());
}
