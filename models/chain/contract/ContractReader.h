// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/rpc/RpcTypes.h"

namespace chain {

/// What a reader of contracts needs; a panel that only reads cannot send. chain::RpcClient implements it.
class ContractReader {
public:
    virtual ~ContractReader() = default;
    /// eth_call. Errors: Reverted (detail = hex of the revert data, summary = its words) and those of Transport.
    [[nodiscard]] virtual base::Async<QByteArray> call(const CallRequest &request, const BlockTag &block = {}) = 0;
    [[nodiscard]] virtual base::Async<Hash> storageAt(const Address &address, const Hash &slot, const BlockTag &block = {}) = 0;
    [[nodiscard]] virtual base::Async<QByteArray> code(const Address &address) = 0;
};

} // namespace chain
