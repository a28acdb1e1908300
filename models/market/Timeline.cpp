// SPDX-License-Identifier: Apache-2.0
#include "models/market/Timeline.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/PriceText.h"
#include "models/market/Tr.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <tuple>

namespace market {

namespace {

/// Gathers the moments of one story.
class StoryTeller {
    Q_DECLARE_TR_FUNCTIONS(market::StoryTeller)

public:
    using Kind = LeaseMoment::Kind;
    explicit StoryTeller(const LeaseStory &story) : m_story(story) {}
    std::vector<LeaseMoment> tell();

private:
    void tellOrigin();
    void tellOrder();
    void tellPrices();
    void tellSession();
    void tellClose();
    void tellEvent(const PlacedEvent &placed);
    void add(Kind kind, quint64 block, qint64 timeMs, const QString &words, const QString &more = {});
    [[nodiscard]] qint64 timeOf(quint64 block) const;
    [[nodiscard]] QString nameOf(const chain::Address &address) const;
    [[nodiscard]] QString hourly(const base::U256 &price) const;
    [[nodiscard]] QString amount(const base::U256 &units) const;
    [[nodiscard]] quint64 id() const { return m_story.lease ? m_story.lease->id : m_story.order ? m_story.order->id : 0; }
    const LeaseStory &m_story;
    std::vector<LeaseMoment> m_moments;
};

std::vector<LeaseMoment> StoryTeller::tell()
{
    tellOrigin();
    tellOrder();
    tellPrices();
    tellSession();
    for (const PlacedEvent &placed : m_story.events)
        tellEvent(placed);
    tellClose();
    const auto match = std::find_if(m_moments.begin(), m_moments.end(), [](const LeaseMoment &moment) { return moment.kind == Kind::Matched; });
    // Where a time is missing, a moment stays with what was told before it; where the block is, too, it follows all of that.
    // What this computer saw follows the match, also where the chain's clock is ahead.
    using Place = std::tuple<qint64, quint64, Kind>;
    qint64 last = 0;
    Place latest;
    std::vector<std::pair<Place, std::size_t>> order;
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const LeaseMoment &moment = m_moments[i];
        last = moment.timeMs > 0 ? moment.timeMs : last;
        const bool isPlaced = moment.timeMs > 0 || moment.block > 0;
        const bool isEarly = (moment.kind == Kind::ManifestSent || moment.kind == Kind::Ready) && match != m_moments.end() && moment.timeMs <= match->timeMs;
        order.emplace_back(isEarly ? Place(match->timeMs, match->block, moment.kind) : isPlaced ? Place(last, moment.block, moment.kind) : latest, i);
        latest = std::max(latest, order.back().first);
    }
    std::sort(order.begin(), order.end()); // at one place, as told
    std::vector<LeaseMoment> sorted;
    for (const auto &[place, index] : order)
        sorted.push_back(std::move(m_moments[index]));
    return sorted;
}

void StoryTeller::add(Kind kind, quint64 block, qint64 timeMs, const QString &words, const QString &more)
{
    m_moments.push_back({timeMs > 0 ? timeMs : timeOf(block), block, kind, words, more});
}

qint64 StoryTeller::timeOf(quint64 block) const
{
    const auto seconds = block > 0 && m_story.timeOf ? m_story.timeOf(block) : std::nullopt;
    return seconds ? *seconds * 1000 : 0;
}

QString StoryTeller::nameOf(const chain::Address &address) const
{
    return m_story.nameOf ? m_story.nameOf(address) : base::elidedMiddle(address.toString());
}

QString StoryTeller::hourly(const base::U256 &price) const
{
    return tr("%1 %2 per hour").arg(hourlyText(price, m_story.blockTimeSeconds), m_story.symbol);
}

QString StoryTeller::amount(const base::U256 &units) const
{
    return QStringLiteral("%1 %2").arg(base::formatUnits(units, m_story.decimals), m_story.symbol);
}

void StoryTeller::tellOrigin()
{
    if (!m_story.origin)
        return;
    const LeaseOrigin &origin = *m_story.origin;
    const QLocale locale;
    const QString proposal = tr("Proposal %1").arg(locale.toString(origin.proposal));
    if (origin.proposedMs > 0)
        add(Kind::Proposed, 0, origin.proposedMs, tr("%1 was made").arg(proposal));
    if (origin.votingEndedMs > 0 || origin.yes + origin.no > 0)
        add(Kind::Voted, 0, origin.votingEndedMs, tr("The members approved it"),
            tr("%1: %2 yes, %3 no").arg(proposal, locale.toString(origin.yes), locale.toString(origin.no)));
    if (origin.deployBlock > 0 || origin.deployMs > 0)
        add(Kind::Executed, origin.deployBlock, origin.deployMs, tr("%1 was executed").arg(proposal),
            origin.executor ? tr("by %1").arg(base::elidedMiddle(origin.executor->toString())) : QString());
}

void StoryTeller::tellOrder()
{
    const Order *order = m_story.order;
    if (!order)
        return;
    add(Kind::Ordered, order->createdBlock, 0, tr("Order placed"), tr("at most %1").arg(hourly(order->terms.maxPrice)));
    for (const Bid &bid : order->bids)
        add(Kind::Bid, bid.block, 0, tr("Bid of %1").arg(nameOf(bid.provider)), hourly(bid.price));
    if (order->matchedBlock > 0)
        add(Kind::Matched, order->matchedBlock, 0, tr("Matched with %1").arg(order->provider ? nameOf(*order->provider) : tr("a provider")), hourly(order->acceptedPrice));
}

void StoryTeller::tellPrices()
{
    const Lease *lease = m_story.lease;
    if (!lease)
        return;
    if (!m_story.order || m_story.order->matchedBlock == 0) // the order is older than what was read
        add(Kind::Matched, lease->firstBlock, 0, tr("Lease with %1 began").arg(nameOf(lease->provider)));
    if (lease->history.empty())
        return;
    for (std::size_t i = 1; i < lease->history.size(); ++i)
        add(Kind::PriceChanged, lease->history[i].fromBlock, lease->history[i].fromTime * 1000, tr("New terms in force"), hourly(lease->history[i].price));
    add(Kind::PriceChanged, lease->startBlock, lease->startTime * 1000, tr("New terms in force"), hourly(lease->price));
}

void StoryTeller::tellSession()
{
    if (m_story.receipt)
        add(Kind::ManifestSent, 0, m_story.receipt->sentMs, tr("The provider took the manifest"),
            tr("hash %1").arg(QString::fromLatin1(m_story.receipt->hash.left(12))));
    if (m_story.readyMs > 0)
        add(Kind::Ready, 0, m_story.readyMs, tr("Everything was ready"));
}

void StoryTeller::tellEvent(const PlacedEvent &placed)
{
    if (const auto *asked = std::get_if<OrderUpdateRequested>(&placed.event); asked && asked->orderId == id())
        add(Kind::UpdateAsked, placed.blockNumber, 0, tr("New terms asked for"), tr("at most %1").arg(hourly(asked->terms.maxPrice)));
    else if (const auto *accepted = std::get_if<UpdateRequestAccepted>(&placed.event); accepted && accepted->orderId == id())
        add(Kind::UpdateAccepted, placed.blockNumber, 0, tr("The provider accepted the new terms"), nameOf(accepted->provider));
    else if (const auto *moved = std::get_if<LockedTokenTransfered>(&placed.event);
             moved && m_story.lease && moved->from == m_story.lease->tenant && moved->to == m_story.lease->provider && moved->token == m_story.lease->token)
        add(Kind::Paid, placed.blockNumber, 0, tr("Paid to the provider"), amount(moved->amount));
}

void StoryTeller::tellClose()
{
    const Lease *lease = m_story.lease;
    const Order *order = m_story.order;
    if (order && order->pending && !(lease && !lease->isActive()) && m_story.events.empty())
        add(Kind::UpdateAsked, 0, 0, order->updateAccepted ? tr("New terms accepted, not in force yet") : tr("New terms asked for"),
            tr("at most %1").arg(hourly(order->pending->maxPrice)));
    if (!lease || lease->isActive())
        return;
    if (lease->settled > 0 && m_story.events.empty())
        add(Kind::Paid, lease->closedBlock, lease->endTime * 1000, tr("Paid to the provider, in all"), amount(lease->settled));
    const auto split = splitOf(*lease, m_story.decimals);
    add(Kind::Closed, lease->closedBlock, lease->endTime * 1000, tr("Closed"),
        split && split->isReturnedKnown ? tr("%1 returned").arg(amount(split->returned)) : QString());
}

} // namespace

std::vector<LeaseMoment> timelineOf(const LeaseStory &story)
{
    return StoryTeller(story).tell();
}

base::Result<LeaseSplit> splitOf(const Lease &lease, int decimals)
{
    if (lease.isActive())
        return base::fail(base::ErrorCode::Conflict, tr("The lease still runs: there is nothing to split yet."));
    LeaseSplit split;
    split.paid = lease.settled;
    split.isReturnedKnown = lease.numOfBlocks > 0 && lease.closedBlock > 0;
    if (!split.isReturnedKnown)
        return split;
    Lease before = lease; // what the contract had reserved when it settled the last time
    before.state = LeaseState::Active;
    const auto left = before.leftAt(lease.closedBlock, decimals);
    if (!left)
        return base::fail(left.error());
    split.returned = *left;
    return split;
}

} // namespace market
