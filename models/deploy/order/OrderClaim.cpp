// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderClaim.h"

#include "models/chain/primitives/Hash.h"

#include <algorithm>

namespace deploy {

namespace {

constexpr QByteArrayView markPrefix = "commonrack-";
constexpr QByteArrayView specBegin = "{n:";
constexpr QByteArrayView base32Digits = "abcdefghijklmnopqrstuvwxyz234567";
constexpr qsizetype markDigits = 52; // 256 bits, five a digit

QByteArray base32(const QByteArray &bytes)
{
    QByteArray digits;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5; held -= 5)
            digits += base32Digits[(bits >> (held - 5)) & 31];
    }
    if (held > 0)
        digits += base32Digits[(bits << (5 - held)) & 31];
    return digits;
}

std::optional<QByteArray> fromBase32(QByteArrayView digits)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const char digit : digits) {
        const qsizetype value = base32Digits.indexOf(digit);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | quint32(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += char((bits >> held) & 0xff);
        }
    }
    const bool rest = (bits & ((1U << held) - 1)) != 0; // two ways to write one key would be two marks
    return rest ? std::nullopt : std::optional(bytes);
}

bool isEarlier(const market::Order *a, const market::Order *b)
{
    return std::pair(a->createdBlock, a->id) < std::pair(b->createdBlock, b->id);
}

std::vector<const market::Order *> marked(const DeploymentKey &key, const market::MarketState &state, const OrderCounts &counts)
{
    std::vector<const market::Order *> found;
    const QString mark = orderMark(key);
    for (const auto &[id, order] : state.orders.orders()) {
        if (isMarked(order.terms.spec, mark) && counts && counts(order.creator))
            found.push_back(&order);
    }
    std::sort(found.begin(), found.end(), isEarlier);
    return found;
}

} // namespace

QString orderMark(const DeploymentKey &key)
{
    const auto hash = chain::Hash::parse(key);
    return hash ? QString::fromLatin1(markPrefix.toByteArray() + base32(hash->bytes())) : QString();
}

bool isMarked(QByteArrayView spec, const QString &mark)
{
    if (mark.isEmpty() || !spec.startsWith(specBegin))
        return false;
    const QByteArrayView name = spec.sliced(specBegin.size());
    return name.startsWith(mark.toLatin1()) && name.size() > mark.size() && name[mark.size()] == ',';
}

std::optional<DeploymentKey> keyOfSpec(QByteArrayView spec)
{
    const qsizetype begin = specBegin.size() + markPrefix.size();
    if (!spec.startsWith(specBegin) || !spec.sliced(specBegin.size()).startsWith(markPrefix) || spec.size() <= begin + markDigits
        || spec[begin + markDigits] != ',')
        return std::nullopt;
    const auto bytes = fromBase32(spec.sliced(begin, markDigits));
    const auto hash = bytes ? chain::Hash::fromBytes(*bytes) : base::Result<chain::Hash>(base::fail(base::ErrorCode::Invalid, QString()));
    return hash ? std::optional(hash->toString()) : std::nullopt;
}

bool isUp(const market::Order &order, const market::MarketState &state)
{
    const market::Lease *lease = state.leases.lease(order.id);
    return order.state != market::OrderState::Closed && (!lease || lease->isActive());
}

OrderClaim claimOf(const DeploymentKey &key, const market::MarketState &state, const OrderCounts &counts)
{
    OrderClaim claim;
    for (const market::Order *order : marked(key, state, counts)) {
        const bool takenBack = !isUp(*order, state) && !state.leases.lease(order->id);
        if (takenBack)
            continue;
        if (!claim.order)
            claim.order = order->id;
        else if (isUp(*order, state))
            claim.later.push_back(order->id);
    }
    return claim;
}

std::vector<quint64> ordersUp(const DeploymentKey &key, const market::MarketState &state, const chain::Address &creator)
{
    std::vector<quint64> ids;
    for (const market::Order *order : marked(key, state, [&creator](const chain::Address &by) { return by == creator; })) {
        if (isUp(*order, state))
            ids.push_back(order->id);
    }
    return ids;
}

} // namespace deploy
