// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiCodec.h"

#include "models/chain/codec/AbiShape.h"

#include <QCoreApplication>

namespace chain {

namespace {

using Integer = AbiValue::Integer;
using Kind = AbiType::Kind;


/// Two's complement; the number must fit 256 bits.
QByteArray wordOf(const Integer &number)
{
    static const Integer modulus = Integer(1) << 256;
    return base::toBytes32(base::U256(number < 0 ? Integer(number + modulus) : number));
}

/// Appends values to its buffer; a value that does not fit its type makes `false` go all the way up.
class Encoder {
public:
    bool members(const std::vector<AbiShape> &shapes, const AbiValue::List &values)
    {
        return shapes.size() == values.size()
            && frame(values, [&shapes](std::size_t i) -> const AbiShape & { return shapes[i]; });
    }
    QByteArray out;

private:
    /// A frame: heads (a static value itself, or the offset of a dynamic one from the frame's start), then the tails.
    template <class ShapeAt>
    bool frame(const AbiValue::List &values, const ShapeAt &shapeAt)
    {
        const qsizetype start = out.size();
        std::vector<std::pair<std::size_t, qsizetype>> tails; // index of a value, place of its offset
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (shapeAt(i).dynamic) {
                tails.emplace_back(i, out.size());
                out.append(AbiWordSize, '\0');
            } else if (!value(shapeAt(i), values[i])) {
                return false;
            }
        }
        for (const auto &[index, place] : tails) {
            out.replace(place, AbiWordSize, wordOf(out.size() - start));
            if (!value(shapeAt(index), values[index]))
                return false;
        }
        return true;
    }

    bool value(const AbiShape &shape, const AbiValue &value)
    {
        const AbiType &type = *shape.type;
        switch (type.kind) {
        case Kind::Uint:
        case Kind::Int:
            return integer(type, std::get_if<Integer>(&value.data));
        case Kind::Bool:
            out.append(wordOf(value.toBool() ? 1 : 0));
            return std::holds_alternative<bool>(value.data);
        case Kind::Address:
            out.append(value.toAddress().bytes().rightJustified(AbiWordSize, '\0'));
            return std::holds_alternative<Address>(value.data);
        case Kind::FixedBytes: {
            const auto *bytes = std::get_if<QByteArray>(&value.data);
            out.append(value.toBytes().leftJustified(AbiWordSize, '\0'));
            return bytes && bytes->size() == type.size;
        }
        case Kind::Bytes:
            return padded(std::get_if<QByteArray>(&value.data));
        case Kind::String: {
            const auto *text = std::get_if<AbiValue::Text>(&value.data);
            return padded(text ? &text->utf8 : nullptr);
        }
        case Kind::Array:
        case Kind::FixedArray:
        case Kind::Tuple:
            return list(shape, std::get_if<AbiValue::List>(&value.data));
        }
        return false;
    }

    bool integer(const AbiType &type, const Integer *number)
    {
        if (!number)
            return false;
        const bool isSigned = type.kind == Kind::Int;
        const bool negative = *number < 0;
        const Integer magnitude = negative ? Integer(-*number - 1) : *number; // ~number, for a negative one
        const auto bits = magnitude == 0 ? 0U : boost::multiprecision::msb(magnitude) + 1;
        if ((negative && !isSigned) || bits > unsigned(isSigned ? type.size - 1 : type.size))
            return false;
        out.append(wordOf(*number));
        return true;
    }

    bool padded(const QByteArray *bytes)
    {
        if (!bytes)
            return false;
        out.append(wordOf(bytes->size())).append(*bytes);
        out.append((AbiWordSize - bytes->size() % AbiWordSize) % AbiWordSize, '\0');
        return true;
    }

    bool list(const AbiShape &shape, const AbiValue::List *values)
    {
        const AbiType &type = *shape.type;
        if (!values)
            return false;
        if (type.kind == Kind::Tuple)
            return members(shape.parts, *values);
        if (type.kind == Kind::FixedArray && values->size() != std::size_t(type.size))
            return false;
        if (type.kind == Kind::Array)
            out.append(wordOf(Integer(values->size())));
        return frame(*values, [&shape](std::size_t) -> const AbiShape & { return shape.parts[0]; });
    }
};

} // namespace

base::Result<QByteArray> abiEncode(const std::vector<AbiType> &types, const std::vector<AbiValue> &values)
{
    Encoder encoder;
    if (!encoder.members(AbiShape::of(types), values))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("chain", "A value does not fit what the contract expects in its place."));
    return std::move(encoder.out);
}

} // namespace chain
