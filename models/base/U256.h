// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <boost/multiprecision/cpp_int.hpp>

namespace base {

/// An unsigned 256-bit integer: wei, token units, block numbers from contracts. Overflow throws std::overflow_error, so
/// sums and products of foreign numbers go through checkedAdd/checkedMul.
using U256 = boost::multiprecision::checked_uint256_t;

[[nodiscard]] QString toDecimal(const U256 &value);
/// Digits only, no sign, no leading zeros but "0" itself. Errors: Invalid, Limit (2^256 and above).
[[nodiscard]] Result<U256> fromDecimal(QStringView text);
/// 32 bytes, big endian.
[[nodiscard]] QByteArray toBytes32(const U256 &value);
/// Big endian, at most 32 bytes (leading ones may be missing; empty is 0).
[[nodiscard]] U256 fromBigEndian(QByteArrayView bytes);
/// Big endian without leading zero bytes; 0 gives no bytes (RLP's form).
[[nodiscard]] QByteArray toMinimalBigEndian(const U256 &value);
/// The value as quint64, or nothing if it does not fit.
[[nodiscard]] std::optional<quint64> toU64(const U256 &value);
[[nodiscard]] std::optional<U256> checkedAdd(const U256 &a, const U256 &b);
[[nodiscard]] std::optional<U256> checkedMul(const U256 &a, const U256 &b);
/// a + b, or 2^256 - 1 where that is too large.
[[nodiscard]] U256 saturatingAdd(const U256 &a, const U256 &b);
/// a - b, or 0 where b is larger.
[[nodiscard]] U256 saturatingSub(const U256 &a, const U256 &b);

} // namespace base
