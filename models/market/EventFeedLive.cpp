// SPDX-License-Identifier: Apache-2.0
// The half of EventFeed that follows the chain with a LogStream.
#include "models/base/Background.h"
#include "models/base/Logging.h"
#include "models/market/EventDecoder.h"
#include "models/market/EventFeedPrivate.h"

namespace market {

void EventFeed::Private::follow()
{
    stage = Stage::Following;
    stream.start(nextBlock(), knownHeaders());
}

std::shared_ptr<EventFeed::Private::Decoded> EventFeed::Private::decode(const std::shared_ptr<const chain::LogBlock> &block)
{
    auto decoded = std::make_shared<Decoded>();
    decoded->stored.header = block->header;
    LogPacker packer;
    for (const chain::Log &log : block->logs) {
        const chain::LogView view = chain::viewOf(log);
        packer.add(view);
        if (auto event = decodeEvent(view))
            decoded->events.push_back(std::move(*event));
    }
    decoded->stored.packedCount = packer.count();
    if (packer.count() > 0)
        decoded->stored.packed = packer.take();
    return decoded;
}

void EventFeed::Private::arrive(Arrival arrival)
{
    arrivals.push_back(std::move(arrival));
    takeNext();
}

void EventFeed::Private::takeNext()
{
    while (!decoding && !arrivals.empty()) {
        Arrival &front = arrivals.front();
        if (front.added && done && front.added->header.number <= *done) {
            // It stands on a block further down than those that were taken back: some between are not ours any more.
            const quint64 number = front.added->header.number;
            dropArrivals();
            stream.stop();
            return readAgainFrom(number > 0 ? std::optional(number - 1) : std::nullopt);
        }
        if (front.added && front.added->logs.size() > ManyLogs) {
            decoding = true;
            using Taken = base::Result<std::shared_ptr<Decoded>>;
            auto work = [block = std::make_shared<const chain::LogBlock>(std::move(*front.added))]() -> Taken { return decode(block); };
            base::inBackground<std::shared_ptr<Decoded>>(this, std::move(work), [this, generation = generation](const Taken &decoded) {
                if (generation != this->generation)
                    return;
                decoding = false;
                arrivals.pop_front();
                onBlockAdded(*decoded);
                takeNext();
            });
            return;
        }
        const Arrival next = std::move(front);
        arrivals.pop_front();
        if (next.added) {
            onBlockAdded(decode(std::make_shared<const chain::LogBlock>(*next.added)));
        } else if (next.removed) {
            onBlockRemoved(*next.removed);
        } else {
            done = std::max(done.value_or(0), *next.upTo);
            writer.advance(*done);
            tellSync();
        }
    }
}

void EventFeed::Private::onBlockAdded(const std::shared_ptr<Decoded> &decoded)
{
    const chain::BlockHeader header = decoded->stored.header;
    const quint32 logs = decoded->stored.packedCount;
    remember(header, logs);
    sync.events += logs;
    sinceSnapshot += logs;
    done = header.number;
    writer.add(std::move(decoded->stored), true);
    context.market.addBlock(header, std::move(decoded->events));
    if (stream.state() == chain::LogStream::State::Live) {
        sync.target = *done;
        tellSync();
    }
    if (writer.backlog() > FollowingWaits) {
        dropArrivals();
        stream.stop();
        whenWritten([this] { follow(); });
    }
}

void EventFeed::Private::onBlockRemoved(const chain::BlockHeader &header)
{
    while (!known.empty() && known.back().header.number >= header.number) {
        sync.events -= std::min<quint64>(sync.events, known.back().logs);
        known.pop_back();
    }
    done = header.number > 0 ? std::optional(header.number - 1) : std::nullopt;
    writer.removeFrom(header.number);
    context.market.removeBlock(header);
}

void EventFeed::Private::onStreamState(chain::LogStream::State state)
{
    switch (state) {
    case chain::LogStream::State::Stopped:
        break;
    case chain::LogStream::State::CatchingUp:
        tell(MarketSync::State::CatchingUp);
        break;
    case chain::LogStream::State::Disconnected:
        tell(MarketSync::State::Disconnected);
        break;
    case chain::LogStream::State::Live:
        backOff.reset();
        lagBackOff.reset();
        recoveries = 0;
        note.clear();
        sync.target = done.value_or(0);
        tell(MarketSync::State::Live, history.remark());
        makeSnapshot();
        break;
    }
}

void EventFeed::Private::onStreamFailed(const base::Error &error)
{
    dropArrivals();
    if (error.code == base::ErrorCode::Conflict)
        return recover(context.pushed);
    retryAfter(error, [this] { follow(); });
}

} // namespace market
