// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RpcResponse.h"
#include "models/chain/codec/RpcHex.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

COMMONRACK_FUZZ(data)
{
    if (const auto response = chain::parseRpcResponse(data, 1))
        check(response->error.has_value() != bool(response->result));
    const QString text = QString::fromUtf8(data);
    if (const auto quantity = chain::parseQuantity(text))
        check(chain::formatQuantity(*quantity) == text.toLower());
}
