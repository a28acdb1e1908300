// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <array>
#include <compare>

namespace chain {

/// A 20-byte account or contract address.
class Address {
public:
    static constexpr int Size = 20;
    Address() = default; ///< the zero address
    /// `0x` and 40 hex digits: all lower, all upper, or with the right EIP-55 checksum; no trimming. Errors: Invalid.
    [[nodiscard]] static base::Result<Address> parse(QStringView text);
    /// Exactly 20 bytes. Errors: Invalid.
    [[nodiscard]] static base::Result<Address> fromBytes(QByteArrayView bytes);
    /// EIP-55 checksummed.
    [[nodiscard]] QString toString() const;
    /// "0x7a31…c9E4"
    [[nodiscard]] QString toShort() const;
    [[nodiscard]] QByteArray bytes() const { return {m_bytes.data(), Size}; }
    /// The same without a copy; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), Size}; }
    [[nodiscard]] bool isZero() const;
    auto operator<=>(const Address &) const = default;

private:
    std::array<char, Size> m_bytes{};
};
[[nodiscard]] size_t qHash(const Address &address, size_t seed = 0) noexcept;

} // namespace chain
