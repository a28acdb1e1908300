// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiCodec.h"

#include "models/chain/codec/AbiShape.h"

#include <QCoreApplication>

namespace chain {

namespace {

using Integer = AbiValue::Integer;
using Kind = AbiType::Kind;

constexpr quint64 allowanceFactor = 16; ///< see abiDecode; ordinary data needs less than 2
constexpr quint64 allowanceFloor = 64 * 1024;

/// Reads values off foreign data. Every value and every byte is paid for from an allowance before anything is
/// allocated for it: offsets may point anywhere, many of them at the same place, and elements may have no size at all.
class Decoder {
public:
    Decoder(QByteArrayView data, AbiPadding padding)
        : m_data(data), m_padding(padding), m_allowance(allowanceFactor * quint64(data.size()) + allowanceFloor)
    {
    }

    bool members(const std::vector<AbiShape> &shapes, qsizetype start, AbiValue::List &out)
    {
        if (!pay(shapes.size() * AbiWordSize))
            return false;
        out.reserve(shapes.size());
        qsizetype head = start;
        for (const AbiShape &shape : shapes) {
            if (!within(head, shape.headSize) || !element(shape, start, head, out))
                return false;
            head += qsizetype(shape.headSize);
        }
        return true;
    }
    [[nodiscard]] bool isSpent() const { return m_spent; }

private:
    bool elements(const AbiShape &shape, quint64 count, qsizetype start, AbiValue::List &out)
    {
        const auto room = quint64(m_data.size() - start);
        if (shape.headSize != 0 && count > room / shape.headSize)
            return false;
        if (count > m_allowance / AbiWordSize || !pay(count * AbiWordSize))
            return spent();
        out.reserve(std::size_t(count));
        qsizetype head = start;
        for (quint64 i = 0; i < count; ++i, head += qsizetype(shape.headSize)) {
            if (!element(shape, start, head, out))
                return false;
        }
        return true;
    }

    /// One member of a frame: in the head itself, or where the head points, counted from the frame's start.
    bool element(const AbiShape &shape, qsizetype start, qsizetype head, AbiValue::List &out)
    {
        quint64 offset = 0;
        if (shape.dynamic && (!length(head, offset) || !within(start, offset)))
            return false;
        out.emplace_back();
        return value(shape, shape.dynamic ? start + qsizetype(offset) : head, out.back());
    }

    bool value(const AbiShape &shape, qsizetype at, AbiValue &out)
    {
        const AbiType &type = *shape.type;
        switch (type.kind) {
        case Kind::Bytes:
        case Kind::String:
            return text(type, at, out);
        case Kind::Array: {
            quint64 count = 0;
            return length(at, count) && elements(shape.parts[0], count, at + AbiWordSize, out.data.emplace<AbiValue::List>());
        }
        case Kind::FixedArray:
            return elements(shape.parts[0], quint64(type.size), at, out.data.emplace<AbiValue::List>());
        case Kind::Tuple:
            return members(shape.parts, at, out.data.emplace<AbiValue::List>());
        default:
            return within(at, AbiWordSize) && word(type, m_data.sliced(at, AbiWordSize), out);
        }
    }

    bool word(const AbiType &type, QByteArrayView bytes, AbiValue &out)
    {
        switch (type.kind) {
        case Kind::Bool:
            out.data = bytes[AbiWordSize - 1] != 0;
            return isFilled(bytes.first(AbiWordSize - 1), 0) && (bytes[AbiWordSize - 1] == 0 || bytes[AbiWordSize - 1] == 1);
        case Kind::Address:
            out.data = *Address::fromBytes(bytes.last(Address::Size));
            return isFilled(bytes.chopped(Address::Size), 0);
        case Kind::FixedBytes:
            out.data = bytes.first(type.size).toByteArray();
            return isFilled(bytes.sliced(type.size), 0);
        default:
            return integer(type, bytes, out);
        }
    }

    bool integer(const AbiType &type, QByteArrayView bytes, AbiValue &out)
    {
        const qsizetype used = type.size / 8;
        const bool negative = type.kind == Kind::Int && static_cast<signed char>(bytes[AbiWordSize - used]) < 0;
        const QByteArrayView digits = bytes.last(used);
        const qsizetype small = qMin<qsizetype>(used, sizeof(quint64));
        if (!negative && isFilled(digits.chopped(small), 0)) { // most numbers are
            out.data = Integer(tail(digits, small));
        } else {
            Integer number(base::fromBigEndian(digits));
            if (negative)
                number -= Integer(1) << type.size;
            out.data = std::move(number);
        }
        return isFilled(bytes.chopped(used), negative ? '\xff' : '\0');
    }

    bool text(const AbiType &type, qsizetype at, AbiValue &out)
    {
        quint64 size = 0;
        if (!length(at, size) || !within(at + AbiWordSize, size))
            return false;
        const quint64 padded = (size + AbiWordSize - 1) / AbiWordSize * AbiWordSize;
        if (m_padding == AbiPadding::Required && !within(at + AbiWordSize, padded))
            return false;
        if (!pay(size))
            return spent();
        QByteArray bytes = m_data.sliced(at + AbiWordSize, qsizetype(size)).toByteArray();
        if (type.kind == Kind::Bytes)
            out.data = std::move(bytes);
        else
            out.data = AbiValue::Text{std::move(bytes)};
        return true;
    }

    /// A word that is a length or an offset: more than 63 bits can never be right.
    bool length(qsizetype at, quint64 &out) const
    {
        if (!within(at, AbiWordSize) || !isFilled(m_data.sliced(at, AbiWordSize - 8), 0))
            return false;
        out = tail(m_data.sliced(at, AbiWordSize), sizeof(quint64));
        return out >> 63 == 0;
    }

    [[nodiscard]] bool within(qsizetype at, quint64 size) const
    {
        return at <= m_data.size() && size <= quint64(m_data.size() - at);
    }
    /// The last `size` bytes, at most 8, as a number.
    [[nodiscard]] static quint64 tail(QByteArrayView bytes, qsizetype size)
    {
        quint64 number = 0;
        for (const char byte : bytes.last(size))
            number = number << 8 | static_cast<unsigned char>(byte);
        return number;
    }
    [[nodiscard]] static bool isFilled(QByteArrayView bytes, char with)
    {
        return std::all_of(bytes.begin(), bytes.end(), [with](char byte) { return byte == with; });
    }
    bool pay(quint64 bytes)
    {
        if (bytes > m_allowance)
            return spent();
        m_allowance -= bytes;
        return true;
    }
    bool spent()
    {
        m_spent = true;
        return false;
    }

    QByteArrayView m_data;
    AbiPadding m_padding;
    quint64 m_allowance;
    bool m_spent = false;
};

} // namespace

base::Result<std::vector<AbiValue>> abiDecode(const std::vector<AbiType> &types, QByteArrayView data, AbiPadding padding)
{
    Decoder decoder(data, padding);
    std::vector<AbiValue> values;
    if (decoder.members(AbiShape::of(types), 0, values))
        return values;
    if (decoder.isSpent())
        return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("chain", "The contract's data claims to hold too much."));
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("chain", "The contract's data does not have the expected form."));
}

} // namespace chain
