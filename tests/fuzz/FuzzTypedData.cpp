// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/chain/codec/TypedData.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

COMMONRACK_FUZZ(data)
{
    const auto tree = base::parseJson(data);
    if (!tree)
        return;
    const auto first = chain::hashTypedData(*tree);
    const auto second = chain::hashTypedData(*tree);
    check(first.has_value() == second.has_value() && (!first || first->digest == second->digest));
}
