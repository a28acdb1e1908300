// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

namespace chain {

/// An ECDSA signature with recovery: r and s of 32 bytes each, yParity 0 or 1, low s.
struct Signature {
    QByteArray r;
    QByteArray s;
    int yParity = 0;
    [[nodiscard]] QByteArray toBytes65() const; ///< r, s, 27 + yParity
    /// 65 bytes, v in 0, 1, 27, 28; high s refused. Errors: Invalid.
    [[nodiscard]] static base::Result<Signature> fromBytes65(QByteArrayView bytes);
};

/// secp256k1, RFC 6979 without extra entropy. Pure functions. Errors: Invalid (no key, no point, no signature); signing also Internal.
[[nodiscard]] bool isValidPrivateKey(const base::SecretBytes &key);
[[nodiscard]] base::Result<QByteArray> publicKeyOf(const base::SecretBytes &privateKey, bool compressed = false); ///< 33 or 65 bytes
[[nodiscard]] base::Result<QByteArray> compressPublicKey(QByteArrayView publicKey, bool compressed = true);
[[nodiscard]] base::Result<Address> addressOfPublicKey(QByteArrayView publicKey); ///< 33 or 65 bytes
[[nodiscard]] base::Result<Address> addressOfPrivateKey(const base::SecretBytes &privateKey);
[[nodiscard]] base::Result<Signature> signHash(const base::SecretBytes &privateKey, const Hash &hash);
[[nodiscard]] base::Result<QByteArray> recoverPublicKey(const Hash &hash, const Signature &signature); ///< 65 bytes
[[nodiscard]] base::Result<Address> recoverAddress(const Hash &hash, const Signature &signature);
/// r and s concatenated; false for a wrong length, high s, or out of range.
[[nodiscard]] bool verifySignature(const Hash &hash, QByteArrayView publicKey, QByteArrayView rs);

} // namespace chain
