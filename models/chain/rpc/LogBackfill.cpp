// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/LogBackfill.h"
#include "models/base/Gather.h"

#include <array>

namespace chain {

namespace {

base::Error movedError()
{
    return base::Error{base::ErrorCode::NotFound, {}, QStringLiteral("the chain changed while it was read"), nullptr, 0};
}

} // namespace

bool isTooMuchAtOnce(const base::Error &error)
{
    if (error.code == base::ErrorCode::Limit || error.code == base::ErrorCode::Timeout)
        return true;
    if (error.code != base::ErrorCode::Remote)
        return false;
    static constexpr std::array words{u"limit", u"too many", u"too large", u"exceed", u"range", u"more than", u"timeout", u"timed out", u"response size"};
    const auto said = [&error](const char16_t *word) { return error.summary.contains(QStringView(word), Qt::CaseInsensitive); };
    return error.remoteCode == -32005 || std::any_of(words.begin(), words.end(), said);
}

LogBackfill::LogBackfill(RpcClient &client, LogFilter filter, QObject *parent)
    : QObject(parent), m_client(client), m_filter(std::move(filter))
{
}

base::Async<LogBackfill::Step> LogBackfill::step(quint64 from, quint64 last)
{
    const base::Promise<Step> promise;
    ask(from, last, promise);
    return promise.future();
}

void LogBackfill::ask(quint64 from, quint64 last, const base::Promise<Step> &promise)
{
    const quint64 count = qMin(m_range, last - from + 1);
    const quint64 to = from + count - 1;
    m_client.logs(m_filter, from, to).then(this, [this, from, last, to, count, promise](QFuture<base::Result<std::vector<Log>>> finished) {
        auto logs = base::taken(finished);
        if (!logs && count > 1 && isTooMuchAtOnce(logs.error())) {
            m_range = count / 2;
            return ask(from, last, promise);
        }
        if (!logs)
            return promise.fail(std::move(logs.error()));
        m_range = qMin(m_range * 2, last - from > LongWay ? LongRange : UsualRange);
        addHeaders(std::move(*logs), to, promise);
    });
}

void LogBackfill::addHeaders(std::vector<Log> logs, quint64 upTo, const base::Promise<Step> &promise)
{
    auto step = std::make_shared<Step>();
    step->upTo = upTo;
    for (Log &log : logs) {
        if (step->blocks.empty() || step->blocks.back().header.number != log.blockNumber) {
            step->blocks.emplace_back();
            step->blocks.back().header.number = log.blockNumber;
            step->blocks.back().header.hash = log.blockHash;
        }
        step->blocks.back().logs.push_back(std::move(log));
    }
    const auto ask = [this, step](std::size_t i) { return m_client.header(BlockTag(step->blocks[i].header.number)); };
    base::gather<BlockHeader>(this, step->blocks.size(), ask).then(this, [step, promise](const base::Result<std::vector<BlockHeader>> &headers) {
        if (!headers)
            return promise.fail(headers.error());
        for (std::size_t i = 0; i < headers->size(); ++i) {
            if ((*headers)[i].hash != step->blocks[i].header.hash)
                return promise.fail(movedError());
            step->blocks[i].header = (*headers)[i];
        }
        promise.complete(std::move(*step));
    });
}

} // namespace chain
