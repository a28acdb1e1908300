// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcEnvelope.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/chain/codec/RpcResponse.h"
#include "models/chain/rpc/RpcErrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

constexpr qsizetype MaxDetail = 64 * 1024;

/// Nodes put revert data in `data` itself, behind "Reverted ", or one object deeper.
QString revertData(const nlohmann::json &data)
{
    if (data.is_object())
        return data.contains("data") ? revertData(data["data"]) : QString();
    if (!data.is_string())
        return {};
    QString text = QString::fromStdString(data.get_ref<const std::string &>()).left(MaxDetail);
    if (text.startsWith(u"Reverted "))
        text.remove(0, 9);
    return text.startsWith(u"0x") ? text : QString();
}

base::Error remoteError(const RpcError &problem)
{
    base::Error error;
    error.code = base::ErrorCode::Remote;
    error.remoteCode = problem.code;
    error.summary = QCoreApplication::translate("chain", "The node refused (“%1”). Try again, or choose another endpoint in Settings.").arg(base::visibleText(problem.message, 300));
    if (problem.data)
        error.detail = revertData(*problem.data);
    if (error.detail.isEmpty())
        error.detail = problem.message.left(MaxDetail);
    return error;
}

} // namespace

QByteArray rpcRequestText(quint64 id, const QString &method, const nlohmann::json &params)
{
    return base::jsonText(nlohmann::json({{"jsonrpc", "2.0"}, {"id", id}, {"method", method.toStdString()}, {"params", params}}));
}

QByteArray rpcAnswerText(quint64 id, nlohmann::json result)
{
    nlohmann::json answer{{"jsonrpc", "2.0"}, {"id", id}};
    answer["result"] = std::move(result);
    return base::jsonText(answer);
}

base::Result<nlohmann::json> rpcResult(nlohmann::json &&answer, quint64 id)
{
    // A result may be many megabytes: take it out before the form is checked, so that it is never copied.
    nlohmann::json result;
    if (answer.is_object()) {
        if (const auto found = answer.find("result"); found != answer.end() && !found->is_null())
            result = std::exchange(*found, nlohmann::json(true));
    }
    const auto response = readRpcResponse(std::move(answer), id);
    if (!response)
        return base::fail(response.error());
    if (response->error)
        return base::fail(remoteError(*response->error));
    return result;
}

base::Result<nlohmann::json> rpcResultOfText(QByteArrayView body, quint64 id)
{
    auto answer = base::parseJson(body);
    if (!answer)
        return base::fail(nonsenseError(answer.error().toLogLine()));
    return rpcResult(std::move(*answer), id);
}

base::Error rpcErrorOfText(QByteArrayView body)
{
    auto answer = base::parseJson(body);
    if (!answer && answer.error().code == base::ErrorCode::Limit)
        return answer.error();
    if (!answer || !answer->is_object())
        return nonsenseError(QStringLiteral("not a JSON object"));
    nlohmann::json &id = (*answer)["id"];
    if (!id.is_number_unsigned())
        return nonsenseError(QStringLiteral("no id"));
    const auto number = id.get<quint64>();
    const auto response = readRpcResponse(std::move(*answer), number);
    if (!response)
        return response.error();
    return response->error ? remoteError(*response->error) : nonsenseError(QStringLiteral("no error"));
}

std::optional<quint64> rpcIdAtEdge(QStringView text)
{
    // In JSON these can be nothing but members of the outermost object: a quote within a text would have a backslash.
    static const QRegularExpression atFront(QStringLiteral(R"(^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(0|[1-9]\d{0,18})\s*[,}])"));
    static const QRegularExpression atBack(QStringLiteral(R"([,{]\s*"id"\s*:\s*(0|[1-9]\d{0,18})\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$)"));
    constexpr qsizetype edge = 160;
    auto found = atBack.match(text.last(qMin(edge, text.size())).toString()); // the last one of two counts
    if (!found.hasMatch())
        found = atFront.match(text.first(qMin(edge, text.size())).toString());
    return found.hasMatch() ? std::optional(found.capturedView(1).toULongLong()) : std::nullopt;
}

std::optional<quint64> rpcIdAtEdge(QByteArrayView text)
{
    constexpr qsizetype edge = 160;
    if (text.size() <= 2 * edge)
        return rpcIdAtEdge(QString::fromLatin1(text));
    return rpcIdAtEdge(QString(QString::fromLatin1(text.first(edge)) + QString::fromLatin1(text.last(edge))));
}

} // namespace chain
