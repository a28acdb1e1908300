// SPDX-License-Identifier: Apache-2.0
#include "models/market/ExplorerAnswer.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace market {

namespace {

using base::Result;
using nlohmann::json;

constexpr std::size_t MostTopics = 4;

auto nonsense(const QString &detail)
{
    return base::fail(base::ErrorCode::Protocol,
                      QCoreApplication::translate("market", "The explorer answered something that makes no sense. Check its address in Settings."), detail);
}

QString textOf(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>()) : QString();
}

/// "0x1f"; "0x" stands for zero, and leading zeros are taken.
std::optional<quint64> quantityOf(const json &object, const char *name)
{
    const QString text = textOf(object, name);
    if (!text.startsWith(u"0x"))
        return std::nullopt;
    if (text.size() == 2)
        return 0;
    bool ok = false;
    const quint64 value = QStringView(text).sliced(2).toULongLong(&ok, 16);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<chain::Hash> hashOf(const json &value)
{
    const auto hash = value.is_string() ? chain::Hash::parse(QString::fromStdString(value.get_ref<const std::string &>())) : base::Result<chain::Hash>(base::fail({}));
    return hash ? std::optional(*hash) : std::nullopt;
}

/// Nothing when a field is missing or wrong.
std::optional<chain::Log> logOf(const json &row)
{
    if (!row.is_object() || !row.contains("topics") || !row["topics"].is_array() || row["topics"].size() > MostTopics || !row.contains("transactionHash"))
        return std::nullopt;
    const auto address = chain::Address::parse(textOf(row, "address").toLower());
    const auto block = quantityOf(row, "blockNumber");
    const auto index = quantityOf(row, "logIndex");
    const auto transaction = hashOf(row["transactionHash"]);
    const QString dataText = textOf(row, "data");
    const auto data = base::fromHex(dataText);
    if (!address || !block || !index || !transaction || !data || !dataText.startsWith(u"0x"))
        return std::nullopt;
    chain::Log log;
    for (const json &value : row["topics"]) {
        if (value.is_null()) // as some explorers fill up to four
            continue;
        const auto topic = hashOf(value);
        if (!topic)
            return std::nullopt;
        log.topics.push_back(*topic);
    }
    if (const auto hash = row.contains("blockHash") && !row["blockHash"].is_null() ? hashOf(row["blockHash"]) : std::optional(chain::Hash()))
        log.blockHash = *hash;
    else
        return std::nullopt;
    log.address = *address;
    log.data = *data;
    log.blockNumber = *block;
    log.logIndex = *index;
    log.transactionHash = *transaction;
    return log;
}

/// What it says instead of logs.
ExplorerAnswer wordsOf(const QString &message, const QString &result)
{
    ExplorerAnswer answer;
    const auto says = [&](QStringView words) { return message.contains(words, Qt::CaseInsensitive) || result.contains(words, Qt::CaseInsensitive); };
    if (says(u"rate limit"))
        answer.kind = ExplorerAnswer::Kind::TooFast;
    else if (says(u"window is too large") || says(u"timeout") || says(u"timed out"))
        answer.kind = ExplorerAnswer::Kind::TooMany;
    else
        answer.kind = ExplorerAnswer::Kind::Refused;
    answer.words = (result.isEmpty() ? message : result).left(300);
    return answer;
}

} // namespace

Result<ExplorerAnswer> readExplorerAnswer(const QByteArray &body, const chain::Address &address, quint64 fromBlock, quint64 toBlock)
{
    const auto parsed = base::parseJson(body);
    if (!parsed)
        return nonsense(parsed.error().toLogLine());
    if (!parsed->is_object() || !parsed->contains("result"))
        return nonsense(QStringLiteral("no result"));
    const json &result = (*parsed)["result"];
    const QString message = textOf(*parsed, "message");
    if (textOf(*parsed, "status") != u"1") {
        if (message.startsWith(u"No records found", Qt::CaseInsensitive) || message.startsWith(u"No logs found", Qt::CaseInsensitive))
            return ExplorerAnswer();
        return wordsOf(message, textOf(*parsed, "result"));
    }
    if (!result.is_array())
        return nonsense(QStringLiteral("the result is no list"));
    ExplorerAnswer answer;
    answer.logs.reserve(result.size());
    for (const json &row : result) {
        auto log = logOf(row);
        if (!log)
            return nonsense(QStringLiteral("row %1 is no log").arg(answer.logs.size()));
        if (log->address != address || log->blockNumber < fromBlock || log->blockNumber > toBlock)
            return nonsense(QStringLiteral("row %1 was not asked for").arg(answer.logs.size()));
        answer.logs.push_back(std::move(*log));
    }
    return answer;
}

} // namespace market
