// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/LogStream.h"

#include "models/base/Gather.h"
#include "models/base/Logging.h"
#include "models/chain/rpc/LogStreamPrivate.h"
#include "models/chain/rpc/RpcDecode.h"
#include "models/chain/rpc/RpcErrors.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace chain {

namespace {

constexpr int MaxLies = 5; ///< impossible answers in a row before we stop believing the node

/// The block we asked about is no more, as in every reorganisation that overtakes us: soon asked anew.
bool isGone(const base::Error &error)
{
    return error.code == base::ErrorCode::NotFound
        || (error.code == base::ErrorCode::Remote && error.summary.contains(u"block", Qt::CaseInsensitive));
}

} // namespace

LogStream::LogStream(RpcClient &client, PushTransport &push, base::Clock &clock, LogFilter filter, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, client, push, clock, std::move(filter)))
{
    connect(&push, &PushTransport::connected, this, [this] {
        if (d->state != State::Stopped)
            d->resync();
    });
    connect(&push, &PushTransport::stateChanged, this, [this](PushTransport::State state) {
        if (d->state != State::Stopped && state != PushTransport::State::Connected)
            d->setState(State::Disconnected);
    });
}

LogStream::~LogStream() = default;

void LogStream::start(quint64 fromBlock, std::vector<BlockHeader> known)
{
    stop();
    d->window.assign(std::move(known));
    d->fromBlock = fromBlock;
    d->nextBlock = d->window.isEmpty() ? fromBlock : qMax(fromBlock, d->window.back().number + 1);
    d->heads = std::make_unique<HeadTracker>(d->client, d->push, d->clock);
    connect(d->heads.get(), &HeadTracker::headChanged, this, [this](const BlockHeader &head) { d->onHead(head); });
    d->pushedLogs = d->push.subscribe(nlohmann::json::array({"logs", filterToJson(d->filter)}),
                                      [this](const nlohmann::json &notification) { d->onPushedLog(notification); },
                                      [this](QStringView frame) { return d->isOfWakingBlock(frame); });
    d->resync();
}

void LogStream::stop()
{
    ++d->generation;
    d->pushedLogs.reset();
    d->busy = false;
    d->pending.reset();
    d->retry.reset();
    if (HeadTracker *old = d->heads.release()) { // we may be inside its signal
        old->disconnect(this);
        old->deleteLater();
    }
    d->setState(State::Stopped);
}

LogStream::State LogStream::state() const
{
    return d->state;
}

std::optional<BlockHeader> LogStream::head() const
{
    return d->window.lastTold();
}

void LogStream::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT q.stateChanged(next);
}

void LogStream::Private::resync()
{
    ++generation;
    busy = true;
    retry.reset();
    if (push.state() != PushTransport::State::Connected)
        setState(State::Disconnected);
    else if (state != State::Live) // a passing trouble is nothing to show
        setState(State::CatchingUp);
    confirm();
}

void LogStream::Private::onHead(const BlockHeader &head)
{
    pending = head;
    if (retry) // a new block is a good moment to try again
        resync();
    else if (!busy)
        next();
}

void LogStream::Private::onPushedLog(const nlohmann::json &notification)
{
    const auto log = logFromJson(notification);
    if (!log || log->removed || !filter.matches(*log) || log->blockHash == wokenBy || window.contains(log->blockHash))
        return;
    wokenBy = log->blockHash;
    wokenByText = wokenBy.toString();
    client.headerByHash(log->blockHash).then(&q, [this, generation = generation](const base::Result<BlockHeader> &head) {
        const bool newest = head && (!pending || pending->number < head->number); // a head that came meanwhile counts more
        if (newest && generation == this->generation)
            onHead(*head);
    });
}

void LogStream::Private::next()
{
    busy = false;
    backOff.reset();
    goneBackOff.reset();
    if (const auto head = std::exchange(pending, std::nullopt))
        return sync(*head, false);
    if (push.state() == PushTransport::State::Connected)
        setState(State::Live);
}

