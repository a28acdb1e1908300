// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/U256.h"

#include <QByteArray>
#include <variant>
#include <vector>

namespace chain {

/// One RLP item (Ethereum Yellow Paper, appendix B): bytes, or a list of items.
struct RlpItem {
    using List = std::vector<RlpItem>;
    std::variant<QByteArray, List> data;

    RlpItem() = default; ///< no bytes
    RlpItem(QByteArray bytes) : data(std::move(bytes)) {}
    RlpItem(List items) : data(std::move(items)) {}
    /// An integer: big endian, no leading zeros.
    explicit RlpItem(const base::U256 &number) : data(base::toMinimalBigEndian(number)) {}
    bool operator==(const RlpItem &) const = default;

    [[nodiscard]] bool isList() const { return std::holds_alternative<List>(data); }
    /// Empty when it is a list.
    [[nodiscard]] const QByteArray &bytes() const;
    /// Empty when it is bytes.
    [[nodiscard]] const List &list() const;
};

/// Lists nested deeper than this are refused.
inline constexpr int rlpMaxDepth = 1024;

[[nodiscard]] QByteArray rlpEncode(const RlpItem &item);
/// Reads one item that must fill `data` exactly, in the one canonical form (shortest headers). Allocates no more than
/// a small multiple of the size of `data`. Errors: Invalid, Limit (over rlpMaxDepth).
[[nodiscard]] base::Result<RlpItem> rlpDecode(QByteArrayView data);

} // namespace chain
