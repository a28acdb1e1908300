// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Abi.h"
#include "tests/conformance/AbiJson.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

std::vector<chain::AbiType> readTypes(Input &in)
{
    std::vector<chain::AbiType> types;
    for (const Json &text : in.list("types")) {
        auto type = chain::AbiType::parse(fromJson(text));
        if (type)
            types.push_back(std::move(*type));
        else
            in.note(type.error());
    }
    return types;
}

Outcome abiEncode(Input &in)
{
    const auto types = readTypes(in);
    const Json &list = in.list("values");
    if (in.hasProblem())
        return in.problem();
    const auto values = abiValuesFromJson(types, list);
    const auto data = values ? chain::abiEncode(types, *values) : base::Result<QByteArray>(base::fail(values.error()));
    if (!data)
        return base::fail(data.error());
    return Json{{"data", hex(*data)}};
}

Outcome abiDecode(Input &in)
{
    const auto types = readTypes(in);
    const QByteArray data = in.bytes("data");
    if (in.hasProblem())
        return in.problem();
    const auto values = chain::abiDecode(types, data);
    const Outcome list = values ? abiValuesToJson(*values) : Outcome(base::fail(values.error()));
    if (!list)
        return list;
    return Json{{"values", *list}};
}

Outcome function(Input &in)
{
    const QString signature = in.text("signature");
    if (in.hasProblem())
        return in.problem();
    const auto parsed = chain::AbiFunction::parse(signature);
    if (!parsed)
        return base::fail(parsed.error());
    return Json{{"selector", hex(parsed->selector())}, {"canonical", utf8(parsed->canonical())}};
}

Outcome encodeCall(Input &in)
{
    const auto parsed = chain::AbiFunction::fromJson(in.object("abi"));
    const Json &args = in.list("args");
    if (in.hasProblem())
        return in.problem();
    if (!parsed)
        return base::fail(parsed.error());
    const auto values = abiValuesFromJson(parsed->inputs(), args);
    const auto data = values ? parsed->encodeCall(*values) : base::Result<QByteArray>(base::fail(values.error()));
    if (!data)
        return base::fail(data.error());
    return Json{{"data", hex(*data)}};
}

Outcome decodeLog(Input &in)
{
    const auto event = chain::AbiEvent::fromJson(in.object("abi"));
    std::vector<chain::Hash> topics;
    for (const Json &text : in.list("topics")) {
        const auto topic = chain::Hash::parse(fromJson(text));
        if (topic)
            topics.push_back(*topic);
        else
            in.note(topic.error());
    }
    const QByteArray data = in.bytes("data");
    if (in.hasProblem())
        return in.problem();
    if (!event)
        return base::fail(event.error());
    const auto arguments = event->decode(topics, data);
    if (!arguments)
        return base::fail(arguments.error());
    Json list = Json::array();
    for (const auto &argument : *arguments) {
        Json entry{{"name", utf8(argument.name)}, {"indexed", argument.indexed}};
        const Outcome value = abiValueToJson(argument.value);
        if (!value)
            return value;
        if (argument.hash)
            entry["hash"] = hex(argument.hash->view());
        else
            entry["value"] = *value;
        list.push_back(std::move(entry));
    }
    return Json{{"args", std::move(list)}};
}

} // namespace

void addAbiOps(Driver &driver)
{
    driver.add("abi.encode", abiEncode);
    driver.add("abi.decode", abiDecode);
    driver.add("abi.function", function);
    driver.add("abi.encodeCall", encodeCall);
    driver.add("abi.decodeLog", decodeLog);
}

} // namespace conformance