void LogStream::Private::sync(const BlockHeader &head, bool confirmed)
{
    busy = true;
    if (window.contains(head.hash))
        return next(); // ours, or a node that lags behind
    const bool extends = !window.isEmpty() && head.number == window.back().number + 1 && head.parentHash == window.back().hash;
    if (extends)
        return collect(Branch{{head}, window.back().number});
    const bool nothingToDo = window.isEmpty() ? head.number < nextBlock : head.number < window.front().number;
    if (nothingToDo)
        return next(); // below anything we could compare: wait until the node catches up
    const quint64 held = window.isEmpty() ? top() : qMin(top(), window.back().number);
    const bool far = head.number > held + ReorgWindow::Depth;
    if (!confirmed && (far || head.number <= top()))
        return confirm();
    if (far)
        return catchUp(head);
    when(fetchBranch(&q, client, window, floor(), head), [this, confirmed](Branch branch) {
        const bool takesBack = !window.isEmpty() && branch.ancestor != window.back().number;
        if (takesBack && !contradicts(branch))
            return next(); // a node that lags behind
        if (takesBack && !confirmed)
            return confirm();
        collect(std::move(branch));
    });
}

/// Heights of which we hold nothing say nothing: a head below the first block that would be taken back is that of a
/// node that lags behind, or of a chain that will show at that height that it is another one.
bool LogStream::Private::contradicts(const Branch &branch) const
{
    const auto isAbove = [&branch](const ReorgWindow::Entry &entry) { return !branch.ancestor || entry.header.number > *branch.ancestor; };
    const auto above = std::find_if(window.entries().begin(), window.entries().end(), isAbove);
    return above != window.entries().end() && above->header.number <= branch.blocks.back().number;
}

void LogStream::Private::confirm()
{
    when(client.header(), [this](const BlockHeader &newest) { sync(newest, true); });
}

void LogStream::Private::collect(Branch branch)
{
    const auto shared = std::make_shared<const Branch>(std::move(branch));
    const auto ask = [this, shared](std::size_t i) { return client.logsOfBlock(filter, shared->blocks[i].hash); };
    when(base::gather<std::vector<Log>>(&q, shared->blocks.size(), ask),
         [this, shared](std::vector<std::vector<Log>> logs) { commit(*shared, std::move(logs)); });
}

void LogStream::Private::commit(const Branch &branch, std::vector<std::vector<Log>> logs)
{
    for (std::size_t i = 0; i < logs.size(); ++i) {
        for (const Log &log : logs[i]) {
            if (log.blockNumber != branch.blocks[i].number)
                return problem(impossibleError(QStringLiteral("a log that names another height than its block")));
        }
    }
    lies = 0;
    if (!takeBackAbove(branch.ancestor))
        return;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        if (!tell(LogBlock{branch.blocks[i], std::move(logs[i])}))
            return;
        if (state == State::CatchingUp)
            Q_EMIT q.progress(branch.blocks[i].number, branch.blocks.back().number);
    }
    next();
}

bool LogStream::Private::tell(const LogBlock &block)
{
    window.push(block.header);
    nextBlock = block.header.number + 1;
    const quint64 before = generation;
    Q_EMIT q.blockAdded(block);
    return before == generation;
}

bool LogStream::Private::takeBackAbove(std::optional<quint64> number)
{
    const quint64 before = generation;
    while (!window.isEmpty() && (!number || window.back().number > *number)) {
        const ReorgWindow::Entry entry = window.takeBack();
        nextBlock = window.isEmpty() ? fromBlock : window.back().number + 1;
        if (entry.told)
            Q_EMIT q.blockRemoved(entry.header);
        if (before != generation)
            return false;
    }
    return true;
}

void LogStream::Private::problem(const base::Error &error)
{
    qCDebug(logChain) << "log stream:" << error.toLogLine();
    const bool lied = error.code == base::ErrorCode::Protocol;
    const bool hopeless = error.code == base::ErrorCode::Conflict || (lied && ++lies >= MaxLies);
    if (hopeless || error.code == base::ErrorCode::Closed) {
        q.stop();
        if (hopeless)
            Q_EMIT q.failed(error);
        return;
    }
    retry = clock.after((isGone(error) ? goneBackOff : backOff).next(), [this] { resync(); });
}

} // namespace chain
