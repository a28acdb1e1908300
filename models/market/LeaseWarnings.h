// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/market/MarketState.h"

namespace market {

/// What this computer knows of one lease besides what the chain says. Times: wall clock, ms; 0: not so.
struct LeaseFacts {
    quint64 lease = 0;
    qint64 silentSinceMs = 0;   ///< its provider or its services do not answer since then
    qint64 manifestTakenMs = 0; ///< its provider took the manifest then
    bool ready = false;         ///< all that the manifest names runs
};

/// From when on a person wants to be warned. 0: not at all.
struct WarningLimits {
    int fundsDays = 3;  ///< the treasury lasts less
    int expiryDays = 2; ///< a lease ends sooner; one that is short anyway: in its last quarter
    bool operator==(const WarningLimits &) const = default;
};

/// Something to know about a lease, or about the money of all of them, before it hurts.
struct LeaseWarning {
    enum class Kind : quint8 {
        Funds,      ///< the treasury will not last
        Expiry,     ///< this lease ends soon
        OutOfFunds, ///< what was reserved is used up
        Health,     ///< does not answer
        NotReady,   ///< the provider has the manifest, but not everything runs
        PriceChange, ///< an update with another price is asked for or came
        ProviderMaintenance,
        ProviderGone, ///< suspended, deactivated or not registered any more
    };
    /// How near it is: who was told of one stage is told again of the next.
    enum class Stage : quint8 { Early, Day, Hour, Now };
    enum class Remedy : quint8 { Show, TopUp, Renew, Deposit, SendManifest, Review };

    Kind kind = Kind::Expiry;
    Stage stage = Stage::Early;
    chain::Severity severity = chain::Severity::Caution;
    Remedy remedy = Remedy::Show;
    quint64 lease = 0;   ///< 0: of the account as a whole
    quint64 block = 0;   ///< when it happens; 0: it has no time
    QString key;         ///< the same for the same trouble, whatever the figures say; also over restarts
    QString name;        ///< of the service, made visible; of the token where it is about the account
    QString sentence;    ///< with amount, block and date, and the next step
    bool operator==(const LeaseWarning &) const = default;
};

/// Up to where the chain is known, and what time it is.
struct WarningMoment {
    quint64 block = 0;        ///< the head
    qint64 blockTime = 0;     ///< its time, seconds
    int blockTimeSeconds = 2;
    qint64 nowMs = 0;         ///< wall clock, for LeaseFacts
};

/// All that one account should be warned of, the worst first. Chain time goes by blocks. Pure; looks at every lease.
[[nodiscard]] std::vector<LeaseWarning> leaseWarnings(const MarketState &state, const chain::Address &account, const WarningMoment &moment,
                                                      const std::vector<LeaseFacts> &facts, const WarningLimits &limits);

} // namespace market
