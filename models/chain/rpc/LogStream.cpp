// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/LogStream.h"

#include "models/base/Logging.h"
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/BranchFetch.h"
#include "models/chain/rpc/Gather.h"
#include "models/chain/rpc/HeadTracker.h"
#include "models/chain/rpc/LogBackfill.h"
#include "models/chain/rpc/ReorgWindow.h"
#include "models/chain/rpc/RpcErrors.h"

using namespace std::chrono_literals;

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

/// One head is worked on at a time; heads that come meanwhile replace each other, for each contains its past. A head that
/// just extends ours is taken at its word. One that would take blocks back, or jumps far, is only the reason to ask the
/// node for its newest block: notifications may be late, doubled or out of order.
class LogStream::Private {
public:
    Private(LogStream &stream, RpcClient &rpc, PushTransport &transport, base::Clock &time, LogFilter wanted)
        : q(stream), client(rpc), push(transport), clock(time), filter(wanted), backfill(rpc, wanted)
    {
    }

    void setState(State next);
    void resync();
    void onHead(const BlockHeader &head);
    void next();
    void sync(const BlockHeader &head, bool confirmed);
    void confirm();
    void collect(Branch branch);
    void commit(const Branch &branch, std::vector<std::vector<Log>> logs);
    void catchUp(const BlockHeader &target);
    void findStanding(std::size_t index, const BlockHeader &target);
    void readRange(const BlockHeader &target);
    void setAnchor(const BlockHeader &target);
    void problem(const base::Error &error);
    /// False when a listener stopped or restarted us, or the block is not the consumer's business any more.
    bool takeBackAbove(std::optional<quint64> number);
    bool tell(const LogBlock &block);

    [[nodiscard]] quint64 top() const { return qMax(window.isEmpty() ? 0 : window.back().number, nextBlock == 0 ? 0 : nextBlock - 1); }
    [[nodiscard]] std::optional<quint64> floor() const
    {
        if (window.isEmpty())
            return nextBlock;
        return window.isWhole() ? std::optional(fromBlock) : std::nullopt;
    }
    /// Calls `handle(value)` unless we were stopped or restarted since; errors go to problem().
    template <class T, class Handle>
    void when(base::Async<T> answer, Handle handle)
    {
        answer.then(&q, [this, generation = generation, handle](QFuture<base::Result<T>> finished) {
            if (generation != this->generation)
                return;
            base::Result<T> result = base::taken(finished);
            if (!result)
                return problem(result.error());
            handle(std::move(*result));
        });
    }

    LogStream &q;
    RpcClient &client;
    PushTransport &push;
    base::Clock &clock;
    const LogFilter filter;
    LogBackfill backfill;
    std::unique_ptr<HeadTracker> heads;
    ReorgWindow window;
    State state = State::Stopped;
    quint64 fromBlock = 0;
    quint64 nextBlock = 0;  ///< everything below has been dealt with
    quint64 generation = 0; ///< goes up with each stop and restart; older answers are ignored
    bool busy = false;
    std::optional<BlockHeader> pending;
    int lies = 0;
    BackOff backOff{250ms, 60s};
    BackOff goneBackOff{50ms, 2s};
    base::Subscription retry;
};

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
    d->resync();
}

void LogStream::stop()
{
    ++d->generation;
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
        if (takesBack && !confirmed)
            return confirm();
        collect(std::move(branch));
    });
}

void LogStream::Private::confirm()
{
    when(client.header(), [this](const BlockHeader &newest) { sync(newest, true); });
}

void LogStream::Private::collect(Branch branch)
{
    const auto shared = std::make_shared<const Branch>(std::move(branch));
    const auto ask = [this, shared](std::size_t i) { return client.logsOfBlock(filter, shared->blocks[i].hash); };
    when(gather<std::vector<Log>>(&q, shared->blocks.size(), ask),
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

void LogStream::Private::catchUp(const BlockHeader &target)
{
    if (state == State::Live)
        setState(State::CatchingUp);
    if (window.isEmpty())
        return readRange(target);
    findStanding(window.entries().size(), target);
}

/// Goes down the window until the node still has the block; `index` is one past the entry to look at.
void LogStream::Private::findStanding(std::size_t index, const BlockHeader &target)
{
    if (index == 0 && !window.isWhole())
        return problem(tooDeepError(QStringLiteral("none of the blocks known before")));
    if (index == 0) {
        if (takeBackAbove(std::nullopt))
            readRange(target);
        return;
    }
    const BlockHeader held = window.entries()[index - 1].header;
    when(client.header(BlockTag(held.number)), [this, held, index, target](const BlockHeader &now) {
        if (now.hash != held.hash)
            return findStanding(index - 1, target);
        if (takeBackAbove(held.number))
            readRange(target);
    });
}

void LogStream::Private::readRange(const BlockHeader &target)
{
    const quint64 last = target.number - ReorgWindow::Depth;
    if (nextBlock > last)
        return setAnchor(target);
    when(backfill.step(nextBlock, last), [this, target](const LogBackfill::Step &step) {
        lies = 0;
        backOff.reset();
        for (const LogBlock &block : step.blocks) {
            if (!tell(block))
                return;
        }
        nextBlock = step.upTo + 1;
        window.forgetPast();
        const quint64 before = generation;
        Q_EMIT q.progress(step.upTo, target.number);
        if (before == generation)
            readRange(target);
    });
}

/// The last blocks must stand on a block we know, even if it held nothing.
void LogStream::Private::setAnchor(const BlockHeader &target)
{
    if (nextBlock == 0 || window.at(nextBlock - 1))
        return sync(target, true);
    when(client.header(BlockTag(nextBlock - 1)), [this](const BlockHeader &anchor) {
        window.push(anchor, false);
        confirm();
    });
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
