// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

namespace market {

/// How a lease or a local deployment stands, for people.
enum class LeaseStanding : quint8 {
    Ordered, Starting, Running,
    SoonOut,    ///< its money lasts less than a day
    Unhealthy, Failed,
    OutOfFunds, ///< nothing is left to pay with; not closed yet
    Closing, Closed,
};

/// Which rows a chip of the Leases page shows.
enum class LeaseChip : quint8 { All, Running, Starting, SoonOut, Unhealthy, Closed };
[[nodiscard]] constexpr LeaseChip chipOf(LeaseStanding standing)
{
    switch (standing) {
    case LeaseStanding::Ordered:
    case LeaseStanding::Starting: return LeaseChip::Starting;
    case LeaseStanding::Running: return LeaseChip::Running;
    case LeaseStanding::SoonOut: return LeaseChip::SoonOut;
    case LeaseStanding::Unhealthy:
    case LeaseStanding::Failed:
    case LeaseStanding::OutOfFunds: return LeaseChip::Unhealthy;
    case LeaseStanding::Closing:
    case LeaseStanding::Closed: break;
    }
    return LeaseChip::Closed;
}

enum class LeaseGrouping : quint8 { None, Provider, Region, State, Proposal };

/// Amounts of a row: 18 decimals whatever the token, cut off at 2^127 - 1. For order and sums, never shown.
using Amount128 = boost::multiprecision::uint128_t;
[[nodiscard]] Amount128 cutAmount(const base::U256 &value);

/// One row of the lease table in a form that 100,000 of can be sorted and searched at once. Texts are numbers of a
/// TextPool.
struct LeaseRow {
    enum class Kind : quint8 { Lease, Deployment, Header, Gone };
    Kind kind = Kind::Lease;
    LeaseStanding standing = LeaseStanding::Running;
    bool mine = false;
    bool active = false;     ///< on chain, and not closed
    quint8 tier = 0;
    qint16 decimals = 18;
    quint32 service = 0;
    quint32 provider = 0;
    quint32 region = 0;
    quint32 token = 0;       ///< symbol
    quint32 address = 0;     ///< where a deployment answers
    quint32 more = 0;        ///< what else a search may find: the image, the proposal, a note
    quint32 tags = 0;        ///< of a person, one a line
    quint32 count = 0;       ///< of a header: rows below it
    float cpuPercent = -1;   ///< of one core; -1: not known
    quint64 id = 0;          ///< of the lease; of a deployment its place of arrival
    quint64 proposal = 0;    ///< number + 1; 0: none
    quint64 startBlock = 0;
    quint64 blocks = 0;      ///< reserved from startBlock on; 0: not known
    quint64 firstBlock = 0;
    qint64 since = 0;        ///< seconds since the epoch
    qint64 memory = -1;      ///< bytes
    Amount128 price = 0;     ///< per block
    Amount128 settled = 0;
    [[nodiscard]] quint64 paidBlocks(quint64 head) const
    {
        const quint64 passed = head > startBlock ? head - startBlock : 0;
        return active ? (blocks == 0 ? passed : std::min(passed, blocks)) : 0;
    }
    /// The first block that is not paid for any more; the largest number where there is none.
    [[nodiscard]] quint64 expiry() const
    {
        constexpr quint64 never = (std::numeric_limits<quint64>::max)(); // what an order may ask for is not bounded
        return active && blocks > 0 && blocks <= never - startBlock ? startBlock + blocks : never;
    }
};

} // namespace market
