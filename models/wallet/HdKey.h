// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"
#include "models/chain/primitives/Address.h"

#include <vector>

namespace wallet {

/// One key of a BIP-32 tree, private or public only.
class HdKey final {
public:
    static constexpr quint32 Hardened = 0x80000000;

    /// The master key of a seed of 16 to 64 bytes. Errors: Invalid.
    [[nodiscard]] static base::Result<HdKey> fromSeed(const base::SecretBytes &seed);
    /// "xprv…" or "xpub…", strictly (BIP-32, test vector 5). Errors: Invalid.
    [[nodiscard]] static base::Result<HdKey> parse(QByteArrayView text);
    /// "m/44'/60'/0'/0/0"; ' or h marks hardened steps. Errors: Invalid.
    [[nodiscard]] static base::Result<std::vector<quint32>> parsePath(QStringView path);
    /// Ethereum's usual path for the account with this number (BIP-44).
    [[nodiscard]] static QString ethereumPath(quint32 index);

    /// Errors: Invalid (a bad path, a hardened step from a public key, more than 255 levels).
    [[nodiscard]] base::Result<HdKey> derive(QStringView path) const;
    [[nodiscard]] base::Result<HdKey> child(quint32 index) const; ///< index + Hardened for a hardened child

    [[nodiscard]] bool isPrivate() const { return !m_privateKey.isEmpty(); }
    [[nodiscard]] const base::SecretBytes &privateKey() const { return m_privateKey; } ///< empty for a public key
    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }                 ///< 33 bytes
    [[nodiscard]] QByteArray chainCode() const { return m_chainCode; }                 ///< 32 bytes
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] quint32 index() const { return m_index; } ///< with Hardened where it applies
    [[nodiscard]] QByteArray parentFingerprint() const { return m_parentFingerprint; } ///< 4 bytes
    [[nodiscard]] base::Result<chain::Address> address() const;
    [[nodiscard]] base::SecretBytes toXprv() const; ///< empty for a public key
    [[nodiscard]] QByteArray toXpub() const;

private:
    HdKey() = default;
    [[nodiscard]] base::SecretBytes serialized(quint32 version, QByteArrayView key) const;

    base::SecretBytes m_privateKey;
    QByteArray m_publicKey;
    QByteArray m_chainCode;
    QByteArray m_parentFingerprint = QByteArray(4, '\0');
    int m_depth = 0;
    quint32 m_index = 0;
};

} // namespace wallet
