// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Activity.h"
#include "models/base/Logging.h"
#include "models/chain/tx/TxBroadcast.h"
#include "models/chain/tx/TxTracker.h"
#include "models/store/Database.h"
#include "models/wallet/ActivityTable.h"

#include <algorithm>

namespace wallet {
namespace {

constexpr qint64 ResendWithinMs = 10 * 60 * 1000;

ActivityState stateOf(const chain::TxTracker &tracker)
{
    const auto receipt = tracker.receipt();
    if (receipt && !receipt->success)
        return ActivityState::Failed;
    switch (tracker.state()) {
    case chain::TxTracker::State::Pending: return ActivityState::Pending;
    case chain::TxTracker::State::Mined: return ActivityState::Mined;
    case chain::TxTracker::State::Confirmed: return ActivityState::Confirmed;
    case chain::TxTracker::State::Replaced: return ActivityState::Replaced;
    case chain::TxTracker::State::Dropped: break;
    }
    return ActivityState::Dropped;
}

} // namespace

Activity::Activity(Context context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.heads, &chain::HeadTracker::headChanged, this, &Activity::onHead);
}

base::Async<bool> Activity::load()
{
    base::Promise<bool> promise;
    m_context.database
        .read<std::vector<ActivityEntry>>([chainId = m_context.chainId](QSqlDatabase &database) { return ActivityTable::read(database, chainId); })
        .then(this, [this, promise](base::Result<std::vector<ActivityEntry>> entries) {
            if (!entries)
                return promise.fail(entries.error());
            start(std::move(*entries));
            promise.complete(true);
        });
    return promise.future();
}

void Activity::start(std::vector<ActivityEntry> entries)
{
    Q_EMIT aboutToReload();
    m_entries = std::move(entries);
    Q_EMIT reloaded();
    for (const ActivityEntry &entry : m_entries) {
        if (entry.isSettled())
            continue;
        if (entry.state == ActivityState::Signed && m_context.clock.nowMs() - entry.createdMs < ResendWithinMs) {
            auto *broadcast = new chain::TxBroadcast(m_context.client, m_context.clock, entry.hash, entry.raw, this);
            broadcast->send().then(broadcast, [broadcast](const base::Result<bool> &sent) {
                if (!sent)
                    qCWarning(logWallet).noquote() << sent.error().toLogLine();
                broadcast->deleteLater();
            });
        }
        follow(entry);
    }
}

base::Async<bool> Activity::recordSigned(const chain::TxReview &review, const chain::Hash &hash, const QByteArray &raw)
{
    ActivityEntry entry;
    entry.hash = hash;
    entry.raw = raw;
    entry.chainId = review.chainId;
    entry.from = review.from;
    entry.to = review.intent.to;
    entry.nonce = review.nonce;
    entry.value = review.intent.value;
    entry.kind = review.intent.kind;
    entry.title = review.intent.title;
    entry.createdMs = m_context.clock.nowMs();
    entry.enclosure = review.intent.enclosure;
    base::Promise<bool> promise;
    m_context.database.write<bool>([entry](QSqlDatabase &database) { return ActivityTable::insert(database, entry); })
        .then(this, [this, promise, entry](const base::Result<bool> &written) {
            if (!written)
                return promise.fail(written.error());
            Q_EMIT aboutToAdd();
            m_entries.insert(m_entries.begin(), entry);
            Q_EMIT added();
            follow(entry);
            promise.complete(true);
        });
    return promise.future();
}

void Activity::follow(const ActivityEntry &entry)
{
    auto *tracker = new chain::TxTracker(m_context.client, m_context.heads, entry.hash, m_context.confirmations, this);
    tracker->setSender(entry.from, entry.nonce);
    m_followed[entry.hash] = tracker;
    connect(tracker, &chain::TxTracker::changed, this, [this, tracker] { onTracker(*tracker); });
    tracker->start();
}

void Activity::onTracker(const chain::TxTracker &tracker)
{
    const chain::Hash hash = tracker.hash();
    // Before it is written down as settled: whoever acts on it has a last chance after a crash in between.
    if (const auto entry = find(hash); entry != m_entries.end() && tracker.receipt() && tracker.receipt()->success)
        Q_EMIT succeeded(*entry, *tracker.receipt());
    set(hash, stateOf(tracker), tracker.receipt());
    if (tracker.state() != chain::TxTracker::State::Confirmed)
        return;
    if (const auto found = m_followed.find(hash); found != m_followed.end()) {
        found->second->deleteLater();
        m_followed.erase(found);
    }
}

std::vector<ActivityEntry>::iterator Activity::find(const chain::Hash &hash)
{
    return std::find_if(m_entries.begin(), m_entries.end(), [&hash](const ActivityEntry &entry) { return entry.hash == hash; });
}

/// A tracker begins as Pending and so cannot tell when the node first knew the transaction.
void Activity::onHead()
{
    for (const ActivityEntry &entry : m_entries) {
        if (entry.state != ActivityState::Signed)
            continue;
        m_context.client.transaction(entry.hash).then(this, [this, hash = entry.hash](const base::Result<std::optional<chain::TxInfo>> &known) {
            const auto found = find(hash);
            if (known && *known && found != m_entries.end() && found->state == ActivityState::Signed)
                set(hash, ActivityState::Pending, {});
        });
    }
}

void Activity::set(const chain::Hash &hash, ActivityState state, const std::optional<chain::Receipt> &receipt)
{
    const auto found = find(hash);
    if (found == m_entries.end())
        return;
    const auto block = receipt ? std::optional(receipt->blockNumber) : std::nullopt;
    const auto fee = receipt ? base::checkedMul(receipt->gasUsed, receipt->effectiveGasPrice) : std::nullopt;
    if (found->state == state && found->block == block && found->fee == fee)
        return;
    found->state = state;
    found->block = block;
    found->fee = fee;
    m_context.database.write<bool>([entry = *found](QSqlDatabase &database) { return ActivityTable::update(database, entry); })
        .then(this, [](const base::Result<bool> &written) { // the chain tells it again after the next start
            if (!written)
                qCWarning(logWallet).noquote() << written.error().toLogLine();
        });
    Q_EMIT changed(int(found - m_entries.begin()));
}

} // namespace wallet
