// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiFunction.h"

#include "models/chain/codec/AbiCodec.h"
#include "models/chain/codec/AbiSignature.h"
#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

constexpr qsizetype selectorSize = 4;

/// "(uint256,bool)" or "uint256,bool": outer parentheses are the list's own.
QStringView withoutParentheses(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.startsWith(u'(') && trimmed.endsWith(u')') ? trimmed.sliced(1).chopped(1) : trimmed;
}

} // namespace

void AbiFunction::finish()
{
    m_selector = keccak256(canonical().toLatin1()).bytes().first(selectorSize);
}

base::Result<AbiFunction> AbiFunction::parse(QStringView signature, QStringView outputs)
{
    const auto parsed = AbiSignature::parse(signature);
    if (!parsed)
        return base::fail(parsed.error());
    auto results = AbiType::parseList(withoutParentheses(outputs));
    if (!results)
        return base::fail(results.error());
    AbiFunction function;
    function.m_name = parsed->name;
    function.m_inputs = typesOf(parsed->parameters);
    function.m_outputs = std::move(*results);
    function.finish();
    return function;
}

base::Result<AbiFunction> AbiFunction::fromJson(const nlohmann::json &fragment)
{
    const auto parsed = AbiSignature::fromJson(fragment, u"function");
    if (!parsed)
        return base::fail(parsed.error());
    AbiFunction function;
    function.m_name = parsed->name;
    function.m_inputs = typesOf(parsed->parameters);
    if (const auto outputs = fragment.find("outputs"); outputs != fragment.end()) {
        const auto results = AbiSignature::parametersFromJson(*outputs);
        if (!results)
            return base::fail(results.error());
        function.m_outputs = typesOf(*results);
    }
    function.finish();
    return function;
}

QString AbiFunction::canonical() const
{
    return AbiSignature::canonical(m_name, m_inputs);
}

base::Result<QByteArray> AbiFunction::encodeCall(const std::vector<AbiValue> &arguments) const
{
    const auto data = abiEncode(m_inputs, arguments);
    if (!data)
        return base::fail(data.error());
    return QByteArray(m_selector + *data);
}

base::Result<std::vector<AbiValue>> AbiFunction::decodeArguments(QByteArrayView calldata) const
{
    if (!calldata.startsWith(QByteArrayView(m_selector)))
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is a call of another function."));
    return abiDecode(m_inputs, calldata.sliced(selectorSize));
}

base::Result<std::vector<AbiValue>> AbiFunction::decodeResult(QByteArrayView data) const
{
    if (data.isEmpty() && !m_outputs.empty())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("chain", "Nothing came back: there is no such function at this address."), canonical());
    return abiDecode(m_outputs, data);
}

} // namespace chain
