// SPDX-License-Identifier: Apache-2.0
// The half of EventFeed that reads the past: years of it, in ranges, up to where a LogStream takes over.
#include "models/base/Logging.h"
#include "models/chain/rpc/ReorgWindow.h"
#include "models/market/EventFeedPrivate.h"

#include <QCoreApplication>
#include <algorithm>

namespace market {

using chain::ReorgWindow;

void EventFeed::Private::proceed()
{
    stage = Stage::History;
    tell(MarketSync::State::CatchingUp);
    when(context.reader.header(), [this] { proceed(); }, [this](const chain::BlockHeader &head) { onHead(head); });
}

void EventFeed::Private::onHead(const chain::BlockHeader &head)
{
    sync.target = std::max(head.number, done.value_or(0));
    if (done && head.number + ReorgWindow::Depth < *done)
        return checkChain(head);
    if (head.number < nextBlock() + ReorgWindow::Depth)
        return follow(); // what is left is the stream's, with all that may happen to it
    if (known.empty())
        return readNext(head);
    findStanding(known.size(), head);
}

/// Goes down the blocks known before until the node still has one; `index` is one past the entry to look at.
void EventFeed::Private::findStanding(std::size_t index, const chain::BlockHeader &head)
{
    if (index == 0)
        return recover(context.reader);
    const chain::BlockHeader held = known[index - 1].header;
    when(context.reader.header(chain::BlockTag(held.number)), [this] { proceed(); }, [this, held, index, head](const chain::BlockHeader &now) {
        if (now.hash != held.hash)
            return findStanding(index - 1, head);
        if (index == known.size())
            return readNext(head);
        readAgainFrom(held.number); // rewritten while nobody looked
    });
}

void EventFeed::Private::readNext(const chain::BlockHeader &head)
{
    const quint64 last = head.number - ReorgWindow::Depth;
    if (nextBlock() > last)
        return proceed(); // there may be more by now
    if (writer.backlog() > ReadingWaits) {
        readingWaits = true;
        return;
    }
    when(history.read(nextBlock(), last), [this] { proceed(); }, [this, head](const std::shared_ptr<HistoryRange> &range) { onRange(range, head); });
}

void EventFeed::Private::onRange(const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &head)
{
    backOff.reset();
    lagBackOff.reset();
    range->reckonTimes(known.empty() ? std::nullopt : std::optional(known.back().header));
    for (HistoryRange::Block &block : range->blocks) {
        const chain::BlockHeader header = block.stored.header;
        const bool whole = !header.parentHash.isZero(); // the node was asked for it
        if (whole && header.number != range->to)
            remember(header, block.stored.packedCount);
        writer.add(std::move(block.stored), whole);
        context.market.addBlock(header, std::move(block.events));
    }
    remember(range->last, 0);
    sync.events += range->logs;
    sinceSnapshot += range->logs;
    done = range->to;
    writer.advance(range->to, range->last);
    const bool endsWithLogs = !range->blocks.empty() && range->blocks.back().stored.header.number == range->to;
    if (!endsWithLogs)
        context.market.addBlock(range->last, {}); // how far it is, and when that was
    tell(MarketSync::State::CatchingUp);
    readNext(head);
}

/// A node that lags shows the same blocks, only fewer; another chain under the same name shows others.
void EventFeed::Private::checkChain(const chain::BlockHeader &head)
{
    when(context.store.landmarks(), [this] { proceed(); }, [this, head](const std::vector<chain::BlockHeader> &marks) {
        const auto mark = std::find_if(marks.begin(), marks.end(), [&head](const chain::BlockHeader &one) { return one.number <= head.number; });
        if (mark == marks.end())
            return follow();
        when(context.reader.header(chain::BlockTag(mark->number)), [this] { proceed(); }, [this, mark = *mark](const chain::BlockHeader &now) {
            if (now.hash == mark.hash)
                follow(); // which waits until the node has caught up
            else
                recover(context.reader);
        });
    });
}

void EventFeed::Private::recover(chain::RpcClient &judge)
{
    if (++recoveries > DifferentHistories) {
        recoveries = 0;
        return retryAfter(base::Error{base::ErrorCode::Conflict,
                                      QCoreApplication::translate("market", "The connections of this network tell different histories. Choose other endpoints in Settings."),
                                      QStringLiteral("deep reorganisations one after the other"), nullptr, 0},
                          [this] { proceed(); });
    }
    qCWarning(logChain) << "the chain was rewritten deeper than can be undone";
    const auto look = [this, &judge] {
        when(context.store.landmarks(), [this, &judge] { recover(judge); }, [this, &judge](std::vector<chain::BlockHeader> &marks) {
            findLandmark(judge, std::make_shared<const std::vector<chain::BlockHeader>>(std::move(marks)), 0);
        });
    };
    whenWritten([this, look, generation = generation] {
        if (generation == this->generation)
            look();
    });
}

void EventFeed::Private::findLandmark(chain::RpcClient &judge, const std::shared_ptr<const std::vector<chain::BlockHeader>> &marks, std::size_t index)
{
    if (index == marks->size())
        return readAgainFrom(std::nullopt);
    const chain::BlockHeader mark = (*marks)[index];
    judge.header(chain::BlockTag(mark.number)).then(this, [=, this, &judge, generation = generation](const base::Result<chain::BlockHeader> &now) {
        if (generation != this->generation)
            return;
        if (now && now->hash == mark.hash)
            return readAgainFrom(mark.number);
        if (now || now.error().code == base::ErrorCode::NotFound)
            return findLandmark(judge, marks, index + 1);
        retryAfter(now.error(), [this, &judge, marks, index] { findLandmark(judge, marks, index); });
    });
}

/// Everything above `standing` (or all) is forgotten; then as after a start.
void EventFeed::Private::readAgainFrom(std::optional<quint64> standing)
{
    const quint64 from = standing ? *standing + 1 : context.market.contracts()->deployBlock;
    note = QCoreApplication::translate("market", "The chain was rewritten: the market is read again from block %1 on.").arg(from);
    whenWritten([this, standing, generation = generation] {
        if (generation != this->generation)
            return;
        when(standing ? context.store.removeFrom(*standing + 1) : context.store.clear(), [this, standing] { readAgainFrom(standing); },
             [this](bool) { load(); });
    });
}

} // namespace market
