// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"
#include "models/chain/primitives/Address.h"
#include "models/wallet/Kdf.h"

#include <optional>

namespace wallet {

struct DecryptedKey {
    base::SecretBytes privateKey; ///< 32 bytes
    chain::Address address;
};

/// How a keystore file is encrypted; fresh() fills salt, iv and uuid at random.
struct KeystoreOptions {
    enum class Kdf { Scrypt, Pbkdf2 };
    Kdf kdf = Kdf::Scrypt;
    ScryptCost scrypt;
    quint64 pbkdf2Rounds = 262144; ///< with HMAC-SHA-256
    quint64 keyLength = 32;        ///< dklen, at least 32
    QByteArray salt;               ///< any length; 32 bytes by fresh()
    QByteArray iv;                 ///< 16 bytes
    QString uuid;
    [[nodiscard]] static KeystoreOptions fresh(quint64 scryptN = 262144);
};

/// Web3 Secret Storage, version 3 (AES-128-CTR under scrypt or PBKDF2, MAC by keccak256).
class Keystore final {
public:
    /// `json` is untrusted. Errors: Auth (wrong password, or the file was changed), Invalid (no such file), Limit (its
    /// cost). Where the file names an address, the key must belong to it: the MAC does not cover the iv.
    [[nodiscard]] static base::Result<DecryptedKey> decrypt(QByteArrayView json, const base::SecretBytes &password);
    /// A compact JSON object. Errors: Invalid (no private key, bad options), Limit.
    [[nodiscard]] static base::Result<QByteArray> encrypt(const base::SecretBytes &privateKey, const base::SecretBytes &password,
                                                          const KeystoreOptions &options);
    /// The address the file claims, nothing where it names none. Errors: Invalid (no keystore file).
    [[nodiscard]] static base::Result<std::optional<chain::Address>> peekAddress(QByteArrayView json);
};

} // namespace wallet
