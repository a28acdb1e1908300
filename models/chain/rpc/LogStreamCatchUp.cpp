// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/LogStreamPrivate.h"

// How a LogStream reads what is further back than a reorganisation can reach: in ranges, after making sure that the last
// blocks it holds still stand.
namespace chain {

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

} // namespace chain
