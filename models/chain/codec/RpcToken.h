// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/FastHex.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <simdjson.h>

#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>

/// What JSON-RPC says of one value, read off simdjson's tokens without a copy; the rules are those of RpcHex.
namespace chain::token {

namespace ondemand = simdjson::ondemand;

static_assert(std::is_trivially_copyable_v<Hash> && sizeof(Hash) == Hash::Size);
static_assert(std::is_trivially_copyable_v<Address> && sizeof(Address) == Address::Size);

inline constexpr int MaxDepth = 64; ///< of values that mean nothing to us

/// Whether the key that begins there, up to its closing quote, is this one. The text is padded, so reading on is safe.
template <std::size_t Size>
bool isKey(const char *raw, const char (&quoted)[Size])
{
    return std::memcmp(raw, quoted, Size - 1) == 0;
}

/// Whether the key of a field nobody looks at is written properly.
inline bool isSound(ondemand::field &field)
{
    const char *end = field.key().raw();
    while (*end != '"' && *end != '\\')
        ++end;
    return *end == '"' || field.unescaped_key().error() == simdjson::SUCCESS;
}

/// What stands between the quotes, as written; a null view for anything but a text.
inline std::string_view textOf(ondemand::value &value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return {};
    return token.substr(1, token.size() - 2);
}

/// The digits behind "0x"; a null view where they are missing.
inline std::string_view digitsOf(ondemand::value &value)
{
    const std::string_view text = textOf(value);
    return text.size() >= 2 && text[0] == '0' && text[1] == 'x' ? text.substr(2) : std::string_view();
}

/// A Hash or an Address.
template <class T>
bool readFixed(ondemand::value &value, T &out)
{
    const std::string_view digits = digitsOf(value);
    return digits.size() == std::size_t(2 * T::Size) && decodeHex(digits.data(), 2 * T::Size, reinterpret_cast<char *>(&out));
}

/// A height or an index: a quantity, without leading zeros, of at most 63 bits (as RpcDecode takes them).
inline bool readPlace(ondemand::value &value, quint64 &out)
{
    const std::string_view digits = digitsOf(value);
    constexpr std::size_t maxDigits = 16;
    if (digits.empty() || digits.size() > maxDigits || (digits.size() > 1 && digits[0] == '0'))
        return false;
    char padded[maxDigits];
    std::memset(padded, '0', maxDigits);
    std::memcpy(padded + maxDigits - digits.size(), digits.data(), digits.size());
    char bytes[maxDigits / 2];
    if (!decodeHex(padded, maxDigits, bytes))
        return false;
    out = 0;
    for (const char byte : bytes)
        out = out << 8 | static_cast<unsigned char>(byte);
    return out <= quint64((std::numeric_limits<qint64>::max)());
}

/// Of a text that is none of them, number: reading it then fails.
inline ondemand::json_type typeOf(ondemand::value &value)
{
    ondemand::json_type type = ondemand::json_type::number;
    return value.type().get(type) ? ondemand::json_type::number : type;
}

/// Reads over a value, checking no more than that it is JSON.
inline bool skip(ondemand::value &value, int depth)
{
    switch (typeOf(value)) {
    case ondemand::json_type::array: {
        ondemand::array list;
        if (depth >= MaxDepth || value.get_array().get(list))
            return false;
        for (auto found : list) {
            ondemand::value element;
            if (std::move(found).get(element) || !skip(element, depth + 1))
                return false;
        }
        return true;
    }
    case ondemand::json_type::object: {
        ondemand::object object;
        if (depth >= MaxDepth || value.get_object().get(object))
            return false;
        for (auto found : object) {
            ondemand::field field;
            if (std::move(found).get(field) || !isSound(field) || !skip(field.value(), depth + 1))
                return false;
        }
        return true;
    }
    case ondemand::json_type::string: {
        const std::string_view text = textOf(value);
        const bool plain = text.data() && text.find('\\') == std::string_view::npos;
        return plain || value.get_string().error() == simdjson::SUCCESS;
    }
    case ondemand::json_type::number: return value.get_double().error() == simdjson::SUCCESS;
    case ondemand::json_type::boolean: return value.get_bool().error() == simdjson::SUCCESS;
    case ondemand::json_type::null: return value.is_null().error() == simdjson::SUCCESS;
    }
    return false;
}

} // namespace chain::token
