// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiType.h"

#include "models/chain/codec/AbiShape.h"
#include "models/chain/codec/AbiTypeParser.h"

#include <QCoreApplication>

namespace chain {

namespace {

auto refuseTypeText(QStringView text)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a type that contracts know."),
                      text.left(200).toString());
}

} // namespace

base::Result<AbiType> AbiType::parse(QStringView text)
{
    AbiTypeParser parser(text);
    auto type = parser.type();
    if (type && !parser.atEnd())
        return refuseTypeText(text);
    return type;
}

base::Result<std::vector<AbiType>> AbiType::parseList(QStringView text)
{
    auto parameters = AbiSignature::parseParameters(text);
    if (!parameters)
        return base::fail(parameters.error());
    return typesOf(*parameters);
}

QString AbiType::toString() const
{
    switch (kind) {
    case Kind::Uint:
        return QStringLiteral("uint") + QString::number(size);
    case Kind::Int:
        return QStringLiteral("int") + QString::number(size);
    case Kind::Bool:
        return QStringLiteral("bool");
    case Kind::Address:
        return QStringLiteral("address");
    case Kind::FixedBytes:
        return QStringLiteral("bytes") + QString::number(size);
    case Kind::Bytes:
        return QStringLiteral("bytes");
    case Kind::String:
        return QStringLiteral("string");
    case Kind::Array:
        return components[0].toString() + QStringLiteral("[]");
    case Kind::FixedArray:
        return components[0].toString() + u'[' + QString::number(size) + u']';
    case Kind::Tuple:
        return AbiSignature::canonical({}, components);
    }
    return {};
}

bool AbiType::isDynamic() const
{
    return AbiShape::of(*this).dynamic;
}

quint64 AbiType::headSize() const
{
    return AbiShape::of(*this).headSize;
}

int AbiType::height() const
{
    int tallest = 0;
    for (const AbiType &component : components)
        tallest = qMax(tallest, component.height());
    return tallest + 1;
}

} // namespace chain
