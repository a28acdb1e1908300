// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Hex.h"
#include "models/chain/primitives/Address.h"

#include <nlohmann/json.hpp>

namespace app {

/// The parameters of `eth_sendTransaction` for an account whose key the private node holds. `gas`: a hex quantity.
[[nodiscard]] inline nlohmann::json nodeTransaction(const chain::Address &from, const chain::Address &to, const QByteArray &data, const char *gas)
{
    const nlohmann::json transaction{{"from", from.toString().toStdString()}, {"to", to.toString().toStdString()},
                                     {"data", base::toHex(data).toStdString()}, {"gas", gas}};
    return nlohmann::json::array({transaction});
}

} // namespace app
