// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/Keystore.h"

#include <vector>

namespace wallet {

/// Turns what a person imports into a key and writes its keystore file. Runs on a worker thread and owns all it uses.
struct AddKeyJob {
    enum class Source { Phrase, PrivateKey, KeystoreFile };
    Source source = Source::Phrase;
    base::SecretBytes secret;   ///< the phrase, or the private key in hex
    QByteArray json;            ///< for KeystoreFile
    quint32 index = 0;          ///< for Phrase: m/44'/60'/0'/0/index
    base::SecretBytes password; ///< opens `json`, and protects the new file
    std::vector<chain::Address> existing;
    QString folder;
    quint32 scryptN = 0; ///< of the new file; 0: what the vault writes
    qint64 nowMs = 0;

    struct Added {
        DecryptedKey key;
        QString file;
    };
    /// Errors: Invalid, Auth, Conflict, Limit, Storage.
    [[nodiscard]] base::Result<Added> run() const;
};

/// Opens one account's keystore file. Runs on a worker thread and owns all it uses.
struct OpenKeyJob {
    QString file;
    chain::Address expected;
    base::SecretBytes password;
    /// Errors: Auth, Invalid, NotFound, Storage.
    [[nodiscard]] base::Result<DecryptedKey> run() const;
};

/// 64 hex digits, with or without 0x, white space around allowed. Errors: Invalid.
[[nodiscard]] base::Result<base::SecretBytes> parsePrivateKey(const base::SecretBytes &text);

} // namespace wallet
