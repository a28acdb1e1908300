// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiShape.h"

namespace chain {

namespace {

constexpr quint64 manyBytes = quint64(1) << 63; // where sizes saturate

quint64 cappedProduct(quint64 a, quint64 b)
{
    return a != 0 && b > manyBytes / a ? manyBytes : a * b;
}

} // namespace

AbiShape AbiShape::of(const AbiType &type)
{
    using Kind = AbiType::Kind;
    AbiShape shape{&type, false, quint64(AbiWordSize), of(type.components)};
    const auto isDynamic = [](const AbiShape &part) { return part.dynamic; };
    const bool compound = type.kind == Kind::FixedArray || type.kind == Kind::Tuple;
    shape.dynamic = type.kind == Kind::Bytes || type.kind == Kind::String || type.kind == Kind::Array
        || (compound && std::any_of(shape.parts.begin(), shape.parts.end(), isDynamic));
    if (compound && !shape.dynamic) {
        quint64 sum = 0;
        for (const AbiShape &part : shape.parts)
            sum = qMin(sum + part.headSize, manyBytes);
        shape.headSize = type.kind == Kind::FixedArray ? cappedProduct(quint64(type.size), sum) : sum;
    }
    return shape;
}

std::vector<AbiShape> AbiShape::of(const std::vector<AbiType> &types)
{
    std::vector<AbiShape> shapes;
    shapes.reserve(types.size());
    for (const AbiType &type : types)
        shapes.push_back(of(type));
    return shapes;
}

} // namespace chain
