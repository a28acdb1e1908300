// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RpcResponse.h"

#include "models/base/Json.h"

#include <QCoreApplication>

#include <limits>
#include <nlohmann/json.hpp>

namespace chain {

namespace {

auto refuseAnswer(const char *why)
{
    return base::fail(base::ErrorCode::Protocol,
                      QCoreApplication::translate("chain", "The node answered something that makes no sense. Choose another endpoint in Settings."), QString::fromLatin1(why));
}

base::Result<RpcError> readError(nlohmann::json &error)
{
    if (!error.is_object())
        return refuseAnswer("error is not an object");
    const auto code = error.find("code");
    const auto message = error.find("message");
    if (code == error.end() || !code->is_number_integer() || message == error.end() || !message->is_string())
        return refuseAnswer("error without code or message");
    const auto number = code->get<qint64>();
    if (number < (std::numeric_limits<int>::min)() || number > (std::numeric_limits<int>::max)())
        return refuseAnswer("error code out of range");
    RpcError out{int(number), QString::fromStdString(message->get<std::string>()), nullptr};
    if (const auto data = error.find("data"); data != error.end() && !data->is_null())
        out.data = std::make_shared<const nlohmann::json>(std::move(*data));
    return out;
}

} // namespace

base::Result<RpcResponse> readRpcResponse(nlohmann::json &&answer, quint64 id)
{
    if (!answer.is_object())
        return refuseAnswer("not an object");
    const auto version = answer.find("jsonrpc");
    if (version == answer.end() || *version != "2.0")
        return refuseAnswer("not JSON-RPC 2.0");
    const auto answerId = answer.find("id");
    if (answerId == answer.end() || !answerId->is_number_unsigned() || answerId->get<quint64>() != id)
        return refuseAnswer("another id");
    const auto result = answer.find("result");
    const auto error = answer.find("error");
    const bool failed = error != answer.end() && !error->is_null();
    const bool answered = result != answer.end() && (!failed || !result->is_null());
    if (failed == answered)
        return refuseAnswer(failed ? "result and error" : "neither result nor error");
    if (answered)
        return RpcResponse{std::nullopt, std::make_shared<const nlohmann::json>(std::move(*result))};
    auto problem = readError(*error);
    if (!problem)
        return base::fail(problem.error());
    return RpcResponse{std::move(*problem), nullptr};
}

base::Result<RpcResponse> parseRpcResponse(QByteArrayView body, quint64 id)
{
    auto answer = base::parseJson(body);
    if (!answer && answer.error().code == base::ErrorCode::Limit)
        return base::fail(answer.error());
    if (!answer)
        return refuseAnswer("not JSON");
    return readRpcResponse(std::move(*answer), id);
}

} // namespace chain
