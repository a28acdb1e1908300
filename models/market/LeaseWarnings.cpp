// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseWarnings.h"

#include "models/base/VisibleText.h"
#include "models/market/Forecast.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"
#include "models/market/SpecGlance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <map>

namespace market {

namespace {

using WarningKind = LeaseWarning::Kind;
using Stage = LeaseWarning::Stage;
using Remedy = LeaseWarning::Remedy;
using chain::Severity;

constexpr quint64 warnDaySeconds = 86'400;
constexpr quint64 warnHourSeconds = 3'600;
constexpr quint64 weekDays = 7;           ///< what a deposit is proposed for
constexpr quint64 lastPart = 4;           ///< a short lease is warned of in its last quarter
constexpr qint64 silentMs = 5 * 60'000;   ///< a restart is no trouble yet
constexpr qint64 longSilentMs = 60 * 60'000;
constexpr qint64 readyMs = 10 * 60'000;
constexpr qsizetype longestProviderName = 64;

struct WarningWords {
    Q_DECLARE_TR_FUNCTIONS(market::LeaseWarnings)
};

QString number(quint64 value)
{
    return QLocale().toString(value);
}

QString dayText(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

QString minutesText(qint64 ms)
{
    return durationWords(quint64(std::max<qint64>(ms, 0) / 60'000) * 60, 1);
}

/// Collects the warnings of one account.
class Watch {
public:
    Watch(const MarketState &state, const chain::Address &account, const WarningMoment &moment, const WarningLimits &limits)
        : m_state(state), m_account(account), m_now(moment), m_limits(limits), m_blockTime(quint64(std::max(1, moment.blockTimeSeconds)))
    {
    }
    void lookAt(const Lease &lease, const LeaseFacts *facts);
    void lookAtFunds();
    [[nodiscard]] std::vector<LeaseWarning> take();

private:
    void ends(const Lease &lease, quint64 end);
    void ended(const Lease &lease, quint64 end);
    void price(const Lease &lease);
    void provider(const Lease &lease);
    void health(const Lease &lease, const LeaseFacts &facts);
    void funds(const TokenInfo &token);
    void add(const Lease &lease, LeaseWarning warning);
    [[nodiscard]] quint64 blocksOf(quint64 seconds) const { return seconds / m_blockTime; }
    [[nodiscard]] Stage stageOf(quint64 blocksLeft) const;
    [[nodiscard]] QString when(quint64 block) const; ///< "3 Dec 2026 14:00 (block 38,123,456)"
    [[nodiscard]] QString nameOf(const Lease &lease) const;
    [[nodiscard]] QString perHourOf(const base::U256 &price, const TokenInfo &token) const { return perHourWords(price, token, int(m_blockTime)); }
    [[nodiscard]] const TokenInfo &tokenOf(const Lease &lease) const;
    const MarketState &m_state;
    const chain::Address &m_account;
    const WarningMoment &m_now;
    const WarningLimits &m_limits;
    const quint64 m_blockTime;
    std::map<chain::Address, TokenInfo> m_tokens; ///< those that active leases are paid in
    std::vector<LeaseWarning> m_warnings;
};

Severity severityOf(Stage stage)
{
    return stage >= Stage::Hour ? Severity::Bad : Severity::Caution;
}

Stage Watch::stageOf(quint64 blocksLeft) const
{
    if (blocksLeft == 0)
        return Stage::Now;
    if (blocksLeft <= blocksOf(warnHourSeconds))
        return Stage::Hour;
    return blocksLeft <= blocksOf(warnDaySeconds) ? Stage::Day : Stage::Early;
}

QString Watch::when(quint64 block) const
{
    constexpr quint64 farthest = quint64(1) << 40; // seconds: no date has more digits
    const quint64 distance = block > m_now.block ? block - m_now.block : m_now.block - block;
    if (distance > farthest / m_blockTime)
        return WarningWords::tr("block %1").arg(number(block));
    const qint64 seconds = qint64(distance * m_blockTime);
    return WarningWords::tr("%1 (block %2)", "date, number").arg(dayText(block > m_now.block ? m_now.blockTime + seconds : m_now.blockTime - seconds), number(block));
}

QString Watch::nameOf(const Lease &lease) const
{
    const QString service = base::visibleText(QString::fromUtf8(SpecGlance::of(lease.spec).service), longestProviderName);
    return service.isEmpty() ? WarningWords::tr("Lease %1").arg(number(lease.id)) : service;
}

const TokenInfo &Watch::tokenOf(const Lease &lease) const
{
    return m_tokens.at(lease.token);
}

void Watch::add(const Lease &lease, LeaseWarning warning)
{
    warning.lease = lease.id;
    warning.name = nameOf(lease);
    m_warnings.push_back(std::move(warning));
}

void Watch::lookAt(const Lease &lease, const LeaseFacts *facts)
{
    if (!m_tokens.contains(lease.token)) {
        TokenInfo token;
        token.address = lease.token;
        if (const TokenInfo *known = m_state.escrow.token(lease.token))
            token = *known;
        m_tokens.emplace(lease.token, token);
    }
    const auto end = lease.expiryBlock();
    if (end && *end <= m_now.block)
        return ended(lease, *end); // whatever else there is does not matter any more
    if (end)
        ends(lease, *end);
    price(lease);
    provider(lease);
    if (facts)
        health(lease, *facts);
}

/// The same money for the same time again: what the contract wants to see free in escrow.
void Watch::ends(const Lease &lease, quint64 end)
{
    const quint64 left = end - m_now.block;
    const quint64 early = std::min(blocksOf(quint64(m_limits.expiryDays) * warnDaySeconds), lease.numOfBlocks / lastPart);
    const TokenInfo &token = tokenOf(lease);
    const auto rest = lease.leftAt(m_now.block, token.decimals);
    const auto again = lockForBlocks(lease.price, lease.numOfBlocks, token.decimals);
    if (left >= early || !rest || !again)
        return;
    const base::U256 free = m_state.escrow.balance(m_account, lease.token).unlocked;
    const base::U256 missing = base::saturatingSub(*again, free);
    QString sentence = WarningWords::tr("%1 ends in %2, on %3; %4 are left of its reservation.")
                           .arg(nameOf(lease), durationWords(left, int(m_blockTime)), when(end), amountWords(*rest, token));
    if (missing > 0)
        sentence += u' ' + WarningWords::tr("Another %1 take %2, but only %3 are free in escrow: deposit %4, then top it up.")
                               .arg(durationWords(lease.numOfBlocks, int(m_blockTime)), amountWords(*again, token), amountWords(free, token), amountWords(missing, token));
    else
        sentence += u' ' + WarningWords::tr("Top it up before: another %1 take %2.").arg(durationWords(lease.numOfBlocks, int(m_blockTime)), amountWords(*again, token));
    const Stage stage = stageOf(left);
    add(lease, {WarningKind::Expiry, stage, severityOf(stage), missing > 0 ? Remedy::Deposit : Remedy::TopUp, 0, end,
                QStringLiteral("ends:%1:%2").arg(lease.id).arg(lease.startBlock), {}, sentence});
}

void Watch::ended(const Lease &lease, quint64 end)
{
    if (m_limits.expiryDays == 0)
        return;
    const QString sentence = WarningWords::tr("%1 has used up what was reserved, since %2. Its provider may end it at any time: renew it, or close it.").arg(nameOf(lease), when(end));
    add(lease, {WarningKind::OutOfFunds, Stage::Now, Severity::Bad, Remedy::Renew, 0, end, QStringLiteral("ends:%1:%2").arg(lease.id).arg(lease.startBlock), {}, sentence});
}

void Watch::price(const Lease &lease)
{
    const TokenInfo &token = tokenOf(lease);
    const Order *order = m_state.orders.order(lease.id);
    if (order && order->pending && order->pending->maxPrice != lease.price) {
        const QString asked = perHourOf(order->pending->maxPrice, token);
        const QString now = perHourOf(lease.price, token);
        const QString sentence = order->updateAccepted
            ? WarningWords::tr("The provider of %1 accepted an update for at most %2 instead of %3. Send the manifest again: the update begins then.").arg(nameOf(lease), asked, now)
            : WarningWords::tr("An update of %1 asks for at most %2 instead of %3. Nothing changes until its provider accepts.").arg(nameOf(lease), asked, now);
        add(lease, {WarningKind::PriceChange, order->updateAccepted ? Stage::Day : Stage::Early, order->updateAccepted ? Severity::Caution : Severity::Info,
                    order->updateAccepted ? Remedy::SendManifest : Remedy::Review, 0, 0,
                    QStringLiteral("price:%1:%2:%3").arg(lease.id).arg(lease.startBlock).arg(base::toDecimal(order->pending->maxPrice)), {}, sentence});
        return;
    }
    const bool recent = m_now.block - std::min(m_now.block, lease.startBlock) <= blocksOf(warnDaySeconds);
    if (lease.history.empty() || lease.history.back().price == lease.price || !recent)
        return;
    const QString sentence = WarningWords::tr("%1 costs %2 since %3; before it was %4.")
                                 .arg(nameOf(lease), perHourOf(lease.price, token), when(lease.startBlock), perHourOf(lease.history.back().price, token));
    add(lease, {WarningKind::PriceChange, Stage::Early, lease.price > lease.history.back().price ? Severity::Caution : Severity::Info, Remedy::Show, 0, lease.startBlock,
                QStringLiteral("priced:%1:%2").arg(lease.id).arg(lease.startBlock), {}, sentence});
}

/// A provider that was never seen says nothing: history may begin in the middle.
void Watch::provider(const Lease &lease)
{
    const Provider *provider = m_state.providers.provider(lease.provider);
    if (!provider || provider->status == ProviderStatus::Active || provider->status == ProviderStatus::Registered)
        return;
    const QString who = base::visibleText(m_state.providers.nameOf(lease.provider), longestProviderName);
    const QString key = QStringLiteral("provider:%1:%2").arg(lease.id).arg(int(provider->status));
    if (provider->status == ProviderStatus::Maintenance) {
        const QString sentence = WarningWords::tr("%1, which runs %2, is under maintenance. It may be away for a while; it is still paid for.").arg(who, nameOf(lease));
        return add(lease, {WarningKind::ProviderMaintenance, Stage::Early, Severity::Caution, Remedy::Show, 0, 0, key, {}, sentence});
    }
    const QString sentence = provider->status == ProviderStatus::Suspended
        ? WarningWords::tr("%1, which runs %2, is suspended. Save what you need and order it elsewhere, then close this lease.").arg(who, nameOf(lease))
        : WarningWords::tr("%1, which runs %2, has left the market. Save what you need and order it elsewhere, then close this lease.").arg(who, nameOf(lease));
    add(lease, {WarningKind::ProviderGone, Stage::Hour, Severity::Bad, Remedy::Show, 0, 0, key, {}, sentence});
}

void Watch::health(const Lease &lease, const LeaseFacts &facts)
{
    const qint64 silent = facts.silentSinceMs > 0 ? m_now.nowMs - facts.silentSinceMs : 0;
    if (silent >= silentMs) {
        const Stage stage = silent >= longSilentMs ? Stage::Hour : Stage::Early;
        const QString sentence = WarningWords::tr("%1 does not answer since %2 (for %3). It is still paid for: look at its lines and events.")
                                     .arg(nameOf(lease), dayText(facts.silentSinceMs / 1000), minutesText(silent));
        return add(lease, {WarningKind::Health, stage, severityOf(stage), Remedy::Show, 0, 0, QStringLiteral("health:%1").arg(lease.id), {}, sentence});
    }
    const qint64 waiting = facts.manifestTakenMs > 0 && !facts.ready ? m_now.nowMs - facts.manifestTakenMs : 0;
    if (waiting < readyMs)
        return;
    const QString sentence = WarningWords::tr("The provider of %1 has the manifest since %2, but not everything runs after %3. Look at its events, or send the manifest again.")
                                 .arg(nameOf(lease), dayText(facts.manifestTakenMs / 1000), minutesText(waiting));
    add(lease, {WarningKind::NotReady, Stage::Early, Severity::Caution, Remedy::SendManifest, 0, 0,
                QStringLiteral("ready:%1:%2").arg(lease.id).arg(facts.manifestTakenMs), {}, sentence});
}

void Watch::lookAtFunds()
{
    if (m_limits.fundsDays == 0)
        return;
    for (const auto &[address, token] : m_tokens)
        funds(token);
}

void Watch::funds(const TokenInfo &token)
{
    const auto sum = forecast(m_state, m_account, token.address, m_now.block, int(m_blockTime));
    if (!sum || !sum->lastsUntilBlock)
        return;
    const quint64 left = *sum->lastsUntilBlock - m_now.block;
    const auto week = costOfBlocks(sum->perBlockScaled, blocksOf(weekDays * warnDaySeconds), token.decimals);
    if (left >= blocksOf(quint64(m_limits.fundsDays) * warnDaySeconds) || !week)
        return;
    const base::U256 rest = base::saturatingAdd(sum->unlocked, base::saturatingSub(sum->locked, sum->owed));
    const base::U256 wanted = std::max(base::saturatingSub(*week, rest), token.minimumDeposit);
    const QString leases = sum->activeLeases == 1 ? WarningWords::tr("one lease") : WarningWords::tr("%1 leases").arg(QLocale().toString(sum->activeLeases));
    const QString sentence = WarningWords::tr("The treasury lasts %1, until %2: %3 are left for %4 that cost %5 a day. Deposit %6 to have a week.")
                                 .arg(durationWords(left, int(m_blockTime)), when(*sum->lastsUntilBlock), amountWords(rest, token), leases, amountWords(sum->perDay, token),
                                      amountWords(wanted, token));
    const Stage stage = stageOf(left);
    m_warnings.push_back({WarningKind::Funds, stage, severityOf(stage), Remedy::Deposit, 0, *sum->lastsUntilBlock,
                          QStringLiteral("funds:%1:%2").arg(m_account.toString(), token.address.toString()), symbolOf(token), sentence});
}

std::vector<LeaseWarning> Watch::take()
{
    std::stable_sort(m_warnings.begin(), m_warnings.end(), [](const LeaseWarning &a, const LeaseWarning &b) {
        return std::tuple(-int(a.severity), -int(a.stage), a.kind, a.block, a.lease) < std::tuple(-int(b.severity), -int(b.stage), b.kind, b.block, b.lease);
    });
    return std::move(m_warnings);
}

} // namespace

std::vector<LeaseWarning> leaseWarnings(const MarketState &state, const chain::Address &account, const WarningMoment &moment,
                                        const std::vector<LeaseFacts> &facts, const WarningLimits &limits)
{
    std::map<quint64, const LeaseFacts *> known;
    for (const LeaseFacts &one : facts)
        known.insert_or_assign(one.lease, &one);
    Watch watch(state, account, moment, limits);
    for (const auto &[id, lease] : state.leases.leases()) {
        if (!lease.isActive() || lease.tenant != account)
            continue;
        const auto found = known.find(id);
        watch.lookAt(lease, found == known.end() ? nullptr : found->second);
    }
    watch.lookAtFunds();
    return watch.take();
}

} // namespace market
