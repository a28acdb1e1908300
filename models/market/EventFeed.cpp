// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventFeed.h"

#include "models/base/Logging.h"
#include "models/chain/rpc/ReorgWindow.h"
#include "models/market/EventFeedPrivate.h"

namespace market {

EventFeed::EventFeed(Context context, QObject *parent) : QObject(parent), d(std::make_unique<Private>(context)) {}

EventFeed::~EventFeed()
{
    stop();
}

void EventFeed::setExplorer(std::unique_ptr<ExplorerLogs> explorer)
{
    d->history.setExplorer(std::move(explorer));
}

void EventFeed::start()
{
    if (!d->context.market.exists() || d->stage != Private::Stage::Stopped)
        return;
    d->paused = false;
    d->stage = Private::Stage::Loading;
    d->tell(MarketSync::State::Loading);
    d->whenWritten([this] { d->load(); }); // what an earlier run left
}

void EventFeed::pause()
{
    if (d->stage == Private::Stage::Stopped || std::exchange(d->paused, true))
        return;
    if (d->stage == Private::Stage::Loading)
        return; // that is soon over
    d->end();
    d->tell(MarketSync::State::Paused);
}

void EventFeed::resume()
{
    if (d->stage == Private::Stage::Stopped || !std::exchange(d->paused, false) || d->stage == Private::Stage::Loading)
        return;
    d->proceed();
}

void EventFeed::stop()
{
    if (d->stage == Private::Stage::Stopped)
        return;
    d->end();
    d->stage = Private::Stage::Stopped;
    d->paused = false;
    d->tell(MarketSync::State::Disconnected);
}

bool EventFeed::isPaused() const
{
    return d->paused;
}

EventFeed::Private::Private(Context parts)
    : context(parts)
    , history(parts.reader, parts.market.exists() ? parts.market.contracts()->filter() : chain::LogFilter())
    , writer(parts.store, parts.clock)
    , stream(parts.pushed, parts.push, parts.clock, parts.market.exists() ? parts.market.contracts()->filter() : chain::LogFilter())
{
    connect(&stream, &chain::LogStream::blockAdded, this, [this](const chain::LogBlock &block) { arrive({block, {}, {}}); });
    connect(&stream, &chain::LogStream::blockRemoved, this, [this](const chain::BlockHeader &header) { arrive({{}, header, {}}); });
    connect(&stream, &chain::LogStream::stateChanged, this, &Private::onStreamState);
    connect(&stream, &chain::LogStream::failed, this, &Private::onStreamFailed);
    connect(&stream, &chain::LogStream::progress, this, [this](quint64 upTo, quint64 target) {
        sync.target = target;
        arrive({{}, {}, upTo});
    });
    connect(&parts.push, &chain::PushTransport::connected, this, [this] {
        if (retry) { // a good moment to try again
            retry.reset();
            std::exchange(onRetry, nullptr)();
        }
    });
    connect(&writer, &FeedWriter::failed, this, [this](const base::Error &error) {
        storeProblem = error.summary;
        tellSync();
    });
    connect(&writer, &FeedWriter::written, this, &Private::onWritten);
    connect(&writer, &FeedWriter::idle, this, [this] {
        if (const auto run = std::exchange(onIdle, nullptr))
            run();
    });
}

void EventFeed::Private::load()
{
    stage = Stage::Loading;
    tell(MarketSync::State::Loading);
    when(context.store.load(), [this] { load(); }, [this](const std::shared_ptr<StoredMarket> &stored) { onLoaded(*stored); });
}

void EventFeed::Private::onLoaded(StoredMarket &stored)
{
    backOff.reset();
    lagBackOff.reset();
    done = stored.doneBlock;
    known.clear();
    for (std::size_t i = 0; i < stored.known.size(); ++i)
        remember(stored.known[i], stored.knownLogs[i]);
    sync.events = stored.eventCount;
    sinceSnapshot = stored.replayed > EventStore::ManyEvents ? 0 : stored.replayed;
    chain::BlockHeader nothing;
    nothing.number = nextBlock() > 0 ? nextBlock() - 1 : 0;
    context.market.replace(std::move(stored.state), stored.head.value_or(nothing));
    stage = Stage::History;
    if (paused)
        return tell(MarketSync::State::Paused);
    proceed();
}

/// What was not told yet comes again when the stream starts anew.
void EventFeed::Private::dropArrivals()
{
    ++generation;
    arrivals.clear();
    decoding = false;
}

void EventFeed::Private::end()
{
    retry.reset();
    onRetry = nullptr;
    onIdle = nullptr;
    readingWaits = false;
    dropArrivals();
    history.cancel();
    stream.stop();
    writer.flush();
}

void EventFeed::Private::retryAfter(const base::Error &error, std::function<void()> again)
{
    qCDebug(logChain).noquote() << "the market waits:" << error.toLogLine();
    if (error.code == base::ErrorCode::Closed)
        return;
    const bool lags = error.code == base::ErrorCode::NotFound;
    const bool unreachable = error.code == base::ErrorCode::Network || error.code == base::ErrorCode::Timeout;
    if (unreachable)
        tell(MarketSync::State::Disconnected, error.summary);
    else if (!lags) // that, or a chain that moved on, is nothing to show
        tell(MarketSync::State::Failed, error.summary);
    onRetry = std::move(again);
    retry = context.clock.after((lags ? lagBackOff : backOff).next(), [this] {
        retry.reset();
        std::exchange(onRetry, nullptr)();
    });
}

void EventFeed::Private::whenWritten(std::function<void()> run)
{
    if (writer.isIdle())
        return run();
    onIdle = std::move(run);
    writer.flush();
}

void EventFeed::Private::onWritten()
{
    if (!storeProblem.isEmpty()) {
        storeProblem.clear();
        tellSync();
    }
    if (sinceSnapshot > std::max(EventStore::ManyEvents, sync.events / 4))
        makeSnapshot();
    if (readingWaits && writer.backlog() <= ReadingWaits) {
        readingWaits = false;
        proceed();
    }
}

void EventFeed::Private::makeSnapshot()
{
    if (snapshotRuns || sinceSnapshot <= EventStore::ManyEvents)
        return;
    snapshotRuns = true;
    sinceSnapshot = 0;
    context.store.makeSnapshot().then(this, [this](const base::Result<bool> &) { snapshotRuns = false; }); // the store logs
}

void EventFeed::Private::remember(const chain::BlockHeader &header, quint32 logs)
{
    known.push_back({header, logs});
    while (known.front().header.number + chain::ReorgWindow::Depth < header.number)
        known.pop_front();
}

std::vector<chain::BlockHeader> EventFeed::Private::knownHeaders() const
{
    std::vector<chain::BlockHeader> headers;
    for (const Told &told : known)
        headers.push_back(told.header);
    return headers;
}

void EventFeed::Private::tell(MarketSync::State state, const QString &problem)
{
    sync.state = state;
    sync.problem = problem.isEmpty() ? note : problem;
    tellSync();
}

void EventFeed::Private::tellSync()
{
    sync.done = done.value_or(0);
    MarketSync told = sync;
    if (!storeProblem.isEmpty()) {
        told.state = MarketSync::State::Failed;
        told.problem = storeProblem;
    }
    context.market.setSync(told);
}

} // namespace market
