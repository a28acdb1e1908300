// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <array>
#include <compare>

namespace chain {

/// 32 bytes: a keccak256 hash, a topic, a storage slot or word.
class Hash {
public:
    static constexpr int Size = 32;
    Hash() = default; ///< all zero
    /// `0x` and 64 hex digits. Errors: Invalid.
    [[nodiscard]] static base::Result<Hash> parse(QStringView text);
    /// Exactly 32 bytes. Errors: Invalid.
    [[nodiscard]] static base::Result<Hash> fromBytes(QByteArrayView bytes);
    [[nodiscard]] QString toString() const; ///< lower-case 0x hex
    [[nodiscard]] QString toShort() const;  ///< "0x51c2…a19f"
    [[nodiscard]] QByteArray bytes() const { return {m_bytes.data(), Size}; }
    /// The same without a copy; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), Size}; }
    [[nodiscard]] bool isZero() const;
    auto operator<=>(const Hash &) const = default;

private:
    std::array<char, Size> m_bytes{};
};
[[nodiscard]] size_t qHash(const Hash &hash, size_t seed = 0) noexcept;

} // namespace chain
