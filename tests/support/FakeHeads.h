// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/HeadTracker.h"

#include <nlohmann/json.hpp>

namespace test {

/// A HeadTracker whose heads a test makes by hand; wall time stands still unless the test moves it.
class FakeHeads final {
public:
    FakeHeads();
    ~FakeHeads();
    /// A new block on top of the last one.
    void mine(qint64 timestamp);
    /// A block at the height of the last one, with another hash and parent.
    void reorganise(qint64 timestamp);
    void passWallTime(qint64 seconds);
    [[nodiscard]] chain::HeadTracker &tracker();

private:
    class Push;
    class StillClock;
    void send();
    std::unique_ptr<StillClock> m_clock;
    std::unique_ptr<Push> m_push;
    std::unique_ptr<chain::RpcClient> m_client;
    std::unique_ptr<chain::HeadTracker> m_tracker;
    quint64 m_number = 99;
    quint64 m_fork = 0;
    qint64 m_timestamp = 0;
};

} // namespace test
