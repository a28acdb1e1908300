// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <memory>
#include <openssl/types.h>

/// Keys on the curve P-256 (secp256r1), which TLS wants where chains use secp256k1.
namespace wallet::p256 {

struct KeyFree {
    void operator()(EVP_PKEY *key) const;
};
using Key = std::unique_ptr<EVP_PKEY, KeyFree>;

/// HKDF-SHA256 (RFC 5869) without a salt. Empty when it fails.
[[nodiscard]] base::SecretBytes hkdf(const base::SecretBytes &secret, QByteArrayView info, std::size_t length);
[[nodiscard]] base::Result<Key> randomKey(); ///< Errors: Internal
/// The key that follows from `seed` (32 bytes), always the same one. Errors: Invalid, Internal.
[[nodiscard]] base::Result<Key> keyFromSeed(const base::SecretBytes &seed);
/// ECDSA over a SHA-256 `digest` by that key, DER. Its nonce follows from seed and digest, so that the same text always
/// has the same signature. Errors: Internal.
[[nodiscard]] base::Result<QByteArray> signFromSeed(const base::SecretBytes &seed, QByteArrayView digest);

} // namespace wallet::p256
