// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Lease.h"
#include "models/market/Order.h"
#include "models/market/gateway/GatewayTypes.h"

#include <functional>

/// The whole story of a lease: from the proposal that asked for it to the last payment, put together from what is known.
namespace market {

/// The proposal that a lease came from. What is 0 or empty is not known.
struct LeaseOrigin {
    quint64 proposal = 0;
    quint64 yes = 0; ///< NFTs
    quint64 no = 0;
    qint64 proposedMs = 0;
    qint64 votingEndedMs = 0;
    quint64 deployBlock = 0; ///< of the DeployEvent
    qint64 deployMs = 0;
    std::optional<chain::Address> executor;
    bool operator==(const LeaseOrigin &) const = default;
};

/// One moment of a lease.
struct LeaseMoment {
    enum class Kind { Proposed, Voted, Executed, Ordered, Bid, Matched, ManifestSent, Ready, UpdateAsked, UpdateAccepted, PriceChanged, Paid, Closed };
    qint64 timeMs = 0; ///< wall clock or the block's; 0: not known
    quint64 block = 0; ///< 0: not of the chain
    Kind kind = Kind::Ordered;
    QString words;     ///< one line; foreign text made visible
    QString more;      ///< who or what it was about; may be empty
    bool operator==(const LeaseMoment &) const = default;
};

/// All that may be known of one lease; what is missing is left out of the story.
struct LeaseStory {
    const Order *order = nullptr;
    const Lease *lease = nullptr;
    std::vector<PlacedEvent> events = {}; ///< more of the chain about it, where somebody has read them; others are passed over
    std::optional<LeaseOrigin> origin = {};
    std::optional<ManifestReceipt> receipt = {};
    qint64 readyMs = 0;               ///< when everything was seen to be ready for the first time; 0: not yet, or not known
    int decimals = 18;                ///< of the lease's token
    QString symbol = {};              ///< safe text
    int blockTimeSeconds = 2;
    std::function<std::optional<qint64>(quint64)> timeOf = {}; ///< seconds of a block
    std::function<QString(const chain::Address &)> nameOf = {}; ///< of a provider, safe text
};

/// The moments, oldest first; those of one time in the order things happen. Pure.
[[nodiscard]] std::vector<LeaseMoment> timelineOf(const LeaseStory &story);

/// How the money of a lease that has ended was split, in the token's units.
struct LeaseSplit {
    base::U256 paid = 0;     ///< to the provider
    base::U256 returned = 0; ///< to the tenant's balance, of what was reserved at the last price
    bool isReturnedKnown = false; ///< false: the order is older than what was read
};
/// Errors: Conflict (it runs), Limit.
[[nodiscard]] base::Result<LeaseSplit> splitOf(const Lease &lease, int decimals);

} // namespace market
