// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/tx/Signer.h"
#include "models/wallet/SelfSignedCertificate.h"

namespace wallet {

/// The client certificate of an account for provider gateways: subject and issuer CN the account's address, extended key
/// usage clientAuth, self-signed. Its key follows from the account's key (HKDF over a deterministic signature of a hash
/// nobody else asks for), so nothing is stored, and the same account shows the same certificate on every computer. Made
/// while the wallet is unlocked. Errors: those of the signer, Internal.
[[nodiscard]] base::Async<TlsIdentity> makeClientIdentity(chain::Signer &signer);

} // namespace wallet
