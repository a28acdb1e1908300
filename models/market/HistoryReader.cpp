// SPDX-License-Identifier: Apache-2.0
#include "models/market/HistoryReader.h"

#include "models/base/Background.h"
#include "models/base/Gather.h"
#include "models/base/Logging.h"
#include "models/chain/rpc/LogBackfill.h"

#include <QCoreApplication>
#include <algorithm>

namespace market {

struct HistoryReader::Job {
    quint64 from = 0;
    quint64 last = 0;
    chain::BlockHeader end; ///< of the range being asked for, before its logs were
    base::Promise<std::shared_ptr<HistoryRange>> promise;
};

namespace {

base::Error movedError()
{
    return {base::ErrorCode::NotFound, QCoreApplication::translate("market", "The chain changed while its history was read; it is tried again."),
            QStringLiteral("another block at this height"), nullptr, 0};
}

std::vector<chain::Log> logsOf(const StoredBlock &block)
{
    return unpackLogs(block.packed, block.header.number, block.header.hash).value_or(std::vector<chain::Log>());
}

bool isSameLog(const chain::Log &a, const chain::Log &b)
{
    return a.address == b.address && a.topics == b.topics && a.data == b.data && a.transactionHash == b.transactionHash && a.logIndex == b.logIndex;
}

bool areSame(const std::vector<chain::Log> &a, const std::vector<chain::Log> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSameLog);
}

/// `to` and, for the hashes the logs name, the last block with logs.
std::vector<quint64> heightsToCheck(const HistoryRange &range)
{
    std::vector<quint64> heights{range.to};
    if (!range.blocks.empty() && range.blocks.back().stored.header.number != range.to)
        heights.push_back(range.blocks.back().stored.header.number);
    return heights;
}

} // namespace

HistoryReader::HistoryReader(chain::RpcClient &node, chain::LogFilter filter, QObject *parent)
    : QObject(parent), m_node(node), m_filter(std::move(filter))
{
}

HistoryReader::~HistoryReader() = default;

void HistoryReader::setExplorer(std::unique_ptr<ExplorerLogs> explorer)
{
    m_explorer = std::move(explorer);
    m_explorerTurns = 0;
    m_remark.clear();
}

base::Async<std::shared_ptr<HistoryRange>> HistoryReader::read(quint64 from, quint64 last)
{
    const auto job = std::make_shared<Job>();
    job->from = from;
    job->last = last;
    m_job = job;
    const auto future = job->promise.future();
    ask(job);
    return future;
}

void HistoryReader::cancel()
{
    m_job.reset();
}

void HistoryReader::ask(const std::shared_ptr<Job> &job)
{
    const bool fromExplorer = m_explorer && m_explorerTurns > 0;
    const quint64 size = fromExplorer ? m_explorerRange.size() : m_range.size();
    const quint64 to = job->from + std::min(size, job->last - job->from + 1) - 1;
    if (fromExplorer)
        askExplorer(job, to);
    else
        askNode(job, to);
}

/// A node that lags answers with the logs it has, which looks like a range that holds fewer: so it must show the last
/// block before it is asked for them, and the same one afterwards.
void HistoryReader::askNode(const std::shared_ptr<Job> &job, quint64 to)
{
    m_node.header(chain::BlockTag(to)).then(this, [this, job, to](const base::Result<chain::BlockHeader> &end) {
        if (isOver(job))
            return;
        if (!end)
            return nodeFailed(job, to, end.error());
        job->end = *end;
        askNodeForLogs(job, to);
    });
}

void HistoryReader::askNodeForLogs(const std::shared_ptr<Job> &job, quint64 to)
{
    m_node.rawLogs(m_filter, job->from, to).then(this, [this, job, to](QFuture<base::Result<QByteArray>> finished) {
        auto answer = base::taken(finished);
        if (isOver(job))
            return;
        if (!answer)
            return nodeFailed(job, to, std::move(answer.error()));
        auto work = [answer = std::move(*answer), filter = m_filter, from = job->from, to] { return readRange(answer, filter, from, to); };
        base::inBackground<std::shared_ptr<HistoryRange>>(this, std::move(work), [this, job, to](const Range &range) {
            if (isOver(job))
                return;
            if (!range)
                return nodeFailed(job, to, range.error());
            checkHeaders(job, *range);
        });
    });
}

void HistoryReader::nodeFailed(const std::shared_ptr<Job> &job, quint64 to, base::Error error)
{
    qCDebug(logChain).noquote() << "history" << job->from << "to" << to << error.toLogLine();
    const bool tooMuch = chain::isTooMuchAtOnce(error);
    if (tooMuch && m_range.refused(to - job->from + 1))
        return ask(job);
    ++m_failures;
    const bool explorerMayHelp = m_explorer && error.code != base::ErrorCode::Closed && (tooMuch || m_failures >= FailuresBeforeExplorer);
    if (!explorerMayHelp)
        return job->promise.fail(std::move(error));
    m_explorerTurns = ExplorerTurns;
    ask(job);
}

