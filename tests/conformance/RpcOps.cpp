// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RpcHex.h"
#include "models/chain/codec/RpcResponse.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

constexpr qint64 maxBytes = 16 * 1024 * 1024;

Outcome quantity(Input &in)
{
    const QString text = in.text("text");
    if (in.hasProblem())
        return in.problem();
    const auto value = chain::parseQuantity(text);
    if (!value)
        return base::fail(value.error());
    return Json{{"value", utf8(base::toDecimal(*value))}};
}

Outcome data(Input &in)
{
    const QString text = in.text("text");
    const auto size = in.has("bytes") ? std::optional(int(in.number("bytes", 0, maxBytes))) : std::nullopt;
    if (in.hasProblem())
        return in.problem();
    const auto value = chain::parseData(text, size);
    if (!value)
        return base::fail(value.error());
    return Json{{"data", hex(*value)}};
}

Outcome response(Input &in)
{
    const qint64 id = in.number("id", 0, (std::numeric_limits<qint64>::max)());
    const QByteArray body = in.bytes("body");
    if (in.hasProblem())
        return in.problem();
    const auto answer = chain::parseRpcResponse(body, quint64(id));
    if (!answer)
        return base::fail(answer.error());
    if (answer->error)
        return Json{{"kind", "error"}, {"code", answer->error->code}, {"message", utf8(answer->error->message)}};
    return Json{{"kind", "result"}, {"result", *answer->result}};
}

} // namespace

void addRpcOps(Driver &driver)
{
    driver.add("rpc.quantity", quantity);
    driver.add("rpc.data", data);
    driver.add("rpc.response", response);
}

} // namespace conformance
