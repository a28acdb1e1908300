// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/codec/Secp256k1.h"

namespace chain {

/// Signs hashes for one account and never gives its key away. Everything else is derived from signHash.
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual Address address() const = 0;
    /// Errors: Locked (unlock the wallet), Cancelled.
    [[nodiscard]] virtual base::Async<Signature> signHash(const Hash &hash) = 0;
};

} // namespace chain