/// The logs must be of the blocks that the node itself holds at these heights.
void HistoryReader::checkHeaders(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range)
{
    const auto question = [this, heights = heightsToCheck(*range)](std::size_t i) { return m_node.header(chain::BlockTag(heights[i])); };
    base::gather<chain::BlockHeader>(this, heightsToCheck(*range).size(), question)
        .then(this, [this, job, range](const base::Result<std::vector<chain::BlockHeader>> &headers) {
            if (isOver(job))
                return;
            if (!headers) {
                ++m_failures;
                return job->promise.fail(headers.error());
            }
            range->last = headers->front();
            if (range->last.hash != job->end.hash)
                return job->promise.fail(movedError());
            if (!range->blocks.empty()) {
                StoredBlock &last = range->blocks.back().stored;
                if (last.header.hash != headers->back().hash)
                    return job->promise.fail(movedError());
                last.header = headers->back();
            }
            m_failures = 0;
            m_range.succeeded();
            job->promise.complete(range);
        });
}

void HistoryReader::askExplorer(const std::shared_ptr<Job> &job, quint64 to)
{
    m_explorer->logs(m_filter, job->from, to).then(this, [this, job, to](QFuture<base::Result<std::vector<chain::Log>>> finished) {
        auto logs = base::taken(finished);
        if (isOver(job))
            return;
        if (!m_explorer)
            return ask(job);
        if (!logs)
            return explorerFailed(job, to, logs.error());
        auto work = [logs = std::move(*logs), filter = m_filter, from = job->from, to] { return readRange(logs, filter, from, to); };
        base::inBackground<std::shared_ptr<HistoryRange>>(this, std::move(work), [this, job, to](const Range &range) {
            if (isOver(job))
                return;
            if (!range)
                return explorerFailed(job, to, range.error());
            spotCheck(job, *range);
        });
    });
}

void HistoryReader::explorerFailed(const std::shared_ptr<Job> &job, quint64 to, const base::Error &error)
{
    qCDebug(logChain).noquote() << "explorer" << job->from << "to" << to << error.toLogLine();
    if (error.code == base::ErrorCode::Limit && m_explorerRange.refused(to - job->from + 1))
        return ask(job);
    m_explorerTurns = 0; // the node again, next time
    job->promise.fail(error);
}

/// One block of it that has logs, in number and identity, as the node holds it.
void HistoryReader::spotCheck(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range)
{
    const auto question = [this, heights = heightsToCheck(*range)](std::size_t i) { return m_node.header(chain::BlockTag(heights[i])); };
    base::gather<chain::BlockHeader>(this, heightsToCheck(*range).size(), question)
        .then(this, [this, job, range](const base::Result<std::vector<chain::BlockHeader>> &headers) {
            if (isOver(job))
                return;
            if (!headers)
                return job->promise.fail(headers.error()); // nobody to vouch for it
            range->last = headers->front();
            compare(job, range, headers->back());
        });
}

void HistoryReader::compare(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &header)
{
    const auto accept = [this, job, range] {
        --m_explorerTurns;
        m_explorerRange.succeeded();
        job->promise.complete(range);
    };
    if (range->blocks.empty())
        return accept();
    const StoredBlock &block = range->blocks.back().stored;
    if (!block.header.hash.isZero() && block.header.hash != header.hash)
        return distrust(job, QStringLiteral("another hash for block %1").arg(header.number));
    m_node.logsOfBlock(m_filter, header.hash).then(this, [this, job, range, header, accept](const base::Result<std::vector<chain::Log>> &logs) {
        if (isOver(job))
            return;
        if (!logs)
            return compareReceipt(job, range, header);
        StoredBlock &last = range->blocks.back().stored;
        if (!areSame(logsOf(last), *logs))
            return distrust(job, QStringLiteral("other logs in block %1").arg(header.number));
        last.header = header;
        accept();
    });
}

/// The node does not give out logs at all: a receipt holds those of one transaction.
void HistoryReader::compareReceipt(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &header)
{
    const std::vector<chain::Log> logs = logsOf(range->blocks.back().stored);
    const chain::Hash transaction = logs.front().transactionHash;
    m_node.receipt(transaction).then(this, [this, job, range, header, logs, transaction](const base::Result<std::optional<chain::Receipt>> &receipt) {
        if (isOver(job))
            return;
        if (!receipt)
            return job->promise.fail(receipt.error());
        std::vector<chain::Log> claimed;
        std::copy_if(logs.begin(), logs.end(), std::back_inserter(claimed), [&](const chain::Log &log) { return log.transactionHash == transaction; });
        std::vector<chain::Log> held;
        if (*receipt) {
            std::copy_if((*receipt)->logs.begin(), (*receipt)->logs.end(), std::back_inserter(held),
                         [this](const chain::Log &log) { return m_filter.matches(log); });
        }
        if (!*receipt || (*receipt)->blockHash != header.hash || !areSame(claimed, held))
            return distrust(job, QStringLiteral("other logs in transaction %1").arg(transaction.toString()));
        range->blocks.back().stored.header = header;
        --m_explorerTurns;
        m_explorerRange.succeeded();
        job->promise.complete(range);
    });
}

void HistoryReader::distrust(const std::shared_ptr<Job> &job, const QString &detail)
{
    qCWarning(logChain).noquote() << "the explorer contradicts the node:" << detail;
    m_remark = QCoreApplication::translate("market", "The explorer's history does not agree with the node's, so it is not used. Check the explorer's address in Settings.");
    m_explorer.release()->deleteLater(); // we may be inside its answer
    m_explorerTurns = 0;
    job->promise.fail(base::Error{base::ErrorCode::Protocol, m_remark, detail, nullptr, 0});
}

} // namespace market
