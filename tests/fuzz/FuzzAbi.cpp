// SPDX-License-Identifier: Apache-2.0
// The first line is the list of types, the rest is the data.
#include "models/chain/codec/AbiCodec.h"
#include "tests/fuzz/Fuzz.h"

COMMONRACK_FUZZ(data)
{
    const qsizetype end = qMax<qsizetype>(0, data.toByteArray().indexOf('\n'));
    const auto types = chain::AbiType::parseList(QString::fromLatin1(data.first(end)));
    if (!types)
        return;
    for (const chain::AbiType &type : *types)
        check(chain::AbiType::parse(type.toString())->toString() == type.toString());
    const auto values = chain::abiDecode(*types, data.sliced(qMin(end + 1, data.size())));
    if (!values)
        return;
    const auto encoded = chain::abiEncode(*types, *values);
    check(encoded.has_value());
    const auto again = chain::abiDecode(*types, *encoded);
    check(again.has_value() && *again == *values);
}
