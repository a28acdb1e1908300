// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"

#include <QByteArray>
#include <boost/multiprecision/cpp_int.hpp>
#include <variant>
#include <vector>

namespace chain {

/// A decoded or to-be-encoded ABI value: (u)intN as a big integer (signed allowed), bool, address, bytes and bytesN,
/// string (as the raw UTF-8 bytes: chain text may be broken UTF-8), arrays and tuples as lists.
struct AbiValue {
    using Integer = boost::multiprecision::cpp_int;
    struct Text { QByteArray utf8; bool operator==(const Text &) const = default; };
    using List = std::vector<AbiValue>;
    std::variant<Integer, bool, Address, QByteArray, Text, List> data;

    AbiValue() : data(Integer(0)) {}
    AbiValue(Integer v) : data(std::move(v)) {}
    AbiValue(const base::U256 &v) : data(Integer(v)) {}
    AbiValue(quint64 v) : data(Integer(v)) {}
    AbiValue(int v) : data(Integer(v)) {}
    AbiValue(bool v) : data(v) {}
    AbiValue(const Address &v) : data(v) {}
    AbiValue(QByteArray v) : data(std::move(v)) {}
    AbiValue(const QString &v) : data(Text{v.toUtf8()}) {}
    AbiValue(Text v) : data(std::move(v)) {}
    AbiValue(List v) : data(std::move(v)) {}
    AbiValue(const char *) = delete; ///< would silently become a bool
    bool operator==(const AbiValue &) const = default;

    /// Readers for values that came out of a decoder for the matching type; a mismatch gives the type's zero.
    [[nodiscard]] base::U256 toU256() const;
    [[nodiscard]] quint64 toU64() const; ///< saturating
    [[nodiscard]] Integer toInteger() const; ///< signed
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] Address toAddress() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toText() const; ///< broken UTF-8 becomes U+FFFD
    [[nodiscard]] const List &toList() const;
};

} // namespace chain
